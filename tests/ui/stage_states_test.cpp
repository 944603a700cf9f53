// What the stage says of turns that hold the loop, of the end by an exception, and of the clock that moves.

#include <cmath>
#include <string>
#include <utility>

#include "catch.h"
#include "stage/stage_layout.h"
#include "stage/stage_view.h"
#include "stage/words.h"
#include "story.h"
#include "window/header.h"

using namespace loopglass;
using namespace loopglass::ui;

namespace {

constexpr double width = 640;

std::string words_of(const Element& element) {
    QStringList words;
    for (const TextPiece& piece : element.texts) words << piece.text;
    return words.join(QLatin1Char(' ')).toStdString();
}

bool says(const Element& element, const char* words) { return words_of(element).find(words) != std::string::npos; }

trace::TaskRow task_row(std::uint32_t id, trace::TaskState state) {
    trace::TaskRow task;
    task.id = {id};
    task.future = {id};
    task.name = "Task-" + std::to_string(id);
    task.coroutine = "work";
    task.call = "work(" + std::to_string(id) + ")";
    task.state = state;
    task.started = true;
    return task;
}

trace::HandleRow handle_of(std::uint32_t task, double late_seconds) {
    trace::HandleRow handle;
    handle.id = {task};
    handle.kind = trace::HandleKind::wakeup;
    handle.task = {task};
    handle.name = "Task-" + std::to_string(task);
    handle.late_seconds = late_seconds;
    return handle;
}

trace::HandleRow timer_at(double when, double late_seconds = 0) {
    trace::HandleRow timer;
    timer.id = {90};
    timer.name = timer.call = "tick";
    timer.is_timer = true;
    timer.when = {when};
    timer.late_seconds = late_seconds;
    return timer;
}

/// Task-1 runs, and Task-2 and Task-3 are behind it in the queue.
trace::Snapshot one_runs_two_wait(double blocked_seconds) {
    trace::Snapshot snapshot;
    snapshot.phase = trace::LoopPhase::running;
    snapshot.tasks = {task_row(1, trace::TaskState::running), task_row(2, trace::TaskState::ready),
                      task_row(3, trace::TaskState::ready)};
    snapshot.running_task = {1};
    snapshot.running_handle = handle_of(1, 0);
    snapshot.ready = {handle_of(2, blocked_seconds), handle_of(3, 0)};
    snapshot.ready_this_iteration = 2;
    snapshot.time = {blocked_seconds};
    snapshot.turn_seconds = blocked_seconds;
    return snapshot;
}

/// The same with a timer, at a step that moves the clock.
trace::Snapshot with_timer(double time, double when) {
    trace::Snapshot snapshot;
    snapshot.time = {time};
    snapshot.timers = {timer_at(when)};
    snapshot.event.kind = trace::StepKind::clock_moved;
    snapshot.event.cause = trace::Cause::timer;
    return snapshot;
}

constexpr Key now_mark{KeyKind::fixed, 51, 0};

}  // namespace

TEST_CASE("a turn that sleeps widens its card, and says for how long and how many are late behind it") {
    const StageLayout usual = layout_stage(one_runs_two_wait(0), width, Fonts());
    const StageLayout blocked = layout_stage(one_runs_two_wait(2), width, Fonts());
    const Element* card = blocked.find(task_key({1}));
    REQUIRE(card);
    CHECK(card->rect.width() > usual.find(task_key({1}))->rect.width());
    CHECK(says(*card, "blocks the loop: 2.000 s"));
    CHECK(says(*card, "late behind it: 1"));
    CHECK(card->name.contains("blocks the loop: 2.000 s, late behind it: 1"));
    CHECK_FALSE(card->hatched.isEmpty());
    CHECK(usual.find(task_key({1}))->hatched.isEmpty());
}

TEST_CASE("a turn of many steps says how many, on its card") {
    trace::Snapshot snapshot = one_runs_two_wait(0);
    snapshot.turn_steps = 12'345;
    const Element card = *layout_stage(snapshot, width, Fonts()).find(task_key({1}));
    CHECK(says(card, "steps in this turn"));
    CHECK(says(card, "nothing else can run"));
}

TEST_CASE("what is late in the ready queue is hatched and says by how much, and nothing else is") {
    const StageLayout layout = layout_stage(one_runs_two_wait(2), width, Fonts());
    const Element* late = layout.find(task_key({2}));
    const Element* in_time = layout.find(task_key({3}));
    REQUIRE((late && in_time));
    CHECK(says(*late, "late by 2.000"));
    CHECK(late->name.contains("late by 2.000"));
    CHECK_FALSE(late->hatched.isEmpty());
    CHECK(in_time->hatched.isEmpty());
    CHECK_FALSE(says(*in_time, "late"));
    const Element narrow = *layout_stage(one_runs_two_wait(2), 320, Fonts()).find(task_key({2}));
    CHECK(says(narrow, "late by 2.000"));
}

TEST_CASE("at the end by an exception the failed card stays where it ran") {
    trace::Snapshot snapshot;
    snapshot.tasks = {task_row(1, trace::TaskState::done), task_row(2, trace::TaskState::done)};
    trace::FutureRow future;
    future.id = {1};
    future.task = {1};
    future.state = trace::FutureState::finished;
    future.failed = true;
    future.value = "ZeroDivisionError: division by zero";
    snapshot.futures = {future};
    snapshot.end = trace::RunEnd::exception;
    snapshot.exit_status = 1;
    snapshot.failed_task = {1};
    const StageLayout layout = layout_stage(snapshot, width, Fonts());
    const Element* failed = layout.find(task_key({1}));
    const Element* done = layout.find(task_key({2}));
    const Element* ready = layout.find({KeyKind::section, 2, 0});
    REQUIRE((failed && done && ready));
    CHECK(failed->failed);
    CHECK(failed->rect.bottom() < ready->rect.top());
    CHECK(done->rect.top() > ready->rect.top());
    CHECK(failed->name.contains("failed, nobody caught it: ZeroDivisionError: division by zero"));
    snapshot.failed_task = {};
    CHECK(layout_stage(snapshot, width, Fonts()).find(task_key({1}))->rect.top() > ready->rect.top());
}

