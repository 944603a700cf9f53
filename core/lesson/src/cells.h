#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <lesson/lesson.h>

#include "findings.h"

namespace loopglass::lesson {

/// A line of Markdown, and where it stands in the file.
struct ProseLine {
    std::string text;
    std::uint32_t line = 0;
};

/// A cell as it is read, before its questions and notes are taken out of its text.
struct CellDraft {
    Cell cell;
    std::string rest_of_tag;       ///< what stands behind the tag: the kind of a question
    std::vector<ProseLine> prose;  ///< of a markdown cell
};

/// The lines as one text, without blank lines at its end.
std::string text_of(const std::vector<ProseLine>& prose);

/// The percent-format cells of the lines from `begin` on. What stands before the first `# %%` is a code cell
/// too, if it has anything but comments.
std::vector<CellDraft> read_cells(const std::vector<std::string_view>& lines, std::size_t begin, Findings& findings);

}  // namespace loopglass::lesson
