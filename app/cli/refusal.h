#pragma once

#include <string>

#include <base/diagnostic.h>

namespace loopglass::cli {

/// Says on stderr why a program cannot be run, and gives the exit status for it. Of several syntax errors the
/// first is shown, as CPython does; of what Loopglass does not have, everything.
/// `path` is the file as the person named it.
int refuse(const std::string& path, const Diagnostics& diagnostics);

/// Writes the line by which Loopglass's own exit statuses are told from the program's.
void say(const std::string& message);

}  // namespace loopglass::cli