TEST_CASE("now stands at one place of the timers' axis, whatever the time and the deadlines") {
    const double at = layout_stage(with_timer(1, 2), width, Fonts()).find(now_mark)->rect.left();
    for (const auto& [time, when] : {std::pair(1.0, 300.0), std::pair(50.0, 50.001), std::pair(7.0, 2.0)})
        CHECK(layout_stage(with_timer(time, when), width, Fonts()).find(now_mark)->rect.left() == at);
}

TEST_CASE("deadlines that have gone by stand left of now, and still on the axis") {
    trace::Snapshot snapshot = with_timer(9, 2);
    const StageLayout layout = layout_stage(snapshot, width, Fonts());
    const Element* dot = layout.find(timer_key({90}));
    CHECK(dot->rect.right() < layout.find(now_mark)->rect.left());
    CHECK(dot->rect.left() > 0);
}

TEST_CASE("when the clock moves, time slides below now, and no card moves") {
    trace::Snapshot before = one_runs_two_wait(0);
    before.timers = {timer_at(3)};
    trace::Snapshot after = before;
    after.time = {1};
    const StageLayout from = layout_stage(before, width, Fonts());
    const StageLayout to = layout_stage(after, width, Fonts());
    double last = from.find(timer_key({90}))->rect.left();
    for (const double t : {0.25, 0.35, 0.5, 0.6, 0.7}) {
        const StageLayout shown = blend(from, to, t);
        const double x = shown.find(timer_key({90}))->rect.left();
        CHECK(x < last);
        last = x;
        CHECK(shown.find(now_mark)->rect == from.find(now_mark)->rect);
        for (const std::uint32_t task : {1u, 2u, 3u})
            CHECK(shown.find(task_key({task}))->rect == from.find(task_key({task}))->rect);
    }
    for (const double t : {0.1, 0.4, 0.8}) {
        const double forward = blend(from, to, t).find(timer_key({90}))->rect.left();
        const double back = blend(to, from, 1 - t, Way::back).find(timer_key({90}))->rect.left();
        CHECK(std::abs(back - forward) < 1e-6);
    }
}

TEST_CASE("the reason for which the clock has moved stands at the axis") {
    const auto heading = [](const trace::Snapshot& snapshot) {
        return layout_stage(snapshot, width, Fonts()).find({KeyKind::section, 4, 0})->name.toStdString();
    };
    trace::Snapshot snapshot = with_timer(2, 2);
    CHECK(heading(snapshot) == "Timers: nothing is ready: the clock goes to 2.000, the next deadline");
    snapshot.event.cause = trace::Cause::program;
    CHECK(heading(snapshot) == "Timers: time.sleep() holds all others: the clock goes to 2.000");
    snapshot.event.kind = trace::StepKind::timer_due;
    CHECK(heading(snapshot) == "Timers: the clock jumps to the first when nothing is ready");
}

TEST_CASE("the cause is lit before things fly, and last on the way back") {
    CHECK(lights_cause(0.1, Way::forward));
    CHECK_FALSE(lights_cause(0.5, Way::forward));
    CHECK_FALSE(lights_cause(0.1, Way::back));
    CHECK(lights_cause(0.9, Way::back));
    for (const Way way : {Way::forward, Way::back}) {
        CHECK_FALSE(lights_cause(0, way));
        CHECK_FALSE(lights_cause(1, way));
    }
}

TEST_CASE("on the way back an outline stays where a card was that stands elsewhere now") {
    trace::Snapshot later = one_runs_two_wait(0);
    trace::Snapshot earlier = later;
    earlier.ready = {earlier.ready[1]};
    earlier.ready_this_iteration = 1;
    earlier.tasks[1].state = trace::TaskState::waiting;
    const StageLayout from = layout_stage(later, width, Fonts());
    const StageLayout to = layout_stage(earlier, width, Fonts());
    const std::vector<Element> outlines = outlines_left(from, to);
    REQUIRE(outlines.size() == 1);
    CHECK(outlines[0].rect == from.find(task_key({2}))->rect);
    CHECK(outlines[0].dashed);
    CHECK(outlines_left(from, from).empty());
}

TEST_CASE("a step back says what it has undone, but not while what comes next is hidden") {
    test::Story story;
    const auto* sentence = story.find<SentenceView>();
    story.go_to(60);
    const QString undone = QStringLiteral("Undone: ") + sentence->text();
    story.find<StageView>()->setFocus();
    story.key(Qt::Key_Left);
    REQUIRE(story.at(59));
    CHECK(sentence->text().startsWith(undone + QLatin1Char(' ')));
    CHECK(sentence->text().size() > undone.size() + 1);
    story.key(Qt::Key_H);
    CHECK_FALSE(sentence->text().contains("Undone"));
    story.key(Qt::Key_H);
    CHECK(sentence->text().startsWith(undone));
    story.key(Qt::Key_Right);
    REQUIRE(story.at(60));
    CHECK_FALSE(sentence->text().contains("Undone"));
    story.go_to(5);
    CHECK_FALSE(sentence->text().contains("Undone"));
}
