#pragma once

#include <machine/attributes.h>
#include <machine/machine.h>

namespace loopglass::machine {

// Where the parts of an instance are that its class adds to the layout of a built-in type: attributes and slots.

/// The attributes of an object, or null if its class gives it none.
Attributes* attributes_of(Value object);
/// The dict of an object's attributes, made if it has none yet; null if its class gives it none. Borrowed.
Dict* attributes_dict(Machine& machine, Value object);

/// The bytes of an object's block.
std::size_t block_size(const Object* object);
/// Drops what a class adds: values of slots and attributes.
void drop_added_parts(Machine& machine, Object* object);
/// Calls visit for each value of a slot and for the dict of attributes.
void each_added_part(Object* object, void (*visit)(void* context, Value held), void* context);

/// The built-in type whose layout the instances of a class have.
const Type* built_in_base(const Type* type);

/// A value of a built-in type (owned) as an instance of a class based on that type; owned.
Value as_instance_of(Machine& machine, Value made, Type* type);
/// An instance of a class based on object.
Value make_instance(Machine& machine, Type* type);

}  // namespace loopglass::machine
