// What a run says to a fact.

#include <lesson/fact.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>

#include <trace/grain.h>
#include <trace/names.h>
#include <trace/narration.h>

#include "run_view.h"

namespace loopglass::lesson {

namespace {

using trace::StepKind;

FactResult number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.9g", value);
    return {FactValue{text, value}, {}};
}

FactResult text(std::string value) { return {FactValue{std::move(value), std::nullopt}, {}}; }

FactResult unknown(std::string why) { return {std::nullopt, std::move(why)}; }

std::string counted(std::size_t count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

/// One question to one run. `step_` is the place asked about; the end of the run where none was named.
class Question {
public:
    Question(const Fact& fact, trace::Run& run, std::optional<Step> step)
        : fact_(fact), run_(run), has_place_(step.has_value()), step_(step.value_or(run.progress().frontier)) {}

    FactResult answer() {
        switch (fact_.kind) {
            case FactKind::output: return output();
            case FactKind::next_output: return next_output();
            case FactKind::time: return number(trace::time_at(run_.timeline(), step_).seconds);
            case FactKind::value: return value();
            case FactKind::state: return state();
            case FactKind::result: return result();
            case FactKind::running_task: return running_task();
            case FactKind::next_task: return next_task();
            case FactKind::ready_queue: return ready_queue();
            case FactKind::next_line: return next_line();
            case FactKind::exception: return exception();
            case FactKind::ending: return ending();
            case FactKind::outputs: return outputs();
            case FactKind::findings: return findings();
            case FactKind::turns: return turns();
            case FactKind::iterations: return number(rows_until(run_.timeline().iterations));
            case FactKind::tasks: return number(events_of(StepKind::task_created));
            case FactKind::events: return number(events_of(fact_.event));
            case FactKind::runs: return runs();
        }
        return unknown("there is no such fact");
    }

private:
    bool is_until(std::uint32_t step) const { return step <= step_.number; }

    template <class Column>
    double rows_until(const Column& column) const {
        double count = 0;
        for (std::size_t i = 0; i < column.size() && is_until(column[i].step); ++i) ++count;
        return count;
    }

    double events_of(StepKind kind) const {
        double count = 0;
        for (std::uint32_t step = 0; step < run_.timeline().steps.size() && is_until(step); ++step)
            count += run_.timeline().steps[step].kind() == kind;
        return count;
    }

    FactResult output() {
        auto lines = stdout_lines(run_.timeline());
        if (has_place_) std::erase_if(lines, [&](const PrintedLine& line) { return !is_until(line.step); });
        const auto wanted = fact_.number == 0 ? lines.size() : static_cast<std::size_t>(fact_.number);
        if (wanted == 0 || wanted > lines.size())
            return unknown("the program prints " + counted(lines.size(), "line") +
                           (wanted > 0 ? ", not " + std::to_string(wanted) : std::string()));
        return text_or_number(lines[wanted - 1].text);
    }

    /// What is printed or held by a variable may be a number: then 3 and three are the same.
    static FactResult text_or_number(const std::string& written) {
        char* end = nullptr;
        const double parsed = std::strtod(written.c_str(), &end);
        const bool is_number =
            !written.empty() && *end == '\0' && std::isdigit(static_cast<unsigned char>(written.back()));
        return is_number ? FactResult{FactValue{written, parsed}, {}} : text(written);
    }

    FactResult next_output() {
        const std::uint32_t from = has_place_ ? step_.number : 0;
        for (const PrintedLine& line : stdout_lines(run_.timeline()))
            if (line.step > from) return text_or_number(line.text);
        return unknown("nothing more is printed after that");
    }

    std::optional<std::string> value_in(TaskId task) {
        const auto frames = run_.frames({step_, task});
        for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame)
            for (const trace::LocalRow& local : frame->locals)
                if (local.name == fact_.text) return local.value;
        return std::nullopt;
    }

    FactResult value() {
        TaskId task = trace::task_at(run_.timeline(), step_);
        if (!fact_.task.empty()) {
            const auto row = find_task(fact_.task, run_);
            if (!row) return unknown("there is no task '" + fact_.task + "'");
            task = row->id;
        }
        auto found = value_in(task);
        if (!found && task) found = value_in(TaskId{});
        if (!found) return unknown("there is no variable '" + fact_.text + "' at that place");
        return text_or_number(*found);
    }

    FactResult state() {
        const auto wanted = find_task(fact_.text, run_);
        if (!wanted) return unknown("there is no task '" + fact_.text + "'");
        const trace::Snapshot snapshot = run_.snapshot(step_);
        const trace::TaskRow* task = snapshot.task(wanted->id);
        return task ? text(trace::name_of(task->state))
                    : unknown("the task '" + fact_.text + "' is not there at that place");
    }

    FactResult result() {
        const auto task = find_task(fact_.text, run_);
        if (!task) return unknown("there is no task '" + fact_.text + "'");
        const auto& events = run_.timeline().events;
        for (std::size_t i = 0; i < events.size(); ++i) {
            const bool is_end = events[i].kind == StepKind::future_finished ||
                                events[i].kind == StepKind::future_failed ||
                                events[i].kind == StepKind::future_cancelled;
            if (!is_end || events[i].subject != task->future.value) continue;
            const trace::Snapshot snapshot = run_.snapshot(Step{events[i].step});
            const trace::FutureRow* future = snapshot.future(task->future);
            if (!future) break;
            return text(future->state == trace::FutureState::cancelled ? "CancelledError" : future->value);
        }
        return unknown("the task '" + fact_.text + "' is never done");
    }

    FactResult running_task() {
        const trace::Snapshot snapshot = run_.snapshot(step_);
        const trace::TaskRow* task = snapshot.task(snapshot.running_task);
        return text(task ? task->name : "none");
    }

    FactResult next_task() {
        const auto& turns = run_.timeline().turns;
        const std::uint32_t from = has_place_ ? step_.number : 0;
        for (std::size_t i = 0; i < turns.size(); ++i)
            if (turns[i].first_step > from) return text(run_.snapshot(Step{turns[i].first_step}).running_handle.name);
        return unknown("nothing has a turn after that");
    }

    FactResult ready_queue() {
        std::string names;
        for (const trace::HandleRow& handle : run_.snapshot(step_).ready)
            names += (names.empty() ? "" : ", ") + handle.name;
        return text(names.empty() ? "empty" : names);
    }

    FactResult next_line() {
        const auto& steps = run_.timeline().steps;
        for (std::uint32_t step = has_place_ ? step_.number : 0; step < steps.size(); ++step)
            if (steps[step].kind() == StepKind::line && steps[step].place().file.value == 1)
                return number(steps[step].place().line);
        return unknown("no line runs after that");
    }

    FactResult exception() {
        const trace::Progress progress = run_.progress();
        if (progress.end != trace::RunEnd::exception) return text("none");
        return text(progress.end_message.substr(0, progress.end_message.find(':')));
    }

    FactResult ending() {
        switch (run_.progress().end) {
            case trace::RunEnd::finished: return text("normally");
            case trace::RunEnd::exception: return text("exception");
            case trace::RunEnd::deadlock: return text("deadlock");
            case trace::RunEnd::unsupported:
                return unknown("the program comes to something that Loopglass does not have");
            default: return text("endless");
        }
    }

    FactResult findings() {
        double count = 0;
        for (const trace::Finding& finding : run_.findings())
            count +=
                is_until(finding.step.number) && trace::english(finding.sentence).find(fact_.text) != std::string::npos;
        return number(count);
    }

    FactResult outputs() {
        double count = 0;
        for (const PrintedLine& line : stdout_lines(run_.timeline()))
            count += is_until(line.step) && line.text.find(fact_.text) != std::string::npos;
        return number(count);
    }

    FactResult turns() {
        std::optional<trace::TaskRow> task;
        if (!fact_.text.empty()) {
            task = find_task(fact_.text, run_);
            if (!task) return unknown("there is no task '" + fact_.text + "'");
        }
        double count = 0;
        const auto& turns = run_.timeline().turns;
        for (std::size_t i = 0; i < turns.size() && is_until(turns[i].first_step); ++i)
            count += !task || turns[i].task == task->id.value;
        return number(count);
    }

    FactResult runs() {
        const auto steps = runs_of_line(*fact_.line, run_);
        return number(static_cast<double>(
            std::count_if(steps.begin(), steps.end(), [&](std::uint32_t step) { return is_until(step); })));
    }

    const Fact& fact_;
    trace::Run& run_;
    bool has_place_;
    Step step_;
};

}  // namespace

FactResult ask(const Fact& fact, const std::optional<Stop>& stop, trace::Run& run) {
    const std::optional<Stop>& place = fact.stop ? fact.stop : stop;
    std::optional<Step> step;
    if (place) {
        step = find_stop(*place, run);
        if (!step) return unknown("the run never comes to that place");
    }
    return Question(fact, run, step).answer();
}

}  // namespace loopglass::lesson
