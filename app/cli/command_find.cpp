#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

#include <trace/find.h>
#include <trace/json.h>

#include "commands.h"
#include "refusal.h"
#include "status.h"
#include "tasks_asked.h"
#include "whole_run.h"

namespace loopglass::cli {

namespace {

using trace::Hit;
using trace::HitKind;

constexpr FileId program_file{1};

std::string time_text(double seconds) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", seconds);
    return text;
}

std::string name_of_task(const trace::Timeline& timeline, TaskId task) {
    const trace::TaskBirthRow* birth = trace::task_birth(timeline, task);
    return birth ? trace::task_name(timeline, *birth) : "-";
}

/// Whose doing something was: a task's, a callback's that the loop ran, or that of code which is neither.
std::string who(const trace::Timeline& timeline, TaskId task, Step step) {
    if (task) return name_of_task(timeline, task);
    return trace::turn_at(timeline, step) ? "a callback" : "code outside of tasks";
}

/// What is found, printed as it was asked for.
class Report {
public:
    Report(const trace::Run& run, const Options& options, const char* asked) : run_(run), options_(options) {
        std::istringstream source(run.program().source);
        for (std::string line; std::getline(source, line);) source_.push_back(line);
        if (options.json && !options.find.only_count) print(trace::find_header_json(run.program().name, asked));
    }

    int count(std::size_t number) const {
        std::printf("%zu\n", number);
        return status_of_report(run_);
    }

    void hit(const Hit& found) const {
        if (options_.json) return print(trace::to_json(run_.timeline(), found));
        row(found.step, found.task, run_.timeline().steps[found.step.number].place(), words_of(found));
    }

    void change(const trace::ValueChange& found) const {
        if (options_.json) return print(trace::to_json(run_.timeline(), found));
        const std::string before = found.before.empty() ? "unbound" : found.before;
        row(found.step, found.task, found.place,
            found.function + ": " + before + " -> " + (found.after.empty() ? "unbound" : found.after));
    }

    int hits(const trace::Found& found) const {
        if (options_.find.only_count) return count(found.count);
        for (const Hit& one : found.hits) hit(one);
        if (found.count > found.hits.size() && !wants_one())
            say(std::to_string(found.count - found.hits.size()) + " more; --most says how many are shown");
        return status_of_report(run_);
    }

private:
    bool wants_one() const {
        const FindOptions& f = options_.find;
        return f.only_first || f.only_last || f.after || f.before;
    }

    static void print(const std::string& text) { std::printf("%s\n", text.c_str()); }

    void row(Step step, TaskId task, Place place, const std::string& words) const {
        const std::string line = place.line ? std::to_string(place.line) : "-";
        print(std::to_string(step.number) + "\t" + time_text(trace::time_at(run_.timeline(), step).seconds) + "\t" +
              name_of_task(run_.timeline(), task) + "\t" + line + "\t" + words);
    }

    std::string words_of(const Hit& found) const {
        const trace::Timeline& timeline = run_.timeline();
        const std::string by = who(timeline, found.by, found.because.number ? found.because : found.step);
        switch (found.kind) {
            case HitKind::line: return source_line(timeline.steps[found.step.number].place());
            case HitKind::output: return one_line(found.text);
            case HitKind::exception: return one_line(found.text);
            case HitKind::cancel_requested: return "cancel() by " + by;
            case HitKind::task_created: return "created by " + by + ": " + found.text;
            case HitKind::task_ready: return ready_words(found, by);
            case HitKind::task_runs: return "runs";
            case HitKind::task_waits: return "waits for future " + std::to_string(found.future.value);
            case HitKind::task_ended: return "ended: " + found.text;
        }
        return {};
    }

    std::string ready_words(const Hit& found, const std::string& by) const {
        if (!found.because.number) return "ready: " + found.text;
        return "ready: woken by " + by + ", future " + std::to_string(found.future.value) + " was done at step " +
               std::to_string(found.because.number);
    }

    std::string source_line(Place place) const {
        if (place.file != program_file || place.line == 0 || place.line > source_.size()) return {};
        const std::string& text = source_[place.line - 1];
        return text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
    }

    static std::string one_line(std::string text) {
        while (!text.empty() && text.back() == '\n') text.pop_back();
        for (std::size_t at = 0; (at = text.find('\n', at)) != text.npos; at += 2) text.replace(at, 1, "\\n");
        return text;
    }

