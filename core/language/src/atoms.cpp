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
    return elements(items, [this]() -> Expr* {
        const bool closed = at(right_parenthesis) || at(right_bracket) || at(right_brace);
        return closed ? nullptr : star_named_expression();
    });
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
    if (!second_) {
        Expr* found = braced_without_search(open);
        if (found || raised_) return found;
        // From here on this reading only looks for the place of an error, and may read the braces again.
        remembers_ = true;
        invalid_double_starred_kvpairs(open);
        return nullptr;
    }
    Expr* found = braced_dict(open);
    if (found || raised_) return found;
    // As in CPython's grammar these mistakes are found even where none are looked for.
    invalid_double_starred_kvpairs(open);
    if (raised_) return nullptr;
    reset_behind(open);
    found = braced_set(open);
    if (found || raised_ || !searching()) return found;
    invalid_dict_comprehension(open);
    if (!raised_) invalid_comprehension(open);
    return nullptr;
}

/// The first reading's short way: the first element tells a set from a dict, and nothing is read twice.
Expr* Parser::braced_without_search(const Token* open) {
    if (at(double_star)) return braced_dict(open);
    Expr* first = star_named_expression();
    if (!first) return nullptr;
    const bool is_assignment = open[1].kind == TokenKind::name && open[2].symbol == colon_equal;
    if (at(colon) && !as<Starred>(first) && !is_assignment) return dict_rest(open, first);
    return set_rest(open, first);
}

Expr* Parser::braced_set(const Token* open) {
    Expr* first = star_named_expression();
    return first ? set_rest(open, first) : nullptr;
}

Expr* Parser::set_rest(const Token* open, Expr* first_item) {
    Pile<Expr> items(*this);
    items.push(first_item);
    if (accept(comma) && !star_named_rest(items)) return nullptr;
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
    if (at(double_star)) return dict_rest(open, nullptr);
    Expr* key = expression();
    return key && at(colon) ? dict_rest(open, key) : nullptr;
}

/// The items of a dict from the colon behind its first key, or from its first `**`.
Expr* Parser::dict_rest(const Token* open, Expr* first_key) {
    Pile<Expr> keys(*this);
    Pile<Expr> values(*this, 1);
    Expr* key = first_key;
    do {
        if (keys.size() > 0) {
            if (at(right_brace)) break;
            const bool is_mapping = at(double_star);
            key = is_mapping ? nullptr : expression();
            if (!key && !is_mapping) return nullptr;
        }
        if (!accept(key ? colon : double_star)) return nullptr;
        Expr* value = key ? expression() : bitwise_or();
        if (!value) return nullptr;
        keys.push(key);
        values.push(value);
    } while (accept(comma));
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

bool Parser::at_for() {
    if (!at(kw_async)) return at(kw_for);
    advance();
    const bool found = at(kw_for);
    --t_;
    return found;
}

bool Parser::for_if_clauses(NodeList<Comprehension>& clauses) {
    Pile<Comprehension> list(*this, 2);
    while (at(kw_for) || at(kw_async)) {
        Comprehension* clause = nullptr;
        if (!maybe(clause, [this] { return for_if_clause(); })) return false;
        if (!clause) break;
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
        Expr* test = nullptr;
        if (!maybe(test, [this] { return advance(), disjunction(); })) return nullptr;
        if (!test) break;
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
