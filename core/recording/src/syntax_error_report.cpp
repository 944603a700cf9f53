#include <recording/reports.h>

#include <base/utf8.h>
#include <language/marked_line.h>

namespace loopglass::recording {

namespace {

/// How many columns the first bytes of a line are, as CPython counts them for this error.
std::size_t columns(const Diagnostic& error, std::size_t bytes) {
    const std::string_view part = std::string_view(error.source_line).substr(0, bytes);
    if (error.by_bytes) return part.size();
    return count_characters(part);
}

/// The source line with the marks under it; where the error goes on in a later line, they go to the end of this one.
std::string source_of(const Diagnostic& error) {
    const std::string& line = error.source_line;
    const std::size_t length = columns(error, line.size());
    const std::size_t begin = columns(error, error.span.column);
    // The place where indentation ends before the first column has none of its own in CPython.
    const bool is_plain = error.type.empty() || error.type == "SyntaxError";
    if (!is_plain && error.span.end_line == 0 && error.span.column == 0 && length > 0)
        return language::marked_line(line, 0, 0);
    const bool is_one_line = error.span.end_line <= error.span.line;
    const std::size_t end = is_one_line ? columns(error, error.span.end_column) : length;
    // An IndentationError has one mark, however long the word is that stands there.
    return language::marked_line(line, begin, is_plain && end > begin ? end - begin : 1);
}

}  // namespace

std::string syntax_error_report(const Diagnostic& error) {
    std::string text;
    if (error.span.line != 0)
        text = "  File \"" + error.file + "\", line " + std::to_string(error.span.line) + "\n" + source_of(error);
    return text + (error.type.empty() ? "SyntaxError" : error.type) + ": " + error.message + "\n";
}

}  // namespace loopglass::recording
