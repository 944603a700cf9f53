#include "internal.h"

namespace loopglass::aio {

namespace {

Loop* self(NativeArguments a) { return to<Loop>(a[0]); }

Value call_soon(Machine& m, NativeArguments a) {
    // Parameters: self, callback, context, *args.
    refuse_context(m, a[2]);
    if (!check_open(m, self(a))) return empty;
    return keep(Value::from_arena(queue_call(m, self(a), a[1], a[3], Cause::call_soon)));
}

Value call_at(Machine& m, NativeArguments a) {
    refuse_context(m, a[3]);
    if (!check_open(m, self(a))) return empty;
    const auto when = to_double(m, a[1]);
    return when ? keep(Value::from_arena(set_timer(m, self(a), *when, a[2], a[4]))) : empty;
}

Value call_later(Machine& m, NativeArguments a) {
    refuse_context(m, a[3]);
    if (a[1] == none) return m.raise(types().TypeError, "delay must not be None");
    if (!check_open(m, self(a))) return empty;
    const auto delay = to_double(m, a[1]);
    return delay ? keep(Value::from_arena(set_timer(m, self(a), world(m).now + *delay, a[2], a[4]))) : empty;
}

Value time(Machine& m, NativeArguments) { return make_float(m, library::read_clock(m)); }

Value create_future(Machine& m, NativeArguments a) { return make_future(m, future_type(), self(a), FutureRole::plain); }

Value create_task(Machine& m, NativeArguments a) {
    refuse_context(m, a[3]);
    if (!check_open(m, self(a))) return empty;
    return make_task(m, self(a), a[1], a[2]);
}

Value run_until_complete(Machine& m, NativeArguments a) { return start_run_until_complete(m, self(a), a[1]); }
Value run_forever(Machine& m, NativeArguments a) { return start_run_forever(m, self(a)); }

Value stop(Machine&, NativeArguments a) {
    self(a)->stopping = true;
    return none;
}

Value close(Machine& m, NativeArguments a) {
    Loop* loop = self(a);
    if (loop->running) return m.raise(types().RuntimeError, "Cannot close a running event loop");
    if (loop->closed) return none;
    loop->closed = true;
    // As BaseEventLoop.close: what was queued is forgotten.
    free_loop(m, loop);
    loop->ready = loop->timers = nullptr;
    loop->ready_count = loop->ready_first = loop->ready_capacity = loop->timer_count = loop->timer_capacity = 0;
    return none;
}

Value is_running(Machine&, NativeArguments a) { return Value::from_bool(self(a)->running); }
Value is_closed(Machine&, NativeArguments a) { return Value::from_bool(self(a)->closed); }
Value get_debug(Machine&, NativeArguments a) { return Value::from_bool(self(a)->debug); }

constexpr NativeDef methods[] = {
    {"call_soon", "self, callback, *args, context=", call_soon, CallStyle::python},
    {"call_soon_threadsafe", "self, callback, *args, context=", call_soon, CallStyle::python},
    {"call_later", "self, delay, callback, *args, context=", call_later, CallStyle::python},
    {"call_at", "self, when, callback, *args, context=", call_at, CallStyle::python},
    {"time", "self", time, CallStyle::python},
    {"create_future", "self", create_future, CallStyle::python},
    {"create_task", "self, coro, *, name=, context=", create_task, CallStyle::python},
    {"run_until_complete", "self, future", run_until_complete, CallStyle::python},
    {"run_forever", "self", run_forever, CallStyle::python},
    {"stop", "self", stop, CallStyle::python},
    {"close", "self", close, CallStyle::python},
    {"is_running", "self", is_running, CallStyle::python},
    {"is_closed", "self", is_closed, CallStyle::python},
    {"get_debug", "self", get_debug, CallStyle::python},
};

}  // namespace

const std::span<const NativeDef> loop_methods = methods;

}  // namespace loopglass::aio
