#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// range[i] for an i that is in it.
Value range_number(Machine& machine, const Range* range, Value i);
/// range[index] for any int.
Value range_subscript(Machine& machine, const Range* range, Value index);
Value range_slice(Machine& machine, const Range* range, const Slice* slice);
/// True if an int is one of the range's numbers.
bool range_has(Machine& machine, const Range* range, Value number);

}  // namespace loopglass::machine
