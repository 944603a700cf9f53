#include <machine/operations.h>

#include "containers_internal.h"
#include "operations_internal.h"
#include "set_operations.h"

namespace loopglass::machine {

namespace {

void finish(Machine& machine, Object* object) { machine.drop(static_cast<DictView*>(object)->dict); }

void each_reference(Object* object, void (*visit)(void* context, Value), void* context) {
    visit(context, static_cast<DictView*>(object)->dict);
}

struct MadeEarly {
    MadeEarly() { make_dict_view_types(); }
};
// After the types that they stand on, and before main() begins.
[[gnu::init_priority(102)]] const MadeEarly made_early;

/// As dictitems_xor, for two dict_items.
Value items_in_one(Machine& machine, Value a, Value b) {
    const Ref rest(machine, value_of(dict_copy(machine, to<Dict>(to<DictView>(a)->dict))));
    Ref result(machine, value_of(make_set(machine, types().set)));
    const auto* other = to<Dict>(to<DictView>(b)->dict);
    for (std::size_t at = 0; const DictEntry* entry = dict_next(other, at);) {
        const Ref pair(machine, value_of(make_tuple(machine, {entry->key, entry->value})));
        DictEntry* mine = dict_find(machine, to<Dict>(rest), to<Tuple>(pair)->items()[0], entry->hash);
        if (machine.has_raised()) return empty;
        const Ref value(machine, mine ? keep(mine->value) : empty);
        const int same = mine ? values_equal(machine, value, to<Tuple>(pair)->items()[1]) : 0;
        if (same < 0) return empty;
        if (same ? dict_delete(machine, to<Dict>(rest), to<Tuple>(pair)->items()[0]) < 0
                 : set_add(machine, to<Set>(result), pair) < 0)
            return empty;
    }
    const Ref left_over(machine, make_dict_view(machine, types().dict_items, rest));
    return set_update(machine, to<Set>(result), left_over) ? result.release() : empty;
}

}  // namespace

const Layout dict_view_layout{sizeof(DictView), finish, each_reference};

Value make_dict_view(Machine& machine, Type* type, Value dict) {
    auto* view = machine.make<DictView>(Kind::native, type);
    view->dict = keep(dict);
    return value_of(view);
}

bool is_dict_view(Value value) {
    return is_kind(value, Kind::native) && value.object()->type->layout == &dict_view_layout;
}

bool is_set_view(Value value) { return is_dict_view(value) && !is_subtype(type_of(value), types().dict_values); }

// As dictviews_sub and the like: the left side becomes a set, the right may be any iterable.
Value view_operation(Machine& machine, BinaryOperator op, Value a, Value b) {
    if (op != BinaryOperator::subtract && op != BinaryOperator::bit_and && op != BinaryOperator::bit_or &&
        op != BinaryOperator::bit_xor)
        return not_implemented;
    if (op == BinaryOperator::bit_xor && is_subtype(type_of(a), types().dict_items) &&
        is_subtype(type_of(b), types().dict_items))
        return items_in_one(machine, a, b);
    // For &, what is not a view is gone through and looked up in the view.
    if (op == BinaryOperator::bit_and && !is_set_view(a)) std::swap(a, b);
    Ref left(machine, set_from(machine, types().set, a));
    if (!left) return empty;
    auto* set = to<Set>(left);
    bool done = false;
    switch (op) {
        case BinaryOperator::subtract: done = set_difference_update(machine, set, b); break;
        case BinaryOperator::bit_or: done = set_update(machine, set, b); break;
        case BinaryOperator::bit_xor: done = set_symmetric_difference_update(machine, set, b); break;
        default: return set_intersection(machine, set, b);
    }
    return done ? left.release() : empty;
}

}  // namespace loopglass::machine
