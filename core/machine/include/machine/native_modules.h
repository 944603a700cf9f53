#pragma once

#include <machine/native.h>

namespace loopglass::machine {

/// Tells which module a function written in C++ is in: `math` for math.sqrt. The same for every machine.
void set_native_module(const NativeDef& def, const char* module);

/// The module of a function that is in none of the built-in types; "builtins" if nothing else was told.
const char* native_module(const NativeDef& def);

}  // namespace loopglass::machine
