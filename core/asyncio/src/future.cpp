#include <utility>
#include <vector>

#include <asyncio/library_call.h>

#include "findings.h"
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

/// The task that a callback wakes: where a class has an add_done_callback of its own, the task gave it a method.
Task* woken_task(Value function) {
    if (is_task(function)) return to<Task>(function);
    if (!is_kind(function, Kind::native_function)) return nullptr;
    const auto* f = to<NativeFunction>(function);
    return f->self != empty && f->def == wakeup_function()->def ? to<Task>(f->self) : nullptr;
}

bool schedule_callback(Machine& m, Future* f, Value function, Value context) {
    if (Task* task = woken_task(function)) return queue_wakeup(m, f->loop, task, Value::from_arena(f));
    const Ref arguments(m, value_of(make_tuple(m, {Value::from_arena(f)})));
    return queue_call(m, f->loop, function, arguments, context, Cause::done_callback);
}

/// As __schedule_callbacks: each callback becomes a handle, in the order in which they were added. False if the loop
/// takes none; the rest is lost then.
bool schedule_callbacks(Machine& m, Future* f) {
    const std::uint32_t count = std::exchange(f->callback_count, 0), capacity = std::exchange(f->callback_capacity, 0);
    Callback* callbacks = std::exchange(f->callbacks, nullptr);
    bool taken = true;
    for (std::uint32_t i = 0; i < count; ++i) {
        const Value function = callbacks[i].function;
        if (taken) {
            const std::uint32_t handles = asyncio_of(m).handles;
            taken = schedule_callback(m, f, function, callbacks[i].context);
            if (taken && asyncio_of(m).handles > handles)
                emit(m, StepKind::callback_scheduled, f->id, asyncio_of(m).handles);
        }
        m.drop(function);
        m.drop(callbacks[i].context);
    }
    if (callbacks) m.release_buffer(callbacks, capacity);
    return taken;
}

bool refuse_if_done(Machine& m, const Future* f) {
    if (!is_done(f)) return false;
    m.raise(invalid_state_error_type(), "invalid state");
    return true;
}

bool become_done(Machine& m, Future* f, FutureState now, StepKind kind, Cause cause) {
    f->state = now;
    f->changed = m.state->steps + 1;  // the step of this very event, which shows the future as changed now
    emit(m, kind, f->id, 0, cause);
    return schedule_callbacks(m, f);
}

}  // namespace

void leave_uninitialised(Future* f) {
    f->id = 0;
    f->state = FutureState::pending;
    f->role = FutureRole::plain;
    f->blocking = f->log_traceback = f->cancel_requested = f->is_task = f->initialised = f->being_shown = false;
    f->log_destroy_pending = false;
    f->result = f->source = f->made_in = empty;
    f->exception = f->exception_traceback = f->cancel_message = f->loop = f->children = none;
    f->callbacks = nullptr;
    f->callback_count = f->callback_capacity = 0;
    f->delay = 0;
    f->generators_before = 0;
    f->created_by = f->created_file = f->created_line = f->changed = f->children_done = 0;
    f->next = f->previous = nullptr;
    f->attributes.dict = nullptr;
}

namespace {

/// A future that the library makes is called by what the program has called for it.
void note_library_call(Machine& m, Future* f) {
    const Value call = library_call_running(m);
    if (call != none) m.replace(f->made_in, keep(call));
}

}  // namespace

void initialise_future(Machine& m, Future* f, Value loop, FutureRole role) {
    f->id = ++state(m).futures;
    f->generators_before = m.state->generators_made;
    f->role = role;
    f->log_destroy_pending = true;
    f->is_task = role == FutureRole::task;
    m.replace(f->loop, keep(loop));
    f->created_by = world(m).running_task;
    const std::uint32_t place = current_place(m);
    f->created_file = place >> 22 & 31;
    f->created_line = place & 0x3fffff;
    if (role == FutureRole::plain) note_library_call(m, f);
    if (!f->initialised) link(m, f);
    f->initialised = true;
    if (is_loop(loop) && to<Loop>(loop)->debug) note_source(m, f);
}

Value make_future(Machine& m, Type* type, Value loop, FutureRole role, double delay) {
    auto* f = m.make<Future>(Kind::native, type);
    leave_uninitialised(f);
    initialise_future(m, f, loop, role);
    f->delay = delay;
    emit(m, StepKind::future_created, f->id);
    return Value::from_arena(f);
}

bool set_future_result(Machine& m, Future* f, Value result, Cause cause) {
    if (refuse_if_done(m, f)) return false;
    m.replace(f->result, keep(result));
    return become_done(m, f, FutureState::finished, StepKind::future_finished, cause);
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
    m.replace(f->exception_traceback, keep(to<Exception>(exception)->traceback));
    f->log_traceback = true;
    return become_done(m, f, FutureState::finished, StepKind::future_failed, cause);
}

