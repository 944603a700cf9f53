// Builtins that go through the items of an iterable: sum, any, all, min, max, sorted; and len.

#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "builtin_tables.h"
#include "construct_values.h"
#include "consume.h"
#include "list_sort.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

Value len(Machine& m, NativeArguments a) {
    const std::int64_t n = length_of(m, a[0]);
    return n < 0 ? empty : make_int(m, n);
}

// ---- any, all, sum ---------------------------------------------------------------------------------------------

/// The state is what the result is if no item decides otherwise.
template <bool deciding>
Took decide(Machine& m, Value& state, Value item) {
    const int answer = truth(m, item);
    if (answer < 0) return Took::raised;
    if ((answer != 0) != deciding) return Took::more;
    state = Value::from_bool(deciding);
    return Took::enough;
}

constexpr Consumer any_consumer{"any", decide<true>, nullptr, nullptr};
constexpr Consumer all_consumer{"all", decide<false>, nullptr, nullptr};

Value any(Machine& m, NativeArguments a) { return consume(m, a[0], any_consumer, false_value); }
Value all(Machine& m, NativeArguments a) { return consume(m, a[0], all_consumer, true_value); }

Took add_to_sum(Machine& m, Value& total, Value item) {
    const Value more = binary_operation(m, BinaryOperator::add, total, item);
    if (more == empty) return Took::raised;
    m.replace(total, more);
    return Took::more;
}

constexpr Consumer sum_consumer{"sum", add_to_sum, nullptr, nullptr};

Value sum(Machine& m, NativeArguments a) {
    const Value start = a[1] == empty ? Value::from_small_int(0) : a[1];
    if (!is_iterable(m, a[0])) return raise_type_error(m, "'" + type_name(a[0]) + "' object is not iterable");
    if (is_kind(start, Kind::str)) return raise_type_error(m, "sum() can't sum strings [use ''.join(seq) instead]");
    if (is_kind(start, Kind::bytes)) return raise_type_error(m, "sum() can't sum bytes [use b''.join(seq) instead]");
    if (is_kind(start, Kind::byte_array))
        return raise_type_error(m, "sum() can't sum bytearray [use b''.join(seq) instead]");
    return consume(m, a[0], sum_consumer, keep(start));
}

// ---- min, max --------------------------------------------------------------------------------------------------

/// The state of min and max is a list of these.
enum Extreme : std::size_t { best, best_key, key_function, asked, fallback, extreme_size };

template <CompareOperator better>
Took compete(Machine& m, Value& state, Value key) {
    Value* at = to<List>(state)->items;
    if (at[best] != not_implemented) {
        const Ref result(m, compare_values(m, better, key, at[best_key]));
        const int wins = result ? truth(m, result) : -1;
        if (wins < 0) return Took::raised;
        if (!wins) return Took::more;
    }
    m.replace(at[best], keep(at[asked]));
    m.replace(at[best_key], keep(key));
    return Took::more;
}

template <CompareOperator better>
Took take_extreme(Machine& m, Value& state, Value item) {
    Value* at = to<List>(state)->items;
    m.replace(at[asked], keep(item));
    if (at[key_function] == none) return compete<better>(m, state, item);
    const Ref key(m, m.call(at[key_function], &item, 1));
    if (key.get() == pending) return Took::called;
    return key ? compete<better>(m, state, key) : Took::raised;
}

constexpr const char* name_of(CompareOperator better) { return better == CompareOperator::less ? "min" : "max"; }

template <CompareOperator better>
Value end_of_extreme(Machine& m, Value state) {
    const Value* at = to<List>(state)->items;
    if (at[best] != not_implemented) return keep(at[best]);
    if (at[fallback] != not_implemented) return keep(at[fallback]);
    return m.raise(types().ValueError, std::string(name_of(better)) + "() arg is an empty sequence");
}

template <CompareOperator better>
constexpr Consumer extreme_consumer{name_of(better), take_extreme<better>, nullptr, end_of_extreme<better>};
template <CompareOperator better>
constexpr Consumer keyed_consumer{name_of(better), take_extreme<better>, compete<better>, end_of_extreme<better>};

/// key= or default= of min and max, from the keywords given.
bool take_keywords(Machine& m, const Dict* keywords, const std::string& name, Value& key, Value& fallback_value) {
    for (std::uint32_t i = 0; i < keywords->used; ++i) {
        const DictEntry& entry = keywords->entries[i];
        const std::string keyword = to_utf8(to<Str>(entry.key));
        if (keyword == "key") {
            key = entry.value;
        } else if (keyword == "default") {
            fallback_value = entry.value;
        } else {
            raise_type_error(m, "'" + keyword + "' is an invalid keyword argument for " + name + "()");
            return false;
        }
    }
    return true;
}

// As min_max.
template <CompareOperator better>
Value extreme(Machine& m, NativeArguments a) {
    const auto* values = to<Tuple>(a[0]);
    const std::string name = name_of(better);
    if (!check_count(m, name.c_str(), values, 1, SIZE_MAX)) return empty;
    Value key = none, fallback_value = not_implemented;
    if (!take_keywords(m, to<Dict>(a[1]), name, key, fallback_value)) return empty;
    if (values->size > 1 && fallback_value != not_implemented)
        return raise_type_error(m, "Cannot specify a default for " + name + "() with multiple positional arguments");
    List* state = make_list(m, extreme_size);
    state->size = extreme_size;
    state->items[best] = state->items[best_key] = state->items[asked] = not_implemented;
    state->items[key_function] = keep(key);
    state->items[fallback] = keep(fallback_value);
    const Value source = values->size > 1 ? a[0] : values->items()[0];
    return consume(m, source, key == none ? extreme_consumer<better> : keyed_consumer<better>, value_of(state));
}

// ---- sorted ----------------------------------------------------------------------------------------------------

Value sort_items(Machine& m, List* items, Value options) {
    const auto* pair = to<Tuple>(options);
    return sort_list(m, items, pair->items()[0], pair->items()[1] == true_value, value_of(items));
}

// As builtin_sorted: a list of the items, then its sort method, which is what complains of keywords.
Value sorted(Machine& m, NativeArguments a) {
    if (!check_count(m, "sorted", to<Tuple>(a[0]), 1, 1)) return empty;
    const auto* keywords = to<Dict>(a[1]);
    Value key = none, reverse = false_value;
    for (std::uint32_t i = 0; i < keywords->used; ++i) {
        const DictEntry& entry = keywords->entries[i];
        const std::string keyword = to_utf8(to<Str>(entry.key));
        if (keyword != "key" && keyword != "reverse")
            return raise_type_error(m, "'" + keyword + "' is an invalid keyword argument for sort()");
        (keyword == "key" ? key : reverse) = entry.value;
    }
    const auto flag = index_of(m, reverse, types().OverflowError);
    if (!flag) return empty;
    const Ref options(m, value_of(make_tuple(m, {key, Value::from_bool(*flag != 0)})));
    return collect_then(m, to<Tuple>(a[0])->items()[0], sort_items, options);
}

constexpr NativeDef table[] = {
    {"len", "obj, /", len},
    {"any", "iterable, /", any},
    {"all", "iterable, /", all},
    {"sum", "iterable, /, start=", sum},
    {"min", "*values, **keywords", extreme<CompareOperator::less>},
    {"max", "*values, **keywords", extreme<CompareOperator::greater>},
    {"sorted", "*values, **keywords", sorted},
};

}  // namespace

const std::span<const NativeDef> item_builtins = table;

}  // namespace loopglass::machine
