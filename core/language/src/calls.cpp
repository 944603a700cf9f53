// Calls and subscripts.
#include "parser_state.h"

namespace loopglass::language {

using enum tokens::Symbol;

Expr* Parser::call(Expr* function, const Token* first) {
    const Token* open = t_;
    if (second_) {
        // A generator as the only argument is tried before the list of arguments.
        if (Expr* generator = generator_expression()) return make_call(function, first, generator);
        if (raised_) return nullptr;
        reset(open);
    }
    advance();
    CallArguments found;
    if (!at(right_parenthesis)) {
        if (second_) {
            if (!arguments(found)) return nullptr;
        } else if (Expr* generator = first_argument_generator(open, found)) {
            return make_call(function, first, generator);
        }
        if (raised_) return nullptr;
    }
    if (!accept(right_parenthesis)) return nullptr;
    auto* node = make<Call>(first);
    node->func = function;
    node->args = found.args;
    node->keywords = found.keywords;
    return node;
}

Expr* Parser::make_call(Expr* function, const Token* first, Expr* argument) {
    Pile<Expr> args(*this);
    args.push(argument);
    auto* node = make<Call>(first);
    node->func = function;
    node->args = args.take();
    return node;
}

/// The first reading's short way: reads the arguments; only if they turn out to be one generator, answers it.
Expr* Parser::first_argument_generator(const Token* open, CallArguments& found) {
    if (!arguments(found) || found.args.size() != 1 || !found.keywords.empty()) return nullptr;
    if (t_[-1].symbol == comma || as<Starred>(found.args[0]) || !at_for()) return nullptr;
    NodeList<Comprehension> clauses;
    if (!for_if_clauses(clauses) || !accept(right_parenthesis)) return nullptr;
    auto* node = make<GeneratorExp>(open);
    node->elt = found.args[0];
    node->generators = clauses;
    return node;
}

Expr* Parser::generator_expression() {
    const Token* open = t_;
    advance();
    Expr* value = assignment_expression();
    if (!value && !raised_) {
        reset_behind(open);
        value = expression();
        if (value && at(colon_equal)) value = nullptr;
    }
    NodeList<Comprehension> clauses;
    if (value && at_for() && for_if_clauses(clauses) && accept(right_parenthesis)) {
        auto* node = make<GeneratorExp>(open);
        node->elt = value;
        node->generators = clauses;
        return node;
    }
    if (searching() && !raised_) invalid_comprehension(open);
    return nullptr;
}

/// The arguments up to the closing parenthesis, which is left to the caller.
bool Parser::arguments(CallArguments& found) {
    const Token* first = t_;
    if (read_arguments(found)) {
        accept(comma);
        if (at(right_parenthesis) || !second_) return true;
    }
    if (searching() && !raised_) invalid_arguments(first);
    return false;
}

/// CPython's rule `args`: positional ones and `*iterables`, then keywords and `*iterables`, then keywords and
/// `**mappings`. Ends before the comma that nothing fitting follows.
bool Parser::read_arguments(CallArguments& found) {
    const Token* first = t_;
    Pile<Expr> args(*this);
    Pile<Keyword> keywords(*this, 1);
    const Token* end = first;
    bool more = true;
    while (more) {
        if (!positional_argument(args)) break;
        end = t_;
        more = accept(comma);
    }
    if (raised_) return false;
    if (more) end = keyword_arguments(args, keywords, end);
    if (raised_) return false;
    reset(end);
    if (end == first) return false;
    found.args = args.take();
    found.keywords = keywords.take();
    found.span = {first->span.line, first->span.column, end[-1].span.end_line, end[-1].span.end_column};
    return true;
}

bool Parser::positional_argument(Pile<Expr>& args) {
    Expr* value = nullptr;
    if (at(star)) {
        value = starred_argument();
        if (!value) return false;
        args.push(value);
        return true;
    }
    if (at_name() && !second_ && t_[1].symbol == equal) return false;
    const Token* first = t_;
    value = assignment_expression();
    if (raised_) return false;
    if (!value) {
        reset(first);
        value = expression();
        if (!value || at(colon_equal)) return false;
    }
    if (at(equal)) return false;
    args.push(value);
    return true;
}

Expr* Parser::starred_argument() {
    const Token* first = t_;
    advance();
    Expr* value = expression();
    if (!value) return nullptr;
    auto* node = make<Starred>(first);
    node->value = value;
    return node;
}

/// Reads keywords from where the positional arguments ended; answers where the last argument ends.
const Token* Parser::keyword_arguments(Pile<Expr>& args, Pile<Keyword>& keywords, const Token* end) {
    // `**` ends the part in which `*` may still come.
    bool after_mapping = false;
    const Token* start = args.size() > 0 ? end + 1 : end;
    reset(start);
    do {
        const Token* item = t_;
        if (searching()) invalid_kwarg();
        if (raised_) return end;
        reset(item);
        if (at(star) && !after_mapping) {
            Expr* value = starred_argument();
            if (!value) break;
            args.push(value);
        } else if (Keyword* keyword = keyword_argument()) {
            after_mapping = after_mapping || keyword->arg.empty();
            keywords.push(keyword);
        } else {
            break;
        }
        end = t_;
    } while (accept(comma));
    return end;
}

Keyword* Parser::keyword_argument() {
    const Token* first = t_;
    std::string_view name;
    if (!accept(double_star)) {
        if (!at_name()) return nullptr;
        name = identifier(t_);
        advance();
        if (!accept(equal)) return nullptr;
    }
    Expr* value = expression();
    if (!value) return nullptr;
    auto* node = make<Keyword>(first);
    node->arg = name;
    node->value = value;
    return node;
}

Expr* Parser::subscript(Expr* value, const Token* first) {
    advance();
    Expr* index = slices();
    if (!index || !accept(right_bracket)) return nullptr;
    auto* node = make<Subscript>(first);
    node->value = value;
    node->slice = index;
    return node;
}

Expr* Parser::slices() {
    const Token* first = t_;
    Expr* value = at(star) ? starred_argument() : slice();
    if (!value) return nullptr;
    if (!at(comma) && !as<Starred>(value)) return value;
    Pile<Expr> items(*this);
    items.push(value);
    const auto further = [this]() -> Expr* {
        if (at(right_bracket)) return nullptr;
        return at(star) ? starred_argument() : slice();
    };
    if (accept(comma) && !elements(items, further)) return nullptr;
    auto* node = make<Tuple>(first);
    node->elts = items.take();
    return node;
}

Expr* Parser::slice() {
    const Token* first = t_;
    Expr* lower = nullptr;
    if (!at(colon)) {
        // In the second reading the bound is tried as a bound first: an `expression`, then as a whole index.
        if (second_) {
            lower = expression();
            if (raised_) return nullptr;
            if (!lower || !at(colon)) {
                reset(first);
                return named_expression();
            }
        } else {
            lower = named_expression();
            const bool is_assignment = first->kind == TokenKind::name && first[1].symbol == colon_equal;
            if (!lower || !at(colon) || is_assignment) return lower;
        }
    }
    advance();
    Expr* parts[2] = {nullptr, nullptr};
    for (int i = 0; i < 2; ++i) {
        if (!at(colon) && !at(comma) && !at(right_bracket)) {
            if (!maybe(parts[i], [this] { return expression(); })) return nullptr;
        }
        if (i == 0 && !accept(colon)) break;
    }
    auto* node = make<Slice>(first);
    node->lower = lower;
    node->upper = parts[0];
    node->step = parts[1];
    return node;
}

}  // namespace loopglass::language
