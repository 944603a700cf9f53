#pragma once

#include <span>

#include <machine/machine.h>

namespace loopglass::recording {

/// All modules of the library that a program can import.
std::span<const machine::ModuleMaker> all_modules();

}  // namespace loopglass::recording
