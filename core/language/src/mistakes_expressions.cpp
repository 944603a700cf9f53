// The mistakes that people make in expressions. Each function stands where CPython's grammar has the rule of its
// name; it raises the error, or answers nothing and leaves the place to its caller.
#include "parser_state.h"

namespace loopglass::language {

using enum tokens::Symbol;

namespace {

bool is_print_or_exec(const Expr* expr) {
    const Name* name = as<Name>(expr);
    return name && (name->id == "print" || name->id == "exec");
}

/// CPython 3.11 compares only as many bytes as the name has, so that `c` and `mat` count as soft keywords here.
bool begins_soft_keyword(std::string_view text) {
    for (std::string_view word : {"_", "case", "match"}) {
        if (word.substr(0, text.size()) == text) return true;
    }
    return false;
}

}  // namespace

/// An expression whose parts are not searched for mistakes.
Expr* Parser::expression_without_invalid() {
    const bool before = plain_;
    plain_ = true;
    Expr* value = plain_expression();
    plain_ = before;
    return value;
}

void Parser::invalid_expression() {
    const Token* first = t_;
    const bool soft = at_name() && begins_soft_keyword(t_->text);
    const bool name_and_string = at_name() && t_[1].kind == TokenKind::string;
    if (!soft && !name_and_string) {
        Expr* left = disjunction();
        if (raised_) return;
        if (left) {
            Expr* right = expression_without_invalid();
            if (raised_) return;
            if (right && !is_print_or_exec(left) && t_[-1].depth > 0) {
                return raise_range(left->span, right->span, "invalid syntax. Perhaps you forgot a comma?");
            }
        }
    }
    reset(first);
    Expr* body = disjunction();
    if (raised_ || !body || !accept(kw_if)) return;
    Expr* test = disjunction();
    if (raised_ || !test || at(kw_else) || at(colon)) return;
    raise_range(body->span, test->span, "expected 'else' after 'if' expression");
}

void Parser::invalid_legacy_expression() {
    const Nesting nesting(*this);
    if (!at_name() || !may_search_deeper()) return;
    Expr* function = name();
    if (raised_ || at(left_parenthesis)) return;
    Expr* argument = star_expressions();
    if (raised_ || !argument || !is_print_or_exec(function)) return;
    const std::string called(static_cast<Name*>(function)->id);
    raise_range(function->span, argument->span,
                "Missing parentheses in call to '" + called + "'. Did you mean " + called + "(...)?");
}

/// A list, a tuple, a generator, or one of the constants True, False and None begins here.
bool Parser::at_list_tuple_or_generator() {
    const Token* first = t_;
    if (at(kw_true) || at(kw_false) || at(kw_none)) return true;
    if (!at(left_bracket) && !at(left_parenthesis)) return false;
    Expr* value = atom();
    const bool found = value && value->span.line == first->span.line && value->span.column == first->span.column &&
                       (as<List>(value) || as<Tuple>(value) || as<GeneratorExp>(value));
    reset(first);
    return found;
}

void Parser::invalid_named_expression() {
    const Token* first = t_;
    Expr* target = expression();
    if (raised_) return;
    if (target && accept(colon_equal)) {
        Expr* value = expression();
        if (raised_) return;
        if (value) {
            return raise_at(target, std::string("cannot use assignment expressions with ") + expression_name(target));
        }
    }
    reset(first);
    if (at_name()) {
        Expr* left = name();
        if (accept(equal)) {
            Expr* right = bitwise_or();
            if (raised_) return;
            if (right && !at(equal) && !at(colon_equal)) {
                return raise_range(left->span, right->span,
                                   "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
            }
        }
    }
    reset(first);
    if (raised_ || at_list_tuple_or_generator() || raised_) return;
    Expr* left = bitwise_or();
    if (raised_ || !left || !accept(equal)) return;
    Expr* right = bitwise_or();
    if (raised_ || !right || at(equal) || at(colon_equal)) return;
    raise_at(left,
             std::string("cannot assign to ") + expression_name(left) + " here. Maybe you meant '==' instead of '='?");
}

void Parser::invalid_group(const Token* open) {
    reset_behind(open);
    if (at(star)) {
        Expr* value = starred_argument();
        if (!raised_ && value && at(right_parenthesis)) raise_at(value, "cannot use starred expression here");
    } else if (at(double_star)) {
        const Token* stars = t_;
        advance();
        Expr* value = expression();
        if (!raised_ && value && at(right_parenthesis)) raise_at(stars, "cannot use double starred expression here");
    }
}

void Parser::invalid_comprehension(const Token* open) {
    NodeList<Comprehension> clauses;
    reset_behind(open);
    if (at(star)) {
        Expr* value = starred_argument();
        if (raised_) return;
        if (value && for_if_clauses(clauses)) {
            return raise_at(value, "iterable unpacking cannot be used in comprehension");
        }
    }
    if (raised_ || open->symbol == left_parenthesis) return;
    reset_behind(open);
    Expr* target = star_named_expression();
    if (raised_ || !target || !at(comma)) return;
    const Token* comma_token = t_;
    advance();
    Pile<Expr> rest(*this);
    if (!star_named_rest(rest)) return;
    if (rest.size() > 0 && for_if_clauses(clauses)) {
        return raise_range(target->span, rest.back()->span,
                           "did you forget parentheses around the comprehension target?");
    }
    if (raised_) return;
    reset_behind(comma_token);
    if (for_if_clauses(clauses)) {
        raise_range(target->span, comma_token->span, "did you forget parentheses around the comprehension target?");
    }
}

void Parser::invalid_dict_comprehension(const Token* open) {
    reset_behind(open);
    const Token* stars = t_;
    if (!accept(double_star)) return;
    Expr* value = bitwise_or();
    NodeList<Comprehension> clauses;
    if (raised_ || !value || !for_if_clauses(clauses) || !at(right_brace)) return;
    raise_at(stars, "dict unpacking cannot be used in dict comprehension");
}

bool Parser::double_starred_kvpair() {
    if (accept(double_star)) return bitwise_or() != nullptr;
    return expression() && accept(colon) && expression();
}

void Parser::invalid_double_starred_kvpairs(const Token* open) {
    reset_behind(open);
    const Token* after_pairs = nullptr;
    while (double_starred_kvpair() && accept(comma)) after_pairs = t_;
    if (raised_) return;
    if (after_pairs) {
        reset(after_pairs);
        invalid_kvpair();
        if (raised_) return;
    }
    reset_behind(open);
    invalid_dict_value();
}

void Parser::invalid_kvpair() {
    const Token* first = t_;
    Expr* key = expression();
    if (raised_ || !key) return;
    if (!at(colon)) {
        const std::uint32_t column = key->span.end_column - 1;
        return raise("SyntaxError", "':' expected after dictionary key",
                     {key->span.line, column == 0 ? 0 : column - 1 + 1, 0, 0});
    }
    reset(first);
    invalid_dict_value();
}

void Parser::invalid_dict_value() {
    if (!expression() || !at(colon)) return;
    const Token* colon_token = t_;
    advance();
    const Token* star_token = t_;
    if (accept(star)) {
        if (bitwise_or() && !raised_) {
            raise_from(star_token, "cannot use a starred expression in a dictionary value");
        }
    } else if (at(right_brace) || at(comma)) {
        raise_at(colon_token, "expression expected after dictionary key and ':'");
    }
}

/// From an expression to the end of the last condition of a generator that needs parentheses.
void Parser::raise_generator_must_be_parenthesized(const Expr* from, const NodeList<Comprehension>& clauses) {
    const Comprehension* last = clauses.back();
    const Expr* end = last->ifs.empty() ? last->iter : last->ifs.back();
    raise_range(from->span, end->span, "Generator expression must be parenthesized");
}

void Parser::invalid_arguments(const Token* first) {
    CallArguments found;
    reset(first);
    const bool any = read_arguments(found);
    const Token* after = t_;
    if (raised_) return;
    if (any && at(comma) && t_[1].symbol == star) {
        advance();
        return raise("SyntaxError", "iterable argument unpacking follows keyword argument unpacking", found.span);
    }
    reset(first);
    invalid_generator_in_call(first);
    if (raised_ || !any) return;
    NodeList<Comprehension> clauses;
    reset(after);
    if (for_if_clauses(clauses)) {
        if (found.args.size() > 1) return raise_generator_must_be_parenthesized(found.args.back(), clauses);
        return;
    }
    reset(after);
    if (raised_ || !accept(comma)) return;
    const Token* next = t_;
    Expr* value = expression();
    if (raised_) return;
    if (value && for_if_clauses(clauses)) return raise_generator_must_be_parenthesized(value, clauses);
    reset(next);
    CallArguments more;
    if (raised_ || !read_arguments(more) || raised_) return;
    bool mapping = false;
    for (const Keyword* keyword : found.keywords) mapping = mapping || keyword->arg.empty();
    raise_at_furthest(mapping ? "positional argument follows keyword argument unpacking"
                              : "positional argument follows keyword argument");
}

void Parser::invalid_generator_in_call(const Token* first) {
    NodeList<Comprehension> clauses;
    Expr* value = expression();
    if (raised_) return;
    if (value && for_if_clauses(clauses) && at(comma)) {
        // What follows the comma may be anything, but it is read first.
        advance();
        CallArguments more;
        const Token* rest = t_;
        if (!read_arguments(more) && !raised_) {
            reset(rest);
            NodeList<Comprehension> further;
            if (expression() && !raised_) for_if_clauses(further);
        }
        if (raised_) return;
        return raise_generator_must_be_parenthesized(value, clauses);
    }
    if (raised_) return;
    reset(first);
    if (!at_name() || t_[1].symbol != equal) return;
    const Token* sign = t_ + 1;
    advance();
    advance();
    if (expression() && !raised_ && for_if_clauses(clauses)) {
        raise_range(first->span, sign->span, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
}

void Parser::invalid_kwarg() {
    const Token* first = t_;
    const bool is_constant = at(kw_true) || at(kw_false) || at(kw_none);
    if (is_constant && t_[1].symbol == equal) {
        advance();
        return raise_range(first->span, t_->span, "cannot assign to " + std::string(first->text));
    }
    if (at_name() && t_[1].symbol == equal) {
        const Token* sign = t_ + 1;
        advance();
        advance();
        NodeList<Comprehension> clauses;
        if (expression() && !raised_ && for_if_clauses(clauses)) {
            raise_range(first->span, sign->span, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }
        return;
    }
    Expr* value = expression();
    if (raised_ || !value || !at(equal)) return;
    raise_range(value->span, t_->span, "expression cannot contain assignment, perhaps you meant \"==\"?");
}

}  // namespace loopglass::language
