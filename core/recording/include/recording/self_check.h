#pragma once

#include <string>

#include <trace/run.h>

namespace loopglass::recording {

/// Proves that all of a run's state is in its arena: runs the program, and compares the arena at many steps, byte for
/// byte, when they are reached from each save state before them. `distance` is that between save states, in steps.
/// Returns an empty text, or what differs.
std::string check_repeats(const trace::Program& program, std::uint32_t distance);

}  // namespace loopglass::recording
