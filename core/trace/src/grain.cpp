#include <trace/grain.h>

#include <trace/footprint.h>

#include <algorithm>

#include "bisect.h"

namespace loopglass::trace {

// A turn owns the steps from its handle_begun to its handle_ended. What lies between a handle_ended and the next
// handle_begun (the loop itself, the program before and after the loop) belongs to no task, like the turns of plain
// callbacks.

Step last_step_of_turn(const Timeline& timeline, std::size_t turn) {
    const std::size_t steps = timeline.steps.size();
    const std::uint32_t first = timeline.turns[turn].first_step;
    const std::size_t end = turn + 1 < timeline.turns.size() ? timeline.turns[turn + 1].first_step : steps;
    // The gap behind a turn is short, the turn itself may be long: so the end is looked for from behind.
    for (std::size_t step = end; step > first; --step) {
        if (timeline.steps[step - 1].kind() == StepKind::handle_ended) return {static_cast<std::uint32_t>(step - 1)};
    }
    return {static_cast<std::uint32_t>(end - 1)};
}

namespace {

/// Steps from `first` to `last`, both included; none if last is less.
struct Range {
    std::int64_t first = 0;
    std::int64_t last = -1;
};

template <class Predicate>
std::optional<Step> first_in(const Timeline& timeline, Range range, Predicate wanted) {
    for (std::int64_t step = range.first; step <= range.last; ++step) {
        if (wanted(timeline.steps[static_cast<std::size_t>(step)])) return Step{static_cast<std::uint32_t>(step)};
    }
    return {};
}

template <class Predicate>
std::optional<Step> last_in(const Timeline& timeline, Range range, Predicate wanted) {
    for (std::int64_t step = range.last; step >= range.first; --step) {
        if (wanted(timeline.steps[static_cast<std::size_t>(step)])) return Step{static_cast<std::uint32_t>(step)};
    }
    return {};
}

bool is_line(StepRow row) { return is_line_step(row.kind()); }
bool is_of_loop(StepRow row) { return is_loop_step(row.kind()); }

std::optional<Step> next_step(const Timeline& timeline, Direction direction, Step from) {
    if (direction == Direction::backward) {
        if (from.number == 0) return {};
        return Step{from.number - 1};
    }
    if (from.number + std::size_t{1} >= timeline.steps.size()) return {};
    return Step{from.number + 1};
}

std::optional<Step> next_loop_step(const Timeline& timeline, Direction direction, Step from) {
    const auto steps = static_cast<std::int64_t>(timeline.steps.size());
    if (direction == Direction::forward) return first_in(timeline, {from.number + 1ll, steps - 1}, is_of_loop);
    return last_in(timeline, {0, from.number - 1ll}, is_of_loop);
}

/// The next or previous row of a column by its step.
template <class Row>
std::optional<Step> next_row(const Column<Row>& column, std::uint32_t Row::*member, Direction direction, Step from) {
    if (direction == Direction::forward) {
        const std::size_t index = count_until(column, from, member);
        if (index == column.size()) return {};
        return Step{column[index].*member};
    }
    if (from.number == 0) return {};
    const std::size_t count = count_until(column, Step{from.number - 1}, member);
    if (count == 0) return {};
    return Step{column[count - 1].*member};
}

/// What a task owns between the begin of a turn and the begin of the next. Part 0 is what comes before the first
/// turn, part n the n-th turn and the gap behind it.
Range owned_in_part(const Timeline& timeline, std::size_t part, std::size_t turns, TaskId task) {
    const auto steps = static_cast<std::int64_t>(timeline.steps.size());
    const std::int64_t end = part < turns ? timeline.turns[part].first_step - 1ll : steps - 1;
    if (part == 0) return task ? Range{} : Range{0, end};
    const TurnRow& turn = timeline.turns[part - 1];
    const bool owns_turn = turn.task == task.value;
    if (owns_turn && !task) return {turn.first_step, end};
    if (owns_turn) return {turn.first_step, last_step_of_turn(timeline, part - 1).number};
    if (!task) return {last_step_of_turn(timeline, part - 1).number + 1ll, end};
    return {};
}

std::optional<Step> next_task_line(const Timeline& timeline, Direction direction, Step from, TaskId task) {
    const std::size_t turns = timeline.turns.size();
    const std::size_t here = count_until(timeline.turns, from, &TurnRow::first_step);
    if (direction == Direction::forward) {
        for (std::size_t part = here; part <= turns; ++part) {
            Range range = owned_in_part(timeline, part, turns, task);
            range.first = std::max<std::int64_t>(range.first, from.number + 1ll);
            if (const auto found = first_in(timeline, range, is_line)) return found;
        }
        return {};
    }
    for (std::size_t part = here + 1; part-- > 0;) {
        Range range = owned_in_part(timeline, part, turns, task);
        range.last = std::min<std::int64_t>(range.last, from.number - 1ll);
        if (const auto found = last_in(timeline, range, is_line)) return found;
    }
    return {};
}

}  // namespace

std::optional<Step> step_by(const Timeline& timeline, Grain grain, Direction direction, Step from, TaskId task) {
    switch (grain) {
        case Grain::step: return next_step(timeline, direction, from);
        case Grain::loop_step: return next_loop_step(timeline, direction, from);
        case Grain::task_line: return next_task_line(timeline, direction, from, task);
        case Grain::turn: return next_row(timeline.turns, &TurnRow::first_step, direction, from);
        case Grain::iteration: return next_row(timeline.iterations, &ClockRow::step, direction, from);
        case Grain::clock: return next_row(timeline.clock, &ClockRow::step, direction, from);
        case Grain::output: return next_row(timeline.outputs, &OutputRow::step, direction, from);
    }
    return {};
}

TaskId task_at(const Timeline& timeline, Step step) {
    const TurnRow* turn = turn_at(timeline, step);
    return turn ? TaskId{turn->task} : TaskId{};
}

}  // namespace loopglass::trace
