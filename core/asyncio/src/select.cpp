// How the loop waits while it has nothing to do, and how another thread wakes it.

#include "select.h"

#include <library/threads.h>

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

void collect_events(Machine& m, Loop* loop) {
    loop->waiting_thread = nullptr;
    if (!loop->is_signalled) return;
    static constexpr NativeDef def = {"_read_from_self", "self", read_from_self, CallStyle::python,
                                      "BaseSelectorEventLoop._read_from_self"};
    static NativeFunction* const function = make_static_function(def);
    const Ref arguments(m, value_of(make_tuple(m, {Value::from_arena(loop)})));
    queue_call(m, Value::from_arena(loop), Value::from_static(function), arguments, empty, Cause::program);
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

bool check_thread(Machine& m, const Loop* loop) {
    if (!loop->debug || !loop->thread || loop->thread == m.state->thread->number) return true;
    m.raise(types().RuntimeError, "Non-thread-safe operation invoked on an event loop other than the current one");
    return false;
}

}  // namespace loopglass::aio
