#pragma once

#include <machine/iterate.h>

namespace loopglass::machine {

// Going through any iterable inside C++. Where it is written in Python its code runs nested, so these are for what
// cannot wait: containment, operators and the like.

/// iter(value): owned, or `empty` with TypeError raised.
Value iterator_nested(Machine& machine, Value iterable);
/// next(iterator): owned; `empty` at the end (nothing raised) or with an exception raised.
Value next_nested(Machine& machine, Value iterator);
/// "'int' object is not iterable".
Value raise_not_iterable(Machine& machine, Value value);

}  // namespace loopglass::machine
