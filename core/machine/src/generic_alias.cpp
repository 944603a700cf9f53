#include "generic_alias.h"

#include <machine/attributes.h>
#include <machine/generics.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "calls.h"
#include "classes.h"
#include "containers_internal.h"
#include "errors.h"
#include "instances.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

struct UnionType : Object {
    Value arguments;  ///< tuple
};

bool is_alias(Value value) {
    return is_kind(value, Kind::native) && built_in_base(type_of(value)) == types().generic_alias;
}
bool is_union(Value value) { return is_kind(value, Kind::native) && type_of(value) == types().union_type; }

const Tuple* arguments_of(Value value) {
    return to<Tuple>(is_union(value) ? to<UnionType>(value)->arguments : to<GenericAlias>(value)->arguments);
}

// ---- repr

/// The text of an attribute that is a str; empty if there is none.
bool text_attribute(Machine& m, Value object, const char* name, std::string& out) {
    const Ref found(m, find_attribute(m, object, static_name(name)));
    if (m.has_raised()) m.drop(m.take_raised());
    if (!is_kind(found, Kind::str)) return false;
    out = to_utf8(to<Str>(found));
    return true;
}

bool add_item(Machine& m, std::string& out, Value item);

bool add_items(Machine& m, std::string& out, const Value* items, std::size_t count, const char* between) {
    for (std::size_t i = 0; i < count; ++i) {
        if (i) out += between;
        if (!add_item(m, out, items[i])) return false;
    }
    return true;
}

bool has_attribute(Machine& m, Value value, const char* name) {
    const Ref found(m, find_attribute(m, value, static_name(name)));
    if (m.has_raised()) m.drop(m.take_raised());
    return static_cast<bool>(found);
}

/// True for what typing makes of a class and its arguments.
bool is_made_alias(Machine& m, Value item) {
    return !is_kind(item, Kind::type) && has_attribute(m, item, "__origin__") && has_attribute(m, item, "__args__");
}

/// As ga_repr_item: classes by name, all else by repr.
bool add_item(Machine& m, std::string& out, Value item) {
    const NestedCall call(m, " while getting the repr of an object");
    if (!call) return false;
    if (item == ellipsis) {
        out += "...";
        return true;
    }
    if (is_kind(item, Kind::list)) {
        out += "[";
        if (!add_items(m, out, to<List>(item)->items, to<List>(item)->size, ", ")) return false;
        out += "]";
        return true;
    }
    std::string name, module;
    if (!is_alias(item) && !is_union(item) && !is_made_alias(m, item) &&
        text_attribute(m, item, "__qualname__", name) && text_attribute(m, item, "__module__", module)) {
        out += module == "builtins" ? name : module + "." + name;
        return true;
    }
    const Ref shown(m, repr_of(m, item));
    if (shown) out += to_utf8(to<Str>(shown));
    return static_cast<bool>(shown);
}

Value alias_repr(Machine& m, NativeArguments a) {
    const auto* arguments = arguments_of(a[0]);
    std::string text;
    if (!add_item(m, text, to<GenericAlias>(a[0])->origin)) return empty;
    text += "[";
    if (arguments->size == 0) text += "()";
    if (!add_items(m, text, arguments->items(), arguments->size, ", ")) return empty;
    return make_str(m, text + "]");
}

Value union_repr(Machine& m, NativeArguments a) {
    std::string text;
    const auto* arguments = arguments_of(a[0]);
    for (std::size_t i = 0; i < arguments->size; ++i) {
        if (i) text += " | ";
        const Value item = arguments->items()[i];
        if (item == value_of(types().none_type))
            text += "None";
        else if (!add_item(m, text, item))
            return empty;
    }
    return make_str(m, text);
}

// ---- type variables in the arguments

bool is_variable(Value value) {
    return !is_kind(value, Kind::type) && type_lookup(type_of(value), static_name("__typing_subst__")) != empty;
}

/// The variables of an argument that has some; none if it has not. Owned; empty if asking raised.
Value own_parameters(Machine& m, Value item) {
    if (is_kind(item, Kind::type)) return none;
    const Ref found(m, find_attribute(m, item, static_name("__parameters__")));
    if (m.has_raised()) {
        if (!m.raised_is(types().AttributeError)) return empty;
        m.drop(m.take_raised());
        return none;
    }
    return is_kind(found, Kind::tuple) ? keep(found) : none;
}

