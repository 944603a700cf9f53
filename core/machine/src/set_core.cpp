#include <algorithm>
#include <utility>
#include <vector>

#include <machine/collector.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "containers_internal.h"

namespace loopglass::machine {

namespace {

constexpr std::uint64_t smallest_table = 8;
constexpr std::uint64_t linear_probes = 9;

bool is_free(const SetEntry& entry) { return entry.key == empty && entry.hash == 0; }

/// Goes through the entries in the order of setobject.c: runs of neighbours, then a jump.
/// Calls stop(entry) until it is true and returns that entry.
template <class Stop>
SetEntry* walk(SetEntry* table, std::uint64_t mask, std::int64_t hash, Stop stop) {
    auto perturb = static_cast<std::uint64_t>(hash);
    std::uint64_t at = perturb & mask;
    for (;;) {
        SetEntry* entry = &table[at];
        for (std::uint64_t left = at + linear_probes <= mask ? linear_probes + 1 : 1; left > 0; --left, ++entry)
            if (stop(*entry)) return entry;
        perturb >>= 5;
        at = (at * 5 + 1 + perturb) & mask;
    }
}

void insert_clean(SetEntry* table, std::uint64_t mask, Value key, std::int64_t hash) {
    *walk(table, mask, hash, [](const SetEntry& entry) { return entry.key == empty; }) = {key, hash};
}

SetEntry* new_table(Machine& machine, std::uint64_t entries) {
    auto* table = machine.make_buffer<SetEntry>(entries);
    std::fill_n(table, entries, SetEntry{empty, 0});
    return table;
}

bool same_strs(Value a, Value b) {
    return is_kind(a, Kind::str) && is_kind(b, Kind::str) && a.object()->type == types().str &&
           b.object()->type == types().str;
}

/// The element's number in the order of creation, or 0 if its type has none.
std::uint64_t creation_of(Value value) { return value.is_object() ? age_of(value.object()) : 0; }

}  // namespace

Set* make_set(Machine& machine, Type* type) {
    Set* set = machine.make<Set>(Kind::set, type);
    set->mask = smallest_table - 1;
    set->fill = set->used = set->finger = 0;
    set->hash = 0;
    set->table = new_table(machine, smallest_table);
    return set;
}

Value set_by_creation(Machine& machine, const Set* set) {
    std::size_t first = 0;
    const SetEntry* entry = set_next(set, first);
    if (!entry || creation_of(entry->key) == 0) return empty;
    std::vector<std::pair<std::uint64_t, Value>> numbered;
    for (std::size_t at = 0; (entry = set_next(set, at));) {
        const std::uint64_t number = creation_of(entry->key);
        if (number == 0) return empty;
        numbered.emplace_back(number, entry->key);
    }
    std::sort(numbered.begin(), numbered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Tuple* tuple = make_tuple(machine, numbered.size());
    for (std::size_t i = 0; i < numbered.size(); ++i) tuple->items()[i] = keep(numbered[i].second);
    return value_of(tuple);
}

SetEntry* set_find(Machine& machine, const Set* set, Value key, std::int64_t hash) {
    for (;;) {
        bool changed = false, raised = false;
        SetEntry* found = walk(set->table, set->mask, hash, [&](const SetEntry& entry) {
            if (is_free(entry)) return true;
            if (entry.hash != hash || entry.key == empty) return false;
            if (entry.key == key) return true;
            if (same_strs(entry.key, key)) return equal(to<Str>(entry.key), to<Str>(key));
            const SetEntry* table = set->table;
            const Ref kept(machine, keep(entry.key));
            machine.spend();
            const int same = values_equal(machine, kept, key);
            raised = same < 0;
            changed = set->table != table || entry.key != kept.get();
            return same != 0 || changed;
        });
        if (raised) return nullptr;
        if (!changed) return found;
    }
}

void set_resize(Machine& machine, Set* set, std::uint64_t at_least) {
    std::uint64_t size = smallest_table;
    while (size <= at_least) size <<= 1;
    SetEntry* old = set->table;
    const std::uint64_t old_size = set->mask + 1;
    if (size == smallest_table && old_size == smallest_table && set->fill == set->used) return;
    set->table = new_table(machine, size);
    set->mask = size - 1;
    set->fill = set->used;
    for (std::uint64_t i = 0; i < old_size; ++i)
        if (old[i].key != empty) insert_clean(set->table, set->mask, old[i].key, old[i].hash);
    machine.release_buffer(old, old_size);
}

// As set_add_entry: a key goes to the last deleted entry that was passed, if there was one.
int set_add_hashed(Machine& machine, Set* set, Value key, std::int64_t hash) {
    SetEntry* entry = set_find(machine, set, key, hash);
    if (!entry) return -1;
    if (entry->key != empty) return 0;
    SetEntry* deleted = nullptr;
    if (set->fill != set->used)
        walk(set->table, set->mask, hash, [&](SetEntry& passed) {
            if (passed.hash == -1 && passed.key == empty) deleted = &passed;
            return &passed == entry;
        });
    ++set->used;
    if (deleted) {
        *deleted = {keep(key), hash};
        return 1;
    }
    *entry = {keep(key), hash};
    ++set->fill;
    if (set->fill * 5 >= set->mask * 3) set_resize(machine, set, set->used > 50000 ? set->used * 2 : set->used * 4);
    return 1;
}

int set_discard_hashed(Machine& machine, Set* set, Value key, std::int64_t hash) {
    SetEntry* entry = set_find(machine, set, key, hash);
    if (!entry) return -1;
    if (entry->key == empty) return 0;
    const Value old = entry->key;
    *entry = {empty, -1};
    --set->used;
    machine.drop(old);
    return 1;
}

int set_contains_hashed(Machine& machine, const Set* set, Value key, std::int64_t hash) {
    const SetEntry* entry = set_find(machine, set, key, hash);
    return entry ? entry->key != empty : -1;
}

int set_add(Machine& machine, Set* set, Value key) {
    const auto hash = hash_of(machine, key);
    return hash ? set_add_hashed(machine, set, key, *hash) : -1;
}

int set_contains(Machine& machine, Set* set, Value key) {
    const auto hash = hash_of(machine, key);
    return hash ? set_contains_hashed(machine, set, key, *hash) : -1;
}

int set_discard(Machine& machine, Set* set, Value key) {
    const auto hash = hash_of(machine, key);
    return hash ? set_discard_hashed(machine, set, key, *hash) : -1;
}

void set_clear(Machine& machine, Set* set) {
    SetEntry* old = set->table;
    const std::uint64_t old_size = set->mask + 1;
    set->table = new_table(machine, smallest_table);
    set->mask = smallest_table - 1;
    set->fill = set->used = 0;
    for (std::uint64_t i = 0; i < old_size; ++i) machine.drop(old[i].key);
    machine.release_buffer(old, old_size);
}

// As set_merge: which way the items come in decides their order.
bool set_merge(Machine& machine, Set* set, const Set* other) {
    if (set == other || other->used == 0) return true;
    if ((set->fill + other->used) * 5 >= set->mask * 3) set_resize(machine, set, (set->used + other->used) * 2);
    if (set->fill == 0) {
        const bool same_shape = set->mask == other->mask && other->fill == other->used;
        set->fill = set->used = other->used;
        for (std::uint64_t i = 0; i <= other->mask; ++i) {
            const SetEntry entry = other->table[i];
            if (entry.key == empty) continue;
            keep(entry.key);
            if (same_shape) {
                set->table[i] = entry;
            } else {
                insert_clean(set->table, set->mask, entry.key, entry.hash);
            }
        }
        return true;
    }
    for (std::size_t at = 0; const SetEntry* entry = set_next(other, at);) {
        const Ref key(machine, keep(entry->key));
        if (set_add_hashed(machine, set, key, entry->hash) < 0) return false;
    }
    return true;
}

// As frozenset_hash, which goes over free and deleted entries too and takes their part out again.
std::int64_t frozenset_hash(Set* set) {
    if (set->hash) return set->hash;
    const auto shuffle = [](std::uint64_t h) { return ((h ^ 89869747u) ^ (h << 16)) * 3644798167u; };
    std::uint64_t hash = 0;
    for (std::size_t at = 0; const SetEntry* entry = set_next(set, at);)
        hash ^= shuffle(static_cast<std::uint64_t>(entry->hash));
    hash ^= (set->used + 1) * 1927868237u;
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash * 69069u + 907133923u;
    if (hash == ~std::uint64_t{0}) hash = 590923713u;
    return set->hash = static_cast<std::int64_t>(hash);
}

}  // namespace loopglass::machine
