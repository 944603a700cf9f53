#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include <base/diagnostic.h>
#include <trace/host.h>
#include <trace/inquiry.h>
#include <trace/narration.h>
#include <trace/snapshot.h>
#include <trace/timeline.h>

namespace loopglass::trace {

/// A module of the program's own, as text: a file beside it.
struct ModuleText {
    std::string name;    ///< dotted: "helper", "package.part"
    std::string path;    ///< from the program's folder: "helper.py", "package/__init__.py"
    std::string source;  ///< bytes of the file
    bool is_package = false;
};

/// A file that the program can read: bytes, by a path from the program's folder or an absolute one.
struct FileBytes {
    std::string path;
    std::string bytes;
};

/// A program as text, and everything else that a run may depend on.
struct Program {
    std::string name;                   ///< file name without folders, as tracebacks show it: "lesson.py"
    std::string source;                 ///< bytes of the file
    std::string input;                  ///< what input() reads
    std::uint64_t seed = 0;             ///< of random, where the program does not seed it
    Network network = {};               ///< the hosts that a lesson declares
    std::vector<ModuleText> modules{};  ///< those beside it that it may import
    std::vector<FileBytes> files{};     ///< those beside it that it may read
};

struct Limits {
    std::uint32_t max_steps = 100'000'000;
    std::uint32_t max_memory_mib = 1024;
    bool record = true;  ///< false runs without columns and save states, for comparison alone
    std::uint32_t save_state_budget_mib = 256;
};

/// How far a run has been recorded.
struct Progress {
    Step frontier;       ///< the furthest step reached
    bool ended = false;  ///< nothing comes after the frontier
    RunEnd end = RunEnd::running;
    int exit_status = 0;
    std::string end_message;
};

/// A place in the run at which details are wanted. Task 0 is the code that runs outside of tasks.
struct FrameRequest {
    Step step;
    TaskId task;
};

/// Figures about a run, for `stats`.
struct RunStatistics {
    std::uint64_t steps = 0;
    std::uint64_t turns = 0;
    std::uint64_t iterations = 0;
    double virtual_seconds = 0;
    std::uint64_t arena_peak_bytes = 0;
    std::uint64_t column_bytes = 0;
    std::uint64_t save_states = 0;
    std::uint64_t save_state_bytes = 0;
};

/// Something that is wrong in a program, though it is no error of Python's.
struct Finding {
    Step step;    ///< at which it was found
    Place place;  ///< the line to look at: the one that slept, the last of the turn
    Sentence sentence;
};

/// One recorded run of one program. It belongs to one thread; only the timeline may be read from others.
class Run {
public:
    virtual ~Run() = default;

    /// The program's own files by FileId; 1 is the program.
    virtual const Program& program() const = 0;

    /// The columns so far. Safe to read from another thread.
    virtual const Timeline& timeline() const = 0;

    virtual Progress progress() const = 0;

    /// Runs on from the frontier by about that many steps, or to the end.
    virtual void run_ahead(std::uint32_t steps) = 0;

    /// What there is to show at a step. A step beyond the frontier is run to; beyond the end it is the end.
    virtual Snapshot snapshot(Step step) = 0;

    /// Frames and locals of a task (outermost first, user frames only) at a step.
    virtual std::vector<FrameDetails> frames(const FrameRequest& request) = 0;

    /// All names of the objects that more than one name reaches at a step: those of the frames of all tasks and of the
    /// code outside of tasks, and what the containers and objects hold that they name. In order of tasks, frames from
    /// the outermost one, and names as in `frames`. As with frames, the program's own code alone.
    virtual std::vector<ObjectName> shared_objects(Step step);

    /// What happened at a step, in one sentence. The snapshot must be of that step.
    virtual Sentence narrate(const Snapshot& snapshot) const = 0;

    /// What was wrong so far, in order; the same sentences as those of the steps at which it was found.
    virtual std::vector<Finding> findings() const { return {}; }

    // ---- questions whose answers are not in the columns: the run is gone through again, and stays as it is

    /// The value of an expression at a step, in a frame. Bounded in work.
    virtual Evaluation evaluate(Step step, const FrameChoice& frame, const std::string& expression);

    /// Where the value that an expression has at a step, in a frame, comes from: the last change at or before the step
    /// since the frame began.
    virtual ChangeAnswer last_change(Step step, const FrameChoice& frame, const std::string& expression,
                                     const Progressing& progressing);

    /// All changes of a variable, in order.
    virtual std::vector<ValueChange> changes(const VariableQuery& query, const Progressing& progressing);

    /// The next or previous run of a marked line, as far as the run has been recorded.
    virtual MarkAnswer next_mark(const MarkQuery& query, const Progressing& progressing);

    /// What happened at the steps of a range, in order; much faster than a snapshot each.
    virtual RunStatistics statistics() const = 0;
};

using OpenResult = std::variant<std::unique_ptr<Run>, Diagnostics>;

/// Makes a run of a program, or says why it cannot be run. app gives one to ui.
using OpenRun = std::function<OpenResult(const Program&, const Limits&)>;

}  // namespace loopglass::trace
