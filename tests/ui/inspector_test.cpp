#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QToolButton>

#include "catch.h"
#include "code/code_view.h"
#include "inspector/await_tree.h"
#include "inspector/inspector_view.h"
#include "lanes/lane_view.h"
#include "moments.h"
#include "run/search.h"
#include "run/why.h"
#include "stage/stage_view.h"
#include "story.h"
#include "window/header.h"
#include "window/ribbon.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::moment_at;
using test::Story;

namespace {

/// The first step of a kind, from another on.
std::uint32_t step_of(const trace::Timeline& timeline, trace::StepKind kind, std::uint32_t from = 0) {
    for (std::size_t step = from; step < timeline.steps.size(); ++step) {
        if (timeline.steps[step].kind() == kind) return static_cast<std::uint32_t>(step);
    }
    return 0;
}

QString dump(QAccessibleInterface* interface, int depth = 0) {
    if (!interface || interface->state().invisible) return {};
    QString text;
    const QString name = interface->text(QAccessible::Name);
    if (!name.isEmpty()) text = QString(depth, ' ') + name + '\n';
    for (int i = 0; i < interface->childCount(); ++i) text += dump(interface->child(i), depth + 1);
    return text;
}

}  // namespace

TEST_CASE("the diagram of a future lights its state, and no arrow leaves a finished one") {
    const auto run = test::factorials(test::factorials_program());
    const std::uint32_t finished = step_of(run->timeline(), trace::StepKind::future_finished);
    const FutureId future{trace::event_at(run->timeline(), {finished})->subject};
    const auto diagram_at = [&](std::uint32_t step) {
        return state_diagram(run->snapshot({step}), {{}, future}, 280, Fonts(1));
    };
    const StateDiagram before = diagram_at(finished - 1);
    CHECK(before.states[0].present);
    CHECK(before.arrows[0].possible);
    const StateDiagram at = diagram_at(finished);
    CHECK(at.states[1].present);
    CHECK(at.states[0].left);
    CHECK(at.arrows[0].lit);
    for (const DiagramArrow& arrow : at.arrows) CHECK_FALSE(arrow.possible);
    const StateDiagram later = diagram_at(finished + 1);
    CHECK(later.arrows[0].last);
    CHECK(later.words.contains("1 step ago"));
    CHECK(at.words.contains("InvalidStateError"));
}

TEST_CASE("a change runs along its arrow, and back along it when its step is undone") {
    const auto run = test::factorials(test::factorials_program());
    const auto at = [&](std::uint32_t step) { return std::make_shared<trace::Snapshot>(run->snapshot({step})); };
    const auto lit = [](const StateDiagram& diagram) {
        return std::any_of(diagram.arrows.begin(), diagram.arrows.end(), [](const auto& arrow) { return arrow.lit; });
    };
    const Selection future{{}, FutureId{5}};
    std::uint32_t finished = 1;
    while (at(finished)->future({5}) == nullptr || at(finished)->future({5})->changed.number != finished) ++finished;
    DiagramView view;
    view.resize(280, 200);
    view.show();
    view.show_selection(at(finished), future);
    CHECK(&view.painted() == &view.diagram());
    view.show_selection(at(finished - 1), future);
    CHECK(lit(view.painted()));
    CHECK_FALSE(lit(view.diagram()));
    view.finish_motion();
    CHECK(&view.painted() == &view.diagram());
    view.set_reduced_motion(true);
    view.show_selection(at(finished), future);
    view.show_selection(at(finished - 1), future);
    CHECK(&view.painted() == &view.diagram());
}

TEST_CASE("the states of a diagram do not lie over each other, at any width") {
    const auto run = test::factorials(test::factorials_program());
    const trace::Snapshot snapshot = run->snapshot({60});
    for (const Selection& selection : {Selection{TaskId{1}, {}}, Selection{{}, FutureId{5}}}) {
        for (const double width : {220.0, 280.0, 500.0}) {
            const StateDiagram diagram = state_diagram(snapshot, selection, width, Fonts(1));
            REQUIRE_FALSE(diagram.states.empty());
            for (std::size_t a = 0; a < diagram.states.size(); ++a) {
                CHECK(diagram.states[a].rect.right() <= width);
                for (std::size_t b = a + 1; b < diagram.states.size(); ++b)
                    CHECK_FALSE(diagram.states[a].rect.intersects(diagram.states[b].rect));
            }
        }
    }
}

