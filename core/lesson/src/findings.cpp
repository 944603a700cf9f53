#include "findings.h"

#include <algorithm>

namespace loopglass::lesson {

void Findings::add(std::size_t line, std::string message, std::string hint) {
    Diagnostic diagnostic;
    diagnostic.kind = DiagnosticKind::lesson;
    diagnostic.message = std::move(message);
    diagnostic.hint = std::move(hint);
    diagnostic.file = file_;
    diagnostic.span.line = diagnostic.span.end_line = static_cast<std::uint32_t>(line);
    if (line >= 1 && line <= lines_.size()) diagnostic.source_line = lines_[line - 1];
    diagnostic.span.end_column = static_cast<std::uint32_t>(diagnostic.source_line.size());
    diagnostics_.push_back(std::move(diagnostic));
}

Diagnostics Findings::take() {
    std::stable_sort(diagnostics_.begin(), diagnostics_.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.span.line < b.span.line; });
    return std::move(diagnostics_);
}

}  // namespace loopglass::lesson
