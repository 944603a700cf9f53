#include <recording/open_run.h>

#include <language/compile.h>
#include <language/error_origin.h>
#include <language/parser.h>

#include "missing_modules.h"
#include "recording.h"
#include "user_modules.h"

namespace loopglass::recording {

namespace {

/// What the modules that the program imports by name have that Loopglass has not.
void check_modules(const language::Code& program, const std::vector<CompiledModule>& modules, Diagnostics& found) {
    for (const CompiledModule* module : imported_modules(program, modules)) {
        if (module->code)
            check_imports(*module->code, modules, found);
        else if (module->error.kind == DiagnosticKind::unsupported)
            found.push_back(module->error);
    }
}

/// As CPython shows a SyntaxWarning: the place, the text, the line.
std::string text_of(const std::vector<language::CompileWarning>& warnings, const std::string& file,
                    const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& warning : warnings) {
        text += file + ":" + std::to_string(warning.line) + ": SyntaxWarning: " + warning.text + "\n";
        if (warning.line < 1 || warning.line > lines.size()) continue;
        const std::string& line = lines[warning.line - 1];
        const std::size_t begin = line.find_first_not_of(" \t\f"), end = line.find_last_not_of(" \t\f\r\n");
        if (begin != line.npos) text += "  " + line.substr(begin, end - begin + 1) + "\n";
    }
    return text;
}

}  // namespace

trace::OpenResult open_run(const trace::Program& program, const trace::Limits& limits) {
    language::ParseResult parsed = language::parse(program.name, program.source);
    for (Diagnostic& d : parsed.diagnostics) d.by_bytes = language::is_marked_by_bytes(d, program.source);
    if (parsed.diagnostics.empty()) {
        language::check_scopes(program.name, program.source, parsed.tree, parsed.diagnostics);
        // What CPython's compiler finds has its columns from the tree, which counts bytes.
        for (Diagnostic& d : parsed.diagnostics) d.by_bytes = true;
    }
    if (!parsed.diagnostics.empty()) return parsed.diagnostics;
    const auto lines = lines_of(program.source);
    const std::vector<CompiledModule> modules = compile_modules(program.modules);
    language::CompileResult compiled = language::compile(parsed.tree, program.name, FileId{1}, true, lines);
    if (compiled.code) {
        check_imports(*compiled.code, modules, compiled.diagnostics);
        check_modules(*compiled.code, modules, compiled.diagnostics);
    }
    if (!compiled.diagnostics.empty()) {
        for (Diagnostic& d : compiled.diagnostics)
            if (d.file == program.name && d.span.line >= 1 && d.span.line <= lines->size())
                d.source_line = (*lines)[d.span.line - 1];
        return compiled.diagnostics;
    }
    return std::make_unique<Recording>(program, limits, compiled.code, modules,
                                       text_of(compiled.warnings, program.name, *lines));
}

}  // namespace loopglass::recording
