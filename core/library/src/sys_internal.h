#pragma once

#include <cstdint>
#include <optional>

#include <machine/machine.h>

namespace loopglass::library {

/// sys.getsizeof(value): what the value takes in CPython. Nothing if its type does not say.
std::optional<std::int64_t> size_in_python(machine::Value value);

/// sys.version_info, float_info and the other records with named fields.
void add_sys_records(machine::Machine& machine, machine::Dict* names);

/// The functions that set and give hooks.
void add_sys_hooks(machine::Machine& machine, machine::Module* module);

/// The type of what sys.get_asyncgen_hooks() gives: a tuple of the two.
machine::Type* async_generator_hooks_type();

}  // namespace loopglass::library
