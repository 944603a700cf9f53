#include <cmath>
#include <cstdio>
#include <limits>
#include <numbers>
#include <span>
#include <vector>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "math_internal.h"
#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

Value domain_error(Machine& m) { return m.raise(types().ValueError, "math domain error"); }
Value range_error(Machine& m) { return m.raise(types().OverflowError, "math range error"); }

/// As math_1: what is not a number although x is one is out of the domain; infinity is out of range, or is a pole.
template <double (*function)(double), bool can_overflow = false>
Value apply(Machine& m, NativeArguments a) {
    const auto x = to_double(m, a[0]);
    if (!x) return empty;
    const double result = function(*x);
    if (std::isnan(result) && !std::isnan(*x)) return domain_error(m);
    if (std::isinf(result) && std::isfinite(*x)) return can_overflow ? range_error(m) : domain_error(m);
    return make_float(m, result);
}

/// The logarithm of any positive number; an int may be beyond the floats.
Value logarithm(Machine& m, Value value, double (*function)(double), double& out) {
    if (is_kind(value, Kind::big_int) && to<BigInt>(value)->size > 15) {
        // As loghelper: what is too large for a float is cut to a part of it, and the rest of its bits are counted.
        const std::int64_t cut = 64 * (static_cast<std::int64_t>(to<BigInt>(value)->size) - 2);
        const Ref shift(m, make_int(m, cut)), top(m, binary_operation(m, BinaryOperator::right_shift, value, shift));
        int exponent = 0;
        const double part = std::frexp(*to_double(m, top), &exponent);
        out = function(part) + function(2.0) * static_cast<double>(exponent + cut);
        return none;
    }
    if (is_kind(value, Kind::big_int) && to<BigInt>(value)->size < 0) return domain_error(m);
    const auto x = to_double(m, value);
    if (!x) return empty;
    if (*x <= 0) return domain_error(m);
    out = function(*x);
    return none;
}

template <double (*function)(double)>
Value apply_log(Machine& m, NativeArguments a) {
    double result;
    return logarithm(m, a[0], function, result) == empty ? empty : make_float(m, result);
}

Value log(Machine& m, NativeArguments a) {
    double number, base;
    if (logarithm(m, a[0], std::log, number) == empty) return empty;
    if (a[1] == empty) return make_float(m, number);
    if (logarithm(m, a[1], std::log, base) == empty) return empty;
    return base == 0 ? m.raise(types().ZeroDivisionError, "float division by zero") : make_float(m, number / base);
}

constexpr const char *floor_hook = "__floor__", *ceil_hook = "__ceil__", *trunc_hook = "__trunc__";

/// floor, ceil and trunc (which alone takes nothing that only says what float it is): an int, or what an object of a
/// class written in Python says that it is.
template <double (*rounded)(double), const char* const* hook>
Value to_int(Machine& m, NativeArguments a) {
    if (type_of(a[0])->is_heap) {
        const Ref method(m, lookup_special(m, a[0], *hook));
        if (method) return m.call(method, nullptr, 0);
        if (m.has_raised()) return empty;
    }
    if (is_int(a[0])) return positive(m, a[0]);
    if (hook == &trunc_hook && !is_float(a[0]))
        return m.raise(types().TypeError, "type " + to_utf8(type_of(a[0])->name) + " doesn't define __trunc__ method");
    const auto x = to_double(m, a[0]);
    if (!x) return empty;
    if (std::isnan(*x)) return m.raise(types().ValueError, "cannot convert float NaN to integer");
    if (std::isinf(*x)) return m.raise(types().OverflowError, "cannot convert float infinity to integer");
    char digits[400];
    std::snprintf(digits, sizeof digits, "%.0f", std::fabs(rounded(*x)));
    return int_from_digits(m, digits, 10, rounded(*x) < 0);
}

template <bool (*test)(double)>
Value ask(Machine& m, NativeArguments a) {
    const auto x = to_double(m, a[0]);
    return x ? Value::from_bool(test(*x)) : empty;
}

/// As math_2 and math_pow: infinity from finite numbers is out of range, unless it is a pole.
template <double (*function)(double, double)>
Value apply_two(Machine& m, NativeArguments a) {
    const auto x = to_double(m, a[0]);
    const auto y = x ? to_double(m, a[1]) : std::nullopt;
    if (!y) return empty;
    const double result = function(*x, *y);
    if (std::isnan(result) && !std::isnan(*x) && !std::isnan(*y)) return domain_error(m);
    if (std::isinf(result) && std::isfinite(*x) && std::isfinite(*y)) return *x == 0 ? domain_error(m) : range_error(m);
    return make_float(m, result);
}

