#include "internal.h"

namespace loopglass::aio {

namespace {

Asyncio& state(Machine& m) { return asyncio_of(m); }

void link(Machine& m, Future* f) {
    Asyncio& a = state(m);
    f->next = nullptr;
    f->previous = a.last;
    (a.last ? a.last->next : a.first) = f;
    a.last = f;
}

void unlink(Machine& m, Future* f) {
    Asyncio& a = state(m);
    (f->previous ? f->previous->next : a.first) = f->next;
    (f->next ? f->next->previous : a.last) = f->previous;
}

/// As __schedule_callbacks: each callback becomes a handle, in the order in which they were added.
void schedule_callbacks(Machine& m, Future* f) {
    const std::uint32_t count = std::exchange(f->callback_count, 0);
    Callback* callbacks = std::exchange(f->callbacks, nullptr);
    auto* loop = to<Loop>(f->loop);
    for (std::uint32_t i = 0; i < count; ++i) {
        const Value function = callbacks[i].function;
        Handle* handle = nullptr;
        if (is_task(function)) {
            handle = queue_wakeup(m, loop, to<Task>(function), Value::from_arena(f));
        } else {
            const Ref arguments(m, value_of(make_tuple(m, {Value::from_arena(f)})));
            handle = queue_call(m, loop, function, arguments, Cause::done_callback);
        }
        emit(m, StepKind::callback_scheduled, f->id, handle->id);
        m.drop(function);
    }
    if (callbacks) m.release_buffer(callbacks, f->callback_capacity);
    f->callback_capacity = 0;
}

bool refuse_if_done(Machine& m, const Future* f) {
    if (!is_done(f)) return false;
    m.raise(invalid_state_error_type(), "invalid state");
    return true;
}

void become_done(Machine& m, Future* f, FutureState now, StepKind kind, Cause cause) {
    f->state = now;
    emit(m, kind, f->id, 0, cause);
    f->changed = m.state->steps;
    schedule_callbacks(m, f);
}

}  // namespace

void initialise_future(Machine& m, Future* f, Loop* loop, FutureRole role) {
    Asyncio& a = state(m);
    f->id = ++a.futures;
    f->state = FutureState::pending;
    f->role = role;
    f->blocking = f->log_traceback = f->cancel_requested = false;
    f->log_destroy_pending = true;
    f->is_task = role == FutureRole::task;
    f->result = empty;
    f->exception = f->cancel_message = none;
    f->loop = keep(Value::from_arena(loop));
    f->callbacks = nullptr;
    f->callback_count = f->callback_capacity = 0;
    f->children = none;
    f->delay = 0;
    f->created_by = world(m).running_task;
    const std::uint32_t place = current_place(m);
    f->created_file = place >> 22 & 31;
    f->created_line = place & 0x3fffff;
    f->changed = 0;
    f->children_done = 0;
    f->attributes.dict = nullptr;
    link(m, f);
}

Value make_future(Machine& m, Type* type, Loop* loop, FutureRole role, double delay) {
    auto* f = m.make<Future>(Kind::native, type);
    initialise_future(m, f, loop, role);
    f->delay = delay;
    emit(m, StepKind::future_created, f->id);
    return Value::from_arena(f);
}

bool set_future_result(Machine& m, Future* f, Value result, Cause cause) {
    if (refuse_if_done(m, f)) return false;
    m.replace(f->result, keep(result));
    become_done(m, f, FutureState::finished, StepKind::future_finished, cause);
    return true;
}

bool set_future_exception(Machine& m, Future* f, Value exception, Cause cause) {
    if (refuse_if_done(m, f)) return false;
    Ref made;
    if (is_kind(exception, Kind::type) && to<Type>(exception)->is_exception) {
        made = Ref(m, m.call_nested(exception, nullptr, 0));
        if (!made) return false;
        exception = made;
    }
    if (!is_kind(exception, Kind::exception)) {
        m.raise(types().TypeError, "invalid exception object");
        return false;
    }
    if (exception.object()->type == types().StopIteration) {
        m.raise(types().TypeError, "StopIteration interacts badly with generators and cannot be raised into a Future");
        return false;
    }
    m.replace(f->exception, keep(exception));
    f->log_traceback = true;
    become_done(m, f, FutureState::finished, StepKind::future_failed, cause);
    return true;
}

bool cancel_future(Machine& m, Future* f, Value message, Cause cause) {
    f->log_traceback = false;
    if (is_done(f)) return false;
    m.replace(f->cancel_message, keep(message));
    become_done(m, f, FutureState::cancelled, StepKind::future_cancelled, cause);
    return true;
}

bool request_cancel(Machine& m, Future* f, Value message) {
    if (f->is_task) return cancel_task(m, static_cast<Task*>(f), message);
    if (f->children == none) return cancel_future(m, f, message);
    // _GatheringFuture.cancel: it ends when its children have.
    if (is_done(f)) return false;
    bool any = false;
    const Ref children(m, keep(f->children));
    for (std::size_t i = 0; i < to<List>(children)->size; ++i)
        if (request_cancel(m, to<Future>(to<List>(children)->items[i]), message)) any = true;
    if (any) f->cancel_requested = true;
    return any;
}

Value make_cancelled_error(Machine& m, Future* f) {
    if (f->exception != none) return keep(f->exception);
    if (f->cancel_message == none) {
        const Ref none_given(m, value_of(make_tuple(m, 0)));
        return make_exception(m, cancelled_error_type(), none_given.get());
    }
    const Ref args(m, value_of(make_tuple(m, {f->cancel_message})));
    return make_exception(m, cancelled_error_type(), args.get());
}

Value future_result(Machine& m, Future* f) {
    if (f->state == FutureState::pending) return m.raise(invalid_state_error_type(), "Result is not set.");
    if (f->state == FutureState::cancelled) {
        const Ref error(m, make_cancelled_error(m, f));
        return m.raise_instance(error);
    }
    f->log_traceback = false;
    if (f->exception == none) return keep(f->result);
    return m.raise_instance(f->exception);
}

void add_callback(Machine& m, Future* f, Value callback) {
    if (is_done(f)) {
        auto* loop = to<Loop>(f->loop);
        if (is_task(callback)) {
            queue_wakeup(m, loop, to<Task>(callback), Value::from_arena(f));
        } else {
            const Ref arguments(m, value_of(make_tuple(m, {Value::from_arena(f)})));
            queue_call(m, loop, callback, arguments, Cause::done_callback);
        }
        return;
    }
    if (f->callback_count == f->callback_capacity) {
        const std::uint32_t room = f->callback_capacity ? f->callback_capacity * 2 : 2;
        auto* fresh = m.make_buffer<Callback>(room);
        std::copy(f->callbacks, f->callbacks + f->callback_count, fresh);
        if (f->callbacks) m.release_buffer(f->callbacks, f->callback_capacity);
        f->callbacks = fresh;
        f->callback_capacity = room;
    }
    f->callbacks[f->callback_count++].function = keep(callback);
    // A task that begins to wait is told as one event, task_waits.
    if (!is_task(callback)) emit(m, StepKind::callback_added, f->id, f->callback_count);
}

std::uint32_t remove_callback(Machine& m, Future* f, Value callback) {
    std::uint32_t kept = 0, removed = 0;
    for (std::uint32_t i = 0; i < f->callback_count; ++i) {
        if (values_equal(m, f->callbacks[i].function, callback) == 1) {
            m.drop(f->callbacks[i].function);
            ++removed;
        } else {
            f->callbacks[kept++] = f->callbacks[i];
        }
    }
    f->callback_count = kept;
    return removed;
}

namespace {

/// An exception that nobody has looked at is logged when the future goes, as Future.__del__ does.
void log_unseen_exception(Machine& m, Future* f) {
    if (!f->log_traceback || f->exception == none) return;
    f->log_traceback = false;
    f->refs = 1;  // while it is shown
    const Ref shown(m, repr_of(m, Value::from_arena(f)));
    const std::string kind = f->is_task ? "Task" : to_utf8(f->type->name);
    m.observer->write(m, 2, kind + " exception was never retrieved\nfuture: " + (shown ? to_utf8(to<Str>(shown)) : "?") + "\n" +
                                format_traceback(m, f->exception));
    f->refs = 0;
}

}  // namespace

void free_future(Machine& m, Object* object) {
    auto* f = static_cast<Future*>(object);
    log_unseen_exception(m, f);
    for (std::uint32_t i = 0; i < f->callback_count; ++i) m.drop(f->callbacks[i].function);
    if (f->callbacks) m.release_buffer(f->callbacks, f->callback_capacity);
    unlink(m, f);
    for (const Value v : {f->result, f->exception, f->cancel_message, f->loop, f->children}) m.drop(v);
    if (f->attributes.dict) m.drop(Value::from_arena(f->attributes.dict));
}

}  // namespace loopglass::aio
