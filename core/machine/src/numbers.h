#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <gmp.h>

#include <machine/operations.h>

namespace loopglass::machine {

// What the files on numbers share among themselves, beyond machine/operations.h.

static_assert(sizeof(mp_limb_t) == sizeof(std::uint64_t));

/// An int of any size as sign and magnitude. Borrows the limbs of a big one.
class IntView {
public:
    explicit IntView(Value value);
    IntView(const IntView&) = delete;
    IntView& operator=(const IntView&) = delete;
    const mp_limb_t* limbs() const { return limbs_; }
    std::size_t size() const { return size_; }
    bool negative() const { return negative_; }
    std::size_t bit_length() const;

private:
    const mp_limb_t* limbs_;
    std::size_t size_;
    mp_limb_t own_ = 0;
    bool negative_;
};

/// Limbs while a result is computed.
using Limbs = std::vector<mp_limb_t>;

/// Results beyond this are a MemoryError: CPython would take minutes over them, and then as much memory.
inline constexpr std::size_t longest_int_bits = std::size_t{1} << 26;

/// What it costs to multiply numbers of so many limbs, in the items that Machine::spend counts.
inline std::uint64_t work_of_product(std::uint64_t a, std::uint64_t b) {
    constexpr std::uint64_t schoolbook = 256, products_an_item = 64;
    return std::max(a, b) * std::min({a, b, schoolbook}) / products_an_item;
}

/// The number if the value is an int or bool held in the word itself, or an instance of a class based on int that is as
/// small.
inline bool small_int_of(Value value, std::int64_t& out) {
    if (value.is_small_int()) {
        out = value.small_int();
        return true;
    }
    if (value == true_value || value == false_value) {
        out = value == true_value;
        return true;
    }
    if (!is_kind(value, Kind::big_int)) return false;
    const auto* big = to<BigInt>(value);
    if (big->size < -1 || big->size > 1) return false;
    if (big->size != 0 && big->limbs()[0] > static_cast<std::uint64_t>(Value::small_int_max)) return false;
    out = big->size == 0 ? 0 : big->size * static_cast<std::int64_t>(big->limbs()[0]);
    return true;
}

Value make_int_from_limbs(Machine& machine, const mp_limb_t* limbs, std::size_t size, bool negative);
/// The value as a plain int: bools and instances of subclasses of int are converted.
Value plain_int(Machine& machine, Value value);

int int_sign(Value a);
int int_compare(Value a, Value b);
std::int64_t int_hash(Value a);
Value int_negate(Machine& machine, Value a);
Value int_invert(Machine& machine, Value a);
Value int_add(Machine& machine, Value a, Value b);
Value int_subtract(Machine& machine, Value a, Value b);
Value int_multiply(Machine& machine, Value a, Value b);
/// Quotient towards minus infinity and remainder, as Python has them; either may be null. b is not 0.
void int_divmod(Machine& machine, Value a, Value b, Value* quotient, Value* remainder);
/// Raises ZeroDivisionError.
Value int_floor_divide(Machine& machine, Value a, Value b);
Value int_modulo(Machine& machine, Value a, Value b);
Value int_true_divide(Machine& machine, Value a, Value b);
Value int_power(Machine& machine, Value a, Value b);
Value int_power_modulo(Machine& machine, Value a, Value b, Value modulus);
Value int_left_shift(Machine& machine, Value a, Value b);
Value int_right_shift(Machine& machine, Value a, Value b);
Value int_bitwise(Machine& machine, BinaryOperator op, Value a, Value b);
/// int(a), int.__round__ of a negative number of digits: the nearest multiple of 10^digits, ties to even.
Value int_round(Machine& machine, Value a, Value digits);
/// a // gcd helpers are math's; this is for as_integer_ratio.
Value int_from_double(Machine& machine, double d);
/// Nearest double, ties to even; nothing if it is too large (nothing is raised).
std::optional<double> int_to_double(Value a);

/// Digits of the magnitude in a base, without sign; lower case.
std::string int_digits(Value a, int base);
/// str(a), or nothing with ValueError raised: CPython's limit of 4300 digits.
std::optional<std::string> int_to_text(Machine& machine, Value a);
/// int(text, base) with CPython's rules on spaces, signs, prefixes and underscores.
Value int_from_text(Machine& machine, Value source, std::string_view text, int base);

/// divmod(a, b) of two numbers, or `not_implemented`.
Value divmod_of(Machine& machine, Value a, Value b);

// ---- float -----------------------------------------------------------------------------------------------------
std::int64_t float_hash(double d);
/// Compares an int with a float exactly; 2 if the float is not a number.
int compare_int_float(Value a, double b);
double float_modulo(double a, double b);
double float_floor_divide(double a, double b);
Value float_power(Machine& machine, double a, double b);
/// round(d, digits) and round(d).
Value float_round(Machine& machine, double d, std::int64_t digits);
Value float_round_to_int(Machine& machine, double d);
/// float(text), or nothing if it is not a number.
std::optional<double> float_from_text(std::string_view text);

/// Text of a str or bytes for a number: spaces at the ends gone, digits of all scripts made ASCII.
std::string numeric_text(Value text);

}  // namespace loopglass::machine
