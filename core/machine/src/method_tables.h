#pragma once

#include <span>

#include <machine/native.h>

namespace loopglass::machine {

// The methods of the built-in types, one table a file. Dunder methods that programs call by name or that
// subclasses reach through super() are in them too.
extern const std::span<const NativeDef> str_methods, bytes_methods, bytearray_methods;
extern const std::span<const NativeDef> int_methods, float_methods;
extern const std::span<const NativeDef> list_methods, tuple_methods, dict_methods, set_methods, frozenset_methods;
extern const std::span<const NativeDef> range_methods, slice_methods;

}  // namespace loopglass::machine
