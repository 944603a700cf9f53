// The errors that CPython finds in a program after parsing it, in the order in which it looks.
#include <language/parser.h>

#include "line_of.h"
#include "scope_error.h"

namespace loopglass::language {
namespace {

bool is_known_feature(std::string_view name) {
    for (std::string_view known :
         {"nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
          "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations"}) {
        if (name == known) return true;
    }
    return false;
}

/// CPython gives no end to these.
Span start_of(const Node& node) { return {node.span.line, node.span.column, 0, 0}; }

MaybeScopeError check_features(const ImportFrom& import, bool& annotations) {
    for (const Alias* alias : import.names) {
        if (alias->name == "annotations") annotations = true;
        if (alias->name == "braces") return ScopeError{.message = "not a chance", .span = start_of(import)};
        if (is_known_feature(alias->name)) continue;
        return ScopeError{.message = "future feature " + std::string(alias->name) + " is not defined",
                          .span = start_of(import)};
    }
    return std::nullopt;
}

bool is_docstring(const Stmt* statement) {
    const auto* expr = as<ExprStmt>(statement);
    const auto* constant = expr ? as<Constant>(expr->value) : nullptr;
    return constant && std::holds_alternative<StrValue>(constant->value);
}

}  // namespace

MaybeScopeError check_futures(const Module& module, std::uint32_t& last_future_line, bool& annotations) {
    bool done = false;
    for (const Stmt* statement : module.body) {
        const auto* import = as<ImportFrom>(statement);
        if (import && import->module == "__future__" && import->level == 0) {
            if (done) return std::nullopt;  // check_code says so.
            if (MaybeScopeError error = check_features(*import, annotations)) return error;
            last_future_line = import->span.line;
        } else if (!is_docstring(statement) || statement != module.body.front()) {
            done = true;
        }
    }
    return std::nullopt;
}

void check_scopes(std::string_view file_name, std::string_view source, const Tree& tree, Diagnostics& diagnostics) {
    if (!tree.module) return;
    std::uint32_t last_future_line = 0;
    bool annotations = false;
    MaybeScopeError error = check_futures(*tree.module, last_future_line, annotations);
    if (!error) error = check_names(*tree.module, annotations);
    if (!error) error = check_code(*tree.module, last_future_line);
    if (!error) return;
    Diagnostic& diagnostic = diagnostics.emplace_back();
    diagnostic.type = error->type;
    diagnostic.message = error->message;
    diagnostic.file = std::string(file_name);
    diagnostic.span = error->span;
    if (error->span.line > 0) diagnostic.source_line = std::string(line_of(source, error->span.line));
}

}  // namespace loopglass::language