Value hypot(Machine& m, NativeArguments a) {
    const auto* all = to<Tuple>(a[0]);
    std::vector<double> numbers;
    for (std::size_t i = 0; i < all->size; ++i) {
        const auto x = to_double(m, all->items()[i]);
        if (!x) return empty;
        numbers.push_back(*x);
    }
    return make_float(m, length_of(std::move(numbers)));
}

Value isclose(Machine& m, NativeArguments a) {
    double numbers[4] = {0, 0, 1e-9, 0};
    for (int i = 0; i < 4; ++i) {
        if (a[i] == empty) continue;
        const auto number = to_double(m, a[i]);
        if (!number) return empty;
        numbers[i] = *number;
    }
    const auto [x, y, relative, absolute] = numbers;
    if (relative < 0 || absolute < 0) return m.raise(types().ValueError, "tolerances must be non-negative");
    if (x == y) return true_value;
    if (std::isinf(x) || std::isinf(y)) return false_value;
    const double difference = std::fabs(y - x);
    return Value::from_bool(difference <= std::fabs(relative * y) || difference <= std::fabs(relative * x) ||
                            difference <= absolute);
}

double degrees(double x) { return x * (180.0 / std::numbers::pi); }
double radians(double x) { return x * (std::numbers::pi / 180.0); }
bool is_nan(double x) { return std::isnan(x); }
bool is_inf(double x) { return std::isinf(x); }
bool is_finite(double x) { return std::isfinite(x); }

constexpr NativeDef functions[] = {
    {"sqrt", "x, /", apply<std::sqrt>},
    {"cbrt", "x, /", apply<std::cbrt>},
    {"sin", "x, /", apply<std::sin>},
    {"cos", "x, /", apply<std::cos>},
    {"tan", "x, /", apply<std::tan>},
    {"asin", "x, /", apply<std::asin>},
    {"acos", "x, /", apply<std::acos>},
    {"atan", "x, /", apply<std::atan>},
    {"sinh", "x, /", apply<std::sinh, true>},
    {"cosh", "x, /", apply<std::cosh, true>},
    {"tanh", "x, /", apply<std::tanh>},
    {"asinh", "x, /", apply<std::asinh>},
    {"acosh", "x, /", apply<std::acosh>},
    {"atanh", "x, /", apply<std::atanh>},
    {"exp", "x, /", apply<std::exp, true>},
    {"exp2", "x, /", apply<std::exp2, true>},
    {"expm1", "x, /", apply<std::expm1, true>},
    {"log1p", "x, /", apply<std::log1p>},
    {"fabs", "x, /", apply<std::fabs>},
    {"degrees", "x, /", apply<degrees, true>},
    {"radians", "x, /", apply<radians>},
    {"log", "x, base=, /", log},
    {"log2", "x, /", apply_log<std::log2>},
    {"log10", "x, /", apply_log<std::log10>},
    {"floor", "x, /", to_int<std::floor, &floor_hook>},
    {"ceil", "x, /", to_int<std::ceil, &ceil_hook>},
    {"trunc", "x, /", to_int<std::trunc, &trunc_hook>},
    {"isnan", "x, /", ask<is_nan>},
    {"isinf", "x, /", ask<is_inf>},
    {"isfinite", "x, /", ask<is_finite>},
    {"pow", "x, y, /", apply_two<std::pow>},
    {"fmod", "x, y, /", apply_two<std::fmod>},
    {"atan2", "y, x, /", apply_two<std::atan2>},
    {"copysign", "x, y, /", apply_two<std::copysign>},
    {"hypot", "*coordinates", hypot},
    {"isclose", "a, b, *, rel_tol=, abs_tol=", isclose},
};

}  // namespace

void fill_math(Machine& m, Module* module) {
    add_functions(m, module, functions);
    add_functions(m, module, math_integers);
    add_functions(m, module, math_special);
    const auto add = [&](const char* name, double number) {
        const Ref value(m, make_float(m, number));
        dict_set(m, module->dict, static_name(name), value);
    };
    add("pi", std::numbers::pi);
    add("e", std::numbers::e);
    add("tau", 2 * std::numbers::pi);
    add("inf", std::numeric_limits<double>::infinity());
    add("nan", std::numeric_limits<double>::quiet_NaN());
}

}  // namespace loopglass::library