TEST_CASE("who waits for whom stands as a tree, and a cycle is said") {
    const auto run = test::factorials(test::factorials_program());
    const QString tree = await_tree(run->snapshot({60}), "factorials.py");
    CHECK(tree.startsWith("└── (T) Task-1\n    └──  main factorials.py:"));
    CHECK(tree.contains("├── (T) Task-2"));
    trace::Snapshot cycle;
    for (std::uint32_t i = 1; i <= 2; ++i) {
        trace::TaskRow task;
        task.id = {i};
        task.future = {i};
        task.name = "Task-" + std::to_string(i);
        task.state = trace::TaskState::waiting;
        task.waits_for = {3 - i};
        cycle.tasks.push_back(task);
        trace::FutureRow future;
        future.id = {i};
        future.task = {i};
        cycle.futures.push_back(future);
    }
    CHECK(await_tree(cycle, "x.py").contains("a cycle"));
}

TEST_CASE("the inspector tells of a waiting task what it waits for, who wakes it and who made it") {
    Story story([](WindowOptions&) {});
    story.window->resize(1440, 900);
    story.go_to(60);
    auto* inspector = story.find<InspectorView>();
    REQUIRE(inspector->isVisible());
    inspector->follow("task:1");
    REQUIRE(QTest::qWaitFor([&] { return inspector->text().contains("main"); }, 3000));
    for (const char* words : {"waits for", "gather", "woken by", "made by", "History"}) {
        INFO(words);
        CHECK(inspector->text().contains(words));
    }
    inspector->follow("step:20");
    CHECK(story.at(20));
    story.window->setFocus();
    story.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(story.at(60));
}

TEST_CASE("a value that changed is marked, and what it holds unfolds") {
    Moment moment;
    trace::FrameDetails frame;
    frame.frame.function = "work";
    trace::LocalRow items{"items", "[1, 2]", "list"};
    items.object = 7;
    items.items_count = 2;
    items.items = {{"0", "1", "int"}, {"1", "2", "int"}};
    trace::LocalRow same{"same", "[1, 2]", "list"};
    same.object = 7;
    frame.locals = {items, same};
    moment.inspected_frames = {frame};
    frame.locals[0].value = "[1]";
    moment.frames_before = {frame};
    moment.shared = {
        {5, {}, "<module>", "other"}, {7, {}, "<module>", "all"}, {7, {}, "work", "items"}, {7, {}, "work", "same"}};
    const trace::Timeline timeline;
    const std::set<QString> open{"0/items"};
    const QString html = InspectorText{moment, timeline, {}, theme_of(ThemeKind::dark), open, false}.html({});
    CHECK(html.count("●") == 1);
    CHECK(html.contains("▾"));
    // Wherever the object is, its mark and its names are the same.
    CHECK(html.count("The same object:\nthe program: all\nthe program work: items, same") == 2);
    CHECK(html.count(">◆2<") == 2);
    CHECK(ObjectMarks(moment).sentence(7) ==
          "◆2 is one object, reached by these names: the program: all; the program work: items, same.");
    CHECK(ObjectMarks(moment).mark(8).isEmpty());
}

TEST_CASE("a long history is cut in its middle, with a count") {
    const auto run = test::factorials(test::factorials_program());
    const Moment moment = moment_at(*run, 58);
    const std::uint32_t future = moment.snapshot.task(TaskId{2})->future.value;
    trace::Timeline timeline;
    for (std::uint32_t step = 0; step < 60; ++step) {
        timeline.steps.push_back(trace::StepRow(trace::StepKind::task_waits));
        if (step < 58) timeline.events.push_back({step, future, 1, trace::StepKind::task_waits, {}, 0});
    }
    const QString html =
        InspectorText{moment, timeline, {}, theme_of(ThemeKind::dark), {}, false}.html({TaskId{2}, {}});
    CHECK(html.count("began to wait,") == 20);
    CHECK(html.contains("38 more"));
}

TEST_CASE("a run is searched by text, line, step and time") {
    const auto run = test::factorials(test::factorials_program());
    const trace::Timeline& timeline = run->timeline();
    const QString source = QString::fromStdString(test::factorials_program().source);
    CHECK(search_run(timeline, source, "A: times").size() == 1);
    CHECK(search_run(timeline, source, "Task-3").front().words.contains("factorial"));
    const auto lines = search_run(timeline, source, "line 8");
    CHECK_FALSE(lines.empty());
    for (const SearchHit& hit : lines) CHECK(timeline.steps[hit.step.number].place().line == 8);
    CHECK(search_run(timeline, source, "step 40").front().step.number == 40);
    CHECK(trace::time_at(timeline, search_run(timeline, source, "t 2").front().step).seconds == 2);
    CHECK(search_run(timeline, source, "  ").empty());
    CHECK(search_run(timeline, source, "nowhere at all").empty());
}

