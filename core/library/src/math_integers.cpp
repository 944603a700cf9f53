#include <algorithm>
#include <cmath>
#include <string>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/iterate.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "math_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

constexpr Value zero = Value::from_small_int(0), one = Value::from_small_int(1);

bool is_true(Machine& m, CompareOperator op, Value a, Value b) {
    return Ref(m, compare_values(m, op, a, b)).get() == true_value;
}
bool is_negative(Machine& m, Value value) { return is_true(m, CompareOperator::less, value, zero); }

/// The int that a value is or says by __index__; owned.
Value int_of(Machine& m, Value value) {
    if (is_int(value)) return positive(m, value);
    const std::string name = to_utf8(type_of(value)->name);
    const Ref method(m, type_of(value)->is_heap ? lookup_special(m, value, "__index__") : empty);
    if (m.has_raised()) return empty;
    if (!method) return m.raise(types().TypeError, "'" + name + "' object cannot be interpreted as an integer");
    const Ref number(m, m.call_nested(method, nullptr, 0));
    if (!number) return empty;
    if (is_int(number)) return positive(m, number);
    return m.raise(types().TypeError, "__index__ returned non-int (type " + to_utf8(type_of(number)->name) + ")");
}

/// The magnitude as a plain int; owned.
Value magnitude(Machine& m, Value value) { return is_negative(m, value) ? negate(m, value) : positive(m, value); }

Value gcd_of(Machine& m, Value x, Value y) {
    Ref a(m, magnitude(m, x)), b(m, magnitude(m, y));
    while (b.get() != zero) {
        Ref rest(m, binary_operation(m, BinaryOperator::modulo, a, b));
        a = std::move(b);
        b = std::move(rest);
    }
    return a.release();
}

Value lcm_of(Machine& m, Value x, Value y) {
    if (is_true(m, CompareOperator::equal, x, zero) || is_true(m, CompareOperator::equal, y, zero)) return zero;
    const Ref divisor(m, gcd_of(m, x, y));
    const Ref part(m, binary_operation(m, BinaryOperator::floor_divide, x, divisor));
    const Ref product(m, binary_operation(m, BinaryOperator::multiply, part, y));
    return magnitude(m, product);
}

Value fold(Machine& m, Value arguments, Value first, Value (*join)(Machine&, Value, Value)) {
    const auto* all = to<Tuple>(arguments);
    Ref result(m, first);
    for (std::size_t i = 0; i < all->size; ++i) {
        const Ref number(m, int_of(m, all->items()[i]));
        if (!number) return empty;
        result = Ref(m, join(m, result, number));
    }
    return result.release();
}

Value gcd(Machine& m, NativeArguments a) { return fold(m, a[0], zero, gcd_of); }
Value lcm(Machine& m, NativeArguments a) { return fold(m, a[0], one, lcm_of); }

/// By Newton's method from above.
Value isqrt(Machine& m, NativeArguments a) {
    const Ref number(m, int_of(m, a[0]));
    if (!number) return empty;
    if (is_negative(m, number)) return m.raise(types().ValueError, "isqrt() argument must be nonnegative");
    if (number.get() == zero) return zero;
    const std::uint64_t bits =
        is_kind(number, Kind::big_int) ? 64 * static_cast<std::uint64_t>(to<BigInt>(number)->size) : 64;
    const Ref shift(m, make_int_u64(m, bits / 2));
    Ref root(m, binary_operation(m, BinaryOperator::left_shift, one, shift));
    for (;;) {
        const Ref quotient(m, binary_operation(m, BinaryOperator::floor_divide, number, root));
        const Ref sum(m, binary_operation(m, BinaryOperator::add, root, quotient));
        Ref next(m, binary_operation(m, BinaryOperator::right_shift, sum, one));
        if (is_true(m, CompareOperator::greater_equal, next, root)) return root.release();
        root = std::move(next);
    }
}

/// Products beyond this cannot be held: ints have a limit of their own, which is less.
constexpr double longest_product_bits = 1e9;

Value raise_out_of_memory(Machine& m) {
    const Ref exception(m, make_exception(m, types().MemoryError, value_of(make_tuple(m, std::size_t{0}))));
    m.raise_instance(exception);
    return empty;
}

