#pragma once

#include <machine/machine.h>

namespace loopglass::library {

/// functools.partial.
/// partial(function, **keywords); owned.
machine::Value make_partial(machine::Machine& machine, machine::Value function, machine::Value keywords);
/// functools.reduce.
extern const machine::NativeDef reduce_def;

}  // namespace loopglass::library
