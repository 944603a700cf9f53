#include <trace/grain.h>

#include "catch.h"

using namespace loopglass;
using namespace loopglass::trace;

namespace {

/// Builds the columns of a small run by hand, row after row, as a recorder does.
struct Columns {
    Timeline timeline;
    std::uint32_t iteration = 0;
    double time = 0;

    std::uint32_t add(StepKind kind, std::uint32_t line = 0) {
        timeline.steps.push_back(StepRow(kind, {FileId{1}, line}));
        const auto step = static_cast<std::uint32_t>(timeline.steps.size() - 1);
        if (is_loop_step(kind) && kind != StepKind::handle_begun && kind != StepKind::handle_ended) {
            timeline.events.push_back({step, 0, 0, kind, Cause::program, 0});
        }
        return step;
    }
    std::uint32_t iterate() {
        const std::uint32_t step = add(StepKind::iteration_begun);
        timeline.iterations.push_back({time, step, ++iteration});
        return step;
    }
    std::uint32_t begin_turn(std::uint32_t task) {
        const std::uint32_t step = add(StepKind::handle_begun);
        timeline.turns.push_back({time, step, iteration, 1, task, 0, 0});
        return step;
    }
    std::uint32_t move_clock(double to) {
        time = to;
        const std::uint32_t step = add(StepKind::clock_moved);
        timeline.clock.push_back({time, step, iteration});
        return step;
    }
    std::uint32_t print(const std::string& text) {
        OutputRow row;
        row.offset = timeline.text.size();
        row.length = static_cast<std::uint32_t>(text.size());
        for (const char c : text) timeline.text.push_back(c);
        row.step = add(StepKind::output);
        timeline.outputs.push_back(row);
        return row.step;
    }
};

/// A program line, then a loop in which task 1 has two turns with a callback's turn between, then a program line.
struct TwoTurns : Columns {
    std::uint32_t start = add(StepKind::start);
    std::uint32_t program_before = add(StepKind::line, 9);
    std::uint32_t loop = add(StepKind::loop_started);
    std::uint32_t first_iteration = iterate();
    std::uint32_t first_turn = begin_turn(1);
    std::uint32_t line_1 = add(StepKind::line, 1);
    std::uint32_t printed = print("hello\n");
    std::uint32_t line_2 = add(StepKind::line, 2);
    std::uint32_t first_turn_ends = add(StepKind::handle_ended);
    std::uint32_t clock_moves = move_clock(1.0);
    std::uint32_t second_iteration = iterate();
    std::uint32_t callback_turn = begin_turn(0);
    std::uint32_t callback_line = add(StepKind::line, 5);
    std::uint32_t callback_ends = add(StepKind::handle_ended);
    std::uint32_t second_turn = begin_turn(1);
    std::uint32_t line_3 = add(StepKind::line, 3);
    std::uint32_t second_turn_ends = add(StepKind::handle_ended);
    std::uint32_t loop_stops = add(StepKind::loop_stopped);
    std::uint32_t program_after = add(StepKind::line, 10);
    std::uint32_t end = add(StepKind::program_ended);

    std::optional<std::uint32_t> go(Grain grain, Direction direction, std::uint32_t from,
                                    std::uint32_t task = 0) const {
        const auto step = step_by(timeline, grain, direction, {from}, TaskId{task});
        if (!step) return {};
        return step->number;
    }
    std::optional<std::uint32_t> next(Grain grain, std::uint32_t from, std::uint32_t task = 0) const {
        return go(grain, Direction::forward, from, task);
    }
    std::optional<std::uint32_t> previous(Grain grain, std::uint32_t from, std::uint32_t task = 0) const {
        return go(grain, Direction::backward, from, task);
    }
};

}  // namespace

TEST_CASE("a step has a next one and a previous one, but for the ends") {
    const TwoTurns run;
    CHECK(run.next(Grain::step, run.start) == run.program_before);
    CHECK(run.previous(Grain::step, run.program_before) == run.start);
    CHECK_FALSE(run.previous(Grain::step, run.start));
    CHECK_FALSE(run.next(Grain::step, run.end));
}

