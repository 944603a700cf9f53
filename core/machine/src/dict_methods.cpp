#include <machine/attributes.h>
#include <machine/iterate.h>
#include <machine/text.h>

#include "collect_into.h"
#include "containers_internal.h"
#include "iterate_internal.h"
#include "method_tables.h"
#include "operations_methods.h"

namespace loopglass::machine {

namespace {

/// The entry of a key, or nullptr; false if it raised.
bool find(Machine& machine, Value dict, Value key, DictEntry*& entry, std::int64_t& hash) {
    const auto known = hash_of(machine, key);
    if (!known) return false;
    hash = *known;
    entry = dict_find(machine, to<Dict>(dict), key, hash);
    return !machine.has_raised();
}

Value get(Machine& machine, NativeArguments a) {
    DictEntry* entry = nullptr;
    std::int64_t hash = 0;
    if (!find(machine, a[0], a[1], entry, hash)) return empty;
    return entry ? keep(entry->value) : a[2] == empty ? none : keep(a[2]);
}

Value set_default(Machine& machine, NativeArguments a) {
    DictEntry* entry = nullptr;
    std::int64_t hash = 0;
    if (!find(machine, a[0], a[1], entry, hash)) return empty;
    if (entry) return keep(entry->value);
    const Value value = a[2] == empty ? none : a[2];
    dict_store(machine, to<Dict>(a[0]), nullptr, a[1], hash, value);
    return keep(value);
}

Value pop(Machine& machine, NativeArguments a) {
    DictEntry* entry = nullptr;
    std::int64_t hash = 0;
    if (!find(machine, a[0], a[1], entry, hash)) return empty;
    if (entry) {
        const Value value = keep(entry->value);
        dict_remove_entry(machine, to<Dict>(a[0]), entry);
        return value;
    }
    return a[2] == empty ? machine.raise_with(types().KeyError, a[1]) : keep(a[2]);
}

Value pop_item(Machine& machine, NativeArguments a) {
    auto* dict = to<Dict>(a[0]);
    if (dict->count == 0) {
        const Ref message(machine, make_str(machine, "popitem(): dictionary is empty"));
        return machine.raise_with(types().KeyError, message);
    }
    return dict_pop_last(machine, dict);
}

Value keys(Machine& machine, NativeArguments a) { return make_dict_view(machine, types().dict_keys, a[0]); }
Value values(Machine& machine, NativeArguments a) { return make_dict_view(machine, types().dict_values, a[0]); }
Value items(Machine& machine, NativeArguments a) { return make_dict_view(machine, types().dict_items, a[0]); }

Value clear(Machine& machine, NativeArguments a) {
    dict_clear(machine, to<Dict>(a[0]));
    return none;
}

Value copy(Machine& machine, NativeArguments a) { return value_of(dict_copy(machine, to<Dict>(a[0]))); }

/// As dict_merge for an object with keys() and __getitem__.
bool add_mapping(Machine& machine, Dict* dict, Value mapping, Value keys_method) {
    const Ref names(machine, machine.call_nested(keys_method, nullptr, 0));
    if (!names) return false;
    const Ref list(machine, collect_nested(machine, names));
    if (!list) return false;
    for (std::size_t i = 0; i < to<List>(list)->size; ++i) {
        const Value key = to<List>(list)->items[i];
        const Ref value(machine, get_item(machine, mapping, key));
        if (!value || !dict_set(machine, dict, key, value)) return false;
    }
    return true;
}

Value update(Machine& machine, NativeArguments a) {
    auto* dict = to<Dict>(a[0]);
    if (a[1] == empty) return dict_merge(machine, dict, to<Dict>(a[2])) ? none : empty;
    return update_dict_then(machine, dict, a[1], to<Dict>(a[2]), none);
}

Value from_keys(Machine& machine, NativeArguments a) {
    const Value value = a[2] == empty ? none : a[2];
    if (a[0] == value_of(types().dict)) return dict_from_keys(machine, a[1], value);
    // As _PyDict_FromKeys of a subclass: an object of it that gets item after item.
    Ref made(machine, machine.call_nested(a[0], nullptr, 0));
    const Ref keys(machine, made ? collect_nested(machine, a[1]) : empty);
    if (!keys) return empty;
    for (std::size_t i = 0; i < to<List>(keys)->size; ++i)
        if (!set_item(machine, made, to<List>(keys)->items[i], value)) return empty;
    return made.release();
}

constexpr std::array own_rows{
    NativeDef{"get", "self, key, default=, /", get},
    NativeDef{"setdefault", "self, key, default=, /", set_default},
    NativeDef{"pop", "self, key, default=, /", pop},
    NativeDef{"popitem", "self, /", pop_item},
    NativeDef{"keys", "self, /", keys},
    NativeDef{"values", "self, /", values},
    NativeDef{"items", "self, /", items},
    NativeDef{"clear", "self, /", clear},
    NativeDef{"copy", "self, /", copy},
    NativeDef{"update", "self, other=, /, **kwargs", update},
    NativeDef{"fromkeys", "cls, iterable, value=, /", from_keys},
    NativeDef{"__getitem__", "self, key, /", get_item_method},
    NativeDef{"__setitem__", "self, key, value, /", set_item_method},
    NativeDef{"__delitem__", "self, key, /", delete_item_method},
    NativeDef{"__reversed__", "self, /", reversed_method},
    NativeDef{"__or__", "self, value, /", binary_method<BinaryOperator::bit_or>},
    NativeDef{"__ror__", "self, value, /", reflected_method<BinaryOperator::bit_or>},
    NativeDef{"__ior__", "self, value, /", in_place_method<BinaryOperator::bit_or>},
};
constexpr auto table = join_rows(comparison_rows, container_rows, own_rows);

}  // namespace

constinit const std::span<const NativeDef> dict_methods = table;

bool dict_add_pair(Machine& machine, Dict* dict, Value pair, std::size_t number) {
    if (!is_iterable(machine, pair)) {
        raise_type_error(
            machine, "cannot convert dictionary update sequence element #" + std::to_string(number) + " to a sequence");
        return false;
    }
    const Ref both(machine, collect_nested(machine, pair));
    if (!both) return false;
    const auto* list = to<List>(both);
    if (list->size != 2) {
        machine.raise(types().ValueError, "dictionary update sequence element #" + std::to_string(number) +
                                              " has length " + std::to_string(list->size) + "; 2 is required");
        return false;
    }
    return dict_set(machine, dict, list->items[0], list->items[1]);
}

bool dict_update(Machine& machine, Dict* dict, Value other) {
    // As dict_merge: a subclass with an __iter__ of its own is asked for its keys.
    if (is_kind(other, Kind::dict) && is_native_iterable(other)) return dict_merge(machine, dict, to<Dict>(other));
    if (!is_plain(other)) {
        const Ref keys_method(machine, find_attribute(machine, other, static_name("keys")));
        if (keys_method) return add_mapping(machine, dict, other, keys_method);
        if (machine.has_raised()) return false;
    }
    const Ref pairs(machine, collect_nested(machine, other));
    if (!pairs) return false;
    for (std::size_t i = 0; i < to<List>(pairs)->size; ++i)
        if (!dict_add_pair(machine, dict, to<List>(pairs)->items[i], i)) return false;
    return true;
}

}  // namespace loopglass::machine
