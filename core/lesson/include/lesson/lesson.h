#pragma once

#include <string>
#include <vector>

#include <base/diagnostic.h>

namespace loopglass::lesson {

enum class CellKind { code, markdown };

/// One percent-format cell. Line numbers are the file's own, counted from 1.
struct Cell {
    CellKind kind = CellKind::code;
    std::string tag;              ///< the words after `[markdown]`, for example "predict"
    std::string text;             ///< of markdown: without the `# ` prefixes; of code: as it stands
    std::uint32_t first_line = 0; ///< the first line of the text (after the `# %%` line)
    std::uint32_t last_line = 0;
};

/// A lesson file taken apart. Any Python file is one; without metadata it has no prose.
struct Lesson {
    std::string title;    ///< from the metadata, else the file's name
    std::string summary;
    int order = 0;
    std::vector<std::string> topics;
    std::string python;   ///< "3.6" for lessons on forms that 3.11 has removed, else empty
    std::vector<Cell> cells;
    Diagnostics findings;  ///< what is wrong with the metadata or cells; the lesson opens all the same
};

/// Takes a lesson apart. Never fails: what is wrong is in `findings`.
Lesson parse_lesson(const std::string& file_name, const std::string& source);

/// The prose of a lesson as one Markdown text.
std::string prose_of(const Lesson& lesson);

}  // namespace loopglass::lesson
