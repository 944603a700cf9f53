#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace loopglass::lesson {

/// The lines of a source text without their line ends, whichever kind they are, and without a byte order mark.
std::vector<std::string_view> split_lines(std::string_view source);

/// Lines [first, last) joined with "\n".
std::string join_lines(const std::vector<std::string_view>& lines, std::size_t first, std::size_t last);

/// The text without blanks at either end.
std::string_view trimmed(std::string_view text);

}  // namespace loopglass::lesson
