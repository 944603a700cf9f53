#pragma once

#include "internal.h"

/// What goes wrong in a program without an error of its own. Each of these looks at one moment of the run, and where
/// something is wrong tells the listener a sentence. None of them changes the run.
namespace loopglass::aio {

/// A handle has run since virtual time `begun` and step `first_step`: did it keep others waiting?
void find_blocking(Machine& m, const Loop* loop, const Handle* handle, double begun, std::uint32_t first_step);
/// A task begins to wait: does anybody hold it, but the loop?
void find_unheld_task(Machine& m, Task* task);
/// True if the task waits in `async with TaskGroup()` for the tasks of the group.
bool waits_at_end_of_group(const Task* task);
/// A task's coroutine has returned: was it cancelled meanwhile?
void find_swallowed_cancellation(Machine& m, const Task* task, Value result);
/// A future goes with an exception that nobody has looked at.
void find_unseen_exception(Machine& m, const Future* future);
/// gather(return_exceptions=True) has its results: are exceptions among them, and does whoever awaits it drop them?
void find_ignored_results(Machine& m, const Future* outer, const List* results);
/// Nothing can ever happen again: who waits for whom, and which futures nobody will set.
void find_deadlock(Machine& m);

/// What Python 3.11 has no longer.
enum class Removed : std::uint8_t {
    coroutine,
    async,
    all_tasks,
    current_task,
    joinable_queue,
    loop_argument,
    bare_wait,
    with_lock
};
/// The program uses one of them; it is told once.
void find_removed(Machine& m, Removed form);

/// The machine is told to find coroutines that are never awaited.
void prepare_findings(Machine& m);

/// For the Python texts: _found_growth(queue, size), _found_long_hold(since, waiters) and _found_unawaited(task).
extern const std::span<const NativeDef> finding_functions;

}  // namespace loopglass::aio
