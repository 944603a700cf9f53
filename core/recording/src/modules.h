#pragma once

#include <memory>
#include <span>
#include <vector>

#include <language/code.h>
#include <machine/loader.h>
#include <machine/machine.h>

#include "user_modules.h"

namespace loopglass::recording {

/// All modules of the library that a program can import.
std::span<const machine::ModuleMaker> all_modules();

/// The texts of all modules that a program may import, and that those import in turn: each compiled once per process.
std::vector<machine::LoadedCode::CompiledText> library_code(const language::Code& program,
                                                            const std::vector<CompiledModule>& beside);

}  // namespace loopglass::recording
