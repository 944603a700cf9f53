#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

// list[int] and int | None (Objects/genericaliasobject.c, unionobject.c).

struct GenericAlias : Object {
    Value origin;
    Value arguments;  ///< tuple
};

/// int | None of two types, aliases or unions: `not_implemented` if one is none of them.
Value make_union_of(Machine& machine, Value a, Value b);

void make_generic_types();

}  // namespace loopglass::machine
