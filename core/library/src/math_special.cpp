#include <cmath>
#include <limits>
#include <vector>

#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/operations.h>

#include "math_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

Value domain_error(Machine& m) { return m.raise(types().ValueError, "math domain error"); }
Value range_error(Machine& m) { return m.raise(types().OverflowError, "math range error"); }

template <double (*function)(double)>
Value plain(Machine& m, NativeArguments a) {
    const auto x = to_double(m, a[0]);
    return x ? make_float(m, function(*x)) : empty;
}

Value pair_of(Machine& m, double first, Value second) {
    const Ref a(m, make_float(m, first)), b(m, second);
    return value_of(make_tuple(m, {a, b}));
}

// The gamma function by Lanczos' approximation, with the coefficients of Boost for 53 bits, as CPython has it.
constexpr double lanczos_g = 6.024680040776729583740234375, g_minus_half = 5.524680040776729583740234375;
constexpr double above[] = {
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408};
constexpr double below[] = {0.0,       39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0,
                            2637558.0, 357423.0,   32670.0,     1925.0,      66.0,        1.0};
constexpr int terms = 13;

double lanczos_sum(double x) {
    double numerator = 0, denominator = 0;
    for (int i = 0; i < terms; ++i) {
        const int at = x < 5.0 ? terms - 1 - i : i;
        numerator = x < 5.0 ? numerator * x + above[at] : numerator / x + above[at];
        denominator = x < 5.0 ? denominator * x + below[at] : denominator / x + below[at];
    }
    return numerator / denominator;
}

/// sin(pi * x), exact at whole numbers.
double sine_of_pi(double x) {
    const double y = std::fmod(std::fabs(x), 2.0);
    switch (static_cast<int>(std::round(2.0 * y))) {
        case 0: return std::copysign(std::sin(M_PI * y), x);
        case 1: return std::copysign(1.0, x) * std::cos(M_PI * (y - 0.5));
        case 2: return std::copysign(1.0, x) * std::sin(M_PI * (1.0 - y));
        case 3: return std::copysign(1.0, x) * -std::cos(M_PI * (y - 1.5));
        default: return std::copysign(1.0, x) * std::sin(M_PI * (y - 2.0));
    }
}

double gamma_of(double x) {
    const double size = std::fabs(x);
    if (size < 1e-20) return 1.0 / x;
    if (size > 200.0) return x < 0 ? 0.0 / sine_of_pi(x) : HUGE_VAL;
    const double y = size + g_minus_half;
    // What rounding has taken from y.
    const double lost = size > g_minus_half ? (y - size) - g_minus_half : (y - g_minus_half) - size;
    const double z = lost * lanczos_g / y;
    const double power = size < 140.0 ? size - 0.5 : size / 2.0 - 0.25;
    const double grown = std::pow(y, power);
    double result = 0;
    if (x < 0) {
        result = -M_PI / sine_of_pi(size) / size * std::exp(y) / lanczos_sum(size);
        result -= z * result;
        result /= grown;
        return size < 140.0 ? result : result / grown;
    }
    result = lanczos_sum(size) / std::exp(y);
    result += z * result;
    result *= grown;
    return size < 140.0 ? result : result * grown;
}

double log_gamma_of(double x) {
    const double size = std::fabs(x);
    if (size <= 1e-20) return -std::log(size);
    double result = std::log(lanczos_sum(size)) - lanczos_g;
    result += (size - 0.5) * (std::log(size + lanczos_g - 0.5) - 1);
    if (x >= 0) return result;
    constexpr double log_pi = 1.144729885849400174143427351353058711647;
    return log_pi - std::log(std::fabs(sine_of_pi(size))) - std::log(size) - result;
}

/// The gamma function is exact where it is a factorial that fits.
Value gamma(Machine& m, NativeArguments a) {
    const auto x = to_double(m, a[0]);
    if (!x) return empty;
    if (std::isnan(*x) || (std::isinf(*x) && *x > 0)) return make_float(m, *x);
    if (std::isinf(*x) || (*x <= 0 && *x == std::floor(*x))) return domain_error(m);
    if (*x == std::floor(*x) && *x <= 23) {
        double product = 1;
        for (int i = 2; i < *x; ++i) product *= i;
        return make_float(m, product);
    }
    const double result = gamma_of(*x);
    return std::isinf(result) ? range_error(m) : make_float(m, result);
}

