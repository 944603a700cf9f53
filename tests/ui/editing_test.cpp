#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTimer>

#include "catch.h"
#include "code/code_view.h"
#include "code/editing.h"
#include "code/find_bar.h"
#include "code/line_map.h"
#include "run/kept_place.h"
#include "stage/stage_view.h"
#include "story.h"
#include "window/draft_store.h"
#include "window/header.h"
#include "window/ribbon.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

namespace {

/// A text with | where the cursor is.
struct Text {
    explicit Text(QString text) {
        const auto at = static_cast<int>(text.indexOf('|'));
        document.setPlainText(text.remove('|'));
        cursor = QTextCursor(&document);
        cursor.setPosition(at);
    }
    QString shown() const {
        QString text = document.toPlainText();
        return text.insert(cursor.position(), '|');
    }
    QTextDocument document;
    QTextCursor cursor;
};

QString after(const char* before, void (*edit)(QTextCursor&)) {
    Text text(QString::fromUtf8(before));
    edit(text.cursor);
    return text.shown();
}

QString typed(const char* before, char character) {
    Text text(QString::fromUtf8(before));
    if (!type_bracket(text.cursor, QLatin1Char(character))) text.cursor.insertText(QString(QLatin1Char(character)));
    return text.shown();
}

void type_into(CodeView* code, std::uint32_t line, const QString& text) {
    code->setFocus();
    code->put_cursor(line);
    QTest::keyClick(code, Qt::Key_End);
    QTest::keyClicks(code, text);
}

}  // namespace

TEST_CASE("a new line is indented as Python wants it") {
    CHECK(after("async def f():|", break_line) == "async def f():\n    |");
    CHECK(after("    if x:  # why:|", break_line) == "    if x:  # why:\n        |");
    CHECK(after("    return x|", break_line) == "    return x\n|");
    CHECK(after("    print('a:')|", break_line) == "    print('a:')\n    |");
    CHECK(after("    gather(|", break_line) == "    gather(\n        |");
}

TEST_CASE("blocks go right and left, and behind a # and back") {
    Text text("a\n  b\n\nc|");
    text.cursor.select(QTextCursor::Document);
    indent(text.cursor);
    CHECK(text.document.toPlainText() == "    a\n      b\n\n    c");
    unindent(text.cursor);
    CHECK(text.document.toPlainText() == "a\n    b\n\nc");
    toggle_comment(text.cursor);
    CHECK(text.document.toPlainText() == "# a\n#     b\n\n# c");
    toggle_comment(text.cursor);
    CHECK(text.document.toPlainText() == "a\n    b\n\nc");
    text.document.undo();
    CHECK(text.document.toPlainText() == "# a\n#     b\n\n# c");
}

TEST_CASE("brackets and quotes come in pairs, and the closing one is passed over") {
    CHECK(typed("print|", '(') == "print(|)");
    CHECK(typed("print(|)", ')') == "print()|");
    CHECK(typed("print|x", '(') == "print(|x");
    CHECK(typed("don|", '\'') == "don'|");
    CHECK(typed("f|", '"') == "f\"|\"");
    Text text("f(|)");
    REQUIRE(delete_back(text.cursor));
    CHECK(text.shown() == "f|");
    Text deep("        |x");
    REQUIRE(delete_back(deep.cursor));
    CHECK(deep.shown() == "    |x");
    QTextDocument document;
    document.setPlainText("f([1], 2)");
    CHECK(matching_brackets(document, 2) == std::pair(1, 8));
    CHECK(matching_brackets(document, 9) == std::pair(8, 1));
}

TEST_CASE("lines are found again in a changed text") {
    const QString old = "a\nb\nc\nd\ne";
    CHECK(LineMap(old, old).is_identity());
    CHECK(LineMap(old, "new\n" + old).to(3) == 4);
    const LineMap changed(old, "a\nb\nC\nd\ne");
    CHECK(changed.to(3) == 3);
    CHECK(changed.first_change() == 3);
    const LineMap gone(old, "a\nb\nd\ne");
    CHECK(gone.to(3) == 0);
    CHECK(gone.to(5) == 4);
    const LineMap both(old, "a\nx\nb\nc\nD\ne");
    CHECK(both.to(2) == 3);
    CHECK(both.to(4) == 5);
}

