// The mistakes that people make in statements and patterns; see mistakes_expressions.cpp.
#include "parser_state.h"

namespace loopglass::language {

using enum tokens::Symbol;

/// At a colon that nothing indented follows. Leaves the place as it is.
void Parser::raise_missing_block(const Token* first, const char* what) {
    const Token* before = t_;
    if (accept(colon) && accept(TokenKind::newline) && !at(TokenKind::indent) && !raised_) {
        raise_at_furthest(
            std::string("expected an indented block after ") + what + " on line " + std::to_string(first->span.line),
            "IndentationError");
    }
    reset(before);
}

void Parser::expected_colon_or_block(const Token* first, const char* what) {
    if (at(TokenKind::newline)) return raise_at_furthest("expected ':'");
    raise_missing_block(first, what);
}

void Parser::invalid_assignment() {
    const Token* first = t_;
    invalid_annotation(first);
    if (raised_) return;
    reset(first);
    const Token* after_equal = first;
    while (star_targets() && accept(equal)) after_equal = t_;
    if (raised_) return;
    reset(after_equal);
    // CPython may take fewer targets than it could: the last `=` is the one that counts.
    Expr* value = star_expressions();
    if (raised_) return;
    if (value && at(equal)) {
        advance();
        raise_invalid_target(value, TargetUse::assign);
        if (raised_) return;
    }
    reset(after_equal);
    if (at(kw_yield)) {
        value = yield_expression();
        if (raised_) return;
        if (value && at(equal)) return raise_at(value, "assignment to yield expression not possible");
    }
    reset(first);
    value = star_expressions();
    if (raised_ || !value || !augmented_operator()) return;
    advance();
    if (!right_hand_side() || raised_) return;
    raise_at(value, std::string("'") + expression_name(value) + "' is an illegal expression for augmented assignment");
}

void Parser::invalid_annotation(const Token* first) {
    Expr* target = invalid_ann_assign_target();
    if (raised_) return;
    if (target && accept(colon)) {
        Expr* annotation = expression();
        if (raised_) return;
        if (annotation) {
            return raise_at(target,
                            std::string("only single target (not ") + expression_name(target) + ") can be annotated");
        }
    }
    reset(first);
    target = star_named_expression();
    if (raised_) return;
    if (target && accept(comma)) {
        Pile<Expr> rest(*this);
        // Lists may follow each other here without a comma, as in CPython's rule.
        for (const Token* before = nullptr; before != t_ && !raised_;) {
            before = t_;
            star_named_rest(rest);
        }
        if (raised_) return;
        if (accept(colon) && expression() && !raised_) {
            return raise_at(target, "only single target (not tuple) can be annotated");
        }
    }
    if (raised_) return;
    reset(first);
    target = expression();
    if (!raised_ && target && accept(colon) && expression() && !raised_) {
        raise_at(target, "illegal target for annotation");
    }
}

Expr* Parser::invalid_ann_assign_target() {
    const Token* first = t_;
    if (!at(left_bracket) && !at(left_parenthesis)) return nullptr;
    Expr* value = atom();
    if (raised_) return nullptr;
    const bool whole = value && value->span.line == first->span.line && value->span.column == first->span.column;
    if (whole && (as<List>(value) || as<Tuple>(value))) return value;
    reset(first);
    if (!accept(left_parenthesis)) return nullptr;
    value = invalid_ann_assign_target();
    return value && accept(right_parenthesis) ? value : nullptr;
}

void Parser::invalid_for_target(const Token* keyword) {
    reset_behind(keyword);
    Expr* wrong = star_expressions();
    if (wrong && !raised_) raise_invalid_target(wrong, TargetUse::for_);
}

/// `with` and its items, without what they mean.
bool Parser::with_header(const Token* keyword, bool parenthesized) {
    reset_behind(keyword);
    if (parenthesized && !accept(left_parenthesis)) return false;
    bool any = false;
    do {
        if (any && parenthesized && at(right_parenthesis)) break;
        if (!(parenthesized ? expressions() : expression())) return false;
        const Token* before = t_;
        if (accept(kw_as) && !star_target()) {
            if (raised_) return false;
            reset(before);
        }
        any = true;
    } while (accept(comma));
    return !parenthesized || accept(right_parenthesis);
}

void Parser::invalid_with_indent(const Token* keyword) {
    for (const bool parenthesized : {false, true}) {
        if (with_header(keyword, parenthesized) && at(colon)) raise_missing_block(keyword, "'with' statement");
        if (raised_) return;
    }
    reset_behind(keyword);
}

void Parser::invalid_with(const Token* keyword) {
    for (const bool parenthesized : {false, true}) {
        if (with_header(keyword, parenthesized) && at(TokenKind::newline)) return raise_at_furthest("expected ':'");
        if (raised_) return;
    }
}

void Parser::invalid_with_item() {
    if (!expression() || raised_ || !accept(kw_as)) return;
    Expr* target = expression();
    if (raised_ || !target) return;
    if (at(comma) || at(right_parenthesis) || at(colon)) raise_invalid_target(target, TargetUse::assign);
}

/// `except` among `except*`, or the other way round. The new one's head must be whole.
void Parser::invalid_mixed_except(const Token* except, bool is_star) {
    reset(except + (is_star ? 2 : 1));
    if (is_star || !at(colon)) {
        Expr* type = expression();
        if (raised_ || (is_star && !type)) return;
        std::string_view name;
        if (type) as_name(name);
    }
    if (!at(colon)) return;
    constexpr const char* message = "cannot have both 'except' and 'except*' on the same 'try'";
    if (is_star) {
        raise_range(except->span, except[1].span, message);
    } else {
        raise_at(except, message);
    }
}

void Parser::invalid_except(const Token* first) {
    reset_behind(first);
    const bool is_star = accept(star);
    const Token* type_start = t_;
    if (!is_star && at(TokenKind::newline)) return raise_at_furthest("expected ':'");
    if (is_star && (at(TokenKind::newline) || at(colon))) {
        return raise_at_furthest("expected one or more exception types");
    }
    Expr* type = expression();
    if (raised_ || !type) return;
    std::string_view name;
    if (accept(comma)) {
        if (!expressions() || raised_) return;
        as_name(name);
        if (at(colon)) raise_from(type_start, "multiple exception types must be parenthesized");
        return;
    }
    as_name(name);
    if (at(TokenKind::newline)) raise_at_furthest("expected ':'");
}

void Parser::invalid_import_targets() {
    bool any = false;
    while (import_as_name()) {
        any = true;
        if (!accept(comma)) return;
    }
    if (any && at(TokenKind::newline)) {
        raise_at_furthest("trailing comma not allowed without surrounding parentheses");
    }
}

/// Behind `as`, where no name to bind could be read.
void Parser::invalid_as_pattern() {
    if (at_word("_")) return raise_at(t_, "cannot use '_' as a target");
    if (at_name()) return;
    Expr* target = expression();
    if (target && !raised_) raise_at(target, "invalid pattern target");
}

/// Behind the parenthesis of a class pattern.
void Parser::invalid_class_pattern() {
    bool keywords = false;
    while (!at(right_parenthesis)) {
        const bool is_keyword = at_name() && t_[1].symbol == equal;
        if (keywords && !is_keyword) break;
        if (is_keyword) {
            keywords = true;
            advance();
            advance();
        }
        if (!pattern() || raised_ || !accept(comma)) return;
    }
    if (!keywords) return;
    const Token* first = t_;
    Pattern* positional = pattern();
    if (!positional || raised_) return;
    Span last = positional->span;
    while (!raised_ && at(comma)) {
        advance();
        if (at_name() && t_[1].symbol == equal) break;
        positional = pattern();
        if (!positional) break;
        last = positional->span;
    }
    if (!raised_) raise_range(first->span, last, "positional patterns follow keyword patterns");
}

}  // namespace loopglass::language
