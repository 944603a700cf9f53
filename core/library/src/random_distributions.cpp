#include <cmath>
#include <numbers>
#include <utility>

#include <machine/operations.h>
#include <machine/text.h>

#include "random_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// A float argument that may be left out; false if it raised.
bool read_float(Machine& m, Value given, double otherwise, double& out) {
    out = otherwise;
    if (given == empty) return true;
    const auto number = to_double(m, given);
    if (number) out = *number;
    return number.has_value();
}

Value random(Machine& m, NativeArguments) { return make_float(m, random_of(m).twister.next_double()); }

/// a + (b - a) * random(), of whatever kinds of number.
Value uniform(Machine& m, NativeArguments a) {
    const Ref width(m, binary_operation(m, BinaryOperator::subtract, a[1], a[0]));
    if (!width) return empty;
    const Ref drawn(m, random(m, nullptr));
    const Ref offset(m, binary_operation(m, BinaryOperator::multiply, width, drawn));
    return offset ? binary_operation(m, BinaryOperator::add, a[0], offset) : empty;
}

// As Random.triangular.
Value triangular(Machine& m, NativeArguments a) {
    double low, high, mode;
    if (!read_float(m, a[0], 0.0, low) || !read_float(m, a[1], 1.0, high)) return empty;
    const bool has_mode = a[2] != empty && a[2] != none;
    if (!read_float(m, has_mode ? a[2] : empty, 0.0, mode)) return empty;
    double u = random_of(m).twister.next_double();
    if (has_mode && high == low) return keep(a[0] == empty ? make_float(m, low) : a[0]);
    double c = has_mode ? (mode - low) / (high - low) : 0.5;
    if (u > c) {
        u = 1.0 - u;
        c = 1.0 - c;
        std::swap(low, high);
    }
    return make_float(m, low + (high - low) * std::sqrt(u * c));
}

// As Random.gauss: two numbers from two draws, the second of which is kept.
Value gauss(Machine& m, NativeArguments a) {
    double mu, sigma;
    if (!read_float(m, a[0], 0.0, mu) || !read_float(m, a[1], 1.0, sigma)) return empty;
    Random& state = random_of(m);
    double z = state.next_gauss;
    if (!state.has_next_gauss) {
        const double angle = state.twister.next_double() * 2.0 * std::numbers::pi;
        const double radius = std::sqrt(-2.0 * std::log(1.0 - state.twister.next_double()));
        z = std::cos(angle) * radius;
        state.next_gauss = std::sin(angle) * radius;
    }
    state.has_next_gauss = !state.has_next_gauss;
    return make_float(m, mu + z * sigma);
}

// As Random.normalvariate, by Kinderman and Monahan.
Value normalvariate(Machine& m, NativeArguments a) {
    double mu, sigma;
    if (!read_float(m, a[0], 0.0, mu) || !read_float(m, a[1], 1.0, sigma)) return empty;
    static const double magic = 4.0 * std::exp(-0.5) / std::sqrt(2.0);
    MersenneTwister& twister = random_of(m).twister;
    for (;;) {
        const double u1 = twister.next_double(), u2 = 1.0 - twister.next_double();
        const double z = magic * (u1 - 0.5) / u2;
        if (z * z / 4.0 <= -std::log(u2)) return make_float(m, mu + z * sigma);
    }
}

Value expovariate(Machine& m, NativeArguments a) {
    double lambda;
    if (!read_float(m, a[0], 1.0, lambda)) return empty;
    const double drawn = -std::log(1.0 - random_of(m).twister.next_double());
    if (lambda == 0) return m.raise(types().ZeroDivisionError, "float division by zero");
    return make_float(m, drawn / lambda);
}

constexpr NativeDef functions[] = {
    {"random", "", random},
    {"uniform", "a, b", uniform, CallStyle::python, "Random.uniform"},
    {"triangular", "low=, high=, mode=", triangular, CallStyle::python, "Random.triangular"},
    {"gauss", "mu=, sigma=", gauss, CallStyle::python, "Random.gauss"},
    {"normalvariate", "mu=, sigma=", normalvariate, CallStyle::python, "Random.normalvariate"},
    {"expovariate", "lambd", expovariate, CallStyle::python, "Random.expovariate"},
};

}  // namespace

const std::span<const NativeDef> random_distributions = functions;

}  // namespace loopglass::library
