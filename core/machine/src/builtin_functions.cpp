#include "builtin_functions.h"

#include <cstdio>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/generator.h>
#include <machine/iterate.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_tables.h"
#include "async_generators.h"
#include "construct_values.h"
#include "exception_details.h"
#include "generator_internal.h"
#include "interpreter_helpers.h"
#include "numbers.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

// ---- attributes that are computed

Value or_none(Value v) { return v == empty ? none : keep(v); }

constexpr Getter type_getters[] = {
    {"__name__", [](Machine&, Value v) { return keep(value_of(to<Type>(v)->name)); }, nullptr},
    {"__qualname__", [](Machine&, Value v) { return keep(value_of(to<Type>(v)->qualified_name)); }, nullptr},
    {"__module__", [](Machine&, Value v) { return keep(to<Type>(v)->module); }, nullptr},
    {"__mro__", [](Machine&, Value v) { return keep(value_of(to<Type>(v)->mro)); }, nullptr},
    {"__bases__", [](Machine&, Value v) { return keep(value_of(to<Type>(v)->bases)); }, nullptr},
    {nullptr, nullptr, nullptr}};

constexpr Getter function_getters[] = {
    {"__name__", [](Machine&, Value v) { return keep(to<Function>(v)->name); },
     [](Machine& m, Value v, Value x) { m.replace(to<Function>(v)->name, keep(x)); return true; }},
    {"__qualname__", [](Machine&, Value v) { return keep(to<Function>(v)->qualified_name); },
     [](Machine& m, Value v, Value x) { m.replace(to<Function>(v)->qualified_name, keep(x)); return true; }},
    {"__doc__", [](Machine&, Value v) { return keep(to<Function>(v)->doc); },
     [](Machine& m, Value v, Value x) { m.replace(to<Function>(v)->doc, keep(x)); return true; }},
    {"__module__", [](Machine&, Value v) { return or_none(to<Function>(v)->module); },
     [](Machine& m, Value v, Value x) { m.replace(to<Function>(v)->module, keep(x)); return true; }},
    {"__annotations__", [](Machine& m, Value v) {
         auto* f = to<Function>(v);
         if (f->annotations == none) f->annotations = Value::from_arena(make_dict(m));
         return keep(f->annotations);
     }, nullptr},
    {"__defaults__", [](Machine&, Value v) { return keep(to<Function>(v)->defaults); }, nullptr},
    {"__code__", [](Machine&, Value v) { return value_of(to<Function>(v)->code); }, nullptr},
    {nullptr, nullptr, nullptr}};

constexpr Getter native_function_getters[] = {
    {"__name__", [](Machine&, Value v) { return value_of(static_name(to<NativeFunction>(v)->def->name)); }, nullptr},
    {"__qualname__", [](Machine&, Value v) { return value_of(static_name(to<NativeFunction>(v)->qualified_name)); }, nullptr},
    {nullptr, nullptr, nullptr}};

// ---- reprs of what has no file of its own

std::string address_text(Machine& m, Value v) {
    const Ref number(m, identity_of(m, v));
    char text[32];
    std::snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(int64_of(number).value_or(0)));
    return text;
}

