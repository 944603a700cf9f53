// Compound statements, but for definitions.
#include "parser_state.h"

namespace loopglass::language {

using enum tokens::Symbol;

Stmt* Parser::compound_statement() {
    const Token* first = t_;
    switch (t_->symbol) {
        case kw_def: return definition(first, false, {});
        case Symbol::at: return decorated();
        case kw_class: return class_definition({});
        case kw_if: return if_statement(false);
        case kw_while: return while_statement();
        case kw_for: return for_statement(first, false);
        case kw_with: return with_statement(first, false);
        case kw_try: return try_statement();
        case kw_async:
            advance();
            if (at(kw_def)) return definition(first, true, {});
            if (at(kw_with)) return with_statement(first, true);
            if (at(kw_for)) return for_statement(first, true);
            return nullptr;
        default: return at_word("match") ? match_statement() : nullptr;
    }
}

bool Parser::block(NodeList<Stmt>& body) {
    if (!at(TokenKind::newline)) {
        Pile<Stmt> list(*this);
        if (!simple_statements(list)) return false;
        body = list.take();
        return true;
    }
    advance();
    if (!at(TokenKind::indent)) {
        if (searching() && !raised_) raise_at_furthest("expected an indented block", "IndentationError");
        return false;
    }
    advance();
    Pile<Stmt> list(*this);
    if (!statements(list)) return false;
    body = list.take();
    return accept(TokenKind::dedent);
}

bool Parser::else_block(NodeList<Stmt>& body) {
    if (!at(kw_else)) return true;
    const Token* first = t_;
    advance();
    if (searching()) raise_missing_block(first, "'else' statement");
    return !raised_ && forced(colon, ":") && block(body);
}

Stmt* Parser::if_statement(bool is_elif) {
    const Token* first = t_;
    const Nesting nesting(*this);
    if (nesting_too_deep()) return nullptr;
    advance();
    Expr* test = named_expression();
    if (!test) return nullptr;
    if (searching()) expected_colon_or_block(first, is_elif ? "'elif' statement" : "'if' statement");
    if (raised_ || !accept(colon)) return nullptr;
    NodeList<Stmt> body, orelse;
    if (!block(body)) return nullptr;
    if (at(kw_elif)) {
        Pile<Stmt> list(*this);
        Stmt* next = if_statement(true);
        if (!next) return nullptr;
        list.push(next);
        orelse = list.take();
    } else if (!else_block(orelse)) {
        return nullptr;
    }
    auto* node = make_statement<If>(first);
    node->test = test;
    node->body = body;
    node->orelse = orelse;
    return node;
}

Stmt* Parser::while_statement() {
    const Token* first = t_;
    advance();
    Expr* test = named_expression();
    if (!test) return nullptr;
    if (searching()) expected_colon_or_block(first, "'while' statement");
    if (raised_ || !accept(colon)) return nullptr;
    NodeList<Stmt> body, orelse;
    if (!block(body) || !else_block(orelse)) return nullptr;
    auto* node = make_statement<While>(first);
    node->test = test;
    node->body = body;
    node->orelse = orelse;
    return node;
}

Stmt* Parser::for_statement(const Token* first, bool is_async) {
    const Token* keyword = t_;
    advance();
    Expr* target = star_targets();
    if (!target || !accept(kw_in)) {
        if (searching() && !raised_) invalid_for_target(keyword);
        return nullptr;
    }
    Expr* iter = star_expressions();
    if (!iter) return nullptr;
    if (searching()) expected_colon_or_block(keyword, "'for' statement");
    if (raised_ || !accept(colon)) return nullptr;
    NodeList<Stmt> body, orelse;
    if (!block(body) || !else_block(orelse)) return nullptr;
    const auto fill = [&](auto* node) {
        node->target = target;
        node->iter = iter;
        node->body = body;
        node->orelse = orelse;
        return static_cast<Stmt*>(node);
    };
    return is_async ? fill(make_statement<AsyncFor>(first)) : fill(make_statement<For>(first));
}

Stmt* Parser::with_statement(const Token* first, bool is_async) {
    const Token* keyword = t_;
    advance();
    if (searching()) invalid_with_indent(keyword);
    if (raised_) return nullptr;
    Pile<WithItem> items(*this);
    bool found = at(left_parenthesis) && with_items(items, true) && accept(colon);
    if (!found && !raised_) {
        items.clear();
        reset_behind(keyword);
        found = with_items(items, false) && accept(colon);
    }
    if (!found) {
        if (searching() && !raised_) invalid_with(keyword);
        return nullptr;
    }
    NodeList<Stmt> body;
    if (!block(body)) return nullptr;
    const auto fill = [&](auto* node) {
        node->items = items.take();
        node->body = body;
        return static_cast<Stmt*>(node);
    };
    return is_async ? fill(make_statement<AsyncWith>(first)) : fill(make_statement<With>(first));
}

bool Parser::with_items(Pile<WithItem>& items, bool parenthesized) {
    if (parenthesized) advance();
    do {
        if (parenthesized && items.size() > 0 && at(right_parenthesis)) break;
        WithItem* item = with_item();
        if (!item) return false;
        items.push(item);
    } while (accept(comma));
    return !parenthesized || accept(right_parenthesis);
}

WithItem* Parser::with_item() {
    const Token* first = t_;
    Expr* context = expression();
    if (!context) return nullptr;
    const Token* after = t_;
    Expr* target = nullptr;
    if (accept(kw_as)) {
        target = star_target();
        if (!target || !(at(comma) || at(right_parenthesis) || at(colon))) {
            if (raised_) return nullptr;
            if (searching()) {
                reset(first);
                invalid_with_item();
            }
            if (raised_) return nullptr;
            reset(after);
            target = nullptr;
        }
    }
    auto* item = make_part<WithItem>();
    item->context_expr = context;
    item->optional_vars = target;
    return item;
}

Stmt* Parser::try_statement() {
    const Token* first = t_;
    advance();
    if (searching()) raise_missing_block(first, "'try' statement");
    if (raised_ || !forced(colon, ":")) return nullptr;
    NodeList<Stmt> body, orelse, finalbody;
    const Token* colon_token = t_ - 1;
    if (!block(body)) {
        // CPython's rule for mixed handlers lets the block be missing, and so finds what is wrong in a handler.
        if (searching() && !raised_) reset_behind(colon_token);
        while (searching() && !raised_ && at(kw_except) && except_handler()) {
        }
        return nullptr;
    }
    if (!at(kw_except) && !at(kw_finally)) {
        if (searching()) raise_at_furthest("expected 'except' or 'finally' block");
        return nullptr;
    }
    Pile<ExceptHandler> handlers(*this);
    bool star_handlers = false;
    while (at(kw_except)) {
        const Token* except = t_;
        bool is_star = t_[1].symbol == star;
        if (handlers.size() > 0 && is_star != star_handlers) {
            if (searching()) invalid_mixed_except(except, is_star);
            return nullptr;
        }
        star_handlers = is_star;
        ExceptHandler* handler = except_handler();
        if (!handler) return nullptr;
        handlers.push(handler);
    }
    if (handlers.size() > 0 && !else_block(orelse)) return nullptr;
    if (!finally_block(finalbody)) return nullptr;
    const auto fill = [&](auto* node) {
        node->body = body;
        node->handlers = handlers.take();
        node->orelse = orelse;
        node->finalbody = finalbody;
        return static_cast<Stmt*>(node);
    };
    return star_handlers ? fill(make_statement<TryStar>(first)) : fill(make_statement<Try>(first));
}

ExceptHandler* Parser::except_handler() {
    const Token* first = t_;
    advance();
    const bool is_star = accept(star);
    Expr* type = nullptr;
    std::string_view name;
    if ((is_star || !at(colon)) && !maybe(type, [this] { return expression(); })) return nullptr;
    if (type) as_name(name);
    if (searching() && (type || !is_star) && at(colon)) {
        raise_missing_block(first, is_star ? "'except*' statement" : "'except' statement");
    }
    if (raised_) return nullptr;
    if ((is_star && !type) || !accept(colon)) {
        if (searching()) invalid_except(first);
        return nullptr;
    }
    NodeList<Stmt> body;
    if (!block(body)) return nullptr;
    auto* node = make_statement<ExceptHandler>(first);
    node->type = type;
    node->name = name;
    node->body = body;
    return node;
}

bool Parser::finally_block(NodeList<Stmt>& body) {
    if (!at(kw_finally)) return true;
    const Token* first = t_;
    advance();
    if (searching()) raise_missing_block(first, "'finally' statement");
    return !raised_ && forced(colon, ":") && block(body);
}

Stmt* Parser::match_statement() {
    const Token* first = t_;
    advance();
    Expr* subject = match_subject();
    if (!subject) return nullptr;
    if (searching()) expected_colon_or_block(first, "'match' statement");
    if (raised_ || !accept(colon) || !accept(TokenKind::newline) || !accept(TokenKind::indent)) return nullptr;
    Pile<MatchCase> cases(*this);
    while (at_word("case")) {
        MatchCase* found = match_case();
        if (!found) return nullptr;
        cases.push(found);
    }
    if (cases.size() == 0 || !accept(TokenKind::dedent)) return nullptr;
    auto* node = make_statement<Match>(first);
    node->subject = subject;
    node->cases = cases.take();
    return node;
}

Expr* Parser::match_subject() {
    const Token* first = t_;
    Expr* value = star_named_expression();
    if (!value) return nullptr;
    if (!at(comma)) return as<Starred>(value) ? nullptr : value;
    Pile<Expr> items(*this);
    items.push(value);
    advance();
    if (!star_named_rest(items)) return nullptr;
    auto* node = make<Tuple>(first);
    node->elts = items.take();
    return node;
}

MatchCase* Parser::match_case() {
    const Token* first = t_;
    advance();
    Pattern* found = patterns();
    if (!found) return nullptr;
    Expr* guard = nullptr;
    if (accept(kw_if)) {
        guard = named_expression();
        if (!guard) return nullptr;
    }
    if (searching()) expected_colon_or_block(first, "'case' statement");
    NodeList<Stmt> body;
    if (raised_ || !accept(colon) || !block(body)) return nullptr;
    auto* node = make_part<MatchCase>();
    node->pattern = found;
    node->guard = guard;
    node->body = body;
    return node;
}

}  // namespace loopglass::language
