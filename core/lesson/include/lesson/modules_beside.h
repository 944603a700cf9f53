#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <trace/run.h>

namespace loopglass::lesson {

/// Reads a file of the program's folder: its text, or nothing if there is none. The path has no step upwards.
using ReadBeside = std::function<std::optional<std::string>(const std::string& path)>;

/// The modules beside a program that it may import, and those that these may import in turn. Every name on a line with
/// an `import` is tried as a file and as a package, so that there may be more than are imported; at most 200.
std::vector<trace::ModuleText> modules_beside(const std::string& source, const ReadBeside& read);

/// The files beside a program that it may read: those whose name stands in it between quotes; at most 100, of 1 MiB
/// at most each.
std::vector<trace::FileBytes> files_beside(const std::string& source, const ReadBeside& read);

}  // namespace loopglass::lesson
