#pragma once

#include <string>

#include <machine/machine.h>

namespace loopglass::machine {

/// Writes to sys.stderr, whatever the program has put there: nothing if that is None. What its write() raises is lost,
/// as PyFile_WriteObject's callers have it.
void write_to_stderr(Machine& machine, const std::string& text);

}  // namespace loopglass::machine
