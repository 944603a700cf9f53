#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

#include "catch.h"
#include "compare/compare_window.h"
#include "inspector/await_tree.h"
#include "inspector/inspector_view.h"
#include "object/object_view.h"
#include "run/run_table.h"
#include "stage/stage_view.h"
#include "story.h"
#include "window/settings.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

namespace {

/// A future with three callbacks that is done at some step, told by hand: what layout needs of it.
struct Done {
    Done() {
        snapshot.step = {12};
        snapshot.futures.emplace_back();
        snapshot.futures[0].id = {1};
        snapshot.futures[0].state = trace::FutureState::finished;
        snapshot.ready.emplace_back();
        snapshot.ready[0].id = {7};
        snapshot.ready[0].name = "log";
        snapshot.ready[0].queued = {11};
        call.done = {10};
        call.callbacks = {{{11}, {12}, {7}}, {{13}, {14}, {8}}, {{15}, {16}, {9}}};
    }
    StageLayout layout() const { return layout_callbacks(snapshot, callbacks, call, 600, fonts); }

    trace::Snapshot snapshot;
    FutureCall call;
    QStringList callbacks{"log", "Task-2 wakeup", "Task-3 wakeup"};
    Fonts fonts{1};
};

const DiagramState* present(const StateDiagram& diagram) {
    for (const DiagramState& state : diagram.states) {
        if (state.present) return &state;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("a callback stands in its place until it is scheduled, and in the ready queue from then on") {
    const Done done;
    const StageLayout layout = done.layout();
    CHECK_FALSE(layout.find({KeyKind::callback, 1, 0}));  // it has left
    REQUIRE(layout.find({KeyKind::callback, 2, 0}));
    REQUIRE(layout.find({KeyKind::callback, 3, 0}));
    const Element* queued = layout.find(handle_key({7}));
    REQUIRE(queued);
    CHECK(queued->came_from == Key{KeyKind::callback, 1, 0});
    CHECK(queued->rect.left() > layout.find({KeyKind::callback, 2, 0})->rect.right());
    CHECK(queued->running);  // it is what this step has put there
}

TEST_CASE("the steps of a call are dots, each a way to its step") {
    const Done done;
    const StageLayout layout = done.layout();
    for (const std::uint32_t step : {10u, 12u, 14u, 16u}) {
        INFO(step);
        const Element* dot = layout.find(step_key({step}));
        REQUIRE(dot);
        CHECK(dot->running == (step == 12));
        CHECK(dot->dashed == (step > 12));
    }
}

TEST_CASE("a callback flies from its place into the queue, forward and back the same way") {
    Done done;
    const StageLayout after = done.layout();
    done.snapshot.step = {10};
    done.snapshot.ready.clear();
    const StageLayout before = done.layout();
    const QRectF home = before.find({KeyKind::callback, 1, 0})->rect;
    const QRectF target = after.find(handle_key({7}))->rect;
    const StageLayout way = blend(before, after, 0.6);
    const Element* flying = way.find(handle_key({7}));
    REQUIRE(flying);
    CHECK(flying->opacity == 1);
    CHECK(flying->rect.left() > home.left());
    CHECK(flying->rect.left() < target.left());
    const StageLayout back = blend(after, before, 0.4, Way::back);
    const Element* homing = back.find(handle_key({7}));
    REQUIRE(homing);
    CHECK(homing->rect == flying->rect);
}

TEST_CASE("the diagram of a coroutine lights its state, and names what leads on") {
    const Fonts fonts(1);
    using trace::CoroutineState;
    for (const auto& [state, words] :
         {std::pair{CoroutineState::created, "CORO_CREATED"}, std::pair{CoroutineState::running, "CORO_RUNNING"},
          std::pair{CoroutineState::suspended, "CORO_SUSPENDED"}, std::pair{CoroutineState::closed, "CORO_CLOSED"}}) {
        const StateDiagram diagram = coroutine_diagram(state, CoroutineState::none, false, 400, fonts);
        REQUIRE(present(diagram));
        CHECK(present(diagram)->words == QString::fromLatin1(words));
        for (const DiagramArrow& arrow : diagram.arrows) {
            if (arrow.possible) CHECK(state != CoroutineState::closed);
        }
    }
    CHECK(coroutine_diagram(CoroutineState::none, CoroutineState::none, false, 400, fonts).states.empty());
}

TEST_CASE("a selected task stands large in place of the loop, by key, and Escape brings the loop back") {
    Story story;
    story.go_to(60);
    auto* stage = story.find<StageView>("stage");
    auto* object = story.find<ObjectView>();
    story.find<InspectorView>()->follow("task:1");
    story.key(Qt::Key_D);
    CHECK(object->isVisible());
    CHECK_FALSE(stage->isVisible());
    CHECK(object->heading().contains("Task-1 main()"));
    REQUIRE(present(object->diagram().diagram()));
    CHECK(present(object->diagram().diagram())->words == "waiting");
    story.key(Qt::Key_Right);
    REQUIRE(story.at(61));
    CHECK(object->isVisible());
    story.key(Qt::Key_Escape);
    CHECK(stage->isVisible());
    CHECK_FALSE(object->isVisible());
}

TEST_CASE("of a future that is done the callbacks are those that it had") {
    Story story;
    story.go_to(60);
    story.find<InspectorView>()->follow("task:2");
    story.key(Qt::Key_D);
    story.key(Qt::Key_End);
    auto* object = story.find<ObjectView>();
    CHECK(QTest::qWaitFor(
        [&] {
            for (const Element& element : object->callbacks().layout_shown().elements) {
                if (element.name.contains("gather.<locals>._done_callback")) return true;
            }
            return false;
        },
        3000));
}

TEST_CASE("findings and threads stand on the stage, and a finding leads to its step") {
    trace::Snapshot snapshot;
    trace::ThreadRow thread;
    thread.number = 2;
    thread.name = "asyncio_0";
    thread.state = trace::ThreadState::sleeping;
    thread.has_deadline = true;
    thread.deadline = {2.5};
    snapshot.threads.push_back(thread);
    const Fonts fonts(1);
    StageWishes wishes;
    wishes.findings = {{{40}, "line 14", "nobody awaits factorial()"}};
    snapshot.step = {39};
    CHECK_FALSE(layout_stage(snapshot, 600, fonts, wishes).find(step_key({40})));  // not before its step
    snapshot.step = {41};
    const StageLayout layout = layout_stage(snapshot, 600, fonts, wishes);
    const Element* card = layout.find({KeyKind::thread, 2, 0});
    REQUIRE(card);
    CHECK(card->name == "thread asyncio_0, sleeping until 2.500");
    const Element* finding = layout.find(step_key({40}));
    REQUIRE(finding);
    CHECK(finding->name.contains("nobody awaits factorial()"));
    CHECK_FALSE(layout_stage(snapshot, 600, fonts).find(step_key({40})));
}

TEST_CASE("tasks that sleep for different times at one line are one group, the first to wake at the left") {
    trace::Snapshot snapshot;
    for (std::uint32_t i = 1; i <= 12; ++i) {
        trace::TaskRow& task = snapshot.tasks.emplace_back();
        task.id = {i};
        task.future = {i};
        task.state = trace::TaskState::waiting;
        task.waits_for = {100 + i};
        task.place = {FileId{1}, 3};
        trace::FutureRow& future = snapshot.futures.emplace_back();
        future.id = {100 + i};
        future.role = trace::FutureRole::sleep;
        future.label = "sleep(" + std::to_string(13 - i) + ")";
        trace::HandleRow& timer = snapshot.timers.emplace_back();
        timer.id = {i};
        timer.future = {100 + i};
        timer.when = {13.0 - i};
    }
    const Fonts fonts(1);
    const StageLayout layout = layout_stage(snapshot, 800, fonts);
    const Element* first = layout.find(task_key({12}));
    const Element* last = layout.find(task_key({1}));
    REQUIRE(first);
    REQUIRE(last);
    CHECK(first->kind == ElementKind::cell);
    CHECK(first->rect.left() < last->rect.left());
}

TEST_CASE("breakpoints with their conditions and bookmarks with their notes are there at the next start") {
    const auto remembers = [](WindowOptions& options) { options.remembers = true; };
    Settings settings(true);
    std::uint32_t line = 0;
    QString file;
    {
        Story story(remembers);
        file = story.folder.filePath("lesson.py");
    }
    settings.set_breakpoints(file, {"12", "14 number == 3"});
    settings.set_bookmarks(file, {"40 look here"});
    CHECK(settings.breakpoints(file) == QStringList{"12", "14 number == 3"});
    CHECK(settings.bookmarks(file) == QStringList{"40 look here"});
    settings.set_breakpoints(file, {});
    CHECK(settings.breakpoints(file).isEmpty());
    Story story(remembers);
    story.window->open_file(story.folder.filePath("lesson.py"));
    story.settle();
    auto* code = story.find<CodeView>();
    line = code->cursor_line();
    story.key(Qt::Key_F9);
    code->set_condition(line, "number == 3");
    story.key(Qt::Key_M);
    story.window->open_file(story.folder.filePath("second.py"));
    story.settle();
    CHECK(code->breakpoints().empty());
    story.window->open_file(story.folder.filePath("lesson.py"));
    story.settle();
    REQUIRE(code->breakpoints() == std::vector<std::uint32_t>{line});
    CHECK(code->condition(line) == "number == 3");
}

TEST_CASE("the search field says how many places there are, and which of them is shown") {
    Story story;
    auto* field = story.find<QLineEdit>("search");
    story.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field, "times 3");
    CHECK(field->accessibleDescription() == "2");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return field->accessibleDescription() == "1 of 2"; }, 3000));
    field->clear();
    QTest::keyClicks(field, "no such words");
    CHECK(field->accessibleDescription() == "none");
}