/// first * (first + 1) * ... * last: halves first, since large numbers of the same size are multiplied fastest.
Value product_of_range(Machine& m, std::int64_t first, std::int64_t last) {
    constexpr std::int64_t few = 16;
    if (last - first > few) {
        const std::int64_t middle = first + (last - first) / 2;
        // The upper half of the factors has at least so many bits: what cannot be held is not begun.
        if (static_cast<double>(last - middle) * std::log2(static_cast<double>(middle)) > longest_product_bits)
            return raise_out_of_memory(m);
        const Ref low(m, product_of_range(m, first, middle));
        const Ref high(m, low ? product_of_range(m, middle + 1, last) : empty);
        return high ? binary_operation(m, BinaryOperator::multiply, low, high) : empty;
    }
    m.spend(few);
    Ref result(m, one);
    for (std::int64_t i = first; i <= last && result; ++i) {
        const Ref factor(m, make_int(m, i));
        result = Ref(m, binary_operation(m, BinaryOperator::multiply, result, factor));
    }
    return result.release();
}

Value factorial(Machine& m, NativeArguments a) {
    const Ref number(m, int_of(m, a[0]));
    if (!number) return empty;
    if (is_negative(m, number)) return m.raise(types().ValueError, "factorial() not defined for negative values");
    const auto n = int64_of(number);
    if (!n) return m.raise(types().OverflowError, "factorial() argument should not exceed 9223372036854775807");
    return product_of_range(m, 2, *n);
}

/// The numbers of perm and comb, checked.
struct Choice {
    Choice(Machine& m, Value n, Value k) : from(m, int_of(m, n)), take(m, from ? int_of(m, k) : empty) {
        if (!take) return;
        const char* wrong = is_negative(m, from) ? "n" : is_negative(m, take) ? "k" : nullptr;
        if (wrong) m.raise(types().ValueError, std::string(wrong) + " must be a non-negative integer");
        is_valid = !wrong;
    }
    Ref from, take;
    bool is_valid = false;
};

/// n * (n - 1) * ..., of count factors.
Value falling_product(Machine& m, Value n, std::int64_t count) {
    if (const auto small = int64_of(n)) return product_of_range(m, *small - count + 1, *small);
    Ref result(m, one), factor(m, keep(n));
    for (std::int64_t i = 0; i < count && result; ++i) {
        result = Ref(m, binary_operation(m, BinaryOperator::multiply, result, factor));
        factor = Ref(m, binary_operation(m, BinaryOperator::subtract, factor, one));
    }
    return result.release();
}

Value raise_too_many(Machine& m, const char* what) {
    return m.raise(types().OverflowError, std::string(what) + " must not exceed 9223372036854775807");
}

Value perm(Machine& m, NativeArguments a) {
    if (a[1] == empty || a[1] == none) return factorial(m, a);
    const Choice choice(m, a[0], a[1]);
    if (!choice.is_valid) return empty;
    if (is_true(m, CompareOperator::greater, choice.take, choice.from)) return zero;
    const auto count = int64_of(choice.take);
    return count ? falling_product(m, choice.from, *count) : raise_too_many(m, "k");
}

Value comb(Machine& m, NativeArguments a) {
    const Choice choice(m, a[0], a[1]);
    if (!choice.is_valid) return empty;
    const Ref others(m, binary_operation(m, BinaryOperator::subtract, choice.from, choice.take));
    if (is_negative(m, others)) return zero;
    const bool takes_fewer = is_true(m, CompareOperator::less, choice.take, others);
    const auto count = int64_of(takes_fewer ? choice.take.get() : others.get());
    if (!count) return raise_too_many(m, "min(n - k, k)");
    const Ref above(m, falling_product(m, choice.from, *count)), below(m, product_of_range(m, 2, *count));
    return above && below ? binary_operation(m, BinaryOperator::floor_divide, above, below) : empty;
}

Value prod(Machine& m, NativeArguments a) {
    const auto multiply = [](Machine& machine, List* items, Value start) {
        Ref result(machine, keep(start));
        for (std::size_t i = 0; i < items->size && result; ++i)
            result = Ref(machine, binary_operation(machine, BinaryOperator::multiply, result, items->items[i]));
        return result.release();
    };
    return collect_then(m, a[0], multiply, a[1] == empty ? one : a[1]);
}

constexpr NativeDef functions[] = {
    {"gcd", "*integers", gcd},
    {"lcm", "*integers", lcm},
    {"isqrt", "n, /", isqrt},
    {"factorial", "n, /", factorial},
    {"perm", "n, k=, /", perm},
    {"comb", "n, k, /", comb},
    {"prod", "iterable, /, *, start=", prod},
};

}  // namespace

const std::span<const NativeDef> math_integers = functions;

}  // namespace loopglass::library
