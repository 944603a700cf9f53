#include "internal.h"

namespace loopglass::aio {

bool is_coroutine(Value v) {
    return is_kind(v, Kind::generator) && to<Generator>(v)->flavor != GeneratorFlavor::async_generator;
}

Value make_task(Machine& m, Loop* loop, Value coroutine, Value name) {
    if (!is_coroutine(coroutine)) {
        const Ref shown(m, repr_of(m, coroutine));
        if (!shown) return empty;
        return m.raise(types().TypeError, "a coroutine was expected, got " + to_utf8(to<Str>(shown)));
    }
    auto* t = m.make<Task>(Kind::native, task_type());
    initialise_future(m, t, loop, FutureRole::task);
    Asyncio& a = asyncio_of(m);
    t->task_id = ++a.tasks;
    t->must_cancel = t->started = false;
    t->cancels = 0;
    t->coroutine = keep(coroutine);
    t->coroutine_name = keep(to<Generator>(coroutine)->qualified_name);
    const Frame* frame = to<Generator>(coroutine)->frame;
    t->code = frame && !frame->native ? static_cast<const PythonFrame*>(frame)->code : nullptr;
    t->waiter = none;
    if (name == empty || name == none)
        t->name = make_str(m, "Task-" + std::to_string(++a.task_names));
    else
        t->name = str_of(m, name);
    const Value task = Value::from_arena(t);
    emit(m, StepKind::task_created, t->id);
    queue_step(m, loop, t, none, Cause::task_start);
    return task;
}

Value ensure_future(Machine& m, Value awaitable, Loop* loop) {
    if (is_future(awaitable)) {
        if (loop && to<Future>(awaitable)->loop.object() != loop)
            return m.raise(types().ValueError, "The future belongs to a different loop than the one specified as the loop argument");
        return keep(awaitable);
    }
    if (!is_coroutine(awaitable))
        return m.raise(types().TypeError, "An asyncio.Future, a coroutine or an awaitable is required");
    if (!loop) loop = loop_for_new(m, "ensure_future");
    if (!loop) return empty;
    return make_task(m, loop, awaitable, none);
}

bool cancel_task(Machine& m, Task* task, Value message) {
    task->log_traceback = false;
    if (is_done(task)) return false;
    ++task->cancels;
    emit(m, StepKind::cancel_requested, task->id);
    if (task->waiter != none && request_cancel(m, to<Future>(task->waiter), message)) return true;
    // It runs at its next turn: the CancelledError is thrown in then.
    task->must_cancel = true;
    m.replace(task->cancel_message, keep(message));
    return true;
}

Value begin_step(Machine& m, Task* task, Value exception) {
    Ref thrown(m, keep(exception));
    if (task->must_cancel) {
        if (exception == none || !is_subtype(type_of(exception), cancelled_error_type()))
            thrown = Ref(m, make_cancelled_error(m, task));
        task->must_cancel = false;
    }
    m.replace(task->waiter, none);
    task->started = true;
    auto* coroutine = to<Generator>(task->coroutine);
    if (thrown.get() == none) return resume_generator(m, coroutine, none, ResumedBy::native_frame);
    return throw_into_generator(m, coroutine, thrown, ResumedBy::native_frame);
}

namespace {

/// The coroutine has yielded something that a task cannot wait for: it is told so at its next turn.
void complain(Machine& m, Task* task, const std::string& message) {
    const Ref error(m, make_exception(m, types().RuntimeError, message));
    queue_step(m, to<Loop>(task->loop), task, error, Cause::task_continue);
}

std::string shown(Machine& m, Value v) {
    const Ref text(m, repr_of(m, v));
    if (text) return to_utf8(to<Str>(text));
    m.drop(m.take_raised());
    return "?";
}

void wait_for(Machine& m, Task* task, Value yielded) {
    auto* future = to<Future>(yielded);
    if (future->loop != task->loop)
        return complain(m, task, "Task " + shown(m, Value::from_arena(task)) + " got Future " + shown(m, yielded) +
                                     " attached to a different loop");
    if (!future->blocking)
        return complain(m, task, "yield was used instead of yield from in task " + shown(m, Value::from_arena(task)) +
                                     " with " + shown(m, yielded));
    if (future == task) return complain(m, task, "Task cannot await on itself: " + shown(m, yielded));
    future->blocking = false;
    m.replace(task->waiter, keep(yielded));
    add_callback(m, future, Value::from_arena(task));
    emit(m, StepKind::task_waits, task->id, future->id);
    if (task->must_cancel && request_cancel(m, future, task->cancel_message)) task->must_cancel = false;
}

void continue_after_yield(Machine& m, Task* task, Value yielded) {
    if (is_future(yielded)) return wait_for(m, task, yielded);
    if (yielded == none) {
        queue_step(m, to<Loop>(task->loop), task, none, Cause::task_continue);
        return;
    }
    if (is_kind(yielded, Kind::generator))
        return complain(m, task, "yield was used instead of yield from for generator in task " +
                                     shown(m, Value::from_arena(task)) + " with " + shown(m, yielded));
    complain(m, task, "Task got bad yield: " + shown(m, yielded));
}

}  // namespace

bool end_step(Machine& m, Task* task, Completion completion) {
    const Ref value(m, completion.value);
    if (completion.yielded) {
        continue_after_yield(m, task, value);
        return true;
    }
    if (value) {
        if (task->must_cancel) {
            task->must_cancel = false;
            cancel_future(m, task, task->cancel_message, Cause::task_cancelled);
        } else {
            set_future_result(m, task, value, Cause::task_returned);
        }
    } else {
        const Ref error(m, m.take_raised());
        if (is_subtype(type_of(error), cancelled_error_type())) {
            // What was thrown is what those who await the task get: with its message and traceback (_cancelled_exc).
            m.replace(task->exception, keep(error));
            cancel_future(m, task, task->cancel_message, Cause::task_cancelled);
        } else {
            set_future_exception(m, task, error, Cause::task_raised);
            if (is_subtype(type_of(error), types().SystemExit) || is_subtype(type_of(error), types().KeyboardInterrupt)) {
                m.replace(m.state->raised, keep(error));
                return false;
            }
        }
    }
    return true;
}

}  // namespace loopglass::aio