TEST_CASE("the place in a run is found again in another run of the same program") {
    const auto run = test::factorials(test::factorials_program());
    const trace::Timeline& timeline = run->timeline();
    for (std::uint32_t step = 0; step < timeline.steps.size(); ++step) {
        INFO(step);
        const auto found = find_place(timeline, place_at(timeline, {step}), {});
        REQUIRE(found);
        CHECK(found->number == step);
    }
}

TEST_CASE("a place whose line is gone becomes one at the same time") {
    const auto run = test::factorials(test::factorials_program());
    const trace::Timeline& timeline = run->timeline();
    const Step step{timeline.clock[0].step + 3};
    KeptPlace place = place_at(timeline, step);
    place.line = 500;
    CHECK_FALSE(find_place(timeline, place, {}));
    CHECK(trace::time_at(timeline, nearest_place(timeline, place, {})).seconds == place.time);
}

TEST_CASE("a change of the code runs by itself, and the place is kept") {
    Story story;
    story.go_to(60);
    auto* code = story.find<CodeView>();
    const std::uint32_t line = code->marks().current_line;
    type_into(code, 11, "  # more");
    CHECK(code->source().contains("import asyncio  # more"));
    CHECK(story.window->isWindowModified());
    REQUIRE(QTest::qWaitFor(
        [&] { return story.window->is_settled() && story.find<Ribbon>("ribbon")->words().isEmpty(); }, 5000));
    CHECK(story.at(60));
    CHECK(code->marks().current_line == line);
    CHECK(code->hasFocus());
}

TEST_CASE("a line put in above moves the marks with their lines") {
    Story story;
    story.go_to(2);
    auto* code = story.find<CodeView>();
    const std::uint32_t line = code->marks().current_line;
    REQUIRE(line > 11);
    code->setFocus();
    code->put_cursor(11);
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(code->marks().current_line == line + 1);
}

TEST_CASE("while the text does not run, the last run that did stays, shown as old") {
    Story story;
    story.go_to(60);
    auto* code = story.find<CodeView>();
    type_into(code, 12, "syntax error");
    REQUIRE(QTest::qWaitFor([&] { return !story.window->refusal().isEmpty(); }, 5000));
    CHECK(story.at(60));
    CHECK(story.find<StageView>()->isVisible());
    auto* ribbon = story.find<Ribbon>("ribbon");
    CHECK(ribbon->words().startsWith("From the text before line 12 was changed"));
    CHECK(story.find<SentenceView>()->text().contains("SyntaxError: invalid syntax"));
    auto* answer = story.find<Ribbon>("answer");
    CHECK(answer->words().startsWith("Python cannot read on at the mark."));
    story.window->setFocus();
    story.key(Qt::Key_Right);
    CHECK(story.at(61));
    // What "why?" asks about is the text, not a step of the run from before.
    story.key(Qt::Key_W);
    CHECK(answer->words().startsWith("Python cannot read on at the mark."));
    ribbon->follow(0);
    CHECK_FALSE(code->source().contains("syntax error"));
    CHECK(story.window->refusal().isEmpty());
    CHECK(ribbon->words().isEmpty());
}

