#include "internal.h"

namespace loopglass::aio {

namespace {

// ---- the coroutines by which a loop is shut down. They have nothing to do yet, but each takes a turn, as in CPython.

struct ShutdownFrame : NativeFrame {};

Action resume_shutdown(Machine&, NativeFrame*, Completion completion, Value& value) {
    if (completion.value == empty) return Action::raised;
    value = none;
    return Action::returned;
}

constexpr NativeFrameDef shutdown_frame = {
    "shutdown", sizeof(ShutdownFrame), resume_shutdown, [](Machine&, NativeFrame*) {},
    [](NativeFrame*, void (*)(void*, Value), void*) {}};

Value shutdown_coroutine(Machine& m, const char* name, const char* qualified_name) {
    auto* frame = m.new_native_frame<ShutdownFrame>(shutdown_frame);
    return Value::from_arena(make_generator(m, frame, GeneratorFlavor::coroutine, value_of(static_name(name)),
                                            value_of(static_name(qualified_name))));
}

// ---- asyncio.run, as Runner does it: run the task, cancel what is left, shut down, close.

struct RunFrame : NativeFrame {
    Value coroutine, loop_value;  ///< owned
    Value result, exception;      ///< owned: what the main task came to
    Value left;                   ///< list of tasks that were cancelled at the end, or none
};

Loop* loop_of(RunFrame* f) { return to<Loop>(f->loop_value); }

/// The tasks of a loop that are not done, in order of creation.
List* pending_tasks(Machine& m, Loop* loop) {
    List* list = make_list(m);
    for (Future* f = asyncio_of(m).first; f; f = f->next)
        if (f->is_task && !is_done(f) && f->loop.object() == loop) list_append(m, list, Value::from_arena(f));
    return list;
}

/// Cancels all that is left and waits for it. False if there is nothing to wait for.
bool cancel_all(Machine& m, RunFrame* frame) {
    List* left = pending_tasks(m, loop_of(frame));
    m.replace(frame->left, Value::from_arena(left));
    if (left->size == 0) return false;
    for (std::size_t i = 0; i < left->size; ++i) cancel_task(m, to<Task>(left->items[i]), none);
    const Value arguments[] = {true_value, empty, value_of(make_tuple(m, left->size))};
    const Ref tasks(m, arguments[2]);
    for (std::size_t i = 0; i < left->size; ++i) to<Tuple>(tasks)->items()[i] = keep(left->items[i]);
    const Ref outer(m, gather_functions[0].body(m, arguments));
    start_run_until_complete(m, loop_of(frame), outer);
    return true;
}

void report_unhandled(Machine& m, RunFrame* frame) {
    const auto* left = to<List>(frame->left);
    for (std::size_t i = 0; i < left->size; ++i) {
        auto* t = to<Task>(left->items[i]);
        if (t->exception == none || t->state == FutureState::cancelled) continue;
        t->log_traceback = false;
        const Ref shown(m, repr_of(m, left->items[i]));
        m.observer->write(m, 2, "unhandled exception during asyncio.run() shutdown\ntask: " + to_utf8(to<Str>(shown)) + "\n" +
                                    format_traceback(m, t->exception));
    }
}

Action finish_run(Machine& m, RunFrame* frame, Value& value) {
    Asyncio& a = asyncio_of(m);
    m.replace(a.set_loop, none);
    a.set_loop_called = true;
    Loop* loop = loop_of(frame);
    const Value method_arguments[] = {frame->loop_value};
    const Ref close(m, get_attribute(m, frame->loop_value, static_name("close")));
    m.drop(m.call(close, method_arguments, 0));
    (void)loop;
    if (frame->exception != none) {
        m.replace(m.state->raised, keep(frame->exception));
        return Action::raised;
    }
    value = keep(frame->result);
    return Action::returned;
}

Action resume_run(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<RunFrame*>(native);
    enum { start, main_ran, left_cancelled, generators_shut, executor_shut };
    const auto run_next = [&](const char* name, const char* qualified_name, std::uint32_t phase) {
        frame->phase = phase;
        const Ref coroutine(m, shutdown_coroutine(m, name, qualified_name));
        start_run_until_complete(m, loop_of(frame), coroutine);
        return Action::called;
    };
    switch (frame->phase) {
        case start: {
            const Ref task(m, make_task(m, loop_of(frame), frame->coroutine, none));
            if (!task) return Action::raised;
            m.replace(frame->coroutine, none);
            frame->phase = main_ran;
            return start_run_until_complete(m, loop_of(frame), task) == empty ? Action::raised : Action::called;
        }
        case main_ran:
            if (completion.value == empty)
                m.replace(frame->exception, m.take_raised());
            else
                m.replace(frame->result, completion.value);
            frame->phase = left_cancelled;
            if (cancel_all(m, frame)) return Action::called;
            return run_next("shutdown_asyncgens", "BaseEventLoop.shutdown_asyncgens", generators_shut);
        case left_cancelled:
            if (completion.value == empty)
                m.drop(m.take_raised());
            else
                m.drop(completion.value);
            report_unhandled(m, frame);
            return run_next("shutdown_asyncgens", "BaseEventLoop.shutdown_asyncgens", generators_shut);
        case generators_shut:
            m.drop(completion.value);
            return run_next("shutdown_default_executor", "BaseEventLoop.shutdown_default_executor", executor_shut);
        default: m.drop(completion.value); return finish_run(m, frame, value);
    }
}

constexpr NativeFrameDef run_frame = {
    "run", sizeof(RunFrame), resume_run,
    [](Machine& m, NativeFrame* f) {
        auto* r = static_cast<RunFrame*>(f);
        for (const Value v : {r->coroutine, r->loop_value, r->result, r->exception, r->left}) m.drop(v);
    },
    [](NativeFrame* f, void (*visit)(void*, Value), void* c) {
        auto* r = static_cast<RunFrame*>(f);
        for (const Value v : {r->coroutine, r->loop_value, r->result, r->exception, r->left}) visit(c, v);
    }};

Value run(Machine& m, NativeArguments a) {
    if (running_loop(m))
        return m.raise(types().RuntimeError, "asyncio.run() cannot be called from a running event loop");
    if (!is_coroutine(a[0])) {
        const Ref shown(m, repr_of(m, a[0]));
        if (!shown) return empty;
        return m.raise(types().ValueError, "a coroutine was expected, got " + to_utf8(to<Str>(shown)));
    }
    Asyncio& state = asyncio_of(m);
    const Value loop = make_loop(m);
    m.replace(state.set_loop, keep(loop));
    state.set_loop_called = true;
    auto* frame = m.push_native_frame<RunFrame>(run_frame);
    frame->coroutine = keep(a[0]);
    frame->loop_value = loop;
    frame->result = frame->exception = frame->left = none;
    return pending;
}

constexpr NativeDef functions[] = {{"run", "main, *, debug=", run, CallStyle::python}};

}  // namespace

const std::span<const NativeDef> run_functions = functions;

}  // namespace loopglass::aio
