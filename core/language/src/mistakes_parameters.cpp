// The mistakes that people make in parameter lists; see mistakes_expressions.cpp.
#include "parser_state.h"

namespace loopglass::language {

using enum tokens::Symbol;

/// A parameter and what must follow it: a comma, which is stepped over, or the end of the list.
Arg* Parser::parameter_with(bool of_lambda, Default kind) {
    const Token* first = t_;
    Arg* arg = parameter(of_lambda);
    bool fits = arg != nullptr;
    if (fits && kind != Default::none && at(equal)) {
        fits = default_value() != nullptr;
    } else if (fits && kind == Default::required) {
        fits = false;
    }
    if (fits && !accept(comma)) fits = at_parameters_end(of_lambda);
    if (fits) return arg;
    reset(first);
    return nullptr;
}

int Parser::parameters_with(bool of_lambda, Default kind) {
    int count = 0;
    while (!raised_ && parameter_with(of_lambda, kind)) ++count;
    return count;
}

/// Parameters, a slash, and a comma or the end.
bool Parser::slash_parameters(bool of_lambda) {
    const Token* first = t_;
    const int plain = parameters_with(of_lambda, Default::none);
    const int with_default = parameters_with(of_lambda, Default::required);
    if (!raised_ && plain + with_default > 0 && accept(slash) && (accept(comma) || at_parameters_end(of_lambda))) {
        return true;
    }
    reset(first);
    return false;
}

void Parser::invalid_parameters(bool of_lambda) {
    const Token* first = t_;
    parameters_with(of_lambda, Default::none);
    const Token* after_plain = t_;
    bool defaults = slash_parameters_with_default(of_lambda);
    if (!defaults) {
        reset(after_plain);
        defaults = parameters_with(of_lambda, Default::required) > 0;
    }
    if (raised_) return;
    if (defaults) {
        if (Arg* arg = parameter_with(of_lambda, Default::none)) {
            return raise_at(arg, "non-default argument follows default argument");
        }
    }
    reset(after_plain);
    if (at(left_parenthesis) && parenthesized_parameters(of_lambda)) return;
    if (raised_) return;
    reset(first);
    if (at(slash) && t_[1].symbol == comma) return raise_at(first, "at least one argument must precede /");
    misplaced_slash(of_lambda, first);
}

/// Parameters of which the last have defaults, and a slash.
bool Parser::slash_parameters_with_default(bool of_lambda) {
    parameters_with(of_lambda, Default::none);
    if (parameters_with(of_lambda, Default::required) == 0 || raised_) return false;
    return accept(slash) && (accept(comma) || at_parameters_end(of_lambda));
}

bool Parser::parenthesized_parameters(bool of_lambda) {
    const Token* open = t_;
    advance();
    int count = 0;
    if (of_lambda) {
        while (parameter(true)) {
            ++count;
            if (!accept(comma)) break;
        }
    } else {
        count = parameters_with(false, Default::none);
        accept(comma);
    }
    if (raised_ || count == 0 || !at(right_parenthesis)) return false;
    raise_range(open->span, t_->span,
                of_lambda ? "Lambda expression parameters cannot be parenthesized"
                          : "Function parameters cannot be parenthesized");
    return true;
}

void Parser::misplaced_slash(bool of_lambda, const Token* first) {
    const bool slashed = slash_parameters(of_lambda);
    if (raised_) return;
    parameters_with(of_lambda, Default::optional);
    if (raised_) return;
    if (slashed && at(slash)) return raise_at(t_, "/ may appear only once");
    if (at(star)) {
        advance();
        if (accept(comma) || parameter_with(of_lambda, Default::none)) {
            parameters_with(of_lambda, Default::optional);
            if (!raised_ && at(slash)) return raise_at(t_, "/ must be ahead of *");
        }
    }
    if (raised_) return;
    reset(first);
    if (parameters_with(of_lambda, Default::optional) > 0 && accept(slash) && at(star)) {
        raise_at(t_, "expected comma between / and *");
    }
}

/// At the `*` of a parameter list.
void Parser::invalid_star_etc(bool of_lambda) {
    const Token* first = t_;
    advance();
    const bool bare = at_parameters_end(of_lambda);
    if (bare || (at(comma) && (advance(), at_parameters_end(of_lambda) || at(double_star)))) {
        if (of_lambda) return raise_at_furthest("named arguments must follow bare *");
        return raise_at(first, "named arguments must follow bare *");
    }
    reset_behind(first);
    if (parameter(of_lambda) && at(equal)) {
        return raise_at(t_, "var-positional argument cannot have default value");
    }
    if (raised_) return;
    reset_behind(first);
    if (accept(comma) || parameter_with(of_lambda, Default::none)) {
        parameters_with(of_lambda, Default::optional);
        const Token* second = t_;
        if (!raised_ && accept(star) && (at(comma) || parameter_with(of_lambda, Default::none)) && !raised_) {
            return raise_at(second, "* argument may appear only once");
        }
    }
    if (!raised_) reset(first);
}

/// At the `**` of a parameter list.
void Parser::invalid_kwds(bool of_lambda) {
    const Token* first = t_;
    advance();
    Arg* arg = parameter(of_lambda);
    if (raised_) return;
    if (arg && at(equal)) return raise_at(t_, "var-keyword argument cannot have default value");
    if (arg && accept(comma)) {
        constexpr const char* message = "arguments cannot follow var-keyword argument";
        if (at(star) || at(double_star) || at(slash)) return raise_at(t_, message);
        Arg* next = parameter(of_lambda);
        if (next && !raised_) return raise_at(next, message);
    }
    if (!raised_) reset(first);
}

}  // namespace loopglass::language
