// Attributes of types, functions and methods that are computed.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "classes.h"
#include "errors.h"
#include "python_names.h"

namespace loopglass::machine {

namespace {

Value or_none(Value v) { return v == empty ? none : keep(v); }

bool complain(Machine& m, const std::string& text) {
    raise_type_error(m, text);
    return false;
}

// ---- types -------------------------------------------------------------------------------------------------------

/// Sets a str of a class written in Python, as type_set_name.
template <Str* Type::*part>
bool set_type_text(Machine& m, Value v, Value x, const char* attribute) {
    auto* type = to<Type>(v);
    if (!type->is_heap)
        return complain(
            m, std::string("cannot set '") + attribute + "' attribute of immutable type '" + to_utf8(type->name) + "'");
    if (!is_kind(x, Kind::str))
        return complain(
            m, "can only assign string to " + to_utf8(type->name) + "." + attribute + ", not '" + type_name(x) + "'");
    keep(x);
    m.drop(std::exchange(type->*part, to<Str>(x)));
    return true;
}

bool set_module(Machine& m, Value v, Value x) {
    auto* type = to<Type>(v);
    if (!type->is_heap)
        return complain(m, "cannot set '__module__' attribute of immutable type '" + to_utf8(type->name) + "'");
    m.replace(type->module, keep(x));
    return true;
}

bool set_bases(Machine& m, Value, Value) {
    not_there_yet(m, "assigning to __bases__");
    return false;
}

constexpr Getter type_getters[] = {
    {"__name__", [](Machine&, Value v) { return keep(value_of(to<Type>(v)->name)); },
     [](Machine& m, Value v, Value x) { return set_type_text<&Type::name>(m, v, x, "__name__"); }},
    {"__qualname__", [](Machine&, Value v) { return keep(value_of(to<Type>(v)->qualified_name)); },
     [](Machine& m, Value v, Value x) { return set_type_text<&Type::qualified_name>(m, v, x, "__qualname__"); }},
    {"__module__", [](Machine&, Value v) { return keep(to<Type>(v)->module); }, set_module},
    {"__mro__", [](Machine&, Value v) { return keep(value_of(to<Type>(v)->mro)); }, nullptr},
    {"__bases__", [](Machine&, Value v) { return keep(value_of(to<Type>(v)->bases)); }, set_bases},
    {"__base__", [](Machine&, Value v) { return to<Type>(v)->base ? keep(value_of(to<Type>(v)->base)) : none; },
     nullptr},
    {nullptr, nullptr, nullptr}};

// ---- functions -----------------------------------------------------------------------------------------------------

template <Value Function::*part>
Value get_part(Machine&, Value v) {
    return or_none(to<Function>(v)->*part);
}
template <Value Function::*part>
bool set_part(Machine& m, Value v, Value x) {
    m.replace(to<Function>(v)->*part, keep(x));
    return true;
}
/// Sets a part that must be of a kind, or None if `or_nothing`.
template <Value Function::*part, Kind kind, bool or_nothing>
bool set_checked(Machine& m, Value v, Value x, const char* complaint) {
    if (!is_kind(x, kind) && !(or_nothing && x == none)) return complain(m, complaint);
    return set_part<part>(m, v, x);
}

Value get_annotations(Machine& m, Value v) {
    auto* f = to<Function>(v);
    if (f->annotations == none) f->annotations = value_of(make_dict(m));
    return keep(f->annotations);
}

bool set_code(Machine& m, Value, Value x) {
    if (!is_kind(x, Kind::code)) return complain(m, "__code__ must be set to a code object");
    not_there_yet(m, "assigning to __code__");
    return false;
}

constexpr Getter function_getters[] = {
    {"__name__", get_part<&Function::name>,
     [](Machine& m, Value v, Value x) {
         return set_checked<&Function::name, Kind::str, false>(m, v, x, "__name__ must be set to a string object");
     }},
    {"__qualname__", get_part<&Function::qualified_name>,
     [](Machine& m, Value v, Value x) {
         return set_checked<&Function::qualified_name, Kind::str, false>(m, v, x,
                                                                         "__qualname__ must be set to a string object");
     }},
    {"__doc__", get_part<&Function::doc>, set_part<&Function::doc>},
    {"__module__", get_part<&Function::module>, set_part<&Function::module>},
    {"__annotations__", get_annotations,
     [](Machine& m, Value v, Value x) {
         return set_checked<&Function::annotations, Kind::dict, true>(m, v, x,
                                                                      "__annotations__ must be set to a dict object");
     }},
    {"__defaults__", get_part<&Function::defaults>,
     [](Machine& m, Value v, Value x) {
         return set_checked<&Function::defaults, Kind::tuple, true>(m, v, x,
                                                                    "__defaults__ must be set to a tuple object");
     }},
    {"__kwdefaults__", get_part<&Function::keyword_defaults>,
     [](Machine& m, Value v, Value x) {
         return set_checked<&Function::keyword_defaults, Kind::dict, true>(
             m, v, x, "__kwdefaults__ must be set to a dict object");
     }},
    {"__closure__", get_part<&Function::closure>, nullptr},
    {"__globals__", [](Machine&, Value v) { return keep(value_of(to<Function>(v)->globals)); }, nullptr},
    {"__code__", [](Machine&, Value v) { return value_of(to<Function>(v)->code); }, set_code},
    {nullptr, nullptr, nullptr}};

constexpr Getter native_function_getters[] = {
    {"__name__", [](Machine&, Value v) { return value_of(static_name(to<NativeFunction>(v)->def->name)); }, nullptr},
    {"__qualname__", [](Machine&, Value v) { return value_of(static_name(to<NativeFunction>(v)->qualified_name)); },
     nullptr},
    {nullptr, nullptr, nullptr}};

constexpr Getter method_getters[] = {
    {"__func__", [](Machine&, Value v) { return keep(to<BoundMethod>(v)->function); }, nullptr},
    {"__self__", [](Machine&, Value v) { return keep(to<BoundMethod>(v)->self); }, nullptr},
    {nullptr, nullptr, nullptr}};

constexpr Getter cell_getters[] = {{"cell_contents",
                                    [](Machine& m, Value v) {
                                        const Value content = to<Cell>(v)->content;
                                        return content == empty ? m.raise(types().ValueError, "Cell is empty")
                                                                : keep(content);
                                    },
                                    nullptr},
                                   {nullptr, nullptr, nullptr}};

}  // namespace

void set_object_getters() {
    const Types& t = types();
    t.type->getters = type_getters;
    t.function->getters = function_getters;
    t.builtin_function->getters = native_function_getters;
    t.method->getters = method_getters;
    t.cell->getters = cell_getters;
}

}  // namespace loopglass::machine
