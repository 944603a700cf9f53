#include <algorithm>
#include <bit>

#include <base/assert.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "containers_internal.h"

namespace loopglass::machine {

namespace {

bool is_plain_str(Value value) { return value.is_object() && value.object()->type == types().str; }

constexpr std::int32_t free_slot = -1;
constexpr std::int32_t deleted_slot = -2;
constexpr std::uint32_t largest_scanned = 8;

/// Goes through the slots of the index where a hash can be, as CPython's dicts do.
class Probe {
public:
    Probe(const Dict* dict, std::int64_t hash)
        : mask_(dict->index_mask), perturb_(static_cast<std::uint64_t>(hash)), at_(perturb_ & mask_) {}
    std::uint64_t at() const { return at_; }
    void next() {
        perturb_ >>= 5;
        at_ = (at_ * 5 + perturb_ + 1) & mask_;
    }

private:
    std::uint64_t mask_, perturb_, at_;
};

/// Calls fits(entry) for each entry that may have the hash, until it is true.
template <class Fits>
DictEntry* search(const Dict* dict, std::int64_t hash, Fits fits) {
    if (!dict->index) {
        for (std::uint32_t i = 0; i < dict->used; ++i)
            if (DictEntry* entry = &dict->entries[i]; entry->hash == hash && entry->key != empty && fits(entry))
                return entry;
        return nullptr;
    }
    for (Probe probe(dict, hash);; probe.next()) {
        const std::int32_t slot = dict->index[probe.at()];
        if (slot == free_slot) return nullptr;
        if (slot < 0) continue;
        if (DictEntry* entry = &dict->entries[slot]; entry->hash == hash && entry->key != empty && fits(entry))
            return entry;
    }
}

void add_to_index(Dict* dict, std::int64_t hash, std::uint32_t entry) {
    Probe probe(dict, hash);
    while (dict->index[probe.at()] >= 0) probe.next();
    if (dict->index[probe.at()] == free_slot) ++dict->index_fill;
    dict->index[probe.at()] = static_cast<std::int32_t>(entry);
}

void release_index(Machine& machine, Dict* dict) {
    if (dict->index) machine.release_buffer(dict->index, std::size_t{dict->index_mask} + 1);
    dict->index = nullptr;
    dict->index_mask = dict->index_fill = 0;
}

void build_index(Machine& machine, Dict* dict) {
    release_index(machine, dict);
    if (dict->capacity <= largest_scanned) return;
    const std::size_t slots = std::bit_ceil(std::size_t{dict->capacity} * 3 / 2);
    dict->index = machine.make_buffer<std::int32_t>(slots);
    dict->index_mask = static_cast<std::uint32_t>(slots - 1);
    std::fill_n(dict->index, slots, free_slot);
    for (std::uint32_t i = 0; i < dict->used; ++i) add_to_index(dict, dict->entries[i].hash, i);
}

/// Moves the live entries together into room for `capacity`.
void rebuild(Machine& machine, Dict* dict, std::uint32_t capacity) {
    DictEntry* entries = machine.make_buffer<DictEntry>(capacity);
    std::copy_if(dict->entries, dict->entries + dict->used, entries,
                 [](const DictEntry& entry) { return entry.key != empty; });
    if (dict->entries) machine.release_buffer(dict->entries, dict->capacity);
    dict->entries = entries;
    dict->used = dict->count;
    dict->capacity = capacity;
    build_index(machine, dict);
}

bool is_full(const Dict* dict) {
    return dict->used == dict->capacity || (dict->index && dict->index_fill * 4ull > dict->index_mask * 3ull);
}

void key_changed(Machine& machine, Dict* dict) { dict->keys_version = ++machine.state->keys_version; }

/// How many entries find room when a dict has to grow, as GROWTH_RATE and USABLE_FRACTION: a program that changes a
/// dict while it goes through it sees when the entries are moved together.
std::uint32_t grown_capacity(const Dict* dict) { return std::bit_ceil(std::max(dict->count * 3, 8u)) * 2 / 3; }

void append_entry(Machine& machine, Dict* dict, Value key, std::int64_t hash, Value value) {
    if (is_full(dict)) rebuild(machine, dict, grown_capacity(dict));
    if (dict->index) add_to_index(dict, hash, dict->used);
    dict->entries[dict->used++] = {keep(key), keep(value), hash};
    ++dict->count;
    key_changed(machine, dict);
}

void forget_slot(Dict* dict, const DictEntry* entry) {
    if (!dict->index) return;
    const auto number = static_cast<std::int32_t>(entry - dict->entries);
    Probe probe(dict, entry->hash);
    while (dict->index[probe.at()] != number) probe.next();
    dict->index[probe.at()] = deleted_slot;
}

}  // namespace

Dict* make_dict(Machine& machine) {
    Dict* dict = machine.make<Dict>(Kind::dict, types().dict);
    dict->count = dict->used = dict->capacity = 0;
    dict->keys_version = ++machine.state->keys_version;
    dict->entries = nullptr;
    dict->index = nullptr;
    dict->index_mask = dict->index_fill = 0;
    return dict;
}

DictEntry* dict_find(const Dict* dict, Str* key) {
    const Value value = value_of(key);
    return search(dict, hash_of(key), [&](const DictEntry* entry) {
        return entry->key == value || (is_kind(entry->key, Kind::str) && equal(to<Str>(entry->key), key));
    });
}

Value dict_get(const Dict* dict, Str* key) {
    const DictEntry* entry = dict_find(dict, key);
    return entry ? entry->value : empty;
}

DictEntry* dict_find(Machine& machine, const Dict* dict, Value key, std::int64_t hash) {
    // An exception may be under way already, when an object goes because of it.
    for (;;) {
        bool changed = false, raised = false;
        DictEntry* entry = search(dict, hash, [&](const DictEntry* candidate) {
            if (candidate->key == key) return true;
            if (is_plain_str(key) && is_plain_str(candidate->key)) return equal(to<Str>(candidate->key), to<Str>(key));
            const std::uint32_t version = dict->keys_version;
            const Ref kept(machine, keep(candidate->key));
            machine.spend();
            const int same = values_equal(machine, kept, key);
            changed = dict->keys_version != version;
            raised = same < 0;
            return same != 0 || changed;  // After an exception, or when __eq__ changed the dict, this search is over.
        });
        if (raised) return nullptr;
        if (!changed) return entry;
    }
}

void dict_store(Machine& machine, Dict* dict, DictEntry* found, Value key, std::int64_t hash, Value value) {
    if (found) {
        machine.replace(found->value, keep(value));
    } else {
        append_entry(machine, dict, key, hash, value);
    }
}

bool dict_set(Machine& machine, Dict* dict, Value key, Value value) {
    const auto hash = hash_of(machine, key);
    if (!hash) return false;
    DictEntry* entry = dict_find(machine, dict, key, *hash);
    if (machine.has_raised()) return false;
    dict_store(machine, dict, entry, key, *hash, value);
    return true;
}

void dict_set(Machine& machine, Dict* dict, Str* key, Value value) {
    dict_store(machine, dict, dict_find(dict, key), value_of(key), hash_of(key), value);
}

void dict_remove_entry(Machine& machine, Dict* dict, DictEntry* entry) {
    const Value key = entry->key, value = entry->value;
    forget_slot(dict, entry);
    entry->key = entry->value = empty;
    --dict->count;
    key_changed(machine, dict);
    machine.drop(key);
    machine.drop(value);
}

Value dict_pop_last(Machine& machine, Dict* dict) {
    const auto drop_deleted = [&] {
        while (dict->used > 0 && dict->entries[dict->used - 1].key == empty) --dict->used;
    };
    drop_deleted();
    if (dict->used == 0) return empty;
    DictEntry* last = &dict->entries[dict->used - 1];
    const Value pair = value_of(make_tuple(machine, {last->key, last->value}));
    dict_remove_entry(machine, dict, last);
    // As dict_popitem: the next one takes no scan.
    drop_deleted();
    return pair;
}

int dict_delete(Machine& machine, Dict* dict, Value key) {
    const auto hash = hash_of(machine, key);
    if (!hash) return -1;
    DictEntry* entry = dict_find(machine, dict, key, *hash);
    if (machine.has_raised()) return -1;
    if (entry) dict_remove_entry(machine, dict, entry);
    return entry != nullptr;
}

void dict_clear(Machine& machine, Dict* dict) {
    DictEntry* entries = dict->entries;
    const std::uint32_t used = dict->used, capacity = dict->capacity;
    dict->entries = nullptr;
    dict->count = dict->used = dict->capacity = 0;
    release_index(machine, dict);
    key_changed(machine, dict);
    for (std::uint32_t i = 0; i < used; ++i) {
        machine.drop(entries[i].key);
        machine.drop(entries[i].value);
    }
    if (entries) machine.release_buffer(entries, capacity);
}

Dict* dict_copy(Machine& machine, const Dict* dict) {
    Dict* copy = make_dict(machine);
    if (dict->count == 0) return copy;
    copy->capacity = dict->count;
    copy->entries = machine.make_buffer<DictEntry>(copy->capacity);
    for (std::size_t at = 0; const DictEntry* entry = dict_next(dict, at);)
        copy->entries[copy->used++] = {keep(entry->key), keep(entry->value), entry->hash};
    copy->count = copy->used;
    build_index(machine, copy);
    return copy;
}

bool dict_merge(Machine& machine, Dict* dict, const Dict* other) {
    if (dict == other) return true;
    const std::uint32_t used = other->used;
    for (std::size_t at = 0; const DictEntry* entry = dict_next(other, at);) {
        const std::int64_t hash = entry->hash;
        const Ref key(machine, keep(entry->key)), value(machine, keep(entry->value));
        DictEntry* found = dict_find(machine, dict, key, hash);
        if (machine.has_raised()) return false;
        dict_store(machine, dict, found, key, hash, value);
        if (other->used != used) {
            machine.raise(types().RuntimeError, "dict mutated during update");
            return false;
        }
    }
    return true;
}

}  // namespace loopglass::machine
