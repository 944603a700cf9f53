#include "compiled_texts.h"

#include <language/parser.h>

#include <algorithm>

namespace loopglass::machine {

namespace {

/// An expression as a module of one statement, which is what the compiler takes.
void wrap_expression(language::Tree& tree) {
    auto* statement = tree.arena.make<language::ExprStmt>();
    statement->kind = language::NodeKind::ExprStmt;
    statement->span = tree.expression->body->span;
    statement->value = tree.expression->body;
    language::Stmt* const statements[] = {statement};
    tree.module = tree.arena.make<language::Module>();
    tree.module->kind = language::NodeKind::Module;
    tree.module->body = tree.arena.list(statements, 1);
}

/// The lines that tracebacks show of a text: none, but for an example of a docstring, which doctest gives linecache.
std::shared_ptr<const std::vector<std::string>> shown_lines(const std::string& text, const std::string& file_name) {
    if (!file_name.starts_with("<doctest ")) return nullptr;
    auto lines = std::make_shared<std::vector<std::string>>();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines->push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

}  // namespace

CompiledTexts::Entry CompiledTexts::make(const Key& key) {
    const auto& [text, file_name, kind, form] = key;
    Entry entry;
    language::ParseResult parsed = language::parse_as(kind, file_name, text, form);
    if (parsed.diagnostics.empty() && kind == language::TextKind::expression) wrap_expression(parsed.tree);
    if (parsed.diagnostics.empty()) {
        language::check_scopes(file_name, text, parsed.tree, parsed.diagnostics);
        // CPython's compiler looks for the line in the file, which there is not.
        for (Diagnostic& d : parsed.diagnostics) d.source_line.clear();
    }
    if (!parsed.diagnostics.empty()) {
        entry.result.error = parsed.diagnostics.front();
        return entry;
    }
    language::CompileMode mode;
    mode.at_run_time = true;
    mode.kind = kind;
    const auto compiled =
        language::compile(parsed.tree, file_name, FileId{0}, false, shown_lines(text, file_name), mode);
    if (!compiled.code) {
        entry.result.error = compiled.diagnostics.front();
        return entry;
    }
    entry.loaded = std::make_unique<LoadedCode>(compiled.code);
    entry.result.code = entry.loaded->module();
    entry.result.warnings = compiled.warnings;
    return entry;
}

const CompiledTexts::Result& CompiledTexts::compile(const std::string& text, const std::string& file_name,
                                                    language::TextKind kind, language::TextForm form) {
    const Key key{text, file_name, kind, form};
    auto found = entries_.find(key);
    if (found == entries_.end()) {
        constexpr std::uint64_t most_bytes = std::uint64_t{512} << 20, fixed_bytes = 4000, bytes_a_character = 50;
        bytes_ += fixed_bytes + bytes_a_character * text.size();
        if (bytes_ > most_bytes) throw ArenaFull{};
        found = entries_.emplace(key, make(key)).first;
    }
    return found->second.result;
}

}  // namespace loopglass::machine
