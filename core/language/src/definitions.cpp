// Functions, classes, lambdas and their parameters.
#include "parser_state.h"

namespace loopglass::language {

using enum tokens::Symbol;

Stmt* Parser::decorated() {
    Pile<Expr> decorators(*this);
    while (accept(Symbol::at)) {
        Expr* decorator = named_expression();
        if (!decorator || !accept(TokenKind::newline)) return nullptr;
        decorators.push(decorator);
    }
    const NodeList<Expr> list = decorators.take();
    const Token* first = t_;
    if (at(kw_class)) return class_definition(list);
    if (at(kw_def)) return definition(first, false, list);
    if (!accept(kw_async) || !at(kw_def)) return nullptr;
    return definition(first, true, list);
}

Stmt* Parser::definition(const Token* first, bool is_async, NodeList<Expr> decorators) {
    const Token* keyword = t_;
    advance();
    if (!at_name()) return nullptr;
    const std::string_view name = identifier(t_);
    advance();
    if (!forced(left_parenthesis, "(")) return nullptr;
    Arguments* args = parameters(false);
    if (!args || !accept(right_parenthesis)) return nullptr;
    Expr* returns = nullptr;
    if (at(arrow) && !maybe(returns, [this] { return advance(), expression(); })) return nullptr;
    if (searching()) raise_missing_block(keyword, "function definition");
    if (raised_ || !forced(colon, ":")) return nullptr;
    NodeList<Stmt> body;
    if (!block(body)) return nullptr;
    const auto fill = [&](auto* node) {
        node->name = name;
        node->args = args;
        node->body = body;
        node->decorator_list = decorators;
        node->returns = returns;
        return static_cast<Stmt*>(node);
    };
    return is_async ? fill(make_statement<AsyncFunctionDef>(first)) : fill(make_statement<FunctionDef>(first));
}

Stmt* Parser::class_definition(NodeList<Expr> decorators) {
    const Token* first = t_;
    advance();
    if (!at_name()) return nullptr;
    const std::string_view name = identifier(t_);
    advance();
    CallArguments arguments_;
    if (accept(left_parenthesis)) {
        if (!at(right_parenthesis) && !arguments(arguments_)) return nullptr;
        if (!accept(right_parenthesis)) return nullptr;
    }
    if (searching()) expected_colon_or_block(first, "class definition");
    NodeList<Stmt> body;
    if (raised_ || !accept(colon) || !block(body)) return nullptr;
    auto* node = make_statement<ClassDef>(first);
    node->name = name;
    node->bases = arguments_.args;
    node->keywords = arguments_.keywords;
    node->body = body;
    node->decorator_list = decorators;
    return node;
}

/// The parameters between the parentheses of `def`, or between `lambda` and its colon.
class ParameterReader {
public:
    ParameterReader(Parser& parser, bool of_lambda) : p_(parser), of_lambda_(of_lambda) {}

    Arguments* read() {
        while (!p_.at_parameters_end(of_lambda_)) {
            if (!one() || !separator()) return nullptr;
        }
        if (bare_star_ && kwonly_.empty()) return nullptr;
        auto* node = p_.make_part<Arguments>();
        node->posonlyargs = list(posonly_);
        node->args = list(args_);
        node->vararg = vararg_;
        node->kwonlyargs = list(kwonly_);
        node->kw_defaults = list(kw_defaults_);
        node->kwarg = kwarg_;
        node->defaults = list(defaults_);
        return node;
    }

private:
    template <class T>
    NodeList<T> list(const std::vector<T*>& items) {
        return p_.arena_.list(items);
    }

    bool separator() { return p_.accept(comma) || p_.at_parameters_end(of_lambda_); }

    bool one() {
        if (kwarg_) return false;
        switch (p_.t_->symbol) {
            case slash: return slash_();
            case star: return star_parameter();
            case double_star:
                if (bare_star_ && kwonly_.empty()) return false;
                if (p_.searching()) p_.invalid_kwds(of_lambda_);
                if (p_.raised_) return false;
                p_.advance();
                kwarg_ = p_.parameter(of_lambda_);
                return kwarg_ != nullptr;
            default: return plain();
        }
    }

    bool slash_() {
        if (starred_ || !posonly_.empty() || args_.empty()) return false;
        p_.advance();
        posonly_.swap(args_);
        return true;
    }

    bool star_parameter() {
        if (starred_) return false;
        if (p_.searching()) p_.invalid_star_etc(of_lambda_);
        if (p_.raised_) return false;
        starred_ = true;
        p_.advance();
        if (p_.at(comma)) return bare_star_ = true;
        vararg_ = p_.parameter(of_lambda_, true);
        return vararg_ != nullptr;
    }

    bool plain() {
        Arg* arg = p_.parameter(of_lambda_);
        if (!arg) return false;
        Expr* value = nullptr;
        if (p_.at(equal)) {
            value = p_.default_value();
            if (!value) return false;
        }
        if (starred_) {
            kwonly_.push_back(arg);
            kw_defaults_.push_back(value);
            return true;
        }
        if (!value && !defaults_.empty()) return false;
        args_.push_back(arg);
        if (value) defaults_.push_back(value);
        return true;
    }

    Parser& p_;
    bool of_lambda_;
    bool starred_ = false;
    bool bare_star_ = false;
    std::vector<Arg*> posonly_, args_, kwonly_;
    std::vector<Expr*> defaults_, kw_defaults_;
    Arg* vararg_ = nullptr;
    Arg* kwarg_ = nullptr;
};

Arguments* Parser::parameters(bool of_lambda) {
    const Token* first = t_;
    if (searching()) {
        invalid_parameters(of_lambda);
        if (raised_) return nullptr;
        reset(first);
    }
    return ParameterReader(*this, of_lambda).read();
}

Arg* Parser::parameter(bool of_lambda, bool star_annotation) {
    const Token* first = t_;
    if (!at_name()) return nullptr;
    const std::string_view name = identifier(t_);
    advance();
    Expr* annotation = nullptr;
    if (!of_lambda && accept(colon)) {
        annotation = star_annotation ? star_expression() : expression();
        if (!annotation) return nullptr;
    }
    auto* node = make<Arg>(first);
    node->arg = name;
    node->annotation = annotation;
    return node;
}

Expr* Parser::default_value() {
    const Token* sign = t_;
    advance();
    Expr* value = expression();
    if (value || raised_) return value;
    if (searching() && (sign[1].symbol == right_parenthesis || sign[1].symbol == comma)) {
        raise_at(sign, "expected default value expression");
    }
    return nullptr;
}

Expr* Parser::lambda() {
    const Token* first = t_;
    advance();
    Arguments* args = parameters(true);
    if (!args || !accept(colon)) return nullptr;
    Expr* body = expression();
    if (!body) return nullptr;
    auto* node = make<Lambda>(first);
    node->args = args;
    node->body = body;
    return node;
}

}  // namespace loopglass::language
