#pragma once

#include <array>

#include <machine/native.h>

#include "operations_internal.h"

namespace loopglass::machine {

// The dunder methods of the built-in types as functions, for the tables of methods.

/// An int leaves it to the float on the other side.
inline bool leaves_to_other(Value own, Value other) { return is_float(other) && is_int(own); }

template <CompareOperator op>
Value compare_method(Machine& machine, NativeArguments a) {
    if (leaves_to_other(a[0], a[1])) return not_implemented;
    return plain_compare(machine, op, a[0], a[1]);
}
template <BinaryOperator op>
Value binary_method(Machine& machine, NativeArguments a) {
    return leaves_to_other(a[0], a[1]) ? not_implemented : plain_number(machine, op, a[0], a[1]);
}
template <BinaryOperator op>
Value reflected_method(Machine& machine, NativeArguments a) {
    return leaves_to_other(a[0], a[1]) ? not_implemented : plain_number(machine, op, a[1], a[0]);
}
template <BinaryOperator op>
Value in_place_method(Machine& machine, NativeArguments a) {
    return plain_in_place(machine, op, a[0], a[1]);
}
Value hash_method(Machine& machine, NativeArguments a);
Value len_method(Machine& machine, NativeArguments a);
Value bool_method(Machine& machine, NativeArguments a);
Value iter_method(Machine& machine, NativeArguments a);
Value reversed_method(Machine& machine, NativeArguments a);
Value contains_method(Machine& machine, NativeArguments a);
Value get_item_method(Machine& machine, NativeArguments a);
Value set_item_method(Machine& machine, NativeArguments a);
Value delete_item_method(Machine& machine, NativeArguments a);
Value repr_method(Machine& machine, NativeArguments a);
Value str_method(Machine& machine, NativeArguments a);
Value format_method(Machine& machine, NativeArguments a);
Value concatenate_method(Machine& machine, NativeArguments a);
Value repeat_method(Machine& machine, NativeArguments a);

inline constexpr std::array comparison_rows{
    NativeDef{"__eq__", "self, value, /", compare_method<CompareOperator::equal>},
    NativeDef{"__ne__", "self, value, /", compare_method<CompareOperator::not_equal>},
    NativeDef{"__lt__", "self, value, /", compare_method<CompareOperator::less>},
    NativeDef{"__le__", "self, value, /", compare_method<CompareOperator::less_equal>},
    NativeDef{"__gt__", "self, value, /", compare_method<CompareOperator::greater>},
    NativeDef{"__ge__", "self, value, /", compare_method<CompareOperator::greater_equal>},
    NativeDef{"__repr__", "self, /", repr_method},
};
inline constexpr std::array container_rows{
    NativeDef{"__len__", "self, /", len_method},
    NativeDef{"__iter__", "self, /", iter_method},
    NativeDef{"__contains__", "self, key, /", contains_method},
};
inline constexpr std::array sequence_rows{
    NativeDef{"__getitem__", "self, key, /", get_item_method},
    NativeDef{"__add__", "self, value, /", concatenate_method},
    NativeDef{"__mul__", "self, value, /", repeat_method},
    NativeDef{"__rmul__", "self, value, /", repeat_method},
};
/// The operators that combine two sets.
inline constexpr std::array set_operator_rows{
    NativeDef{"__and__", "self, value, /", binary_method<BinaryOperator::bit_and>},
    NativeDef{"__rand__", "self, value, /", reflected_method<BinaryOperator::bit_and>},
    NativeDef{"__or__", "self, value, /", binary_method<BinaryOperator::bit_or>},
    NativeDef{"__ror__", "self, value, /", reflected_method<BinaryOperator::bit_or>},
    NativeDef{"__sub__", "self, value, /", binary_method<BinaryOperator::subtract>},
    NativeDef{"__rsub__", "self, value, /", reflected_method<BinaryOperator::subtract>},
    NativeDef{"__xor__", "self, value, /", binary_method<BinaryOperator::bit_xor>},
    NativeDef{"__rxor__", "self, value, /", reflected_method<BinaryOperator::bit_xor>},
};
inline constexpr std::array hash_rows{NativeDef{"__hash__", "self, /", hash_method}};

/// Several tables as one.
template <std::size_t... sizes>
constexpr auto join_rows(const std::array<NativeDef, sizes>&... tables) {
    std::array<NativeDef, (sizes + ...)> all{};
    std::size_t at = 0;
    const auto add = [&](const auto& table) {
        for (const NativeDef& row : table) all[at++] = row;
    };
    (add(tables), ...);
    return all;
}

}  // namespace loopglass::machine
