#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// origin[item], as types.GenericAlias; owned.
Value make_generic_alias(Machine& machine, Value origin, Value item);

/// The row `__class_getitem__` for the methods of a type that can be subscripted in annotations.
extern const NativeDef class_getitem_row;

}  // namespace loopglass::machine