    const trace::Run& run_;
    const Options& options_;
    std::vector<std::string> source_;
};

trace::FindRange range_of(const Options& options) {
    const FindOptions& f = options.find;
    trace::FindRange range;
    range.first = {options.from.value_or(0)};
    if (options.to) range.last = Step{*options.to};
    range.most = f.only_first || f.only_last || f.after || f.before ? 1 : f.most;
    range.from_end = f.only_last || f.before;
    if (f.after) range.first = std::max(range.first, Step{*f.after + (*f.after != 0xffffffff)});
    if (f.before && *f.before == 0) range.most = 0;
    if (f.before && *f.before > 0)
        range.last = Step{range.last ? std::min(range.last->number, *f.before - 1) : *f.before - 1};
    return range;
}

/// What was found in the turns of the tasks that were asked for; all if none were.
trace::Found of_tasks(trace::Found found, const std::vector<TaskId>& tasks) {
    if (tasks.empty()) return found;
    std::erase_if(found.hits,
                  [&](const Hit& hit) { return std::find(tasks.begin(), tasks.end(), hit.task) == tasks.end(); });
    found.count = found.hits.size();
    return found;
}

/// Keeps as much as the range wants, after something else was left out.
template <class Row>
void keep_most(std::vector<Row>& rows, const trace::FindRange& range) {
    if (rows.size() <= range.most) return;
    const auto most = static_cast<std::ptrdiff_t>(range.most);
    range.from_end ? rows.erase(rows.begin(), rows.end() - most) : rows.erase(rows.begin() + most, rows.end());
}

using Search = std::function<trace::Found(const trace::Run&, const trace::FindRange&)>;

/// A question that the columns answer. The run goes to its end first, or as far as it was asked for.
int find_in_columns(const Options& options, const char* asked, bool by_task, const Search& search) {
    return with_run(options, [&](trace::Run& run) -> int {
        options.to ? run_to(run, *options.to) : run_to_end(run);
        std::vector<TaskId> tasks;
        if (by_task && !options.find.task.empty()) {
            tasks = tasks_asked(run.timeline(), options.find.task);
            if (tasks.empty()) return no_such_task(options.find.task);
        }
        const trace::FindRange range = range_of(options);
        trace::FindRange wide = range;
        if (!tasks.empty()) wide.most = run.timeline().steps.size();
        trace::Found found = of_tasks(search(run, wide), tasks);
        keep_most(found.hits, range);
        return Report(run, options, asked).hits(found);
    });
}

/// Says how far a run has been gone through, on a terminal, once it takes longer than a moment.
trace::Progressing progress_on_terminal() {
    if (!isatty(STDERR_FILENO)) return {};
    return [shown = -1](double share) mutable {
        const int percent = static_cast<int>(share * 100);
        if (percent != shown) std::fprintf(stderr, "\r%d %%\033[K", shown = percent);
        return true;
    };
}

void end_progress(const trace::Progressing& progressing) {
    if (progressing) std::fprintf(stderr, "\r\033[K");
}

}  // namespace

int find_line(const Options& options) {
    return find_in_columns(options, "line", true, [&](const trace::Run& run, const trace::FindRange& range) {
        return trace::find_lines(run.timeline(), program_file, {options.find.line}, range);
    });
}

int find_text(const Options& options) {
    return find_in_columns(options, "text", true, [&](const trace::Run& run, const trace::FindRange& range) {
        return trace::find_output(run.timeline(), options.find.what, range);
    });
}

int find_exception(const Options& options) {
    return find_in_columns(options, "exception", true, [&](const trace::Run& run, const trace::FindRange& range) {
        return trace::find_exceptions(run.timeline(), options.find.what, range);
    });
}

int find_cancel(const Options& options) {
    return find_in_columns(options, "cancel", true, [&](const trace::Run& run, const trace::FindRange& range) {
        return trace::find_cancellations(run.timeline(), {}, range);
    });
}

