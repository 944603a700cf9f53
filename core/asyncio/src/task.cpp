#include <library/context.h>

#include "findings.h"
#include "internal.h"

namespace loopglass::aio {

bool initialise_task(Machine& m, Task* t, Value loop, Value coroutine, Value name, Value context) {
    const Value given = coroutine;
    Ref driver;
    if (!is_coroutine(coroutine)) {
        if (!is_coroutine_like(m, coroutine)) {
            const Ref shown(m, m.has_raised() ? empty : repr_of(m, coroutine));
            if (shown) m.raise(types().TypeError, "a coroutine was expected, got " + to_utf8(to<Str>(shown)));
            return false;
        }
        const char* drive = is_native_awaitable(given) ? "_wrap_awaitable" : "_drive";
        driver = Ref(m, m.call_nested(python_function(m, drive), &given, 1));
        if (!driver) return false;
        coroutine = driver;
    }
    initialise_future(m, t, loop, FutureRole::task);
    Asyncio& a = asyncio_of(m);
    t->task_id = ++a.tasks;
    m.replace(t->coroutine, keep(coroutine));
    m.replace(t->given, given == coroutine ? empty : keep(given));
    m.replace(t->coroutine_name, keep(to<Generator>(coroutine)->qualified_name));
    const Frame* frame = to<Generator>(coroutine)->frame;
    t->code = frame && !frame->native ? static_cast<const PythonFrame*>(frame)->code : nullptr;
    m.replace(t->context, context == empty ? library::copy_context(m) : keep(context));
    const bool is_named = name != empty && name != none;
    m.replace(t->name, is_named ? str_of(m, name) : make_str(m, "Task-" + std::to_string(++a.task_names)));
    if (t->name == empty) return false;
    emit(m, StepKind::task_created, t->id);
    return queue_step(m, loop, t, none, Cause::task_start);
}

Value make_task(Machine& m, Type* type, Value loop, Value coroutine, Value name, Value context) {
    auto* t = m.make<Task>(Kind::native, type);
    leave_uninitialised(t);
    t->task_id = t->cancels = 0;
    t->must_cancel = t->started = t->was_found_unheld = t->was_thrown_cancel = false;
    t->coroutine = t->name = t->coroutine_name = t->waiter = t->thrown = none;
    t->given = t->context = t->outcome = empty;
    t->failed = false;
    t->code = nullptr;
    Ref task(m, Value::from_arena(t));
    if (coroutine != empty && !initialise_task(m, t, loop, coroutine, name, context)) return empty;
    return task.release();
}

namespace {

/// As tasks._ensure_future for what has an __await__: a task that awaits it.
Value wrapped_awaitable(Machine& m, Value awaitable) {
    const Ref method(m, lookup_special(m, awaitable, "__await__"));
    if (!method || method.get() == none) {
        if (!m.has_raised()) m.raise(types().TypeError, "An asyncio.Future, a coroutine or an awaitable is required");
        return empty;
    }
    return m.call_nested(python_function(m, "_wrap_awaitable"), &awaitable, 1);
}

}  // namespace

Value ensure_future(Machine& m, Value awaitable, Value loop) {
    if (is_future_like(m, awaitable)) {
        if (loop != empty && is_future(awaitable) && to<Future>(awaitable)->loop != loop)
            return m.raise(types().ValueError,
                           "The future belongs to a different loop than the one specified as the loop argument");
        return keep(awaitable);
    }
    const bool is_wrapped = !is_coroutine_like(m, awaitable);
    if (m.has_raised()) return empty;
    const Ref coroutine(m, is_wrapped ? wrapped_awaitable(m, awaitable) : keep(awaitable));
    if (!coroutine) return empty;
    const Ref chosen(m, loop == empty ? loop_for_new(m) : keep(loop));
    if (!chosen) return empty;
    const MadeIn made_in(m, "tasks.py:670");
    const Value task = create_task(m, chosen, coroutine, empty);
    if (task != empty || is_wrapped || !m.raised_is(types().RuntimeError)) return task;
    // As _ensure_future: a loop that takes no tasks any more leaves no coroutine that was never awaited.
    const Ref raised(m, m.take_raised());
    const Ref close(m, get_attribute(m, coroutine, static_name("close")));
    const Ref closed(m, m.call_nested(close, nullptr, 0));
    m.replace(m.state->raised, keep(raised));
    return empty;
}

bool cancel_task(Machine& m, Task* task, Value message) {
    // Tasks that wait for one another are asked again and again.
    if (m.state->depth + m.state->native_depth >= m.state->recursion_limit) {
        m.raise(types().RecursionError, "maximum recursion depth exceeded while calling a Python object");
        return false;
    }
    task->log_traceback = false;
    if (is_done(task)) return false;
    ++task->cancels;
    emit(m, StepKind::cancel_requested, task->id);
    if (task->waiter != none) {
        ++m.state->native_depth;
        const Ref waiter(m, keep(task->waiter));
        const bool is_asked = request_cancel(m, waiter, message);
        --m.state->native_depth;
        if (is_asked) return true;
        if (m.has_raised()) return false;
    }
    // It runs at its next turn: the CancelledError is thrown in then.
    task->must_cancel = true;
    m.replace(task->cancel_message, keep(message));
    return true;
}

namespace {

/// As enter_task: a loop runs one task at a time.
bool enter_task(Machine& m, Task* task) {
    if (is_loop(task->loop)) {
        auto* loop = to<Loop>(task->loop);
        if (loop->current_task) {
            const Ref one(m, repr_of(m, Value::from_arena(task))),
                other(m, repr_of(m, Value::from_arena(loop->current_task)));
            m.raise(types().RuntimeError, "Cannot enter into task " + to_utf8(to<Str>(one)) + " while another task " +
                                              to_utf8(to<Str>(other)) + " is being executed.");
            return false;
        }
        loop->current_task = task;
        return true;
    }
    Value& tasks = asyncio_of(m).current_tasks;
    if (tasks == none) tasks = Value::from_arena(make_dict(m));
    return dict_set(m, to<Dict>(tasks), task->loop, Value::from_arena(task));
}

bool is_running_step(Machine& m, const Task* task) {
    if (is_loop(task->loop)) return to<Loop>(task->loop)->current_task == task;
    const Value tasks = asyncio_of(m).current_tasks;
    if (tasks == none) return false;
    const auto hash = hash_of(m, task->loop);
    const DictEntry* entry = hash ? dict_find(m, to<Dict>(tasks), task->loop, *hash) : nullptr;
    return entry && entry->value.object() == task;
}

void leave_task(Machine& m, Task* task) {
    if (is_loop(task->loop)) {
        if (to<Loop>(task->loop)->current_task == task) to<Loop>(task->loop)->current_task = nullptr;
    } else if (asyncio_of(m).current_tasks != none) {
        dict_delete(m, to<Dict>(asyncio_of(m).current_tasks), task->loop);
    }
}

/// The coroutine around what aclose() and its like give is ours: CPython's task sends and throws into that itself.
/// Gives what is wrapped, borrowed, or none.
Value wrapped_by(Machine& m, const Generator* coroutine) {
    if (!coroutine->frame || coroutine->frame->native) return none;
    const auto* frame = static_cast<const PythonFrame*>(coroutine->frame);
    const Value wrapper = python_function(m, "_wrap_awaitable");
    return frame->code == to<Function>(wrapper)->code ? frame->slots()[0] : none;
}

}  // namespace

Value begin_step(Machine& m, Task* task, Value exception) {
    if (is_done(task)) {
        const Ref shown(m, repr_of(m, Value::from_arena(task))), thrown(m, repr_of(m, exception));
        return m.raise(invalid_state_error_type(), "_step(): already done: " + to_utf8(to<Str>(shown)) + ", " +
                                                       (exception == none ? "(null)" : to_utf8(to<Str>(thrown))));
    }
    Ref thrown(m, keep(exception));
    if (task->must_cancel) {
        if (exception == none || !is_subtype(type_of(exception), cancelled_error_type()))
            thrown = Ref(m, make_cancelled_error(m, task));
        // As task_step_impl, which has it until the coroutine gives the control back.
        m.replace(task->thrown, keep(thrown));
        task->must_cancel = false;
    }
    m.replace(task->waiter, none);
    if (!enter_task(m, task)) return empty;
    task->started = true;
    auto* coroutine = to<Generator>(task->coroutine);
    if (thrown.get() == none && coroutine->started && machine::begins_close_again(wrapped_by(m, coroutine))) {
        const Ref exit(m, make_exception(m, types().GeneratorExit, Ref(m, value_of(make_tuple(m, 0))).get()));
        return throw_into_generator(m, coroutine, exit, ResumedBy::native_frame, false);
    }
    if (thrown.get() == none) return resume_generator(m, coroutine, none, ResumedBy::native_frame);
    // A group takes what it has itself thrown into its parent, and raises again what others have.
    if (is_subtype(type_of(thrown), cancelled_error_type()) && !waits_at_end_of_group(task))
        task->was_thrown_cancel = true;
    // What is thrown before a task of an async generator's aclose() has begun reaches the generator itself.
    if (!coroutine->started && throw_into_async_send(m, wrapped_by(m, coroutine), thrown))
        return resume_generator(m, coroutine, none, ResumedBy::native_frame);
    return throw_into_generator(m, coroutine, thrown, ResumedBy::native_frame);
}

Value begin_wakeup(Machine& m, Task* task, Value waited, Value& thrown) {
    // As __wakeup: what the future raises is thrown where the task waits.
    if (!is_future(waited) || (waited.object()->type->is_heap &&
                               is_kind(type_lookup(waited.object()->type, static_name("result")), Kind::function))) {
        const Ref method(m, get_attribute(m, waited, static_name("result")));
        const Ref result(m, method ? m.call_nested(method, nullptr, 0) : empty);
        if (result) return begin_step(m, task, none);
        thrown = m.take_raised();
        return begin_step(m, task, thrown);
    }
    auto* future = to<Future>(waited);
    if (future->state == FutureState::cancelled) {
        thrown = make_cancelled_error(m, future);
        // It is raised and caught again before it is thrown (future_get_result): what is handled around the loop, as
        // where asyncio.run ends by an error, is its context.
        set_context(m, to<Exception>(thrown));
        return begin_step(m, task, thrown);
    }
    if (future->exception == none) return begin_step(m, task, none);
    const Value error = exception_to_raise(m, future);
    // A gather's is no plain future: its result() is called, which raises.
    if (future->type == gathering_type()) set_context(m, to<Exception>(error));
    return begin_step(m, task, error);
}

namespace {

/// The coroutine has yielded something that a task cannot wait for: it is told so at its next turn.
void complain(Machine& m, Task* task, const std::string& message) {
    const Ref error(m, make_exception(m, types().RuntimeError, message));
    queue_step(m, task->loop, task, error, Cause::task_continue);
}

std::string shown(Machine& m, Value v) {
    const Ref text(m, repr_of(m, v));
    if (text) return to_utf8(to<Str>(text));
    m.drop(m.take_raised());
    return "?";
}

void complain_of_plain_yield(Machine& m, Task* task, Value yielded) {
    complain(m, task,
             "yield was used instead of yield from in task " + shown(m, Value::from_arena(task)) + " with " +
                 shown(m, yielded));
}

void complain_of_loop(Machine& m, Task* task, Value yielded) {
    complain(m, task,
             "Task " + shown(m, Value::from_arena(task)) + " got Future " + shown(m, yielded) +
                 " attached to a different loop");
}

/// A task that was asked to be cancelled asks what it waits for. What that raises leaves the step: the task waits on.
void begin_to_wait(Machine& m, Task* task, Value yielded) {
    m.replace(task->waiter, keep(yielded));
    if (is_future(yielded)) emit(m, StepKind::task_waits, task->id, to<Future>(yielded)->id);
    if (task->must_cancel && request_cancel(m, yielded, task->cancel_message)) task->must_cancel = false;
}

/// For futures whose class has methods of its own: all is done by attribute, as in the last part of task_step_impl.
/// True if the task waits; what goes wrong is left raised, or complained of.
bool add_wakeup_by_methods(Machine& m, Task* task, Value yielded) {
    const Ref blocking(m, get_attribute(m, yielded, static_name("_asyncio_future_blocking")));
    if (!blocking) return false;
    const Ref get_loop(m, find_attribute(m, yielded, static_name("get_loop")));
    const Ref loop(m, get_loop ? m.call_nested(get_loop, nullptr, 0) : get_attribute(m, yielded, static_name("_loop")));
    if (!loop) return false;
    if (loop.get() != task->loop) return complain_of_loop(m, task, yielded), false;
    if (truth(m, blocking) != 1) return complain_of_plain_yield(m, task, yielded), false;
    if (!set_attribute(m, yielded, static_name("_asyncio_future_blocking"), false_value)) return false;
    const Ref add(m, get_attribute(m, yielded, static_name("add_done_callback")));
    if (!add) return false;
    const Ref wakeup(m, bind_function(m, wakeup_function(), Value::from_arena(task)));
    if (task->context == empty) task->context = context_value(m, empty);
    static Tuple* const names = make_static_tuple({value_of(static_name("context"))});
    const Value arguments[] = {wakeup, task->context};
    const Ref added(m, m.call_nested(add, arguments, 2, value_of(names)));
    return static_cast<bool>(added);
}

void wait_for(Machine& m, Task* task, Value yielded) {
    if (!is_future(yielded) || has_own(to<Future>(yielded), "add_done_callback")) {
        if (add_wakeup_by_methods(m, task, yielded)) return begin_to_wait(m, task, yielded);
        if (!m.has_raised()) return;
        // As the end of task_step_impl: what went wrong is thrown into the coroutine.
        const Ref error(m, m.take_raised());
        queue_step(m, task->loop, task, error, Cause::task_continue);
        return;
    }
    auto* future = to<Future>(yielded);
    if (future == task) return complain(m, task, "Task cannot await on itself: " + shown(m, Value::from_arena(task)));
    if (future->loop != task->loop) return complain_of_loop(m, task, yielded);
    if (!future->blocking) return complain_of_plain_yield(m, task, yielded);
    future->blocking = false;
    add_callback(m, future, Value::from_arena(task), empty);
    begin_to_wait(m, task, yielded);
}

void continue_after_yield(Machine& m, Task* task, Value yielded) {
    if (is_future_like(m, yielded)) return wait_for(m, task, yielded);
    if (yielded == none) {
        queue_step(m, task->loop, task, none, Cause::task_continue);
        return;
    }
    if (is_kind(yielded, Kind::generator) && to<Generator>(yielded)->flavor == GeneratorFlavor::generator)
        return complain(m, task,
                        "yield was used instead of yield from for generator in task " +
                            shown(m, Value::from_arena(task)) + " with " + shown(m, yielded));
    complain(m, task, "Task got bad yield: " + shown(m, yielded));
}

}  // namespace

bool end_step(Machine& m, Task* task, Completion completion) {
    const Ref value(m, completion.value);
    // It has not begun: another task runs, or it was done.
    if (!value && !is_running_step(m, task)) return false;
    leave_task(m, task);
    m.replace(task->thrown, none);
    if (completion.yielded) {
        continue_after_yield(m, task, value);
        if (m.has_raised()) return false;
        find_unheld_task(m, task);
        return true;
    }
    if (value) {
        if (task->must_cancel) {
            task->must_cancel = false;
            cancel_future(m, task, task->cancel_message, Cause::task_cancelled);
        } else {
            set_future_result(m, task, value, Cause::task_returned);
            if (task->was_thrown_cancel && !m.has_raised()) find_swallowed_cancellation(m, task, value);
        }
        return !m.has_raised();
    }
    const Ref error(m, m.take_raised());
    if (is_subtype(type_of(error), cancelled_error_type())) {
        // What was thrown is what those who await the task get: with its message and traceback (_cancelled_exc).
        m.replace(task->exception, keep(error));
        cancel_future(m, task, none, Cause::task_cancelled);
        return !m.has_raised();
    }
    // A coroutine in Python that has run has a frame of its own; one that could not begin has none in CPython either.
    const bool is_python =
        task->code || (is_kind(task->coroutine, Kind::generator) && to<Generator>(task->coroutine)->code);
    if (!is_python) note_library_frame(m, error);
    set_future_exception(m, task, error, Cause::task_raised);
    if (m.has_raised()) return false;
    if (!is_subtype(type_of(error), types().SystemExit) && !is_subtype(type_of(error), types().KeyboardInterrupt))
        return true;
    m.state->raised = keep(error);
    return false;
}

}  // namespace loopglass::aio
