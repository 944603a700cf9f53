#pragma once

#include <optional>

#include <base/ids.h>
#include <trace/timeline.h>

namespace loopglass::trace {

/// The distances that one can move by. Each has a next and a previous.
enum class Grain {
    step,       ///< any step
    loop_step,  ///< the next thing the loop does
    task_line,  ///< the next line of a task, across its awaits
    turn,       ///< the next handle's begin
    iteration,  ///< the next _run_once
    clock,      ///< the next change of virtual time
    output,     ///< the next text written
};

enum class Direction { backward, forward };

/// The step that lies one grain away from `from`, or nothing if there is none in the columns so far.
/// `task` is for Grain::task_line alone; TaskId 0 there means code that runs outside of any task.
std::optional<Step> step_by(const Timeline& timeline, Grain grain, Direction direction, Step from, TaskId task = {});

/// The task whose turn it is at a step, or 0.
TaskId task_at(const Timeline& timeline, Step step);

}  // namespace loopglass::trace
