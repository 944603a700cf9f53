#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <asyncio/objects.h>
#include <library/world.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/generator.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

namespace loopglass::aio {

using namespace machine;
using library::emit;
using library::world;
using trace::Cause;
using trace::FutureRole;
using trace::FutureState;
using trace::HandleKind;
using trace::StepKind;

// ---- exceptions (errors.cpp)
Type* cancelled_error_type();
Type* invalid_state_error_type();

// ---- arguments.cpp
/// loop= of a call: `empty` if it was not given. False with AttributeError raised if it is no loop: `asked` is the
/// method that CPython calls first.
bool take_loop(Machine& m, Value given, const char* asked, Value& loop);
/// context= of a call: `empty` if it was not given. False with TypeError raised if it is no Context.
bool take_context(Machine& m, Value given, Value& context);
/// A function that is Python text of ours, by its name in the module asyncio. Borrowed.
Value python_function(Machine& m, const char* name);

// ---- loop.cpp
/// A new loop of a class; owned.
Value make_loop(Machine& m, Type* type, Value selector = none);
/// The running loop, or null. Null also if it is of a class that the program wrote.
inline Loop* running_loop(Machine& m) { return asyncio_of(m).running_loop; }
/// The loop for a new future without one: the running one, or what the policy has. Owned; `empty` if it raised.
Value loop_for_new(Machine& m);
/// Has coroutines note who made them from now on, or as before the loop ran (_set_coroutine_origin_tracking).
void track_origins(Machine& m, const Loop* loop, bool enabled);
bool check_open(Machine& m, Loop* loop);
void free_loop(Machine& m, Object* object);
void visit_loop(Object* object, void (*visit)(void*, Value), void* context);
/// Begins loop.run_until_complete(future): its native frame is on top. Returns `pending` or `empty`.
Value start_run_until_complete(Machine& m, Loop* loop, Value future);
/// Begins loop.run_forever().
Value start_run_forever(Machine& m, Loop* loop);

// ---- schedule.cpp. All take what they are given borrowed; `empty` and false mean that it raised.
bool queue_step(Machine& m, Value loop, Task* task, Value exception, Cause cause);
bool queue_wakeup(Machine& m, Value loop, Task* task, Value future);
bool queue_call(Machine& m, Value loop, Value callback, Value arguments_tuple, Value context, Cause cause);
/// loop.call_soon as BaseEventLoop has it. The handle is borrowed: the queue holds it.
Handle* queue_given(Machine& m, Loop* loop, Value callback, Value arguments_tuple, Value context, Cause cause);
Handle* set_timer(Machine& m, Loop* loop, double when, Value callback, Value arguments_tuple, Value context);
void cancel_handle(Machine& m, Handle* handle);
/// loop.create_future() and loop.create_task(coroutine, context=context); owned.
Value create_future(Machine& m, Value loop, FutureRole role, double delay = 0);
Value create_task(Machine& m, Value loop, Value coroutine, Value context);
/// A Context for what is kept as `empty`; owned.
Value context_value(Machine& m, Value context);
/// True if a loop has one of these methods (bits of Loop::Override) of its own.
bool has_own(const Loop* loop, std::uint16_t methods);
/// True for a Loop that has no method of its own.
bool is_direct(Value loop);
/// loop.time(), which may be of a class of the program; nothing if that raised.
std::optional<double> asked_time(Machine& m, Loop* loop);
/// The same; the world's clock if it raised, which is forgotten.
double time_of(Machine& m, Loop* loop);

// ---- steps.cpp
/// The callbacks by which a task runs, for loops that are asked by their methods.
const NativeFunction* step_function();
const NativeFunction* wakeup_function();
/// Runs a handle's callback in its context. Returns what Machine::call returns.
Value begin_turn(Machine& m, Handle* handle);
/// What a turn came to. False if an exception leaves the loop.
bool end_turn(Machine& m, Handle* handle, Completion completion);
extern const NativeDef handle_run_def;

// ---- future.cpp
Value make_future(Machine& m, Type* type, Value loop, FutureRole role, double delay = 0);
/// An object of a subclass before its __init__ has called that of Future or Task.
void leave_uninitialised(Future* f);
void initialise_future(Machine& m, Future* f, Value loop, FutureRole role);
/// Each returns false with InvalidStateError raised if the future is done.
bool set_future_result(Machine& m, Future* f, Value result, Cause cause = Cause::program);
bool set_future_exception(Machine& m, Future* f, Value exception, Cause cause = Cause::program);
/// False if it was done already, or if it raised.
bool cancel_future(Machine& m, Future* f, Value message, Cause cause = Cause::program);
/// cancel() of any future: a task's or a gather's is its own, and a subclass may have one too. Returns whether it was
/// still to be cancelled.
bool request_cancel(Machine& m, Value future, Value message);
/// future.result(): owned, or `empty` with the exception, CancelledError or InvalidStateError raised.
Value future_result(Machine& m, Future* f);
/// The exception of a future that has one, with the traceback it had when it was set: to be raised, borrowed. As in
/// future_get_result, only who asks first gets that traceback; later it begins anew.
Value exception_to_raise(Machine& m, Future* f);
/// A new CancelledError with the future's message; owned.
Value make_cancelled_error(Machine& m, Future* f);
/// `context` of a call: a Context or `empty`.
bool add_callback(Machine& m, Future* f, Value callback, Value context);
std::int64_t remove_callback(Machine& m, Future* f, Value callback);
void free_future(Machine& m, Object* object);
std::uint64_t age_of_future(const Object* object);
void clear_future(Machine& m, Object* object);
/// "Future exception was never retrieved", if that is so.
void finalize_future(Machine& m, Object* object);
void visit_future(Object* object, void (*visit)(void*, Value), void* context);
// ---- future_iter.cpp
Type* future_iter_type();
/// What iter(future) and future.__await__() give; owned.
Value make_future_iter(Machine& m, Value future);

/// True if its class has one of a future's methods of its own, so that what CPython writes in Python has to call it.
bool has_own_methods(const Future* f);
/// The same of one method.
bool has_own(const Future* f, const char* method);
inline bool is_done(const Future* f) { return f->state != FutureState::pending; }
/// As futures.isfuture: also an object of a class that only behaves like a future.
bool is_future_like(Machine& m, Value value);

// ---- task.cpp
Value make_task(Machine& m, Type* type, Value loop, Value coroutine, Value name, Value context);
bool initialise_task(Machine& m, Task* task, Value loop, Value coroutine, Value name, Value context);
/// ensure_future(x, loop=loop), where `empty` is no loop: owned.
Value ensure_future(Machine& m, Value awaitable, Value loop);
bool cancel_task(Machine& m, Task* task, Value message);
/// Begins a task's step within the turn: resumes its coroutine for the native frame on top.
Value begin_step(Machine& m, Task* task, Value exception);
/// As begin_step, by what the future came to that the task waited for. What is made to be thrown is `thrown`, owned: it
/// lives, with the frames that it passes, until the turn has ended, as in task_wakeup.
Value begin_wakeup(Machine& m, Task* task, Value future, Value& thrown);
/// The coroutine has yielded, returned or raised. False if an exception has to leave the loop (SystemExit).
bool end_step(Machine& m, Task* task, Completion completion);
bool is_coroutine(Value value);
/// What aclose(), asend() and their like give.
bool is_native_awaitable(Value value);
/// As coroutines.iscoroutine: also an object that has send, throw, close and __await__, or that is registered as a
/// collections.abc.Coroutine. May have raised.
bool is_coroutine_like(Machine& m, Value value);
/// As coroutines.iscoroutinefunction.
bool is_coroutine_function(Value value);

// ---- reports.cpp: what is said on stderr, by the loop's exception handler or the log
struct Report {
    std::string message;
    Value exception = empty;
    const char* object_name = nullptr;  ///< "future", "task", "handle"
    Value object = empty;
    Value source = empty;
    bool is_being_handled = false;  ///< an exception that the handler raises has this one as its context
};
/// False if the handler has raised SystemExit or KeyboardInterrupt, which leave the loop: they are on their way then.
bool report(Machine& m, Value loop, const Report& what);
/// An exception of C++ code that is Python in CPython has passed a frame of the library there, so that its traceback
/// is not empty. `held` (or `empty`) lives as long as the exception, as what such a frame was given.
void note_library_frame(Machine& m, Value exception, Value held = empty);
/// The same of an exception that others have raised and that passes such a frame.
void pass_library_frame(Machine& m, Value exception, Value held);
/// A body of a function that is Python in CPython: when it raises, the frame that it has there keeps this argument, so
/// that a coroutine given in vain is warned of when the exception goes.
template <auto body, std::size_t argument>
Value keeping(Machine& m, NativeArguments arguments) {
    const Value result = body(m, arguments);
    if (result == empty) pass_library_frame(m, m.state->raised, arguments[argument]);
    return result;
}
/// While it lives, what is made is made by this line of CPython's asyncio: "tasks.py:670".
class MadeIn {
public:
    MadeIn(Machine& m, const char* place) : asyncio_(asyncio_of(m)), before_(std::exchange(asyncio_.made_in, place)) {}
    ~MadeIn() { asyncio_.made_in = before_; }
    MadeIn(const MadeIn&) = delete;
    MadeIn& operator=(const MadeIn&) = delete;

private:
    Asyncio& asyncio_;
    const char* before_;
};
/// Debug mode: notes which line made it.
void note_source(Machine& m, Handle* handle);
void note_source(Machine& m, Future* future);

// ---- async_generators.cpp
/// The last reference to a generator has gone: the loop that runs closes it, if it is an async one.
void close_lost_generator(Machine& m, Generator* generator);
/// The async generators that were begun and not closed by the loop, oldest first: a list.
Value take_async_generators(Machine& m, NativeArguments a);

// ---- removed.cpp: what Python 3.11 no longer has
/// Machine::missing_attribute of this room.
Value removed_attribute(Machine& m, Value object, Str* name);
/// True if the program stands in a `try` that names this exception: then it asks what 3.11 does.
bool is_asked_for(const Machine& m, std::string_view exception);

// ---- the functions of the module, one file a subject
extern const std::span<const NativeDef> gather_functions, sleep_functions, removed_functions, registry_functions;
/// futures._set_result_unless_cancelled and base_events._run_until_complete_cb, as values.
Value set_result_unless_cancelled();
Value run_until_complete_callback();

}  // namespace loopglass::aio