Value object_repr(Machine& m, NativeArguments a) {
    const Type* type = type_of(a[0]);
    std::string name = to_utf8(type->qualified_name);
    if (is_kind(type->module, Kind::str) && to_utf8(to<Str>(type->module)) != "builtins") name = to_utf8(to<Str>(type->module)) + "." + name;
    return make_str(m, "<" + name + " object at " + address_text(m, a[0]) + ">");
}
Value function_repr(Machine& m, NativeArguments a) {
    return make_str(m, "<function " + to_utf8(to<Str>(to<Function>(a[0])->qualified_name)) + " at " + address_text(m, a[0]) + ">");
}
Value native_function_repr(Machine& m, NativeArguments a) {
    const auto* f = to<NativeFunction>(a[0]);
    if (f->def->style == CallStyle::python)
        return make_str(m, std::string("<function ") + f->qualified_name + " at " + address_text(m, a[0]) + ">");
    if (f->owner && f->self == empty)
        return make_str(m, std::string("<method '") + f->def->name + "' of '" + to_utf8(f->owner->name) + "' objects>");
    if (f->owner)
        return make_str(m, std::string("<built-in method ") + f->def->name + " of " + type_name(f->self) + " object at " + address_text(m, f->self) + ">");
    return make_str(m, std::string("<built-in function ") + f->def->name + ">");
}
Value method_repr(Machine& m, NativeArguments a) {
    const auto* b = to<BoundMethod>(a[0]);
    const Ref self(m, repr_of(m, b->self));
    if (!self) return empty;
    const std::string name = is_kind(b->function, Kind::function) ? to_utf8(to<Str>(to<Function>(b->function)->qualified_name)) : "?";
    return make_str(m, "<bound method " + name + " of " + to_utf8(to<Str>(self)) + ">");
}
Value type_repr(Machine& m, NativeArguments a) {
    const auto* type = to<Type>(a[0]);
    std::string name = to_utf8(type->qualified_name);
    if (is_kind(type->module, Kind::str) && to_utf8(to<Str>(type->module)) != "builtins") name = to_utf8(to<Str>(type->module)) + "." + name;
    return make_str(m, "<class '" + name + "'>");
}
Value module_repr(Machine& m, NativeArguments a) {
    return make_str(m, "<module '" + to_utf8(to<Module>(a[0])->name) + "' (built-in)>");
}
Value generator_repr(Machine& m, NativeArguments a) {
    const auto* g = to<Generator>(a[0]);
    return make_str(m, std::string("<") + (g->flavor == GeneratorFlavor::async_generator ? "async_generator" : flavor_name(g)) + " object " +
                           to_utf8(to<Str>(g->qualified_name)) + " at " + address_text(m, a[0]) + ">");
}
constexpr NativeDef repr_defs[] = {
    {"__repr__", "self, /", object_repr},        {"__repr__", "self, /", function_repr},
    {"__repr__", "self, /", native_function_repr}, {"__repr__", "self, /", method_repr},
    {"__repr__", "self, /", type_repr},          {"__repr__", "self, /", module_repr},
    {"__repr__", "self, /", generator_repr},
};

void add_reprs() {
    const Types& t = types();
    const auto add = [](Type* type, int i) { add_methods(type, std::span(repr_defs).subspan(static_cast<std::size_t>(i), 1)); };
    add(t.object, 0);
    add(t.function, 1);
    add(t.builtin_function, 2);
    add(t.method, 3);
    add(t.type, 4);
    add(t.module, 5);
    add(t.generator, 6);
    add(t.coroutine, 6);
    add(t.async_generator, 6);
}

// ---- generators

Value generator_iter(Machine&, NativeArguments a) { return keep(a[0]); }
Value generator_next(Machine& m, NativeArguments a) {
    return resume_generator(m, to<Generator>(a[0]), none, ResumedBy::call);
}
Value generator_send(Machine& m, NativeArguments a) {
    return resume_generator(m, to<Generator>(a[0]), keep(a[1]), ResumedBy::call);
}
Value generator_throw(Machine& m, NativeArguments a) {
    Value exception = a[1];
    Ref made;
    if (is_kind(exception, Kind::type)) {
        const bool has_value = a[2] != empty && a[2] != none;
        made = Ref(m, m.call_nested(exception, a + 2, has_value ? 1 : 0));
        if (!made) return empty;
        exception = made;
    }
    if (!is_kind(exception, Kind::exception))
        return m.raise(types().TypeError, "exceptions must be classes or instances deriving from BaseException, not " + type_name(exception));
    return throw_into_generator(m, to<Generator>(a[0]), exception, ResumedBy::call);
}

struct CloseFrame : NativeFrame {
    Value closing;
};

Action resume_close(Machine& m, NativeFrame* frame, Completion c, Value& value) {
    if (c.yielded) {
        m.drop(c.value);
        m.raise(types().RuntimeError, std::string(flavor_name(to<Generator>(static_cast<CloseFrame*>(frame)->closing))) + " ignored GeneratorExit");
        return Action::raised;
    }
    if (c.value != empty) {
        m.drop(c.value);
    } else if (m.raised_is(types().GeneratorExit) || m.raised_is(types().StopIteration)) {
        m.drop(m.take_raised());
    } else {
        return Action::raised;
    }
    value = none;
    return Action::returned;
}

