#include "refusal.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

#include "status.h"

namespace loopglass::cli {

namespace {

/// How many characters the first `bytes` bytes of UTF-8 are.
std::size_t characters(std::string_view text, std::size_t bytes) {
    const std::string_view part = text.substr(0, bytes);
    return static_cast<std::size_t>(std::count_if(part.begin(), part.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// The source line and the carets under it. As print_error_text in CPython's pythonrun.c: without the line's
/// indentation; where the error goes on in a later line, the carets go to the end of this one.
void print_source_line(const Diagnostic& error) {
    const std::string_view line = error.source_line;
    const std::size_t indentation = std::min(line.find_first_not_of(" \t\f"), line.size());
    const std::size_t length = characters(line, line.size());
    std::fprintf(stderr, "    %s\n", error.source_line.c_str() + indentation);
    const std::size_t begin = std::min(characters(line, error.span.column), length);
    const bool is_one_line = error.span.end_line <= error.span.line;
    const std::size_t end = is_one_line ? characters(line, error.span.end_column) : length;
    if (begin < indentation) return;
    // The place where indentation ends before the first column has none of its own in CPython.
    const bool is_plain = error.type.empty() || error.type == "SyntaxError";
    if (!is_plain && error.span.end_line == 0 && error.span.column == 0 && length > 0) return;
    // An IndentationError is marked by one caret, however long the word is that stands there.
    const std::size_t carets = is_plain && end > begin ? end - begin : 1;
    std::fprintf(stderr, "    %s%s\n", std::string(begin - indentation, ' ').c_str(), std::string(carets, '^').c_str());
}

void print_syntax_error(const Diagnostic& error) {
    if (error.span.line != 0) {
        std::fprintf(stderr, "  File \"%s\", line %u\n", error.file.c_str(), error.span.line);
        print_source_line(error);
    }
    const char* type = error.type.empty() ? "SyntaxError" : error.type.c_str();
    std::fprintf(stderr, "%s: %s\n", type, error.message.c_str());
}

void print_at_line(const std::string& path, const Diagnostic& diagnostic) {
    std::fprintf(stderr, "%s:%u: %s\n", path.c_str(), diagnostic.span.line, diagnostic.message.c_str());
    if (!diagnostic.hint.empty()) std::fprintf(stderr, "    %s\n", diagnostic.hint.c_str());
}

}  // namespace

void say(const std::string& message) {
    const char* prefix = message.rfind("loopglass: ", 0) == 0 ? "" : "loopglass: ";
    std::fprintf(stderr, "%s%s\n", prefix, message.c_str());
}

int refuse(const std::string& path, const Diagnostics& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.kind == DiagnosticKind::unreadable) {
            const std::string hint = diagnostic.hint.empty() ? "" : "; " + diagnostic.hint;
            say("'" + path + "': " + diagnostic.message + hint);
            return bad_usage;
        }
        if (diagnostic.kind == DiagnosticKind::syntax_error) {
            print_syntax_error(diagnostic);
            return refused_by_python;
        }
    }
    for (const Diagnostic& diagnostic : diagnostics) print_at_line(path, diagnostic);
    say("'" + path + "' was not run: it uses what Loopglass does not have");
    return unsupported;
}

}  // namespace loopglass::cli