TEST_CASE("the prose of a lesson cannot be changed unseen") {
    Story story;
    auto* code = story.find<CodeView>();
    const QString before = code->source();
    code->setFocus();
    code->put_cursor(11);
    QTest::keyClick(code, Qt::Key_Home);
    QTest::keyClick(code, Qt::Key_Backspace);
    CHECK(code->source() == before);
    QTest::keyClick(code, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(code, Qt::Key_Delete);
    CHECK(code->source().contains("# # Read this"));
    CHECK_FALSE(code->source().contains("asyncio.run"));
    QTest::keyClick(code, Qt::Key_Z, Qt::ControlModifier);
    CHECK(code->source() == before);
}

TEST_CASE("a draft outlives the window, and the original comes back") {
    Story story;
    auto* code = story.find<CodeView>();
    const QString original = code->source();
    type_into(code, 11, "  # mine");
    const QString path = story.folder.filePath("lesson.py");
    const DraftStore drafts(story.folder.filePath("drafts"));
    REQUIRE(QTest::qWaitFor([&] { return drafts.read(path).has_value(); }, 2500));
    story.window.reset();  // as a crash would
    story.open();
    auto* again = story.find<CodeView>();
    CHECK(again->source().contains("# mine"));
    CHECK(story.find<Ribbon>("ribbon")->words() == "This is the text as you left it.");
    story.find<Ribbon>("ribbon")->follow(0);
    CHECK(again->source() == original);
    CHECK_FALSE(drafts.read(path).has_value());
    QTest::keyClick(again, Qt::Key_Z, Qt::ControlModifier);
    CHECK(again->source().contains("# mine"));
}

TEST_CASE("what was typed a moment before another lesson is opened is there when one comes back") {
    Story story;
    auto* code = story.find<CodeView>();
    const QString path = story.folder.filePath("lesson.py");
    type_into(code, 11, "  # in a hurry");
    story.window->open_file(story.folder.filePath("second.py"), {});
    story.settle();
    CHECK_FALSE(code->source().contains("in a hurry"));
    story.window->open_file(path, {});
    story.settle();
    CHECK(code->source().contains("in a hurry"));
}

TEST_CASE("a file changed outside is followed, unless it was changed here too") {
    Story story;
    auto* code = story.find<CodeView>();
    const auto write = [&](const QString& text) { story.write("lesson.py", text.toStdString()); };
    const QString original = code->source();
    write(original + "# outside\n");
    REQUIRE(QTest::qWaitFor([&] { return code->source().endsWith("# outside\n"); }, 3000));
    CHECK_FALSE(story.window->isWindowModified());
    type_into(code, 11, "  # mine");
    write(original + "# again\n");
    auto* ribbon = story.find<Ribbon>("ribbon");
    REQUIRE(QTest::qWaitFor([&] { return ribbon->words().contains("changed outside"); }, 3000));
    CHECK(code->source().contains("# mine"));
    ribbon->follow(0);
    CHECK(code->source() == original + "# again\n");
}

TEST_CASE("what is looked for is found and replaced in the code alone") {
    Story story;
    auto* code = story.find<CodeView>();
    auto* bar = story.find<FindBar>();
    bar->open();
    CHECK(bar->isVisible());
    const auto fields = bar->findChildren<QLineEdit*>();
    fields[0]->setText("factorial");
    fields[1]->setText("product");
    bar->find(false);
    CHECK(code->textCursor().selectedText() == "factorial");
    for (QToolButton* button : bar->findChildren<QToolButton*>()) {
        if (button->text() == "All") button->click();
    }
    CHECK_FALSE(code->source().contains("factorial("));
    CHECK(code->source().contains("product("));
}

TEST_CASE("strings with a prefix are strings in the editor too") {
    Story story;
    auto* code = story.find<CodeView>();
    for (QTextBlock block = code->document()->begin(); block.isValid(); block = block.next()) {
        const auto at = static_cast<int>(block.text().indexOf("f\""));
        if (at < 0) continue;
        bool italic = false;
        for (const QTextLayout::FormatRange& range : block.layout()->formats())
            italic = italic || (range.start <= at && at < range.start + range.length && range.format.fontItalic());
        INFO(block.text().toStdString());
        CHECK(italic);
    }
}

TEST_CASE("what is wrong in a line that is not there any more is shown nowhere") {
    CodeView code;
    code.set_theme(theme_of(ThemeKind::dark), Fonts(1));
    code.resize(400, 300);
    code.set_source("x = 1\ny = 2\n", {});
    CHECK(code.shows_line(2));
    CHECK_FALSE(code.shows_line(99));
    Diagnostic late;
    late.type = "SyntaxError";
    late.span = {99, 0, 99, 4};
    code.show_diagnostics({late});
    CHECK_FALSE(code.grab().isNull());
}
