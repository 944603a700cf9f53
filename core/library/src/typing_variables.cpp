#include <string>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "typing_form.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// typing.TypeVar and typing.ParamSpec.
struct Variable : Object {
    Value name, bound, constraints;  ///< str, anything or none, tuple
    char sign;                       ///< '~', or '+' and '-' of those that vary with their type
};

void finish(Machine& m, Object* object) {
    const auto* v = static_cast<Variable*>(object);
    for (const Value value : {v->name, v->bound, v->constraints}) m.drop(value);
}

void each_reference(Object* object, void (*visit)(void*, Value), void* context) {
    const auto* v = static_cast<Variable*>(object);
    for (const Value value : {v->name, v->bound, v->constraints}) visit(context, value);
}

constexpr Layout layout = {sizeof(Variable), finish, each_reference};

Value make(Machine& m, Type* type, Value name, Value bound, Value constraints, char sign) {
    auto* v = m.make<Variable>(Kind::native, type);
    v->name = keep(name);
    v->bound = keep(bound == empty ? none : bound);
    v->constraints = keep(constraints);
    v->sign = sign;
    return Value::from_arena(v);
}

Value construct(Machine& m, NativeArguments a) {
    enum { cls, name, bound, covariant, contravariant, constraints };
    const auto is_given = [&](int which) { return a[which] != empty && truth(m, a[which]) == 1; };
    if (is_given(covariant) && is_given(contravariant))
        return m.raise(types().ValueError, "Bivariant types are not supported.");
    if (to<Tuple>(a[constraints])->size == 1) return m.raise(types().TypeError, "A single constraint is not allowed");
    const char sign = is_given(covariant) ? '+' : is_given(contravariant) ? '-' : '~';
    return make(m, to<Type>(a[cls]), a[name], a[bound], a[constraints], sign);
}

Value repr(Machine& m, NativeArguments a) {
    const auto* v = to<Variable>(a[0]);
    const Ref name(m, str_of(m, v->name));
    return name ? make_str(m, v->sign + to_utf8(to<Str>(name))) : empty;
}

constexpr NativeDef methods[] = {{"__repr__", "self, /", repr}};
constexpr Getter getters[] = {
    {"__name__", [](Machine&, Value v) { return keep(to<Variable>(v)->name); }, nullptr},
    {"__bound__", [](Machine&, Value v) { return keep(to<Variable>(v)->bound); }, nullptr},
    {"__constraints__", [](Machine&, Value v) { return keep(to<Variable>(v)->constraints); }, nullptr},
    {nullptr, nullptr, nullptr}};
/// What `*args: P.args` names: the variable itself does for an annotation.
constexpr Getter parameters_getters[] = {
    {"__name__", [](Machine&, Value v) { return keep(to<Variable>(v)->name); }, nullptr},
    {"args", [](Machine&, Value v) { return keep(v); }, nullptr},
    {"kwargs", [](Machine&, Value v) { return keep(v); }, nullptr},
    {nullptr, nullptr, nullptr}};
constexpr NativeDef type_variable_constructor = {
    "TypeVar", "cls, name, *constraints, bound=, covariant=, contravariant=", construct, CallStyle::python};
constexpr NativeDef parameters_constructor = {"ParamSpec", "cls, name, *, bound=",
                                              [](Machine& m, NativeArguments a) {
                                                  const Ref nothing(m, value_of(make_tuple(m, std::size_t{0})));
                                                  return make(m, to<Type>(a[0]), a[1], a[2], nothing, '~');
                                              },
                                              CallStyle::python};

Type* make_variable_type(const char* name, const Getter* attributes, const NativeDef& constructor) {
    Type* type = make_static_type(name, types().object, Kind::native, sizeof(Variable), &layout, "typing");
    type->can_be_base = false;
    set_getters(type, attributes);
    add_methods(type, methods);
    set_constructor(type, constructor);
    return type;
}

/// True for typing.Protocol, which is Python text.
bool is_protocol(const Type* cls) {
    return to_utf8(cls->name) == "Protocol" && is_kind(cls->module, Kind::str) &&
           to_utf8(to<Str>(cls->module)) == "typing";
}

/// Generic[T] as a base is Generic itself; a subclass with [...] is an alias that can be called.
Value generic_item(Machine& m, NativeArguments a) {
    Type* cls = to<Type>(a[0]);
    if (cls != generic_type() && !is_protocol(cls)) return make_alias(m, a[0], a[1]);
    const Ref single(m, is_kind(a[1], Kind::tuple) ? empty : value_of(make_tuple(m, {a[1]})));
    const auto* given = to<Tuple>(single ? single.get() : a[1]);
    for (std::size_t i = 0; i < given->size; ++i)
        if (!is_kind(given->items()[i], Kind::native) || type_of(given->items()[i])->layout != &layout)
            return m.raise(types().TypeError, "Parameters to " + to_utf8(cls->name) +
                                                  "[...] must all be type variables "
                                                  "or parameter specification variables.");
    return keep(a[0]);
}

constexpr NativeDef generic_methods[] = {{"__class_getitem__", "cls, params, /", generic_item}};

}  // namespace

Type* type_variable_type() {
    static Type* const type = make_variable_type("TypeVar", getters, type_variable_constructor);
    return type;
}

Type* parameters_variable_type() {
    static Type* const type = make_variable_type("ParamSpec", parameters_getters, parameters_constructor);
    return type;
}

Type* generic_type() {
    static Type* const type = [] {
        Type* made = make_static_type("Generic", types().object, Kind::instance, sizeof(Object), nullptr, "typing");
        add_methods(made, generic_methods);
        return made;
    }();
    return type;
}

Value make_type_variable(Machine& m, const char* name) {
    const Ref constraints(m, value_of(make_tuple(m, {value_of(types().bytes), value_of(types().str)})));
    return make(m, type_variable_type(), value_of(static_name(name)), none, constraints, '~');
}

}  // namespace loopglass::library
