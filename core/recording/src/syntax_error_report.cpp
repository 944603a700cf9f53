#include <recording/reports.h>

#include <algorithm>
#include <string_view>

namespace loopglass::recording {

namespace {

/// How many columns the first bytes of a line are, as CPython counts them for this error.
std::size_t columns(const Diagnostic& error, std::size_t bytes) {
    const std::string_view part = std::string_view(error.source_line).substr(0, bytes);
    if (error.by_bytes) return part.size();
    return static_cast<std::size_t>(std::count_if(part.begin(), part.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// The source line without its indentation, and the carets under it; where the error goes on in a later line, they go
/// to the end of this one (print_error_text of pythonrun.c).
std::string marked_line(const Diagnostic& error) {
    const std::string_view line = error.source_line;
    const std::size_t indentation = std::min(line.find_first_not_of(" \t\f"), line.size());
    const std::string shown = "    " + std::string(line.substr(indentation)) + "\n";
    const std::size_t length = columns(error, line.size());
    const std::size_t begin = columns(error, error.span.column);
    if (begin < indentation) return shown;
    // The place where indentation ends before the first column has none of its own in CPython.
    const bool is_plain = error.type.empty() || error.type == "SyntaxError";
    if (!is_plain && error.span.end_line == 0 && error.span.column == 0 && length > 0) return shown;
    const bool is_one_line = error.span.end_line <= error.span.line;
    const std::size_t end = is_one_line ? columns(error, error.span.end_column) : length;
    // An IndentationError is marked by one caret, however long the word is that stands there.
    const std::size_t carets = is_plain && end > begin ? end - begin : 1;
    return shown + "    " + std::string(begin - indentation, ' ') + std::string(carets, '^') + "\n";
}

}  // namespace

std::string syntax_error_report(const Diagnostic& error) {
    std::string text;
    if (error.span.line != 0)
        text = "  File \"" + error.file + "\", line " + std::to_string(error.span.line) + "\n" + marked_line(error);
    return text + (error.type.empty() ? "SyntaxError" : error.type) + ": " + error.message + "\n";
}

}  // namespace loopglass::recording