Value log_gamma(Machine& m, NativeArguments a) {
    const auto x = to_double(m, a[0]);
    if (!x) return empty;
    if (std::isnan(*x)) return make_float(m, *x);
    if (std::isinf(*x)) return make_float(m, HUGE_VAL);
    if (*x <= 0 && *x == std::floor(*x)) return domain_error(m);
    const double result = *x == 1 || *x == 2 ? 0.0 : log_gamma_of(*x);
    return std::isinf(result) ? range_error(m) : make_float(m, result);
}

Value frexp(Machine& m, NativeArguments a) {
    const auto x = to_double(m, a[0]);
    if (!x) return empty;
    int exponent = 0;
    const double mantissa = std::isfinite(*x) ? std::frexp(*x, &exponent) : *x;
    return pair_of(m, mantissa, make_int(m, exponent));
}

Value ldexp(Machine& m, NativeArguments a) {
    const auto x = to_double(m, a[0]);
    if (!x) return empty;
    if (!is_int(a[1])) return m.raise(types().TypeError, "Expected an int as second argument to ldexp.");
    if (*x == 0 || !std::isfinite(*x)) return make_float(m, *x);
    const auto given = int64_of(a[1]);
    const std::int64_t exponent = given ? std::min<std::int64_t>(std::max<std::int64_t>(*given, -100000), 100000)
                                  : to<BigInt>(a[1])->size < 0 ? -100000
                                                               : 100000;
    const double result = std::ldexp(*x, static_cast<int>(exponent));
    return std::isinf(result) ? range_error(m) : make_float(m, result);
}

Value modf(Machine& m, NativeArguments a) {
    const auto x = to_double(m, a[0]);
    if (!x) return empty;
    double whole = 0;
    const double fraction = std::isinf(*x) ? (whole = *x, std::copysign(0.0, *x)) : std::modf(*x, &whole);
    return pair_of(m, fraction, make_float(m, whole));
}

Value remainder(Machine& m, NativeArguments a) {
    const auto x = to_double(m, a[0]);
    const auto y = x ? to_double(m, a[1]) : x;
    if (!y) return empty;
    if (std::isnan(*x) || std::isnan(*y)) return make_float(m, std::isnan(*x) ? *x : *y);
    if (std::isinf(*x) || *y == 0) return domain_error(m);
    return make_float(m, std::remainder(*x, *y));
}

Value nextafter(Machine& m, NativeArguments a) {
    const auto x = to_double(m, a[0]);
    const auto y = x ? to_double(m, a[1]) : x;
    return y ? make_float(m, std::nextafter(*x, *y)) : empty;
}

Value ulp(Machine& m, NativeArguments a) {
    const auto given = to_double(m, a[0]);
    if (!given) return empty;
    const double x = std::fabs(*given), infinity = std::numeric_limits<double>::infinity();
    if (!std::isfinite(x)) return make_float(m, x);
    const double next = std::nextafter(x, infinity);
    return make_float(m, std::isinf(next) ? x - std::nextafter(x, -infinity) : next - x);
}

/// A sum without loss: partial sums that do not overlap (Shewchuk), rounded once, half to even, at the end.
double exact_sum(const std::vector<double>& numbers) {
    std::vector<double> partials;
    for (double x : numbers) {
        std::size_t kept = 0;
        for (double y : partials) {
            if (std::fabs(x) < std::fabs(y)) std::swap(x, y);
            const double high = x + y;
            const double low = y - (high - x);
            if (low != 0) partials[kept++] = low;
            x = high;
        }
        if (!std::isfinite(x)) return x;
        partials.resize(kept);
        partials.push_back(x);
    }
    if (partials.empty()) return 0.0;
    double high = partials.back(), low = 0;
    partials.pop_back();
    while (!partials.empty() && low == 0) {
        const double x = high, y = partials.back();
        partials.pop_back();
        high = x + y;
        low = y - (high - x);
    }
    if (!partials.empty() && ((low < 0) == (partials.back() < 0))) {
        const double twice = low * 2, up = high + twice;
        if (twice == up - high) high = up;
    }
    return high;
}

