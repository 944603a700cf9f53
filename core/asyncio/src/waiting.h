#pragma once

#include <string>

#include <machine/machine.h>

namespace loopglass::aio {

/// What the run ends with when nothing can ever happen again: each task that waits, and for what.
std::string deadlock_text(machine::Machine& machine);

}  // namespace loopglass::aio
