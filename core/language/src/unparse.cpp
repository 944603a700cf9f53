#include "unparse.h"

#include "constant_repr.h"

namespace loopglass::language {

namespace {

/// How tightly an expression binds: what stands where more is asked for gets parentheses.
enum Level {
    tuple_level,
    test,
    or_,
    and_,
    not_,
    comparison,
    bit_or,
    bit_xor,
    bit_and,
    shift,
    arith,
    term,
    factor,
    power,
    await,
    atom
};

Level next(Level level) { return static_cast<Level>(level + 1); }

struct OperatorText {
    const char* text;
    Level level;
};

OperatorText text_of(Operator op) {
    switch (op) {
        case Operator::Add: return {" + ", arith};
        case Operator::Sub: return {" - ", arith};
        case Operator::Mult: return {" * ", term};
        case Operator::MatMult: return {" @ ", term};
        case Operator::Div: return {" / ", term};
        case Operator::Mod: return {" % ", term};
        case Operator::Pow: return {" ** ", power};
        case Operator::LShift: return {" << ", shift};
        case Operator::RShift: return {" >> ", shift};
        case Operator::BitOr: return {" | ", bit_or};
        case Operator::BitXor: return {" ^ ", bit_xor};
        case Operator::BitAnd: return {" & ", bit_and};
        default: return {" // ", term};
    }
}

const char* text_of(CmpOperator op) {
    static constexpr const char* texts[] = {" == ", " != ", " < ",      " <= ", " > ",
                                            " >= ", " is ", " is not ", " in ", " not in "};
    return texts[static_cast<int>(op)];
}

OperatorText text_of(UnaryOperator op) {
    switch (op) {
        case UnaryOperator::Invert: return {"~", factor};
        case UnaryOperator::Not: return {"not ", not_};
        case UnaryOperator::UAdd: return {"+", factor};
        default: return {"-", factor};
    }
}

class Unparser {
public:
    std::string take() { return std::move(text_); }

    void write(const Expr& e, Level level) {
        switch (e.kind) {
            case NodeKind::BoolOp: return bool_operation(static_cast<const BoolOp&>(e), level);
            case NodeKind::BinOp: return binary(static_cast<const BinOp&>(e), level);
            case NodeKind::UnaryOp: return unary(static_cast<const UnaryOp&>(e), level);
            case NodeKind::Lambda: return lambda(static_cast<const Lambda&>(e), level);
            case NodeKind::IfExp: return conditional(static_cast<const IfExp&>(e), level);
            case NodeKind::Compare: return compare(static_cast<const Compare&>(e), level);
            case NodeKind::NamedExpr: return named(static_cast<const NamedExpr&>(e), level);
            case NodeKind::Tuple: return tuple(static_cast<const Tuple&>(e), level);
            case NodeKind::Await:
                return in_parentheses(level > await, [&] {
                    text_ += "await ";
                    write(*static_cast<const Await&>(e).value, atom);
                });
            default: return primary(e);
        }
    }

private:
    /// What never needs parentheses of its own.
    void primary(const Expr& e) {
        switch (e.kind) {
            case NodeKind::Dict: return dict(static_cast<const Dict&>(e));
            case NodeKind::Set: return enclosed("{", static_cast<const Set&>(e).elts, "}");
            case NodeKind::List: return enclosed("[", static_cast<const List&>(e).elts, "]");
            case NodeKind::ListComp: return comprehension("[", static_cast<const ListComp&>(e), "]");
            case NodeKind::SetComp: return comprehension("{", static_cast<const SetComp&>(e), "}");
            case NodeKind::GeneratorExp: return comprehension("(", static_cast<const GeneratorExp&>(e), ")");
            case NodeKind::DictComp: return dict_comprehension(static_cast<const DictComp&>(e));
            case NodeKind::Yield: return yield("(yield", static_cast<const Yield&>(e).value);
            case NodeKind::YieldFrom: return yield("(yield from", static_cast<const YieldFrom&>(e).value);
            case NodeKind::Call: return call(static_cast<const Call&>(e));
            case NodeKind::JoinedStr: text_ += "f" + str_repr(joined_body(static_cast<const JoinedStr&>(e))); return;
            case NodeKind::FormattedValue: text_ += "f" + str_repr(interpolation(e)); return;
            case NodeKind::Constant: return constant(static_cast<const Constant&>(e));
            case NodeKind::Attribute: return attribute(static_cast<const Attribute&>(e));
            case NodeKind::Subscript: return subscript(static_cast<const Subscript&>(e));
            case NodeKind::Starred: text_ += '*'; return write(*static_cast<const Starred&>(e).value, bit_or);
            case NodeKind::Name: text_ += static_cast<const Name&>(e).id; return;
            default: return slice(static_cast<const Slice&>(e));
        }
    }

