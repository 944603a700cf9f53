#pragma once

#include <trace/run.h>

namespace loopglass::recording {

/// Compiles a program and gets it ready to run, at step 0. Diagnostics say why it cannot be run: CPython's syntax
/// errors, or what Loopglass does not have, by name and line.
trace::OpenResult open_run(const trace::Program& program, const trace::Limits& limits);

}  // namespace loopglass::recording
