#pragma once

#include <span>
#include <string>

#include <machine/machine.h>

namespace loopglass::recording {

/// All modules that a program can import.
std::span<const machine::ModuleMaker> all_modules();

}  // namespace loopglass::recording
