// What asyncio.Handle and TimerHandle have for programs.

#include <library/context.h>

#include <machine/prelude.h>

#include "handles.h"
#include "repr.h"

namespace loopglass::aio {

namespace {

Handle* handle_of(Value v) { return to<Handle>(v); }

/// A handle that a program makes for a loop that it wrote itself.
Value make_own(Machine& m, Value type, Value callback, Value arguments, Value loop, Value context_given) {
    Value given = empty;
    if (!take_context(m, context_given, given)) return empty;
    const Ref context(m, given == empty ? library::copy_context(m) : keep(given));
    const Ref collected(
        m, is_kind(arguments, Kind::tuple) ? keep(arguments) : m.call_nested(value_of(types().tuple), &arguments, 1));
    if (!collected) return empty;
    Handle* h = make_handle(m, to<Type>(type), nullptr, HandleKind::call, callback, collected, context);
    h->owner = keep(loop);
    return Value::from_arena(h);
}

Value construct_handle(Machine& m, NativeArguments a) { return make_own(m, a[0], a[1], a[2], a[3], a[4]); }

Value construct_timer(Machine& m, NativeArguments a) {
    const auto when = to_double(m, a[1]);
    if (!when) return empty;
    const Value made = make_own(m, a[0], a[2], a[3], a[4], a[5]);
    if (made != empty) handle_of(made)->when = *when;
    return made;
}

Value cancel(Machine& m, NativeArguments a) {
    Handle* h = handle_of(a[0]);
    // As TimerHandle.cancel, which tells its loop of it first.
    if (h->owner != empty && h->is_timer && !h->cancelled) {
        const Ref told(m, get_attribute(m, h->owner, static_name("_timer_handle_cancelled")));
        const Ref done(m, told ? m.call_nested(told, a, 1) : empty);
        if (!done) return empty;
    }
    cancel_handle(m, h);
    return none;
}
Value cancelled(Machine&, NativeArguments a) { return Value::from_bool(handle_of(a[0])->cancelled); }
Value when(Machine& m, NativeArguments a) {
    const Handle* h = handle_of(a[0]);
    return h->extra == Handle::whole_seconds ? make_int(m, static_cast<std::int64_t>(h->when)) : make_float(m, h->when);
}

bool is_timer(Value v) { return v.is_object() && is_subtype(type_of(v), timer_handle_type()); }

/// As TimerHandle.__eq__: 1, 0, or -1 with an exception raised.
int is_equal(Machine& m, const Handle* x, const Handle* y) {
    if (x->when != y->when || x->cancelled != y->cancelled) return 0;
    const int same = values_equal(m, x->callback, y->callback);
    return same == 1 ? values_equal(m, x->arguments, y->arguments) : same;
}

Value equals(Machine& m, NativeArguments a) {
    if (!is_timer(a[1])) return not_implemented;
    const int same = is_equal(m, handle_of(a[0]), handle_of(a[1]));
    return same < 0 ? empty : Value::from_bool(same == 1);
}

template <CompareOperator op>
Value compare(Machine& m, NativeArguments a) {
    if (!is_timer(a[1])) return not_implemented;
    const Handle *x = handle_of(a[0]), *y = handle_of(a[1]);
    const bool is_before = op == CompareOperator::less || op == CompareOperator::less_equal;
    if (is_before ? x->when < y->when : x->when > y->when) return true_value;
    // "or equal" asks for the same call at the same time.
    if (op == CompareOperator::less || op == CompareOperator::greater) return false_value;
    return equals(m, a);
}

Value hash(Machine& m, NativeArguments a) {
    const Ref deadline(m, make_float(m, handle_of(a[0])->when));
    const auto found = hash_of(m, deadline);
    return found ? make_int(m, *found) : empty;
}

constexpr NativeDef methods[] = {
    {"cancel", "self", cancel, CallStyle::python},
    {"cancelled", "self", cancelled, CallStyle::python},
    {"__repr__", "self, /", handle_repr},
};
constexpr NativeDef timer_methods[] = {
    {"cancel", "self", cancel, CallStyle::python},
    {"when", "self", when, CallStyle::python},
    {"__eq__", "self, other", equals, CallStyle::python},
    {"__hash__", "self", hash, CallStyle::python},
    {"__lt__", "self, other", compare<CompareOperator::less>, CallStyle::python},
    {"__le__", "self, other", compare<CompareOperator::less_equal>, CallStyle::python},
    {"__gt__", "self, other", compare<CompareOperator::greater>, CallStyle::python},
    {"__ge__", "self, other", compare<CompareOperator::greater_equal>, CallStyle::python},
};
constexpr NativeDef constructor = {"Handle", "cls, callback, args, loop, context=", construct_handle,
                                   CallStyle::python};
constexpr NativeDef timer_constructor = {"TimerHandle", "cls, when, callback, args, loop, context=", construct_timer,
                                         CallStyle::python};

constexpr Getter getters[] = {
    {"_callback",
     [](Machine& m, Value v) {
         const Handle* h = handle_of(v);
         return h->turn_kind == HandleKind::call ? keep(h->callback) : bind_function(m, wakeup_function(), h->callback);
     },
     nullptr},
    {"_args",
     [](Machine& m, Value v) {
         const Handle* h = handle_of(v);
         return h->turn_kind == HandleKind::call ? keep(h->arguments) : value_of(make_tuple(m, 0));
     },
     nullptr},
    {"_cancelled", [](Machine&, Value v) { return Value::from_bool(handle_of(v)->cancelled); }, nullptr},
    {"_context", [](Machine& m, Value v) { return context_value(m, handle_of(v)->context); }, nullptr},
    {"_source_traceback",
     [](Machine&, Value v) { return handle_of(v)->source == empty ? none : keep(handle_of(v)->source); }, nullptr},
    {"_loop",
     [](Machine&, Value v) {
         const Handle* h = handle_of(v);
         return h->owner != empty ? keep(h->owner) : h->loop ? keep(Value::from_arena(h->loop)) : none;
     },
     nullptr},
    {nullptr, nullptr, nullptr}};
constexpr Getter timer_getters[] = {
    {"_when", [](Machine& m, Value v) { return make_float(m, handle_of(v)->when); }, nullptr},
    {"_scheduled", [](Machine&, Value v) { return Value::from_bool(handle_of(v)->scheduled); },
     [](Machine& m, Value v, Value x) {
         const int wanted = truth(m, x);
         if (wanted >= 0 && handle_of(v)->owner != empty) handle_of(v)->scheduled = wanted;
         return wanted >= 0;
     }},
    {nullptr, nullptr, nullptr}};

void free_handle(Machine& m, Object* object) {
    const auto* h = static_cast<Handle*>(object);
    for (const Value v : {h->callback, h->arguments, h->context, h->owner, h->source, h->thrown}) m.drop(v);
}

void visit_handle(Object* object, void (*visit)(void*, Value), void* c) {
    const auto* h = static_cast<Handle*>(object);
    for (const Value v : {h->callback, h->arguments, h->context, h->owner, h->source, h->thrown}) visit(c, v);
}

constexpr Layout layout = {sizeof(Handle), free_handle, visit_handle};

}  // namespace

Type* handle_type() {
    static Type* const type = [] {
        Type* t = make_static_type("Handle", types().object, Kind::native, sizeof(Handle), &layout, "asyncio.events");
        add_methods(t, methods);
        add_methods(t, std::span(&handle_run_def, 1));
        set_constructor(t, constructor);
        set_getters(t, getters);
        t->can_be_base = true;
        return t;
    }();
    return type;
}

Type* timer_handle_type() {
    static Type* const type = [] {
        Type* t =
            make_static_type("TimerHandle", handle_type(), Kind::native, sizeof(Handle), &layout, "asyncio.events");
        add_methods(t, timer_methods);
        set_constructor(t, timer_constructor);
        set_getters(t, timer_getters);
        t->can_be_base = true;
        return t;
    }();
    return type;
}

}  // namespace loopglass::aio