TEST_CASE("a run is a table of turns, output and exceptions in their order, and nothing behind the step allowed") {
    const auto run = test::factorials(test::factorials_program());
    const QString all = run_table(run->timeline(), {100'000});
    CHECK(all.startsWith("step\ttime\titeration\twho\twhat\n"));
    CHECK(all.contains("writes: A: times 2"));
    CHECK(all.contains("Task-1\thas its turn"));
    std::uint32_t before = 0;
    for (const QString& line : all.split('\n').mid(1)) {
        CHECK(line.section('\t', 0, 0).toUInt() >= before);
        before = line.section('\t', 0, 0).toUInt();
    }
    CHECK(run_table(run->timeline(), {10}).count('\n') < all.count('\n'));
}

TEST_CASE("tasks are a table as ps prints them, each with who awaits it") {
    const auto run = test::factorials(test::factorials_program());
    const QString table = await_table(run->snapshot({60}));
    CHECK(table.startsWith("tid        task id              task name"));
    CHECK(table.contains("factorial"));
    CHECK(table.contains("main"));
    CHECK(table.contains("Task-1"));
}

TEST_CASE("two runs begin where the person is, else where they part, and move by buttons, by time or by step") {
    trace::Program one = test::factorials_program();
    CompareWindow window(test::open_by_hand, {"one.py", one}, {"two.py", one}, theme_of(ThemeKind::dark), Fonts(1),
                         Step{30}, nullptr);
    window.show();
    REQUIRE(QTest::qWaitFor([&] { return window.step(0).number == 30 && window.step(1).number == 30; }, 5000));
    window.set_link(CompareWindow::Link::step);
    window.move(trace::Grain::step, trace::Direction::forward);
    CHECK(QTest::qWaitFor([&] { return window.step(0).number == 31 && window.step(1).number == 31; }, 3000));
}
