#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <base/ids.h>
#include <trace/event.h>
#include <trace/list.h>
#include <trace/text.h>
#include <trace/timeline.h>

namespace loopglass::trace {

enum class TaskState : std::uint8_t { ready, running, waiting, done };
enum class FutureState : std::uint8_t { pending, finished, cancelled };

/// As inspect.getcoroutinestate: CORO_CREATED and so on. `none` of what is no coroutine.
enum class CoroutineState : std::uint8_t { none, created, running, suspended, closed };

/// What a future is there for, so that it can be named in a sentence.
enum class FutureRole : std::uint8_t { plain, task, sleep, gather };

/// What makes a pending future done, as far as asyncio itself knows from where a task waits for it.
enum class WokenBy : std::uint8_t {
    unknown,     ///< whoever has it and calls set_result()
    ends,        ///< the end of those in `wakers`: wait(), wait_for(), shield(), a task group
    callback,    ///< a callback that is in the ready queue, or runs
    release,     ///< release() of a lock or semaphore, which those in `wakers` are inside of
    set,         ///< set() of an event
    notify,      ///< notify() of a condition
    put,         ///< an item for an empty queue
    get,         ///< room in a full one
    task_done,   ///< the last task_done() of a queue
    parties,     ///< tasks that are still to come to a barrier
    connection,  ///< the network: that a connection is made
    data,        ///< the network: what the other side sends
    room,        ///< the network: that the other side reads
    closing,     ///< the network: that a connection ends
    thread,      ///< a thread of an executor
    cancelling,  ///< nothing but its cancellation: a server that serves for ever
};

/// A task is also a future: its row in `futures` has the same id as `future` here.
struct TaskRow {
    TaskId id;
    FutureId future;
    Text name;       ///< "Task-1", or what the program named it
    Text coroutine;  ///< the coroutine's __qualname__, "factorial"
    Text call;       ///< the coroutine with its arguments as it was called, `factorial("C", 4)`, shortened
    TaskState state = TaskState::ready;
    bool started = false;      ///< false: ready, and no line of it has run yet
    bool must_cancel = false;  ///< a CancelledError will be thrown into it at its next turn
    CoroutineState coroutine_state = CoroutineState::none;  ///< of the coroutine that it drives
    TaskId created_by;                                      ///< the task that ran when it was made, or 0
    Place created_at;
    FutureId waits_for;  ///< while waiting
    Place place;         ///< the line of its innermost user frame; where it is suspended, or stopped when done
    List<Text> stack;    ///< names of its coroutines, outermost first: factorial, fetch
};

struct FutureRow {
    FutureId id;
    TaskId task;  ///< if this future is a task
    FutureRole role = FutureRole::plain;
    FutureState state = FutureState::pending;
    bool failed = false;  ///< finished with an exception
    Text label;           ///< "sleep(1)", "gather", "Task-2", "future"
    Text value;           ///< repr of result, or "ValueError: text"; empty while pending
    TaskId created_by;
    Place created_at;
    Step changed;          ///< when it became done; 0 while pending
    List<Text> callbacks;  ///< in the order in which they will be scheduled: "Task-1 wakeup"
    List<TaskId> awaited_by;
    std::uint32_t children = 0;           ///< gather: how many futures it waits for
    std::uint32_t children_done = 0;      ///< and how many of them it has counted as done
    List<FutureId> pending_children;      ///< gather: those that are not done yet, in the order of its arguments
    WokenBy woken_by = WokenBy::unknown;  ///< while pending, if a task waits for it
    List<FutureId> wakers;                ///< by whose end or release(), by id
};

enum class HandleKind : std::uint8_t { step, wakeup, call };

/// An entry of the ready queue, the running handle or a timer.
struct HandleRow {
    HandleId id;
    HandleKind kind = HandleKind::call;
    TaskId task;      ///< for step and wakeup, or a call that belongs to a task (its sleep's timer)
    FutureId future;  ///< what a call will set or report, if known
    Text name;        ///< as in `handles`: the task's name, or the callback's __qualname__
    Text call;        ///< the callback with its arguments: `report('x')`
    bool cancelled = false;
    bool is_timer = false;
    VirtualTime when;         ///< of timers: the deadline
    Step queued;              ///< when it entered the ready queue (or, in timers, was set)
    double late_seconds = 0;  ///< since it could have run first: a timer's deadline, else when it was queued
};

/// Where _run_once is.
enum class LoopPhase : std::uint8_t {
    not_running,  ///< no loop runs
    choosing,     ///< between handles or before the batch is taken
    timers,       ///< due timers move to the ready queue
    running,      ///< a handle of the batch runs
};

/// What a simulated thread does. A paused one has started another and goes on when that one first waits.
enum class ThreadState : std::uint8_t { running, paused, sleeping, waiting, woken, ended };

/// A simulated thread that has not ended; number 1 is the main thread.
struct ThreadRow {
    std::uint32_t number = 0;
    std::string name;  ///< "MainThread", "Thread-1 (fetch)"
    ThreadState state = ThreadState::running;
    std::string waits_for;  ///< in words, while waiting: "a lock that Thread-1 (f) holds"
    bool has_deadline = false;
    VirtualTime deadline;  ///< while sleeping, or waiting with a timeout
    Place place;           ///< the line of its innermost user frame; no line if it has none
};

struct FrameRow {
    std::string function;  ///< co_name: "factorial", "<module>"
    Place place;
    TaskId task;  ///< the task it belongs to, or 0
    bool is_coroutine = false;
};

enum class RunEnd : std::uint8_t {
    running,    ///< there are more steps after this one
    finished,   ///< the program ended by itself; `exit_status` is CPython's
    exception,  ///< an exception left the program
    deadlock,   ///< it waits for something that can never happen
    step_limit,
    memory_limit,
    unsupported,  ///< it reached something that Loopglass does not have
};

/// Everything there is to show at one step, as a plain value. Rows are flat and refer to each other by id; their texts
/// live in the snapshot's store, so that a row is to be copied, not moved, if it shall outlive the snapshot.
struct Snapshot {
    RowStore store;
    Step step;
    StepRow row;     ///< the step's kind and place
    EventRow event;  ///< for loop steps; kind `start` if there is none
    VirtualTime time;
    std::uint32_t iteration = 0;  ///< of the running loop, 0 before the first
    LoopPhase phase = LoopPhase::not_running;
    std::uint32_t batch_size = 0;      ///< handles in this iteration's batch
    std::uint32_t batch_position = 0;  ///< the one that runs, from 1
    std::uint32_t turn_steps = 0;      ///< steps since the turn that runs began; 0 outside of turns
    double turn_seconds = 0;           ///< of virtual time in that turn so far: so long it has blocked the loop
    TaskId running_task;
    HandleRow running_handle;      ///< id 0 if none runs; at a handle_ended the one that has just ended
    std::vector<HandleRow> ready;  ///< in order; the first `ready_this_iteration` still run in this batch
    std::uint32_t ready_this_iteration = 0;
    std::vector<HandleRow> timers;   ///< by deadline, as they will fire; cancelled ones too
    std::vector<TaskRow> tasks;      ///< by id; all that were ever made and are not freed, done ones too
    std::vector<FutureRow> futures;  ///< by id, without those that nobody holds any more
    std::vector<ThreadRow> threads;  ///< by number; empty while there is only the main thread
    std::vector<FrameRow> stack;     ///< of what runs, outermost first; user frames only
    std::uint32_t output_rows = 0;   ///< how many rows of Timeline::outputs are written
    RunEnd end = RunEnd::running;    ///< at the last step: how it ended
    int exit_status = 0;
    std::vector<TaskId> circle;       ///< at a deadlock: tasks that wait for one another, each for the next
    TaskId failed_task;               ///< at the end by an exception: the last task that it has left; 0 if it left none
    std::vector<Place> failure_path;  ///< and the lines it went through, each once, as its traceback: outermost first
    std::string end_message;          ///< the `loopglass: ` line, or the last line of the traceback

    const TaskRow* task(TaskId id) const;
    const FutureRow* future(FutureId id) const;
};

/// One name and its value in a frame. Shown without running any of the program's code.
struct LocalRow {
    std::string name;
    std::string value;         ///< like repr for built-in values, else "<Class field=...>"; shortened to 200 characters
    std::string type;          ///< "int"
    std::uint32_t object = 0;  ///< the same number wherever the same object is; 0 for what has no identity to show
    CoroutineState coroutine = CoroutineState::none;  ///< of a value that is a coroutine
    std::uint32_t items_count = 0;                    ///< how many items (or fields) it holds
    std::vector<LocalRow> items = {};  ///< the first of them: a list's by index, a dict's by key, an object's fields
};

struct FrameDetails {
    FrameRow frame;
    std::vector<LocalRow> locals;  ///< in order of first assignment in the code: parameters first
};

}  // namespace loopglass::trace
