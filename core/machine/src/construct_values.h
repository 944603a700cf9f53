#pragma once

#include <span>

#include <machine/machine.h>

namespace loopglass::machine {

/// Makes int(), str(), list() and the other types of values callable, with enumerate, zip, map, filter and reversed.
void set_value_constructors();
/// enumerate, filter, map, reversed, zip: the types of this room that builtins names and machine/types.h does not.
std::span<Type* const> combining_types();
/// The attributes of numbers, ranges and slices; part of set_value_constructors.
void set_value_getters();
/// The same for methods, modules and cells; part of set_value_constructors.
void set_callable_constructors();
/// Makes those types and their constructors; part of set_value_constructors.
void set_combining_constructors();

/// Checks how many positional arguments a C function got, in the words of PyArg_UnpackTuple.
bool check_count(Machine& machine, const char* name, const Tuple* arguments, std::size_t least, std::size_t most);
/// "range() takes no keyword arguments".
bool refuse_keywords(Machine& machine, const char* name, Value keywords);

}  // namespace loopglass::machine
