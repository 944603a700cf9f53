#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// object.__init__ with so many arguments after self: None, or `empty` with TypeError raised.
Value check_object_init(Machine& machine, Value self, std::size_t more);

}  // namespace loopglass::machine