void add_once(Machine& m, List* list, Value value) {
    for (std::size_t i = 0; i < list->size; ++i)
        if (list->items[i] == value) return;
    list_append(m, list, value);
}

/// As _Py_make_parameters: the type variables, each once.
bool collect_parameters(Machine& m, const Tuple* arguments, List* found) {
    for (std::size_t i = 0; i < arguments->size; ++i) {
        const Value item = arguments->items()[i];
        if (is_variable(item)) {
            add_once(m, found, item);
            continue;
        }
        const Ref inner(m, own_parameters(m, item));
        if (!inner) return false;
        if (inner.get() == none) continue;
        for (std::size_t k = 0; k < to<Tuple>(inner)->size; ++k) add_once(m, found, to<Tuple>(inner)->items()[k]);
    }
    return true;
}

Value parameters_of(Machine& m, Value value) {
    const Ref list(m, value_of(make_list(m)));
    if (!collect_parameters(m, arguments_of(value), to<List>(list))) return empty;
    return value_of(make_tuple_of(m, to<List>(list)->items, to<List>(list)->size));
}

Value substituted(Machine& m, Value item, const Tuple* variables, const Tuple* values);

/// As subs_tvars: what typing has made is asked itself, with the values of its own variables.
Value substituted_inside(Machine& m, Value item, const Tuple* variables, const Tuple* values) {
    const Ref own(m, own_parameters(m, item));
    if (!own) return empty;
    if (own.get() == none || to<Tuple>(own)->size == 0) return keep(item);
    const Ref list(m, value_of(make_list(m)));
    for (std::size_t i = 0; i < to<Tuple>(own)->size; ++i) {
        const Ref one(m, substituted(m, to<Tuple>(own)->items()[i], variables, values));
        if (!one) return empty;
        list_append(m, to<List>(list), one);
    }
    const Ref given(m, value_of(make_tuple_of(m, to<List>(list)->items, to<List>(list)->size)));
    return get_item(m, item, given);
}

/// The argument with variables replaced; owned.
Value substituted(Machine& m, Value item, const Tuple* variables, const Tuple* values) {
    for (std::size_t i = 0; i < variables->size; ++i)
        if (variables->items()[i] == item) return keep(values->items()[i]);
    if (!is_alias(item) && !is_union(item)) return substituted_inside(m, item, variables, values);
    const auto* inner = arguments_of(item);
    const Ref list(m, value_of(make_list(m)));
    for (std::size_t i = 0; i < inner->size; ++i) {
        const Ref one(m, substituted(m, inner->items()[i], variables, values));
        if (!one) return empty;
        list_append(m, to<List>(list), one);
    }
    const Ref all(m, value_of(make_tuple_of(m, to<List>(list)->items, to<List>(list)->size)));
    if (is_alias(item)) return make_generic_alias(m, to<GenericAlias>(item)->origin, all);
    Ref joined(m, keep(to<Tuple>(all)->items()[0]));
    for (std::size_t i = 1; i < to<Tuple>(all)->size && joined; ++i)
        joined = Ref(m, binary_operation(m, BinaryOperator::bit_or, joined, to<Tuple>(all)->items()[i]));
    return joined.release();
}

/// alias[item]: its type variables get values.
Value alias_item(Machine& m, NativeArguments a) {
    const Ref variables(m, parameters_of(m, a[0]));
    if (!variables) return empty;
    const Ref shown(m, repr_of(m, a[0]));
    if (!shown) return empty;
    const std::string text = to_utf8(to<Str>(shown));
    const std::size_t expected = to<Tuple>(variables)->size;
    if (expected == 0) return raise_type_error(m, text + " is not a generic class");
    const Ref single(m, is_kind(a[1], Kind::tuple) ? keep(a[1]) : value_of(make_tuple(m, {a[1]})));
    const std::size_t given = to<Tuple>(single)->size;
    if (given != expected)
        return raise_type_error(m, std::string("Too ") + (given > expected ? "many" : "few") + " arguments for " +
                                       text + "; actual " + std::to_string(given) + ", expected " +
                                       std::to_string(expected));
    return substituted(m, a[0], to<Tuple>(variables), to<Tuple>(single));
}

// ---- what an alias can do

Value construct_alias(Machine& m, NativeArguments a) { return make_generic_alias(m, a[1], a[2]); }

