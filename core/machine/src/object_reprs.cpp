// How objects are shown that have no file of their own: functions, types, modules, generators.

#include <cstdio>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/generator.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "builtin_tables.h"
#include "errors.h"
#include "generator_internal.h"
#include "python_names.h"

namespace loopglass::machine {

std::string address_text(Machine& m, Value v) {
    const Ref number(m, identity_of(m, v));
    char text[32];
    std::snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(int64_of(number).value_or(0)));
    return text;
}

namespace {

Value object_repr(Machine& m, NativeArguments a) {
    const Type* type = type_of(a[0]);
    std::string name = to_utf8(type->qualified_name);
    if (is_kind(type->module, Kind::str) && to_utf8(to<Str>(type->module)) != "builtins")
        name = to_utf8(to<Str>(type->module)) + "." + name;
    return make_str(m, "<" + name + " object at " + address_text(m, a[0]) + ">");
}
Value function_repr(Machine& m, NativeArguments a) {
    return make_str(
        m, "<function " + to_utf8(to<Str>(to<Function>(a[0])->qualified_name)) + " at " + address_text(m, a[0]) + ">");
}
Value native_function_repr(Machine& m, NativeArguments a) {
    const auto* f = to<NativeFunction>(a[0]);
    if (f->def->style == CallStyle::python && f->self == empty)
        return make_str(m, std::string("<function ") + f->qualified_name + " at " + address_text(m, a[0]) + ">");
    if (f->def->style == CallStyle::python) {
        const Ref self(m, repr_of(m, f->self));
        return self ? make_str(
                          m, std::string("<bound method ") + f->qualified_name + " of " + to_utf8(to<Str>(self)) + ">")
                    : empty;
    }
    const std::string name = f->def->name;
    if (f->owner && f->self == empty) {
        const char* kind = f->type == types().wrapper_descriptor ? "<slot wrapper '" : "<method '";
        return make_str(m, kind + name + "' of '" + to_utf8(f->owner->name) + "' objects>");
    }
    const std::string of =
        f->self == empty ? "" : " of " + type_name(f->self) + " object at " + address_text(m, f->self) + ">";
    if (f->type == types().method_wrapper) return make_str(m, "<method-wrapper '" + name + "'" + of);
    if (!of.empty() && (f->owner || is_kind(f->self, Kind::type))) return make_str(m, "<built-in method " + name + of);
    return make_str(m, std::string("<built-in function ") + f->def->name + ">");
}
Value method_repr(Machine& m, NativeArguments a) {
    const auto* b = to<BoundMethod>(a[0]);
    const Ref self(m, repr_of(m, b->self));
    if (!self) return empty;
    const std::string name =
        is_kind(b->function, Kind::function) ? to_utf8(to<Str>(to<Function>(b->function)->qualified_name)) : "?";
    return make_str(m, "<bound method " + name + " of " + to_utf8(to<Str>(self)) + ">");
}
Value type_repr(Machine& m, NativeArguments a) {
    const auto* type = to<Type>(a[0]);
    std::string name = to_utf8(type->qualified_name);
    if (is_kind(type->module, Kind::str) && to_utf8(to<Str>(type->module)) != "builtins")
        name = to_utf8(to<Str>(type->module)) + "." + name;
    return make_str(m, "<class '" + name + "'>");
}
Value module_repr(Machine& m, NativeArguments a) {
    const std::string name = to_utf8(to<Module>(a[0])->name);
    std::string file(names_of(m, name + ".__file__"));
    if (to<Module>(a[0])->extra & Module::of_program) {
        const Value own = dict_get(to<Module>(a[0])->dict, static_name("__file__"));
        file = is_kind(own, Kind::str) ? to_utf8(to<Str>(own)) : "";
    }
    return make_str(m, "<module '" + name + "' " + (file.empty() ? "(built-in)" : "from '" + file + "'") + ">");
}
Value generator_repr(Machine& m, NativeArguments a) {
    const auto* g = to<Generator>(a[0]);
    return make_str(m, std::string("<") +
                           (g->flavor == GeneratorFlavor::async_generator ? "async_generator" : flavor_name(g)) +
                           " object " + to_utf8(to<Str>(g->qualified_name)) + " at " + address_text(m, a[0]) + ">");
}
constexpr NativeDef repr_defs[] = {
    {"__repr__", "self, /", object_repr},
    {"__repr__", "self, /", function_repr},
    {"__repr__", "self, /", native_function_repr},
    {"__repr__", "self, /", method_repr},
    {"__repr__", "self, /", type_repr},
    {"__repr__", "self, /", module_repr},
    {"__repr__", "self, /", generator_repr},
};

}  // namespace

void add_object_reprs() {
    const Types& t = types();
    const auto add = [](Type* type, int i) {
        add_methods(type, std::span(repr_defs).subspan(static_cast<std::size_t>(i), 1));
    };
    add(t.object, 0);
    add(t.function, 1);
    for (Type* type :
         {t.builtin_function, t.method_descriptor, t.wrapper_descriptor, t.classmethod_descriptor, t.method_wrapper})
        add(type, 2);
    add(t.method, 3);
    add(t.type, 4);
    add(t.module, 5);
    add(t.generator, 6);
    add(t.coroutine, 6);
    add(t.async_generator, 6);
}

}  // namespace loopglass::machine
