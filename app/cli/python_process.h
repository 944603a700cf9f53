#pragma once

#include <optional>
#include <string>

namespace loopglass::cli {

/// What a real Python printed for a program.
struct PythonRun {
    std::string version;  ///< "3.11.2"
    std::string out;
    int status = 0;
    bool timed_out = false;
};

/// Runs a file with the first Python 3.11 that there is, with this input; nothing if there is none. It gets `seconds`
/// to end.
std::optional<PythonRun> run_with_python(const std::string& path, const std::string& input, int seconds);

}  // namespace loopglass::cli
