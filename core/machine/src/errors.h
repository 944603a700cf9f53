#pragma once

#include <string>

#include <machine/machine.h>

namespace loopglass::machine {

/// The name of a type, or of the value's, for messages (tp_name).
std::string type_name(const Type* type);
std::string type_name(Value value);
/// The same, but None for None, as the argument parser of C functions has it.
std::string argument_type_name(Value value);
Value raise_type_error(Machine& machine, const std::string& message);
/// Raises an exception without arguments, as a bare `raise MemoryError`; returns `empty`.
Value raise_bare(Machine& machine, Type* type);

}  // namespace loopglass::machine
