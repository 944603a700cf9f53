#pragma once

#include <optional>

#include <machine/containers.h>

namespace loopglass::machine {

// What the files on containers share among themselves, beyond machine/containers.h.

/// A slice's bounds for a sequence of a length, as PySlice_AdjustIndices: item i of `count` is at start + i * step.
struct SliceBounds {
    std::int64_t start = 0, stop = 0, step = 1, count = 0;
};
/// A slice's numbers, cut to the range of int64, before it is known what they are used for.
struct SliceIndices {
    std::optional<std::int64_t> start, stop;
    std::int64_t step = 1;
};

/// As PySlice_Unpack: nothing with TypeError or ValueError raised. May run Python code, which may change what is to be
/// sliced.
std::optional<SliceIndices> slice_indices(Machine& machine, const Slice* slice);
/// As PySlice_AdjustIndices.
SliceBounds bounds_within(const SliceIndices& indices, std::int64_t length);
/// Both at once, for what cannot change.
std::optional<SliceBounds> slice_bounds(Machine& machine, const Slice* slice, std::int64_t length);
/// Start and stop as s.find(x, start, stop) takes them: empty or None is the default, negative counts from the end.
bool optional_bounds(Machine& machine, Value start, Value stop, std::int64_t length, std::int64_t& from,
                     std::int64_t& to);
/// The same as list.index takes them (_PyEval_SliceIndexNotNone): None is no bound.
bool item_bounds(Machine& machine, Value start, Value stop, std::int64_t length, std::int64_t& from, std::int64_t& to);

// ---- list ------------------------------------------------------------------------------------------------------
void list_insert(Machine& machine, List* list, std::int64_t at, Value borrowed);
/// Takes items [from, to) out; they are dropped when the list is whole again.
void list_erase(Machine& machine, List* list, std::size_t from, std::size_t to);
/// Puts borrowed items in the place of [from, to).
void list_splice(Machine& machine, List* list, std::size_t from, std::size_t to, const Value* items, std::size_t count);
void list_clear(Machine& machine, List* list);
/// list.extend: Python code runs nested where it must.
bool list_extend(Machine& machine, List* list, Value iterable);
List* make_list_of(Machine& machine, const Value* items, std::size_t count);
Tuple* make_tuple_of(Machine& machine, const Value* items, std::size_t count);

// ---- dict ------------------------------------------------------------------------------------------------------
/// Sets a key whose hash is known and of which `found` is what dict_find gave.
void dict_store(Machine& machine, Dict* dict, DictEntry* found, Value key, std::int64_t hash, Value value);
void dict_remove_entry(Machine& machine, Dict* dict, DictEntry* entry);
/// The next live entry from position `at` on, which is moved past it; nullptr at the end.
inline DictEntry* dict_next(const Dict* dict, std::size_t& at) {
    while (at < dict->used)
        if (DictEntry* entry = &dict->entries[at++]; entry->key != empty) return entry;
    return nullptr;
}
/// dict.update(other) for a mapping or an iterable of pairs; Python code runs nested.
bool dict_update(Machine& machine, Dict* dict, Value other);
/// A pair of the iterable that dict.update was given; `number` is for the complaint.
bool dict_add_pair(Machine& machine, Dict* dict, Value pair, std::size_t number);
/// Takes the newest entry out and gives its pair; owned, `empty` if there is none.
Value dict_pop_last(Machine& machine, Dict* dict);
/// Adds all of another dict. False if that raised, as it does when the other one has changed meanwhile.
bool dict_merge(Machine& machine, Dict* dict, const Dict* other);

/// dict_keys, dict_values and dict_items.
struct DictView : Object {
    Value dict;
};
extern const struct Layout dict_view_layout;
void make_dict_view_types();

// ---- set -------------------------------------------------------------------------------------------------------
/// The entry of a key, or a free one; nullptr if comparing raised.
SetEntry* set_find(Machine& machine, const Set* set, Value key, std::int64_t hash);
int set_add_hashed(Machine& machine, Set* set, Value key, std::int64_t hash);
int set_discard_hashed(Machine& machine, Set* set, Value key, std::int64_t hash);
int set_contains_hashed(Machine& machine, const Set* set, Value key, std::int64_t hash);
void set_resize(Machine& machine, Set* set, std::uint64_t at_least);
/// Adds all of another set.
bool set_merge(Machine& machine, Set* set, const Set* other);
inline SetEntry* set_next(const Set* set, std::size_t& at) {
    while (at <= set->mask)
        if (SetEntry* entry = &set->table[at++]; entry->key != empty) return entry;
    return nullptr;
}
std::int64_t frozenset_hash(Set* set);
/// The elements in order of creation, owned, as a tuple; `empty` if they are not all of types that know it.
Value set_by_creation(Machine& machine, const Set* set);

}  // namespace loopglass::machine
