#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <base/ids.h>
#include <trace/snapshot.h>

namespace loopglass::trace {

/// Whose names are meant, at a step.
struct FrameChoice {
    std::optional<TaskId> task;  ///< nothing: what runs at the step; 0: the code that runs outside of tasks
    std::uint32_t outward = 0;   ///< user frames from the innermost one outwards
};

/// What an expression gives at a step. It is worked out on a machine that is thrown away afterwards: whatever the
/// expression does, the run does not know of it.
struct Evaluation {
    LocalRow value;     ///< its name is the expression; its value what repr() gives, shortened
    std::string error;  ///< in CPython's words, "NameError: name 'x' is not defined"; empty if there is a value
    bool is_true = false;
    std::string function;  ///< in whose frame; "<module>" where the choice has no frame

    bool has_value() const { return error.empty(); }
};

/// One way to reach an object by a name.
struct ObjectName {
    std::uint32_t object = 0;  ///< as LocalRow::object
    TaskId task;               ///< whose frame has the name; 0: the code outside of tasks
    std::string function;      ///< co_name, "<module>"
    std::string path;          ///< "items", "box['inner']", "self.items"; "tasks{}": a member of the set
};

/// An expression got another value.
struct ValueChange {
    Step step;     ///< the first step that shows the new one
    Step made_by;  ///< the step of the line that ran meanwhile
    Place place;   ///< and that line
    TaskId task;   ///< whose turn it was
    std::string function;
    std::string before;  ///< empty if there was none
    std::string after;   ///< empty if there is none any more
};

/// Where a value comes from, as far as it was looked for.
struct ChangeAnswer {
    std::optional<ValueChange> change;
    std::string error;         ///< why the expression has no value to look for
    bool was_stopped = false;  ///< there may be one before `searched_from`
    Step searched_from;
};

/// All changes of a variable in the steps from `first` to `last`, in any frame of these functions and tasks.
struct VariableQuery {
    std::string name;
    std::string function;        ///< co_name, "<module>"; empty: any
    std::optional<TaskId> task;  ///< nothing: any
    Step first;
    std::optional<Step> last;  ///< nothing: as far as the run goes
    std::size_t most = 1000;
};

/// A line at which a run is to stop, if a condition holds there.
struct Mark {
    Place place;
    std::string condition;  ///< an expression in the frame that runs the line; empty: always
};

struct MarkQuery {
    std::vector<Mark> marks;
    Step from;
    bool backward = false;
};

struct MarkAnswer {
    std::optional<Step> step;  ///< the next (or previous) run of a marked line whose condition holds
    std::size_t mark = 0;      ///< index of it
    std::string error;         ///< its condition has no value there, in CPython's words: that stops too
    bool was_stopped = false;
};

/// Called from time to time while a run is gone through again, with the share that is done; false: give it up.
using Progressing = std::function<bool(double share)>;

}  // namespace loopglass::trace
