#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "random_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// An index below a length.
std::int64_t draw_index(Machine& m, std::int64_t below) {
    return static_cast<std::int64_t>(random_of(m).twister.next_below(static_cast<std::uint64_t>(below)));
}

Value item_at(Machine& m, Value sequence, std::int64_t index) {
    const Ref position(m, make_int(m, index));
    return get_item(m, sequence, position);
}

bool append_item(Machine& m, List* list, Value sequence, std::int64_t index) {
    const Ref item(m, item_at(m, sequence, index));
    if (item) list_append(m, list, item);
    return static_cast<bool>(item);
}

Value choice(Machine& m, NativeArguments a) {
    const std::int64_t length = length_of(m, a[0]);
    if (length < 0) return empty;
    if (length == 0) return m.raise(types().IndexError, "Cannot choose from an empty sequence");
    return item_at(m, a[0], draw_index(m, length));
}

Value shuffle(Machine& m, NativeArguments a) {
    for (std::int64_t i = length_of(m, a[0]) - 1; i > 0; --i) {
        const std::int64_t j = draw_index(m, i + 1);
        const Ref at_i(m, make_int(m, i)), at_j(m, make_int(m, j));
        const Ref second(m, get_item(m, a[0], at_j));
        const Ref first(m, second ? get_item(m, a[0], at_i) : empty);
        if (!first || !set_item(m, a[0], at_i, second) || !set_item(m, a[0], at_j, first)) return empty;
    }
    return m.has_raised() ? empty : none;
}

/// How many items random.sample takes from a list of all of them; from more it takes indices that are new.
std::int64_t largest_pool(std::int64_t k) {
    std::int64_t size = 21;
    if (k > 5) size += std::int64_t{1} << 2 * static_cast<int>(std::ceil(std::log(k * 3) / std::log(4.0)));
    return size;
}

Value sample_from_pool(Machine& m, Value population, std::int64_t n, std::int64_t k) {
    List* result = make_list(m, static_cast<std::size_t>(k));
    Ref owned(m, value_of(result));
    List* pool = make_list(m, static_cast<std::size_t>(n));
    const Ref owned_pool(m, value_of(pool));
    for (std::int64_t i = 0; i < n; ++i)
        if (!append_item(m, pool, population, i)) return empty;
    for (std::int64_t i = 0; i < k; ++i) {
        Value& place = pool->items[draw_index(m, n - i)];
        list_append(m, result, place);
        m.replace(place, keep(pool->items[n - i - 1]));
    }
    return owned.release();
}

Value sample_by_index(Machine& m, Value population, std::int64_t n, std::int64_t k) {
    List* result = make_list(m, static_cast<std::size_t>(k));
    Ref owned(m, value_of(result));
    Set* selected = make_set(m, types().set);
    const Ref owned_set(m, value_of(selected));
    for (std::int64_t i = 0; i < k; ++i) {
        std::int64_t j = draw_index(m, n);
        while (set_add(m, selected, Value::from_small_int(j)) == 0) j = draw_index(m, n);
        if (!append_item(m, result, population, j)) return empty;
    }
    return owned.release();
}

Value not_an_int(Machine& m, Value value) {
    return m.raise(types().TypeError,
                   "'" + to_utf8(type_of(value)->name) + "' object cannot be interpreted as an integer");
}

/// Of a sequence; what is none, and counts, are random.py's affair.
Value sample(Machine& m, NativeArguments a) {
    const std::int64_t n = length_of(m, a[0]);
    if (n < 0) return empty;
    if (is_float(a[1])) return m.raise(types().TypeError, "can't multiply sequence by non-int of type 'float'");
    if (!is_int(a[1])) return not_an_int(m, a[1]);
    // A number too large for 64 bits is larger than any population.
    const std::int64_t k = int64_of(a[1]).value_or(-1);
    if (k < 0 || k > n) return m.raise(types().ValueError, "Sample larger than population or is negative");
    return n <= largest_pool(k) ? sample_from_pool(m, a[0], n, k) : sample_by_index(m, a[0], n, k);
}

