#pragma once

#include <span>

#include <machine/machine.h>

namespace loopglass::library {

/// function(*arguments, **keywords); result as Machine::call.
machine::Value call_with(machine::Machine& machine, machine::Value function, const machine::Tuple* arguments,
                         const machine::Dict* keywords);

/// attrgetter, itemgetter and methodcaller.
std::span<machine::Type* const> operator_types();

}  // namespace loopglass::library
