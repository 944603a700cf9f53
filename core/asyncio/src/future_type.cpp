// What asyncio.Future has for programs, and what gather gives.

#include <library/alias.h>
#include <library/context.h>

#include <machine/prelude.h>

#include "internal.h"
#include "repr.h"

namespace loopglass::aio {

namespace {

Future* future_of(Value v) { return to<Future>(v); }

/// False with RuntimeError raised if __init__ of a subclass has not called Future's.
bool check_initialised(Machine& m, const Future* f) {
    if (f->initialised) return true;
    m.raise(types().RuntimeError, "Future object is not initialized.");
    return false;
}

Value construct_future(Machine& m, NativeArguments a) {
    auto* type = to<Type>(a[0]);
    // Where a subclass has an __init__, that is called next and calls Future's.
    if (type->is_heap && is_kind(type_lookup(type, static_name("__init__")), Kind::function)) {
        auto* f = m.make<Future>(Kind::native, type);
        leave_uninitialised(f);
        return Value::from_arena(f);
    }
    Value given = empty;
    if (!take_loop(m, a[1], "get_debug", given)) return empty;
    const Ref loop(m, given == empty ? loop_for_new(m) : keep(given));
    return loop ? make_future(m, type, loop, FutureRole::plain) : empty;
}

Value initialise(Machine& m, NativeArguments a) {
    Value given = empty;
    if (!take_loop(m, a[1], "get_debug", given)) return empty;
    const Ref loop(m, given == empty ? loop_for_new(m) : keep(given));
    if (!loop) return empty;
    initialise_future(m, future_of(a[0]), loop, FutureRole::plain);
    emit(m, StepKind::future_created, future_of(a[0])->id);
    return none;
}

/// result() and exception() of a future without its __init__: InvalidStateError.
bool check_can_be_asked(Machine& m, const Future* f) {
    if (f->initialised) return true;
    m.raise(invalid_state_error_type(), "Future object is not initialized.");
    return false;
}

Value result(Machine& m, NativeArguments a) {
    return check_can_be_asked(m, future_of(a[0])) ? future_result(m, future_of(a[0])) : empty;
}

Value exception(Machine& m, NativeArguments a) {
    auto* f = future_of(a[0]);
    if (!check_can_be_asked(m, f)) return empty;
    if (f->state == FutureState::pending) return m.raise(invalid_state_error_type(), "Exception is not set.");
    if (f->state == FutureState::cancelled) {
        const Ref error(m, make_cancelled_error(m, f));
        return m.raise_instance(error);
    }
    f->log_traceback = false;
    return keep(f->exception);
}

Value set_result(Machine& m, NativeArguments a) {
    return check_initialised(m, future_of(a[0])) && set_future_result(m, future_of(a[0]), a[1]) ? none : empty;
}
Value set_exception(Machine& m, NativeArguments a) {
    return check_initialised(m, future_of(a[0])) && set_future_exception(m, future_of(a[0]), a[1]) ? none : empty;
}

Value cancel(Machine& m, NativeArguments a) {
    auto* f = future_of(a[0]);
    if (!check_initialised(m, f)) return empty;
    const Value message = a[1] == empty ? none : a[1];
    // Future.cancel itself, also where a subclass calls it by super().
    const bool cancelled = f->children == none ? cancel_future(m, f, message) : request_cancel(m, a[0], message);
    return m.has_raised() ? empty : Value::from_bool(cancelled);
}

Value done(Machine&, NativeArguments a) { return Value::from_bool(is_done(future_of(a[0]))); }
Value cancelled(Machine&, NativeArguments a) {
    return Value::from_bool(future_of(a[0])->state == FutureState::cancelled);
}
Value get_loop(Machine& m, NativeArguments a) {
    return check_initialised(m, future_of(a[0])) ? keep(future_of(a[0])->loop) : empty;
}

Value add_done_callback(Machine& m, NativeArguments a) {
    Value given = empty;
    if (!future_of(a[0])->initialised) return m.raise(types().RuntimeError, "uninitialized Future object");
    if (!take_context(m, a[2], given)) return empty;
    const Ref context(m, given == empty ? library::copy_context(m) : keep(given));
    return add_callback(m, future_of(a[0]), a[1], context) ? none : empty;
}

Value remove_done_callback(Machine& m, NativeArguments a) {
    if (!check_initialised(m, future_of(a[0]))) return empty;
    const std::int64_t removed = remove_callback(m, future_of(a[0]), a[1]);
    return m.has_raised() ? empty : make_int(m, removed);
}

Value make_cancelled(Machine& m, NativeArguments a) { return make_cancelled_error(m, future_of(a[0])); }

Value iterate(Machine& m, NativeArguments a) {
    return check_initialised(m, future_of(a[0])) ? make_future_iter(m, a[0]) : empty;
}

/// One send of `await future`, as FutureIter.
Value send_to_future(Machine& m, Value self, Value, bool& finished) {
    auto* f = future_of(self);
    if (is_done(f)) {
        finished = true;
        return future_result(m, f);
    }
    if (f->blocking) {
        // It was sent to again while it is pending: the task did not wait for it.
        return m.raise(types().RuntimeError, "await wasn't used with future");
    }
    f->blocking = true;
    return keep(self);
}

constexpr NativeDef methods[] = {
    {"__init__", "self, *, loop=", initialise},
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
    {"_make_cancelled_error", "self, /", make_cancelled},
    {"__repr__", "self, /", future_repr},
    {"__iter__", "self, /", iterate},
    {"__await__", "self, /", iterate},
    // What is to be said when a future goes is said by the machine; classes of programs call this by super().
    {"__del__", "self, /", [](Machine&, NativeArguments) { return none; }},
};
constexpr NativeDef gathering_methods[] = {{"cancel", "self, msg=", cancel, CallStyle::python}};
constexpr NativeDef constructor = {"Future", "cls, *, loop=", construct_future};

Value callbacks_of(Machine& m, Value v) {
    const auto* f = future_of(v);
    if (f->callback_count == 0) return none;
    const Ref list(m, Value::from_arena(make_list(m, f->callback_count)));
    for (std::uint32_t i = 0; i < f->callback_count; ++i) {
        const Ref context(m, context_value(m, f->callbacks[i].context));
        list_append(m, to<List>(list), Ref(m, value_of(make_tuple(m, {f->callbacks[i].function, context}))));
    }
    return keep(list);
}

constexpr Getter getters[] = {
    {"_loop", [](Machine&, Value v) { return keep(future_of(v)->loop); }, nullptr},
    {"_state",
     [](Machine&, Value v) {
         const char* names[] = {"PENDING", "FINISHED", "CANCELLED"};
         return value_of(static_name(names[static_cast<int>(future_of(v)->state)]));
     },
     nullptr},
    {"_result", [](Machine&, Value v) { return future_of(v)->result == empty ? none : keep(future_of(v)->result); },
     nullptr},
    {"_exception",
     [](Machine&, Value v) {
         return future_of(v)->state == FutureState::cancelled ? none : keep(future_of(v)->exception);
     },
     nullptr},
    {"_callbacks", callbacks_of, nullptr},
    {"_cancel_message", [](Machine&, Value v) { return keep(future_of(v)->cancel_message); },
     [](Machine& m, Value v, Value x) { return m.replace(future_of(v)->cancel_message, keep(x)), true; }, true},
    {"_source_traceback",
     [](Machine&, Value v) { return future_of(v)->source == empty ? none : keep(future_of(v)->source); }, nullptr},
    {"_log_traceback", [](Machine&, Value v) { return Value::from_bool(future_of(v)->log_traceback); },
     [](Machine& m, Value v, Value x) {
         const int wanted = truth(m, x);
         if (wanted > 0) m.raise(types().ValueError, "_log_traceback can only be set to False");
         if (wanted == 0) future_of(v)->log_traceback = false;
         return wanted == 0;
     },
     true},
    {"_asyncio_future_blocking", [](Machine&, Value v) { return Value::from_bool(future_of(v)->blocking); },
     [](Machine& m, Value v, Value x) {
         const int wanted = truth(m, x);
         future_of(v)->blocking = wanted > 0;
         return wanted >= 0;
     },
     true},
    {nullptr, nullptr, nullptr}};

constexpr Layout layout = {sizeof(Future), free_future, visit_future, clear_future, finalize_future, age_of_future};

}  // namespace

// Attributes of objects that are not of standard layout: GCC and Clang define where they are.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

Type* future_type() {
    static Type* const type = [] {
        Type* t = make_static_type("Future", types().object, Kind::native, sizeof(Future), &layout, "_asyncio");
        add_methods(t, methods);
        add_methods(t, library::class_getitem);
        set_constructor(t, constructor);
        set_getters(t, getters);
        t->attributes_offset = offsetof(Future, attributes);
        t->send = send_to_future;
        t->awaitable_itself = true;
        t->can_be_base = true;
        return t;
    }();
    return type;
}

Type* gathering_type() {
    static Type* const type = [] {
        Type* t =
            make_static_type("_GatheringFuture", future_type(), Kind::native, sizeof(Future), &layout, "asyncio.tasks");
        add_methods(t, gathering_methods);
        return t;
    }();
    return type;
}

}  // namespace loopglass::aio
