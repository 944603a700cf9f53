#include <machine/attributes.h>
#include <machine/iterate.h>
#include <machine/text.h>

#include "containers_internal.h"
#include "iterate_internal.h"
#include "numbers.h"
#include "operations_internal.h"
#include "range_core.h"
#include "text_search.h"

namespace loopglass::machine {

namespace {

int contains_item(Machine& machine, Value sequence, Value item) {
    for (std::size_t i = 0;; ++i) {
        const bool is_list = is_kind(sequence, Kind::list);
        const std::size_t size = is_list ? to<List>(sequence)->size : to<Tuple>(sequence)->size;
        if (i >= size) return 0;
        const Ref candidate(machine, keep(is_list ? to<List>(sequence)->items[i] : to<Tuple>(sequence)->items()[i]));
        const int same = values_equal(machine, candidate, item);
        if (same != 0) return same;
    }
}

int contains_text(Machine& machine, const Str* text, Value item) {
    if (is_kind(item, Kind::str)) return find_in(text, to<Str>(item), 0, text->length) >= 0;
    raise_type_error(machine, "'in <string>' requires string as left operand, not " + type_name(item));
    return -1;
}

int contains_bytes(Machine& machine, std::string_view bytes, Value item) {
    if (is_bytes_like(item)) return bytes.find(bytes_view(item)) != std::string_view::npos;
    if (!is_int(item)) {
        raise_type_error(machine, "a bytes-like object is required, not '" + type_name(item) + "'");
        return -1;
    }
    const auto byte = int64_of(item);
    if (!byte || *byte < 0 || *byte > 255) {
        machine.raise(types().ValueError, "byte must be in range(0, 256)");
        return -1;
    }
    return bytes.find(static_cast<char>(*byte)) != std::string_view::npos;
}

int contains_key(Machine& machine, const Dict* dict, Value key) {
    const auto hash = hash_of(machine, key);
    if (!hash) return -1;
    const DictEntry* entry = dict_find(machine, dict, key, *hash);
    return machine.has_raised() ? -1 : entry != nullptr;
}

int contains_pair(Machine& machine, const Dict* dict, Value pair) {
    if (!is_kind(pair, Kind::tuple) || to<Tuple>(pair)->size != 2) return 0;
    const auto hash = hash_of(machine, to<Tuple>(pair)->items()[0]);
    if (!hash) return -1;
    const DictEntry* entry = dict_find(machine, dict, to<Tuple>(pair)->items()[0], *hash);
    if (!entry) return machine.has_raised() ? -1 : 0;
    const Ref value(machine, keep(entry->value));
    return values_equal(machine, value, to<Tuple>(pair)->items()[1]);
}

}  // namespace

int contains_by_iteration(Machine& machine, Value iterable, Value item) {
    const Ref iterator(machine, iterator_nested(machine, iterable));
    if (!iterator) {
        if (machine.raised_is(types().TypeError)) {
            machine.drop(machine.take_raised());
            raise_type_error(machine, "argument of type '" + type_name(iterable) + "' is not iterable");
        }
        return -1;
    }
    for (;;) {
        const Ref candidate(machine, next_nested(machine, iterator));
        if (!candidate) return machine.has_raised() ? -1 : 0;
        const int same = values_equal(machine, candidate, item);
        if (same != 0) return same;
    }
}

int set_contains_any(Machine& machine, Set* set, Value item) {
    if (!is_kind(item, Kind::set) || item.object()->type == types().frozenset) return set_contains(machine, set, item);
    // As set_contains: a set that has no hash is looked for as the frozenset that it equals.
    if (type_lookup(type_of(item), static_name("__hash__")) != none) return set_contains(machine, set, item);
    auto* key = to<Set>(item);
    const std::int64_t hash = frozenset_hash(key);
    key->hash = 0;
    return set_contains_hashed(machine, set, item, hash);
}

int plain_contains(Machine& machine, Value container, Value item) {
    if (container.is_object()) {
        switch (container.object()->kind) {
            case Kind::list:
            case Kind::tuple: return contains_item(machine, container, item);
            case Kind::str: return contains_text(machine, to<Str>(container), item);
            case Kind::bytes:
            case Kind::byte_array: return contains_bytes(machine, bytes_view(container), item);
            case Kind::dict: return contains_key(machine, to<Dict>(container), item);
            case Kind::set: return set_contains_any(machine, to<Set>(container), item);
            case Kind::range:
                if (is_int(item) && is_plain(item)) return range_has(machine, to<Range>(container), item);
                break;
            default: break;
        }
        if (is_dict_view(container)) {
            const auto* dict = to<Dict>(to<DictView>(container)->dict);
            if (is_subtype(type_of(container), types().dict_keys)) return contains_key(machine, dict, item);
            if (is_subtype(type_of(container), types().dict_items)) return contains_pair(machine, dict, item);
        }
    }
    return contains_by_iteration(machine, container, item);
}

int contains(Machine& machine, Value container, Value item) {
    return is_plain(container) ? plain_contains(machine, container, item) : instance_contains(machine, container, item);
}

}  // namespace loopglass::machine
