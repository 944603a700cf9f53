#include <algorithm>

#include <machine/text.h>

#include "complex_numbers.h"
#include "containers_internal.h"
#include "numbers.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

Value order_result(CompareOperator op, int order) { return Value::from_bool(order_fits(op, order)); }

bool is_equality(CompareOperator op) { return op == CompareOperator::equal || op == CompareOperator::not_equal; }

CompareOperator swapped(CompareOperator op) {
    switch (op) {
        case CompareOperator::less: return CompareOperator::greater;
        case CompareOperator::less_equal: return CompareOperator::greater_equal;
        case CompareOperator::greater: return CompareOperator::less;
        case CompareOperator::greater_equal: return CompareOperator::less_equal;
        default: return op;
    }
}

int order_of(double a, double b) { return a == b ? 0 : a < b ? -1 : a > b ? 1 : 2; }

/// 2 is the order of what is not a number: only != holds.
Value number_result(CompareOperator op, int order) {
    if (order == 2) return Value::from_bool(op == CompareOperator::not_equal);
    return order_result(op, order);
}

Value compare_numbers(CompareOperator op, Value a, Value b) {
    if (is_int(a)) {
        if (is_int(b)) return order_result(op, int_compare(a, b));
        return number_result(op, compare_int_float(a, float_value(b)));
    }
    if (is_float(b)) return number_result(op, order_of(float_value(a), float_value(b)));
    const int order = compare_int_float(b, float_value(a));
    return number_result(op, order == 2 ? 2 : -order);
}

int order_of_bytes(std::string_view a, std::string_view b) {
    return a.compare(b);  // As unsigned bytes, and without a look at the memory of none.
}

struct Items {
    const Value* begin;
    std::size_t size;
};

Items items_of(Value sequence) {
    if (is_kind(sequence, Kind::list)) return {to<List>(sequence)->items, to<List>(sequence)->size};
    return {to<Tuple>(sequence)->items(), to<Tuple>(sequence)->size};
}

// As list_richcompare: the first items that differ decide. The lists may change while items are compared.
Value compare_sequences(Machine& machine, CompareOperator op, Value a, Value b) {
    if (is_kind(a, Kind::list) && is_equality(op) && items_of(a).size != items_of(b).size)
        return Value::from_bool(op == CompareOperator::not_equal);
    for (std::size_t i = 0;; ++i) {
        const Items left = items_of(a), right = items_of(b);
        if (i >= left.size || i >= right.size) {
            const int order = left.size == right.size ? 0 : left.size < right.size ? -1 : 1;
            return order_result(op, order);
        }
        const int order = quick_order(left.begin[i], right.begin[i]);
        if (order == 0) continue;
        if (order != 2) return order_result(op, order);
        const Ref x(machine, keep(left.begin[i])), y(machine, keep(right.begin[i]));
        const int same = values_equal(machine, x, y);
        if (same < 0) return empty;
        if (same) continue;
        if (is_equality(op)) return Value::from_bool(op == CompareOperator::not_equal);
        return compare_values(machine, op, x, y);
    }
}

/// 1, 0 or -1 if it raised.
int dicts_equal(Machine& machine, const Dict* a, const Dict* b) {
    if (a->count != b->count) return 0;
    for (std::size_t at = 0; const DictEntry* entry = dict_next(a, at);) {
        const Ref key(machine, keep(entry->key)), value(machine, keep(entry->value));
        const DictEntry* other = dict_find(machine, b, key, entry->hash);
        if (machine.has_raised()) return -1;
        if (!other) return 0;
        const Ref other_value(machine, keep(other->value));
        const int same = values_equal(machine, value, other_value);
        if (same <= 0) return same;
    }
    return 1;
}

/// 1 if all of a is in b.
int is_subset(Machine& machine, const Set* a, const Set* b) {
    if (a->used > b->used) return 0;
    for (std::size_t at = 0; const SetEntry* entry = set_next(a, at);) {
        const Ref key(machine, keep(entry->key));
        const int found = set_contains_hashed(machine, b, key, entry->hash);
        if (found <= 0) return found;
    }
    return 1;
}

