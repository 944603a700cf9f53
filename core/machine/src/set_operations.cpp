#include <utility>

#include <machine/operations.h>

#include "containers_internal.h"
#include "operations_internal.h"
#include "set_operations.h"
#include "text_interned.h"

namespace loopglass::machine {

namespace {

/// After many deletions the table is made anew, as set_difference_update_internal does.
void tidy(Machine& machine, Set* set) {
    if (set->fill - set->used <= set->mask / 4) return;
    set_resize(machine, set, set->used > 50000 ? set->used * 2 : set->used * 4);
}

bool discard_all(Machine& machine, Set* set, const Set* other) {
    for (std::size_t at = 0; const SetEntry* entry = set_next(other, at);) {
        const Ref key(machine, keep(entry->key));
        if (set_discard_hashed(machine, set, key, entry->hash) < 0) return false;
    }
    tidy(machine, set);
    return true;
}

bool toggle(Machine& machine, Set* set, Value key, std::int64_t hash) {
    const int discarded = set_discard_hashed(machine, set, key, hash);
    if (discarded < 0) return false;
    return discarded == 1 || set_add_hashed(machine, set, key, hash) >= 0;
}

bool toggle_all(Machine& machine, Set* set, const Set* other) {
    for (std::size_t at = 0; const SetEntry* entry = set_next(other, at);) {
        const std::int64_t hash = entry->hash;
        const Ref key(machine, keep(entry->key));
        if (!toggle(machine, set, key, hash)) return false;
    }
    return true;
}

Type* base_type(const Set* set) { return is_subtype(set->type, types().frozenset) ? types().frozenset : types().set; }

/// The items of `from` that are in `other`, or that are not.
Value select(Machine& machine, Type* type, const Set* from, const Set* other, int wanted) {
    Ref result(machine, value_of(make_set(machine, type)));
    for (std::size_t at = 0; const SetEntry* entry = set_next(from, at);) {
        const std::int64_t hash = entry->hash;
        const Ref key(machine, keep(entry->key));
        const int found = set_contains_hashed(machine, other, key, hash);
        if (found < 0) return empty;
        if (found == wanted && set_add_hashed(machine, to<Set>(result), key, hash) < 0) return empty;
    }
    return result.release();
}

}  // namespace

void set_swap(Set* a, Set* b) {
    std::swap(a->table, b->table);
    std::swap(a->mask, b->mask);
    std::swap(a->fill, b->fill);
    std::swap(a->used, b->used);
    a->hash = b->hash = 0;
}

Value set_copy(Machine& machine, const Set* set, Type* type) {
    Set* copy = make_set(machine, type);
    set_merge(machine, copy, set);
    return value_of(copy);
}

bool set_update(Machine& machine, Set* set, Value other) {
    if (is_kind(other, Kind::set)) return set_merge(machine, set, to<Set>(other));
    if (is_kind(other, Kind::dict) && other.object()->type == types().dict) {
        const auto* dict = to<Dict>(other);
        if ((set->fill + dict->count) * 5 >= set->mask * 3) set_resize(machine, set, (set->used + dict->count) * 2);
        for (std::size_t at = 0; const DictEntry* entry = dict_next(dict, at);) {
            const std::int64_t hash = entry->hash;
            const Ref key(machine, keep(entry->key));
            if (set_add_hashed(machine, set, key, hash) < 0) return false;
        }
        return true;
    }
    const Ref items(machine, collect_nested(machine, other));
    return items && set_add_items(machine, set, to<List>(items));
}

bool set_add_items(Machine& machine, Set* set, const List* items) {
    for (std::size_t i = 0; i < items->size; ++i)
        if (set_add(machine, set, items->items[i]) < 0) return false;
    return true;
}

// The compiler makes a frozenset, makes it anew when it looks for constants that are the same (merge_consts_recursive),
// and once more if a str in it is replaced by one that is interned already (intern_string_constants).
Value constant_set(Machine& machine, const List* items) {
    bool has_interned = false;
    for (std::size_t i = 0; i < items->size; ++i) {
        const Value item = items->items[i];
        has_interned |= is_kind(item, Kind::str) && to<Str>(item)->ascii() &&
                        is_interned_word({to<Str>(item)->data(), to<Str>(item)->length});
    }
    Ref set(machine, value_of(make_set(machine, types().frozenset)));
    if (!set_add_items(machine, to<Set>(set), items)) return empty;
    for (int again = has_interned ? 2 : 1; again > 0; --again) {
        const Ref in_order(machine, collect_nested(machine, set));
        set = Ref(machine, value_of(make_set(machine, types().frozenset)));
        if (!in_order || !set_add_items(machine, to<Set>(set), to<List>(in_order))) return empty;
    }
    return set.release();
}

Value set_from(Machine& machine, Type* type, Value iterable) {
    Ref set(machine, value_of(make_set(machine, type)));
    return set_update(machine, to<Set>(set), iterable) ? set.release() : empty;
}

// As set_intersection: which of two sets is gone through decides the order of the result.
Value set_intersection(Machine& machine, Set* set, Value other) {
    if (other.object() == set) return set_copy(machine, set, base_type(set));
    if (is_kind(other, Kind::set)) {
        const auto* second = to<Set>(other);
        if (second->used > set->used) return select(machine, base_type(set), set, second, 1);
        return select(machine, base_type(set), second, set, 1);
    }
    Ref result(machine, value_of(make_set(machine, base_type(set))));
    const Ref items(machine, collect_nested(machine, other));
    if (!items) return empty;
    for (std::size_t i = 0; i < to<List>(items)->size; ++i) {
        const Value key = to<List>(items)->items[i];
        const auto hash = hash_of(machine, key);
        if (!hash) return empty;
        const int found = set_contains_hashed(machine, set, key, *hash);
        if (found < 0 || (found && set_add_hashed(machine, to<Set>(result), key, *hash) < 0)) return empty;
    }
    return result.release();
}

bool set_difference_update(Machine& machine, Set* set, Value other) {
    if (other.object() == set) {
        set_clear(machine, set);
        return true;
    }
    if (is_kind(other, Kind::set)) return discard_all(machine, set, to<Set>(other));
    const Ref items(machine, collect_nested(machine, other));
    if (!items) return false;
    for (std::size_t i = 0; i < to<List>(items)->size; ++i)
        if (set_discard(machine, set, to<List>(items)->items[i]) < 0) return false;
    tidy(machine, set);
    return true;
}

Value set_difference(Machine& machine, Set* set, Value other) {
    const bool is_set = is_kind(other, Kind::set);
    const bool is_dict = is_kind(other, Kind::dict);
    const std::uint64_t size = is_set ? to<Set>(other)->used : is_dict ? to<Dict>(other)->count : 0;
    if ((!is_set && !is_dict) || set->used >> 2 > size) {
        Ref copy(machine, set_copy(machine, set, base_type(set)));
        return set_difference_update(machine, to<Set>(copy), other) ? copy.release() : empty;
    }
    if (is_set) return select(machine, base_type(set), set, to<Set>(other), 0);
    Ref result(machine, value_of(make_set(machine, base_type(set))));
    for (std::size_t at = 0; const SetEntry* entry = set_next(set, at);) {
        const std::int64_t hash = entry->hash;
        const Ref key(machine, keep(entry->key));
        const DictEntry* found = dict_find(machine, to<Dict>(other), key, hash);
        if (machine.has_raised()) return empty;
        if (!found && set_add_hashed(machine, to<Set>(result), key, hash) < 0) return empty;
    }
    return result.release();
}

bool set_symmetric_difference_update(Machine& machine, Set* set, Value other) {
    if (other.object() == set) {
        set_clear(machine, set);
        return true;
    }
    if (is_kind(other, Kind::set)) return toggle_all(machine, set, to<Set>(other));
    const Ref others(machine, set_from(machine, base_type(set), other));
    return others && toggle_all(machine, set, to<Set>(others));
}

bool set_intersection_update(Machine& machine, Set* set, Value other) {
    const Ref result(machine, set_intersection(machine, set, other));
    if (!result) return false;
    set_swap(set, to<Set>(result));
    return true;
}

int set_is_disjoint(Machine& machine, const Set* set, Value other) {
    if (is_kind(other, Kind::set)) {
        if (other.object() == set) return set->used == 0;
        const auto* second = to<Set>(other);
        const Set* smaller = second->used > set->used ? set : second;
        const Set* larger = smaller == set ? second : set;
        for (std::size_t at = 0; const SetEntry* entry = set_next(smaller, at);) {
            const Ref key(machine, keep(entry->key));
            const int found = set_contains_hashed(machine, larger, key, entry->hash);
            if (found) return found < 0 ? -1 : 0;
        }
        return 1;
    }
    const Ref items(machine, collect_nested(machine, other));
    if (!items) return -1;
    for (std::size_t i = 0; i < to<List>(items)->size; ++i) {
        const auto hash = hash_of(machine, to<List>(items)->items[i]);
        if (!hash) return -1;
        const int found = set_contains_hashed(machine, set, to<List>(items)->items[i], *hash);
        if (found) return found < 0 ? -1 : 0;
    }
    return 1;
}

Value set_operation(Machine& machine, BinaryOperator op, Set* a, Set* b) {
    switch (op) {
        case BinaryOperator::bit_or: {
            Ref copy(machine, set_copy(machine, a, base_type(a)));
            return set_merge(machine, to<Set>(copy), b) ? copy.release() : empty;
        }
        case BinaryOperator::bit_and: return set_intersection(machine, a, value_of(b));
        case BinaryOperator::subtract: return set_difference(machine, a, value_of(b));
        case BinaryOperator::bit_xor: {
            Ref copy(machine, set_copy(machine, b, base_type(a)));  // As set_symmetric_difference: b first.
            return set_symmetric_difference_update(machine, to<Set>(copy), value_of(a)) ? copy.release() : empty;
        }
        default: return not_implemented;
    }
}

Value set_in_place(Machine& machine, BinaryOperator op, Set* a, Set* b) {
    bool done = false;
    switch (op) {
        case BinaryOperator::bit_or: done = set_merge(machine, a, b); break;
        case BinaryOperator::bit_and: done = set_intersection_update(machine, a, value_of(b)); break;
        case BinaryOperator::subtract: done = set_difference_update(machine, a, value_of(b)); break;
        case BinaryOperator::bit_xor: done = set_symmetric_difference_update(machine, a, value_of(b)); break;
        default: return not_implemented;
    }
    return done ? keep(value_of(a)) : empty;
}

}  // namespace loopglass::machine
