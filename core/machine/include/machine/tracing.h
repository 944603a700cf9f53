#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// The function that sys.settrace has set in the thread that runs, borrowed; or none.
Value trace_function(const Machine& machine);
/// Sets it (borrowed), or none: what happens in the program's frames from the next call on is told to it.
void set_trace_function(Machine& machine, Value function);

/// Brings State::traces up to date after the function, or who calls it, has changed.
void update_tracing(State& state);

}  // namespace loopglass::machine
