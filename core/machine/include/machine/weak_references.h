#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// weakref.ref: knows an object without keeping it.
struct WeakReference : Object {
    Value referent;  ///< not counted; none when the object has gone
    Value callback;  ///< called with the reference when the object goes, or none
    Value hash;      ///< of the referent, none until asked for
};

Type* weak_reference_type();
bool is_weak_reference(Value value);

/// True if objects of this type can be known weakly.
bool can_be_weakly_referenced(const Type* type);

/// The number of weak references to an object, and a list of them; owned.
std::size_t weak_reference_count(Machine& machine, Value object);
Value weak_references_to(Machine& machine, Value object);

/// If an object that goes is a weak reference itself: it does not wait for its referent any more, which may go with it.
void forget_referent(Machine& machine, Object* object);

/// An object goes: the weak references to it know nothing any more, and their callbacks are called, the newest first
/// (PyObject_ClearWeakRefs).
void clear_weak_references(Machine& machine, Object* object);

}  // namespace loopglass::machine
