// Expressions, from the loosest binding to the tightest: star_expressions, expression, disjunction, ..., primary.
#include "parser_state.h"

namespace loopglass::language {

using enum tokens::Symbol;

namespace {

/// May an expression begin with this token? Only spares attempts that could not succeed.
bool may_begin_expression(const Token& token) {
    switch (token.kind) {
        case TokenKind::name:
        case TokenKind::number:
        case TokenKind::string:
        case TokenKind::error: return true;
        default: break;
    }
    switch (token.symbol) {
        case left_parenthesis:
        case left_bracket:
        case left_brace:
        case plus:
        case minus:
        case tilde:
        case ellipsis:
        case star:
        case kw_false:
        case kw_none:
        case kw_true:
        case kw_await:
        case kw_lambda:
        case kw_not: return true;
        default: return false;
    }
}

}  // namespace

/// One element, or a tuple of several without parentheses. A trailing comma makes a tuple.
template <class Element>
Expr* Parser::tuple_of(Element element) {
    const Token* first = t_;
    Expr* only = element();
    if (!only || !at(comma)) return only;
    Pile<Expr> items(*this);
    items.push(only);
    advance();
    const auto further = [&]() -> Expr* { return may_begin_expression(*t_) ? element() : nullptr; };
    if (!elements(items, further)) return nullptr;
    auto* node = make<Tuple>(first);
    node->elts = items.take();
    return node;
}

Expr* Parser::expressions() {
    return tuple_of([this] { return expression(); });
}

Expr* Parser::star_expressions() {
    return tuple_of([this] { return star_expression(); });
}

Expr* Parser::star_expression() {
    if (!at(star)) return expression();
    const Token* first = t_;
    advance();
    Expr* value = bitwise_or();
    if (!value) return nullptr;
    auto* node = make<Starred>(first);
    node->value = value;
    return node;
}

Expr* Parser::star_named_expression() { return at(star) ? star_expression() : named_expression(); }

Expr* Parser::named_expression() {
    return memoized<Expr>(Rule::named, [this]() -> Expr* {
        const Token* first = t_;
        if (Expr* assignment = assignment_expression()) return assignment;
        if (raised_) return nullptr;
        reset(first);
        if (searching()) invalid_named_expression();
        if (raised_) return nullptr;
        reset(first);
        Expr* value = expression();
        return value && !at(colon_equal) ? value : nullptr;
    });
}

Expr* Parser::assignment_expression() {
    if (!at_name() || t_[1].symbol != colon_equal) return nullptr;
    const Token* first = t_;
    Expr* target = name();
    advance();
    Expr* value = expression();
    if (!value) return nullptr;
    set_context(target, ExprContext::Store);
    auto* node = make<NamedExpr>(first);
    node->target = target;
    node->value = value;
    return node;
}

Expr* Parser::expression() {
    return memoized<Expr>(Rule::expression, [this]() -> Expr* {
        const Token* first = t_;
        if (searching()) {
            invalid_expression();
            if (raised_) return nullptr;
            reset(first);
            invalid_legacy_expression();
            if (raised_) return nullptr;
            reset(first);
        }
        return plain_expression();
    });
}

Expr* Parser::plain_expression() {
    const Nesting nesting(*this);
    if (nesting_too_deep()) return nullptr;
    if (at(kw_lambda)) return lambda();
    const Token* first = t_;
    Expr* body = disjunction();
    if (!body || !at(kw_if)) return body;
    const Token* after = t_;
    advance();
    Expr* test = disjunction();
    if (test && accept(kw_else)) {
        if (Expr* orelse = expression()) {
            auto* node = make<IfExp>(first);
            node->test = test;
            node->body = body;
            node->orelse = orelse;
            return node;
        }
    }
    if (raised_) return nullptr;
    reset(after);
    return body;
}

Expr* Parser::yield_expression() {
    const Token* first = t_;
    advance();
    if (accept(kw_from)) {
        Expr* value = expression();
        if (!value) return nullptr;
        auto* node = make<YieldFrom>(first);
        node->value = value;
        return node;
    }
    Expr* value = nullptr;
    if (may_begin_expression(*t_) && !maybe(value, [this] { return star_expressions(); })) return nullptr;
    auto* node = make<Yield>(first);
    node->value = value;
    return node;
}

/// Operands joined by `and` or by `or`; an operand alone stands for itself.
Expr* Parser::joined_by(Symbol keyword, BoolOperator op, Expr* (Parser::*operand)()) {
    const Token* first = t_;
    Expr* value = (this->*operand)();
    if (!value || !at(keyword)) return value;
    Pile<Expr> values(*this);
    values.push(value);
    while (at(keyword)) {
        Expr* next = nullptr;
        if (!maybe(next, [&] { return advance(), (this->*operand)(); })) return nullptr;
        if (!next) break;
        values.push(next);
    }
    if (values.size() == 1) return value;
    auto* node = make<BoolOp>(first);
    node->op = op;
    node->values = values.take();
    return node;
}

Expr* Parser::disjunction() {
    return memoized<Expr>(Rule::disjunction,
                          [this] { return joined_by(kw_or, BoolOperator::Or, &Parser::conjunction); });
}

Expr* Parser::conjunction() { return joined_by(kw_and, BoolOperator::And, &Parser::inversion); }

Expr* Parser::inversion() {
    if (!at(kw_not)) return comparison();
    const Nesting nesting(*this);
    if (nesting_too_deep()) return nullptr;
    const Token* first = t_;
    advance();
    Expr* operand = inversion();
    if (!operand) return nullptr;
    auto* node = make<UnaryOp>(first);
    node->op = UnaryOperator::Not;
    node->operand = operand;
    return node;
}

/// Steps over a comparison operator, if there is one.
std::optional<CmpOperator> Parser::comparison_operator() {
    CmpOperator found;
    switch (t_->symbol) {
        case equal_equal: found = CmpOperator::Eq; break;
        case not_equal: found = CmpOperator::NotEq; break;
        case less: found = CmpOperator::Lt; break;
        case less_equal: found = CmpOperator::LtE; break;
        case greater: found = CmpOperator::Gt; break;
        case greater_equal: found = CmpOperator::GtE; break;
        case kw_in: found = CmpOperator::In; break;
        case kw_is:
            advance();
            if (!at(kw_not)) return CmpOperator::Is;
            found = CmpOperator::IsNot;
            break;
        case kw_not:
            advance();
            if (!at(kw_in)) return --t_, std::nullopt;
            found = CmpOperator::NotIn;
            break;
        default: return std::nullopt;
    }
    advance();
    return found;
}

Expr* Parser::comparison() {
    const Token* first = t_;
    Expr* left = bitwise_or();
    if (!left) return nullptr;
    const Token* before = t_;
    std::optional<CmpOperator> op = comparison_operator();
    if (!op) return left;
    Pile<Expr> comparators(*this);
    std::vector<CmpOperator> ops;
    for (; op; op = comparison_operator()) {
        Expr* right = bitwise_or();
        if (raised_) return nullptr;
        if (!right) {
            reset(before);
            break;
        }
        ops.push_back(*op);
        comparators.push(right);
        before = t_;
    }
    if (ops.empty()) return left;
    auto* node = make<Compare>(first);
    node->left = left;
    node->ops = arena_.list(ops);
    node->comparators = comparators.take();
    return node;
}

namespace {

struct BinaryOperator {
    int level;  ///< binds the tighter the higher; 0 if the symbol is no binary operator
    Operator op;
};

BinaryOperator binary_operator(Symbol symbol) {
    switch (symbol) {
        case bar: return {1, Operator::BitOr};
        case caret: return {2, Operator::BitXor};
        case ampersand: return {3, Operator::BitAnd};
        case left_shift: return {4, Operator::LShift};
        case right_shift: return {4, Operator::RShift};
        case plus: return {5, Operator::Add};
        case minus: return {5, Operator::Sub};
        case star: return {6, Operator::Mult};
        case slash: return {6, Operator::Div};
        case double_slash: return {6, Operator::FloorDiv};
        case percent: return {6, Operator::Mod};
        case Symbol::at: return {6, Operator::MatMult};
        default: return {0, Operator::Add};
    }
}

}  // namespace

/// Operators of at least this level, all of which group to the left.
Expr* Parser::binary(int least_level) {
    const Token* first = t_;
    Expr* left = factor();
    if (!left) return nullptr;
    for (int length = 0;; ++length) {
        if (chain_too_long(length)) return nullptr;
        const BinaryOperator found = binary_operator(t_->symbol);
        if (found.level < least_level || found.level == 0) return left;
        Expr* right = nullptr;
        if (!maybe(right, [&] { return advance(), binary(found.level + 1); })) return nullptr;
        if (!right) return left;
        auto* node = make<BinOp>(first);
        node->left = left;
        node->op = found.op;
        node->right = right;
        left = node;
    }
}

Expr* Parser::factor() {
    UnaryOperator op;
    switch (t_->symbol) {
        case plus: op = UnaryOperator::UAdd; break;
        case minus: op = UnaryOperator::USub; break;
        case tilde: op = UnaryOperator::Invert; break;
        default: return power();
    }
    const Nesting nesting(*this);
    if (nesting_too_deep()) return nullptr;
    const Token* first = t_;
    advance();
    Expr* operand = factor();
    if (!operand) return nullptr;
    auto* node = make<UnaryOp>(first);
    node->op = op;
    node->operand = operand;
    return node;
}

Expr* Parser::power() {
    const Token* first = t_;
    Expr* left = await_primary();
    if (!left || !at(double_star)) return left;
    const Nesting nesting(*this);
    if (nesting_too_deep()) return nullptr;
    Expr* right = nullptr;
    if (!maybe(right, [this] { return advance(), factor(); })) return nullptr;
    if (!right) return left;
    auto* node = make<BinOp>(first);
    node->left = left;
    node->op = Operator::Pow;
    node->right = right;
    return node;
}

Expr* Parser::await_primary() {
    if (!at(kw_await)) return primary();
    const Token* first = t_;
    advance();
    Expr* value = primary();
    if (!value) return nullptr;
    auto* node = make<Await>(first);
    node->value = value;
    return node;
}

Expr* Parser::primary() {
    return memoized<Expr>(Rule::primary, [this]() -> Expr* {
        const Token* first = t_;
        Expr* value = atom();
        for (int length = 0; value && !chain_too_long(length); ++length) {
            const Token* before = t_;
            Expr* longer = nullptr;
            if (searching() && (at(left_bracket) || at(left_brace))) {
                // CPython tries a generator as the argument of a call first, and with it what may be wrong in one.
                invalid_comprehension(before);
                if (raised_) return nullptr;
                reset(before);
            }
            if (at(dot)) {
                advance();
                if (at_name()) {
                    const std::string_view attr = identifier(t_);
                    advance();
                    auto* node = make<Attribute>(first);
                    node->value = value;
                    node->attr = attr;
                    longer = node;
                }
            } else if (at(left_parenthesis)) {
                longer = call(value, first);
            } else if (at(left_bracket)) {
                longer = subscript(value, first);
            } else {
                return value;
            }
            if (raised_) return nullptr;
            if (!longer) {
                reset(before);
                return value;
            }
            value = longer;
        }
        return nullptr;
    });
}

}  // namespace loopglass::language
