// What stands left of `=`, after `for`, `as` and `del`.
#include "parser_state.h"

namespace loopglass::language {

using enum tokens::Symbol;

Expr* Parser::star_targets() {
    const Token* first = t_;
    Expr* only = star_target();
    if (!only || !at(comma)) return only;
    Pile<Expr> items(*this);
    items.push(only);
    advance();
    if (!elements(items, [this] { return star_target(); })) return nullptr;
    auto* node = make<Tuple>(first);
    node->elts = items.take();
    node->ctx = ExprContext::Store;
    return node;
}

Expr* Parser::star_target() {
    return memoized<Expr>(Rule::star_target, [this]() -> Expr* {
        if (!at(star)) return target_with_star_atom();
        const Token* first = t_;
        advance();
        if (at(star)) return nullptr;
        Expr* value = target_with_star_atom();
        if (!value) return nullptr;
        auto* node = make<Starred>(first);
        node->value = value;
        node->ctx = ExprContext::Store;
        return node;
    });
}

/// An attribute or a subscript, which ends with `.name` or `[...]`; else nullptr, not having moved.
Expr* Parser::last_trailer_target() {
    const Token* first = t_;
    Expr* value = primary();
    if (raised_) return nullptr;
    const bool trailer = value && (as<Attribute>(value) || as<Subscript>(value)) &&
                         (t_[-1].symbol == right_bracket || t_[-1].kind == TokenKind::name);
    if (trailer) return value;
    reset(first);
    return nullptr;
}

Expr* Parser::target_with_star_atom() {
    if (at_name()) {
        const Symbol next = t_[1].symbol;
        if (next != dot && next != left_bracket && next != left_parenthesis) return star_atom();
    }
    if (Expr* value = last_trailer_target()) {
        set_context(value, ExprContext::Store);
        return value;
    }
    return raised_ ? nullptr : star_atom();
}

Expr* Parser::name_target(ExprContext context) {
    Expr* node = name();
    set_context(node, context);
    return node;
}

/// Targets in brackets, `(a, b)` or `[a, b]`; one alone in parentheses stands for itself.
template <class Part>
Expr* Parser::bracketed_target(ExprContext context, Part part) {
    const Token* first = t_;
    const bool in_parentheses = at(left_parenthesis);
    const Symbol closing = in_parentheses ? right_parenthesis : right_bracket;
    if (!in_parentheses && !at(left_bracket)) return nullptr;
    advance();
    Pile<Expr> items(*this);
    if (!elements(items, [&]() -> Expr* { return at(closing) ? nullptr : part(); })) return nullptr;
    const bool group = in_parentheses && items.size() == 1 && t_[-1].symbol != comma;
    if (!accept(closing)) return nullptr;
    if (group) return as<Starred>(items[0]) ? nullptr : items[0];
    const auto fill = [&](auto* node) {
        node->elts = items.take();
        node->ctx = context;
        return static_cast<Expr*>(node);
    };
    return in_parentheses ? fill(make<Tuple>(first)) : fill(make<List>(first));
}

Expr* Parser::star_atom() {
    if (at_name()) return name_target(ExprContext::Store);
    return bracketed_target(ExprContext::Store, [this] { return star_target(); });
}

Expr* Parser::single_subscript_attribute_target() {
    Expr* value = last_trailer_target();
    if (value) set_context(value, ExprContext::Store);
    return value;
}

Expr* Parser::single_target() {
    if (Expr* value = single_subscript_attribute_target()) return value;
    if (raised_) return nullptr;
    if (at_name()) return name_target(ExprContext::Store);
    if (!accept(left_parenthesis)) return nullptr;
    Expr* value = single_target();
    return value && accept(right_parenthesis) ? value : nullptr;
}

Expr* Parser::delete_target() {
    if (Expr* value = last_trailer_target()) {
        set_context(value, ExprContext::Del);
        return value;
    }
    if (raised_) return nullptr;
    if (at_name()) return name_target(ExprContext::Del);
    return bracketed_target(ExprContext::Del, [this] { return delete_target(); });
}

bool Parser::can_store(const Expr* target, bool star_allowed) const {
    switch (target->kind) {
        case NodeKind::Name:
        case NodeKind::Attribute:
        case NodeKind::Subscript: return true;
        case NodeKind::Starred: return star_allowed && can_store(static_cast<const Starred*>(target)->value, false);
        case NodeKind::Tuple:
        case NodeKind::List: {
            const auto elts = target->kind == NodeKind::Tuple ? static_cast<const Tuple*>(target)->elts
                                                              : static_cast<const List*>(target)->elts;
            for (const Expr* element : elts) {
                if (!can_store(element, true)) return false;
            }
            return true;
        }
        default: return false;
    }
}

bool Parser::store(Expr* target, bool star_allowed) {
    if (!can_store(target, star_allowed)) return false;
    set_context(target, ExprContext::Store);
    return true;
}

void Parser::set_context(Expr* target, ExprContext context) {
    switch (target->kind) {
        case NodeKind::Name: static_cast<Name*>(target)->ctx = context; break;
        case NodeKind::Attribute: static_cast<Attribute*>(target)->ctx = context; break;
        case NodeKind::Subscript: static_cast<Subscript*>(target)->ctx = context; break;
        case NodeKind::Starred:
            static_cast<Starred*>(target)->ctx = context;
            set_context(static_cast<Starred*>(target)->value, context);
            break;
        case NodeKind::Tuple:
            static_cast<Tuple*>(target)->ctx = context;
            for (Expr* element : static_cast<Tuple*>(target)->elts) set_context(element, context);
            break;
        case NodeKind::List:
            static_cast<List*>(target)->ctx = context;
            for (Expr* element : static_cast<List*>(target)->elts) set_context(element, context);
            break;
        default: break;
    }
}

}  // namespace loopglass::language
