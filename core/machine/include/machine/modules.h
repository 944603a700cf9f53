#pragma once

#include <string_view>

#include <machine/machine.h>

namespace loopglass::machine {

/// The module of that name (UTF-8), borrowed; imported, after the packages it is in, if it was not yet. Null if there
/// is no such module, and null with an exception raised if its text raised one. Follows importlib's _find_and_load.
Module* find_module(Machine& machine, std::string_view name);

}  // namespace loopglass::machine
