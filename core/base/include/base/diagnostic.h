#pragma once

#include <string>
#include <vector>

#include <base/span.h>

namespace loopglass {

/// What is wrong with a program before it runs.
enum class DiagnosticKind {
    syntax_error,       ///< CPython refuses it too; `type` is SyntaxError, IndentationError or TabError
    unsupported,        ///< Python that Loopglass does not have yet; the command line ends with status 4
    unreadable,         ///< no such file, no permission, a directory, not text
    lesson,             ///< a lesson's metadata or cells; the program runs all the same
};

/// One finding about the learner's source, in words for the learner.
struct Diagnostic {
    DiagnosticKind kind = DiagnosticKind::syntax_error;
    std::string type;         ///< for syntax errors CPython's exception class, else empty
    std::string message;      ///< CPython's words where CPython has the error
    std::string hint;         ///< what to try, or empty
    std::string file;         ///< as the person named it
    Span span;                ///< span.line is 0 if no line is meant
    std::string source_line;  ///< the text of span.line without its line end
    bool by_bytes = false;    ///< CPython marks a syntax error's place in source_line by bytes, not by characters
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace loopglass
