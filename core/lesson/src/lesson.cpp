#include <lesson/lesson.h>

#include "cells.h"
#include "findings.h"
#include "lines.h"
#include "metadata.h"

namespace loopglass::lesson {

namespace {

std::string without_folders(const std::string& file_name) {
    const std::size_t slash = file_name.rfind('/');
    return slash == std::string::npos ? file_name : file_name.substr(slash + 1);
}

/// A question's text must not give its answer away.
std::string without_answers(std::string text) {
    for (std::size_t at = text.find("- [x]"); at != std::string::npos; at = text.find("- [x]", at + 1)) {
        text[at + 3] = ' ';
    }
    return text;
}

}  // namespace

Lesson parse_lesson(const std::string& file_name, const std::string& source) {
    Lesson lesson;
    lesson.title = without_folders(file_name);
    const std::vector<std::string_view> lines = split_lines(source);
    Findings findings(file_name, lines);
    std::size_t begin = 0;
    if (const auto block = find_metadata(lines, findings)) {
        read_metadata(lines, *block, lesson, findings);
        begin = block->last + 1;
    }
    lesson.cells = read_cells(lines, begin, findings);
    lesson.findings = findings.take();
    return lesson;
}

std::string prose_of(const Lesson& lesson) {
    std::string prose;
    for (const Cell& cell : lesson.cells) {
        if (cell.kind != CellKind::markdown) continue;
        if (!prose.empty()) prose += '\n';
        prose += cell.tag == "predict" ? without_answers(cell.text) : cell.text;
    }
    return prose;
}

}  // namespace loopglass::lesson