Value negated_if(bool negated, int truth) { return truth < 0 ? empty : Value::from_bool((truth == 1) != negated); }

Value compare_sets(Machine& machine, CompareOperator op, const Set* a, const Set* b) {
    switch (op) {
        case CompareOperator::equal:
        case CompareOperator::not_equal:
            return negated_if(op == CompareOperator::not_equal, a->used == b->used ? is_subset(machine, a, b) : 0);
        case CompareOperator::less_equal: return negated_if(false, is_subset(machine, a, b));
        case CompareOperator::greater_equal: return negated_if(false, is_subset(machine, b, a));
        case CompareOperator::less: return negated_if(false, a->used < b->used ? is_subset(machine, a, b) : 0);
        default: return negated_if(false, b->used < a->used ? is_subset(machine, b, a) : 0);
    }
}

// As range_equals: equal if they give the same numbers.
bool ranges_equal(const Range* a, const Range* b) {
    if (int_compare(a->length, b->length) != 0) return false;
    if (int_sign(a->length) == 0) return true;
    if (int_compare(a->start, b->start) != 0) return false;
    return int_compare(a->length, Value::from_small_int(1)) == 0 || int_compare(a->step, b->step) == 0;
}

Value compare_slices(Machine& machine, CompareOperator op, const Slice* a, const Slice* b) {
    const Ref left(machine, value_of(make_tuple(machine, {a->start, a->stop, a->step})));
    const Ref right(machine, value_of(make_tuple(machine, {b->start, b->stop, b->step})));
    return compare_sequences(machine, op, left, right);
}

/// As all_contained_in: 1 if each item of the one is in the other.
int all_contained_in(Machine& machine, Value items, Value container) {
    const Ref list(machine, collect_nested(machine, items));
    if (!list) return -1;
    for (std::size_t i = 0; i < to<List>(list)->size; ++i)
        if (const int found = contains(machine, container, to<List>(list)->items[i]); found <= 0) return found;
    return 1;
}

// As dictview_richcompare.
Value compare_views(Machine& machine, CompareOperator op, Value a, Value b) {
    const auto is_set_like = [](Value value) { return is_kind(value, Kind::set) || is_set_view(value); };
    if (!is_set_like(a) || !is_set_like(b)) return not_implemented;
    const std::int64_t left = length_of(machine, a), right = length_of(machine, b);
    if (left < 0 || right < 0) return empty;
    switch (op) {
        case CompareOperator::equal:
        case CompareOperator::not_equal:
            return negated_if(op == CompareOperator::not_equal, left == right ? all_contained_in(machine, a, b) : 0);
        case CompareOperator::less: return negated_if(false, left < right ? all_contained_in(machine, a, b) : 0);
        case CompareOperator::less_equal: return negated_if(false, left <= right ? all_contained_in(machine, a, b) : 0);
        case CompareOperator::greater: return negated_if(false, left > right ? all_contained_in(machine, b, a) : 0);
        default: return negated_if(false, left >= right ? all_contained_in(machine, b, a) : 0);
    }
}

/// One side's answer.
Value half_compare(Machine& machine, CompareOperator op, Value a, Value b) {
    return is_plain(a) ? plain_compare(machine, op, a, b) : instance_compare(machine, op, a, b);
}

