#include "run/kept_place.h"

#include <trace/grain.h>

#include <algorithm>

namespace loopglass::ui {

namespace {

constexpr std::uint32_t program_file = 1;

bool is_line_in_program(trace::StepRow row) {
    return row.kind() == trace::StepKind::line && row.place().file.value == program_file;
}

/// Calls `visit(step, task)` for every line step of the program's file; stops when it says so.
template <class Visit>
void each_line(const trace::Timeline& timeline, std::uint32_t until, Visit visit) {
    std::size_t turn = 0;
    std::uint32_t task = 0;
    const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(timeline.steps.size(), std::size_t{until} + 1));
    for (std::uint32_t step = 0; step < count; ++step) {
        while (turn < timeline.turns.size() && timeline.turns[turn].first_step <= step)
            task = timeline.turns[turn++].task;
        const trace::StepRow row = timeline.steps[step];
        if (row.kind() == trace::StepKind::handle_ended) task = 0;
        if (is_line_in_program(row) && visit(step, task, row.place().line)) return;
    }
}

std::optional<TaskId> task_of(const trace::Timeline& timeline, const KeptPlace& place, const LineMap& lines) {
    if (place.task_name.empty()) return TaskId{};
    const std::uint32_t born = lines.to(place.born_line);
    std::uint32_t seen = 0;
    std::optional<TaskId> by_name;
    for (std::size_t i = 0; i < timeline.tasks.size(); ++i) {
        const trace::TaskBirthRow& row = timeline.tasks[i];
        const bool same = trace::coroutine_name(timeline, row) == place.coroutine;
        if (same && row.line == born && seen++ == place.born_place) return TaskId{row.task};
        if (!by_name && trace::task_name(timeline, row) == place.task_name) by_name = TaskId{row.task};
    }
    return by_name;
}

}  // namespace

KeptPlace place_at(const trace::Timeline& timeline, Step step, TaskId only) {
    KeptPlace place;
    place.step = step;
    place.time = trace::time_at(timeline, step).seconds;
    std::uint32_t task = 0;
    each_line(timeline, step.number, [&](std::uint32_t at, std::uint32_t who, std::uint32_t line) {
        if (only && who != only.value) return false;
        place.line = line;
        place.after = step.number - at;
        task = who;
        return false;
    });
    if (const trace::TaskBirthRow* birth = trace::task_birth(timeline, {task})) {
        place.task_name = trace::task_name(timeline, *birth);
        place.coroutine = trace::coroutine_name(timeline, *birth);
        place.born_line = birth->line;
        for (std::size_t i = 0; timeline.tasks[i].task < task; ++i) {
            const trace::TaskBirthRow& row = timeline.tasks[i];
            place.born_place += row.line == birth->line && trace::coroutine_name(timeline, row) == place.coroutine;
        }
    }
    each_line(timeline, step.number, [&](std::uint32_t, std::uint32_t who, std::uint32_t line) {
        place.run += who == task && line == place.line;
        return false;
    });
    return place;
}

std::optional<Step> find_place(const trace::Timeline& timeline, const KeptPlace& place, const LineMap& lines) {
    if (place.line == 0) return Step{};
    const std::uint32_t wanted = lines.to(place.line);
    const auto task = task_of(timeline, place, lines);
    if (wanted == 0 || !task) return {};
    std::optional<Step> found;
    std::uint32_t seen = 0;
    each_line(timeline, 0xfffffffe, [&](std::uint32_t step, std::uint32_t who, std::uint32_t line) {
        if (who != task->value || line != wanted || ++seen < place.run) return false;
        found = Step{step};
        return true;
    });
    if (!found) return {};
    // As many steps after it, but not past the next line.
    for (std::uint32_t i = 0; i < place.after && found->number + std::size_t{1} < timeline.steps.size(); ++i) {
        if (is_line_in_program(timeline.steps[found->number + 1])) break;
        ++found->number;
    }
    return found;
}

Step nearest_place(const trace::Timeline& timeline, const KeptPlace& place, const LineMap& lines) {
    const std::uint32_t wanted = lines.to(place.line);
    const auto task = task_of(timeline, place, lines);
    std::optional<Step> best;
    each_line(timeline, 0xfffffffe, [&](std::uint32_t step, std::uint32_t who, std::uint32_t line) {
        const bool same = wanted != 0 && line == wanted && (!task || who == task->value);
        const bool early = trace::time_at(timeline, {step}).seconds <= place.time;
        if (same && (early || !best)) best = Step{step};
        return !early && best.has_value();
    });
    if (best) return *best;
    const auto last = static_cast<std::uint32_t>(timeline.steps.size() - 1);
    for (std::size_t i = 0; i < timeline.clock.size(); ++i) {
        if (timeline.clock[i].time >= place.time && place.time > 0) return {timeline.clock[i].step};
    }
    return {std::min(place.step.number, last)};
}

}  // namespace loopglass::ui
