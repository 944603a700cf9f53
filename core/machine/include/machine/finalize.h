#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// The names of a module go at the end of the program, in CPython's order (_PyModule_ClearDict), and with them what
/// only they held.
void finish_namespace(Machine& machine, Dict* names);

}  // namespace loopglass::machine
