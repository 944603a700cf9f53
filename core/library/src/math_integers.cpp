#include <algorithm>
#include <string>

#include <machine/containers.h>
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

bool need_int(Machine& m, Value value) {
    if (is_int(value)) return true;
    m.raise(types().TypeError, "'" + to_utf8(type_of(value)->name) + "' object cannot be interpreted as an integer");
    return false;
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
        if (!need_int(m, all->items()[i])) return empty;
        result = Ref(m, join(m, result, all->items()[i]));
    }
    return result.release();
}

Value gcd(Machine& m, NativeArguments a) { return fold(m, a[0], zero, gcd_of); }
Value lcm(Machine& m, NativeArguments a) { return fold(m, a[0], one, lcm_of); }

/// By Newton's method from above.
Value isqrt(Machine& m, NativeArguments a) {
    if (!need_int(m, a[0])) return empty;
    if (is_negative(m, a[0])) return m.raise(types().ValueError, "isqrt() argument must be nonnegative");
    const Ref number(m, positive(m, a[0]));
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

/// first * (first + 1) * ... * last.
Value product_of_range(Machine& m, std::int64_t first, std::int64_t last) {
    Ref result(m, one);
    for (std::int64_t i = first; i <= last && result; ++i) {
        const Ref factor(m, make_int(m, i));
        result = Ref(m, binary_operation(m, BinaryOperator::multiply, result, factor));
    }
    return result.release();
}

Value factorial(Machine& m, NativeArguments a) {
    if (!need_int(m, a[0])) return empty;
    if (is_negative(m, a[0])) return m.raise(types().ValueError, "factorial() not defined for negative values");
    const auto n = int64_of(a[0]);
    if (!n) return m.raise(types().OverflowError, "factorial() argument should not exceed 9223372036854775807");
    return product_of_range(m, 2, *n);
}

/// False, with the error raised, if these are not two numbers to choose by.
bool read_choice(Machine& m, Value n, Value k, std::int64_t& from, std::int64_t& take) {
    if (!need_int(m, n) || !need_int(m, k)) return false;
    const char* wrong = is_negative(m, n) ? "n" : is_negative(m, k) ? "k" : nullptr;
    if (wrong) m.raise(types().ValueError, std::string(wrong) + " must be a non-negative integer");
    const auto whole = int64_of(n), part = int64_of(k);
    if (!wrong && (!whole || !part))
        m.observer->unsupported(m, "math.comb() or math.perm() of numbers this large is not there yet");
    if (wrong) return false;
    from = *whole;
    take = *part;
    return true;
}

Value perm(Machine& m, NativeArguments a) {
    if (a[1] == empty || a[1] == none) return factorial(m, a);
    std::int64_t n, k;
    if (!read_choice(m, a[0], a[1], n, k)) return empty;
    return k > n ? zero : product_of_range(m, n - k + 1, n);
}

Value comb(Machine& m, NativeArguments a) {
    std::int64_t n, k;
    if (!read_choice(m, a[0], a[1], n, k)) return empty;
    if (k > n) return zero;
    k = std::min(k, n - k);
    const Ref above(m, product_of_range(m, n - k + 1, n)), below(m, product_of_range(m, 2, k));
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
