#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// Sorts a list in place, as list.sort: stable, with an optional key function (none or empty: there is none), which
/// may be Python code. Returns `result` (borrowed), or `pending` while keys are computed, or `empty` if it raised.
Value sort_list(Machine& machine, List* list, Value key, bool reverse, Value result);

}  // namespace loopglass::machine
