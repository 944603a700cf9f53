// How an error is written down: CPython's text, and where it points.
#include <algorithm>

#include "line_of.h"
#include "parser_state.h"

namespace loopglass::language {

void Parser::raise(std::string type, std::string message, Span span) {
    if (raised_) return;
    raised_ = true;
    const tokens::LexOrigin& origin = input_.origin;
    error_ = {};
    error_.type = std::move(type);
    error_.message = (lexical_ ? "" : std::string(input_.error_prefix)) + message;
    error_.file = std::string(input_.file_name);
    error_.source_line = std::string(line_of(input_.text, span.line - origin.line + 1));
    if (!input_.error_prefix.empty()) {
        // CPython shows the text between its parentheses, and counts columns in it.
        if (span.line == origin.line) span.column -= std::min(span.column, origin.column);
        if (span.end_line == origin.line) span.end_column -= std::min(span.end_column, origin.column);
    }
    error_.span = span;
}

void Parser::raise_lexical(const tokens::LexError& error) {
    if (raised_) return;
    lexical_ = true;
    raise(error.type, error.message, error.span);
}

void Parser::raise_range(Span from, Span to, std::string message) {
    raise("SyntaxError", std::move(message), {from.line, from.column, to.end_line, to.end_column});
}

/// From a token to the last one looked at, less one column: CPython's RAISE_SYNTAX_ERROR_STARTING_FROM.
void Parser::raise_from(const Token* from, std::string message) {
    const Span to = furthest_->span;
    const std::uint32_t end = to.end_column == 0 ? 0 : to.end_column - 1;
    raise("SyntaxError", std::move(message), {from->span.line, from->span.column, to.end_line, end});
}

/// Where CPython points when a rule names no place: at the last token looked at.
Span Parser::furthest_place() const {
    const Span span = furthest_->span;
    const bool no_column = furthest_->kind == TokenKind::indent || furthest_->kind == TokenKind::dedent ||
                           furthest_->kind == TokenKind::end;
    if (!no_column) return span;
    return {span.line, span.end_column == 0 ? 0 : span.end_column - 1, 0, 0};
}

void Parser::raise_at_furthest(std::string message, const char* type) {
    raise(type, std::move(message), furthest_place());
}

const char* Parser::expression_name(const Expr* expr) {
    switch (expr->kind) {
        case NodeKind::Attribute: return "attribute";
        case NodeKind::Subscript: return "subscript";
        case NodeKind::Starred: return "starred";
        case NodeKind::Name: return "name";
        case NodeKind::List: return "list";
        case NodeKind::Tuple: return "tuple";
        case NodeKind::Lambda: return "lambda";
        case NodeKind::Call: return "function call";
        case NodeKind::BoolOp:
        case NodeKind::BinOp:
        case NodeKind::UnaryOp: return "expression";
        case NodeKind::GeneratorExp: return "generator expression";
        case NodeKind::Yield:
        case NodeKind::YieldFrom: return "yield expression";
        case NodeKind::Await: return "await expression";
        case NodeKind::ListComp: return "list comprehension";
        case NodeKind::SetComp: return "set comprehension";
        case NodeKind::DictComp: return "dict comprehension";
        case NodeKind::Dict: return "dict literal";
        case NodeKind::Set: return "set display";
        case NodeKind::JoinedStr:
        case NodeKind::FormattedValue: return "f-string expression";
        case NodeKind::Compare: return "comparison";
        case NodeKind::IfExp: return "conditional expression";
        case NodeKind::NamedExpr: return "named expression";
        default: break;
    }
    const ConstantValue& value = static_cast<const Constant*>(expr)->value;
    if (std::holds_alternative<NoneValue>(value)) return "None";
    if (std::holds_alternative<EllipsisValue>(value)) return "ellipsis";
    if (const bool* truth = std::get_if<bool>(&value)) return *truth ? "True" : "False";
    return "literal";
}

/// The part of a target that cannot be one, as CPython's _PyPegen_get_invalid_target.
const Expr* Parser::invalid_target(const Expr* expr, TargetUse use) {
    switch (expr->kind) {
        case NodeKind::List:
        case NodeKind::Tuple: {
            const auto elts = expr->kind == NodeKind::List ? static_cast<const List*>(expr)->elts
                                                           : static_cast<const Tuple*>(expr)->elts;
            for (const Expr* element : elts) {
                if (const Expr* wrong = invalid_target(element, use)) return wrong;
            }
            return nullptr;
        }
        case NodeKind::Starred:
            if (use == TargetUse::delete_) return expr;
            return invalid_target(static_cast<const Starred*>(expr)->value, use);
        case NodeKind::Compare: {
            if (use != TargetUse::for_) return expr;
            // The `x in y` of `for x in y` has been read as a comparison: only its left side is a target.
            const auto* compare = static_cast<const Compare*>(expr);
            return compare->ops[0] == CmpOperator::In ? invalid_target(compare->left, use) : nullptr;
        }
        case NodeKind::Name:
        case NodeKind::Subscript:
        case NodeKind::Attribute: return nullptr;
        default: return expr;
    }
}

void Parser::raise_invalid_target(const Expr* expr, TargetUse use) {
    const Expr* wrong = invalid_target(expr, use);
    if (!wrong) return;
    const char* verb = use == TargetUse::delete_ ? "cannot delete " : "cannot assign to ";
    raise_at(wrong, std::string(verb) + expression_name(wrong));
}

}  // namespace loopglass::language
