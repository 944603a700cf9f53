#pragma once

#include <cstdint>

#include <base/ids.h>

namespace loopglass::trace {

/// The kinds of steps. The first group are line steps: the state shown is the one just before the line.
/// The others are loop steps: the state shown is the one just after the event.
enum class StepKind : std::uint8_t {
    start,  ///< step 0, before the first line

    line,         ///< a line is about to run
    frame_enter,  ///< a call has made a frame (or a generator or coroutine starts)
    frame_leave,  ///< a frame returned or an exception left it

    loop_started,      ///< run_forever or run_until_complete begins. object: 0
    loop_stopped,      ///< and ends
    iteration_begun,   ///< _run_once has taken its batch. object: handles in it
    clock_moved,       ///< virtual time moved; cause: timer, program (time.sleep). object: 1 if a busy program moved it
    task_created,      ///< subject: future id of the task
    handle_queued,     ///< subject: handle, now last of the ready queue
    handle_begun,      ///< a turn begins; details are in the turn row
    handle_ended,      ///< a turn ends
    timer_set,         ///< subject: handle
    timer_due,         ///< subject: handle; it moved to the ready queue
    handle_cancelled,  ///< subject: handle
    future_created,    ///< subject: future
    future_finished,   ///< subject: future; it has a result
    future_failed,     ///< subject: future; it has an exception
    future_cancelled,  ///< subject: future
    cancel_requested,  ///< subject: the task's future; task.cancel() was called on it
    callback_added,    ///< subject: future, object: callback number on it
    callback_scheduled,  ///< subject: future, object: handle that will run it
    task_waits,          ///< subject: the task's future, object: the future it waits for
    output,              ///< object: index of the output row
    exception_raised,    ///< object: index of the row in Timeline::exceptions
    thread_started,      ///< subject: number of the thread
    thread_waits,        ///< subject: number of the thread; it sleeps or waits for another
    thread_resumed,      ///< subject: number of the thread; it goes on after it has waited
    thread_ended,        ///< subject: number of the thread
    problem_found,       ///< something is wrong. object: index in Run::findings
    program_ended,       ///< the last step. object: exit status
};

/// True for the steps that are lines, or the entering or leaving of a frame.
constexpr bool is_line_step(StepKind kind) { return kind >= StepKind::line && kind <= StepKind::frame_leave; }

/// True for the steps that are something the event loop or its objects did.
constexpr bool is_loop_step(StepKind kind) { return kind >= StepKind::loop_started; }

/// What made an event happen, where a rule and not a line of the program did.
enum class Cause : std::uint8_t {
    program,         ///< a line of the program asked for it
    call_soon,       ///< loop.call_soon
    task_start,      ///< the first step of a new task
    task_wakeup,     ///< a future that a task waits for is done
    task_continue,   ///< a task gave way by sleep(0) and is queued again
    done_callback,   ///< a callback of a future that is done
    timer,           ///< a timer fell due
    task_returned,   ///< the coroutine of a task returned
    task_raised,     ///< the coroutine of a task raised
    task_cancelled,  ///< a CancelledError left the coroutine of a task
    cancel_throw,    ///< a task is queued so that CancelledError is thrown into it
    network,         ///< select has found that something can be done at a socket
};

}  // namespace loopglass::trace
