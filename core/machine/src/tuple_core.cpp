#include <algorithm>
#include <new>

#include "containers_internal.h"

namespace loopglass::machine {

namespace {

/// The empty tuple is always the same object, as in CPython.
Tuple* empty_tuple() {
    static Tuple* const tuple = [] {
        auto* made = static_cast<Tuple*>(::operator new(sizeof(Tuple)));
        made->refs = 1;
        made->kind = Kind::tuple;
        made->flags = Object::is_static;
        made->extra = 0;
        made->type = types().tuple;
        made->size = 0;
        return made;
    }();
    return tuple;
}

}  // namespace

Tuple* make_tuple(Machine& machine, std::size_t size) {
    if (size == 0) return empty_tuple();
    Tuple* tuple = machine.make<Tuple>(Kind::tuple, types().tuple, sizeof(Tuple) + size * sizeof(Value));
    tuple->size = size;
    return tuple;
}

Tuple* make_tuple_of(Machine& machine, const Value* items, std::size_t count) {
    Tuple* tuple = make_tuple(machine, count);
    std::transform(items, items + count, tuple->items(), keep);
    return tuple;
}

Tuple* make_tuple(Machine& machine, std::initializer_list<Value> borrowed) {
    return make_tuple_of(machine, borrowed.begin(), borrowed.size());
}

}  // namespace loopglass::machine
