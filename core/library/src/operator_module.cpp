// The module operator: what the operators do, as functions. Those that make functions are in operator_getters.cpp.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "modules.h"
#include "operator_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

template <BinaryOperator op, bool in_place = false>
Value binary(Machine& m, NativeArguments a) {
    return binary_operation(m, op, a[0], a[1], in_place);
}

template <CompareOperator op>
Value comparison(Machine& m, NativeArguments a) {
    return compare_values(m, op, a[0], a[1]);
}

template <Value (*operation)(Machine&, Value)>
Value unary(Machine& m, NativeArguments a) {
    return operation(m, a[0]);
}

Value as_bool(int answer) { return answer < 0 ? empty : Value::from_bool(answer > 0); }

Value truth_of(Machine& m, NativeArguments a) { return as_bool(truth(m, a[0])); }
Value not_of(Machine& m, NativeArguments a) {
    const int answer = truth(m, a[0]);
    return answer < 0 ? empty : Value::from_bool(answer == 0);
}
Value is_same(Machine&, NativeArguments a) { return Value::from_bool(a[0] == a[1]); }
Value is_other(Machine&, NativeArguments a) { return Value::from_bool(a[0] != a[1]); }
Value contains_item(Machine& m, NativeArguments a) { return as_bool(contains(m, a[0], a[1])); }
Value item(Machine& m, NativeArguments a) { return get_item(m, a[0], a[1]); }
Value store_item(Machine& m, NativeArguments a) { return set_item(m, a[0], a[1], a[2]) ? none : empty; }
Value remove_item(Machine& m, NativeArguments a) { return delete_item(m, a[0], a[1]) ? none : empty; }

// As _operator_index: an int of any size is its own index.
Value index(Machine& m, NativeArguments a) {
    if (is_int(a[0]) && !is_subtype(type_of(a[0]), types().bool_)) return keep(a[0]);
    const auto number = index_of(m, a[0]);
    return number ? make_int(m, *number) : empty;
}

bool is_sequence(Machine& m, Value value) {
    if (is_kind(value, Kind::dict)) return false;
    const Ref method(m, lookup_special(m, value, "__getitem__"));
    return static_cast<bool>(method);
}

template <bool in_place>
Value concatenate(Machine& m, NativeArguments a) {
    if (is_sequence(m, a[0])) return binary_operation(m, BinaryOperator::add, a[0], a[1], in_place);
    return m.raise(types().TypeError, "'" + to_utf8(type_of(a[0])->name) + "' object can't be concatenated");
}

Value count_items(Machine& m, List* items, Value wanted) {
    std::int64_t found = 0;
    for (std::size_t i = 0; i < items->size; ++i) {
        const int same = values_equal(m, items->items[i], wanted);
        if (same < 0) return empty;
        found += same;
    }
    return make_int(m, found);
}
Value count_of(Machine& m, NativeArguments a) { return collect_then(m, a[0], count_items, a[1]); }

Value find_item(Machine& m, List* items, Value wanted) {
    for (std::size_t i = 0; i < items->size; ++i) {
        const int same = values_equal(m, items->items[i], wanted);
        if (same != 0) return same < 0 ? empty : make_int(m, static_cast<std::int64_t>(i));
    }
    return m.raise(types().ValueError, "sequence.index(x): x not in sequence");
}
Value index_in(Machine& m, NativeArguments a) { return collect_then(m, a[0], find_item, a[1]); }

Value checked_hint(Machine& m, Value answer) {
    if (!is_int(answer))
        return m.raise(types().TypeError, "__length_hint__ must be an integer, not " + to_utf8(type_of(answer)->name));
    const auto length = int64_of(answer);
    if (length && *length < 0) return m.raise(types().ValueError, "__length_hint__() should return >= 0");
    return keep(answer);
}

// As PyObject_LengthHint, without asking __length_hint__ of Python classes that have no length.
Value length_hint(Machine& m, NativeArguments a) {
    const Ref method(m, lookup_special(m, a[0], "__len__"));
    if (method) {
        const std::int64_t length = length_of(m, a[0]);
        return length < 0 ? empty : make_int(m, length);
    }
    const Ref hint(m, lookup_special(m, a[0], "__length_hint__"));
    const Ref answer(m, hint ? m.call_nested(hint, nullptr, 0) : empty);
    if (hint && !answer) return empty;
    if (answer && answer.get() != not_implemented) return checked_hint(m, answer);
    return a[1] == empty ? Value::from_small_int(0) : keep(a[1]);
}

Value call(Machine& m, NativeArguments a) { return call_with(m, a[0], to<Tuple>(a[1]), to<Dict>(a[2])); }

