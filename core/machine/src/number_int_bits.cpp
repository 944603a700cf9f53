#include <algorithm>

#include "errors.h"
#include "numbers.h"

namespace loopglass::machine {

namespace {

/// Two's complement in `size` limbs, which are enough for the sign.
Limbs twos_complement(const IntView& view, std::size_t size) {
    Limbs limbs(size, 0);
    std::copy_n(view.limbs(), view.size(), limbs.data());
    if (view.negative()) mpn_neg(limbs.data(), limbs.data(), static_cast<mp_size_t>(size));
    return limbs;
}

mp_limb_t combine(BinaryOperator op, mp_limb_t a, mp_limb_t b) {
    if (op == BinaryOperator::bit_and) return a & b;
    return op == BinaryOperator::bit_or ? a | b : a ^ b;
}

Value raise_memory_error(Machine& machine) { return raise_bare(machine, types().MemoryError); }

/// A shift count that fits, -1 if it raised ValueError, or the largest if it is too large to matter.
std::int64_t shift_count(Machine& machine, Value count) {
    if (int_sign(count) < 0) {
        machine.raise(types().ValueError, "negative shift count");
        return -1;
    }
    return int64_of(count).value_or(INT64_MAX);
}

/// base ** exponent in limbs; the result is known to be of a bearable size.
Limbs power_of(const IntView& base, std::uint64_t exponent) {
    Limbs result{1}, scratch;
    const auto multiply = [&](const mp_limb_t* limbs, std::size_t size) {
        scratch.resize(result.size() + size);
        if (result.size() >= size) {
            mpn_mul(scratch.data(), result.data(), static_cast<mp_size_t>(result.size()), limbs,
                    static_cast<mp_size_t>(size));
        } else {
            mpn_mul(scratch.data(), limbs, static_cast<mp_size_t>(size), result.data(),
                    static_cast<mp_size_t>(result.size()));
        }
        while (scratch.size() > 1 && scratch.back() == 0) scratch.pop_back();
        std::swap(result, scratch);
    };
    for (int bit = 63 - __builtin_clzll(exponent | 1); bit >= 0; --bit) {
        const Limbs copy = result;
        multiply(copy.data(), copy.size());
        if (exponent >> bit & 1) multiply(base.limbs(), base.size());
    }
    return result;
}

bool bit_at(const IntView& view, std::size_t bit) { return view.limbs()[bit / 64] >> (bit % 64) & 1; }

/// The x with a * x = 1 modulo m (m > 1), by Euclid; `empty` with ValueError raised if there is none.
Value inverse_modulo(Machine& machine, Value a, Value m) {
    Ref r0(machine, keep(m)), r1(machine, int_modulo(machine, a, m));
    Ref t0(machine, Value::from_small_int(0)), t1(machine, Value::from_small_int(1));
    while (int_sign(r1) != 0) {
        Value quotient = empty, rest = empty;
        int_divmod(machine, r0, r1, &quotient, &rest);
        const Ref q(machine, quotient);
        r0 = std::move(r1);
        r1 = Ref(machine, rest);
        const Ref product(machine, int_multiply(machine, q, t1));
        Ref next(machine, int_subtract(machine, t0, product));
        t0 = std::move(t1);
        t1 = std::move(next);
    }
    if (int_compare(r0, Value::from_small_int(1)) != 0)
        return machine.raise(types().ValueError, "base is not invertible for the given modulus");
    return int_modulo(machine, t0, m);
}

}  // namespace

Value int_bitwise(Machine& machine, BinaryOperator op, Value a, Value b) {
    std::int64_t x = 0, y = 0;
    if (small_int_of(a, x) && small_int_of(b, y)) {
        const auto bits = combine(op, static_cast<mp_limb_t>(x), static_cast<mp_limb_t>(y));
        return Value::from_small_int(static_cast<std::int64_t>(bits));
    }
    const IntView left(a), right(b);
    const std::size_t size = std::max(left.size(), right.size()) + 1;
    Limbs result = twos_complement(left, size);
    const Limbs other = twos_complement(right, size);
    for (std::size_t i = 0; i < size; ++i) result[i] = combine(op, result[i], other[i]);
    const bool negative = result.back() >> 63;
    if (negative) mpn_neg(result.data(), result.data(), static_cast<mp_size_t>(size));
    return make_int_from_limbs(machine, result.data(), size, negative);
}

Value int_left_shift(Machine& machine, Value a, Value b) {
    const std::int64_t count = shift_count(machine, b);
    if (count < 0) return empty;
    const IntView view(a);
    if (view.size() == 0) return Value::from_small_int(0);
    if (count > static_cast<std::int64_t>(longest_int_bits) || view.bit_length() + count > longest_int_bits) {
        if (count == INT64_MAX) return machine.raise(types().OverflowError, "too many digits in integer");
        return raise_memory_error(machine);
    }
    const auto whole = static_cast<std::size_t>(count / 64);
    const auto rest = static_cast<unsigned>(count % 64);
    Limbs result(whole + view.size() + 1, 0);
    if (rest) {
        result.back() = mpn_lshift(result.data() + whole, view.limbs(), static_cast<mp_size_t>(view.size()), rest);
    } else {
        std::copy_n(view.limbs(), view.size(), result.data() + whole);
    }
    return make_int_from_limbs(machine, result.data(), result.size(), view.negative());
}

Value int_right_shift(Machine& machine, Value a, Value b) {
    const std::int64_t count = shift_count(machine, b);
    if (count < 0) return empty;
    std::int64_t small = 0;
    if (small_int_of(a, small)) return Value::from_small_int(small >> std::min<std::int64_t>(count, 63));
    const IntView view(a);
    const auto whole = static_cast<std::size_t>(count / 64);
    const auto rest = static_cast<unsigned>(count % 64);
    if (whole >= view.size()) return Value::from_small_int(view.negative() && view.size() ? -1 : 0);
    Limbs result(view.limbs() + whole, view.limbs() + view.size());
    bool lost = std::any_of(view.limbs(), view.limbs() + whole, [](mp_limb_t limb) { return limb != 0; });
    if (rest) lost |= mpn_rshift(result.data(), result.data(), static_cast<mp_size_t>(result.size()), rest) != 0;
    if (view.negative() && lost) {  // towards minus infinity
        result.push_back(0);
        mpn_add_1(result.data(), result.data(), static_cast<mp_size_t>(result.size()), 1);
    }
    return make_int_from_limbs(machine, result.data(), result.size(), view.negative());
}

Value int_power(Machine& machine, Value a, Value b) {
    if (int_sign(b) < 0) {
        const auto x = to_double(machine, a), y = x ? to_double(machine, b) : x;
        return y ? float_power(machine, *x, *y) : empty;
    }
    if (int_sign(b) == 0) return Value::from_small_int(1);
    const IntView base(a), exponent(b);
    if (base.size() == 0) return Value::from_small_int(0);
    const bool negative = base.negative() && (exponent.limbs()[0] & 1);
    if (base.size() == 1 && base.limbs()[0] == 1) return Value::from_small_int(negative ? -1 : 1);
    // n bits to the power e have at least (n - 1) * e bits.
    if (exponent.size() > 1 || exponent.limbs()[0] > longest_int_bits ||
        (base.bit_length() - 1) * exponent.limbs()[0] > longest_int_bits)
        return raise_memory_error(machine);
    const Limbs result = power_of(base, exponent.limbs()[0]);
    return make_int_from_limbs(machine, result.data(), result.size(), negative);
}

// As long_pow with three arguments: the result has the modulus's sign.
Value int_power_modulo(Machine& machine, Value a, Value b, Value m) {
    if (int_sign(m) == 0) return machine.raise(types().ValueError, "pow() 3rd argument cannot be 0");
    const bool negative = int_sign(m) < 0;
    const Ref modulus(machine, negative ? int_negate(machine, m) : plain_int(machine, m));
    if (int_compare(modulus, Value::from_small_int(1)) == 0) return Value::from_small_int(0);
    const bool inverted = int_sign(b) < 0;
    const Ref exponent(machine, inverted ? int_negate(machine, b) : plain_int(machine, b));
    Ref base(machine, inverted ? inverse_modulo(machine, a, modulus) : int_modulo(machine, a, modulus));
    if (!base) return empty;
    Ref result(machine, Value::from_small_int(1));
    const IntView bits(exponent);
    for (std::size_t bit = bits.bit_length(); bit-- > 0;) {
        const Ref square(machine, int_multiply(machine, result, result));
        if (!square) return empty;
        result = Ref(machine, int_modulo(machine, square, modulus));
        if (!bit_at(bits, bit)) continue;
        const Ref product(machine, int_multiply(machine, result, base));
        if (!product) return empty;
        result = Ref(machine, int_modulo(machine, product, modulus));
    }
    if (negative && int_sign(result) != 0) return int_add(machine, result, m);
    return result.release();
}

}  // namespace loopglass::machine
