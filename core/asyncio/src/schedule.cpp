// How library code asks a loop for something. A Loop is asked directly, unless its class has a method of its own for
// it: then, and if the loop is of a class that the program wrote, the method is called.

#include <library/context.h>

#include "handles.h"
#include "repr.h"
#include "select.h"

namespace loopglass::aio {

namespace {

Loop* direct(Value loop, Loop::Override what) {
    if (!is_loop(loop)) return nullptr;
    return has_own(to<Loop>(loop), what) ? nullptr : to<Loop>(loop);
}

Value call_method(Machine& m, Value object, const char* name, const Value* arguments, std::size_t count,
                  Value names = empty) {
    const Ref method(m, get_attribute(m, object, static_name(name)));
    return method ? m.call_nested(method, arguments, count, names) : empty;
}

Handle* queue(Machine& m, Loop* loop, HandleKind kind, Value callback, Value arguments, Value context, Cause cause) {
    if (!check_open(m, loop)) return nullptr;
    Handle* h = make_handle(m, handle_type(), loop, kind, callback, arguments, context);
    if (loop->debug) note_source(m, h);
    push_ready(m, loop, h);
    world(m).clock_readings = 0;
    emit(m, StepKind::handle_queued, h->id, 0, cause);
    h->queued = m.state->steps;
    return h;
}

/// loop.call_soon(callback, *arguments, context=context) by its method.
bool call_soon_method(Machine& m, Value loop, Value callback, Value arguments, Value context) {
    std::vector<Value> all{callback};
    const auto* tuple = to<Tuple>(arguments);
    all.insert(all.end(), tuple->items(), tuple->items() + tuple->size);
    static Tuple* const names = make_static_tuple({value_of(static_name("context"))});
    const Ref given(m, context_value(m, context));
    all.push_back(given);
    const Ref handle(m, call_method(m, loop, "call_soon", all.data(), all.size(), value_of(names)));
    return static_cast<bool>(handle);
}

}  // namespace

Value context_value(Machine& m, Value context) {
    return context == empty ? m.call_nested(value_of(library::context_type()), nullptr, 0) : keep(context);
}

bool queue_step(Machine& m, Value loop, Task* task, Value exception, Cause cause) {
    if (Loop* l = direct(loop, Loop::call_soon))
        return check_thread(m, l) && queue(m, l, HandleKind::step, Value::from_arena(task), exception, empty, cause);
    const Ref state(m, value_of(make_tuple(m, {Value::from_arena(task), exception})));
    const Ref step(m, bind_function(m, step_function(), state));
    const Ref nothing(m, value_of(make_tuple(m, 0)));
    if (task->context == empty) task->context = context_value(m, empty);
    return call_soon_method(m, loop, step, nothing, task->context);
}

bool queue_wakeup(Machine& m, Value loop, Task* task, Value future) {
    if (Loop* l = direct(loop, Loop::call_soon))
        return check_thread(m, l) &&
               queue(m, l, HandleKind::wakeup, Value::from_arena(task), future, empty, Cause::task_wakeup);
    const Ref wakeup(m, bind_function(m, wakeup_function(), Value::from_arena(task)));
    const Ref arguments(m, value_of(make_tuple(m, {future})));
    if (task->context == empty) task->context = context_value(m, empty);
    return call_soon_method(m, loop, wakeup, arguments, task->context);
}

bool queue_call(Machine& m, Value loop, Value callback, Value arguments, Value context, Cause cause) {
    if (Loop* l = direct(loop, Loop::call_soon))
        return check_thread(m, l) && queue(m, l, HandleKind::call, callback, arguments, context, cause);
    return call_soon_method(m, loop, callback, arguments, context);
}

Handle* queue_given(Machine& m, Loop* loop, Value callback, Value arguments, Value context, Cause cause) {
    // What a call_soon of the program hands on to ours may be a step of a task.
    if (is_kind(callback, Kind::native_function) && to<NativeFunction>(callback)->self != empty) {
        const auto* f = to<NativeFunction>(callback);
        if (f->def == step_function()->def) {
            const Value* state = to<Tuple>(f->self)->items();
            return queue(m, loop, HandleKind::step, state[0], state[1], empty, Cause::task_continue);
        }
        if (f->def == wakeup_function()->def && to<Tuple>(arguments)->size == 1)
            return queue(m, loop, HandleKind::wakeup, f->self, to<Tuple>(arguments)->items()[0], empty,
                         Cause::task_wakeup);
    }
    return queue(m, loop, HandleKind::call, callback, arguments, context, cause);
}

Handle* set_timer(Machine& m, Loop* loop, double when, Value callback, Value arguments, Value context) {
    if (!check_open(m, loop) || !check_thread(m, loop)) return nullptr;
    Handle* h = make_handle(m, timer_handle_type(), loop, HandleKind::call, callback, arguments, context);
    h->when = when;
    h->order = ++asyncio_of(m).timer_order;
    h->scheduled = true;
    if (loop->debug) note_source(m, h);
    push_timer(m, loop, h);
    world(m).clock_readings = 0;
    emit(m, StepKind::timer_set, h->id);
    h->queued = m.state->steps;
    return h;
}

void cancel_handle(Machine& m, Handle* h) {
    if (h->cancelled) return;
    h->cancelled = true;
    if (h->scheduled && h->loop) ++h->loop->timers_cancelled;
    // A handle that ran already is only marked; nothing happens in the loop.
    if (h->scheduled || h->waits_in_queue) emit(m, StepKind::handle_cancelled, h->id);
    if (h->turn_kind != HandleKind::call) return;
    if (h->source != empty) {
        // As Handle.cancel in debug mode: it is shown as it was.
        const Value handle = Value::from_arena(h);
        m.replace(h->source, handle_repr(m, &handle));
    }
    m.replace(h->callback, none);
    m.replace(h->arguments, none);
}

Value create_future(Machine& m, Value loop, FutureRole role, double delay) {
    const MadeIn made_in(m, "base_events.py:427");
    if (direct(loop, Loop::create_future)) return make_future(m, future_type(), loop, role, delay);
    return call_method(m, loop, "create_future", nullptr, 0);
}

Value create_task(Machine& m, Value loop, Value coroutine, Value context) {
    if (Loop* l = direct(loop, Loop::create_task); l && l->task_factory == none) {
        if (!check_open(m, l)) return empty;
        return make_task(m, task_type(), loop, coroutine, none, context);
    }
    if (context == empty) return call_method(m, loop, "create_task", &coroutine, 1);
    static Tuple* const names = make_static_tuple({value_of(static_name("context"))});
    const Value arguments[] = {coroutine, context};
    return call_method(m, loop, "create_task", arguments, 2, value_of(names));
}

bool is_direct(Value loop) { return direct(loop, static_cast<Loop::Override>(0xffff)); }

std::optional<double> asked_time(Machine& m, Loop* loop) {
    if (!has_own(loop, Loop::time)) return world(m).now;
    const Ref now(m, call_method(m, Value::from_arena(loop), "time", nullptr, 0));
    if (!now) return {};
    // As _run_once, which adds the resolution of the clock to it.
    const Ref resolution(m, make_float(m, 1e-9));
    const Ref end(m, binary_operation(m, BinaryOperator::add, now, resolution, false));
    return end ? to_double(m, now) : std::nullopt;
}

double time_of(Machine& m, Loop* loop) {
    const auto seconds = asked_time(m, loop);
    if (!seconds) m.drop(m.take_raised());
    return seconds.value_or(world(m).now);
}

}  // namespace loopglass::aio
