#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// The coroutine whose __await__() gave this iterator, borrowed; `empty` for any other value.
Value coroutine_of_wrapper(Value value);

/// Gives the types of generators their attributes. Once per process.
void finish_generator_views();

}  // namespace loopglass::machine
