#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// An object's last reference has gone, and its class has __del__: calls it, once. The object may have a reference
/// again afterwards (PyObject_CallFinalizerFromDealloc).
void finalize(Machine& machine, Object* object);

/// Says on stderr what a finalizer raised, and forgets it. `where` is the function or object that it came from.
void report_ignored(Machine& machine, Value where);

/// Calls a function with one argument, or with none if that is `empty`, where nobody can be told of its exception: it
/// is reported on stderr.
void call_ignoring_errors(Machine& machine, Value function, Value argument);

}  // namespace loopglass::machine
