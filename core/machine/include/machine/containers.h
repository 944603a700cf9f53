#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

// ---- tuple and list --------------------------------------------------------------------------------------------
/// A tuple with room for `size` items, which the caller fills at once.
Tuple* make_tuple(Machine& machine, std::size_t size);
Tuple* make_tuple(Machine& machine, std::initializer_list<Value> borrowed);
/// An empty list with room for `capacity` items.
List* make_list(Machine& machine, std::size_t capacity = 0);
void list_append(Machine& machine, List* list, Value borrowed);
void list_reserve(Machine& machine, List* list, std::size_t capacity);

// ---- dict: all follow Objects/dictobject.c in what can be seen ----------------------------------------------------
Dict* make_dict(Machine& machine);
/// Finds a key. Keys that are strs compare without calling Python; others may (then `raised` can be set).
/// Returns the entry or nullptr.
DictEntry* dict_find(Machine& machine, const Dict* dict, Value key, std::int64_t hash);
/// As above for a str key, which can not raise.
DictEntry* dict_find(const Dict* dict, Str* key);
/// The value (borrowed) or `empty`.
Value dict_get(const Dict* dict, Str* key);
/// Sets key to value (both borrowed). Returns false if hashing or comparing raised.
bool dict_set(Machine& machine, Dict* dict, Value key, Value value);
void dict_set(Machine& machine, Dict* dict, Str* key, Value value);
/// Removes a key. 1: removed, 0: was not there, -1: raised.
int dict_delete(Machine& machine, Dict* dict, Value key);
void dict_clear(Machine& machine, Dict* dict);
Dict* dict_copy(Machine& machine, const Dict* dict);
/// A view of one of the types dict_keys, odict_items, ...; owned. The dict is borrowed.
Value make_dict_view(Machine& machine, Type* type, Value dict);

// ---- set: order as in Objects/setobject.c --------------------------------------------------------------------------
Set* make_set(Machine& machine, Type* type);
/// 1: added, 0: was there, -1: raised.
int set_add(Machine& machine, Set* set, Value key);
int set_contains(Machine& machine, Set* set, Value key);
int set_discard(Machine& machine, Set* set, Value key);
void set_clear(Machine& machine, Set* set);

}  // namespace loopglass::machine
