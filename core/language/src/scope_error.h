#pragma once

#include <optional>
#include <string>

#include <language/tree.h>

namespace loopglass::language {

/// What is wrong with a program whose syntax is right.
struct ScopeError {
    std::string type = "SyntaxError";
    std::string message;
    Span span;
};

using MaybeScopeError = std::optional<ScopeError>;

/// CPython's limit for nested syntax in its symbol table and compiler.
constexpr int max_tree_depth = 2990;

inline ScopeError too_deep_error() {
    return {"RecursionError", "maximum recursion depth exceeded during compilation", {}};
}

/// What follows `from __future__ import`: CPython's future.c. `last_future_line` is told for check_code.
MaybeScopeError check_futures(const Module& module, std::uint32_t& last_future_line, bool& annotations);

/// Names and the scopes they belong to: CPython's symtable.c.
MaybeScopeError check_names(const Module& module, bool future_annotations);

/// Statements and expressions in places where they mean nothing: the errors of CPython's compile.c.
MaybeScopeError check_code(const Module& module, std::uint32_t last_future_line);

/// The error that makes the patterns of a match statement impossible; for check_code.
MaybeScopeError check_pattern(const Pattern& pattern, bool may_match_anything);

}  // namespace loopglass::language
