// Simple statements: one line each, several with `;` between them.
#include "parser_state.h"

namespace loopglass::language {

using enum tokens::Symbol;

bool Parser::statements(Pile<Stmt>& out) {
    while (!at(TokenKind::end) && !at(TokenKind::dedent)) {
        const Token* first = t_;
        if (statement(out)) continue;
        if (!tolerant_) return false;
        recover(first, out);
        if (stopped_) return false;
    }
    return true;
}

bool Parser::statement(Pile<Stmt>& out) {
    const Token* first = t_;
    if (Stmt* compound = compound_statement()) {
        out.push(compound);
        return true;
    }
    if (raised_) return false;
    // A soft keyword may have looked like a statement of its own.
    reset(first);
    return simple_statements(out);
}

bool Parser::simple_statements(Pile<Stmt>& out) {
    const std::size_t before = out.size();
    do {
        if (at(TokenKind::newline)) break;
        Stmt* statement = simple_statement();
        if (!statement) {
            out.shrink(before);
            return false;
        }
        out.push(statement);
    } while (accept(semicolon));
    if (accept(TokenKind::newline)) return true;
    out.shrink(before);
    return false;
}

Stmt* Parser::simple_statement() {
    const Token* first = t_;
    if (t_->kind == TokenKind::keyword) {
        if (Stmt* found = keyword_statement()) return found;
        if (raised_ || t_ != first) return nullptr;
    }
    if (!second_) return expression_statement(first);
    if (Stmt* found = assignment()) return found;
    if (raised_) return nullptr;
    reset(first);
    Expr* value = right_hand_side();
    if (!value) return nullptr;
    auto* node = make<ExprStmt>(first);
    node->value = value;
    return node;
}

/// A statement that begins with a keyword of its own. Answers nullptr without having moved for any other keyword.
Stmt* Parser::keyword_statement() {
    const Token* first = t_;
    switch (t_->symbol) {
        case kw_return: return return_statement();
        case kw_import: return import_statement();
        case kw_from: return import_from();
        case kw_raise: return raise_statement();
        case kw_del: return delete_statement();
        case kw_assert: return assert_statement();
        case kw_global: return names_statement<Global>();
        case kw_nonlocal: return names_statement<Nonlocal>();
        case kw_pass: return advance(), make<Pass>(first);
        case kw_break: return advance(), make<Break>(first);
        case kw_continue: return advance(), make<Continue>(first);
        default: return nullptr;
    }
}

/// The first reading's short way: read an expression, then see from the next token whether it was a target.
Stmt* Parser::expression_statement(const Token* first) {
    Expr* value = right_hand_side();
    if (!value) return nullptr;
    switch (t_->symbol) {
        case equal: return assign_chain(first, value);
        case colon: return annotated(first, value, first->kind == TokenKind::name && t_ == first + 1);
        default: break;
    }
    if (augmented_operator()) return augmented(first, value);
    auto* node = make<ExprStmt>(first);
    node->value = value;
    return node;
}

Expr* Parser::right_hand_side() { return at(kw_yield) ? yield_expression() : star_expressions(); }

Stmt* Parser::assign_chain(const Token* first, Expr* target) {
    Pile<Expr> targets(*this);
    Expr* value = target;
    while (at(equal)) {
        if (!store(value, true)) return nullptr;
        targets.push(value);
        advance();
        value = right_hand_side();
        if (!value) return nullptr;
    }
    auto* node = make<Assign>(first);
    node->targets = targets.take();
    node->value = value;
    return node;
}

Stmt* Parser::annotated(const Token* first, Expr* target, bool simple) {
    const bool plain = as<Name>(target) || as<Attribute>(target) || as<Subscript>(target);
    if (!plain) return nullptr;
    set_context(target, ExprContext::Store);
    advance();
    Expr* annotation = expression();
    if (!annotation) return nullptr;
    Expr* value = nullptr;
    if (at(equal) && !maybe(value, [this] { return advance(), right_hand_side(); })) return nullptr;
    auto* node = make<AnnAssign>(first);
    node->target = target;
    node->annotation = annotation;
    node->value = value;
    node->simple = simple;
    return node;
}

std::optional<Operator> Parser::augmented_operator() const {
    switch (t_->symbol) {
        case plus_equal: return Operator::Add;
        case minus_equal: return Operator::Sub;
        case star_equal: return Operator::Mult;
        case at_equal: return Operator::MatMult;
        case slash_equal: return Operator::Div;
        case percent_equal: return Operator::Mod;
        case ampersand_equal: return Operator::BitAnd;
        case bar_equal: return Operator::BitOr;
        case caret_equal: return Operator::BitXor;
        case left_shift_equal: return Operator::LShift;
        case right_shift_equal: return Operator::RShift;
        case double_star_equal: return Operator::Pow;
        case double_slash_equal: return Operator::FloorDiv;
        default: return std::nullopt;
    }
}

Stmt* Parser::augmented(const Token* first, Expr* target) {
    const bool plain = as<Name>(target) || as<Attribute>(target) || as<Subscript>(target);
    if (!plain) return nullptr;
    set_context(target, ExprContext::Store);
    const Operator op = *augmented_operator();
    advance();
    Expr* value = right_hand_side();
    if (!value) return nullptr;
    auto* node = make<AugAssign>(first);
    node->target = target;
    node->op = op;
    node->value = value;
    return node;
}

/// The second reading's way, in the order of the grammar's alternatives: names with annotations, other targets with
/// annotations, chains, augmented ones, and then what people get wrong.
Stmt* Parser::assignment() {
    const Token* first = t_;
    if (at_name() && t_[1].symbol == colon) {
        Expr* target = name();
        if (Stmt* node = annotated(first, target, true)) return node;
        if (raised_) return nullptr;
    }
    reset(first);
    Expr* target = nullptr;
    if (accept(left_parenthesis)) {
        target = single_target();
        if (target && !accept(right_parenthesis)) target = nullptr;
    }
    if (!target && !raised_) {
        reset(first);
        target = single_subscript_attribute_target();
    }
    if (raised_) return nullptr;
    if (target && at(colon)) {
        if (Stmt* node = annotated(first, target, false)) return node;
        if (raised_) return nullptr;
    }
    reset(first);
    if (Expr* chained = star_targets(); chained && at(equal)) {
        Pile<Expr> targets(*this);
        const Token* after_equal = first;
        reset(first);
        for (Expr* next = star_targets(); next && accept(equal); next = star_targets()) {
            targets.push(next);
            after_equal = t_;
        }
        if (raised_) return nullptr;
        reset(after_equal);
        Expr* value = right_hand_side();
        if (value && !at(equal)) {
            auto* node = make<Assign>(first);
            node->targets = targets.take();
            node->value = value;
            return node;
        }
    }
    if (raised_) return nullptr;
    reset(first);
    // Behind `+=` there is no way back.
    if (Expr* single = single_target(); single && augmented_operator()) return augmented(first, single);
    if (raised_) return nullptr;
    reset(first);
    if (searching()) invalid_assignment();
    return nullptr;
}

Stmt* Parser::return_statement() {
    const Token* first = t_;
    advance();
    Expr* value = nullptr;
    if (!at(TokenKind::newline) && !at(semicolon)) {
        if (!maybe(value, [this] { return star_expressions(); })) return nullptr;
    }
    auto* node = make<Return>(first);
    node->value = value;
    return node;
}

Stmt* Parser::raise_statement() {
    const Token* first = t_;
    advance();
    Expr* exc = nullptr;
    Expr* cause = nullptr;
    if (!at(TokenKind::newline) && !at(semicolon)) {
        if (!maybe(exc, [this] { return expression(); })) return nullptr;
    }
    if (exc && at(kw_from) && !maybe(cause, [this] { return advance(), expression(); })) return nullptr;
    auto* node = make<Raise>(first);
    node->exc = exc;
    node->cause = cause;
    return node;
}

Stmt* Parser::delete_statement() {
    const Token* first = t_;
    advance();
    {
        Pile<Expr> targets(*this);
        const bool read = elements(targets, [this] { return delete_target(); });
        if (read && targets.size() > 0 && (at(semicolon) || at(TokenKind::newline))) {
            auto* node = make<Delete>(first);
            node->targets = targets.take();
            return node;
        }
    }
    if (raised_ || !searching()) return nullptr;
    reset_behind(first);
    Expr* wrong = star_expressions();
    if (wrong && !raised_) raise_invalid_target(wrong, TargetUse::delete_);
    return nullptr;
}

Stmt* Parser::assert_statement() {
    const Token* first = t_;
    advance();
    Expr* test = expression();
    if (!test) return nullptr;
    Expr* message = nullptr;
    if (at(comma) && !maybe(message, [this] { return advance(), expression(); })) return nullptr;
    auto* node = make<Assert>(first);
    node->test = test;
    node->msg = message;
    return node;
}

template <class T>
Stmt* Parser::names_statement() {
    const Token* first = t_;
    std::vector<std::string_view> names;
    do {
        advance();
        if (!at_name()) {
            if (names.empty()) return nullptr;
            --t_;
            break;
        }
        names.push_back(identifier(t_));
        advance();
    } while (at(comma));
    auto* node = make<T>(first);
    node->names = arena_.list(names);
    return node;
}

bool Parser::dotted_name(std::string_view& name) {
    if (!at_name()) return false;
    name = identifier(t_);
    advance();
    if (!at(dot)) return true;
    std::string dotted(name);
    while (at(dot)) {
        if (t_[1].kind != TokenKind::name) {
            // Look at what follows the dot, as an attempt would, and leave the dot to the caller.
            advance();
            --t_;
            break;
        }
        advance();
        dotted += '.';
        dotted += identifier(t_);
        advance();
    }
    name = arena_.text(dotted);
    return true;
}

bool Parser::as_name(std::string_view& name) {
    if (!at(kw_as)) return true;
    advance();
    if (!at_name()) {
        --t_;
        return true;
    }
    name = identifier(t_);
    advance();
    return true;
}

Stmt* Parser::import_statement() {
    const Token* first = t_;
    Pile<Alias> names(*this);
    do {
        advance();
        const Token* name_start = t_;
        std::string_view module, renamed;
        if (!dotted_name(module)) {
            if (names.size() == 0 || raised_) return nullptr;
            --t_;
            break;
        }
        as_name(renamed);
        auto* alias = make<Alias>(name_start);
        alias->name = module;
        alias->asname = renamed;
        names.push(alias);
    } while (at(comma));
    auto* node = make<Import>(first);
    node->names = names.take();
    return node;
}

Stmt* Parser::import_from() {
    const Token* first = t_;
    advance();
    int level = 0;
    for (; at(dot) || at(ellipsis); advance()) level += at(dot) ? 1 : 3;
    std::string_view module;
    if (!dotted_name(module) && level == 0) return nullptr;
    if (!accept(kw_import)) return nullptr;
    Pile<Alias> names(*this);
    if (!import_targets(names)) return nullptr;
    auto* node = make<ImportFrom>(first);
    node->module = module;
    node->names = names.take();
    node->level = level;
    return node;
}

Alias* Parser::import_as_name() {
    const Token* first = t_;
    if (!at_name()) return nullptr;
    const std::string_view name = identifier(t_);
    advance();
    std::string_view renamed;
    as_name(renamed);
    auto* alias = make<Alias>(first);
    alias->name = name;
    alias->asname = renamed;
    return alias;
}

bool Parser::import_targets(Pile<Alias>& names) {
    const Token* first = t_;
    if (accept(star)) {
        auto* alias = make<Alias>(first);
        alias->name = "*";
        names.push(alias);
        return true;
    }
    const bool parenthesized = accept(left_parenthesis);
    bool trailing_comma = false;
    while (Alias* alias = import_as_name()) {
        names.push(alias);
        trailing_comma = at(comma);
        if (!accept(comma)) break;
    }
    if (names.size() > 0 && (parenthesized ? accept(right_parenthesis) : !trailing_comma)) return true;
    if (searching() && !raised_) {
        reset(first);
        invalid_import_targets();
    }
    return false;
}

}  // namespace loopglass::language
