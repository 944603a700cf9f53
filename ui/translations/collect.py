#!/usr/bin/python3
"""Collects the texts of the window into a .ts file and keeps what is translated there already.

    collect.py [--into FOLDER] LANGUAGE...

A language that has a file beside this script keeps it there. Any other begins in FOLDER, where a translator finds it;
once its file lies beside this script, the next build offers that language in the window.

A text is what stands in tr("..."), in QT_TR_NOOP("..."), in translate("Context", "...") and in core's tables of
sentences. It needs no tool of Qt's; Qt Linguist opens what it writes.
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as tree

ROOT = pathlib.Path(__file__).resolve().parents[2]
STRING = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
# Functions named tr in files of their own that stand for one context.
CONTEXTS = {"prose_html.cpp": "Prose", "inspector_html.cpp": "Inspector",
            "inspector_passages.cpp": "Inspector", "search.cpp": "Search",
            "program_file.cpp": "ProgramFile", "quiz_words.cpp": "Quiz",
            "handout.cpp": "Handout", "pack.cpp": "Pack",
            "whole_file.cpp": "File",
            "run_changes.cpp": "Changes", "error_words.cpp": "Errors", "task_html.cpp": "Prose",
            "terms.cpp": "Terms"}


def text_of(literals):
    joined = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals))
    return joined.replace('\\n', '\n').replace('\\t', '\t').replace('\\"', '"').replace('\\\\', '\\')


def class_of(path, source, position):
    """The class whose function stands at a place: its qualified name is the context."""
    if path.name in CONTEXTS:
        return CONTEXTS[path.name]
    found = None
    for match in re.finditer(r'^[\w:<>*&,\s]*?((?:\w+::)+)~?\w+\([^;{]*\)[^;{]*\{', source[:position], re.M):
        found = match.group(1)[:-2]
    if not found:
        return "Stage"
    return {"MainWindow::Parts": "loopglass::ui::MainWindow::Parts"}.get(found, "loopglass::ui::" + found)


def collect():
    texts = {}
    for path in sorted((ROOT / "ui/src").rglob("*.cpp")):
        source = path.read_text(encoding="utf-8")
        for match in re.finditer(r'(\w+::)?\b(?:tr|QT_TR_NOOP)\(\s*' + STRING, source):
            scope = (match.group(1) or "")[:-2]
            context = "Stage" if scope == "Words" else class_of(path, source, match.start())
            if scope and scope != "Words":
                context = "loopglass::ui::" + scope
            if path.name == "go_actions.cpp":
                context = "loopglass::ui::GoActions"
            texts.setdefault((context, text_of(match.group(2))), path.relative_to(ROOT))
    narration = (ROOT / "core/trace/src/narration.cpp")
    for match in re.finditer(r'\{\s*SentenceId::\w+,\s*' + STRING, narration.read_text(encoding="utf-8")):
        texts.setdefault(("Narration", text_of(match.group(1))), narration.relative_to(ROOT))
    quiz = (ROOT / "core/quiz/src/words.cpp")
    for match in re.finditer(r'\{\s*TextId::\w+,\s*' + STRING, quiz.read_text(encoding="utf-8")):
        texts.setdefault(("Quiz", text_of(match.group(1))), quiz.relative_to(ROOT))
    return texts


def known(file):
    if not file.exists():
        return {}
    found = {}
    for message in tree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text:
            found[message.find("source").text] = translation.text
    return found


def write(language, texts, folder):
    here = pathlib.Path(__file__).parent / f"loopglass_{language}.ts"
    file = here if here.exists() else folder / here.name
    before = known(file)
    root = tree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts = {}
    missing = 0
    for (context, text), path in sorted(texts.items(), key=lambda item: (item[0][0], str(item[1]), item[0][1])):
        if context not in contexts:
            contexts[context] = tree.SubElement(root, "context")
            tree.SubElement(contexts[context], "name").text = context
        message = tree.SubElement(contexts[context], "message")
        tree.SubElement(message, "location", filename=str(path))
        tree.SubElement(message, "source").text = text
        translation = tree.SubElement(message, "translation")
        if text in before:
            translation.text = before[text]
        else:
            translation.set("type", "unfinished")
            missing += 1
    tree.indent(root)
    with open(file, "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        out.write(tree.tostring(root, encoding="unicode") + "\n")
    print(f"{file.name}: {len(texts)} texts, {missing} not translated")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    target = pathlib.Path(__file__).parent
    if arguments[:1] == ["--into"]:
        target = pathlib.Path(arguments[1])
        target.mkdir(parents=True, exist_ok=True)
        arguments = arguments[2:]
    found = collect()
    for name in arguments or ["de"]:
        write(name, found, target)
