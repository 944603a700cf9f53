// Attributes of functions and methods that are computed.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/native_modules.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "builtin_functions.h"
#include "classes.h"
#include "containers_internal.h"
#include "errors.h"
#include "operations_internal.h"
#include "python_names.h"

namespace loopglass::machine {

namespace {

Value or_none(Value v) { return v == empty ? none : keep(v); }

bool complain(Machine& m, const std::string& text) {
    raise_type_error(m, text);
    return false;
}

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

Value get_native_self(Machine& m, Value v) {
    const Value self = to<NativeFunction>(v)->self;
    return self == empty ? m.raise(types().AttributeError, "'" + type_name(v) + "' object has no attribute '__self__'")
                         : keep(self);
}
Value get_native_module(Machine& m, Value v) {
    const auto* f = to<NativeFunction>(v);
    if (f->self != empty) return none;
    if (f->owner) return m.raise(types().AttributeError, "'" + type_name(v) + "' object has no attribute '__module__'");
    return make_str(m, native_module(*f->def));
}
Value get_object_class(Machine& m, Value v) {
    const Type* owner = to<NativeFunction>(v)->owner;
    if (owner && to<NativeFunction>(v)->self == empty) return value_of(owner);
    return m.raise(types().AttributeError, "'" + type_name(v) + "' object has no attribute '__objclass__'");
}

constexpr Getter native_function_getters[] = {
    {"__name__", [](Machine&, Value v) { return value_of(static_name(to<NativeFunction>(v)->def->name)); }, nullptr},
    {"__qualname__", [](Machine&, Value v) { return value_of(static_name(to<NativeFunction>(v)->qualified_name)); },
     nullptr},
    {"__self__", get_native_self, nullptr},
    {"__module__", get_native_module, nullptr},
    {"__objclass__", get_object_class, nullptr},
    {nullptr, nullptr, nullptr}};

/// Bound to the same object, and the same function.
Value method_equal(Machine&, NativeArguments a) {
    if (is_kind(a[0], Kind::bound_method) && is_kind(a[1], Kind::bound_method)) {
        const auto *x = to<BoundMethod>(a[0]), *y = to<BoundMethod>(a[1]);
        return Value::from_bool(x->self == y->self && x->function == y->function);
    }
    if (!is_kind(a[0], Kind::native_function) || !is_kind(a[1], Kind::native_function)) return not_implemented;
    const auto *x = to<NativeFunction>(a[0]), *y = to<NativeFunction>(a[1]);
    return Value::from_bool(x->self == y->self && x->def == y->def);
}
Value method_hash(Machine& m, NativeArguments a) {
    std::int64_t parts[2];
    if (is_kind(a[0], Kind::bound_method)) {
        parts[0] = identity_hash(m, to<BoundMethod>(a[0])->self);
        parts[1] = identity_hash(m, to<BoundMethod>(a[0])->function);
    } else {
        const auto* f = to<NativeFunction>(a[0]);
        parts[0] = f->self == empty ? 0 : identity_hash(m, f->self);
        const std::string_view name = f->def->name;
        parts[1] = sip_hash(name.data(), name.size()) >> 2;
    }
    return make_int(m, parts[0] ^ parts[1]);
}
constexpr NativeDef method_comparisons[] = {{"__eq__", "self, value, /", method_equal},
                                            {"__hash__", "self, /", method_hash}};

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
    set_getters(t.function, function_getters);
    for (Type* type :
         {t.builtin_function, t.method_descriptor, t.wrapper_descriptor, t.classmethod_descriptor, t.method_wrapper})
        set_getters(type, native_function_getters);
    set_getters(t.method, method_getters);
    for (Type* type : {t.method, t.builtin_function, t.method_wrapper}) add_methods(type, method_comparisons);
    set_getters(t.cell, cell_getters);
}

}  // namespace loopglass::machine
