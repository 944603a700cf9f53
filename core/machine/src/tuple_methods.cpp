#include "containers_internal.h"
#include "method_tables.h"
#include "operations_methods.h"

namespace loopglass::machine {

namespace {

Value count(Machine& machine, NativeArguments a) {
    const auto* tuple = to<Tuple>(a[0]);
    std::int64_t found = 0;
    for (std::size_t i = 0; i < tuple->size; ++i) {
        const int same = values_equal(machine, tuple->items()[i], a[1]);
        if (same < 0) return empty;
        found += same;
    }
    return make_int(machine, found);
}

Value index(Machine& machine, NativeArguments a) {
    const auto* tuple = to<Tuple>(a[0]);
    std::int64_t from = 0, to_index = 0;
    const auto size = static_cast<std::int64_t>(tuple->size);
    if (!item_bounds(machine, a[2], a[3], size, from, to_index)) return empty;
    for (std::int64_t i = from; i < to_index; ++i) {
        const int same = values_equal(machine, tuple->items()[i], a[1]);
        if (same < 0) return empty;
        if (same) return make_int(machine, i);
    }
    return machine.raise(types().ValueError, "tuple.index(x): x not in tuple");
}

Value get_new_arguments(Machine& machine, NativeArguments a) {
    const auto* tuple = to<Tuple>(a[0]);
    const Ref copy(machine, value_of(make_tuple_of(machine, tuple->items(), tuple->size)));
    return value_of(make_tuple(machine, {copy.get()}));
}

constexpr std::array own_rows{
    NativeDef{"count", "self, value, /", count},
    NativeDef{"index", "self, value, start=, stop=, /", index},
    NativeDef{"__getnewargs__", "self, /", get_new_arguments},
};
constexpr auto table = join_rows(comparison_rows, container_rows, sequence_rows, hash_rows, own_rows);

}  // namespace

constinit const std::span<const NativeDef> tuple_methods = table;

}  // namespace loopglass::machine