    template <class Inside>
    void in_parentheses(bool needed, Inside inside) {
        if (needed) text_ += '(';
        inside();
        if (needed) text_ += ')';
    }

    void list(NodeList<Expr> elements, Level level = test) {
        for (std::size_t i = 0; i < elements.size(); ++i) {
            if (i) text_ += ", ";
            write(*elements[i], level);
        }
    }

    void enclosed(const char* open, NodeList<Expr> elements, const char* close) {
        text_ += open;
        list(elements);
        text_ += close;
    }

    void bool_operation(const BoolOp& e, Level level) {
        const Level own = e.op == BoolOperator::And ? and_ : or_;
        in_parentheses(level > own, [&] {
            for (std::size_t i = 0; i < e.values.size(); ++i) {
                if (i) text_ += own == and_ ? " and " : " or ";
                write(*e.values[i], next(own));
            }
        });
    }

    void binary(const BinOp& e, Level level) {
        const OperatorText op = text_of(e.op);
        const bool to_the_right = e.op == Operator::Pow;
        in_parentheses(level > op.level, [&] {
            write(*e.left, to_the_right ? next(op.level) : op.level);
            text_ += op.text;
            write(*e.right, to_the_right ? op.level : next(op.level));
        });
    }

    void unary(const UnaryOp& e, Level level) {
        const OperatorText op = text_of(e.op);
        in_parentheses(level > op.level, [&] {
            text_ += op.text;
            write(*e.operand, op.level);
        });
    }

    void conditional(const IfExp& e, Level level) {
        in_parentheses(level > test, [&] {
            write(*e.body, next(test));
            text_ += " if ";
            write(*e.test, next(test));
            text_ += " else ";
            write(*e.orelse, test);
        });
    }

    void compare(const Compare& e, Level level) {
        in_parentheses(level > comparison, [&] {
            write(*e.left, next(comparison));
            for (std::size_t i = 0; i < e.ops.size(); ++i) {
                text_ += text_of(e.ops[i]);
                write(*e.comparators[i], next(comparison));
            }
        });
    }

    void named(const NamedExpr& e, Level level) {
        in_parentheses(level > tuple_level, [&] {
            write(*e.target, atom);
            text_ += " := ";
            write(*e.value, atom);
        });
    }

    void tuple(const Tuple& e, Level level) {
        if (e.elts.empty()) {
            text_ += "()";
            return;
        }
        in_parentheses(level > tuple_level, [&] {
            list(e.elts);
            if (e.elts.size() == 1) text_ += ',';
        });
    }

    // ---- lambda

    void parameter(const Arg& arg, const Expr* default_value) {
        text_ += arg.arg;
        if (arg.annotation) {
            text_ += ": ";
            write(*arg.annotation, test);
        }
        if (!default_value) return;
        text_ += '=';
        write(*default_value, test);
    }

    void parameters(const Arguments& a) {
        bool first = true;
        const auto separate = [&] {
            if (!first) text_ += ", ";
            first = false;
        };
        const std::size_t positional = a.posonlyargs.size() + a.args.size();
        for (std::size_t i = 0; i < positional; ++i) {
            separate();
            const bool is_only = i < a.posonlyargs.size();
            const std::size_t without = positional - a.defaults.size();
            parameter(is_only ? *a.posonlyargs[i] : *a.args[i - a.posonlyargs.size()],
                      i >= without ? a.defaults[i - without] : nullptr);
            if (i + 1 == a.posonlyargs.size()) text_ += ", /";
        }
        if (a.vararg || !a.kwonlyargs.empty()) {
            separate();
            text_ += '*';
            if (a.vararg) parameter(*a.vararg, nullptr);
        }
        for (std::size_t i = 0; i < a.kwonlyargs.size(); ++i) {
            separate();
            parameter(*a.kwonlyargs[i], a.kw_defaults[i]);
        }
        if (!a.kwarg) return;
        separate();
        text_ += "**";
        parameter(*a.kwarg, nullptr);
    }

    void lambda(const Lambda& e, Level level) {
        in_parentheses(level > test, [&] {
            // Without positional parameters CPython leaves out the space.
            text_ += e.args->posonlyargs.empty() && e.args->args.empty() ? "lambda" : "lambda ";
            parameters(*e.args);
            text_ += ": ";
            write(*e.body, test);
        });
    }