using enum BinaryOperator;

constexpr NativeDef functions[] = {
    {"add", "a, b, /", binary<add>},
    {"sub", "a, b, /", binary<subtract>},
    {"mul", "a, b, /", binary<multiply>},
    {"truediv", "a, b, /", binary<true_divide>},
    {"floordiv", "a, b, /", binary<floor_divide>},
    {"mod", "a, b, /", binary<modulo>},
    {"pow", "a, b, /", binary<power>},
    {"lshift", "a, b, /", binary<left_shift>},
    {"rshift", "a, b, /", binary<right_shift>},
    {"and_", "a, b, /", binary<bit_and>},
    {"or_", "a, b, /", binary<bit_or>},
    {"xor", "a, b, /", binary<bit_xor>},
    {"matmul", "a, b, /", binary<matrix_multiply>},
    {"concat", "a, b, /", concatenate<false>},
    {"iadd", "a, b, /", binary<add, true>},
    {"isub", "a, b, /", binary<subtract, true>},
    {"imul", "a, b, /", binary<multiply, true>},
    {"itruediv", "a, b, /", binary<true_divide, true>},
    {"ifloordiv", "a, b, /", binary<floor_divide, true>},
    {"imod", "a, b, /", binary<modulo, true>},
    {"ipow", "a, b, /", binary<power, true>},
    {"ilshift", "a, b, /", binary<left_shift, true>},
    {"irshift", "a, b, /", binary<right_shift, true>},
    {"iand", "a, b, /", binary<bit_and, true>},
    {"ior", "a, b, /", binary<bit_or, true>},
    {"ixor", "a, b, /", binary<bit_xor, true>},
    {"imatmul", "a, b, /", binary<matrix_multiply, true>},
    {"iconcat", "a, b, /", concatenate<true>},
    {"lt", "a, b, /", comparison<CompareOperator::less>},
    {"le", "a, b, /", comparison<CompareOperator::less_equal>},
    {"eq", "a, b, /", comparison<CompareOperator::equal>},
    {"ne", "a, b, /", comparison<CompareOperator::not_equal>},
    {"gt", "a, b, /", comparison<CompareOperator::greater>},
    {"ge", "a, b, /", comparison<CompareOperator::greater_equal>},
    {"neg", "a, /", unary<negate>},
    {"pos", "a, /", unary<positive>},
    {"inv", "a, /", unary<invert>},
    {"invert", "a, /", unary<invert>},
    {"not_", "a, /", not_of},
    {"index", "a, /", index},
    {"contains", "a, b, /", contains_item},
    {"getitem", "a, b, /", item},
    {"setitem", "a, b, c, /", store_item},
    {"delitem", "a, b, /", remove_item},
    {"call", "obj, /, *args, **kwargs", call},
};

/// Those that have no second name with underscores.
constexpr NativeDef plain_functions[] = {
    {"truth", "a, /", truth_of},      {"is_", "a, b, /", is_same},
    {"is_not", "a, b, /", is_other},  {"countOf", "a, b, /", count_of},
    {"indexOf", "a, b, /", index_in}, {"length_hint", "obj, default=, /", length_hint},
};

/// and_ is __and__ too.
std::string dunder_name(std::string_view name) {
    if (name.ends_with('_')) name.remove_suffix(1);
    return "__" + std::string(name) + "__";
}

}  // namespace

Value call_with(Machine& m, Value function, const Tuple* arguments, const Dict* keywords) {
    if (keywords->count == 0) return m.call(function, arguments->items(), arguments->size);
    std::vector<Value> all(arguments->items(), arguments->items() + arguments->size);
    const Ref names(m, value_of(make_tuple(m, keywords->count)));
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < keywords->used; ++i) {
        if (keywords->entries[i].key == empty) continue;
        to<Tuple>(names)->items()[next++] = keep(keywords->entries[i].key);
        all.push_back(keywords->entries[i].value);
    }
    return m.call(function, all.data(), all.size(), names);
}

void fill_operator(Machine& m, Module* module) {
    add_functions(m, module, functions);
    add_functions(m, module, plain_functions);
    for (const NativeDef& def : functions)
        dict_set(m, module->dict, static_name(dunder_name(def.name).c_str()), Value::from_static(shared_function(def)));
    const Value absolute = dict_get(m.state->builtins, static_name("abs"));
    for (const char* name : {"abs", "__abs__"}) dict_set(m, module->dict, static_name(name), absolute);
    for (Type* type : operator_types()) dict_set(m, module->dict, type->name, value_of(type));
}

}  // namespace loopglass::library
