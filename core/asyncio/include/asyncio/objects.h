#pragma once

#include <cstdint>

#include <machine/machine.h>
#include <trace/snapshot.h>

/// asyncio's objects as they lie in the arena. The recording reads them to build snapshots; only this room
/// changes them.
namespace loopglass::aio {

using machine::Machine;
using machine::Object;
using machine::Value;

struct Task;
struct Loop;

/// An entry of the ready queue, or a timer. As asyncio.Handle and TimerHandle.
struct Handle : Object {
    static constexpr std::uint16_t whole_seconds = 1;  ///< in extra: the deadline was given as an int
    std::uint32_t id;
    trace::HandleKind turn_kind;
    bool cancelled;
    bool is_timer;
    bool scheduled;         ///< in the loop's heap of timers
    bool waits_in_queue;    ///< in the ready queue
    Value callback;         ///< the Task for step and wakeup, else what is called; owned
    Value arguments;        ///< of a call: a tuple; of a step: the exception to throw, or none; of a wakeup: the future
    Value context;          ///< of a call: the library::Context it runs in, or `empty` for one without variables; owned
    Value owner;            ///< the loop of a handle that a program made itself, or `empty`; owned
    Value source;           ///< in debug mode: what made it, or its repr once it is cancelled; else `empty`; owned
    Value thrown;           ///< what a wakeup throws into its task, or `empty`; owned
    double when;            ///< deadline of a timer
    std::uint64_t order;    ///< among timers: deadline to the nanosecond, then this
    std::uint32_t queued;   ///< step at which it entered the ready queue or was set
    std::uint32_t made_by;  ///< TaskId that ran when it was made
    Loop* loop;             ///< not owned: the loop outlives what waits in it; null if the program made it
};

/// One entry of a future's callbacks.
struct Callback {
    Value function;  ///< a Task, to be woken up, or what is to be called with the future
    Value context;   ///< that a call runs in, as Handle::context
};

/// asyncio.Future. A Task has this as its first part.
struct Future : Object {
    std::uint32_t id;
    trace::FutureState state;
    trace::FutureRole role;
    bool blocking;       ///< _asyncio_future_blocking
    bool log_traceback;  ///< an exception that nobody has looked at yet
    bool log_destroy_pending;
    bool cancel_requested;  ///< of gather's future
    bool is_task;
    bool initialised;           ///< false until __init__ of a subclass has called that of Future or Task
    bool being_shown;           ///< its repr is under way
    Value result;               ///< empty while there is none
    Value exception;            ///< the exception instance, or none
    Value exception_traceback;  ///< that the exception had when it was set, until it is raised; or none
    Value cancel_message;       ///< or none
    Value loop;                 ///< a Loop, or an object of a class that a program wrote instead of one; owned
    Callback* callbacks;        ///< a buffer of the arena
    std::uint32_t callback_count, callback_capacity;
    Value children;  ///< of gather's future: list of futures, else none
    Value source;    ///< in debug mode: what made it, as Handle::source, else `empty`; owned
    Value made_in;   ///< a str, the call of the library that made it ("Queue.get"), else `empty`; owned
    double delay;    ///< of sleep's future
    std::uint32_t created_by, created_file, created_line;
    std::uint32_t changed;  ///< step at which it became done
    std::uint32_t children_done;
    std::uint32_t generators_before;  ///< that were made before it
    Future *next, *previous;          ///< of all futures that live, in order of creation
    machine::Attributes attributes;
};

/// asyncio.Task.
struct Task : Future {
    std::uint32_t task_id;
    bool must_cancel;
    bool started;
    bool was_found_unheld;            ///< see find_unheld_task
    bool was_thrown_cancel;           ///< CancelledError was thrown into its coroutine
    std::uint32_t cancels;            ///< num_cancels_requested
    bool failed;                      ///< with the outcome: it is that of an exception
    Value coroutine;                  ///< owned; none once it has ended
    Value given;                      ///< what `coroutine` drives, if that was no coroutine of the machine; or `empty`
    Value name;                       ///< a str
    const machine::CodeObject* code;  ///< of the coroutine, or null if it is not written in Python
    Value coroutine_name;             ///< its __qualname__, kept for when it has ended
    Value waiter;                     ///< the future it waits for, or none; owned
    Value thrown;                     ///< what its cancellation throws, until the coroutine has dealt with it; owned
    Value context;  ///< the library::Context that its steps run in, or `empty` while it has no variables; owned
    Value outcome;  ///< a str of its result or exception, noted when it is about to go, else `empty`; owned
};

/// The event loop, as asyncio.SelectorEventLoop.
struct Loop : Object {
    /// Methods that a class of the program, or the loop itself as an attribute, has of its own, so that the library
    /// must call them: see has_own.
    enum Override : std::uint16_t {
        call_soon = 1,
        call_at = 2,
        call_later = 4,
        create_future = 8,
        create_task = 16,
        time = 32,
        call_exception_handler = 64,
        run_forever = 128,
        run_until_complete = 256,
        close = 512,
        stop = 1024,
    };
    std::uint32_t id;
    bool running, closed, stopping, debug;
    bool has_shut_generators;  ///< shutdown_asyncgens() was called
    std::uint16_t overrides;
    std::uint32_t iteration;
    Handle** ready;  ///< a ring of handles, owned
    std::uint32_t ready_first, ready_count, ready_capacity;
    Handle** timers;  ///< a heap by (when to the nanosecond, order), owned
    std::uint32_t timer_count, timer_capacity, timers_cancelled;
    std::uint32_t batch_size, batch_position;  ///< of the iteration that runs
    Handle* running_handle;                    ///< owned while it runs
    Task* current_task;                        ///< the one whose step runs
    std::uint32_t thread;                      ///< number of the simulated thread that runs it, or 0
    bool is_signalled;                         ///< a thread has written to it, and that is not read yet
    bool has_signals;                          ///< so has a signal
    bool has_sockets;                          ///< it has waited for some of the simulated network (sockets.py)
    machine::Thread* waiting_thread;           ///< that waits in the loop's select, or null
    Value task_factory, exception_handler;     ///< or none; owned
    Value slow_callback_duration;              ///< seconds; owned
    machine::GeneratorHooks hooks_outside;     ///< those that are back when it has stopped
    machine::Attributes attributes;
};

/// What the room keeps for itself. In the arena.
struct Asyncio {
    std::uint32_t handles = 0, futures = 0, tasks = 0, loops = 0;  ///< last ids given
    std::uint32_t task_names = 0;                                  ///< of "Task-N"
    std::uint64_t timer_order = 0;
    Loop* running_loop = nullptr;              ///< null also while a loop runs that the program wrote itself
    std::uint32_t last_loop = 0;               ///< id of the loop that ran last
    Value running_loop_value = machine::none;  ///< what get_running_loop gives; owned
    Value set_loop = machine::none;            ///< what set_event_loop was told in this thread; owned
    bool set_loop_called = false;
    const char* made_in = nullptr;              ///< where in CPython's asyncio something is being made, for debug mode
    Value namespace_of_module = machine::none;  ///< the dict of the module asyncio; owned
    Value current_tasks = machine::none;        ///< dict: what runs in loops that the program wrote itself; owned
    Value outer_context = machine::empty;       ///< the context outside of the turn that runs; owned
    Future *first = nullptr, *last = nullptr;
    trace::LoopPhase phase = trace::LoopPhase::not_running;
    std::uint32_t told_removed = 0;  ///< a bit for each Removed form that the program was told of
    // The last tasks that were freed, so that they can still be shown as done. Newest last.
    static constexpr std::uint32_t remembered = 64;
    struct Ended {
        std::uint32_t task_id, future_id, state, failed, created_by, created_file, created_line, changed, place_line;
        Value name, coroutine_name, value;  ///< strs, owned
    };
    Ended ended[remembered] = {};
    std::uint32_t ended_count = 0;  ///< ever
};

/// The room's state of a machine.
Asyncio& asyncio_of(const Machine& machine);

machine::Type* future_type();
machine::Type* task_type();
machine::Type* gathering_type();
machine::Type* handle_type();
machine::Type* timer_handle_type();
machine::Type* abstract_loop_type();
/// BaseEventLoop: what has the layout of Loop.
machine::Type* base_loop_type();
/// The loop that new_event_loop makes.
machine::Type* loop_type();

inline bool is_loop(Value v) { return v.is_object() && machine::is_subtype(machine::type_of(v), base_loop_type()); }

inline bool is_future(Value v) { return v.is_object() && machine::is_subtype(machine::type_of(v), future_type()); }
inline bool is_task(Value v) { return is_future(v) && machine::to<Future>(v)->is_task; }

}  // namespace loopglass::aio