/// list(itertools.accumulate(weights)).
Value running_totals(Machine& m, const List* weights) {
    List* totals = make_list(m);
    Ref owned(m, value_of(totals));
    for (std::size_t i = 0; i < weights->size; ++i) {
        const Ref weight(m, keep(weights->items[i]));
        const Ref total(m, totals->size
                               ? binary_operation(m, BinaryOperator::add, totals->items[totals->size - 1], weight)
                               : keep(weight));
        if (!total) return empty;
        list_append(m, totals, total);
    }
    return owned.release();
}

/// The totals as floats, which is what they are compared as; false if one is no number.
bool read_totals(Machine& m, Value totals, std::vector<double>& out) {
    const std::int64_t length = length_of(m, totals);
    for (std::int64_t i = 0; i < length; ++i) {
        const Ref item(m, item_at(m, totals, i));
        const auto number = item ? to_double(m, item) : std::nullopt;
        if (!number) return false;
        out.push_back(*number);
    }
    return length >= 0;
}

/// The totals of the weights that were given: a list, the caller's cum_weights; `none` if there are none.
Value given_totals(Machine& m, Value weights, Value cumulative) {
    const bool has_weights = weights != empty && weights != none;
    if (cumulative != empty && cumulative != none) {
        if (has_weights) return m.raise(types().TypeError, "Cannot specify both weights and cumulative weights");
        return keep(cumulative);
    }
    if (!has_weights) return none;
    if (is_int(weights)) {
        const Ref shown(m, repr_of(m, weights));
        return m.raise(types().TypeError,
                       "The number of choices must be a keyword argument: k=" + to_utf8(to<Str>(shown)));
    }
    const Ref items(m, m.call_nested(value_of(types().list), &weights, 1));
    return items ? running_totals(m, to<List>(items)) : empty;
}

Value check_totals(Machine& m, const std::vector<double>& totals, std::int64_t n) {
    if (static_cast<std::int64_t>(totals.size()) != n)
        return m.raise(types().ValueError, "The number of weights does not match the population");
    if (n == 0) return m.raise(types().IndexError, "list index out of range");
    if (totals.back() <= 0.0) return m.raise(types().ValueError, "Total of weights must be greater than zero");
    if (!std::isfinite(totals.back())) return m.raise(types().ValueError, "Total of weights must be finite");
    return none;
}

/// bisect(totals, x, 0, len(totals) - 1).
std::int64_t place_of(const std::vector<double>& totals, double x) {
    return std::upper_bound(totals.begin(), totals.end() - 1, x) - totals.begin();
}

Value choices(Machine& m, NativeArguments a) {
    const std::int64_t n = length_of(m, a[0]);
    if (n < 0) return empty;
    const Ref cumulative(m, given_totals(m, a[1], a[2]));
    if (!cumulative) return empty;
    std::vector<double> totals;
    const bool weighted = cumulative.get() != none;
    if (weighted && (!read_totals(m, cumulative, totals) || check_totals(m, totals, n) == empty)) return empty;
    if (a[3] != empty && !is_int(a[3])) return not_an_int(m, a[3]);
    const std::int64_t k = a[3] == empty ? 1 : int64_of(a[3]).value_or(0);
    List* result = make_list(m);
    Ref owned(m, value_of(result));
    MersenneTwister& twister = random_of(m).twister;
    for (std::int64_t i = 0; i < k; ++i) {
        const double drawn = twister.next_double();
        const std::int64_t at = weighted ? place_of(totals, drawn * (totals.back() + 0.0))
                                         : static_cast<std::int64_t>(drawn * static_cast<double>(n));
        if (!append_item(m, result, a[0], at)) return empty;
    }
    return owned.release();
}

constexpr NativeDef functions[] = {
    {"choice", "seq", choice, CallStyle::python, "Random.choice"},
    {"shuffle", "x", shuffle, CallStyle::python, "Random.shuffle"},
    {"sample", "population, k", sample, CallStyle::python, "Random.sample"},
    {"choices", "population, weights=, *, cum_weights=, k=", choices, CallStyle::python, "Random.choices"},
};

}  // namespace

const std::span<const NativeDef> random_sequences = functions;

}  // namespace loopglass::library
