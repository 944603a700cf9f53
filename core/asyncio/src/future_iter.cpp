// What iter(future) and future.__await__() give, for those who await by hand. `await future` itself makes none of it:
// it sends to the future (Type::send).

#include <machine/prelude.h>

#include "internal.h"

namespace loopglass::aio {

namespace {

/// As FutureIter of _asynciomodule.c.
struct FutureIter : Object {
    Value future;  ///< owned; none once it has ended
};

/// As FutureIter_am_send.
Value send_to_iter(Machine& m, Value self, Value, bool& finished) {
    auto* iter = static_cast<FutureIter*>(self.object());
    if (iter->future == none) return m.raise(types().StopIteration, "");
    auto* future = to<Future>(iter->future);
    if (!is_done(future)) {
        if (future->blocking) return m.raise(types().RuntimeError, "await wasn't used with future");
        future->blocking = true;
        return keep(iter->future);
    }
    finished = true;
    const Ref held(m, std::exchange(iter->future, none));
    return future_result(m, future);
}

Value send(Machine& m, NativeArguments a) {
    if (static_cast<FutureIter*>(a[0].object())->future == none)
        return m.raise_instance(
            Ref(m, make_exception(m, types().StopIteration, Ref(m, value_of(make_tuple(m, 0))).get())));
    bool finished = false;
    const Ref value(m, send_to_iter(m, a[0], none, finished));
    if (!value) return empty;
    if (!finished) return keep(value);
    const Ref arguments(m, value_of(make_tuple(m, {value.get()})));
    return m.raise_instance(Ref(m, make_exception(m, types().StopIteration, arguments.get())));
}

Value close(Machine& m, NativeArguments a) {
    m.replace(static_cast<FutureIter*>(a[0].object())->future, none);
    return none;
}

/// As FutureIter_throw.
Value throw_in(Machine& m, NativeArguments a) {
    const auto given = [](Value v) { return v != empty && v != none; };
    if (given(a[3]) && !is_kind(a[3], Kind::traceback))
        return m.raise(types().TypeError, "throw() third argument must be a traceback");
    Ref exception(m, keep(a[1]));
    if (is_kind(a[1], Kind::type) && to<Type>(a[1])->is_exception) {
        if (given(a[2]) && is_subtype(type_of(a[2]), to<Type>(a[1])))
            exception = Ref(m, keep(a[2]));
        else
            exception = Ref(m, m.call_nested(a[1], a + 2, given(a[2]) ? 1 : 0));
        if (!exception) return empty;
    } else if (!is_kind(a[1], Kind::exception)) {
        return m.raise(types().TypeError,
                       "exceptions must be classes deriving BaseException or instances of such a class");
    } else if (given(a[2])) {
        return m.raise(types().TypeError, "instance exception may not have a separate value");
    }
    close(m, a);
    return m.raise_instance(exception);
}

constexpr NativeDef methods[] = {
    {"__iter__", "self, /", [](Machine&, NativeArguments a) { return keep(a[0]); }},
    {"__next__", "self, /", send},
    {"send", "self, value, /", send},
    {"throw", "self, type, value=, traceback=, /", throw_in},
    {"close", "self, /", close},
};

constexpr Layout layout = {
    sizeof(FutureIter), [](Machine& m, Object* o) { m.drop(static_cast<FutureIter*>(o)->future); },
    [](Object* o, void (*visit)(void*, Value), void* c) { visit(c, static_cast<FutureIter*>(o)->future); }};

}  // namespace

Type* future_iter_type() {
    static Type* const type = [] {
        Type* t = make_static_type("FutureIter", types().object, Kind::native, sizeof(FutureIter), &layout, "_asyncio");
        add_methods(t, methods);
        t->send = send_to_iter;
        t->can_be_base = false;
        return t;
    }();
    return type;
}

Value make_future_iter(Machine& m, Value future) {
    auto* iter = m.make<FutureIter>(Kind::native, future_iter_type());
    iter->future = keep(future);
    return Value::from_arena(iter);
}

}  // namespace loopglass::aio
