#include <lesson/lesson.h>

#include "catch.h"

using namespace loopglass;
using lesson::Cell;
using lesson::CellKind;
using lesson::Lesson;

namespace {

Lesson parse(const std::string& source) { return lesson::parse_lesson("folder/example.py", source); }

/// A lesson whose metadata is this TOML, indented as a comment.
Lesson with_metadata(const std::string& toml) {
    std::string source = "# /// script\n";
    std::string line;
    for (const char c : toml + "\n") {
        if (c != '\n') {
            line += c;
            continue;
        }
        source += line.empty() ? "#\n" : "# " + line + "\n";
        line.clear();
    }
    return parse(source + "# ///\nprint(1)\n");
}

/// The one finding as `LINE: message (hint)`.
std::string only_finding(const Lesson& lesson) {
    REQUIRE(lesson.findings.size() == 1);
    const Diagnostic& finding = lesson.findings.front();
    CHECK(finding.kind == DiagnosticKind::lesson);
    CHECK(finding.file == "folder/example.py");
    const std::string hint = finding.hint.empty() ? "" : " (" + finding.hint + ")";
    return std::to_string(finding.span.line) + ": " + finding.message + hint;
}

constexpr const char* whole_lesson = R"(# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Two naps"
# summary = "sleep gives the others a turn"
# order = 40
# topics = ["sleep", "task"]
# ///

# %% [markdown]
# # Two naps
#
# Read *this*.

# %%
import asyncio

print(1)
# %% [markdown] predict
# What comes next?
# - [ ] 2
# - [x] 3
# %% the end
print(3)
)";

}  // namespace

TEST_CASE("metadata of a lesson is read from its script block") {
    const Lesson lesson = parse(whole_lesson);
    CHECK(lesson.title == "Two naps");
    CHECK(lesson.summary == "sleep gives the others a turn");
    CHECK(lesson.order == 40);
    CHECK(lesson.topics == std::vector<std::string>{"sleep", "task"});
    CHECK(lesson.python.empty());
    CHECK(lesson.findings.empty());
}

TEST_CASE("cells keep the line numbers of the file") {
    const Lesson lesson = parse(whole_lesson);
    REQUIRE(lesson.cells.size() == 4);
    CHECK(lesson.cells[0].kind == CellKind::markdown);
    CHECK(lesson.cells[0].text == "# Two naps\n\nRead *this*.\n");
    CHECK(lesson.cells[0].first_line == 11);
    CHECK(lesson.cells[0].last_line == 14);
    CHECK(lesson.cells[1].kind == CellKind::code);
    CHECK(lesson.cells[1].text == "import asyncio\n\nprint(1)\n");
    CHECK(lesson.cells[1].first_line == 16);
    CHECK(lesson.cells[1].last_line == 18);
    CHECK(lesson.cells[2].tag == "predict");
    CHECK(lesson.cells[2].text == "What comes next?\n- [ ] 2\n- [x] 3\n");
    CHECK(lesson.cells[3].tag == "the end");
    CHECK(lesson.cells[3].first_line == 24);
}

TEST_CASE("prose joins the markdown cells and keeps answers to itself") {
    CHECK(lesson::prose_of(parse(whole_lesson)) ==
          "# Two naps\n\nRead *this*.\n\nWhat comes next?\n- [ ] 2\n- [ ] 3\n");
}

TEST_CASE("any Python file is a lesson without prose") {
    const Lesson lesson = parse("print(1)\n");
    CHECK(lesson.title == "example.py");
    CHECK(lesson.findings.empty());
    CHECK(lesson::prose_of(lesson).empty());
    REQUIRE(lesson.cells.size() == 1);
    CHECK(lesson.cells[0].text == "print(1)\n");
    CHECK(parse("").cells.empty());
    CHECK(parse("").findings.empty());
}

TEST_CASE("code before the first cell marker is a cell, comments there are not") {
    CHECK(parse("#!/usr/bin/env python3\n# hello\n# %%\nx = 1\n").cells.size() == 1);
    CHECK(parse("x = 0\n# %%\nx = 1\n").cells.size() == 2);
}

TEST_CASE("Windows line ends and a byte order mark make no difference") {
    std::string source = "\xEF\xBB\xBF";
    for (const char* c = whole_lesson; *c; ++c) source += *c == '\n' ? std::string("\r\n") : std::string(1, *c);
    const Lesson lesson = parse(source);
    CHECK(lesson.title == "Two naps");
    CHECK(lesson.findings.empty());
    CHECK(lesson::prose_of(lesson) == lesson::prose_of(parse(whole_lesson)));
}

