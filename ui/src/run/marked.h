#pragma once

#include <trace/snapshot.h>
#include <trace/timeline.h>

#include <set>
#include <vector>

#include "inspector/selection.h"

namespace loopglass::ui {

/// The stretch of a lane that a turn takes, from its first step to its last (with it).
struct MarkedTurn {
    TaskId task;  ///< 0: a callback, which has no lane
    Step first;
    Step last;

    friend bool operator==(const MarkedTurn&, const MarkedTurn&) = default;
};

/// Everything in the window that belongs to what is selected, or to what the pointer is at: it is ringed wherever it is
/// drawn. A line has what stands at it, ran it and was written there; something written has its line; a turn has its
/// handle and the lines that it ran.
struct Marked {
    Selection of;
    std::set<TaskId> tasks;
    FutureId future;
    HandleId handle;
    bool runs_now = false;            ///< what runs at the step shown is the turn that is meant
    std::set<std::uint32_t> lines;    ///< of the program's own file, as it was run
    std::set<std::uint32_t> outputs;  ///< rows of Timeline::outputs
    std::vector<MarkedTurn> turns;    ///< in order
    bool is_ahead = false;            ///< a line, output or turn that is still to come at the step shown

    /// Whether the others fade: so it is while several tasks are picked out.
    bool fades(TaskId task) const { return !of.several.empty() && task && !tasks.contains(task); }
    friend bool operator==(const Marked&, const Marked&) = default;
};

/// The thing by itself, where there is no more to be known: a task, future, handle, or several tasks.
Marked marked_alone(const Selection& selection);

/// What belongs to a selection at a step. What is hidden of the future has no mark but that it is to come.
Marked marked_by(const Selection& selection, const trace::Snapshot& snapshot, const trace::Timeline& timeline,
                 bool future_hidden);

}  // namespace loopglass::ui
