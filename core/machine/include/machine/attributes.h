#pragma once

#include <string_view>

#include <machine/machine.h>

namespace loopglass::machine {

/// True if the value can be called: a function, a class, or an object with __call__.
bool is_callable(Value value);

/// object.name, as PyObject_GetAttr: owned; `empty` with AttributeError (or what a property raised); `pending` if a
/// property written in Python runs.
Value get_attribute(Machine& machine, Value object, Str* name);
/// As above, but `empty` without an exception if there is no such attribute.
Value find_attribute(Machine& machine, Value object, Str* name);
bool set_attribute(Machine& machine, Value object, Str* name, Value value);
bool delete_attribute(Machine& machine, Value object, Str* name);

/// object.__getattribute__, type.__getattribute__ and module.__getattribute__: without the hooks of classes. `empty`
/// without an exception if there is no such attribute.
Value generic_attribute(Machine& machine, Value object, Str* name);
/// object.__setattr__ and its kind, without hooks; `empty` as the value deletes the attribute.
bool generic_set_attribute(Machine& machine, Value object, Str* name, Value value);

/// A name in a type or its bases, as _PyType_Lookup: borrowed, `empty` if it is not there.
Value type_lookup(const Type* type, Str* name);
/// A dunder method of the object's type, bound to it; owned; `empty` without an exception if there is none.
Value lookup_special(Machine& machine, Value object, const char* dunder_name);
/// For instances of Python classes: the function for `load_method`, or `empty` to go through get_attribute.
Value method_of(Machine& machine, Value object, Str* name);

/// Sets what a class adds to the layout of a built-in type, attributes and slots, to "nothing there". To be called for
/// a new object of Kind::native when its own layout is filled in.
void clear_added_parts(Object* object);

/// An interned str of a name that C++ code uses. Made once per process.
Str* static_name(const char* text);

}  // namespace loopglass::machine
