#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

// The algebra of sets, each as the function of its name in Objects/setobject.c, on which the order of the items of
// a result depends. `other` is any iterable; its Python code runs nested.
/// Exchanges what two sets hold.
void set_swap(Set* a, Set* b);
Value set_copy(Machine& machine, const Set* set, Type* type);
/// set(iterable), frozenset(iterable).
Value set_from(Machine& machine, Type* type, Value iterable);
bool set_update(Machine& machine, Set* set, Value other);
/// The frozenset that CPython's compiler makes of a display of constants.
Value constant_set(Machine& machine, const List* items);
bool set_add_items(Machine& machine, Set* set, const List* items);
Value set_intersection(Machine& machine, Set* set, Value other);
bool set_intersection_update(Machine& machine, Set* set, Value other);
Value set_difference(Machine& machine, Set* set, Value other);
bool set_difference_update(Machine& machine, Set* set, Value other);
bool set_symmetric_difference_update(Machine& machine, Set* set, Value other);
/// 1, 0 or -1 if it raised.
int set_is_disjoint(Machine& machine, const Set* set, Value other);

}  // namespace loopglass::machine
