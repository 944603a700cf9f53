// itertools: chain, zip_longest, pairwise and tee.

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "itertools_tool.h"

namespace loopglass::library {

using namespace machine;

namespace {

enum Phase : std::uint32_t { begin, got_item, got_iterator, got_iterable };

// ---- chain: an iterator over the iterables, the iterator of the one that is gone through ---------------------------

Ask step_chain(Step& s) {
    Tool* t = s.tool;
    for (;;) {
        switch (s.phase) {
            case begin:
                if (t->parts[0] == none) return Ask::end;
                return t->parts[1] != none ? s.ask_next(t->parts[1], got_item) : s.ask_next(t->parts[0], got_iterable);
            case got_iterable:
                if (s.answer == empty) {
                    s.set_part(0, none);
                    return Ask::end;
                }
                s.hold(0, s.answer);
                return s.ask_iterate(s.held[0], got_iterator);
            case got_iterator:
                s.set_part(1, s.answer);
                s.phase = begin;
                break;
            default:
                if (s.answer != empty) return s.give(keep(s.answer));
                s.set_part(1, none);
                s.phase = begin;
        }
    }
}

Value make_chain(Machine& m, NativeArguments a) {
    Tool* tool = make_tool(m, a[0], step_chain);
    const Ref owner(m, value_of(tool));
    if (!set_iterator(m, tool, 0, a[1])) return empty;
    // Only what has shown that it needs no Python code can be gone through at once.
    bool runs_python = false;
    const auto* iterables = to<Tuple>(a[1]);
    for (std::size_t i = 0; i < iterables->size; ++i) {
        runs_python |= !is_native_iterable(iterables->items()[i]);
        note_source(tool, iterables->items()[i]);
    }
    finish_tool(tool, {0}, runs_python);
    return keep(owner);
}

Value chain_from_iterable(Machine& m, NativeArguments a) {
    Tool* tool = make_tool(m, a[0], step_chain);
    const Ref owner(m, value_of(tool));
    if (!set_iterator(m, tool, 0, a[1])) return empty;
    finish_tool(tool, {0}, true);
    return keep(owner);
}

constexpr NativeDef chain_methods[] = {{"from_iterable", "cls, iterable, /", chain_from_iterable}};

// ---- zip_longest: a list of iterators, those that have ended none; what stands in for missing items ----------------

Ask step_zip_longest(Step& s) {
    Tool* t = s.tool;
    const auto* iterators = to<List>(t->parts[0]);
    std::int64_t& active = t->numbers[0];
    if (s.phase == begin) {
        if (active == 0) return Ask::end;
        const Ref items(s.m, value_of(make_list(s.m, iterators->size)));
        s.hold(0, items);
    } else if (s.answer == empty) {
        s.m.replace(iterators->items[to<List>(s.held[0])->size], none);
        if (--active == 0) return Ask::end;
        list_append(s.m, to<List>(s.held[0]), t->parts[1]);
    } else {
        list_append(s.m, to<List>(s.held[0]), s.answer);
    }
    auto* items = to<List>(s.held[0]);
    while (items->size < iterators->size) {
        const Value iterator = iterators->items[items->size];
        if (iterator != none) return s.ask_next(iterator, got_item);
        list_append(s.m, items, t->parts[1]);
    }
    Tuple* result = make_tuple(s.m, items->size);
    for (std::size_t i = 0; i < items->size; ++i) result->items()[i] = keep(items->items[i]);
    return s.give(value_of(result));
}

Value make_zip_longest(Machine& m, NativeArguments a) {
    Tool* tool = make_tool(m, a[0], step_zip_longest);
    const Ref owner(m, value_of(tool));
    const auto* iterables = to<Tuple>(a[2]);
    auto* iterators = make_list(m, iterables->size);
    m.replace(tool->parts[0], value_of(iterators));
    if (a[1] != empty) tool->parts[1] = keep(a[1]);
    bool runs_python = false;
    for (std::size_t i = 0; i < iterables->size; ++i) {
        const Ref iterator(m, iterator_nested(m, iterables->items()[i]));
        if (!iterator) return empty;
        list_append(m, iterators, iterator);
        runs_python |= !is_native_iterator(iterator);
        note_source(tool, iterator);
    }
    tool->numbers[0] = static_cast<std::int64_t>(iterables->size);
    finish_tool(tool, {}, runs_python);
    return keep(owner);
}

// ---- pairwise: the iterator, the item before; whether there is one
// ---------------------------------------------------

Ask step_pairwise(Step& s) {
    Tool* t = s.tool;
    if (s.phase == begin) return s.ask_next(t->parts[0], got_item);
    if (s.answer == empty) {
        s.set_part(1, none);
        t->numbers[0] = 0;
        return Ask::end;
    }
    if (!t->numbers[0]) {
        t->numbers[0] = 1;
        s.set_part(1, s.answer);
        return s.ask_next(t->parts[0], got_item);
    }
    const Value pair = value_of(make_tuple(s.m, {t->parts[1], s.answer}));
    s.set_part(1, s.answer);
    return s.give(pair);
}

Value make_pairwise(Machine& m, NativeArguments a) {
    Tool* tool = make_tool(m, a[0], step_pairwise);
    const Ref owner(m, value_of(tool));
    if (!set_iterator(m, tool, 0, a[1])) return empty;
    finish_tool(tool, {0});
    return keep(owner);
}

// ---- tee: the iterator, and where in the chain of items: a list [item, next], which is empty at the open end
// ---------

Ask step_tee(Step& s) {
    Tool* t = s.tool;
    auto* node = to<List>(t->parts[1]);
    if (s.phase == got_item && node->size == 0) {
        if (s.answer == empty) return Ask::end;
        const Ref next(s.m, value_of(make_list(s.m)));
        list_append(s.m, node, s.answer);
        list_append(s.m, node, next);
    }
    if (node->size == 0) return s.ask_next(t->parts[0], got_item);
    const Value item = keep(node->items[0]);
    s.set_part(1, node->items[1]);
    return s.give(item);
}

Type* tee_type();

Value copy_of_tee(Machine& m, const Tool* other) {
    Tool* copy = make_tool(m, value_of(tee_type()), step_tee);
    copy->parts[0] = keep(other->parts[0]);
    copy->parts[1] = keep(other->parts[1]);
    return finish_tool(copy, {0});
}

Value copy_tee(Machine& m, NativeArguments a) { return copy_of_tee(m, tool_of(a[0])); }

constexpr NativeDef tee_methods[] = {{"__copy__", "self, /", copy_tee}};
constexpr ToolType tee_definition{"_tee", {"_tee", "cls, iterable, /", nullptr}, tee_methods};

Type* tee_type() {
    static Type* const type = make_tool_type(tee_definition);
    return type;
}

Value tee(Machine& m, NativeArguments a) {
    const auto count = a[1] == empty ? 2 : index_of(m, a[1]);
    if (!count) return empty;
    if (*count < 0) return m.raise(types().ValueError, "n must be >= 0");
    const Ref iterator(m, iterator_nested(m, a[0]));
    if (!iterator) return empty;
    Ref first;
    if (is_kind(iterator, Kind::native) && type_of(iterator) == tee_type()) {
        first = Ref(m, keep(iterator));
    } else {
        Tool* tool = make_tool(m, value_of(tee_type()), step_tee);
        tool->parts[0] = keep(iterator);
        tool->parts[1] = value_of(make_list(m));
        first = Ref(m, finish_tool(tool, {0}));
    }
    const Ref all(m, value_of(make_list(m)));
    for (std::int64_t i = 0; i < *count; ++i) {
        const Ref copy(m, i == 0 ? keep(first) : copy_of_tee(m, tool_of(first)));
        list_append(m, to<List>(all), copy);
    }
    const Value argument = all;
    return m.call_nested(value_of(types().tuple), &argument, 1);
}

constexpr ToolType chain_type{"chain", {"chain", "cls, *iterables", make_chain}, chain_methods};
constexpr ToolType zip_longest_type{
    "zip_longest", {"zip_longest", "cls, *iterables, fillvalue=", make_zip_longest}, {}};
constexpr ToolType pairwise_type{"pairwise", {"pairwise", "cls, iterable, /", make_pairwise}, {}};

}  // namespace

const NativeDef tee_def{"tee", "iterable, n=, /", tee};

std::span<Type* const> joining_tools() {
    static Type* const made[] = {make_tool_type(chain_type), make_tool_type(zip_longest_type),
                                 make_tool_type(pairwise_type), tee_type()};
    return made;
}

}  // namespace loopglass::library
