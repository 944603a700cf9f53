#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <trace/run.h>

namespace loopglass::recording {

/// Proves that all of a run's state is in its arena: runs the program, and compares the arena at many steps, byte for
/// byte, when they are reached from each save state before them. `distance` is that between save states, in steps.
/// Returns an empty text, or what differs.
std::string check_repeats(const trace::Program& program, std::uint32_t distance);

/// Proves that recording changes nothing: the program prints and ends as it does without, its steps are the same
/// whatever the distance between save states, and so are the snapshots of the steps that are gone to one after the
/// other (numbers beyond the last step begin again). Returns an empty text, or what differs. A program that cannot be
/// run is the same each time.
std::string check_recordings(const trace::Program& program, const std::vector<std::uint32_t>& jumps);

}  // namespace loopglass::recording
