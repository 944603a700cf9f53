// The methods of event loops. What takes long is a frame (loop.cpp); what asyncio writes in Python is Python text of
// ours too, and the method calls it.

#include <algorithm>

#include <library/context.h>

#include <machine/native_call.h>
#include <machine/prelude.h>

#include "handles.h"
#include "repr.h"
#include "select.h"

namespace loopglass::aio {

namespace {

Loop* self(NativeArguments a) { return to<Loop>(a[0]); }

Value refuse_callback(Machine& m, Value callback, const char* method) {
    if (is_coroutine_like(m, callback) || is_coroutine_function(callback))
        return m.raise(types().TypeError, std::string("coroutines cannot be used with ") + method + "()");
    const Ref shown(m, repr_of(m, callback));
    if (!shown) return empty;
    return m.raise(types().TypeError,
                   std::string("a callable object was expected by ") + method + "(), got " + to_utf8(to<Str>(shown)));
}

/// As _check_callback, in debug mode.
bool check_callback(Machine& m, const Loop* loop, Value callback, const char* method) {
    if (!loop->debug || (is_callable(callback) && !is_coroutine_function(callback))) return true;
    refuse_callback(m, callback, method);
    return false;
}

/// context= of a callback: what it runs in; owned.
bool callback_context(Machine& m, Value given, Ref& context) {
    Value checked = empty;
    if (!take_context(m, given, checked)) return false;
    context = Ref(m, checked == empty ? library::copy_context(m) : keep(checked));
    return true;
}

Value queue_callback(Machine& m, NativeArguments a, const char* method) {
    // Parameters: self, callback, context, *args.
    Ref context;
    if (!check_open(m, self(a)) || !check_callback(m, self(a), a[1], method) || !callback_context(m, a[2], context))
        return empty;
    Handle* h = queue_given(m, self(a), a[1], a[3], context, Cause::call_soon);
    return h ? keep(Value::from_arena(h)) : empty;
}

Value call_soon(Machine& m, NativeArguments a) {
    return check_thread(m, self(a)) ? queue_callback(m, a, "call_soon") : empty;
}

Value call_soon_threadsafe(Machine& m, NativeArguments a) {
    const Value handle = queue_callback(m, a, "call_soon_threadsafe");
    if (handle != empty) write_to_self(m, self(a));
    return handle;
}

Value run_in_executor(Machine& m, NativeArguments a) {
    // Parameters: self, executor, func, *args.
    if (!check_open(m, self(a)) || !check_callback(m, self(a), a[2], "run_in_executor")) return empty;
    const auto* rest = to<Tuple>(a[3]);
    std::vector<Value> all(a, a + 3);
    all.insert(all.end(), rest->items(), rest->items() + rest->size);
    return m.call(python_function(m, "_loop_run_in_executor"), all.data(), all.size());
}

Value set_timer_for(Machine& m, Loop* loop, double when, Value callback, Value context_given, Value arguments) {
    Ref context;
    if (!check_callback(m, loop, callback, "call_at") || !callback_context(m, context_given, context)) return empty;
    Handle* h = set_timer(m, loop, when, callback, arguments, context);
    return h ? keep(Value::from_arena(h)) : empty;
}

Value call_at(Machine& m, NativeArguments a) {
    if (a[1] == none) return m.raise(types().TypeError, "when cannot be None");
    if (!check_open(m, self(a))) return empty;
    const auto when = to_double(m, a[1]);
    const Value handle = when ? set_timer_for(m, self(a), *when, a[2], a[3], a[4]) : empty;
    // The deadline is shown as it was given.
    if (handle != empty && is_int(a[1])) handle.object()->extra = Handle::whole_seconds;
    return handle;
}

/// self.call_at(when, callback, *args, context=context), which may be of a class of the program.
Value call_own_call_at(Machine& m, NativeArguments a, double when) {
    const Ref method(m, get_attribute(m, a[0], static_name("call_at")));
    if (!method) return empty;
    const Ref deadline(m, make_float(m, when));
    std::vector<Value> all{deadline, a[2]};
    const auto* given = to<Tuple>(a[4]);
    all.insert(all.end(), given->items(), given->items() + given->size);
    static Tuple* const names = make_static_tuple({value_of(static_name("context"))});
    all.push_back(a[3] == empty ? none : a[3]);
    return m.call(method, all.data(), all.size(), value_of(names));
}

Value call_later(Machine& m, NativeArguments a) {
    if (a[1] == none) return m.raise(types().TypeError, "delay must not be None");
    const auto delay = is_float(a[1]) || is_int(a[1]) ? to_double(m, a[1]) : std::nullopt;
    const Ref now(m, make_float(m, time_of(m, self(a))));
    const Ref sum(
        m, delay ? make_float(m, float_value(now) + *delay) : binary_operation(m, BinaryOperator::add, now, a[1]));
    const auto when = sum ? to_double(m, sum) : std::nullopt;
    if (!when) return empty;
    if (has_own(self(a), Loop::call_at)) return call_own_call_at(m, a, *when);
    if (!check_open(m, self(a))) return empty;
    const MadeIn made_in(m, "base_events.py:727");
    return set_timer_for(m, self(a), *when, a[2], a[3], a[4]);
}

Value time(Machine& m, NativeArguments) { return make_float(m, library::read_clock(m)); }

Value create_future(Machine& m, NativeArguments a) {
    const MadeIn made_in(m, "base_events.py:427");
    return make_future(m, future_type(), a[0], FutureRole::plain);
}

bool set_task_name(Machine& m, Value task, Value name) {
    if (name == empty || name == none) return true;
    const Ref method(m, find_attribute(m, task, static_name("set_name")));
    if (!method) return !m.has_raised();
    const Ref done(m, m.call_nested(method, &name, 1));
    return static_cast<bool>(done);
}

Value create_task(Machine& m, NativeArguments a) {
    Value context = empty;
    if (!check_open(m, self(a)) || !take_context(m, a[3], context)) return empty;
    const Value factory = self(a)->task_factory;
    if (factory == none) return make_task(m, task_type(), a[0], a[1], a[2], context);
    const Value arguments[] = {a[0], a[1], context};
    static Tuple* const names = make_static_tuple({value_of(static_name("context"))});
    Ref task(m, context == empty ? m.call_nested(factory, arguments, 2)
                                 : m.call_nested(factory, arguments, 3, value_of(names)));
    if (!task || !set_task_name(m, task, a[2])) return empty;
    return task.release();
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
    if (loop->debug) {
        const Ref logged(m, m.call_nested(python_function(m, "_log_close"), a, 1));
        if (!logged) return empty;
    }
    loop->closed = true;
    // As BaseEventLoop.close: what was queued is forgotten.
    drop_handles(m, loop);
    return m.call(python_function(m, "_close_executor"), a, 1);
}

Value is_running(Machine&, NativeArguments a) { return Value::from_bool(self(a)->running); }
Value is_closed(Machine&, NativeArguments a) { return Value::from_bool(self(a)->closed); }
Value get_debug(Machine&, NativeArguments a) { return Value::from_bool(self(a)->debug); }
Value set_debug(Machine& m, NativeArguments a) {
    const int enabled = truth(m, a[1]);
    if (enabled < 0) return empty;
    self(a)->debug = enabled;
    if (!self(a)->running) return none;
    // As set_debug, which has the loop itself switch how coroutines note where they were made.
    const Ref tracking(m, get_attribute(m, a[0], static_name("_set_coroutine_origin_tracking")));
    const Ref arguments(m, value_of(make_tuple(m, {a[1]})));
    const Ref context(m, library::copy_context(m));
    if (!queue_given(m, self(a), tracking, arguments, context, Cause::call_soon)) return empty;
    write_to_self(m, self(a));
    return none;
}
Value set_origin_tracking(Machine& m, NativeArguments a) {
    const int enabled = truth(m, a[1]);
    if (enabled < 0) return empty;
    track_origins(m, self(a), enabled != 0);
    return none;
}
Value do_nothing(Machine&, NativeArguments) { return none; }

Value set_task_factory(Machine& m, NativeArguments a) {
    if (a[1] != none && !is_callable(a[1]))
        return m.raise(types().TypeError, "task factory must be a callable or None");
    m.replace(self(a)->task_factory, keep(a[1]));
    return none;
}
Value get_task_factory(Machine&, NativeArguments a) { return keep(self(a)->task_factory); }

Value set_exception_handler(Machine& m, NativeArguments a) {
    if (a[1] != none && !is_callable(a[1])) {
        const Ref shown(m, repr_of(m, a[1]));
        return shown
                   ? m.raise(types().TypeError, "A callable object or None is expected, got " + to_utf8(to<Str>(shown)))
                   : empty;
    }
    m.replace(self(a)->exception_handler, keep(a[1]));
    return none;
}
Value get_exception_handler(Machine&, NativeArguments a) { return keep(self(a)->exception_handler); }

Value check_closed(Machine& m, NativeArguments a) { return check_open(m, self(a)) ? none : empty; }

/// Methods that are Python text of ours, named in the module asyncio as _loop_NAME.
template <std::size_t n>
struct Name {
    char text[n] = {};
    constexpr Name(const char (&given)[n]) { std::copy_n(given, n, text); }
};
template <Name name, std::size_t count>
Value in_python(Machine& m, NativeArguments a) {
    return m.call(python_function(m, name.text), a, count);
}
/// The same with whatever arguments there are.
template <Name name>
Value in_python_with_all(Machine& m, NativeArguments a) {
    // Parameters: self, *args, **kwargs.
    const auto* rest = to<Tuple>(a[1]);
    std::vector<Value> all{a[0]};
    all.insert(all.end(), rest->items(), rest->items() + rest->size);
    return call_with_named(m, python_function(m, name.text), all, to<Dict>(a[2]));
}

/// Of the system's sockets, processes and readers of files.
template <Name name>
Value not_there(Machine& m, NativeArguments) {
    m.observer->unsupported(m, "loop." + std::string(name.text) + "() is not there yet");
    return empty;
}
template <Name name>
constexpr NativeDef missing = {name.text, "self, *args, **kwargs", not_there<name>, CallStyle::python};

/// Which generators have begun is known without it: it warns of those that begin too late.
Value generator_begins(Machine& m, NativeArguments a) {
    return self(a)->has_shut_generators ? m.call(python_function(m, "_loop_warn_of_generator"), a, 2) : none;
}
Value generator_is_lost(Machine& m, NativeArguments a) {
    if (is_kind(a[1], Kind::generator)) close_lost_generator(m, to<Generator>(a[1]));
    return none;
}

constexpr NativeDef methods[] = {
    {"create_connection", "self, *args, **kwargs", in_python_with_all<"_loop_create_connection">, CallStyle::python},
    {"create_datagram_endpoint", "self, *args, **kwargs", in_python_with_all<"_loop_create_datagram_endpoint">,
     CallStyle::python},
    {"create_server", "self, *args, **kwargs", in_python_with_all<"_loop_create_server">, CallStyle::python},
    {"run_in_executor", "self, executor, func, *args", keeping<run_in_executor, 2>, CallStyle::python},
    {"set_default_executor", "self, executor", in_python<"_loop_set_default_executor", 2>, CallStyle::python},
    {"call_soon", "self, callback, *args, context=", keeping<call_soon, 1>, CallStyle::python},
    {"call_soon_threadsafe", "self, callback, *args, context=", keeping<call_soon_threadsafe, 1>, CallStyle::python},
    {"call_later", "self, delay, callback, *args, context=", keeping<call_later, 2>, CallStyle::python},
    {"call_at", "self, when, callback, *args, context=", keeping<call_at, 2>, CallStyle::python},
    {"time", "self", time, CallStyle::python},
    {"create_future", "self", create_future, CallStyle::python},
    {"create_task", "self, coro, *, name=, context=", keeping<create_task, 1>, CallStyle::python},
    {"run_until_complete", "self, future", run_until_complete, CallStyle::python},
    {"run_forever", "self", run_forever, CallStyle::python},
    {"stop", "self", stop, CallStyle::python},
    {"close", "self", close, CallStyle::python},
    {"is_running", "self", is_running, CallStyle::python},
    {"is_closed", "self", is_closed, CallStyle::python},
    {"get_debug", "self", get_debug, CallStyle::python},
    {"set_debug", "self, enabled", set_debug, CallStyle::python},
    {"_set_coroutine_origin_tracking", "self, enabled", set_origin_tracking, CallStyle::python},
    {"set_task_factory", "self, factory", set_task_factory, CallStyle::python},
    {"get_task_factory", "self", get_task_factory, CallStyle::python},
    {"set_exception_handler", "self, handler", set_exception_handler, CallStyle::python},
    {"get_exception_handler", "self", get_exception_handler, CallStyle::python},
    {"default_exception_handler", "self, context", in_python<"_loop_default_exception_handler", 2>, CallStyle::python},
    {"call_exception_handler", "self, context", in_python<"_loop_call_exception_handler", 2>, CallStyle::python},
    {"shutdown_asyncgens", "self", in_python<"_loop_shutdown_asyncgens", 1>, CallStyle::python},
    {"_asyncgen_firstiter_hook", "self, agen", generator_begins, CallStyle::python},
    {"_asyncgen_finalizer_hook", "self, agen", generator_is_lost, CallStyle::python},
    {"shutdown_default_executor", "self", in_python<"_loop_shutdown_default_executor", 1>, CallStyle::python},
    {"add_signal_handler", "self, sig, callback, *args", in_python<"_loop_add_signal_handler", 4>, CallStyle::python},
    {"remove_signal_handler", "self, sig", in_python<"_loop_remove_signal_handler", 2>, CallStyle::python},
    missing<"add_reader">,
    missing<"remove_reader">,
    missing<"add_writer">,
    missing<"remove_writer">,
    missing<"getaddrinfo">,
    missing<"getnameinfo">,
    missing<"sendfile">,
    missing<"start_tls">,
    missing<"create_unix_connection">,
    missing<"create_unix_server">,
    missing<"connect_accepted_socket">,
    missing<"connect_read_pipe">,
    missing<"connect_write_pipe">,
    missing<"subprocess_shell">,
    missing<"subprocess_exec">,
    missing<"sock_recv">,
    missing<"sock_recv_into">,
    missing<"sock_recvfrom">,
    missing<"sock_recvfrom_into">,
    missing<"sock_sendall">,
    missing<"sock_sendto">,
    missing<"sock_connect">,
    missing<"sock_accept">,
    missing<"sock_sendfile">,
    {"_check_closed", "self", check_closed, CallStyle::python},
    {"_timer_handle_cancelled", "self, handle", do_nothing, CallStyle::python},
    {"__repr__", "self, /", loop_repr},
};

// ---- AbstractEventLoop: every method says that it is to be written

Value not_implemented_here(Machine& m, NativeArguments) {
    const Ref error(m, make_exception(m, types().NotImplementedError, Ref(m, value_of(make_tuple(m, 0))).get()));
    return m.raise_instance(error);
}

/// A coroutine that says so when it is awaited.
template <Name name>
Value not_implemented_coroutine(Machine& m, NativeArguments) {
    const Ref text(m, make_str(m, name.text));
    const Value arguments[] = {text};
    return m.call(python_function(m, "_abstract_coroutine"), arguments, 1);
}
template <Name name>
constexpr NativeDef abstract_coroutine = {name.text, "self, *args, **kwargs", not_implemented_coroutine<name>,
                                          CallStyle::python};

constexpr NativeDef abstract_methods[] = {
    abstract_coroutine<"create_connection">,
    abstract_coroutine<"create_server">,
    abstract_coroutine<"create_datagram_endpoint">,
    abstract_coroutine<"getaddrinfo">,
    abstract_coroutine<"getnameinfo">,
    abstract_coroutine<"sendfile">,
    abstract_coroutine<"start_tls">,
    abstract_coroutine<"create_unix_connection">,
    abstract_coroutine<"create_unix_server">,
    abstract_coroutine<"connect_accepted_socket">,
    abstract_coroutine<"connect_read_pipe">,
    abstract_coroutine<"connect_write_pipe">,
    abstract_coroutine<"subprocess_shell">,
    abstract_coroutine<"subprocess_exec">,
    abstract_coroutine<"sock_recv">,
    abstract_coroutine<"sock_recv_into">,
    abstract_coroutine<"sock_recvfrom">,
    abstract_coroutine<"sock_recvfrom_into">,
    abstract_coroutine<"sock_sendall">,
    abstract_coroutine<"sock_sendto">,
    abstract_coroutine<"sock_connect">,
    abstract_coroutine<"sock_accept">,
    abstract_coroutine<"sock_sendfile">,
    abstract_coroutine<"shutdown_asyncgens">,
    abstract_coroutine<"shutdown_default_executor">,
    {"add_reader", "self, *args, **kwargs", not_implemented_here, CallStyle::python},
    {"remove_reader", "self, *args, **kwargs", not_implemented_here, CallStyle::python},
    {"add_writer", "self, *args, **kwargs", not_implemented_here, CallStyle::python},
    {"remove_writer", "self, *args, **kwargs", not_implemented_here, CallStyle::python},
    {"add_signal_handler", "self, *args, **kwargs", not_implemented_here, CallStyle::python},
    {"remove_signal_handler", "self, *args, **kwargs", not_implemented_here, CallStyle::python},
    {"run_forever", "self", not_implemented_here, CallStyle::python},
    {"run_until_complete", "self, future", not_implemented_here, CallStyle::python},
    {"stop", "self", not_implemented_here, CallStyle::python},
    {"is_running", "self", not_implemented_here, CallStyle::python},
    {"is_closed", "self", not_implemented_here, CallStyle::python},
    {"close", "self", not_implemented_here, CallStyle::python},
    {"_timer_handle_cancelled", "self, handle", not_implemented_here, CallStyle::python},
    {"call_soon", "self, callback, *args, context=", not_implemented_here, CallStyle::python},
    {"call_soon_threadsafe", "self, callback, *args, context=", not_implemented_here, CallStyle::python},
    {"call_later", "self, delay, callback, *args, context=", not_implemented_here, CallStyle::python},
    {"call_at", "self, when, callback, *args, context=", not_implemented_here, CallStyle::python},
    {"time", "self", not_implemented_here, CallStyle::python},
    {"create_future", "self", not_implemented_here, CallStyle::python},
    {"create_task", "self, coro, *, name=, context=", not_implemented_here, CallStyle::python},
    {"run_in_executor", "self, executor, func, *args", not_implemented_here, CallStyle::python},
    {"set_default_executor", "self, executor", not_implemented_here, CallStyle::python},
    {"get_debug", "self", not_implemented_here, CallStyle::python},
    {"set_debug", "self, enabled", not_implemented_here, CallStyle::python},
    {"set_task_factory", "self, factory", not_implemented_here, CallStyle::python},
    {"get_task_factory", "self", not_implemented_here, CallStyle::python},
    {"set_exception_handler", "self, handler", not_implemented_here, CallStyle::python},
    {"get_exception_handler", "self", not_implemented_here, CallStyle::python},
    {"default_exception_handler", "self, context", not_implemented_here, CallStyle::python},
    {"call_exception_handler", "self, context", not_implemented_here, CallStyle::python},
};

// ---- the classes

Value construct_loop(Machine& m, NativeArguments a) {
    return make_loop(m, to<Type>(a[0]), a[1] == empty ? none : a[1]);
}
constexpr NativeDef constructor = {"BaseEventLoop", "cls, selector=", construct_loop, CallStyle::python};

/// What a class of the program calls by super().__init__(): the loop is made already.
constexpr NativeDef init_def[] = {{"__init__", "self, selector=", do_nothing, CallStyle::python}};

constexpr Getter getters[] = {
    {"slow_callback_duration", [](Machine&, Value v) { return keep(to<Loop>(v)->slow_callback_duration); },
     [](Machine& m, Value v, Value x) { return m.replace(to<Loop>(v)->slow_callback_duration, keep(x)), true; }},
    {"_closed", [](Machine&, Value v) { return Value::from_bool(to<Loop>(v)->closed); }, nullptr},
    {"_stopping", [](Machine&, Value v) { return Value::from_bool(to<Loop>(v)->stopping); },
     [](Machine& m, Value v, Value x) { return to<Loop>(v)->stopping = truth(m, x) > 0, true; }},
    {"_debug", [](Machine&, Value v) { return Value::from_bool(to<Loop>(v)->debug); },
     [](Machine& m, Value v, Value x) { return to<Loop>(v)->debug = truth(m, x) > 0, true; }},
    // Only debug mode's _run_once notes which handle it runs.
    {"_current_handle",
     [](Machine&, Value v) {
         const auto* loop = to<Loop>(v);
         return loop->debug && loop->running_handle ? keep(Value::from_arena(loop->running_handle)) : none;
     },
     nullptr},
    {"_task_factory", [](Machine&, Value v) { return keep(to<Loop>(v)->task_factory); }, nullptr},
    {"_exception_handler", [](Machine&, Value v) { return keep(to<Loop>(v)->exception_handler); }, nullptr},
    {"_ready",
     [](Machine& m, Value v) {
         const auto* loop = to<Loop>(v);
         const Ref list(m, Value::from_arena(make_list(m, loop->ready_count)));
         for (std::uint32_t i = 0; i < loop->ready_count; ++i)
             list_append(m, to<List>(list),
                         Value::from_arena(loop->ready[(loop->ready_first + i) & (loop->ready_capacity - 1)]));
         return keep(list);
     },
     nullptr},
    {"_scheduled",
     [](Machine& m, Value v) {
         const auto* loop = to<Loop>(v);
         const Ref list(m, Value::from_arena(make_list(m, loop->timer_count)));
         for (std::uint32_t i = 0; i < loop->timer_count; ++i)
             list_append(m, to<List>(list), Value::from_arena(loop->timers[i]));
         return keep(list);
     },
     nullptr},
    {nullptr, nullptr, nullptr}};

constexpr Layout layout = {sizeof(Loop), free_loop, visit_loop};

Type* derived(const char* name, Type* base, const char* module) {
    Type* t = make_static_type(name, base, Kind::native, sizeof(Loop), &layout, module);
    set_constructor(t, constructor);
    t->can_be_base = true;
    return t;
}

}  // namespace

Type* abstract_loop_type() {
    static Type* const type = [] {
        Type* t = make_static_type("AbstractEventLoop", types().object, Kind::instance, sizeof(Object), nullptr,
                                   "asyncio.events");
        add_methods(t, abstract_methods);
        t->can_be_base = true;
        return t;
    }();
    return type;
}

// Attributes of objects that are not of standard layout: GCC and Clang define where they are.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

Type* base_loop_type() {
    static Type* const type = [] {
        Type* t = derived("BaseEventLoop", abstract_loop_type(), "asyncio.base_events");
        t->attributes_offset = offsetof(Loop, attributes);
        set_getters(t, getters);
        add_methods(t, methods);
        add_methods(t, init_def);
        return t;
    }();
    return type;
}

Type* loop_type() {
    static Type* const type =
        derived("_UnixSelectorEventLoop", derived("BaseSelectorEventLoop", base_loop_type(), "asyncio.selector_events"),
                "asyncio.unix_events");
    return type;
}

}  // namespace loopglass::aio