Value sum_of_list(Machine& m, List* items, Value) {
    std::vector<double> numbers;
    double specials = 0, infinities = 0;
    bool has_special = false;
    for (std::size_t i = 0; i < items->size; ++i) {
        const auto x = to_double(m, items->items[i]);
        if (!x) return empty;
        if (std::isfinite(*x)) {
            numbers.push_back(*x);
            continue;
        }
        has_special = true;
        if (std::isinf(*x)) infinities += *x;
        specials += *x;
    }
    if (std::isnan(infinities)) return m.raise(types().ValueError, "-inf + inf in fsum");
    if (has_special) return make_float(m, specials);
    const double sum = exact_sum(numbers);
    if (!std::isfinite(sum)) return m.raise(types().OverflowError, "intermediate overflow in fsum");
    return make_float(m, sum);
}

Value fsum(Machine& m, NativeArguments a) { return collect_then(m, a[0], sum_of_list); }

Value distance_of_lists(Machine& m, List* first, Value second) {
    const auto* other = to<List>(second);
    if (first->size != other->size)
        return m.raise(types().ValueError, "both points must have the same number of dimensions");
    std::vector<double> differences;
    for (std::size_t i = 0; i < first->size; ++i) {
        const auto x = to_double(m, first->items[i]);
        const auto y = x ? to_double(m, other->items[i]) : x;
        if (!y) return empty;
        differences.push_back(*x - *y);
    }
    return make_float(m, length_of(std::move(differences)));
}

Value distance_to(Machine& m, List* second, Value first) {
    return collect_then(m, first, distance_of_lists, value_of(second));
}

Value dist(Machine& m, NativeArguments a) { return collect_then(m, a[1], distance_to, a[0]); }

constexpr NativeDef functions[] = {
    {"erf", "x, /", plain<std::erf>},
    {"erfc", "x, /", plain<std::erfc>},
    {"gamma", "x, /", gamma},
    {"lgamma", "x, /", log_gamma},
    {"frexp", "x, /", frexp},
    {"ldexp", "x, i, /", ldexp},
    {"modf", "x, /", modf},
    {"remainder", "x, y, /", remainder},
    {"nextafter", "x, y, /", nextafter},
    {"ulp", "x, /", ulp},
    {"fsum", "seq, /", fsum},
    {"dist", "p, q, /", dist},
};

}  // namespace

double length_of(std::vector<double> numbers) {
    double largest = 0;
    bool has_nan = false;
    for (double& x : numbers) {
        x = std::fabs(x);
        has_nan = has_nan || std::isnan(x);
        largest = std::fmax(largest, x);
    }
    if (std::isinf(largest)) return largest;
    if (has_nan) return std::numeric_limits<double>::quiet_NaN();
    if (largest == 0 || numbers.size() <= 1) return largest;
    constexpr double smallest = std::numeric_limits<double>::min();
    if (largest < smallest) {
        for (double& x : numbers) x /= smallest;
        return smallest * length_of(std::move(numbers));
    }
    int exponent = 0;
    std::frexp(largest, &exponent);
    // The sum of the squares is kept in parts, so that what rounding takes from one is still in another.
    double sum = 1, lost_by_squares = 0, lost_by_sums = 0;
    const auto add_product = [&](double a, double b) {
        const double product = a * b, next = sum + product;
        lost_by_squares += std::fma(a, b, -product);
        lost_by_sums += product - (next - sum);
        sum = next;
    };
    for (double& x : numbers) {
        x = std::ldexp(x, -exponent);
        add_product(x, x);
    }
    double root = std::sqrt(sum - 1 + (lost_by_squares + lost_by_sums));
    add_product(-root, root);
    root += (sum - 1 + (lost_by_squares + lost_by_sums)) / (2 * root);
    return std::ldexp(root, exponent);
}

const std::span<const NativeDef> math_special = functions;

}  // namespace loopglass::library
