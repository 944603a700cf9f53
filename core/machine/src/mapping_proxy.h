#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// A view of a mapping that does not let it be changed (types.MappingProxyType).
Value make_mapping_proxy(Machine& machine, Value mapping);
void make_mapping_proxy_type();

}  // namespace loopglass::machine
