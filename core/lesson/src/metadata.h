#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <lesson/lesson.h>

#include "findings.h"

namespace loopglass::lesson {

/// Where the inline script metadata of a file stands: indices of its first and last line, the `# ///` lines.
struct MetadataBlock {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The `# /// script` block of a file, by the rule of Python's packaging standard for inline script metadata.
std::optional<MetadataBlock> find_metadata(const std::vector<std::string_view>& lines, Findings& findings);

/// Reads the block's `[tool.loopglass]` into the lesson.
void read_metadata(const std::vector<std::string_view>& lines, MetadataBlock block, Lesson& lesson, Findings& findings);

}  // namespace loopglass::lesson
