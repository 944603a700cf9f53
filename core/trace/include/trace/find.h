#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <base/ids.h>
#include <trace/grain.h>
#include <trace/timeline.h>

namespace loopglass::trace {

/// What was found at a step.
enum class HitKind : std::uint8_t {
    line,              ///< a line is about to run
    output,            ///< text: what was written
    exception,         ///< text: "Type: message"
    cancel_requested,  ///< task: on which; by: whose turn it was
    task_created,      ///< text: its coroutine; by: the task that ran, or 0
    task_ready,        ///< a handle of it is queued; because, by: see Hit
    task_runs,         ///< a turn of it begins
    task_waits,        ///< future: for which
    task_ended,        ///< text: "finished", "failed" or "cancelled"
};

/// One thing that was found in the columns of a run.
struct Hit {
    Step step;
    HitKind kind = HitKind::line;
    TaskId task;  ///< that it is about, else whose turn it was
    TaskId by;    ///< who did it: the task whose turn it was
    FutureId future;
    Step because;  ///< of a task that was woken: when the future that it waited for was done; else 0
    std::string text;
};

/// Which part of a run is searched, and how much of what is found is wanted.
struct FindRange {
    Step first;
    std::optional<Step> last;  ///< nothing: as far as the columns go
    std::size_t most = 1000;   ///< hits that are kept, from the front
    bool from_end = false;     ///< or from the end; in the order of the run all the same
};

struct Found {
    std::vector<Hit> hits;
    std::size_t count = 0;  ///< how many there are in the range, kept or not
};

/// Each run of one of these lines of a file.
Found find_lines(const Timeline& timeline, FileId file, const std::vector<std::uint32_t>& lines,
                 const FindRange& range);
/// What was written and contains a text; `any_case`: letters of either case are the same (ASCII).
Found find_output(const Timeline& timeline, std::string_view text, const FindRange& range, bool any_case = false);
/// The exceptions raised whose "Type: message" contains a text.
Found find_exceptions(const Timeline& timeline, std::string_view text, const FindRange& range, bool any_case = false);
/// Where task.cancel() was called, on one of these tasks, or on any if there are none.
Found find_cancellations(const Timeline& timeline, const std::vector<TaskId>& tasks, const FindRange& range);
/// Where tasks were made whose name or coroutine contains a text.
Found find_tasks(const Timeline& timeline, std::string_view text, const FindRange& range, bool any_case = false);
/// All that happened to a task: made, ready, run, waiting, asked to cancel, ended.
Found find_life(const Timeline& timeline, TaskId task, const FindRange& range);

/// The tasks that were made with this name, or, if there are none, those of a coroutine with this name.
std::vector<TaskId> tasks_named(const Timeline& timeline, std::string_view name);

/// The next or previous run of any of these lines of a file.
std::optional<Step> run_of_lines(const Timeline& timeline, FileId file, const std::vector<std::uint32_t>& lines,
                                 Step from, Direction direction);

/// How often a line has run until a step, and in all that is recorded.
struct LineCount {
    std::size_t until = 0;
    std::size_t all = 0;
};
LineCount count_runs(const Timeline& timeline, Place line, Step until);

/// The next or previous line of a task that is not inside a function which its line calls; `out`: the one after the
/// function it stands in was left (or, backward, before it was entered).
std::optional<Step> step_over(const Timeline& timeline, Step from, TaskId task, bool out, Direction direction);

/// The name of a kind of hit as it stands in JSON and reports: "cancel_requested".
const char* name_of(HitKind kind);

}  // namespace loopglass::trace
