#pragma once

#include "user_modules.h"

namespace loopglass::recording {

/// Adds to `found` the modules that a text imports and CPython has, but Loopglass has not: each at its line, with what
/// there is instead and the list of all that there are. `beside` are the program's own modules.
void check_imports(const language::Code& code, const std::vector<CompiledModule>& beside, Diagnostics& found);

}  // namespace loopglass::recording