Value call_alias(Machine& m, NativeArguments a) {
    return call_with_packed(m, to<GenericAlias>(a[0])->origin, to<Tuple>(a[1]), to<Dict>(a[2]));
}

Value alias_equal(Machine& m, NativeArguments a) {
    if (!is_alias(a[1])) return not_implemented;
    const int same = values_equal(m, to<GenericAlias>(a[0])->origin, to<GenericAlias>(a[1])->origin);
    if (same <= 0) return same < 0 ? empty : false_value;
    return compare_values(m, CompareOperator::equal, to<GenericAlias>(a[0])->arguments,
                          to<GenericAlias>(a[1])->arguments);
}

Value alias_hash(Machine& m, NativeArguments a) {
    const auto origin = hash_of(m, to<GenericAlias>(a[0])->origin);
    const auto arguments = origin ? hash_of(m, to<GenericAlias>(a[0])->arguments) : origin;
    return arguments ? make_int(m, (*origin ^ *arguments) >> 2) : empty;
}

Value alias_entries(Machine& m, NativeArguments a) { return value_of(make_tuple(m, {to<GenericAlias>(a[0])->origin})); }
Value refuse_instances(Machine& m, NativeArguments) {
    return raise_type_error(m, "isinstance() argument 2 cannot be a parameterized generic");
}
Value refuse_subclasses(Machine& m, NativeArguments) {
    return raise_type_error(m, "issubclass() argument 2 cannot be a parameterized generic");
}

Value or_left(Machine& m, NativeArguments a) { return make_union_of(m, a[0], a[1]); }
Value or_right(Machine& m, NativeArguments a) { return make_union_of(m, a[1], a[0]); }

// ---- unions

/// Adds a member of a union, flat and once.
bool add_member(Machine& m, List* list, Value member) {
    if (is_union(member)) {
        const auto* inner = arguments_of(member);
        for (std::size_t i = 0; i < inner->size; ++i)
            if (!add_member(m, list, inner->items()[i])) return false;
        return true;
    }
    if (member == none) member = value_of(types().none_type);
    for (std::size_t i = 0; i < list->size; ++i) {
        const bool both = is_alias(member) && is_alias(list->items[i]);
        const int same = both ? values_equal(m, member, list->items[i]) : member == list->items[i];
        if (same) return same > 0;
    }
    list_append(m, list, member);
    return true;
}

template <int (*test)(Machine&, Value, Value), NativeBody refuse>
Value union_check(Machine& m, NativeArguments a) {
    const auto* members = arguments_of(a[0]);
    for (std::size_t i = 0; i < members->size; ++i)
        if (is_alias(members->items()[i])) return refuse(m, a);
    for (std::size_t i = 0; i < members->size; ++i)
        if (const int r = test(m, a[1], members->items()[i]); r != 0) return r < 0 ? empty : true_value;
    return false_value;
}

Value as_set(Machine& m, Value value) {
    Ref set(m, value_of(make_set(m, types().frozenset)));
    const auto* members = arguments_of(value);
    for (std::size_t i = 0; i < members->size; ++i)
        if (set_add(m, to<Set>(set), members->items()[i]) < 0) return empty;
    return set.release();
}

Value union_equal(Machine& m, NativeArguments a) {
    if (!is_union(a[1])) return not_implemented;
    const Ref x(m, as_set(m, a[0])), y(m, x ? as_set(m, a[1]) : empty);
    return y ? compare_values(m, CompareOperator::equal, x, y) : empty;
}

Value union_hash(Machine& m, NativeArguments a) {
    const Ref set(m, as_set(m, a[0]));
    const auto hash = set ? hash_of(m, set) : std::optional<std::int64_t>();
    return hash ? make_int(m, *hash >> 2) : empty;
}

