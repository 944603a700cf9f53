#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// builtins.__build_class__, which runs a class body and makes the type.
Value build_class_function();

// ---- making classes ------------------------------------------------------------------------------------------------

/// type.__new__(metatype, name, bases, namespace, **keywords): a new class; `empty` with TypeError raised if the bases
/// do not go together. Keywords is a dict or empty.
Value make_class(Machine& m, Type* metatype, Value name, Tuple* bases, Dict* names, Value keywords);
/// The metaclass of a class with these bases (_PyType_CalculateMetaclass), or null with TypeError raised.
Type* most_derived_metaclass(Machine& m, Type* metatype, const Tuple* bases);
/// The base whose layout instances have (best_base); null with TypeError raised.
Type* best_base(Machine& m, const Tuple* bases);
/// Gives a new class the layout of its instances, with what __slots__ in its dict asks for.
bool set_layout(Machine& m, Type* type);
/// True if instances of one class may become instances of the other.
bool same_layout(const Type* a, const Type* b);
/// Takes a class out of the list of all classes.
void forget_class(Machine& m, Type* type);
/// To be called after each change of a class: what was cached of it and of the classes based on it no longer holds.
void type_changed(Machine& m, Type* type);

// ---- calling classes -----------------------------------------------------------------------------------------------

/// type.__call__(cls, ...): __new__ and __init__.
Value call_class(Machine& m, Type* type, const Value* arguments, std::size_t count, Value keyword_names);
/// Calls a built-in type that is not `type`.
Value call_built_in_type(Machine& m, Type* type, const Value* arguments, std::size_t count, Value keyword_names);
/// The entry __new__ of a built-in type.
NativeFunction* make_new_function(Type* type);

// ---- descriptors ---------------------------------------------------------------------------------------------------

/// The entries that property, classmethod, staticmethod and super have in builtins.
void make_descriptor_types();
Value make_class_method(Machine& m, Value function);
Value make_static_method(Machine& m, Value function);

/// What an attribute found in a class gives on an instance (object.__get__): functions bind, properties are called,
/// classmethods bind the class. `instance` is empty when it is looked up on the class itself.
Value bind_attribute(Machine& m, Value found, Value instance, Type* owner);
/// True if the found attribute comes before the instance's own (a property).
bool is_data_descriptor(Value found);
/// An empty value deletes.
bool set_through_descriptor(Machine& m, Value descriptor, Value instance, Value value);
/// The attributes of an instance become those of this dict; an empty value takes them away.
bool replace_attributes(Machine& m, Value object, Value value);
/// super().name, or `empty` if no class after it has the name.
Value super_attribute(Machine& m, Value super, Str* name);
/// Raises AttributeError: the object has no such attribute.
void raise_missing_attribute(Machine& m, Value object, const Str* name);

// ---- asking for classes --------------------------------------------------------------------------------------------

/// As recursive_isinstance; True, False, or `empty` if it raised.
Value plain_is_instance(Machine& m, Value object, const Type* cls);
/// isinstance(object, cls) and issubclass(type, cls) with all hooks: 1, 0, or -1 if it raised.
int is_instance(Machine& m, Value object, Value cls);
int is_subclass(Machine& m, Value type, Value cls);

}  // namespace loopglass::machine
