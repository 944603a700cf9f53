// The patterns of `case`.
#include "parser_state.h"

namespace loopglass::language {

using enum tokens::Symbol;

/// The whole pattern of a case: one, or a sequence without brackets.
Pattern* Parser::patterns() {
    const Token* first = t_;
    Pattern* only = maybe_star_pattern();
    if (!only) return nullptr;
    if (!at(comma)) return as<MatchStar>(only) ? nullptr : only;
    Pile<Pattern> items(*this);
    items.push(only);
    advance();
    if (!sequence_items(items)) return nullptr;
    auto* node = make<MatchSequence>(first);
    node->patterns = items.take();
    return node;
}

Pattern* Parser::pattern() {
    const Token* first = t_;
    const Nesting nesting(*this);
    if (nesting_too_deep()) return nullptr;
    Pattern* value = or_pattern();
    if (!value || !at(kw_as)) return value;
    const Token* after = t_;
    advance();
    std::string_view name;
    if (capture_name(name)) {
        auto* node = make<MatchAs>(first);
        node->pattern = value;
        node->name = name;
        return node;
    }
    if (raised_) return nullptr;
    if (searching()) {
        reset_behind(after);
        invalid_as_pattern();
        if (raised_) return nullptr;
    }
    reset(after);
    return value;
}

Pattern* Parser::or_pattern() {
    const Token* first = t_;
    Pattern* only = closed_pattern();
    if (!only || !at(bar)) return only;
    Pile<Pattern> items(*this);
    items.push(only);
    while (at(bar)) {
        Pattern* item = nullptr;
        if (!maybe(item, [this] { return advance(), closed_pattern(); })) return nullptr;
        if (!item) break;
        items.push(item);
    }
    if (items.size() == 1) return only;
    auto* node = make<MatchOr>(first);
    node->patterns = items.take();
    return node;
}

Pattern* Parser::closed_pattern() {
    return memoized<Pattern>(Rule::closed_pattern, [this] { return plain_pattern(); });
}

Pattern* Parser::plain_pattern() {
    const Token* first = t_;
    switch (t_->kind) {
        case TokenKind::name: return name_pattern();
        case TokenKind::number: return number_pattern();
        case TokenKind::string: {
            Expr* value = strings();
            if (!value) return nullptr;
            auto* node = make<MatchValue>(first);
            node->value = value;
            return node;
        }
        default: break;
    }
    switch (t_->symbol) {
        case minus: return number_pattern();
        case kw_none: return singleton_pattern(NoneValue{});
        case kw_true: return singleton_pattern(true);
        case kw_false: return singleton_pattern(false);
        case left_parenthesis: return group_or_sequence_pattern();
        case left_bracket: return list_pattern();
        case left_brace: return mapping_pattern();
        default: return nullptr;
    }
}

Pattern* Parser::singleton_pattern(ConstantValue value) {
    const Token* first = t_;
    advance();
    auto* node = make<MatchSingleton>(first);
    node->value = value;
    return node;
}

Pattern* Parser::number_pattern() {
    const Token* first = t_;
    Expr* value = complex_or_signed_number();
    if (!value) return nullptr;
    auto* node = make<MatchValue>(first);
    node->value = value;
    return node;
}

Expr* Parser::signed_number() {
    const Token* first = t_;
    const bool negative = accept(minus);
    if (!at(TokenKind::number)) return nullptr;
    Expr* value = number();
    if (!value || !negative) return value;
    auto* node = make<UnaryOp>(first);
    node->op = UnaryOperator::USub;
    node->operand = value;
    return node;
}

Expr* Parser::complex_or_signed_number() {
    const Token* first = t_;
    Expr* real = signed_number();
    if (!real || (!at(plus) && !at(minus))) return real;
    const auto is_imaginary = [](const Expr* value) {
        const Constant* number = as<Constant>(value);
        return number && std::holds_alternative<ComplexValue>(number->value);
    };
    const Expr* digits = as<UnaryOp>(real) ? as<UnaryOp>(real)->operand : real;
    if (is_imaginary(digits)) {
        raise_at(digits, "real number required in complex literal");
        return nullptr;
    }
    const Operator op = at(plus) ? Operator::Add : Operator::Sub;
    advance();
    if (!at(TokenKind::number)) return nullptr;
    Expr* imaginary = number();
    if (!imaginary) return nullptr;
    if (!is_imaginary(imaginary)) {
        raise_at(imaginary, "imaginary number required in complex literal");
        return nullptr;
    }
    auto* node = make<BinOp>(first);
    node->left = real;
    node->op = op;
    node->right = imaginary;
    return node;
}

/// A name that a pattern binds: not `_`, and not the start of a dotted name, a class pattern or a keyword.
bool Parser::capture_name(std::string_view& name) {
    if (!at_name() || t_->text == "_") return false;
    const Token* first = t_;
    name = identifier(t_);
    advance();
    if (!at(dot) && !at(left_parenthesis) && !at(equal)) return true;
    reset(first);
    return false;
}

Pattern* Parser::name_pattern() {
    const Token* first = t_;
    std::string_view name;
    if (t_->text == "_" || capture_name(name)) {
        if (name.empty()) advance();
        auto* node = make<MatchAs>(first);
        node->name = name;
        return node;
    }
    Expr* value = name_or_attribute();
    if (!value) return nullptr;
    if (at(left_parenthesis)) return class_pattern(first, value);
    if (at(equal) || !as<Attribute>(value)) return nullptr;
    auto* node = make<MatchValue>(first);
    node->value = value;
    return node;
}

Expr* Parser::name_or_attribute() {
    const Token* first = t_;
    Expr* value = name();
    while (at(dot)) {
        advance();
        if (!at_name()) {
            --t_;
            return value;
        }
        const std::string_view attr = identifier(t_);
        advance();
        auto* node = make<Attribute>(first);
        node->value = value;
        node->attr = attr;
        value = node;
    }
    return value;
}

Pattern* Parser::star_pattern() {
    const Token* first = t_;
    advance();
    std::string_view name;
    if (at_word("_")) {
        advance();
    } else if (!capture_name(name)) {
        return nullptr;
    }
    auto* node = make<MatchStar>(first);
    node->name = name;
    return node;
}

Pattern* Parser::maybe_star_pattern() { return at(star) ? star_pattern() : pattern(); }

/// The further patterns of a sequence. Ends where none can be read.
bool Parser::sequence_items(Pile<Pattern>& items) {
    return elements(items, [this] { return maybe_star_pattern(); });
}

Pattern* Parser::group_or_sequence_pattern() {
    const Token* first = t_;
    advance();
    Pile<Pattern> items(*this);
    if (!sequence_items(items)) return nullptr;
    const bool one = items.size() == 1 && t_[-1].symbol != comma;
    if (!accept(right_parenthesis)) return nullptr;
    if (one) return as<MatchStar>(items[0]) ? nullptr : items[0];
    auto* node = make<MatchSequence>(first);
    node->patterns = items.take();
    return node;
}

Pattern* Parser::list_pattern() {
    const Token* first = t_;
    advance();
    Pile<Pattern> items(*this);
    if (!sequence_items(items) || !accept(right_bracket)) return nullptr;
    auto* node = make<MatchSequence>(first);
    node->patterns = items.take();
    return node;
}

Expr* Parser::mapping_key() {
    switch (t_->kind) {
        case TokenKind::name: {
            Expr* key = name_or_attribute();
            return as<Attribute>(key);
        }
        case TokenKind::string: return strings();
        case TokenKind::number: return complex_or_signed_number();
        default: break;
    }
    switch (t_->symbol) {
        case minus: return complex_or_signed_number();
        case kw_none: return constant(NoneValue{});
        case kw_true: return constant(true);
        case kw_false: return constant(false);
        default: return nullptr;
    }
}

Pattern* Parser::mapping_pattern() {
    const Token* first = t_;
    advance();
    Pile<Expr> keys(*this);
    Pile<Pattern> values(*this, 1);
    std::string_view rest;
    while (!at(right_brace)) {
        if (accept(double_star)) {
            if (!capture_name(rest)) return nullptr;
            accept(comma);
            break;
        }
        Expr* key = mapping_key();
        if (!key || !accept(colon)) return nullptr;
        Pattern* value = pattern();
        if (!value) return nullptr;
        keys.push(key);
        values.push(value);
        if (!accept(comma)) break;
    }
    if (!accept(right_brace)) return nullptr;
    auto* node = make<MatchMapping>(first);
    node->keys = keys.take();
    node->patterns = values.take();
    node->rest = rest;
    return node;
}

Pattern* Parser::class_pattern(const Token* first, Expr* cls) {
    advance();
    const Token* start = t_;
    Pile<Pattern> positional(*this);
    Pile<Pattern> by_keyword(*this, 1);
    std::vector<std::string_view> names;
    while (!at(right_parenthesis)) {
        const bool is_keyword = at_name() && t_[1].symbol == equal;
        if (!is_keyword && !names.empty()) break;
        if (is_keyword) {
            names.push_back(identifier(t_));
            advance();
            advance();
        }
        Pattern* value = nullptr;
        if (!maybe(value, [this] { return pattern(); }) || (!value && is_keyword)) return nullptr;
        if (!value) break;
        (is_keyword ? by_keyword : positional).push(value);
        if (!accept(comma)) break;
    }
    if (!accept(right_parenthesis)) {
        if (searching() && !raised_) {
            reset(start);
            invalid_class_pattern();
        }
        return nullptr;
    }
    auto* node = make<MatchClass>(first);
    node->cls = cls;
    node->patterns = positional.take();
    node->kwd_attrs = arena_.list(names);
    node->kwd_patterns = by_keyword.take();
    return node;
}

}  // namespace loopglass::language
