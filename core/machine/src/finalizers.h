#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// An object's last reference has gone, and its class has __del__: calls it, once. The object may have a reference
/// again afterwards (PyObject_CallFinalizerFromDealloc).
void finalize(Machine& machine, Object* object);

}  // namespace loopglass::machine
