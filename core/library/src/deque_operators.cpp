// What operators do with a collections.deque, and how it shows itself.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/iterate.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "deque.h"

namespace loopglass::library {

using namespace machine;

namespace {

Deque* as_deque(Value value) {
    return is_kind(value, Kind::native) && is_subtype(type_of(value), deque_type()) ? to<Deque>(value) : nullptr;
}

/// As deque_richcompare: by the first items that differ, else by the lengths.
template <CompareOperator op>
Value comparison(Machine& m, NativeArguments a) {
    const Deque* left = to<Deque>(a[0]);
    const Deque* right = as_deque(a[1]);
    if (!right) return not_implemented;
    for (std::uint64_t i = 0; i < left->size && i < right->size; ++i) {
        const Ref first(m, keep(left->at(i))), second(m, keep(right->at(i)));
        const int same = values_equal(m, first, second);
        if (same < 0) return empty;
        if (!same) return compare_values(m, op, first, second);
    }
    const Ref first(m, make_int(m, static_cast<std::int64_t>(left->size)));
    const Ref second(m, make_int(m, static_cast<std::int64_t>(right->size)));
    return compare_values(m, op, first, second);
}

Value copy_of(Machine& m, Value deque) {
    const Ref made(m, make_deque(m, deque_type(), to<Deque>(deque)->max_length));
    deque_extend(m, to<Deque>(made), to<Deque>(deque));
    return keep(made);
}

Value add(Machine& m, NativeArguments a) {
    const Deque* other = as_deque(a[1]);
    if (!other)
        return m.raise(types().TypeError,
                       "can only concatenate deque (not \"" + to_utf8(type_of(a[1])->name) + "\") to deque");
    const Ref made(m, copy_of(m, a[0]));
    deque_extend(m, to<Deque>(made), other);
    return keep(made);
}

Value add_in_place(Machine& m, NativeArguments a) {
    return collect_then(
        m, a[1],
        [](Machine& machine, List* items, Value deque) {
            for (std::size_t i = 0; i < items->size; ++i) deque_append(machine, to<Deque>(deque), items->items[i]);
            return keep(deque);
        },
        a[0]);
}

/// Makes `deque` itself `count` times as long. Each round is bounded by the arena's limit.
bool repeat(Machine& m, Value deque, Value count) {
    const auto times = index_of(m, count);
    if (!times) return false;
    auto* self = to<Deque>(deque);
    if (*times <= 0) {
        deque_clear(m, self);
        return true;
    }
    if (self->size == 0) return true;
    const Ref once(m, copy_of(m, deque));
    // A deque with a bound looks the same after every further round once it is full of whole rounds.
    std::int64_t rounds = *times - 1;
    if (self->max_length >= 0) rounds = std::min(rounds, self->max_length / static_cast<std::int64_t>(self->size) + 1);
    for (; rounds > 0; --rounds) deque_extend(m, self, to<Deque>(once));
    return true;
}

Value multiply(Machine& m, NativeArguments a) {
    if (!is_int(a[1]) && type_lookup(type_of(a[1]), static_name("__index__")) == empty)
        return m.raise(types().TypeError,
                       "can't multiply sequence by non-int of type '" + to_utf8(type_of(a[1])->name) + "'");
    const Ref made(m, copy_of(m, a[0]));
    return repeat(m, made, a[1]) ? keep(made) : empty;
}

Value multiply_in_place(Machine& m, NativeArguments a) { return repeat(m, a[0], a[1]) ? keep(a[0]) : empty; }

bool is_under_way(const Machine& m, Value deque) {
    const List* reprs = m.state->reprs;
    for (std::size_t i = 0; reprs && i < reprs->size; ++i)
        if (reprs->items[i] == deque) return true;
    return false;
}

// As deque_repr: the items as a list, and maxlen where there is one. A deque within itself shows as [...].
Value repr(Machine& m, NativeArguments a) {
    if (is_under_way(m, a[0])) return make_str(m, "[...]");
    if (!m.state->reprs) m.state->reprs = make_list(m);
    const Ref items(m, value_of(make_list(m)));
    for (std::uint64_t i = 0; i < to<Deque>(a[0])->size; ++i) list_append(m, to<List>(items), to<Deque>(a[0])->at(i));
    list_append(m, m.state->reprs, a[0]);
    const Ref shown(m, repr_of(m, items));
    m.drop(m.state->reprs->items[--m.state->reprs->size]);
    if (!shown) return empty;
    std::string text = to_utf8(type_of(a[0])->name) + "(" + to_utf8(to<Str>(shown));
    if (const std::int64_t limit = to<Deque>(a[0])->max_length; limit >= 0) text += ", maxlen=" + std::to_string(limit);
    return make_str(m, text + ")");
}

constexpr NativeDef operator_methods[] = {
    {"__lt__", "self, value, /", comparison<CompareOperator::less>},
    {"__le__", "self, value, /", comparison<CompareOperator::less_equal>},
    {"__eq__", "self, value, /", comparison<CompareOperator::equal>},
    {"__ne__", "self, value, /", comparison<CompareOperator::not_equal>},
    {"__gt__", "self, value, /", comparison<CompareOperator::greater>},
    {"__ge__", "self, value, /", comparison<CompareOperator::greater_equal>},
    {"__add__", "self, value, /", add},
    {"__iadd__", "self, value, /", add_in_place},
    {"__mul__", "self, value, /", multiply},
    {"__rmul__", "self, value, /", multiply},
    {"__imul__", "self, value, /", multiply_in_place},
    {"__repr__", "self, /", repr},
};

}  // namespace

constinit const std::span<const NativeDef> deque_operator_methods = operator_methods;

}  // namespace loopglass::library
