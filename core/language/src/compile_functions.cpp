#include <algorithm>

#include <base/assert.h>

#include "compiler.h"

namespace loopglass::language {

CompileResult compile(const Tree& tree, std::string_view file_name, FileId file, bool is_user) {
    return Compiler(tree, file_name, file, is_user).run();
}

Compiler::Compiler(const Tree& tree, std::string_view file_name, FileId file, bool is_user)
    : tree_(tree), symbols_(*tree.module), file_name_(file_name), file_(file), is_user_(is_user) {}

namespace {

const Constant* docstring(NodeList<Stmt> body, Constant& holder) {
    if (body.empty()) return nullptr;
    const auto* statement = as<ExprStmt>(body[0]);
    const auto* constant = statement ? as<language::Constant>(statement->value) : nullptr;
    (void)constant;
    return holder.valueless_by_exception() ? nullptr : nullptr;
}

}  // namespace

/// The docstring of a body as a str constant, or false.
static bool find_docstring(NodeList<Stmt> body, std::string& text) {
    if (body.empty()) return false;
    const auto* statement = as<ExprStmt>(body[0]);
    if (!statement || statement->value->kind != NodeKind::Constant) return false;
    const auto& value = static_cast<const struct Constant*>(statement->value)->value;
    const auto* str = std::get_if<StrValue>(&value);
    if (!str) return false;
    text = str->text;
    return true;
}

CompileResult Compiler::run() {
    return {};
}

}  // namespace loopglass::language
