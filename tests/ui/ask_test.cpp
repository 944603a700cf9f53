// What is asked of a run in the window: expressions, watches, where values come from, conditions, findings, threads.

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

#include "catch.h"
#include "code/code_view.h"
#include "inspector/expression_line.h"
#include "inspector/inspector_view.h"
#include "moments.h"
#include "run/value_words.h"
#include "story.h"
#include "window/bars.h"
#include "window/ribbon.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::moment_at;
using test::Story;

namespace {

/// The n-th run of a line that contains a text.
std::uint32_t run_of(trace::Run& run, const std::string& words, std::size_t n = 1) {
    std::uint32_t line = 1;
    for (std::size_t at = 0, found = run.program().source.find(words); at < found; ++at)
        line += run.program().source[at] == '\n';
    for (std::uint32_t step = 0; step < run.timeline().steps.size(); ++step) {
        const trace::StepRow row = run.timeline().steps[step];
        if (row.kind() == trace::StepKind::line && row.place().line == line && --n == 0) return step;
    }
    FAIL("the line does not run so often");
    return 0;
}

QString html_of(const Moment& moment, const trace::Timeline& timeline,
                const std::vector<trace::ChangeAnswer>& changes = {}) {
    return InspectorText{moment, timeline, {}, theme_of(ThemeKind::dark), {}, false, changes, moment.watched.size()}
        .html({});
}

/// Types into the dialog that asks for a condition, once it is there.
void answer_dialog(const QString& text) {
    QTimer::singleShot(50, [text] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->setTextValue(text);
        dialog->accept();
    });
}

}  // namespace

TEST_CASE("expressions stand in the inspector with their values, and since when they have them") {
    const auto run = test::factorials(test::factorials_program());
    const std::uint32_t step = run_of(*run, "await asyncio.sleep", 1);
    Moment moment = moment_at(*run, step);
    for (const char* expression : {"product", "name == 'A'", "nowhere"})
        moment.watched.push_back(run->evaluate({step}, {}, expression));
    std::vector<trace::ChangeAnswer> changes;
    for (const trace::Evaluation& value : moment.watched)
        changes.push_back(run->last_change({step}, {}, value.value.name, {}));
    const QString html = html_of(moment, run->timeline(), changes);
    CHECK(html.contains("Expressions at this step"));
    CHECK(html.contains("<code>True</code>"));
    CHECK(html.contains("NameError: name &#39;nowhere&#39; is not defined") !=
          html.contains("NameError: name 'nowhere' is not defined"));
    CHECK(html.contains("since line"));
    CHECK(html.contains("drop:2"));
    CHECK_FALSE(html_of(moment_at(*run, step), run->timeline()).contains("Expressions at this step"));
}

TEST_CASE("where a value comes from is told with a link to the line that made it") {
    const auto run = test::factorials(test::factorials_program());
    const std::uint32_t step = run_of(*run, "await asyncio.sleep", 4);
    const Moment moment = moment_at(*run, step);
    const auto found = run->last_change({step}, {}, "product", {});
    REQUIRE(found.change);
    const Because because = where_from(moment, run->timeline(), "product", found);
    CHECK(because.asked == "Where does the value of product come from?");
    CHECK(because.words.contains(QString::fromStdString(found.change->after)));
    REQUIRE(because.links.size() == 1);
    CHECK(because.links[0].step == found.change->made_by);
    trace::ChangeAnswer stopped;
    stopped.was_stopped = true;
    CHECK(where_from(moment, run->timeline(), "x", stopped).words.contains("not looked for further back"));
    CHECK(where_from(moment, run->timeline(), "x", {}).words.contains("since the first step"));
}

TEST_CASE("a name in the code belongs to the frame of the function that its line stands in") {
    const auto run = test::factorials(test::factorials_program());
    const QString source = QString::fromStdString(run->program().source);
    Moment moment = moment_at(*run, run_of(*run, "await asyncio.sleep", 1));
    moment.inspected_frames[0].frame.function = "factorial";
    const NamedFrame inside = frame_of_line(moment, source, 8);
    CHECK(inside.function == "factorial");
    CHECK(inside.is_running);
    CHECK(frame_of_line(moment, source, 3).function == "factorial");
    const NamedFrame other = frame_of_line(moment, source, 13);
    CHECK(other.function == "main");
    CHECK_FALSE(other.is_running);
    CHECK(frame_of_line(moment, source, 19).function.isEmpty());
    trace::Evaluation value;
    value.value = {"product", "2", "int"};
    CHECK(name_words(value, inside, ObjectMarks(moment)) == "product = 2   (int)");
    value.error = "NameError: name 'product' is not defined";
    CHECK(name_words(value, other, ObjectMarks(moment)).contains("main does not run at this step"));
    CHECK(name_words(value, inside, ObjectMarks(moment)).isEmpty());
}

TEST_CASE("simulated threads stand in the inspector with what they wait for") {
    Moment moment;
    trace::ThreadRow main, worker;
    main.number = 1;
    main.name = "MainThread";
    worker.number = 2;
    worker.name = "Thread-1 (fetch)";
    worker.state = trace::ThreadState::waiting;
    worker.waits_for = "a lock that MainThread holds";
    worker.place = {FileId{1}, 12};
    moment.snapshot.threads = {main, worker};
    const trace::Timeline timeline;
    const QString html = html_of(moment, timeline);
    CHECK(html.contains("Threads"));
    CHECK(html.contains("Thread-1 (fetch)"));
    CHECK(html.contains("a lock that MainThread holds"));
    CHECK(html.contains("line 12"));
}

