#include <algorithm>
#include <bit>
#include <string>

#include <machine/operations.h>
#include <machine/text.h>

#include "random_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

constexpr Value zero = Value::from_small_int(0), one = Value::from_small_int(1);

Value calculate(Machine& m, BinaryOperator op, Value a, Value b) { return binary_operation(m, op, a, b); }
bool is_true(Machine& m, CompareOperator op, Value a, Value b) {
    return Ref(m, compare_values(m, op, a, b)).get() == true_value;
}

/// Any number of bits, highest word last drawn.
Value draw_bits(Machine& m, std::uint64_t bits) {
    MersenneTwister& twister = random_of(m).twister;
    if (bits == 0) return zero;
    if (bits <= 64) return make_int_u64(m, twister.next_bits(static_cast<unsigned>(bits)));
    std::string digits;
    for (std::uint64_t left = bits; left > 0; left -= std::min<std::uint64_t>(left, 32)) {
        const auto word =
            static_cast<std::uint32_t>(twister.next_bits(static_cast<unsigned>(std::min<std::uint64_t>(left, 32))));
        for (int shift = 0; shift < 32; shift += 4) digits.insert(digits.end(), "0123456789abcdef"[word >> shift & 15]);
    }
    return int_from_digits(m, std::string(digits.rbegin(), digits.rend()), 16, false);
}

std::uint64_t bit_length(Value positive) {
    if (const auto small = int64_of(positive))
        return static_cast<std::uint64_t>(std::bit_width(static_cast<std::uint64_t>(*small)));
    const auto* big = to<BigInt>(positive);
    const auto last = static_cast<std::uint64_t>(big->size) - 1;
    return last * 64 + static_cast<std::uint64_t>(std::bit_width(big->limbs()[last]));
}

std::string shown(Machine& m, Value value) {
    const Ref text(m, repr_of(m, value));
    return text ? to_utf8(to<Str>(text)) : std::string();
}

Value getrandbits(Machine& m, NativeArguments a) {
    if (!is_int(a[0]))
        return m.raise(types().TypeError,
                       "'" + to_utf8(type_of(a[0])->name) + "' object cannot be interpreted as an integer");
    const auto bits = int64_of(a[0]);
    if (is_true(m, CompareOperator::less, a[0], zero))
        return m.raise(types().ValueError, "number of bits must be non-negative");
    if (!bits || *bits > 0x7fffffff) return m.raise(types().OverflowError, "Python int too large to convert to C int");
    return draw_bits(m, static_cast<std::uint64_t>(*bits));
}

/// An argument of randrange as an int (owned), or `empty` with the error that CPython has for it.
Value whole_number(Machine& m, Value value, const char* what) {
    if (is_int(value)) return keep(value);
    if (!is_float(value))
        return m.raise(types().TypeError,
                       is_kind(value, Kind::str)
                           ? "'str' object cannot be interpreted as an integer"
                           : "int() argument must be a string, a bytes-like object or a real number, not '" +
                                 to_utf8(type_of(value)->name) + "'");
    const double number = float_value(value);
    if (number != __builtin_floor(number)) return m.raise(types().ValueError, std::string("non-integer ") + what);
    m.observer->unsupported(m, "a float for random.randint() is not there yet");
    return empty;
}

/// Random.randrange with a stop, in the order of its checks.
Value draw_from_range(Machine& m, Value start, Value stop, Value step_given) {
    const Ref last(m, whole_number(m, stop, "stop for randrange()"));
    if (!last) return empty;
    const Ref width(m, calculate(m, BinaryOperator::subtract, last, start));
    const Ref step(m, whole_number(m, step_given, "step for randrange()"));
    if (!step) return empty;
    if (step.get() == one) {
        if (is_true(m, CompareOperator::less_equal, width, zero))
            return m.raise(types().ValueError, "empty range for randrange() (" + shown(m, start) + ", " +
                                                   shown(m, last) + ", " + shown(m, width) + ")");
        const Ref drawn(m, random_below(m, width));
        return calculate(m, BinaryOperator::add, start, drawn);
    }
    if (is_true(m, CompareOperator::equal, step, zero)) return m.raise(types().ValueError, "zero step for randrange()");
    const Value towards_zero = Value::from_small_int(is_true(m, CompareOperator::greater, step, zero) ? -1 : 1);
    const Ref rounded_up(m, calculate(m, BinaryOperator::add, width, step));
    const Ref reach(m, calculate(m, BinaryOperator::add, rounded_up, towards_zero));
    const Ref count(m, calculate(m, BinaryOperator::floor_divide, reach, step));
    if (is_true(m, CompareOperator::less_equal, count, zero))
        return m.raise(types().ValueError, "empty range for randrange()");
    const Ref drawn(m, random_below(m, count));
    const Ref offset(m, calculate(m, BinaryOperator::multiply, step, drawn));
    return calculate(m, BinaryOperator::add, start, offset);
}

Value draw_from_arguments(Machine& m, NativeArguments a) {
    const Ref start(m, whole_number(m, a[0], "arg 1 for randrange()"));
    if (!start) return empty;
    if (a[1] != empty && a[1] != none) return draw_from_range(m, start, a[1], a[2] == empty ? one : a[2]);
    if (a[2] != empty && a[2] != one) return m.raise(types().TypeError, "Missing a non-None stop argument");
    if (is_true(m, CompareOperator::less_equal, start, zero))
        return m.raise(types().ValueError, "empty range for randrange()");
    return random_below(m, start);
}

Value randrange(Machine& m, NativeArguments a) {
    // CPython warns of these, and draws if they are whole.
    for (int i = 0; i < 3; ++i)
        if (is_float(a[i])) m.observer->unsupported(m, "a float for random.randrange() is not there yet");
    return draw_from_arguments(m, a);
}

Value randint(Machine& m, NativeArguments a) {
    const Ref stop(m, calculate(m, BinaryOperator::add, a[1], one));
    if (!stop) return empty;
    const Value range[] = {a[0], stop, empty};
    return draw_from_arguments(m, range);
}

constexpr NativeDef functions[] = {
    {"getrandbits", "k, /", getrandbits},
    {"randrange", "start, stop=, step=", randrange, CallStyle::python, "Random.randrange"},
    {"randint", "a, b", randint, CallStyle::python, "Random.randint"},
    {"seed", "a=, version=", seed_random, CallStyle::python, "Random.seed"},
};

}  // namespace

Value random_below(Machine& m, Value below) {
    if (const auto small = int64_of(below))
        return make_int_u64(m, random_of(m).twister.next_below(static_cast<std::uint64_t>(*small)));
    const std::uint64_t bits = bit_length(below);
    for (;;) {
        Ref drawn(m, draw_bits(m, bits));
        if (is_true(m, CompareOperator::less, drawn, below)) return drawn.release();
    }
}

const std::span<const NativeDef> random_integers = functions;

}  // namespace loopglass::library