int find_task(const Options& options) {
    return with_run(options, [&](trace::Run& run) -> int {
        options.to ? run_to(run, *options.to) : run_to_end(run);
        const auto tasks = tasks_asked(run.timeline(), options.find.task);
        if (tasks.empty()) return no_such_task(options.find.task);
        const trace::FindRange range = range_of(options);
        trace::Found all;
        for (const TaskId task : tasks) {
            trace::Found life = trace::find_life(run.timeline(), task, range);
            all.count += life.count;
            std::move(life.hits.begin(), life.hits.end(), std::back_inserter(all.hits));
        }
        std::stable_sort(all.hits.begin(), all.hits.end(), [](const Hit& a, const Hit& b) { return a.step < b.step; });
        keep_most(all.hits, range);
        return Report(run, options, "task").hits(all);
    });
}

int find_variable(const Options& options) {
    return with_run(options, [&](trace::Run& run) -> int {
        options.to ? run_to(run, *options.to) : run_to_end(run);
        std::vector<TaskId> tasks;
        if (!options.find.task.empty()) tasks = tasks_asked(run.timeline(), options.find.task);
        if (tasks.empty() && !options.find.task.empty()) return no_such_task(options.find.task);
        const trace::FindRange range = range_of(options);
        trace::VariableQuery query;
        query.name = options.find.what;
        query.function = options.find.function;
        query.first = range.first;
        query.last = range.last;
        query.most = run.timeline().steps.size();
        if (!range.from_end && tasks.empty() && !options.find.only_count) query.most = range.most;
        const trace::Progressing progressing = progress_on_terminal();
        auto changes = run.changes(query, progressing);
        end_progress(progressing);
        if (!tasks.empty())
            std::erase_if(changes, [&](const trace::ValueChange& change) {
                return std::find(tasks.begin(), tasks.end(), change.task) == tasks.end();
            });
        const Report report(run, options, "variable");
        if (options.find.only_count) return report.count(changes.size());
        keep_most(changes, range);
        for (const trace::ValueChange& change : changes) report.change(change);
        return status_of_report(run);
    });
}

int find_value(const Options& options) {
    return with_run(options, [&](trace::Run& run) -> int {
        if (!has_step(run, options.step)) return bad_usage;
        trace::FrameChoice frame;
        if (!options.find.task.empty()) {
            const auto tasks = tasks_asked(run.timeline(), options.find.task);
            if (tasks.empty()) return no_such_task(options.find.task);
            frame.task = tasks.front();
        }
        const trace::Progressing progressing = progress_on_terminal();
        const auto answer = run.last_change(Step{options.step}, frame, options.find.what, progressing);
        end_progress(progressing);
        if (!answer.error.empty()) {
            say(answer.error);
            return found_wrong;
        }
        const Report report(run, options, "value");
        if (answer.change) report.change(*answer.change);
        if (answer.was_stopped)
            say("it has not changed since step " + std::to_string(answer.searched_from.number) +
                "; before that it was not looked for");
        return ok;
    });
}

int find_when(const Options& options) {
    return with_run(options, [&](trace::Run& run) -> int {
        options.to ? run_to(run, *options.to) : run_to_end(run);
        const trace::FindRange range = range_of(options);
        trace::MarkQuery query;
        query.marks.push_back({{program_file, options.find.line}, options.find.what});
        query.backward = range.from_end;
        const std::uint32_t last = range.last ? range.last->number : run.progress().frontier.number;
        query.from = query.backward ? Step{last + 1} : Step{std::max(range.first.number, 1u) - 1};
        const trace::Progressing progressing = progress_on_terminal();
        trace::Found found;
        std::string error;
        while (found.hits.size() < range.most) {
            const trace::MarkAnswer answer = run.next_mark(query, progressing);
            if (!answer.step || *answer.step < range.first || answer.step->number > last) break;
            if (!answer.error.empty()) {
                error = "at step " + std::to_string(answer.step->number) + ": " + answer.error;
                break;
            }
            found.hits.push_back(
                {*answer.step, HitKind::line, trace::task_at(run.timeline(), *answer.step), {}, {}, {}, {}});
            query.from = *answer.step;
        }
        end_progress(progressing);
        found.count = found.hits.size();
        if (query.backward) std::reverse(found.hits.begin(), found.hits.end());
        const int status = Report(run, options, "when").hits(found);
        if (error.empty()) return status;
        say(error);
        return found_wrong;
    });
}

}  // namespace loopglass::cli
