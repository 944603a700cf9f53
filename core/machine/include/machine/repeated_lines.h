#pragma once

#include <string>

namespace loopglass::machine {

/// How many of a line's entries in a traceback each is shown, before the rest are counted.
inline constexpr int entries_of_a_line = 3;

/// The line that counts those of `entries` which were not shown, without its end; empty if all were.
inline std::string repeated_lines_text(int entries) {
    const int more = entries - entries_of_a_line;
    if (more <= 0) return {};
    return "  [Previous line repeated " + std::to_string(more) + " more time" + (more > 1 ? "s]" : "]");
}

}  // namespace loopglass::machine