// As do_richcompare: a subclass answers first, then the left, then the right.
Value compare_by_protocol(Machine& machine, CompareOperator op, Value a, Value b) {
    bool right_asked = false;
    Type *left_type = type_of(a), *right_type = type_of(b);
    if (left_type != right_type && is_subtype(right_type, left_type)) {
        right_asked = true;
        const Value result = half_compare(machine, swapped(op), b, a);
        if (result != not_implemented) return result;
    }
    Value result = half_compare(machine, op, a, b);
    if (result != not_implemented) return result;
    if (!right_asked) {
        result = half_compare(machine, swapped(op), b, a);
        if (result != not_implemented) return result;
    }
    if (is_equality(op)) return Value::from_bool((a == b) == (op == CompareOperator::equal));
    return raise_type_error(machine, std::string("'") + operator_symbol(op) + "' not supported between instances of '" +
                                         type_name(a) + "' and '" + type_name(b) + "'");
}

bool is_number(Value value) { return is_int(value) || is_float(value); }

}  // namespace

bool order_fits(CompareOperator op, int order) {
    switch (op) {
        case CompareOperator::less: return order < 0;
        case CompareOperator::less_equal: return order <= 0;
        case CompareOperator::equal: return order == 0;
        case CompareOperator::not_equal: return order != 0;
        case CompareOperator::greater: return order > 0;
        case CompareOperator::greater_equal: return order >= 0;
    }
    return false;
}

Value plain_compare(Machine& machine, CompareOperator op, Value a, Value b) {
    if (is_number(a) && is_number(b)) return compare_numbers(op, a, b);
    if (is_complex(a) || (is_number(a) && is_complex(b))) return complex_compare(op, a, b);
    if (is_number(a)) return not_implemented;
    if (!a.is_object() || !b.is_object()) return not_implemented;
    const Kind kind = a.object()->kind;
    if (is_bytes_like(a) && is_bytes_like(b)) return order_result(op, order_of_bytes(bytes_view(a), bytes_view(b)));
    if (is_dict_view(a)) return compare_views(machine, op, a, b);
    if (kind != b.object()->kind) return not_implemented;
    switch (kind) {
        case Kind::str:
            if (is_equality(op))
                return Value::from_bool(equal(to<Str>(a), to<Str>(b)) == (op == CompareOperator::equal));
            return order_result(op, compare(to<Str>(a), to<Str>(b)));
        case Kind::tuple:
        case Kind::list: return compare_sequences(machine, op, a, b);
        case Kind::set: return compare_sets(machine, op, to<Set>(a), to<Set>(b));
        case Kind::slice: return compare_slices(machine, op, to<Slice>(a), to<Slice>(b));
        case Kind::dict:
            if (!is_equality(op)) return not_implemented;
            return negated_if(op == CompareOperator::not_equal, dicts_equal(machine, to<Dict>(a), to<Dict>(b)));
        case Kind::range:
            if (!is_equality(op)) return not_implemented;
            return negated_if(op == CompareOperator::not_equal, ranges_equal(to<Range>(a), to<Range>(b)));
        default: return not_implemented;
    }
}

Value compare_values(Machine& machine, CompareOperator op, Value a, Value b) {
    if (a.is_small_int() && b.is_small_int()) {
        const std::int64_t x = a.small_int(), y = b.small_int();
        return order_result(op, x == y ? 0 : x < y ? -1 : 1);
    }
    if (a.is_object() && b.is_object() && a.object()->type == types().str && b.object()->type == types().str)
        return plain_compare(machine, op, a, b);
    const NestedCall call(machine, " in comparison");
    if (!call) return empty;
    const bool are_tuples =
        a.is_object() && b.is_object() && a.object()->type == types().tuple && b.object()->type == types().tuple;
    return are_tuples ? compare_sequences(machine, op, a, b) : compare_by_protocol(machine, op, a, b);
}

int values_equal(Machine& machine, Value a, Value b) {
    if (a == b) return 1;
    if (a.is_small_int() && b.is_small_int()) return 0;
    if (a.is_object() && b.is_object() && a.object()->type == types().str && b.object()->type == types().str)
        return equal(to<Str>(a), to<Str>(b));
    const Ref result(machine, compare_values(machine, CompareOperator::equal, a, b));
    return result ? truth(machine, result) : -1;
}

}  // namespace loopglass::machine
