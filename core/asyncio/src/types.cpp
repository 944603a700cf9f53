#include "internal.h"
#include "repr.h"

namespace loopglass::aio {

namespace {

Future* future_of(Value v) { return to<Future>(v); }
Task* task_of(Value v) { return to<Task>(v); }

// ---- Future

Value construct_future(Machine& m, NativeArguments a) {
    Loop* loop = nullptr;
    if (!take_loop(m, a[1], "get_debug", loop)) return empty;
    if (!loop) loop = loop_for_new(m, "Future");
    return loop ? make_future(m, to<Type>(a[0]), loop, FutureRole::plain) : empty;
}

Value result(Machine& m, NativeArguments a) { return future_result(m, future_of(a[0])); }

Value exception(Machine& m, NativeArguments a) {
    auto* f = future_of(a[0]);
    if (f->state == FutureState::pending) return m.raise(invalid_state_error_type(), "Exception is not set.");
    if (f->state == FutureState::cancelled) {
        const Ref error(m, make_cancelled_error(m, f));
        return m.raise_instance(error);
    }
    f->log_traceback = false;
    return keep(f->exception);
}

Value set_result(Machine& m, NativeArguments a) { return set_future_result(m, future_of(a[0]), a[1]) ? none : empty; }
Value set_exception(Machine& m, NativeArguments a) {
    return set_future_exception(m, future_of(a[0]), a[1]) ? none : empty;
}
Value cancel(Machine& m, NativeArguments a) {
    return Value::from_bool(request_cancel(m, future_of(a[0]), a[1] == empty ? none : a[1]));
}
Value done(Machine&, NativeArguments a) { return Value::from_bool(is_done(future_of(a[0]))); }
Value cancelled(Machine&, NativeArguments a) {
    return Value::from_bool(future_of(a[0])->state == FutureState::cancelled);
}
Value get_loop(Machine&, NativeArguments a) { return keep(future_of(a[0])->loop); }
Value add_done_callback(Machine& m, NativeArguments a) {
    refuse_context(m, a[2]);
    add_callback(m, future_of(a[0]), a[1]);
    return none;
}
Value remove_done_callback(Machine& m, NativeArguments a) {
    return make_int(m, remove_callback(m, future_of(a[0]), a[1]));
}

/// One send of `await future`, as FutureIter.
Value send_to_future(Machine& m, Value self, Value, bool& finished) {
    auto* f = future_of(self);
    if (is_done(f)) {
        finished = true;
        return future_result(m, f);
    }
    f->blocking = true;
    return keep(self);
}

constexpr NativeDef future_methods[] = {
    {"result", "self, /", result},
    {"exception", "self, /", exception},
    {"set_result", "self, result, /", set_result},
    {"set_exception", "self, exception, /", set_exception},
    {"cancel", "self, /, msg=", cancel},
    {"done", "self, /", done},
    {"cancelled", "self, /", cancelled},
    {"get_loop", "self, /", get_loop},
    {"add_done_callback", "self, fn, /, *, context=", add_done_callback},
    {"remove_done_callback", "self, fn, /", remove_done_callback},
    {"__repr__", "self, /", future_repr},
};
constexpr NativeDef future_constructor = {"Future", "cls, *, loop=", construct_future};

constexpr Getter future_getters[] = {
    {"_loop", [](Machine&, Value v) { return keep(future_of(v)->loop); }, nullptr},
    {"_state", [](Machine&, Value v) {
         const char* names[] = {"PENDING", "FINISHED", "CANCELLED"};
         return value_of(static_name(names[static_cast<int>(future_of(v)->state)]));
     }, nullptr},
    {nullptr, nullptr, nullptr}};

// ---- Task

Value construct_task(Machine& m, NativeArguments a) {
    Loop* loop = nullptr;
    if (!take_loop(m, a[2], "get_debug", loop)) return empty;
    refuse_context(m, a[4]);
    if (!loop) loop = loop_for_new(m, "Task");
    return loop ? make_task(m, loop, a[1], a[3]) : empty;
}
Value get_name(Machine&, NativeArguments a) { return keep(task_of(a[0])->name); }
Value set_name(Machine& m, NativeArguments a) {
    const Value text = str_of(m, a[1]);
    if (text == empty) return empty;
    m.replace(task_of(a[0])->name, text);
    return none;
}
Value get_coro(Machine&, NativeArguments a) { return keep(task_of(a[0])->coroutine); }
Value cancelling(Machine& m, NativeArguments a) { return make_int(m, task_of(a[0])->cancels); }
Value uncancel(Machine& m, NativeArguments a) {
    auto* t = task_of(a[0]);
    if (t->cancels) --t->cancels;
    return make_int(m, t->cancels);
}
Value no_set_result(Machine& m, NativeArguments) {
    return m.raise(types().RuntimeError, "Task does not support set_result operation");
}
Value no_set_exception(Machine& m, NativeArguments) {
    return m.raise(types().RuntimeError, "Task does not support set_exception operation");
}

constexpr NativeDef task_methods[] = {
    {"get_name", "self, /", get_name},
    {"set_name", "self, value, /", set_name},
    {"get_coro", "self, /", get_coro},
    {"cancelling", "self, /", cancelling},
    {"uncancel", "self, /", uncancel},
    {"set_result", "self, result, /", no_set_result},
    {"set_exception", "self, exception, /", no_set_exception},
    {"__repr__", "self, /", task_repr},
};
constexpr NativeDef task_constructor = {"Task", "cls, coro, *, loop=, name=, context=", construct_task};

/// What is remembered of a task that nobody holds any more.
void remember(Machine& m, Task* t) {
    if (!is_done(t)) return;
    Asyncio& a = asyncio_of(m);
    Asyncio::Ended& e = a.ended[a.ended_count++ % Asyncio::remembered];
    for (const Value v : {e.name, e.coroutine_name, e.value}) m.drop(v);
    e = {t->task_id, t->id, static_cast<std::uint32_t>(t->state), t->exception != none, t->created_by, t->created_file,
         t->created_line, t->changed, 0, keep(t->name), keep(t->coroutine_name), empty};
    if (t->state == FutureState::finished && t->exception != none) e.value = make_str(m, exception_summary(m, t->exception));
    // A result is only shown if that runs none of the program's code.
    else if (t->state == FutureState::finished && (!t->result.is_object() || is_kind(t->result, Kind::str))) e.value = repr_of(m, t->result);
}

void free_task(Machine& m, Object* object) {
    auto* t = static_cast<Task*>(object);
    remember(m, t);
    const Value held[] = {t->waiter, t->coroutine, t->name, t->coroutine_name};
    free_future(m, object);
    for (const Value v : held) m.drop(v);
}

// ---- Handle

Value handle_cancel(Machine& m, NativeArguments a) {
    cancel_handle(m, to<Handle>(a[0]));
    return none;
}
Value handle_cancelled(Machine&, NativeArguments a) { return Value::from_bool(to<Handle>(a[0])->cancelled); }
Value handle_when(Machine& m, NativeArguments a) { return make_float(m, to<Handle>(a[0])->when); }

constexpr NativeDef handle_methods[] = {
    {"cancel", "self", handle_cancel, CallStyle::python},
    {"cancelled", "self", handle_cancelled, CallStyle::python},
    {"__repr__", "self, /", handle_repr},
};
constexpr NativeDef timer_methods[] = {{"when", "self", handle_when, CallStyle::python}};

void free_handle(Machine& m, Object* object) {
    auto* h = static_cast<Handle*>(object);
    m.drop(h->callback);
    m.drop(h->arguments);
}

void visit_nothing(Object*, void (*)(void*, Value), void*) {}

constexpr Layout future_layout = {sizeof(Future), free_future, visit_nothing};
constexpr Layout task_layout = {sizeof(Task), free_task, visit_nothing};
constexpr Layout handle_layout = {sizeof(Handle), free_handle, visit_nothing};
constexpr Layout loop_layout = {sizeof(Loop), free_loop, visit_nothing};

constexpr NativeDef loop_repr_def[] = {{"__repr__", "self, /", loop_repr}};

}  // namespace

// Attributes of objects that are not of standard layout: GCC and Clang define where they are.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

Type* future_type() {
    static Type* const type = [] {
        Type* t = make_static_type("Future", types().object, Kind::native, sizeof(Future), &future_layout, "_asyncio");
        add_methods(t, future_methods);
        set_constructor(t, future_constructor);
        t->getters = future_getters;
        t->attributes_offset = offsetof(Future, attributes);
        t->send = send_to_future;
        t->awaitable_itself = true;
        return t;
    }();
    return type;
}

Type* task_type() {
    static Type* const type = [] {
        Type* t = make_static_type("Task", future_type(), Kind::native, sizeof(Task), &task_layout, "_asyncio");
        add_methods(t, task_methods);
        set_constructor(t, task_constructor);
        return t;
    }();
    return type;
}

Type* gathering_type() {
    static Type* const type =
        make_static_type("_GatheringFuture", future_type(), Kind::native, sizeof(Future), &future_layout, "asyncio.tasks");
    return type;
}

Type* handle_type() {
    static Type* const type = [] {
        Type* t = make_static_type("Handle", types().object, Kind::native, sizeof(Handle), &handle_layout, "asyncio.events");
        add_methods(t, handle_methods);
        return t;
    }();
    return type;
}

Type* timer_handle_type() {
    static Type* const type = [] {
        Type* t = make_static_type("TimerHandle", handle_type(), Kind::native, sizeof(Handle), &handle_layout, "asyncio.events");
        add_methods(t, timer_methods);
        return t;
    }();
    return type;
}

Type* loop_type() {
    static Type* const type = [] {
        Type* t = make_static_type("_UnixSelectorEventLoop", types().object, Kind::native, sizeof(Loop), &loop_layout,
                                   "asyncio.unix_events");
        add_methods(t, loop_methods);
        add_methods(t, loop_repr_def);
        return t;
    }();
    return type;
}

}  // namespace loopglass::aio
