// itertools: product, permutations, combinations and combinations_with_replacement. All go through lists of indices,
// in the order in which itertoolsmodule.c does.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "itertools_tool.h"

namespace loopglass::library {

using namespace machine;

namespace {

// Parts: a list of the pool (of product: of pools), a list of indices, permutations' list of cycles.
// Numbers: how many items a tuple has, whether the first tuple was given, whether it is over.

List* pool_of(const Tool* t) { return to<List>(t->parts[0]); }

std::int64_t index_at(const Tool* t, std::int64_t i) {
    return to<List>(t->parts[1])->items[static_cast<std::size_t>(i)].small_int();
}
void set_index(const Tool* t, std::int64_t i, std::int64_t value) {
    to<List>(t->parts[1])->items[static_cast<std::size_t>(i)] = Value::from_small_int(value);
}

Value number_list(Machine& m, std::int64_t count, std::int64_t first, std::int64_t step) {
    List* list = make_list(m, static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i) list_append(m, list, Value::from_small_int(first + i * step));
    return value_of(list);
}

/// The items that the first indices stand for.
Ask give_chosen(Step& s, bool of_product) {
    const Tool* t = s.tool;
    const auto count = static_cast<std::size_t>(t->numbers[0]);
    const Ref result(s.m, value_of(make_tuple(s.m, count)));
    for (std::size_t i = 0; i < count; ++i) {
        const List* pool = of_product ? to<List>(pool_of(t)->items[i]) : pool_of(t);
        to<Tuple>(result)->items()[i] = keep(pool->items[index_at(t, static_cast<std::int64_t>(i))]);
    }
    return s.give(keep(result));
}

Ask over(Step& s) {
    s.tool->numbers[2] = 1;
    return Ask::end;
}

// ---- product: the last index moves fastest -------------------------------------------------------------------------

Ask step_product(Step& s) {
    Tool* t = s.tool;
    if (t->numbers[2]) return Ask::end;
    if (std::exchange(t->numbers[1], 1)) {
        std::int64_t i = t->numbers[0] - 1;
        for (; i >= 0; --i) {
            const std::int64_t next = index_at(t, i) + 1;
            const auto size = static_cast<std::int64_t>(to<List>(pool_of(t)->items[i])->size);
            set_index(t, i, next < size ? next : 0);
            if (next < size) break;
        }
        if (i < 0) return over(s);
    }
    return give_chosen(s, true);
}

/// The pools that are still iterables are made into lists, one after the other.
Value collect_pools(Machine& m, Value tool_value);

Value take_pool(Machine& m, List* items, Value tool_value) {
    Tool* t = tool_of(tool_value);
    const Ref pool(m, value_of(make_list(m, items->size)));
    for (std::size_t i = 0; i < items->size; ++i) list_append(m, to<List>(pool), items->items[i]);
    list_append(m, pool_of(t), pool);
    return collect_pools(m, tool_value);
}

Value collect_pools(Machine& m, Value tool_value) {
    Tool* t = tool_of(tool_value);
    const auto* iterables = to<Tuple>(t->parts[2]);
    if (pool_of(t)->size < iterables->size)
        return collect_then(m, iterables->items()[pool_of(t)->size], take_pool, tool_value);
    std::int64_t repeat = t->numbers[0];
    const std::size_t once = pool_of(t)->size;
    t->numbers[0] = repeat * static_cast<std::int64_t>(once);
    for (; repeat > 1; --repeat)
        for (std::size_t i = 0; i < once; ++i) list_append(m, pool_of(t), pool_of(t)->items[i]);
    for (std::int64_t i = 0; i < t->numbers[0]; ++i)
        if (to<List>(pool_of(t)->items[i])->size == 0) t->numbers[2] = 1;
    m.replace(t->parts[1], number_list(m, t->numbers[0], 0, 0));
    return keep(tool_value);
}

Value make_product(Machine& m, NativeArguments a) {
    const auto repeat = a[1] == empty ? 1 : index_of(m, a[1]);
    if (!repeat) return empty;
    if (*repeat < 0) return m.raise(types().ValueError, "repeat argument cannot be negative");
    const std::size_t count = to<Tuple>(a[2])->size;
    if (count && *repeat > INT64_MAX / static_cast<std::int64_t>(count) / 8)
        return m.raise(types().OverflowError, "repeat argument too large");
    Tool* tool = make_tool(m, a[0], step_product);
    const Ref owner(m, value_of(tool));
    tool->parts[0] = value_of(make_list(m));
    tool->parts[2] = keep(a[2]);
    tool->numbers[0] = *repeat;
    return collect_pools(m, owner);
}

// ---- permutations
// ----------------------------------------------------------------------------------------------------

void rotate_left(const Tool* t, std::int64_t from) {
    const std::int64_t size = static_cast<std::int64_t>(to<List>(t->parts[1])->size), first = index_at(t, from);
    for (std::int64_t i = from; i + 1 < size; ++i) set_index(t, i, index_at(t, i + 1));
    set_index(t, size - 1, first);
}

Ask step_permutations(Step& s) {
    Tool* t = s.tool;
    if (t->numbers[2]) return Ask::end;
    if (std::exchange(t->numbers[1], 1)) {
        const auto size = static_cast<std::int64_t>(pool_of(t)->size);
        auto* cycles = to<List>(t->parts[2]);
        std::int64_t i = t->numbers[0] - 1;
        for (; i >= 0; --i) {
            const std::int64_t left = cycles->items[i].small_int() - 1;
            cycles->items[i] = Value::from_small_int(left ? left : size - i);
            if (left == 0) {
                rotate_left(t, i);
                continue;
            }
            const std::int64_t moved = index_at(t, i), other = index_at(t, size - left);
            set_index(t, i, other);
            set_index(t, size - left, moved);
            break;
        }
        if (i < 0) return over(s);
    }
    return give_chosen(s, false);
}

// ---- combinations: indices that rise, strictly or not ---------------------------------------------------------------

template <bool repeated>
Ask step_combinations(Step& s) {
    Tool* t = s.tool;
    if (t->numbers[2]) return Ask::end;
    if (std::exchange(t->numbers[1], 1)) {
        const auto size = static_cast<std::int64_t>(pool_of(t)->size);
        const std::int64_t count = t->numbers[0];
        std::int64_t i = count - 1;
        while (i >= 0 && index_at(t, i) == (repeated ? size - 1 : i + size - count)) --i;
        if (i < 0) return over(s);
        const std::int64_t next = index_at(t, i) + 1;
        for (std::int64_t j = i; j < count; ++j) set_index(t, j, repeated ? next : next + j - i);
    }
    return give_chosen(s, false);
}

/// Puts the pool and the first indices into a tool, when all items are there.
Value begin_chosen(Machine& m, List* items, Value tool_value) {
    Tool* t = tool_of(tool_value);
    List* pool = make_list(m, items->size);
    m.replace(t->parts[0], value_of(pool));
    for (std::size_t i = 0; i < items->size; ++i) list_append(m, pool, items->items[i]);
    const auto size = static_cast<std::int64_t>(items->size);
    const bool repeated = t->step == static_cast<StepFunction>(step_combinations<true>);
    if (t->numbers[0] < 0) t->numbers[0] = size;
    const std::int64_t count = t->numbers[0];
    t->numbers[2] = repeated ? count > 0 && size == 0 : count > size;
    if (t->numbers[2]) return keep(tool_value);
    const bool permutes = t->step == static_cast<StepFunction>(step_permutations);
    m.replace(t->parts[1], number_list(m, permutes ? size : count, 0, repeated ? 0 : 1));
    if (permutes) m.replace(t->parts[2], number_list(m, count, size, -1));
    return keep(tool_value);
}

Value make_chosen(Machine& m, NativeArguments a, StepFunction step, bool is_optional) {
    std::int64_t count = -1;
    if (!is_optional || (a[2] != empty && a[2] != none)) {
        if (is_optional && !is_int(a[2])) return m.raise(types().TypeError, "Expected int as r");
        const auto given = index_of(m, a[2]);
        if (!given) return empty;
        if (*given < 0) return m.raise(types().ValueError, "r must be non-negative");
        count = *given;
    }
    Tool* tool = make_tool(m, a[0], step);
    const Ref owner(m, value_of(tool));
    tool->numbers[0] = count;
    return collect_then(m, a[1], begin_chosen, owner);
}

Value make_permutations(Machine& m, NativeArguments a) { return make_chosen(m, a, step_permutations, true); }
Value make_combinations(Machine& m, NativeArguments a) { return make_chosen(m, a, step_combinations<false>, false); }
Value make_replacing(Machine& m, NativeArguments a) { return make_chosen(m, a, step_combinations<true>, false); }

constexpr ToolType product_type{"product", {"product", "cls, *iterables, repeat=", make_product}, {}};
constexpr ToolType permutations_type{"permutations", {"permutations", "cls, iterable, r=", make_permutations}, {}};
constexpr ToolType combinations_type{"combinations", {"combinations", "cls, iterable, r", make_combinations}, {}};
constexpr ToolType replacing_type{
    "combinations_with_replacement", {"combinations_with_replacement", "cls, iterable, r", make_replacing}, {}};

}  // namespace

std::span<Type* const> combinatoric_tools() {
    static Type* const made[] = {make_tool_type(product_type), make_tool_type(permutations_type),
                                 make_tool_type(combinations_type), make_tool_type(replacing_type)};
    return made;
}

}  // namespace loopglass::library
