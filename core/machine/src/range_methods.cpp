#include <machine/text.h>

#include "containers_internal.h"
#include "method_tables.h"
#include "numbers.h"
#include "operations_methods.h"
#include "range_core.h"

namespace loopglass::machine {

namespace {

Value count(Machine& machine, NativeArguments a) {
    const auto* range = to<Range>(a[0]);
    if (is_int(a[1])) return Value::from_small_int(range_has(machine, range, a[1]));
    const Ref items(machine, collect_nested(machine, a[0]));
    if (!items) return empty;
    std::int64_t found = 0;
    for (std::size_t i = 0; i < to<List>(items)->size; ++i) {
        const int same = values_equal(machine, to<List>(items)->items[i], a[1]);
        if (same < 0) return empty;
        found += same;
    }
    return make_int(machine, found);
}

Value index(Machine& machine, NativeArguments a) {
    const auto* range = to<Range>(a[0]);
    if (is_int(a[1])) {
        if (range_has(machine, range, a[1])) {
            const Ref distance(machine, int_subtract(machine, a[1], range->start));
            return int_floor_divide(machine, distance, range->step);
        }
    } else {
        const Ref items(machine, collect_nested(machine, a[0]));
        if (!items) return empty;
        for (std::size_t i = 0; i < to<List>(items)->size; ++i) {
            const int same = values_equal(machine, to<List>(items)->items[i], a[1]);
            if (same < 0) return empty;
            if (same) return make_int(machine, static_cast<std::int64_t>(i));
        }
    }
    if (!is_int(a[1])) return machine.raise(types().ValueError, "sequence.index(x): x not in sequence");
    const Ref shown(machine, repr_of(machine, a[1]));
    return machine.raise(types().ValueError, to_utf8(to<Str>(shown)) + " is not in range");
}

constexpr std::array own_rows{
    NativeDef{"count", "self, value, /", count},
    NativeDef{"index", "self, value, /", index},
    NativeDef{"__getitem__", "self, key, /", get_item_method},
    NativeDef{"__reversed__", "self, /", reversed_method},
    NativeDef{"__bool__", "self, /", bool_method},
};
constexpr auto table = join_rows(comparison_rows, container_rows, hash_rows, own_rows);

}  // namespace

constinit const std::span<const NativeDef> range_methods = table;

}  // namespace loopglass::machine
