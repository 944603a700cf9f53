#include <library/context.h>

#include "findings.h"
#include "internal.h"

namespace loopglass::aio {

namespace {

// asyncio.sleep is a coroutine function. Its body is a native frame: a million of them take a third of the time that
// the same lines in Python would.
struct SleepFrame : NativeFrame {
    Value delay, result;   ///< owned
    Value future, handle;  ///< owned; none before the timer is set
};

Value set_result_quietly(Machine& m, NativeArguments a) {
    auto* f = to<Future>(a[0]);
    if (f->state == FutureState::cancelled) return none;
    if (f->type->is_heap) {
        const Ref method(m, get_attribute(m, a[0], static_name("set_result")));
        return method ? m.call(method, a + 1, 1) : empty;
    }
    return set_future_result(m, f, a[1], Cause::timer) ? none : empty;
}

/// Sets the timer. False if the delay is no number, or no loop runs.
bool begin_sleep(Machine& m, SleepFrame* frame, double delay) {
    Loop* loop = running_loop(m);
    if (!loop) {
        m.raise(types().RuntimeError, "no running event loop");
        return false;
    }
    {
        const MadeIn made_in(m, "base_events.py:427");
        frame->future = make_future(m, future_type(), Value::from_arena(loop), FutureRole::sleep, delay);
    }
    const MadeIn made_in(m, "base_events.py:727");
    const Ref arguments(m, value_of(make_tuple(m, {frame->future, frame->result})));
    const Ref context(m, library::copy_context(m));
    Handle* h = set_timer(m, loop, world(m).now + delay, set_result_unless_cancelled(), arguments, context);
    if (!h) return false;
    frame->handle = keep(Value::from_arena(h));
    return true;
}

/// What is raised passes the frame of a coroutine that is Python in CPython, and that its traceback keeps.
Action leave_sleep(Machine& m, const SleepFrame* frame) {
    pass_library_frame(m, m.state->raised, frame->result);
    return Action::raised;
}

Action resume_sleep(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<SleepFrame*>(native);
    enum { start, gave_way, waiting };
    if (frame->phase == start) {
        if (completion.value == empty) return leave_sleep(m, frame);
        const Ref positive(m, compare_values(m, CompareOperator::less_equal, frame->delay, Value::from_small_int(0)));
        if (!positive) return Action::raised;
        if (positive.get() == true_value) {
            frame->phase = gave_way;
            value = none;
            return Action::yielded;
        }
        const auto delay = to_double(m, frame->delay);
        if (!delay || !begin_sleep(m, frame, *delay)) return Action::raised;
        frame->phase = waiting;
        to<Future>(frame->future)->blocking = true;
        value = keep(frame->future);
        return Action::yielded;
    }
    if (completion.value != empty) m.drop(completion.value);
    if (frame->phase == gave_way) {
        if (m.has_raised()) return leave_sleep(m, frame);
        value = keep(frame->result);
        return Action::returned;
    }
    // `return await future`, and `finally: handle.cancel()`.
    auto* future = to<Future>(frame->future);
    if (!m.has_raised() && !is_done(future) && !future->blocking) {
        // Somebody else resumes it and waits for the same future.
        future->blocking = true;
        value = keep(frame->future);
        return Action::yielded;
    }
    if (!m.has_raised()) {
        value =
            is_done(future) ? future_result(m, future) : m.raise(types().RuntimeError, "await wasn't used with future");
    } else {
        value = empty;
    }
    cancel_handle(m, to<Handle>(frame->handle));
    return value == empty ? leave_sleep(m, frame) : Action::returned;
}

constexpr NativeFrameDef sleep_frame = {"sleep", sizeof(SleepFrame), resume_sleep,
                                        [](Machine& m, NativeFrame* f) {
                                            auto* s = static_cast<SleepFrame*>(f);
                                            for (const Value v : {s->delay, s->result, s->future, s->handle}) m.drop(v);
                                        },
                                        [](NativeFrame* f, void (*visit)(void*, Value), void* c) {
                                            auto* s = static_cast<SleepFrame*>(f);
                                            for (const Value v : {s->delay, s->result, s->future, s->handle})
                                                visit(c, v);
                                        }};

Value sleep(Machine& m, NativeArguments a) {
    if (a[2] != empty) {
        if (is_asked_for(m, "TypeError"))
            return m.raise(types().TypeError, "sleep() got an unexpected keyword argument 'loop'");
        find_removed(m, Removed::loop_argument);
    }
    // A loop whose class has methods of its own is asked by them.
    if (const Value running = asyncio_of(m).running_loop_value; running != none && !is_direct(running)) {
        const Value arguments[] = {a[0], a[1] == empty ? none : a[1]};
        return m.call(python_function(m, "_sleep"), arguments, 2);
    }
    auto* frame = m.new_native_frame<SleepFrame>(sleep_frame);
    frame->delay = keep(a[0]);
    frame->result = a[1] == empty ? none : keep(a[1]);
    frame->future = frame->handle = none;
    static const Value name = value_of(static_name("sleep"));
    return Value::from_arena(make_generator(m, frame, GeneratorFlavor::coroutine, name, name));
}

constexpr NativeDef functions[] = {
    {"sleep", "delay, result=, *, loop=", sleep, CallStyle::python, nullptr, "asyncio.tasks"}};

}  // namespace

const std::span<const NativeDef> sleep_functions = functions;

Value set_result_unless_cancelled() {
    static constexpr NativeDef def = {"_set_result_unless_cancelled", "fut, result", set_result_quietly,
                                      CallStyle::python};
    static NativeFunction* const function = make_static_function(def);
    return Value::from_static(function);
}

}  // namespace loopglass::aio