TEST_CASE("a loop step passes over lines") {
    const TwoTurns run;
    CHECK(run.next(Grain::loop_step, run.first_turn) == run.printed);
    CHECK(run.previous(Grain::loop_step, run.first_turn_ends) == run.printed);
    CHECK_FALSE(run.previous(Grain::loop_step, run.program_before));
}

TEST_CASE("a line of a task is found across its awaits and past other turns") {
    const TwoTurns run;
    CHECK(run.next(Grain::task_line, run.start, 1) == run.line_1);
    CHECK(run.next(Grain::task_line, run.line_2, 1) == run.line_3);
    CHECK(run.previous(Grain::task_line, run.line_3, 1) == run.line_2);
    CHECK(run.previous(Grain::task_line, run.end, 1) == run.line_3);
    CHECK_FALSE(run.next(Grain::task_line, run.line_3, 1));
    CHECK_FALSE(run.previous(Grain::task_line, run.line_1, 1));
}

TEST_CASE("task 0 is the code outside of tasks: before the loop, callbacks, and after it") {
    const TwoTurns run;
    CHECK(run.next(Grain::task_line, run.start) == run.program_before);
    CHECK(run.next(Grain::task_line, run.program_before) == run.callback_line);
    CHECK(run.next(Grain::task_line, run.callback_line) == run.program_after);
    CHECK(run.previous(Grain::task_line, run.program_after) == run.callback_line);
    CHECK(run.previous(Grain::task_line, run.callback_line) == run.program_before);
    CHECK_FALSE(run.next(Grain::task_line, run.program_after));
}

TEST_CASE("turn, iteration, clock and output go to their own rows") {
    const TwoTurns run;
    CHECK(run.next(Grain::turn, run.first_turn) == run.callback_turn);
    CHECK(run.previous(Grain::turn, run.line_3) == run.second_turn);
    CHECK(run.previous(Grain::turn, run.second_turn) == run.callback_turn);
    CHECK(run.next(Grain::iteration, run.start) == run.first_iteration);
    CHECK(run.next(Grain::iteration, run.first_iteration) == run.second_iteration);
    CHECK_FALSE(run.next(Grain::iteration, run.second_iteration));
    CHECK(run.next(Grain::clock, run.start) == run.clock_moves);
    CHECK(run.previous(Grain::clock, run.end) == run.clock_moves);
    CHECK(run.next(Grain::output, run.start) == run.printed);
    CHECK_FALSE(run.next(Grain::output, run.printed));
}

TEST_CASE("a step knows its turn, and between turns there is none") {
    const TwoTurns run;
    CHECK(task_at(run.timeline, {run.line_2}) == TaskId{1});
    CHECK(task_at(run.timeline, {run.first_turn_ends}) == TaskId{1});
    CHECK(task_at(run.timeline, {run.clock_moves}) == TaskId{});
    REQUIRE(turn_at(run.timeline, {run.callback_line}));
    CHECK(turn_at(run.timeline, {run.callback_line})->first_step == run.callback_turn);
    CHECK(turn_at(run.timeline, {run.program_before}) == nullptr);
    CHECK(turn_at(run.timeline, {run.program_after}) == nullptr);
}

TEST_CASE("events and output are found by step") {
    const TwoTurns run;
    REQUIRE(event_at(run.timeline, {run.clock_moves}));
    CHECK(event_at(run.timeline, {run.clock_moves})->kind == StepKind::clock_moved);
    CHECK(event_at(run.timeline, {run.line_1}) == nullptr);
    CHECK(outputs_until(run.timeline, {run.line_1}) == 0);
    CHECK(outputs_until(run.timeline, {run.printed}) == 1);
    CHECK(output_text(run.timeline, run.timeline.outputs[0]) == "hello\n");
}

TEST_CASE("virtual time is what the last change of the clock made it") {
    const TwoTurns run;
    CHECK(time_at(run.timeline, {run.line_2}).seconds == 0.0);
    CHECK(time_at(run.timeline, {run.clock_moves}).seconds == 1.0);
    CHECK(time_at(run.timeline, {run.end}).seconds == 1.0);
}
