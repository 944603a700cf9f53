#pragma once

#include <string_view>

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
/// loop= of a call: null if it was not given. False with AttributeError raised if it is no loop: `asked` is the method
/// that CPython calls first.
bool take_loop(Machine& m, Value given, const char* asked, Loop*& loop);
/// Ends the run if a context was given: context variables are not there yet.
void refuse_context(Machine& m, Value given);

// ---- loop.cpp
Value make_loop(Machine& m);
/// The running loop, or null.
inline Loop* running_loop(Machine& m) { return asyncio_of(m).running_loop; }
/// The loop for a new future without one: the running or the set one; RuntimeError otherwise. Borrowed.
Loop* loop_for_new(Machine& m, const char* asker);
/// Puts a handle at the end of the ready queue. All take what they are given borrowed and return a borrowed handle,
/// which the queue holds.
Handle* queue_step(Machine& m, Loop* loop, Task* task, Value exception, Cause cause);
Handle* queue_wakeup(Machine& m, Loop* loop, Task* task, Value future);
Handle* queue_call(Machine& m, Loop* loop, Value callback, Value arguments_tuple, Cause cause);
Handle* set_timer(Machine& m, Loop* loop, double when, Value callback, Value arguments_tuple);
void cancel_handle(Machine& m, Handle* handle);
bool check_open(Machine& m, Loop* loop);
void free_loop(Machine& m, Object* object);
/// Begins loop.run_until_complete(future): its native frame is on top. Returns `pending` or `empty`.
Value start_run_until_complete(Machine& m, Loop* loop, Value future);
/// Begins loop.run_forever().
Value start_run_forever(Machine& m, Loop* loop);
extern const std::span<const NativeDef> loop_methods;

// ---- future.cpp
Value make_future(Machine& m, Type* type, Loop* loop, FutureRole role, double delay = 0);
void initialise_future(Machine& m, Future* f, Loop* loop, FutureRole role);
/// Each returns false with InvalidStateError raised if the future is done.
bool set_future_result(Machine& m, Future* f, Value result, Cause cause = Cause::program);
bool set_future_exception(Machine& m, Future* f, Value exception, Cause cause = Cause::program);
bool cancel_future(Machine& m, Future* f, Value message, Cause cause = Cause::program);
/// cancel() of any future: a task's or a gather's is its own. Returns whether it was still to be cancelled.
bool request_cancel(Machine& m, Future* f, Value message);
/// future.result(): owned, or `empty` with the exception, CancelledError or InvalidStateError raised.
Value future_result(Machine& m, Future* f);
/// A new CancelledError with the future's message; owned.
Value make_cancelled_error(Machine& m, Future* f);
void add_callback(Machine& m, Future* f, Value callback);
std::uint32_t remove_callback(Machine& m, Future* f, Value callback);
void free_future(Machine& m, Object* object);
inline bool is_done(const Future* f) { return f->state != FutureState::pending; }

// ---- task.cpp
Value make_task(Machine& m, Loop* loop, Value coroutine, Value name);
/// ensure_future(x, loop=loop): owned.
Value ensure_future(Machine& m, Value awaitable, Loop* loop);
bool cancel_task(Machine& m, Task* task, Value message);
/// Begins a task's step within the turn: resumes its coroutine for the native frame on top.
Value begin_step(Machine& m, Task* task, Value exception);
/// The coroutine has yielded, returned or raised. False if an exception has to leave the loop (SystemExit).
bool end_step(Machine& m, Task* task, Completion completion);
bool is_coroutine(Value value);

// ---- the functions of the module, one file a subject
extern const std::span<const NativeDef> module_functions, run_functions, gather_functions, sleep_functions;
/// futures._set_result_unless_cancelled and base_events._run_until_complete_cb, as values.
Value set_result_unless_cancelled();
Value run_until_complete_callback();

}  // namespace loopglass::aio