TEST_CASE("why is answered for every state, with links to earlier steps") {
    const auto run = test::factorials(test::factorials_program());
    for (std::uint32_t step = 0; step < run->timeline().steps.size(); ++step) {
        const Moment moment = moment_at(*run, step);
        for (std::uint32_t task = 0; task <= moment.snapshot.tasks.size(); ++task) {
            const Because because = why(moment, run->timeline(), {TaskId{task}, {}});
            INFO("step " << step << " task " << task);
            CHECK(because.asked.startsWith("W"));
            CHECK_FALSE(because.words.isEmpty());
            for (const Because::Link& link : because.links) CHECK(link.step.number <= step);
        }
    }
}

TEST_CASE("breakpoints stop playing and running, forward and back") {
    Story story;
    auto* code = story.find<CodeView>();
    story.go_to(1);
    code->toggle_breakpoint(18);
    story.window->setFocus();
    story.key(Qt::Key_F8);
    REQUIRE(QTest::qWaitFor([&] { return code->marks().current_line == 18; }, 3000));
    const std::uint32_t first = story.step();
    story.key(Qt::Key_F8);
    REQUIRE(QTest::qWaitFor([&] { return story.step() > first; }, 3000));
    story.key(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(story.at(first));
}

TEST_CASE("bookmarks, a tenth of the run, over and out of a function") {
    Story story;
    story.go_to(60);
    story.key(Qt::Key_M);
    story.key(Qt::Key_PageUp);
    REQUIRE(QTest::qWaitFor([&] { return story.step() < 60; }, 3000));
    story.key(Qt::Key_BracketRight);
    CHECK(story.at(60));
    story.key(Qt::Key_PageDown);
    REQUIRE(QTest::qWaitFor([&] { return story.step() > 60; }, 3000));
    story.key(Qt::Key_BracketLeft);
    CHECK(story.at(60));
    story.key(Qt::Key_F10);
    CHECK(QTest::qWaitFor([&] { return story.step() > 60; }, 3000));
}

TEST_CASE("why is asked by key and by button, and answered beside the sentence") {
    Story story;
    story.go_to(60);
    story.key(Qt::Key_W);
    auto* answer = story.find<Ribbon>("answer");
    CHECK(answer->words().startsWith("Why "));
    story.key(Qt::Key_Right);
    REQUIRE(story.at(61));
    CHECK(answer->words().isEmpty());
    story.find<QToolButton>("why")->click();
    CHECK(answer->words().startsWith("Why "));
}

TEST_CASE("the search field goes from hit to hit") {
    Story story;
    auto* field = story.find<QLineEdit>("search");
    story.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field, "times 3");
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return story.step() > 0; }, 3000));
    const std::uint32_t first = story.step();
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return story.step() > first; }, 3000));
}

TEST_CASE("the accessible tree of the window tells at a step what there is to see") {
    Story story;
    story.window->resize(1440, 900);
    story.go_to(60);
    story.find<InspectorView>()->follow("task:1");
    REQUIRE(QTest::qWaitFor([&] { return story.find<InspectorView>()->text().contains("woken by"); }, 3000));
    const QString tree = dump(QAccessible::queryAccessibleInterface(story.window.get()));
    for (const char* words : {"The program's code", "Running", "Ready queue", "Task-1 main(), waiting", "Timers",
                              "Task-2 factorial, ", "State diagram", "Inspector", "Timeline of the tasks",
                              "Find in this run", "The lesson's text", "now 1.000"}) {
        INFO(words);
        CHECK(tree.contains(words));
    }
    CHECK(tree.contains(story.find<SentenceView>()->text()));
    // What is seen as a number, an arrow or an empty box is heard too.
    for (const char* words : {"step 60 of ", "iteration ", "virtual time 1.000 s", "State of the text: as in the file",
                              "Lesson: By hand", ", woken by ", ": nothing", "A: times 2, Task-2, at 0.000 s"}) {
        INFO(words);
        CHECK(tree.contains(words));
    }
}
