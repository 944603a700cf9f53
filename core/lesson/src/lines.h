#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopglass::lesson {

/// The lines of a source text without their line ends, whichever kind they are, and without a byte order mark.
std::vector<std::string_view> split_lines(std::string_view source);

/// Lines [first, last) joined with "\n".
std::string join_lines(const std::vector<std::string_view>& lines, std::size_t first, std::size_t last);

/// The source with every occurrence of a text replaced in what is no comment line, or nothing if there is none.
std::optional<std::string> replaced_in_code(const std::string& source, const std::string& from, const std::string& to);

/// True for a line that is blank or has nothing but a comment.
bool is_blank_or_comment(std::string_view line);

/// The text without blanks at either end.
std::string_view trimmed(std::string_view text);

}  // namespace loopglass::lesson
