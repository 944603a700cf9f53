#include "run_view.h"

#include <algorithm>

#include "lines.h"

namespace loopglass::lesson {

namespace {

/// How many tasks are looked at when one is looked for by its name.
constexpr int most_tasks = 1000;

std::vector<PrintedLine> lines_of(const trace::Timeline& timeline, bool with_errors) {
    std::vector<PrintedLine> lines;
    std::string open[2];
    std::uint32_t last[2] = {};
    for (std::size_t i = 0; i < timeline.outputs.size(); ++i) {
        const trace::OutputRow& row = timeline.outputs[i];
        if (row.stream == trace::Stream::err && !with_errors) continue;
        const auto stream = static_cast<std::size_t>(row.stream);
        for (const char c : trace::output_text(timeline, row)) {
            if (c != '\n') {
                open[stream] += c;
                continue;
            }
            lines.push_back({std::move(open[stream]), row.step, row.stream});
            open[stream].clear();
        }
        last[stream] = row.step;
    }
    for (const auto stream : {trace::Stream::out, trace::Stream::err}) {
        const auto i = static_cast<std::size_t>(stream);
        if (!open[i].empty()) lines.push_back({open[i], last[i], stream});
    }
    return lines;
}

/// The same text but for quotes and blanks: calls are shown with the repr's quotes.
std::string plain(std::string_view text) {
    std::string kept;
    for (const char c : text)
        if (c != ' ' && c != '"' && c != '\'') kept += c;
    return kept;
}

}  // namespace

std::vector<PrintedLine> printed_lines(const trace::Timeline& timeline) { return lines_of(timeline, true); }
std::vector<PrintedLine> stdout_lines(const trace::Timeline& timeline) { return lines_of(timeline, false); }

std::vector<std::uint32_t> lines_meant(const Stop& stop, const std::string& source) {
    if (stop.number > 0) return {stop.number};
    const auto lines = split_lines(source);
    std::vector<std::uint32_t> whole, part;
    const std::string_view wanted = trimmed(stop.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (is_blank_or_comment(lines[i])) continue;
        const auto number = static_cast<std::uint32_t>(i + 1);
        if (trimmed(lines[i]) == wanted) whole.push_back(number);
        if (lines[i].find(wanted) != std::string_view::npos) part.push_back(number);
    }
    return whole.empty() ? part : whole;
}

std::vector<std::uint32_t> runs_of_line(const Stop& stop, trace::Run& run) {
    const auto lines = lines_meant(stop, run.program().source);
    std::optional<trace::TaskRow> task;
    if (!stop.task.empty()) {
        task = find_task(stop.task, run);
        if (!task) return {};
    }
    const trace::Timeline& timeline = run.timeline();
    std::vector<std::uint32_t> found;
    for (std::uint32_t step = 0; step < timeline.steps.size(); ++step) {
        const trace::StepRow row = timeline.steps[step];
        if (row.kind() != trace::StepKind::line || row.place().file.value != 1) continue;
        if (std::find(lines.begin(), lines.end(), row.place().line) == lines.end()) continue;
        const trace::TurnRow* turn = task ? trace::turn_at(timeline, Step{step}) : nullptr;
        if (!task || (turn && turn->task == task->id.value)) found.push_back(step);
    }
    return found;
}

bool is_named(const trace::TaskRow& task, const std::string& name) {
    return task.name == name || task.coroutine == name || plain(task.call) == plain(name);
}

std::optional<trace::TaskRow> find_task(const std::string& name, trace::Run& run) {
    const auto& events = run.timeline().events;
    int looked_at = 0;
    for (std::size_t i = 0; i < events.size() && looked_at < most_tasks; ++i) {
        if (events[i].kind != trace::StepKind::task_created) continue;
        ++looked_at;
        const trace::Snapshot snapshot = run.snapshot(Step{events[i].step});
        for (const trace::TaskRow& task : snapshot.tasks)
            if (task.future.value == events[i].subject && is_named(task, name)) return task;
    }
    return std::nullopt;
}

}  // namespace loopglass::lesson
