#include "collect_into.h"
#include "containers_internal.h"
#include "method_tables.h"
#include "operations_methods.h"
#include "set_operations.h"

namespace loopglass::machine {

namespace {

Set* self_of(NativeArguments a) { return to<Set>(a[0]); }
Value done(bool ok) { return ok ? none : empty; }
Type* copy_type(const Set* set) { return is_subtype(set->type, types().frozenset) ? types().frozenset : types().set; }

Value add(Machine& machine, NativeArguments a) { return done(set_add(machine, self_of(a), a[1]) >= 0); }

Value clear(Machine& machine, NativeArguments a) {
    set_clear(machine, self_of(a));
    return none;
}

Value copy(Machine& machine, NativeArguments a) {
    if (self_of(a)->type == types().frozenset) return keep(a[0]);
    return set_copy(machine, self_of(a), copy_type(self_of(a)));
}

/// A key's hash; a set stands for the frozenset that it equals.
std::optional<std::int64_t> key_hash(Machine& machine, Value key) {
    if (!is_kind(key, Kind::set) || is_subtype(type_of(key), types().frozenset)) return hash_of(machine, key);
    const std::int64_t hash = frozenset_hash(to<Set>(key));
    to<Set>(key)->hash = 0;
    return hash;
}

Value discard(Machine& machine, NativeArguments a) {
    const auto hash = key_hash(machine, a[1]);
    return done(hash && set_discard_hashed(machine, self_of(a), a[1], *hash) >= 0);
}

Value remove(Machine& machine, NativeArguments a) {
    const auto hash = key_hash(machine, a[1]);
    const int removed = hash ? set_discard_hashed(machine, self_of(a), a[1], *hash) : -1;
    if (removed == 0) machine.raise_with(types().KeyError, a[1]);
    return done(removed == 1);
}

// As set_pop: from where the last pop ended, on.
Value pop(Machine& machine, NativeArguments a) {
    Set* set = self_of(a);
    if (set->used == 0) return machine.raise(types().KeyError, "pop from an empty set");
    if (const Ref ordered(machine, set_by_creation(machine, set)); ordered) {
        const Value first = keep(to<Tuple>(ordered)->items()[0]);
        return set_discard(machine, set, first) < 0 ? empty : first;
    }
    std::uint64_t at = set->finger & set->mask;
    while (set->table[at].key == empty) at = at == set->mask ? 0 : at + 1;
    const Value key = set->table[at].key;
    set->table[at] = {empty, -1};
    --set->used;
    set->finger = at + 1;
    return key;
}

template <bool (*change)(Machine&, Set*, Value)>
Value change_by_all(Machine& machine, NativeArguments a) {
    const auto* others = to<Tuple>(a[1]);
    for (std::size_t i = 0; i < others->size; ++i)
        if (!change(machine, self_of(a), others->items()[i])) return empty;
    return none;
}

Value update(Machine& machine, NativeArguments a) {
    const auto* others = to<Tuple>(a[1]);
    if (others->size == 1) return add_to_set_then(machine, self_of(a), others->items()[0], none);
    return change_by_all<set_update>(machine, a);
}

Value union_of(Machine& machine, NativeArguments a) {
    Ref result(machine, set_copy(machine, self_of(a), copy_type(self_of(a))));
    const auto* others = to<Tuple>(a[1]);
    for (std::size_t i = 0; i < others->size; ++i)
        if (!set_update(machine, to<Set>(result), others->items()[i])) return empty;
    return result.release();
}

/// Folds others into the set one after the other, each step giving a new set.
template <Value (*combine)(Machine&, Set*, Value)>
Value combine_with_all(Machine& machine, NativeArguments a) {
    const auto* others = to<Tuple>(a[1]);
    if (others->size == 0) return set_copy(machine, self_of(a), copy_type(self_of(a)));
    Ref result(machine, combine(machine, self_of(a), others->items()[0]));
    for (std::size_t i = 1; result && i < others->size; ++i)
        result = Ref(machine, combine(machine, to<Set>(result), others->items()[i]));
    return result.release();
}

Value difference(Machine& machine, NativeArguments a) {
    const auto* others = to<Tuple>(a[1]);
    if (others->size == 0) return set_copy(machine, self_of(a), copy_type(self_of(a)));
    Ref result(machine, set_difference(machine, self_of(a), others->items()[0]));
    for (std::size_t i = 1; result && i < others->size; ++i)
        if (!set_difference_update(machine, to<Set>(result), others->items()[i])) return empty;
    return result.release();
}

Value intersection_update(Machine& machine, NativeArguments a) {
    const Ref result(machine, combine_with_all<set_intersection>(machine, a));
    if (result) set_swap(self_of(a), to<Set>(result));
    return done(static_cast<bool>(result));
}

Value symmetric_difference(Machine& machine, NativeArguments a) {
    Ref result(machine, set_from(machine, copy_type(self_of(a)), a[1]));
    if (!result || !set_symmetric_difference_update(machine, to<Set>(result), a[0])) return empty;
    return result.release();
}

Value symmetric_difference_update(Machine& machine, NativeArguments a) {
    return done(set_symmetric_difference_update(machine, self_of(a), a[1]));
}

Value is_disjoint(Machine& machine, NativeArguments a) {
    const int answer = set_is_disjoint(machine, self_of(a), a[1]);
    return answer < 0 ? empty : Value::from_bool(answer);
}

template <CompareOperator op>
Value compare_with_any(Machine& machine, NativeArguments a) {
    const Ref other(machine, is_kind(a[1], Kind::set) ? keep(a[1]) : set_from(machine, types().set, a[1]));
    return other ? plain_compare(machine, op, a[0], other) : empty;
}

constexpr std::array shared_rows{
    NativeDef{"copy", "self, /", copy},
    NativeDef{"union", "self, *others", union_of},
    NativeDef{"intersection", "self, *others", combine_with_all<set_intersection>},
    NativeDef{"difference", "self, *others", difference},
    NativeDef{"symmetric_difference", "self, other, /", symmetric_difference},
    NativeDef{"isdisjoint", "self, other, /", is_disjoint},
    NativeDef{"issubset", "self, other, /", compare_with_any<CompareOperator::less_equal>},
    NativeDef{"issuperset", "self, other, /", compare_with_any<CompareOperator::greater_equal>},
};
constexpr std::array set_rows{
    NativeDef{"add", "self, object, /", add},
    NativeDef{"clear", "self, /", clear},
    NativeDef{"discard", "self, object, /", discard},
    NativeDef{"remove", "self, object, /", remove},
    NativeDef{"pop", "self, /", pop},
    NativeDef{"update", "self, *others", update},
    NativeDef{"difference_update", "self, *others", change_by_all<set_difference_update>},
    NativeDef{"intersection_update", "self, *others", intersection_update},
    NativeDef{"symmetric_difference_update", "self, other, /", symmetric_difference_update},
    NativeDef{"__iand__", "self, value, /", in_place_method<BinaryOperator::bit_and>},
    NativeDef{"__ior__", "self, value, /", in_place_method<BinaryOperator::bit_or>},
    NativeDef{"__isub__", "self, value, /", in_place_method<BinaryOperator::subtract>},
    NativeDef{"__ixor__", "self, value, /", in_place_method<BinaryOperator::bit_xor>},
};
constexpr auto set_table = join_rows(comparison_rows, container_rows, set_operator_rows, shared_rows, set_rows);
constexpr auto frozenset_table = join_rows(comparison_rows, container_rows, hash_rows, set_operator_rows, shared_rows);

}  // namespace

constinit const std::span<const NativeDef> set_methods = set_table;
constinit const std::span<const NativeDef> frozenset_methods = frozenset_table;

}  // namespace loopglass::machine