TEST_CASE("a markdown cell may be one triple-quoted string") {
    const Lesson lesson = parse("# %% [md]\n\"\"\"\n# Title\ntext\n\"\"\"\n# %%\nx = 1\n");
    CHECK(lesson.findings.empty());
    CHECK(lesson::prose_of(lesson) == "# Title\ntext\n");
}

TEST_CASE("a smaller heading or a notebook's magic is no cell") {
    CHECK(parse("# %%%\nx = 1\n# %%timeit\n").cells.size() == 1);
}

TEST_CASE("a misspelt key is named with the one that was meant") {
    CHECK(only_finding(with_metadata("[tool.loopglass]\ntitel = \"x\"")) ==
          "3: there is no key 'titel' in [tool.loopglass] (did you mean 'title'?)");
    CHECK(only_finding(with_metadata("[tool.loopglass]\ncolour = 1")) ==
          "3: there is no key 'colour' in [tool.loopglass] (known are title, summary, order, topics, "
          "python, input, hosts, jitter_seed, seed, show, hide, edit, pair, differs, ends, names, stops)");
    CHECK(only_finding(with_metadata("[tool.loopgless]\ntitle = \"x\"")) ==
          "2: there is no tool 'loopgless' (did you mean 'loopglass'?)");
}

TEST_CASE("other tools' metadata is theirs") { CHECK(with_metadata("[tool.ruff]\nx = 1").findings.empty()); }

TEST_CASE("a value of the wrong type is named with what is expected") {
    CHECK(only_finding(with_metadata("[tool.loopglass]\norder = \"1\"")) ==
          "3: 'order' must be an integer, not a text (write for example order = 40)");
    CHECK(only_finding(with_metadata("[tool.loopglass]\n\ntopics = [1]")) ==
          "4: 'topics' must be a list of texts, not an integer (write for example topics = [\"task\", \"sleep\"])");
    CHECK(only_finding(with_metadata("[tool.loopglass]\ntitle = \" \"")) ==
          "3: 'title' is empty (write a text, or leave the key out)");
    CHECK(only_finding(with_metadata("[tool.loopglass]\npython = \"2.7\"")) ==
          "3: 'python' must be \"3.6\" or \"3.11\", not \"2.7\" "
          "(\"3.6\" is for lessons on forms that Python 3.11 has removed)");
}

TEST_CASE("a lesson on removed forms says so in its metadata") {
    CHECK(with_metadata("[tool.loopglass]\npython = \"3.6\"").python == "3.6");
    CHECK(with_metadata("[tool.loopglass]\npython = \"3.11\"").python.empty());
}

TEST_CASE("metadata that is not TOML is a finding at its line") {
    const std::string text = only_finding(with_metadata("[tool.loopglass]\ntitle = "));
    CHECK(text.substr(0, 30) == "3: the metadata is not TOML: E");
}

TEST_CASE("metadata without an end, or twice, is a finding") {
    CHECK(only_finding(parse("# /// script\n# [tool.loopglass]\nx = 1\n")) ==
          "1: the script metadata has no end (close it with a line `# ///`)");
    CHECK(only_finding(parse("# /// script\n# ///\n\n# /// script\n# ///\n")) ==
          "4: a file may have one block of script metadata, and this is its second (put all of it into the first)");
}

TEST_CASE("bad cells are findings at their line") {
    CHECK(only_finding(parse("# %% [markdwon]\n# text\n")) ==
          "1: there is no kind of cell 'markdwon' (did you mean 'markdown'?)");
    CHECK(only_finding(parse("# %% [markdown\n# text\n")) ==
          "1: '[' of the cell's kind is never closed (write `# %% [markdown]`)");
    CHECK(only_finding(parse("# %% [markdown]\n# text\nx = 1\n")) ==
          "3: code in a markdown cell (begin a code cell before it with a line `# %%`)");
    CHECK(only_finding(parse("# %% [markdown] predikt\n# text\n")) ==
          "1: there is no markdown cell 'predikt' (did you mean 'predict'?)");
    CHECK(only_finding(parse("# %% [markdown] predict\n# - [ ] a\n# - [ ] b\n")) ==
          "1: a question needs choices of which one is right "
          "(write each as `- [ ] answer`, and the right one as `- [x] answer`)");
    CHECK(only_finding(parse("# %% [markdown]\n\n# %%\nx = 1\n")) ==
          "1: a markdown cell without text (write some, or take it out)");
}
