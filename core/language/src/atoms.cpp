// Names, constants, displays and comprehensions.
#include "parser_state.h"

namespace loopglass::language {

using enum tokens::Symbol;

Expr* Parser::atom() {
    switch (t_->kind) {
        case TokenKind::name: return name();
        case TokenKind::number: return number();
        case TokenKind::string: return strings();
        default: break;
    }
    switch (t_->symbol) {
        case kw_true: return constant(true);
        case kw_false: return constant(false);
        case kw_none: return constant(NoneValue{});
        case ellipsis: return constant(EllipsisValue{});
        case left_parenthesis: return parenthesized();
        case left_bracket: return bracketed();
        case left_brace: return braced();
        default: return nullptr;
    }
}

Expr* Parser::name() {
    const Token* first = t_;
    const std::string_view id = identifier(t_);
    advance();
    auto* node = make<Name>(first);
    node->id = id;
    return node;
}

Expr* Parser::constant(ConstantValue value) {
    const Token* first = t_;
    advance();
    auto* node = make<Constant>(first);
    node->value = value;
    return node;
}

/// A tuple, a group, or a generator expression.
Expr* Parser::parenthesized() {
    const Token* open = t_;
    advance();
    if (accept(right_parenthesis)) return make<Tuple>(open);
    Expr* value = nullptr;
    if (at(kw_yield)) {
        value = yield_expression();
        if (value && accept(right_parenthesis)) return value;
        return nullptr;
    }
    value = star_named_expression();
    if (value && at(comma)) {
        Pile<Expr> items(*this);
        items.push(value);
        advance();
        if (star_named_rest(items) && accept(right_parenthesis)) {
            auto* node = make<Tuple>(open);
            node->elts = items.take();
            return node;
        }
    } else if (value && !as<Starred>(value)) {
        if (accept(right_parenthesis)) return value;
        NodeList<Comprehension> clauses;
        if (at_for() && for_if_clauses(clauses) && accept(right_parenthesis)) {
            auto* node = make<GeneratorExp>(open);
            node->elt = value;
            node->generators = clauses;
            return node;
        }
    }
    if (raised_ || !searching()) return nullptr;
    invalid_group(open);
    if (!raised_) invalid_comprehension(open);
    return nullptr;
}

/// The further elements of a display, behind its first comma. Ends where no further element can be read.
bool Parser::star_named_rest(Pile<Expr>& items) {
    for (;;) {
        const Token* before = t_;
        if (at(right_parenthesis) || at(right_bracket) || at(right_brace)) return true;
        Expr* item = star_named_expression();
        if (raised_) return false;
        if (!item) {
            reset(before);
            return true;
        }
        items.push(item);
        if (!accept(comma)) return true;
    }
}

/// A list or a list comprehension.
Expr* Parser::bracketed() {
    const Token* open = t_;
    advance();
    Pile<Expr> items(*this);
    if (!star_named_rest(items)) return nullptr;
    if (accept(right_bracket)) {
        auto* node = make<List>(open);
        node->elts = items.take();
        return node;
    }
    NodeList<Comprehension> clauses;
    const bool one = items.size() == 1 && t_[-1].symbol != comma && !as<Starred>(items[0]);
    if (one && at_for() && for_if_clauses(clauses) && accept(right_bracket)) {
        auto* node = make<ListComp>(open);
        node->elt = items[0];
        node->generators = clauses;
        return node;
    }
    if (searching() && !raised_) invalid_comprehension(open);
    return nullptr;
}

/// A dict, a set, or a comprehension of one.
Expr* Parser::braced() {
    const Token* open = t_;
    advance();
    if (accept(right_brace)) return make<Dict>(open);
    Expr* found = braced_dict(open);
    if (found || raised_) return found;
    if (searching()) {
        invalid_double_starred_kvpairs(open);
        if (raised_) return nullptr;
    }
    reset(open + 1);
    found = braced_set(open);
    if (found || raised_ || !searching()) return found;
    invalid_dict_comprehension(open);
    if (!raised_) invalid_comprehension(open);
    return nullptr;
}

Expr* Parser::braced_set(const Token* open) {
    Pile<Expr> items(*this);
    if (!star_named_rest(items) || items.size() == 0) return nullptr;
    if (accept(right_brace)) {
        auto* node = make<Set>(open);
        node->elts = items.take();
        return node;
    }
    NodeList<Comprehension> clauses;
    const bool one = items.size() == 1 && t_[-1].symbol != comma && !as<Starred>(items[0]);
    if (!one || !at_for() || !for_if_clauses(clauses) || !accept(right_brace)) return nullptr;
    auto* node = make<SetComp>(open);
    node->elt = items[0];
    node->generators = clauses;
    return node;
}

Expr* Parser::braced_dict(const Token* open) {
    Pile<Expr> keys(*this);
    Pile<Expr> values(*this, 1);
    while (!at(right_brace)) {
        Expr* key = nullptr;
        if (!accept(double_star)) {
            key = expression();
            if (!key || !accept(colon)) return nullptr;
        }
        Expr* value = key ? expression() : bitwise_or();
        if (!value) return nullptr;
        keys.push(key);
        values.push(value);
        if (!accept(comma)) break;
    }
    if (accept(right_brace)) {
        auto* node = make<Dict>(open);
        node->keys = keys.take();
        node->values = values.take();
        return node;
    }
    NodeList<Comprehension> clauses;
    const bool one = keys.size() == 1 && keys[0] && t_[-1].symbol != comma;
    if (!one || !at_for() || !for_if_clauses(clauses) || !accept(right_brace)) return nullptr;
    auto* node = make<DictComp>(open);
    node->key = keys[0];
    node->value = values[0];
    node->generators = clauses;
    return node;
}

bool Parser::for_if_clauses(NodeList<Comprehension>& clauses) {
    Pile<Comprehension> list(*this, 2);
    while (at(kw_for) || at(kw_async)) {
        const Token* before = t_;
        Comprehension* clause = for_if_clause();
        if (raised_) return false;
        if (!clause) {
            reset(before);
            break;
        }
        list.push(clause);
    }
    clauses = list.take();
    return !clauses.empty();
}

Comprehension* Parser::for_if_clause() {
    const Token* first = t_;
    const bool is_async = accept(kw_async);
    if (!accept(kw_for)) return nullptr;
    Expr* target = star_targets();
    if (!target || !accept(kw_in)) {
        if (searching() && !raised_) invalid_for_target(is_async ? first + 1 : first);
        return nullptr;
    }
    Expr* iter = disjunction();
    if (!iter) return nullptr;
    Pile<Expr> ifs(*this);
    while (at(kw_if)) {
        const Token* before = t_;
        advance();
        Expr* test = disjunction();
        if (raised_) return nullptr;
        if (!test) {
            reset(before);
            break;
        }
        ifs.push(test);
    }
    auto* node = make_part<Comprehension>();
    node->target = target;
    node->iter = iter;
    node->ifs = ifs.take();
    node->is_async = is_async;
    return node;
}

}  // namespace loopglass::language
