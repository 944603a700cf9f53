#include <algorithm>

#include <machine/iterate.h>
#include <machine/text.h>

#include "collect_into.h"
#include "containers_internal.h"
#include "iterate_internal.h"
#include "list_sort.h"
#include "method_tables.h"
#include "operations_methods.h"

namespace loopglass::machine {

namespace {

List* self_of(NativeArguments a) { return to<List>(a[0]); }

Value append(Machine& machine, NativeArguments a) {
    list_append(machine, self_of(a), a[1]);
    return none;
}

Value insert(Machine& machine, NativeArguments a) {
    const auto at = index_of(machine, a[1], types().OverflowError);
    if (!at) return empty;
    list_insert(machine, self_of(a), *at, a[2]);
    return none;
}

Value extend(Machine& machine, NativeArguments a) { return extend_list_then(machine, self_of(a), a[1], none); }

Value pop(Machine& machine, NativeArguments a) {
    List* list = self_of(a);
    std::int64_t at = -1;
    if (a[1] != empty) {
        const auto index = index_of(machine, a[1]);
        if (!index) return empty;
        at = *index;
    }
    if (list->size == 0) return machine.raise(types().IndexError, "pop from empty list");
    if (at < 0) at += static_cast<std::int64_t>(list->size);
    if (at < 0 || at >= static_cast<std::int64_t>(list->size))
        return machine.raise(types().IndexError, "pop index out of range");
    const Value item = keep(list->items[at]);
    list_erase(machine, list, static_cast<std::size_t>(at), static_cast<std::size_t>(at) + 1);
    return item;
}

/// Position of a value in [from, to), -1 if it is not there, -2 if comparing raised.
std::int64_t position(Machine& machine, List* list, Value value, std::int64_t from, std::int64_t to_index) {
    for (std::int64_t i = from; i < to_index && i < static_cast<std::int64_t>(list->size); ++i) {
        const Ref item(machine, keep(list->items[i]));
        const int same = values_equal(machine, item, value);
        if (same < 0) return -2;
        if (same) return i;
    }
    return -1;
}

Value remove(Machine& machine, NativeArguments a) {
    const std::int64_t at = position(machine, self_of(a), a[1], 0, INT64_MAX);
    if (at == -2) return empty;
    if (at < 0) return machine.raise(types().ValueError, "list.remove(x): x not in list");
    // Comparing may have made the list shorter.
    const auto from = std::min(static_cast<std::size_t>(at), self_of(a)->size);
    list_erase(machine, self_of(a), from, std::min(from + 1, self_of(a)->size));
    return none;
}

Value index(Machine& machine, NativeArguments a) {
    std::int64_t from = 0, to_index = 0;
    if (!item_bounds(machine, a[2], a[3], static_cast<std::int64_t>(self_of(a)->size), from, to_index)) return empty;
    const std::int64_t at = position(machine, self_of(a), a[1], from, to_index);
    if (at == -2) return empty;
    if (at >= 0) return make_int(machine, at);
    const Ref shown(machine, repr_of(machine, a[1]));
    if (!shown) return empty;
    return machine.raise(types().ValueError, to_utf8(to<Str>(shown)) + " is not in list");
}

Value count(Machine& machine, NativeArguments a) {
    std::int64_t found = 0;
    for (std::size_t i = 0; i < self_of(a)->size; ++i) {
        const Ref item(machine, keep(self_of(a)->items[i]));
        const int same = values_equal(machine, item, a[1]);
        if (same < 0) return empty;
        found += same;
    }
    return make_int(machine, found);
}

Value reverse(Machine&, NativeArguments a) {
    List* list = self_of(a);
    if (list->size) std::reverse(list->items, list->items + list->size);
    return none;
}

Value clear(Machine& machine, NativeArguments a) {
    list_clear(machine, self_of(a));
    return none;
}

Value copy(Machine& machine, NativeArguments a) {
    return value_of(make_list_of(machine, self_of(a)->items, self_of(a)->size));
}

Value sort(Machine& machine, NativeArguments a) {
    bool reversed = false;
    if (a[2] != empty) {
        const auto flag = index_of(machine, a[2], types().OverflowError);
        if (!flag) return empty;
        reversed = *flag != 0;
    }
    return sort_list(machine, self_of(a), a[1], reversed, none);
}

constexpr std::array own_rows{
    NativeDef{"append", "self, object, /", append},
    NativeDef{"insert", "self, index, object, /", insert},
    NativeDef{"extend", "self, iterable, /", extend},
    NativeDef{"pop", "self, index=, /", pop},
    NativeDef{"remove", "self, value, /", remove},
    NativeDef{"index", "self, value, start=, stop=, /", index},
    NativeDef{"count", "self, value, /", count},
    NativeDef{"reverse", "self, /", reverse},
    NativeDef{"clear", "self, /", clear},
    NativeDef{"copy", "self, /", copy},
    NativeDef{"sort", "self, /, *, key=, reverse=", sort},
    NativeDef{"__setitem__", "self, key, value, /", set_item_method},
    NativeDef{"__delitem__", "self, key, /", delete_item_method},
    NativeDef{"__reversed__", "self, /", reversed_method},
    NativeDef{"__iadd__", "self, value, /", in_place_method<BinaryOperator::add>},
    NativeDef{"__imul__", "self, value, /", in_place_method<BinaryOperator::multiply>},
};
constexpr auto table = join_rows(comparison_rows, container_rows, sequence_rows, own_rows);

}  // namespace

constinit const std::span<const NativeDef> list_methods = table;

}  // namespace loopglass::machine
