#include "catch.h"
#include "code/line_marks.h"
#include "code/source_colours.h"
#include "console/output_model.h"
#include "fake_factorials.h"
#include "moments.h"
#include "prose/prose_html.h"
#include "window/program_file.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::moment_at;

namespace {

/// Columns with some output in them.
struct Written {
    trace::Timeline timeline;

    void write(const std::string& text, trace::Stream stream = trace::Stream::out) {
        trace::OutputRow row;
        row.offset = timeline.text.size();
        row.length = static_cast<std::uint32_t>(text.size());
        row.step = static_cast<std::uint32_t>(10 * (timeline.outputs.size() + 1));
        row.stream = stream;
        for (const char c : text) timeline.text.push_back(c);
        timeline.outputs.push_back(row);
    }
};

QStringList lines_of(const OutputModel& model) {
    QStringList lines;
    for (int i = 0; i < model.rowCount(); ++i) lines << model.line(i).text();
    return lines;
}

}  // namespace

TEST_CASE("output is lines as a terminal shows them, whatever wrote them") {
    Written written;
    written.write("a");
    written.write("b\n");
    written.write("c\nd\n");
    written.write("oops\n", trace::Stream::err);
    OutputModel model;
    model.set_timeline(&written.timeline);
    model.show_rows(1);
    CHECK(lines_of(model) == QStringList{"a"});
    model.show_rows(2);
    CHECK(lines_of(model) == QStringList{"ab"});
    model.show_rows(4);
    CHECK(lines_of(model) == QStringList{"ab", "c", "d", "oops"});
    CHECK(model.line(3).stream == trace::Stream::err);
    CHECK(model.line(0).pieces.size() == 2);
    CHECK(model.row_of(model.line(0).pieces[1]).step == 20);
}

TEST_CASE("output goes back as it came") {
    Written written;
    for (const char* text : {"one\n", "tw", "o\nthr", "ee\n", "\n", "four\n"}) written.write(text);
    OutputModel there;
    there.set_timeline(&written.timeline);
    for (const std::uint32_t rows : {6u, 3u, 4u, 1u, 0u, 5u, 2u, 6u}) {
        OutputModel fresh;
        fresh.set_timeline(&written.timeline);
        fresh.show_rows(rows);
        there.show_rows(rows);
        INFO(rows << " writes");
        CHECK(lines_of(there) == lines_of(fresh));
    }
    CHECK(lines_of(there) == QStringList{"one", "two", "three", "", "four"});
}

TEST_CASE("source is told apart by keyword, string and comment, over several lines and after wide characters") {
    const auto lines = colour_source(QStringLiteral("async def f():\n    x = 'é'  # ü\n    return '''a\nb'''\n"));
    REQUIRE(lines.size() >= 4);
    REQUIRE(lines[0].size() == 2);
    CHECK(lines[0][0].length == 5);
    REQUIRE(lines[1].size() == 2);
    CHECK(lines[1][0].style == SourceStyle::string);
    CHECK(lines[1][0].length == 3);
    CHECK(lines[1][1].style == SourceStyle::comment);
    CHECK(lines[1][1].begin == 13);
    REQUIRE(lines[3].size() == 1);
    CHECK(lines[3][0].begin == 0);
    CHECK(lines[3][0].length == 4);
}

TEST_CASE("every task has a chip behind the line where it stands") {
    const auto run = test::factorials(test::factorials_program());
    const LineMarks marks = mark_lines(moment_at(*run, 60));
    std::size_t chips = 0;
    for (const auto& [line, at_line] : marks.chips) chips += at_line.size();
    CHECK(chips == 4);
    REQUIRE(marks.chips.count(7));
    CHECK(marks.chips.at(7).size() == 3);
    CHECK(marks.chips.at(7)[0].text == "Task-2");
    CHECK(marks.chips.at(7)[0].brief == "2");
}

TEST_CASE("the line about to run carries the values of its frame") {
    const auto run = test::factorials(test::factorials_program());
    for (std::uint32_t step = 0; step < run->progress().frontier.number; ++step) {
        const Moment moment = moment_at(*run, step);
        if (moment.snapshot.row.kind() != trace::StepKind::line || !moment.snapshot.running_task) continue;
        const LineMarks marks = mark_lines(moment);
        CHECK(marks.about_to_run);
        CHECK(marks.current_line == moment.snapshot.row.place().line);
        if (moment.snapshot.tasks[moment.snapshot.running_task.value - 1].coroutine == "factorial") {
            CHECK(marks.values.startsWith(QStringLiteral("name = '")));
        }
    }
}

TEST_CASE("many tasks on one line are counted by state and coroutine function") {
    Moment moment;
    for (std::uint32_t id = 1; id <= 20; ++id) {
        trace::TaskRow task;
        task.id = {id};
        task.name = "Task-" + std::to_string(id);
        task.state = id <= 15 ? trace::TaskState::waiting : trace::TaskState::ready;
        task.place = {FileId{1}, 3};
        moment.snapshot.tasks.push_back(task);
    }
    const LineMarks marks = mark_lines(moment);
    REQUIRE(marks.chips.at(3).size() == 2);
    CHECK(marks.chips.at(3)[0].text == "15 tasks");
    CHECK(marks.chips.at(3)[1].text == "5 tasks");
    CHECK(marks.chips.at(3)[1].members.size() == 5);
    for (trace::TaskRow& task : moment.snapshot.tasks) task.coroutine = task.id.value % 3 ? "fetch" : "write";
    QStringList texts;
    const LineMarks by_function = mark_lines(moment);
    for (const LineChip& chip : by_function.chips.at(3)) texts << chip.text;
    CHECK(texts == QStringList{"10 fetch", "5 write", "4 fetch", "Task-18"});
}

TEST_CASE("a lesson's prose does not give its answers away") {
    const auto lesson = lesson::parse_lesson("x.py", "# %% [markdown] predict\n# Which?\n# - [ ] this\n# - [x] that\n");
    REQUIRE(lesson.questions.size() == 1);
    const QString html = prose_html(lesson, theme_of(ThemeKind::dark), {fresh_answer(lesson.questions[0])});
    CHECK(html.count(QChar(0x25cb)) == 2);
    CHECK_FALSE(html.contains(QStringLiteral("input")));
    CHECK_FALSE(html.contains(QStringLiteral("checked")));
}

TEST_CASE("code cells show in the code and prose beside it, and a file without prose shows whole") {
    const QString text = QStringLiteral(
        "# /// script\n# ///\n\n# %% [markdown]\n# Words\n\n# %%\n\nimport asyncio\n\nprint(1)\n\n# %% [markdown]\n# "
        "End\n");
    const auto parsed = lesson::parse_lesson("x.py", text.toStdString());
    const auto prose = prose_lines_of(parsed, text);
    REQUIRE(prose.size() >= 14);
    for (std::size_t line = 1; line <= 14; ++line) {
        INFO("line " << line);
        CHECK(prose[line - 1] == !(line >= 9 && line <= 11));
    }
    CHECK(prose_lines_of(lesson::parse_lesson("y.py", "print(1)\n"), QStringLiteral("print(1)\n")).empty());
}
