#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// What stands under a name in sys (borrowed); `empty` if nothing does, or sys has not been imported.
Value name_in_sys(const Machine& machine, const char* name);

/// What the program has put in the place of a thing of sys whose own is kept as `__name__`, a hook or a stream
/// (borrowed); `empty` if that still stands there.
Value replaced_in_sys(const Machine& machine, const char* name);

}  // namespace loopglass::machine
