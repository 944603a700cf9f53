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

bool is_set_view(Value value) { return is_dict_view(value) && type_of(value) != types().dict_values; }

// As dictviews_sub and the like: the left side becomes a set, the right may be any iterable.
Value view_operation(Machine& machine, BinaryOperator op, Value a, Value b) {
    if (op != BinaryOperator::subtract && op != BinaryOperator::bit_and && op != BinaryOperator::bit_or &&
        op != BinaryOperator::bit_xor)
        return not_implemented;
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
