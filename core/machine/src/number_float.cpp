#include <bit>
#include <charconv>
#include <cmath>

#include "complex_numbers.h"
#include "numbers.h"

namespace loopglass::machine {

namespace {

__extension__ using DoubleLimb = unsigned __int128;

/// Two limbs and a power of two as the nearest double, ties to even. The lowest bit may stand for lost ones.
double scale_to_double(DoubleLimb bits, std::int64_t exponent) {
    if (bits == 0) return 0.0;
    const auto high = static_cast<std::uint64_t>(bits >> 64);
    const int length = high ? 128 - std::countl_zero(high) : 64 - std::countl_zero(static_cast<std::uint64_t>(bits));
    // 53 bits of a normal number, fewer of one near 0.
    const std::int64_t lowest = std::max<std::int64_t>(exponent + length - 53, -1074);
    const std::int64_t cut = lowest - exponent;
    if (cut > length + 1) return 0.0;
    if (cut > 0) {
        const auto half = static_cast<DoubleLimb>(1) << (cut - 1);
        const DoubleLimb lost = bits & ((half << 1) - 1);
        bits >>= cut;
        if (lost > half || (lost == half && (bits & 1))) ++bits;
        exponent = lowest;
    }
    if (exponent + length > 1100) return HUGE_VAL;
    return std::ldexp(static_cast<double>(bits), static_cast<int>(exponent));
}

/// The highest bits of a magnitude, at most 66 with what is lost in the lowest; `exponent` says what they count.
DoubleLimb top_bits(const mp_limb_t* limbs, std::size_t size, std::int64_t& exponent) {
    while (size > 0 && limbs[size - 1] == 0) --size;
    exponent = 0;
    if (size == 0) return 0;
    if (size == 1) return limbs[0];
    DoubleLimb bits = static_cast<DoubleLimb>(limbs[size - 1]) << 64 | limbs[size - 2];
    exponent = static_cast<std::int64_t>(size - 2) * 64;
    for (std::size_t i = 0; i + 2 < size; ++i)
        if (limbs[i]) return bits | 1;
    return bits;
}

Value raise_overflow(Machine& machine, const char* message) { return machine.raise(types().OverflowError, message); }

}  // namespace

Value make_float(Machine& machine, double d) {
    Value value;
    if (Value::encode_double(d, value)) return value;
    auto* object = machine.make<HeapFloat>(Kind::heap_float, types().float_);
    object->number = d;
    return value_of(object);
}

bool is_float(Value value) { return value.is_immediate_float() || is_kind(value, Kind::heap_float); }

double float_value(Value value) {
    return value.is_immediate_float() ? value.immediate_double() : to<HeapFloat>(value)->number;
}

std::optional<double> int_to_double(Value a) {
    std::int64_t small = 0;
    if (small_int_of(a, small)) return static_cast<double>(small);
    const IntView view(a);
    std::int64_t exponent = 0;
    const DoubleLimb bits = top_bits(view.limbs(), view.size(), exponent);
    const double d = scale_to_double(bits, exponent);
    if (std::isinf(d)) return {};
    return view.negative() ? -d : d;
}

// As long_true_divide: the quotient is right to the last bit.
Value int_true_divide(Machine& machine, Value a, Value b) {
    const IntView left(a), right(b);
    if (right.size() == 0) return machine.raise(types().ZeroDivisionError, "division by zero");
    const bool negative = left.negative() != right.negative();
    if (left.size() == 0) return make_float(machine, negative ? -0.0 : 0.0);
    if (left.bit_length() <= 53 && right.bit_length() <= 53) {
        const double quotient = static_cast<double>(left.limbs()[0]) / static_cast<double>(right.limbs()[0]);
        return make_float(machine, negative ? -quotient : quotient);
    }
    // A quotient of 66 bits or so, and one bit for whatever is lost.
    const auto shift =
        static_cast<std::int64_t>(left.bit_length()) - static_cast<std::int64_t>(right.bit_length()) - 66;
    if (shift > 1100) return raise_overflow(machine, "integer division result too large for a float");
    if (shift < -1300) return make_float(machine, negative ? -0.0 : 0.0);
    const Ref amount(machine, Value::from_small_int(std::abs(shift)));
    const Ref dividend(machine, shift < 0 ? int_left_shift(machine, a, amount) : keep(a));
    const Ref divisor(machine, shift > 0 ? int_left_shift(machine, b, amount) : keep(b));
    if (!dividend || !divisor) return empty;
    const IntView n(dividend), d(divisor);
    Limbs quotient(n.size() - d.size() + 1), rest(d.size());
    mpn_tdiv_qr(quotient.data(), rest.data(), 0, n.limbs(), static_cast<mp_size_t>(n.size()), d.limbs(),
                static_cast<mp_size_t>(d.size()));
    for (const mp_limb_t limb : rest)
        if (limb) quotient[0] |= 1;
    std::int64_t exponent = 0;
    const DoubleLimb bits = top_bits(quotient.data(), quotient.size(), exponent);
    const double result = scale_to_double(bits, exponent + shift);
    if (std::isinf(result)) return raise_overflow(machine, "integer division result too large for a float");
    return make_float(machine, negative ? -result : result);
}

Value int_from_double(Machine& machine, double d) {
    if (std::isnan(d)) return machine.raise(types().ValueError, "cannot convert float NaN to integer");
    if (std::isinf(d)) return raise_overflow(machine, "cannot convert float infinity to integer");
    const double whole = std::trunc(d);
    if (std::fabs(whole) < 0x1p62) return Value::from_small_int(static_cast<std::int64_t>(whole));
    int exponent = 0;
    const double fraction = std::frexp(std::fabs(whole), &exponent);
    const auto bits = static_cast<std::int64_t>(std::ldexp(fraction, 53));
    const Ref mantissa(machine, Value::from_small_int(d < 0 ? -bits : bits));
    return int_left_shift(machine, mantissa, Value::from_small_int(exponent - 53));
}

// As _Py_HashDouble: equal numbers have equal hashes, whatever their type.
std::int64_t float_hash(double d) {
    constexpr int bits = 61;
    constexpr std::uint64_t prime = (std::uint64_t{1} << bits) - 1;
    if (std::isinf(d)) return d > 0 ? 314159 : -314159;
    int exponent = 0;
    double fraction = std::frexp(std::fabs(d), &exponent);
    std::uint64_t hash = 0;
    while (fraction != 0) {
        hash = (hash << 28 & prime) | hash >> (bits - 28);
        fraction *= 268435456.0;
        exponent -= 28;
        const auto part = static_cast<std::uint64_t>(fraction);
        fraction -= static_cast<double>(part);
        hash += part;
        if (hash >= prime) hash -= prime;
    }
    exponent = exponent >= 0 ? exponent % bits : bits - 1 - (-1 - exponent) % bits;
    hash = (hash << exponent & prime) | hash >> (bits - exponent);
    const auto result = d < 0 ? -static_cast<std::int64_t>(hash) : static_cast<std::int64_t>(hash);
    return result == -1 ? -2 : result;
}

// As float_richcompare: exactly, without rounding the int.
int compare_int_float(Value a, double b) {
    if (std::isnan(b)) return 2;
    if (std::isinf(b)) return b > 0 ? -1 : 1;
    std::int64_t small = 0;
    if (small_int_of(a, small)) {
        if (std::abs(small) < (std::int64_t{1} << 53)) {
            const auto d = static_cast<double>(small);
            return d == b ? 0 : d < b ? -1 : 1;
        }
        if (std::fabs(b) >= 0x1p63) return b > 0 ? -1 : 1;
        const auto whole = static_cast<std::int64_t>(b);
        if (small != whole) return small < whole ? -1 : 1;
        const double rest = b - std::trunc(b);
        return rest == 0 ? 0 : rest > 0 ? -1 : 1;
    }
    const auto rounded = int_to_double(a);  // A big int is beyond where floats have fractions.
    if (!rounded) return int_sign(a);
    if (*rounded != b) return *rounded < b ? -1 : 1;
    const IntView view(a);
    int exponent = 0;
    std::frexp(b, &exponent);
    // Equal after rounding: equal only if the int has no bits below those of the float.
    const auto mantissa = static_cast<std::uint64_t>(std::ldexp(std::fabs(b), 53 - exponent));
    Limbs exact(view.size() + 1, 0);
    const auto shift = static_cast<std::size_t>(exponent - 53);
    if (shift / 64 >= exact.size()) return view.negative() ? 1 : -1;
    exact[shift / 64] = mantissa << (shift % 64);
    if (shift % 64 && shift / 64 + 1 < exact.size()) exact[shift / 64 + 1] = mantissa >> (64 - shift % 64);
    int order = exact.back() ? -1 : mpn_cmp(view.limbs(), exact.data(), static_cast<mp_size_t>(view.size()));
    return view.negative() ? -order : order;
}

double float_modulo(double a, double b) {
    const double rest = std::fmod(a, b);
    if (rest == 0) return std::copysign(0.0, b);
    return (b < 0) != (rest < 0) ? rest + b : rest;
}

double float_floor_divide(double a, double b) {
    const double rest = std::fmod(a, b);
    double quotient = (a - rest) / b;
    if (rest != 0 && (b < 0) != (rest < 0)) quotient -= 1.0;
    if (quotient == 0) return std::copysign(0.0, a / b);
    const double whole = std::floor(quotient);
    return quotient - whole > 0.5 ? whole + 1.0 : whole;
}

namespace {

/// A root of a negative number.
Value complex_of_powers(Machine& machine, double a, double b) {
    const Ref base(machine, make_complex(machine, a, 0)), exponent(machine, make_complex(machine, b, 0));
    return complex_operation(machine, BinaryOperator::power, base, exponent);
}

}  // namespace

// As float_pow, which leaves to the C library what IEEE 754 says.
Value float_power(Machine& machine, double a, double b) {
    if (a == 0 && b < 0 && std::isfinite(b))
        return machine.raise(types().ZeroDivisionError, "0.0 cannot be raised to a negative power");
    if (a < 0 && std::isfinite(a) && std::isfinite(b) && b != std::floor(b)) return complex_of_powers(machine, a, b);
    const double result = std::pow(a, b);
    if (std::isinf(result) && std::isfinite(a) && std::isfinite(b)) {
        return raise_overflow(machine, "(34, 'Numerical result out of range')");
    }
    return make_float(machine, result);
}

Value float_round_to_int(Machine& machine, double d) {
    return int_from_double(machine, std::isfinite(d) ? std::nearbyint(d) : d);
}

// As double_round: by way of the decimal text, so that 2.675 rounds as the number it really is.
Value float_round(Machine& machine, double d, std::int64_t digits) {
    if (!std::isfinite(d) || digits > 323) return make_float(machine, d);
    if (digits < -308) return make_float(machine, 0.0 * d);
    double rounded = 0;
    if (digits >= 0) {
        char buffer[800];
        const auto* end =
            std::to_chars(buffer, buffer + sizeof buffer, d, std::chars_format::fixed, static_cast<int>(digits)).ptr;
        std::from_chars(buffer, end, rounded);
    } else {
        // The exact value's nearest multiple of a power of ten, ties to even, is found on the integer part.
        const Ref whole(machine, int_from_double(machine, d));
        const Ref multiple(machine, int_round(machine, whole, Value::from_small_int(digits)));
        const auto text = int_digits(multiple, 10);
        std::from_chars(text.data(), text.data() + text.size(), rounded);
        const double half = std::pow(10.0, static_cast<double>(-digits)) / 2;
        // A fraction beyond a tie of the integer part decides it.
        if (d != std::trunc(d) && std::fabs(std::fabs(std::trunc(d)) - rounded) == half && rounded < std::fabs(d))
            rounded += 2 * half;
        rounded = std::copysign(rounded, d);
    }
    if (std::isinf(rounded)) return raise_overflow(machine, "rounded value too large to represent");
    return make_float(machine, rounded);
}

// As int.__round__: to a multiple of a power of ten, halves to even.
Value int_round(Machine& machine, Value a, Value digits) {
    if (int_sign(digits) >= 0) return plain_int(machine, a);
    const Ref count(machine, int_negate(machine, digits));
    if (int_to_double(count).value_or(HUGE_VAL) > static_cast<double>(IntView(a).bit_length()) + 2)
        return Value::from_small_int(0);  // 10 ** count is more than twice the number
    const Ref unit(machine, int_power(machine, Value::from_small_int(10), count));
    if (!unit) return empty;
    Value q = empty, r = empty;
    int_divmod(machine, a, unit, &q, &r);
    Ref quotient(machine, q);
    const Ref rest(machine, r), twice(machine, int_add(machine, r, r));
    const int order = int_compare(twice, unit);
    const IntView odd(quotient);
    const bool is_odd = odd.size() && (odd.limbs()[0] & 1);
    if (order > 0 || (order == 0 && is_odd))
        quotient = Ref(machine, int_add(machine, quotient, Value::from_small_int(1)));
    return int_multiply(machine, quotient, unit);
}

}  // namespace loopglass::machine