TEST_CASE("an expression is typed, its value is shown, kept, and follows the steps") {
    Story story([](WindowOptions& options) { options.watches = {"number"}; });
    story.window->resize(1440, 900);
    const auto run = test::factorials(test::factorials_program());
    const std::uint32_t step = run_of(*run, "await asyncio.sleep", 1);
    story.go_to(step);
    auto* inspector = story.find<InspectorView>();
    REQUIRE(inspector->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return inspector->text().contains("Expressions at this step"); }, 3000));
    CHECK(inspector->watches() == QStringList{"number"});
    auto* edit = story.find<QLineEdit>("expression");
    REQUIRE(edit);
    story.key(Qt::Key_E);
    CHECK(edit->hasFocus());
    QTest::keyClicks(edit, "factor");
    REQUIRE(QTest::qWaitFor([&] { return inspector->line().result() == "= 2"; }, 3000));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(inspector->watches() == QStringList{"number", "factor"});
    CHECK(edit->text().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return inspector->text().contains("since line"); }, 3000));
    QTest::keyClicks(edit, "nowhere");
    REQUIRE(QTest::qWaitFor([&] { return inspector->line().result().contains("NameError"); }, 3000));
    QTest::keyClick(edit, Qt::Key_Escape);
    CHECK(inspector->line().result().isEmpty());
    // The keyboard goes on stepping once the line is left.
    QTest::keyClick(edit, Qt::Key_Escape);
    inspector->follow("drop:0");
    CHECK(inspector->watches() == QStringList{"factor"});
    inspector->follow("why:0/factor");
    auto* answer = story.find<Ribbon>("answer");
    REQUIRE(QTest::qWaitFor([&] { return answer->words().contains("Where does the value of factor"); }, 3000));
    answer->follow(0);
    CHECK(QTest::qWaitFor([&] { return story.step() < step; }, 3000));
}

TEST_CASE("a breakpoint with a condition stops where it holds, and says when it has no value") {
    Story story;
    const auto run = test::factorials(test::factorials_program());
    auto* code = story.find<CodeView>();
    story.go_to(1);
    std::uint32_t line = 0;
    const QStringList lines = code->source().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines[i].contains("await asyncio.sleep")) line = static_cast<std::uint32_t>(i) + 1;
    answer_dialog("name == 'C'");
    emit code->condition_wanted(line);
    CHECK(code->condition(line) == "name == 'C'");
    CHECK(code->breakpoints() == std::vector<std::uint32_t>{line});
    story.window->setFocus();
    story.key(Qt::Key_F8);
    const std::uint32_t first_of_c = run_of(*run, "await asyncio.sleep", 3);
    REQUIRE(QTest::qWaitFor([&] { return story.step() > 1 && code->marks().current_line == line; }, 3000));
    CHECK(story.step() == first_of_c);
    // Playing stops there too, and not before.
    story.go_to(first_of_c - 5);
    emit story.find<BottomBar>()->speed_chosen(20);
    story.key(Qt::Key_Space);
    REQUIRE(story.at(first_of_c));
    QTest::qWait(300);
    CHECK(story.step() == first_of_c);
    code->set_condition(line, "nowhere");
    story.go_to(1);
    story.key(Qt::Key_F8);
    REQUIRE(QTest::qWaitFor([&] { return story.step() > 1; }, 3000));
    auto* ribbon = story.find<Ribbon>("ribbon");
    CHECK(QTest::qWaitFor([&] { return ribbon->words().contains("NameError: name 'nowhere'"); }, 3000));
    code->toggle_breakpoint(line);
    CHECK(code->condition(line).isEmpty());
}

TEST_CASE("what is wrong in a run is listed, and the list leads to the step") {
    Story story([](WindowOptions&) {});
    auto* button = story.find<QToolButton>("findings");
    REQUIRE(button);
    CHECK_FALSE(button->isVisible());
    MainWindow window(
        [](const trace::Program& program, const trace::Limits&) -> trace::OpenResult {
            auto run = test::factorials(program);
            trace::Finding finding;
            finding.step = {40};
            finding.place = {FileId{1}, 14};
            finding.sentence.id = trace::SentenceId::found_never_awaited;
            finding.sentence.arguments.push_back({"factorial", {}, {}});
            run->find_problem(finding);
            return run;
        },
        [&] {
            WindowOptions options;
            options.lessons_folder = story.folder.path();
            options.remembers = false;
            return options;
        }());
    window.show();
    auto* found = window.findChild<QToolButton*>("findings");
    REQUIRE(QTest::qWaitFor([&] { return window.is_settled() && found->isVisible(); }, 5000));
    CHECK(found->text() == "1 finding");
    emit found->menu()->aboutToShow();
    REQUIRE(found->menu()->actions().size() == 1);
    CHECK(found->menu()->actions()[0]->text().contains("line 14"));
    found->menu()->actions()[0]->trigger();
    CHECK(QTest::qWaitFor([&] { return window.step() && window.step()->number == 40; }, 5000));
}

TEST_CASE("the name under the pointer is the whole of self.queue, but not what stands behind") {
    CodeView code;
    code.resize(600, 300);
    code.set_source("total = self.queue.size + 1", {false});
    code.show();
    const QFontMetricsF metrics(code.font());
    const auto name_at = [&](int column) {
        QTextCursor cursor(code.document());
        cursor.setPosition(column);
        return code.name_at(code.cursorRect(cursor).center() + QPoint(2, 0));
    };
    CHECK(name_at(1) == "total");
    CHECK(name_at(9) == "self");
    CHECK(name_at(15) == "self.queue");
    CHECK(name_at(20) == "self.queue.size");
    CHECK(name_at(26).isEmpty());
    CHECK(code.name_at({500, 10}).isEmpty());
}
