#pragma once

#include <string_view>
#include <vector>

#include <lesson/lesson.h>

#include "findings.h"

namespace loopglass::lesson {

/// The percent-format cells of the lines from `begin` on. What stands before the first `# %%` is a code cell
/// too, if it has anything but comments.
std::vector<Cell> read_cells(const std::vector<std::string_view>& lines, std::size_t begin, Findings& findings);

}  // namespace loopglass::lesson
