#include <lesson/stop.h>

#include <algorithm>

#include "run_view.h"

namespace loopglass::lesson {

namespace {

using trace::StepKind;

std::optional<Step> nth(const std::vector<std::uint32_t>& steps, std::uint32_t n) {
    if (n == 0 || n > steps.size()) return std::nullopt;
    return Step{steps[n - 1]};
}

bool is_of_task(const std::optional<trace::TaskRow>& task, const trace::Timeline& timeline, std::uint32_t step) {
    if (!task) return true;
    const trace::TurnRow* turn = trace::turn_at(timeline, Step{step});
    return turn && turn->task == task->id.value;
}

std::optional<Step> find_output(const Stop& stop, const std::optional<trace::TaskRow>& task, trace::Run& run) {
    const trace::Timeline& timeline = run.timeline();
    const auto lines = stop.number > 0 ? stdout_lines(timeline) : printed_lines(timeline);
    std::vector<std::uint32_t> steps;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool is_meant =
            stop.number > 0 ? i + 1 == stop.number : lines[i].text.find(stop.text) != std::string::npos;
        if (is_meant && is_of_task(task, timeline, lines[i].step)) steps.push_back(lines[i].step);
    }
    return nth(steps, stop.run);
}

bool names_task(const trace::Snapshot& snapshot, TaskId id, const std::string& text) {
    const trace::TaskRow* task = snapshot.task(id);
    return task && is_named(*task, text);
}

bool names_handle(const trace::Snapshot& snapshot, std::uint32_t id, const std::string& text) {
    const auto is_meant = [&](const trace::HandleRow& handle) {
        return handle.id.value == id &&
               (handle.name == text || handle.call == text || names_task(snapshot, handle.task, text));
    };
    return is_meant(snapshot.running_handle) || std::any_of(snapshot.ready.begin(), snapshot.ready.end(), is_meant) ||
           std::any_of(snapshot.timers.begin(), snapshot.timers.end(), is_meant);
}

/// True if what an event is about is called this: a task, a future's label or a handle.
bool is_about(const trace::Snapshot& snapshot, StepKind kind, const std::string& text) {
    switch (kind) {
        case StepKind::handle_begun:
        case StepKind::handle_ended: return names_handle(snapshot, snapshot.running_handle.id.value, text);
        case StepKind::handle_queued:
        case StepKind::timer_set:
        case StepKind::timer_due:
        case StepKind::handle_cancelled: return names_handle(snapshot, snapshot.event.subject, text);
        default: break;
    }
    const trace::FutureRow* future = snapshot.future(FutureId{snapshot.event.subject});
    if (future && (future->label == text || names_task(snapshot, future->task, text))) return true;
    const auto is_meant = [&](const trace::TaskRow& task) {
        return task.future.value == snapshot.event.subject && is_named(task, text);
    };
    return std::any_of(snapshot.tasks.begin(), snapshot.tasks.end(), is_meant);
}

std::optional<Step> find_event(const Stop& stop, const std::optional<trace::TaskRow>& task, trace::Run& run) {
    const trace::Timeline& timeline = run.timeline();
    std::uint32_t found = 0;
    const auto count = static_cast<std::uint32_t>(timeline.steps.size());
    for (std::uint32_t step = 0; step < count; ++step) {
        if (timeline.steps[step].kind() != stop.event || !is_of_task(task, timeline, step)) continue;
        if (!stop.text.empty() && !is_about(run.snapshot(Step{step}), stop.event, stop.text)) continue;
        if (++found == stop.run) return Step{step};
    }
    return std::nullopt;
}

std::optional<Step> find_exception(const Stop& stop, const std::optional<trace::TaskRow>& task, trace::Run& run) {
    const trace::Timeline& timeline = run.timeline();
    std::vector<std::uint32_t> steps;
    for (std::size_t i = 0; i < timeline.exceptions.size(); ++i) {
        const std::string text = trace::output_text(timeline, timeline.exceptions[i]);
        const std::string type = text.substr(0, text.find(':'));
        if (!stop.text.empty() && type != stop.text && !type.ends_with("." + stop.text)) continue;
        if (is_of_task(task, timeline, timeline.exceptions[i].step)) steps.push_back(timeline.exceptions[i].step);
    }
    return nth(steps, stop.run);
}

std::optional<Step> find_time(const Stop& stop, const trace::Timeline& timeline) {
    if (stop.seconds <= 0) return Step{0};
    for (std::size_t i = 0; i < timeline.clock.size(); ++i)
        if (timeline.clock[i].time >= stop.seconds - 1e-9) return Step{timeline.clock[i].step};
    return std::nullopt;
}

}  // namespace

std::optional<Step> find_stop(const Stop& stop, trace::Run& run) {
    std::optional<trace::TaskRow> task;
    if (!stop.task.empty()) {
        task = find_task(stop.task, run);
        if (!task) return std::nullopt;
    }
    switch (stop.kind) {
        case StopKind::start: return Step{0};
        case StopKind::end: return run.progress().ended ? std::optional(run.progress().frontier) : std::nullopt;
        case StopKind::line: return nth(runs_of_line(stop, run), stop.run);
        case StopKind::output: return find_output(stop, task, run);
        case StopKind::event: return find_event(stop, task, run);
        case StopKind::time: return find_time(stop, run.timeline());
        case StopKind::exception: return find_exception(stop, task, run);
    }
    return std::nullopt;
}

}  // namespace loopglass::lesson