    // ---- displays and comprehensions

    void dict(const Dict& e) {
        text_ += '{';
        for (std::size_t i = 0; i < e.values.size(); ++i) {
            if (i) text_ += ", ";
            if (!e.keys[i]) {
                text_ += "**";
                write(*e.values[i], bit_or);
                continue;
            }
            write(*e.keys[i], test);
            text_ += ": ";
            write(*e.values[i], test);
        }
        text_ += '}';
    }

    void generators(NodeList<Comprehension> list) {
        for (const Comprehension* each : list) {
            text_ += each->is_async ? " async for " : " for ";
            write(*each->target, tuple_level);
            text_ += " in ";
            write(*each->iter, next(test));
            for (const Expr* condition : each->ifs) {
                text_ += " if ";
                write(*condition, next(test));
            }
        }
    }

    template <class T>
    void comprehension(const char* open, const T& e, const char* close) {
        text_ += open;
        write(*e.elt, test);
        generators(e.generators);
        text_ += close;
    }

    void dict_comprehension(const DictComp& e) {
        text_ += '{';
        write(*e.key, test);
        text_ += ": ";
        write(*e.value, test);
        generators(e.generators);
        text_ += '}';
    }

    void yield(const char* word, const Expr* value) {
        text_ += word;
        if (value) {
            text_ += ' ';
            write(*value, test);
        }
        text_ += ')';
    }

    // ---- the rest

    void call(const Call& e) {
        write(*e.func, atom);
        if (e.args.size() == 1 && e.keywords.empty() && e.args[0]->kind == NodeKind::GeneratorExp)
            return primary(*e.args[0]);
        text_ += '(';
        list(e.args);
        for (std::size_t i = 0; i < e.keywords.size(); ++i) {
            if (i || !e.args.empty()) text_ += ", ";
            text_ += e.keywords[i]->arg.empty() ? "**" : std::string(e.keywords[i]->arg) + "=";
            write(*e.keywords[i]->value, test);
        }
        text_ += ')';
    }

    void attribute(const Attribute& e) {
        write(*e.value, atom);
        const auto* constant = as<Constant>(e.value);
        text_ += constant && std::holds_alternative<IntValue>(constant->value) ? " ." : ".";
        text_ += e.attr;
    }

    void subscript(const Subscript& e) {
        write(*e.value, atom);
        text_ += '[';
        write(*e.slice, tuple_level);
        text_ += ']';
    }

    void slice(const Slice& e) {
        if (e.lower) write(*e.lower, test);
        text_ += ':';
        if (e.upper) write(*e.upper, test);
        if (!e.step) return;
        text_ += ':';
        write(*e.step, test);
    }

    void constant(const Constant& e) {
        if (std::holds_alternative<EllipsisValue>(e.value)) {
            text_ += "...";
            return;
        }
        if (e.u_prefix) text_ += 'u';
        std::string text = constant_repr(e.value);
        // Infinity has no literal, but a number that is too large for a float.
        if (const auto inf = text.find("inf"); inf != text.npos && !std::holds_alternative<StrValue>(e.value) &&
                                               !std::holds_alternative<BytesValue>(e.value))
            text.replace(inf, 3, "1e309");
        text_ += text;
    }

    // ---- f-strings: what is between the quotes, before it is quoted

    std::string joined_body(const JoinedStr& e) {
        std::string body;
        for (const Expr* part : e.values) {
            if (const auto* literal = as<Constant>(part)) {
                for (const char c : std::get<StrValue>(literal->value).text) {
                    body += c;
                    if (c == '{' || c == '}') body += c;
                }
            } else {
                body += interpolation(*part);
            }
        }
        return body;
    }

    std::string interpolation(const Expr& part) {
        if (const auto* joined = as<JoinedStr>(&part)) return joined_body(*joined);
        const auto& value = static_cast<const FormattedValue&>(part);
        Unparser inner;
        inner.write(*value.value, next(test));
        std::string text = inner.take();
        text.insert(0, text.starts_with('{') ? "{ " : "{");
        if (value.conversion > 0) text += std::string("!") + static_cast<char>(value.conversion);
        if (value.format_spec) text += ":" + joined_body(static_cast<const JoinedStr&>(*value.format_spec));
        return text + "}";
    }

    std::string text_;
};

}  // namespace

std::string unparse(const Expr& expression) {
    Unparser unparser;
    unparser.write(expression, test);
    return unparser.take();
}

}  // namespace loopglass::language
