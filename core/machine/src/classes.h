#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// builtins.__build_class__, which runs a class body and makes the type.
Value build_class_function();

/// type(name, bases, namespace): a new class; `empty` with TypeError raised if the bases do not go together.
Value make_class(Machine& machine, Value name, Tuple* bases, Dict* names, Value keywords);

/// Calls a class written in Python: allocates an instance and runs its __init__.
Value construct_instance(Machine& machine, Type* type, const Value* arguments, std::size_t count, Value keyword_names);

/// The entries that property, classmethod, staticmethod and super have in builtins.
void make_descriptor_types();

/// What an attribute found in a class gives on an instance (object.__get__): functions bind, properties are called,
/// classmethods bind the class. `instance` is empty when it is looked up on the class itself.
Value bind_attribute(Machine& machine, Value found, Value instance, Type* owner);
/// True if the found attribute comes before the instance's own (a property).
bool is_data_descriptor(Value found);
bool set_through_descriptor(Machine& machine, Value descriptor, Value instance, Value value);

/// super().name, or `empty` if no class after it has the name.
Value super_attribute(Machine& machine, Value super, Str* name);
Value make_class_method(Machine& machine, Value function);

/// To be called after each change of a class: what was cached of it no longer holds.
void type_changed(Machine& machine, Type* type);

}  // namespace loopglass::machine
