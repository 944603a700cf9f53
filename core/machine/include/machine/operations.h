#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <machine/machine.h>

namespace loopglass::machine {

enum class BinaryOperator : std::uint8_t {
    add,
    subtract,
    multiply,
    true_divide,
    floor_divide,
    modulo,
    power,
    left_shift,
    right_shift,
    bit_and,
    bit_or,
    bit_xor,
    matrix_multiply
};
enum class CompareOperator : std::uint8_t { less, less_equal, equal, not_equal, greater, greater_equal };

// Each of these follows the abstract object protocol (Objects/abstract.c, object.c): built-in kinds directly,
// instances of Python classes through their dunder methods, called nested. Results are owned.
Value binary_operation(Machine& machine, BinaryOperator op, Value a, Value b, bool in_place = false);
Value compare_values(Machine& machine, CompareOperator op, Value a, Value b);
/// Identity or ==. 1, 0, or -1 if it raised.
int values_equal(Machine& machine, Value a, Value b);
Value negate(Machine& machine, Value a);
Value positive(Machine& machine, Value a);
Value invert(Machine& machine, Value a);
/// 1, 0, or -1 if it raised.
int truth(Machine& machine, Value value);
int contains(Machine& machine, Value container, Value item);
/// hash(value); nothing if it raised.
std::optional<std::int64_t> hash_of(Machine& machine, Value value);
/// len(value) or -1.
std::int64_t length_of(Machine& machine, Value value);
Value get_item(Machine& machine, Value container, Value key);
bool set_item(Machine& machine, Value container, Value key, Value value);
bool delete_item(Machine& machine, Value container, Value key);
/// repr(value), str(value), format(value, spec) as strs.
Value repr_of(Machine& machine, Value value);
Value str_of(Machine& machine, Value value);
Value format_of(Machine& machine, Value value, Str* spec);
/// id(value): made up, but constant; owned.
Value identity_of(Machine& machine, Value value);
/// An index for a sequence (__index__), or nothing with TypeError or IndexError raised.
std::optional<std::int64_t> index_of(Machine& machine, Value value);

// ---- numbers -------------------------------------------------------------------------------------------------------
Value make_int(Machine& machine, std::int64_t n);
Value make_int_u64(Machine& machine, std::uint64_t n);
Value make_float(Machine& machine, double d);
/// int or bool of any size.
bool is_int(Value value);
bool is_float(Value value);
double float_value(Value value);
/// The number as an int64 if it is an int that fits.
std::optional<std::int64_t> int64_of(Value value);
/// float(value) for an int, float or object with __float__; nothing if it raised (OverflowError, TypeError).
std::optional<double> to_double(Machine& machine, Value value);
/// An int from text in a base (digits checked already), as int(text, base).
Value int_from_digits(Machine& machine, std::string_view digits, int base, bool negative);
/// repr of a float: the shortest text that reads back the same (PyOS_double_to_string 'r').
std::string float_repr(double d);

}  // namespace loopglass::machine