bool cancel_future(Machine& m, Future* f, Value message, Cause cause) {
    f->log_traceback = false;
    if (is_done(f)) return false;
    m.replace(f->cancel_message, keep(message));
    return become_done(m, f, FutureState::cancelled, StepKind::future_cancelled, cause);
}

namespace {

/// future.cancel(msg=message) by its method: of a class that has its own.
bool cancel_by_method(Machine& m, Value future, Value message) {
    const Ref method(m, get_attribute(m, future, static_name("cancel")));
    if (!method) return false;
    static Tuple* const names = make_static_tuple({value_of(static_name("msg"))});
    const Ref result(m, m.call_nested(method, &message, 1, value_of(names)));
    return result && truth(m, result) == 1;
}

}  // namespace

bool has_own(const Future* f, const char* method) {
    return f->type->is_heap && is_kind(type_lookup(f->type, static_name(method)), Kind::function);
}

bool has_own_methods(const Future* f) {
    if (!f->type->is_heap) return false;
    for (const char* name : {"add_done_callback", "remove_done_callback", "result", "exception", "cancelled", "done"})
        if (has_own(f, name)) return true;
    return false;
}

bool request_cancel(Machine& m, Value future, Value message) {
    if (!is_future(future)) return cancel_by_method(m, future, message);
    auto* f = to<Future>(future);
    if (has_own(f, "cancel")) return cancel_by_method(m, future, message);
    if (f->is_task) return cancel_task(m, static_cast<Task*>(f), message);
    if (f->children == none) return cancel_future(m, f, message);
    // _GatheringFuture.cancel: it ends when its children have. A task that waits for itself through a gather would be
    // asked again and again.
    if (is_done(f)) return false;
    if (m.state->depth + m.state->native_depth >= m.state->recursion_limit) {
        m.raise(types().RecursionError, "maximum recursion depth exceeded");
        return false;
    }
    ++m.state->native_depth;
    bool any = false;
    const Ref children(m, keep(f->children));
    for (std::size_t i = 0; i < to<List>(children)->size && !m.has_raised(); ++i)
        if (request_cancel(m, to<List>(children)->items[i], message)) any = true;
    --m.state->native_depth;
    if (m.has_raised()) {
        // It is Python in CPython: its frame keeps the gather, and so its children, as long as the traceback.
        pass_library_frame(m, m.state->raised, future);
        return false;
    }
    if (any) f->cancel_requested = true;
    return any;
}

Value make_cancelled_error(Machine& m, Future* f) {
    // The one that a task was cancelled by is given to the first who asks.
    if (f->state == FutureState::cancelled && f->exception != none) return std::exchange(f->exception, none);
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
    if (f->exception == none) return keep(f->result);
    return m.raise_instance(exception_to_raise(m, f));
}

Value exception_to_raise(Machine& m, Future* f) {
    f->log_traceback = false;
    const Ref traceback(m, std::exchange(f->exception_traceback, none));
    m.replace(to<Exception>(f->exception)->traceback, keep(traceback));
    return f->exception;
}

bool add_callback(Machine& m, Future* f, Value callback, Value context) {
    if (is_done(f)) return schedule_callback(m, f, callback, context);
    if (f->callback_count == f->callback_capacity) {
        const std::uint32_t room = f->callback_capacity ? f->callback_capacity * 2 : 2;
        auto* fresh = m.make_buffer<Callback>(room);
        std::copy(f->callbacks, f->callbacks + f->callback_count, fresh);
        if (f->callbacks) m.release_buffer(f->callbacks, f->callback_capacity);
        f->callbacks = fresh;
        f->callback_capacity = room;
    }
    f->callbacks[f->callback_count++] = {keep(callback), keep(context)};
    // A task that begins to wait is told as one event, task_waits.
    if (!is_task(callback)) emit(m, StepKind::callback_added, f->id, f->callback_count);
    return true;
}

