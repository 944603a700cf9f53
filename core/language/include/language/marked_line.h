#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace loopglass::language {

/// A line of source as it stands under a syntax error: without its indentation, four columns in, and under it `marks`
/// times ^ from the column `first` of the whole line. There are none within the indentation. (print_error_text of
/// pythonrun.c)
std::string marked_line(std::string_view line, std::size_t first, std::size_t marks);

}  // namespace loopglass::language
