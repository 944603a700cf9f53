#include <trace/timeline.h>

#include <limits>

#include <trace/footprint.h>

#include "bisect.h"

namespace loopglass::trace {

std::string output_text(const Timeline& timeline, const OutputRow& row) {
    std::string text;
    text.reserve(row.length);
    for (std::uint64_t i = row.offset; i < row.offset + row.length; ++i) text.push_back(timeline.text[i]);
    return text;
}

namespace {

std::string name_at(const Timeline& timeline, std::size_t first, std::size_t length) {
    std::string text;
    for (std::size_t i = first; i < first + length; ++i) text.push_back(timeline.names[i]);
    return text;
}

}  // namespace

std::string name_at_birth(const Timeline& timeline, const TaskBirthRow& row) {
    return name_at(timeline, row.name, row.name_length);
}

std::string name_given(const Timeline& timeline, const TaskNameRow& row) {
    return name_at(timeline, row.name, row.length);
}

std::string task_name(const Timeline& timeline, const TaskBirthRow& row) {
    for (std::size_t i = timeline.task_names.size(); i-- > 0;) {
        const TaskNameRow& name = timeline.task_names[i];
        if (name.task == row.task) return name_given(timeline, name);
    }
    return name_at_birth(timeline, row);
}

TaskNames::TaskNames(const Timeline& timeline) : timeline_(timeline) {
    for (std::size_t i = 0; i < timeline.task_names.size(); ++i) last_[timeline.task_names[i].task] = i;
}

std::string TaskNames::of(const TaskBirthRow& row) const {
    const auto given = last_.find(row.task);
    return given == last_.end() ? name_at_birth(timeline_, row)
                                : name_given(timeline_, timeline_.task_names[given->second]);
}

std::string coroutine_name(const Timeline& timeline, const TaskBirthRow& row) {
    return name_at(timeline, row.name + std::size_t{row.name_length}, row.coroutine_length);
}

const TaskBirthRow* task_birth(const Timeline& timeline, TaskId task) {
    std::size_t low = 0;
    std::size_t high = timeline.tasks.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (timeline.tasks[middle].task < task.value)
            low = middle + 1;
        else
            high = middle;
    }
    const bool found = low < timeline.tasks.size() && timeline.tasks[low].task == task.value;
    return found ? &timeline.tasks[low] : nullptr;
}

const EventRow* event_at(const Timeline& timeline, Step step) {
    const std::size_t after = count_until(timeline.events, step, &EventRow::step);
    if (after == 0) return nullptr;
    const EventRow& row = timeline.events[after - 1];
    return row.step == step.number ? &row : nullptr;
}

namespace {

/// The turn that a thread goes on with, if it has not ended before the step.
const TurnRow* turn_gone_on_with(const Timeline& timeline, const SwitchRow& row, Step step) {
    if (row.turn == 0) return nullptr;
    for (std::uint32_t at = row.step; at < step.number; ++at)
        if (timeline.steps[at].kind() == StepKind::handle_ended) return nullptr;
    return &timeline.turns[row.turn - 1];
}

}  // namespace

const TurnRow* turn_at(const Timeline& timeline, Step step) {
    const std::size_t begun = count_until(timeline.turns, step, &TurnRow::first_step);
    const std::size_t switched = count_until(timeline.switches, step, &SwitchRow::step);
    if (switched > 0) {
        const SwitchRow& row = timeline.switches[switched - 1];
        if (begun == 0 || timeline.turns[begun - 1].first_step < row.step)
            return turn_gone_on_with(timeline, row, step);
    }
    if (begun == 0) return nullptr;
    return step <= last_step_of_turn(timeline, begun - 1) ? &timeline.turns[begun - 1] : nullptr;
}

StillTime still_time_at(const Timeline& timeline, Step step) {
    const std::size_t changes = count_until(timeline.clock, step, &ClockRow::step);
    StillTime still;
    if (changes > 0) {
        still.time = {timeline.clock[changes - 1].time};
        still.from = timeline.clock[changes - 1].step;
    }
    still.end =
        changes < timeline.clock.size() ? timeline.clock[changes].step : std::numeric_limits<std::uint32_t>::max();
    return still;
}

VirtualTime time_at(const Timeline& timeline, Step step) { return still_time_at(timeline, step).time; }

std::size_t outputs_until(const Timeline& timeline, Step step) {
    return count_until(timeline.outputs, step, &OutputRow::step);
}

}  // namespace loopglass::trace