namespace {

/// True if the callback at `at` equals `callback` and is still there: what compares them may have removed it.
bool is_found(Machine& m, const Future* f, std::uint32_t at, Value callback) {
    const Ref function(m, keep(f->callbacks[at].function));
    return values_equal(m, function, callback) == 1 && at < f->callback_count &&
           f->callbacks[at].function == function.get();
}

/// Owned by the caller.
Callback take_callback(Future* f, std::uint32_t at) {
    const Callback taken = f->callbacks[at];
    std::copy(f->callbacks + at + 1, f->callbacks + f->callback_count, f->callbacks + at);
    --f->callback_count;
    return taken;
}

void drop_callback(Machine& m, const Callback& callback) {
    m.drop(callback.function);
    m.drop(callback.context);
}

/// Takes the callbacks from `first` on that equal `callback` and tells how many. If a comparison raises, all are there
/// again.
std::uint32_t remove_from(Machine& m, Future* f, std::uint32_t first, Value callback) {
    std::vector<std::pair<std::uint32_t, Callback>> taken;
    for (std::uint32_t i = first; i < f->callback_count && !m.has_raised();) {
        if (is_found(m, f, i, callback))
            taken.emplace_back(i, take_callback(f, i));
        else
            ++i;
    }
    const auto count = static_cast<std::uint32_t>(taken.size());
    for (; !taken.empty(); taken.pop_back()) {
        const auto& [at, callback_there] = taken.back();
        if (!m.has_raised() || at > f->callback_count || f->callback_count == f->callback_capacity) {
            drop_callback(m, callback_there);
            continue;
        }
        std::copy_backward(f->callbacks + at, f->callbacks + f->callback_count, f->callbacks + f->callback_count + 1);
        f->callbacks[at] = callback_there;
        ++f->callback_count;
    }
    return count;
}

}  // namespace

// As _asyncio_Future_remove_done_callback, which keeps the first apart from the others.
std::int64_t remove_callback(Machine& m, Future* f, Value callback) {
    if (f->callback_count == 0) return 0;
    const Ref first_function(m, keep(f->callbacks[0].function));
    const bool is_first = is_found(m, f, 0, callback);
    if (is_first) drop_callback(m, take_callback(f, 0));
    const bool is_kept = !is_first && f->callback_count && f->callbacks[0].function == first_function.get();
    const std::uint32_t first = is_first ? 1 : 0, kept_before = is_kept ? 1 : 0;
    if (m.has_raised() || f->callback_count <= kept_before) return first;
    const std::uint32_t others = f->callback_count - kept_before;
    const std::uint32_t removed = remove_from(m, f, kept_before, callback);
    return first + (f->callback_count <= kept_before && others > 1 ? others : removed);
}

bool is_future_like(Machine& m, Value v) {
    if (is_future(v)) return true;
    if (!type_of(v)->is_heap || type_lookup(type_of(v), static_name("_asyncio_future_blocking")) == empty) return false;
    const Ref blocking(m, find_attribute(m, v, static_name("_asyncio_future_blocking")));
    return blocking && blocking.get() != none;
}

namespace {

/// An exception that nobody has looked at is logged when the future goes, as Future.__del__ does.
void log_unseen_exception(Machine& m, Future* f) {
    if (!f->log_traceback || f->exception == none) return;
    f->log_traceback = false;
    ++f->refs;  // while it is shown
    find_unseen_exception(m, f);
    Report what;
    what.message = (f->is_task ? "Task" : to_utf8(f->type->name)) + " exception was never retrieved";
    what.exception = f->exception;
    what.object_name = "future";
    what.object = Value::from_arena(f);
    what.source = f->source;
    report(m, f->loop, what);
    --f->refs;
}

}  // namespace

std::uint64_t age_of_future(const Object* object) {
    const auto* f = static_cast<const Future*>(object);
    return std::uint64_t{f->generators_before} << 32 | (f->id & 0xffffffff);
}

void finalize_future(Machine& m, Object* object) { log_unseen_exception(m, static_cast<Future*>(object)); }

void drop_callbacks(Machine& m, Future* f) {
    for (std::uint32_t i = std::exchange(f->callback_count, 0); i-- > 0;) {
        m.drop(f->callbacks[i].function);
        m.drop(f->callbacks[i].context);
    }
}

void clear_future(Machine& m, Object* object) {
    auto* f = static_cast<Future*>(object);
    drop_callbacks(m, f);
    for (Value* part : {&f->result, &f->exception, &f->exception_traceback, &f->children}) m.replace(*part, none);
}

void free_future(Machine& m, Object* object) {
    auto* f = static_cast<Future*>(object);
    log_unseen_exception(m, f);
    drop_callbacks(m, f);
    if (f->callbacks) m.release_buffer(f->callbacks, f->callback_capacity);
    if (f->initialised) unlink(m, f);
    for (const Value v : {f->result, f->exception, f->exception_traceback, f->cancel_message, f->loop, f->children,
                          f->source, f->made_in})
        m.drop(v);
    if (f->attributes.dict) m.drop(Value::from_arena(f->attributes.dict));
}

void visit_future(Object* object, void (*visit)(void*, Value), void* c) {
    const auto* f = static_cast<Future*>(object);
    for (std::uint32_t i = 0; i < f->callback_count; ++i) {
        visit(c, f->callbacks[i].function);
        visit(c, f->callbacks[i].context);
    }
    for (const Value v : {f->result, f->exception, f->exception_traceback, f->cancel_message, f->loop, f->children,
                          f->source, f->made_in})
        visit(c, v);
    if (f->attributes.dict) visit(c, Value::from_arena(f->attributes.dict));
}

}  // namespace loopglass::aio
