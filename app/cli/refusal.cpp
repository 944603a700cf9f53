#include "refusal.h"

#include <cstdio>

#include <recording/reports.h>

#include "status.h"

namespace loopglass::cli {

namespace {

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
            std::fputs(recording::syntax_error_report(diagnostic).c_str(), stderr);
            return refused_by_python;
        }
    }
    for (const Diagnostic& diagnostic : diagnostics) print_at_line(path, diagnostic);
    say("'" + path + "' was not run: it uses what Loopglass does not have");
    return unsupported;
}

}  // namespace loopglass::cli
