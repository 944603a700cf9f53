#include <lesson/lesson.h>

#include "cells.h"
#include "findings.h"
#include "lines.h"
#include "metadata.h"
#include "questions.h"

namespace loopglass::lesson {

namespace {

std::string without_folders(const std::string& file_name) {
    const std::size_t slash = file_name.rfind('/');
    return slash == std::string::npos ? file_name : file_name.substr(slash + 1);
}

/// A question's text must not give its answer away: no mark, and lines that are to be ordered by their letters.
std::string without_answers(std::string text) {
    for (const std::string_view mark : {"- [x]", "- [X]", "* [x]", "* [X]"}) {
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1))
            text[at + 3] = ' ';
    }
    return text;
}

bool is_question(const Cell& cell) { return cell.tag == "predict" || cell.tag == "question"; }

}  // namespace

const std::vector<std::string>& panel_names() {
    static const std::vector<std::string> names = {"code",   "output", "running",  "ready",     "waiting",
                                                   "timers", "done",   "timeline", "inspector", "variables"};
    return names;
}

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
    std::vector<CellDraft> drafts = read_cells(lines, begin, findings);
    read_annotations(drafts, lesson, findings);
    lesson.findings = findings.take();
    return lesson;
}

trace::Program program_of(const Lesson& lesson, const std::string& file_name, const std::string& source) {
    trace::Program program;
    program.name = file_name;
    program.source = source;
    program.input = lesson.input;
    program.seed = lesson.seed;
    program.network = lesson.network;
    return program;
}

std::string prose_of(const Lesson& lesson) {
    std::string prose;
    for (const Cell& cell : lesson.cells) {
        if (cell.kind != CellKind::markdown || cell.tag == "output" || cell.tag == "note") continue;
        if (!prose.empty()) prose += '\n';
        prose += is_question(cell) ? without_answers(cell.text) : cell.text;
    }
    return prose;
}

std::optional<std::string> solved(const Task& task, const std::string& source) {
    std::string text = source;
    // Only the code is changed: the text of the task itself names what is to be replaced.
    for (const Replacement& replacement : task.solution) {
        const auto changed = replaced_in_code(text, replacement.from, replacement.to);
        if (!changed) return std::nullopt;
        text = *changed;
    }
    return text;
}

}  // namespace loopglass::lesson