constexpr NativeDef alias_constructor{"GenericAlias", "cls, origin, args, /", construct_alias};
constexpr NativeDef alias_methods[] = {
    {"__repr__", "self, /", alias_repr},
    {"__getitem__", "self, key, /", alias_item},
    {"__call__", "self, /, *args, **kwargs", call_alias},
    {"__eq__", "self, value, /", alias_equal},
    {"__hash__", "self, /", alias_hash},
    {"__mro_entries__", "self, bases, /", alias_entries},
    {"__instancecheck__", "self, instance, /", refuse_instances},
    {"__subclasscheck__", "self, subclass, /", refuse_subclasses},
    {"__or__", "self, value, /", or_left},
    {"__ror__", "self, value, /", or_right},
};
constexpr NativeDef union_methods[] = {
    {"__repr__", "self, /", union_repr},
    {"__getitem__", "self, key, /", alias_item},
    {"__eq__", "self, value, /", union_equal},
    {"__hash__", "self, /", union_hash},
    {"__instancecheck__", "self, instance, /", union_check<is_instance, refuse_instances>},
    {"__subclasscheck__", "self, subclass, /", union_check<is_subclass, refuse_subclasses>},
    {"__or__", "self, value, /", or_left},
    {"__ror__", "self, value, /", or_right},
};
constexpr NativeDef type_methods[] = {
    {"__or__", "self, value, /", or_left},
    {"__ror__", "self, value, /", or_right},
};

Value get_arguments(Machine&, Value v) { return keep(value_of(arguments_of(v))); }
constexpr Getter alias_getters[] = {
    {"__origin__", [](Machine&, Value v) { return keep(to<GenericAlias>(v)->origin); }, nullptr},
    {"__args__", get_arguments, nullptr},
    {"__parameters__", parameters_of, nullptr},
    {"__unpacked__", [](Machine&, Value) { return false_value; }, nullptr},
    {nullptr, nullptr, nullptr}};
constexpr Getter union_getters[] = {
    {"__args__", get_arguments, nullptr}, {"__parameters__", parameters_of, nullptr}, {nullptr, nullptr, nullptr}};

constexpr Layout alias_layout{sizeof(GenericAlias),
                              [](Machine& m, Object* o) {
                                  m.drop(static_cast<GenericAlias*>(o)->origin);
                                  m.drop(static_cast<GenericAlias*>(o)->arguments);
                              },
                              [](Object* o, void (*visit)(void*, Value), void* c) {
                                  visit(c, static_cast<GenericAlias*>(o)->origin);
                                  visit(c, static_cast<GenericAlias*>(o)->arguments);
                              }};
constexpr Layout union_layout{
    sizeof(UnionType), [](Machine& m, Object* o) { m.drop(static_cast<UnionType*>(o)->arguments); },
    [](Object* o, void (*visit)(void*, Value), void* c) { visit(c, static_cast<UnionType*>(o)->arguments); }};

}  // namespace

constinit const NativeDef class_getitem_row{"__class_getitem__", "cls, item, /", [](Machine& m, NativeArguments a) {
                                                return make_generic_alias(m, a[0], a[1]);
                                            }};

Value make_generic_alias(Machine& m, Value origin, Value item) {
    auto* alias = m.make<GenericAlias>(Kind::native, types().generic_alias);
    alias->origin = keep(origin);
    alias->arguments = is_kind(item, Kind::tuple) ? keep(item) : value_of(make_tuple(m, {item}));
    return Value::from_arena(alias);
}

Value make_union_of(Machine& m, Value a, Value b) {
    const auto fits = [](Value v) { return v == none || is_kind(v, Kind::type) || is_alias(v) || is_union(v); };
    if (!fits(a) || !fits(b)) return not_implemented;
    const Ref list(m, value_of(make_list(m)));
    if (!add_member(m, to<List>(list), a) || !add_member(m, to<List>(list), b)) return empty;
    const auto* members = to<List>(list);
    if (members->size == 1) return keep(members->items[0]);
    auto* made = m.make<UnionType>(Kind::native, types().union_type);
    made->arguments = value_of(make_tuple_of(m, members->items, members->size));
    return Value::from_arena(made);
}

void make_generic_types() {
    Types& t = builtin_types;
    t.generic_alias =
        make_static_type("GenericAlias", t.object, Kind::native, sizeof(GenericAlias), &alias_layout, "types");
    add_methods(t.generic_alias, alias_methods);
    set_getters(t.generic_alias, alias_getters);
    set_constructor(t.generic_alias, alias_constructor);
    t.union_type = make_static_type("UnionType", t.object, Kind::native, sizeof(UnionType), &union_layout, "types");
    t.union_type->can_be_base = false;
    add_methods(t.union_type, union_methods);
    set_getters(t.union_type, union_getters);
    add_methods(t.type, type_methods);
    for (Type* type : {t.list, t.dict, t.tuple, t.set, t.frozenset, t.BaseExceptionGroup})
        add_methods(type, std::span(&class_getitem_row, 1));
}

}  // namespace loopglass::machine