constexpr NativeFrameDef close_frame = {
    "close", sizeof(CloseFrame), resume_close,
    [](Machine& m, NativeFrame* f) { m.drop(static_cast<CloseFrame*>(f)->closing); },
    [](NativeFrame* f, void (*visit)(void*, Value), void* c) { visit(c, static_cast<CloseFrame*>(f)->closing); }};

Value generator_close(Machine& m, NativeArguments a) {
    auto* g = to<Generator>(a[0]);
    if (!g->frame) return none;
    if (!g->started) {
        // Nothing of it has run: it only ends.
        auto* frame = g->frame;
        g->frame = nullptr;
        g->state = GeneratorState::closed;
        if (frame->native) {
            static_cast<NativeFrame*>(frame)->native->finish(m, static_cast<NativeFrame*>(frame));
            m.arena.release(frame, frame->native->bytes, Arena::Use::object);
        } else {
            free_frame(m, static_cast<PythonFrame*>(frame));
        }
        return none;
    }
    auto* frame = m.push_native_frame<CloseFrame>(close_frame);
    frame->closing = keep(a[0]);
    const Ref exit(m, make_exception(m, types().GeneratorExit, empty_tuple()));
    const Value r = throw_into_generator(m, g, exit, ResumedBy::native_frame);
    if (r == pending) return pending;
    m.state->top = frame->back;
    m.drop(frame->closing);
    m.arena.release(frame, close_frame.bytes, Arena::Use::object);
    return r;
}

constexpr NativeDef generator_methods[] = {
    {"__iter__", "self, /", generator_iter},
    {"__next__", "self, /", generator_next},
    {"send", "self, value, /", generator_send},
    {"throw", "self, type, value=, traceback=, /", generator_throw},
    {"close", "self, /", generator_close},
};
constexpr NativeDef coroutine_methods[] = {
    {"send", "self, value, /", generator_send},
    {"throw", "self, type, value=, traceback=, /", generator_throw},
    {"close", "self, /", generator_close},
};

constexpr Getter generator_getters[] = {
    {"__name__", [](Machine&, Value v) { return keep(to<Generator>(v)->name); }, nullptr},
    {"__qualname__", [](Machine&, Value v) { return keep(to<Generator>(v)->qualified_name); }, nullptr},
    {nullptr, nullptr, nullptr}};

}  // namespace

void finish_builtin_types() {
    const Types& t = types();
    set_value_constructors();
    t.type->getters = type_getters;
    t.function->getters = function_getters;
    t.builtin_function->getters = native_function_getters;
    finish_exception_types();
    add_reprs();
    add_methods(t.generator, generator_methods);
    add_methods(t.coroutine, coroutine_methods);
    add_async_generator_methods();
    t.generator->getters = generator_getters;
    t.coroutine->getters = generator_getters;
}

Dict* builtins_dict() {
    static Dict* const dict = [] {
        Dict* made = make_static_dict();
        for (const auto& table : {attribute_builtins, item_builtins, iterator_builtins, number_builtins, scope_builtins, text_builtins})
            for (const NativeDef& def : table)
                static_dict_set(made, static_name(def.name), Value::from_static(make_static_function(def)));
        const Types& t = types();
        for (Type* const type : {t.object, t.type, t.int_, t.bool_, t.float_, t.complex_, t.str, t.bytes, t.bytearray, t.tuple, t.list,
                                 t.dict, t.set, t.frozenset, t.range, t.slice, t.property, t.staticmethod, t.classmethod, t.super})
            static_dict_set(made, type->name, value_of(type));
        for (Type* const type : combining_types()) static_dict_set(made, type->name, value_of(type));
        // All exception types stand one after the other, between BaseException and UserWarning.
        for (Type* const* type = &t.BaseException; type <= &t.UserWarning; ++type)
            static_dict_set(made, (*type)->name, value_of(*type));
        static_dict_set(made, static_name("EnvironmentError"), value_of(t.OSError));
        static_dict_set(made, static_name("IOError"), value_of(t.OSError));
        static_dict_set(made, static_name("NotImplemented"), not_implemented);
        static_dict_set(made, static_name("Ellipsis"), ellipsis);
        static_dict_set(made, static_name("__debug__"), true_value);
        static_dict_set(made, static_name("__name__"), value_of(static_name("builtins")));
        return made;
    }();
    return dict;
}

}  // namespace loopglass::machine
