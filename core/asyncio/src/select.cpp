// How the loop waits while it has nothing to do, and how another thread wakes it.

#include "select.h"

#include <library/context.h>
#include <library/threads.h>

#include "handles.h"
#include "repr.h"

namespace loopglass::aio {

namespace {

Value read_from_self(Machine& m, NativeArguments a) {
    auto* loop = to<Loop>(a[0]);
    loop->is_signalled = false;
    if (!std::exchange(loop->has_signals, false)) return none;
    return m.call(python_function(m, "_loop_process_signals"), a, 1);
}

/// What the thread waits for, in words: the tasks of its loop that are not done.
Value reason_of(Machine& m, const Loop* loop) {
    std::string text;
    for (const Future* f = asyncio_of(m).first; f; f = f->next) {
        if (!f->is_task || is_done(f) || f->loop.object() != loop) continue;
        text += (text.empty() ? "" : ", ") + to_utf8(to<Str>(static_cast<const Task*>(f)->name));
    }
    return make_str(m,
                    text.empty() ? "something to do for its event loop" : "what wakes " + text + " of its event loop");
}

}  // namespace

bool wait_in_select(Machine& m, Loop* loop, double deadline) {
    const Ref reason(m, reason_of(m, loop));
    loop->waiting_thread = m.state->thread;
    return library::park(m, deadline, Value::from_arena(loop), reason);
}

bool has_socket_events(Machine& m, const Loop* loop) {
    if (!loop->has_sockets) return false;
    const Value given = Value::from_arena(const_cast<Loop*>(loop));
    const Ref found(m, m.call_nested(python_function(m, "_has_events"), &given, 1));
    return found.get() == true_value;
}

namespace {

/// As BaseSelectorEventLoop._read_from_self is queued when another thread has written to the loop.
void queue_reading_from_self(Machine& m, Loop* loop) {
    static constexpr NativeDef def = {"_read_from_self", "self", read_from_self, CallStyle::python,
                                      "BaseSelectorEventLoop._read_from_self"};
    static NativeFunction* const function = make_static_function(def);
    const Ref arguments(m, value_of(make_tuple(m, {Value::from_arena(loop)})));
    queue_call(m, Value::from_arena(loop), Value::from_static(function), arguments, empty, Cause::program);
}

}  // namespace

void collect_events(Machine& m, Loop* loop) {
    loop->waiting_thread = nullptr;
    if (loop->is_signalled) queue_reading_from_self(m, loop);
    if (!loop->has_sockets) return;
    const Value given = Value::from_arena(loop);
    const Ref done(m, m.call_nested(python_function(m, "_take_events"), &given, 1));
}

void write_to_self(Machine& m, Loop* loop) {
    loop->is_signalled = true;
    if (loop->waiting_thread) library::wake(m, loop->waiting_thread);
}

Value write_signal(Machine& m, NativeArguments a) {
    auto* loop = to<Loop>(a[0]);
    loop->has_signals = true;
    write_to_self(m, loop);
    return none;
}

namespace {

Value begin_watching(Machine&, NativeArguments a) {
    to<Loop>(a[0])->has_sockets = true;
    return none;
}

Value wake_select(Machine& m, NativeArguments a) {
    if (const auto* loop = to<Loop>(a[0]); loop->waiting_thread) library::wake(m, loop->waiting_thread);
    return none;
}

/// As _add_reader and _add_writer make one: it is queued each time that there is something, until it is cancelled.
Value make_event_handle(Machine& m, NativeArguments a) {
    auto* loop = to<Loop>(a[0]);
    const Ref context(m, library::copy_context(m));
    Handle* h = make_handle(m, handle_type(), loop, HandleKind::call, a[1], a[2], context);
    h->owner = keep(a[0]);
    if (loop->debug) note_source(m, h);
    return Value::from_arena(h);
}

/// As _process_events does, which asks no method call_soon of the program.
Value queue_event(Machine& m, NativeArguments a) {
    auto* h = to<Handle>(keep(a[1]));
    push_ready(m, to<Loop>(a[0]), h);
    emit(m, StepKind::handle_queued, h->id, 0, Cause::network);
    h->queued = m.state->steps;
    return none;
}

constexpr NativeDef functions[] = {
    {"_begin_watching", "loop, /", begin_watching},
    {"_wake_select", "loop, /", wake_select},
    {"_make_event_handle", "loop, callback, arguments, /", make_event_handle},
    {"_queue_event", "loop, handle, /", queue_event},
};

}  // namespace

const std::span<const NativeDef> select_functions = functions;

bool check_thread(Machine& m, const Loop* loop) {
    if (!loop->debug || !loop->thread || loop->thread == m.state->thread->number) return true;
    m.raise(types().RuntimeError, "Non-thread-safe operation invoked on an event loop other than the current one");
    return false;
}

}  // namespace loopglass::aio
