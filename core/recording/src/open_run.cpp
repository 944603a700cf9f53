#include <recording/open_run.h>

#include <algorithm>

#include <language/compile.h>
#include <language/parser.h>
#include <library/python_names.h>

#include "modules.h"
#include "recording.h"

namespace loopglass::recording {

namespace {

std::shared_ptr<const std::vector<std::string>> lines_of(const std::string& source) {
    auto lines = std::make_shared<std::vector<std::string>>();
    std::string line;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const char c = source[i];
        if (c == '\r' && i + 1 < source.size() && source[i + 1] == '\n') continue;
        if (c == '\n' || c == '\r') {
            lines->push_back(std::move(line));
            line.clear();
        } else {
            line += c;
        }
    }
    if (!line.empty()) lines->push_back(std::move(line));
    if (!lines->empty() && (*lines)[0].starts_with("\xef\xbb\xbf")) (*lines)[0].erase(0, 3);
    return lines;
}

/// True if the standard library has the module, or the package it would be in.
bool is_in_python(std::string_view name) {
    const std::string names = " " + std::string(library::names_in_python("")) + " ";
    return names.find(" " + std::string(name) + " ") != names.npos;
}

/// Modules that are imported but not there, each at its line, with the list of what there is.
void check_imports(const language::Code& code, Diagnostics& found) {
    for (std::size_t i = 0; i < code.instructions.size(); ++i) {
        const auto& instruction = code.instructions[i];
        if (instruction.op != language::Opcode::import_name_) continue;
        const std::string& name = code.names[static_cast<std::size_t>(instruction.b)];
        const auto makers = all_modules();
        if (std::any_of(makers.begin(), makers.end(), [&](const auto& m) { return name == m.name; })) continue;
        if (name == "builtins") continue;
        if (!is_in_python(name)) continue;  // CPython does not find it either, when the import runs.
        Diagnostic d;
        d.kind = DiagnosticKind::unsupported;
        d.message = "the module '" + name + "' is not there yet";
        d.hint = "These modules are there:";
        std::string separator = " ";
        for (const auto& m : makers) {
            // A name with one underscore before it is a module's own affair.
            const std::string_view there = m.name;
            if (there.starts_with("_") && !there.starts_with("__")) continue;
            d.hint += separator + m.name;
            separator = ", ";
        }
        d.file = code.file_name;
        d.span = code.spans[i];
        found.push_back(std::move(d));
    }
    for (const auto& constant : code.constants)
        if (const auto* inner = std::get_if<std::shared_ptr<language::Code>>(&constant)) check_imports(**inner, found);
}

}  // namespace

trace::OpenResult open_run(const trace::Program& program, const trace::Limits& limits) {
    language::ParseResult parsed = language::parse(program.name, program.source);
    if (parsed.diagnostics.empty())
        language::check_scopes(program.name, program.source, parsed.tree, parsed.diagnostics);
    if (!parsed.diagnostics.empty()) return parsed.diagnostics;
    const auto lines = lines_of(program.source);
    language::CompileResult compiled = language::compile(parsed.tree, program.name, FileId{1}, true, lines);
    if (compiled.code) {
        check_imports(*compiled.code, compiled.diagnostics);
    }
    if (!compiled.diagnostics.empty()) {
        for (Diagnostic& d : compiled.diagnostics)
            if (d.span.line >= 1 && d.span.line <= lines->size()) d.source_line = (*lines)[d.span.line - 1];
        return compiled.diagnostics;
    }
    return std::make_unique<Recording>(program, limits, compiled.code);
}

}  // namespace loopglass::recording
