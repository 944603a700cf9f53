#include <algorithm>

#include <base/assert.h>
#include <base/utf8.h>

#include "compiler.h"

namespace loopglass::language {

// ---- names

int Compiler::local_index(const std::string& name) {
    const auto& names = out().code().local_names;
    const auto it = std::find(names.begin(), names.end(), name);
    LG_ASSERT(it != names.end());
    return static_cast<int>(it - names.begin());
}

int Compiler::deref_index(const std::string& name) {
    const Code& code = out().code();
    // A class body may bind a name itself and pass on another one of the same name.
    for (std::size_t i = code.local_names.size(); i-- > 0;)
        if (code.local_names[i] == name) return static_cast<int>(i);
    LG_ASSERT(false);
    return 0;
}

void Compiler::name_operation(const std::string& name, Opcode local, Opcode deref, Opcode global, Opcode other) {
    const NameScope scope = block().scope_of(name);
    switch (scope) {
        case NameScope::local:
            if (block().is_function_like()) return out().emit(local, local_index(name));
            break;
        case NameScope::cell:
        case NameScope::free: return out().emit(deref, deref_index(name));
        case NameScope::global_explicit: break;
        case NameScope::global_implicit: break;
    }
    const bool is_global = (block().kind == BlockKind::module && !mode_.at_run_time) ||
                           scope == NameScope::global_explicit ||
                           (block().is_function_like() && scope == NameScope::global_implicit);
    const int index = out().name(name);
    if (is_global) return out().emit(global, index, 0, global == Opcode::load_global_ ? out().new_cache() : 0);
    out().emit(other, index);
}

void Compiler::load_name(std::string_view name) {
    const std::string m = mangled(name);
    const bool in_class = block().kind == BlockKind::class_;
    name_operation(m, Opcode::load_local_, in_class ? Opcode::load_classderef_ : Opcode::load_deref_,
                   Opcode::load_global_, Opcode::load_name_);
}

void Compiler::store_name(std::string_view name) {
    name_operation(mangled(name), Opcode::store_local_, Opcode::store_deref_, Opcode::store_global_,
                   Opcode::store_name_);
}

void Compiler::delete_name(std::string_view name) {
    name_operation(mangled(name), Opcode::delete_local_, Opcode::delete_deref_, Opcode::delete_global_,
                   Opcode::delete_name_);
}

// ---- targets

void Compiler::unpack_targets(NodeList<Expr> elts) {
    const auto star =
        std::find_if(elts.begin(), elts.end(), [](const Expr* e) { return e->kind == NodeKind::Starred; });
    if (star == elts.end()) {
        out().emit(Opcode::unpack_sequence_, static_cast<int>(elts.size()));
    } else {
        const int before = static_cast<int>(star - elts.begin());
        out().emit(Opcode::unpack_ex_, 0, before, static_cast<int>(elts.size()) - before - 1);
    }
    for (const Expr* e : elts) {
        const auto* starred = as<Starred>(e);
        store(starred ? *starred->value : *e);
    }
}

void Compiler::store(const Expr& target) {
    const LocationScope at(out(), target.span);
    switch (target.kind) {
        case NodeKind::Name: return store_name(static_cast<const Name&>(target).id);
        case NodeKind::Attribute: {
            const auto& n = static_cast<const Attribute&>(target);
            expression(*n.value);
            return out().emit(Opcode::store_attr_, out().name(mangled(n.attr)), 0, out().new_cache());
        }
        case NodeKind::Subscript: {
            const auto& n = static_cast<const Subscript&>(target);
            expression(*n.value);
            subscript_slice(*n.slice);
            return out().emit(Opcode::store_subscript_);
        }
        case NodeKind::Tuple: return unpack_targets(static_cast<const Tuple&>(target).elts);
        case NodeKind::List: return unpack_targets(static_cast<const List&>(target).elts);
        case NodeKind::Starred: return store(*static_cast<const Starred&>(target).value);
        default: return unsupported(target, "this assignment target");
    }
}

void Compiler::remove(const Expr& target) {
    const LocationScope at(out(), target.span);
    switch (target.kind) {
        case NodeKind::Name: return delete_name(static_cast<const Name&>(target).id);
        case NodeKind::Attribute: {
            const auto& n = static_cast<const Attribute&>(target);
            expression(*n.value);
            return out().emit(Opcode::delete_attr_, out().name(mangled(n.attr)));
        }
        case NodeKind::Subscript: {
            const auto& n = static_cast<const Subscript&>(target);
            expression(*n.value);
            subscript_slice(*n.slice);
            return out().emit(Opcode::delete_subscript_);
        }
        case NodeKind::Tuple:
            for (const Expr* e : static_cast<const Tuple&>(target).elts) remove(*e);
            return;
        case NodeKind::List:
            for (const Expr* e : static_cast<const List&>(target).elts) remove(*e);
            return;
        default: return unsupported(target, "this del target");
    }
}

// ---- conditions

namespace {

/// True if CPython makes one constant of the expression.
bool folds_to_constant(const Expr& e) {
    if (e.kind == NodeKind::Constant) return true;
    if (const auto* n = as<UnaryOp>(&e)) return folds_to_constant(*n->operand);
    if (const auto* n = as<Subscript>(&e); n && n->ctx == ExprContext::Load)
        return folds_to_constant(*n->value) && folds_to_constant(*n->slice);
    if (const auto* n = as<BinOp>(&e)) return folds_to_constant(*n->left) && folds_to_constant(*n->right);
    if (const auto* n = as<Tuple>(&e))
        return std::all_of(n->elts.begin(), n->elts.end(), [](const Expr* item) { return folds_to_constant(*item); });
    return false;
}

}  // namespace

/// From the end of what is taken if a test is true. A test that is a constant leaves nothing to jump over.
void Compiler::jump_over_otherwise(const IfExp& node, Label end) {
    if (folds_to_constant(*node.test)) return out().emit_artificial_jump(Opcode::jump_, end);
    out().emit_jump_without_line(end);
}

/// Jumps to target if the test is `when` (compiler_jump_if). Chained comparisons go through their value.
void Compiler::jump_if(const Expr& test, Label target, bool when, bool backward) {
    if (const auto* n = as<UnaryOp>(&test); n && n->op == UnaryOperator::Not && !folds_to_constant(*n->operand))
        return jump_if(*n->operand, target, !when, backward);
    if (const auto* n = as<BoolOp>(&test)) {
        const bool stops_on = n->op == BoolOperator::Or;
        const Label end = out().new_label();
        for (std::size_t i = 0; i + 1 < n->values.size(); ++i) {
            if (stops_on == when)
                jump_if(*n->values[i], target, stops_on, backward);
            else
                jump_if(*n->values[i], end, stops_on, false);
        }
        jump_if(*n->values.back(), target, when, backward);
        return out().place(end);
    }
    if (const auto* n = as<IfExp>(&test)) {
        const Label otherwise = out().new_label(), end = out().new_label();
        jump_if(*n->test, otherwise, false);
        jump_if(*n->body, target, when, backward);
        jump_over_otherwise(*n, end);
        out().place(otherwise);
        jump_if(*n->orelse, target, when, backward);
        return out().place(end);
    }
    // compiler_jump_if leaves the location of a comparison behind: what has no place of its own after it, such as the
    // jump back of a comprehension, has that line.
    if (test.kind == NodeKind::Compare) out().set_location(test.span);
    expression(test);
    const Opcode op = backward ? (when ? Opcode::pop_jump_back_if_true_ : Opcode::pop_jump_back_if_false_)
                               : (when ? Opcode::pop_jump_if_true_ : Opcode::pop_jump_if_false_);
    out().emit_jump(op, target);
}

void Compiler::bool_operation(const BoolOp& node) {
    const Label end = out().new_label();
    const Opcode op = node.op == BoolOperator::And ? Opcode::jump_if_false_or_pop_ : Opcode::jump_if_true_or_pop_;
    for (std::size_t i = 0; i + 1 < node.values.size(); ++i) {
        expression(*node.values[i]);
        out().emit_jump(op, end);
        if (folds_to_constant(*node.values[i])) out().uncount_way_to(end);
    }
    expression(*node.values.back());
    out().place(end);
}

void Compiler::comparison(const Compare& node) {
    doubt_comparison(node);
    const auto compare = [&](CmpOperator op) {
        switch (op) {
            case CmpOperator::Is: return out().emit(Opcode::is_op_);
            case CmpOperator::IsNot: return out().emit(Opcode::is_op_, 0, 1);
            case CmpOperator::In: return out().emit(Opcode::contains_op_);
            case CmpOperator::NotIn: return out().emit(Opcode::contains_op_, 0, 1);
            default: return out().emit(Opcode::compare_, 0, static_cast<int>(op));
        }
    };
    expression(*node.left);
    const std::size_t last = node.ops.size() - 1;
    const auto last_operand = [&] {
        const bool looks_into = node.ops[last] == CmpOperator::In || node.ops[last] == CmpOperator::NotIn;
        if (looks_into)
            iterable(*node.comparators[last]);
        else
            expression(*node.comparators[last]);
    };
    if (last == 0) {
        last_operand();
        return compare(node.ops[0]);
    }
    const Label cleanup = out().new_label(), end = out().new_label();
    for (std::size_t i = 0; i < last; ++i) {
        expression(*node.comparators[i]);
        out().emit(Opcode::swap_, 2);
        out().emit(Opcode::copy_, 2);
        compare(node.ops[i]);
        out().emit_jump(Opcode::jump_if_false_or_pop_, cleanup);
    }
    last_operand();
    compare(node.ops[last]);
    out().emit_artificial_jump(Opcode::jump_, end);
    out().place(cleanup);
    out().emit(Opcode::swap_, 2);
    out().emit(Opcode::pop_);
    out().place(end);
}

void Compiler::binary(Operator op, bool in_place) {
    if (op == Operator::Add) return out().emit(Opcode::add_, 0, in_place);
    if (op == Operator::Sub) return out().emit(Opcode::subtract_, 0, in_place);
    if (op == Operator::Mult) return out().emit(Opcode::multiply_, 0, in_place);
    out().emit(Opcode::binary_, 0, static_cast<int>(op), in_place);
}

// ---- constants

bool Compiler::constant_of(const Expr& e, CodeConstant& result) const {
    if (const auto* n = as<Constant>(&e)) {
        struct Visitor {
            CodeConstant operator()(NoneValue) const { return ConstantNone{}; }
            CodeConstant operator()(EllipsisValue) const { return ConstantEllipsis{}; }
            CodeConstant operator()(bool b) const { return b; }
            CodeConstant operator()(const IntValue& i) const { return ConstantInt{std::string(i.digits)}; }
            CodeConstant operator()(double d) const { return d; }
            CodeConstant operator()(const ComplexValue& c) const { return ConstantComplex{c.imag}; }
            CodeConstant operator()(const StrValue& s) const { return std::string(s.text); }
            CodeConstant operator()(const BytesValue& b) const { return ConstantBytes{std::string(b.bytes)}; }
        };
        result = std::visit(Visitor{}, n->value);
        return true;
    }
    if (const auto* n = as<Name>(&e); n && n->id == "__debug__") {
        result = true;
        return true;
    }
    if (const auto* n = as<UnaryOp>(&e); n && n->op == UnaryOperator::USub) {
        const auto* operand = as<Constant>(n->operand);
        if (!operand) return false;
        if (const auto* i = std::get_if<IntValue>(&operand->value)) {
            result = ConstantInt{"-" + std::string(i->digits)};
            return true;
        }
        if (const auto* d = std::get_if<double>(&operand->value)) {
            result = -*d;
            return true;
        }
        return false;
    }
    if (const auto* n = as<BinOp>(&e)) return constant_text_of(*n, result);
    if (const auto* n = as<Tuple>(&e); n && n->ctx == ExprContext::Load) {
        auto tuple = std::make_shared<ConstantTuple>();
        for (const Expr* item : n->elts) {
            CodeConstant c;
            if (!constant_of(*item, c)) return false;
            tuple->items.push_back(std::move(c));
        }
        result = std::move(tuple);
        return true;
    }
    return false;
}

/// As fold_binop does with text: what is joined or repeated is one constant, so that `is` finds it again.
bool Compiler::constant_text_of(const BinOp& node, CodeConstant& result) const {
    constexpr std::size_t longest = 4096;  // MAX_STR_SIZE
    CodeConstant left, right;
    if ((node.op != Operator::Add && node.op != Operator::Mult) || !constant_of(*node.right, right)) return false;
    if (node.op == Operator::Add) {
        const auto* more = std::get_if<std::string>(&right);
        if (!more || !constant_of(*node.left, left) || !std::holds_alternative<std::string>(left)) return false;
        result = std::get<std::string>(left) + *more;
        return true;
    }
    if (!constant_of(*node.left, left)) return false;
    if (std::holds_alternative<ConstantInt>(left)) std::swap(left, right);
    const auto* text = std::get_if<std::string>(&left);
    const auto* times = std::get_if<ConstantInt>(&right);
    if (!text || !times || times->digits.size() > 4) return false;
    if (times->digits.find_first_not_of("0123456789") != std::string::npos) return false;
    const auto count = static_cast<std::size_t>(std::stoi(times->digits));
    if (count * count_characters(*text) > longest) return false;
    std::string repeated;
    for (std::size_t i = 0; i < count; ++i) repeated += *text;
    result = std::move(repeated);
    return true;
}

// ---- displays and calls

namespace {

bool spans_lines(const Expr& e) { return e.span.line != e.span.end_line; }

bool all_constant(NodeList<Expr> elts) {
    return std::all_of(elts.begin(), elts.end(), [](const Expr* e) { return folds_to_constant(*e); });
}

}  // namespace

void Compiler::sequence_display(NodeList<Expr> elts, Opcode build, Opcode add, Opcode extend, bool to_tuple) {
    const bool starred =
        std::any_of(elts.begin(), elts.end(), [](const Expr* e) { return e->kind == NodeKind::Starred; });
    // As starunpack_helper: three constants or more are one, a tuple that the new list takes its items from.
    const OneLineScope as_one(out(), !to_tuple && elts.size() >= 3 && all_constant(elts));
    if (!starred && elts.size() <= 30) {
        for (const Expr* e : elts) expression(*e);
        return out().emit(to_tuple ? Opcode::build_tuple_ : build, static_cast<int>(elts.size()));
    }
    out().emit(build, 0);
    for (const Expr* e : elts) {
        const auto* s = as<Starred>(e);
        expression(s ? *s->value : *e);
        out().emit(s ? extend : add, 1);
    }
    if (to_tuple) out().emit(Opcode::list_to_tuple_);
}

// As starunpack_helper: three constants or more are a constant frozenset first, which fills the new set. It makes a
// difference, since the items of a set come in the order of its table.
void Compiler::set_display(const Set& node) {
    if (node.elts.size() < 3 || !all_constant(node.elts))
        return sequence_display(node.elts, Opcode::build_set_, Opcode::set_add_, Opcode::set_update_, false);
    out().emit(Opcode::build_set_, 0);
    constant_set(node);
    out().emit(Opcode::set_update_, 1);
}

void Compiler::constant_set(const Set& node) {
    const OneLineScope as_one(out());
    sequence_display(node.elts, Opcode::build_list_, Opcode::list_append_, Opcode::list_extend_, false);
    out().emit(Opcode::constant_set_);
}

// As fold_iter: what a loop goes over, or `in` looks into, is a constant if it is a set or list of constants.
void Compiler::iterable(const Expr& e) {
    const auto* set = as<Set>(&e);
    const LocationScope at(out(), e.span);
    if (set && all_constant(set->elts)) return constant_set(*set);
    const auto* list = as<List>(&e);
    const OneLineScope as_one(out(), list && all_constant(list->elts));
    expression(e);
}

void Compiler::dict_display(const Dict& node) {
    const bool plain =
        node.keys.size() <= 15 && std::all_of(node.keys.begin(), node.keys.end(), [](const Expr* k) { return k; });
    if (plain) {
        // As compiler_subdict: constant keys are one tuple, which comes after the values.
        const bool constant_keys = node.keys.size() > 1 && all_constant(node.keys);
        for (std::size_t i = 0; i < node.keys.size(); ++i) {
            const bool traced = out().set_traced(false);
            if (!constant_keys) out().set_traced(traced);
            expression(*node.keys[i]);
            out().set_traced(traced);
            expression(*node.values[i]);
        }
        return out().emit(Opcode::build_map_, static_cast<int>(node.keys.size()));
    }
    out().emit(Opcode::build_map_, 0);
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
        if (node.keys[i]) {
            expression(*node.keys[i]);
            expression(*node.values[i]);
            out().emit(Opcode::map_add_, 1);
        } else {
            expression(*node.values[i]);
            out().emit(Opcode::dict_update_, 1);
        }
    }
}

void Compiler::joined_string(const JoinedStr& node) {
    if (node.values.empty()) return load_constant(std::string());
    for (const Expr* e : node.values) expression(*e);
    if (node.values.size() != 1 || node.values[0]->kind != NodeKind::FormattedValue)
        out().emit(Opcode::build_string_, static_cast<int>(node.values.size()));
}

void Compiler::extended_call(NodeList<Expr> args, NodeList<Keyword> keywords, const Span& location) {
    const LocationScope at(out(), location);
    if (args.size() == 1 && args[0]->kind == NodeKind::Starred) {
        expression(*static_cast<const Starred*>(args[0])->value);
    } else {
        out().emit(Opcode::build_list_, 0);
        for (const Expr* e : args) {
            const auto* s = as<Starred>(e);
            expression(s ? *s->value : *e);
            out().emit(s ? Opcode::list_extend_ : Opcode::list_append_, 1);
        }
        out().emit(Opcode::list_to_tuple_);
    }
    if (!keywords.empty()) {
        out().emit(Opcode::build_map_, 0);
        for (const Keyword* k : keywords) {
            if (k->arg.empty()) {
                expression(*k->value);
                out().emit(Opcode::dict_merge_, 1);
            } else {
                load_constant(std::string(k->arg));
                expression(*k->value);
                // A name that a ** before it gave already is an error, so it is merged too.
                out().emit(Opcode::build_map_, 1);
                out().emit(Opcode::dict_merge_, 1);
            }
        }
    }
    out().emit(Opcode::call_ex_, 0, keywords.empty() ? 0 : 1);
}

void Compiler::call(const Call& node) {
    doubt_call(node);
    const bool extended =
        std::any_of(node.args.begin(), node.args.end(), [](const Expr* e) { return e->kind == NodeKind::Starred; }) ||
        std::any_of(node.keywords.begin(), node.keywords.end(), [](const Keyword* k) { return k->arg.empty(); });
    const auto* method = as<Attribute>(node.func);
    if (extended) {
        expression(*node.func);
        return extended_call(node.args, node.keywords, node.span);
    }
    Span location = node.span;
    if (method) {
        expression(*method->value);
        // A chained call over several lines stands on the line of the attribute's name.
        Span attribute = method->span;
        if (attribute.line != attribute.end_line) {
            attribute.line = attribute.end_line;
            const auto width = static_cast<std::uint32_t>(method->attr.size());
            attribute.column = attribute.end_column >= width ? attribute.end_column - width : 0;
            location.line = attribute.line;
            location.column = attribute.column;
        }
        const LocationScope at(out(), attribute);
        out().emit(Opcode::load_method_, out().name(mangled(method->attr)), 0, out().new_cache());
    } else {
        expression(*node.func);
    }
    auto names = std::make_shared<ConstantTuple>();
    for (const Expr* e : node.args) expression(*e);
    for (const Keyword* k : node.keywords) {
        expression(*k->value);
        names->items.emplace_back(std::string(k->arg));
    }
    const int count = static_cast<int>(node.args.size() + node.keywords.size());
    const int keyword_names = names->items.empty() ? 0 : out().constant(names) + 1;
    const LocationScope at(out(), location);
    out().emit(method ? Opcode::call_method_ : Opcode::call_, count, 0, keyword_names);
}

void Compiler::subscript_slice(const Expr& slice) { expression(slice); }

/// Awaits the awaitable on top: the value that comes back takes its place.
void Compiler::await_top(int where) {
    out().emit(Opcode::get_awaitable_, 0, where);
    delegate_to_top();
}

/// Hands what is sent on to the iterator on top, and what that yields out, until it returns: its value takes its place.
void Compiler::delegate_to_top() {
    load_constant(ConstantNone{});
    const Label again = out().new_label(), sent = out().new_label();
    out().place(again);
    out().emit_jump(Opcode::send_, sent);
    out().emit(Opcode::yield_value_, 0, 2);
    out().emit_artificial_jump(Opcode::jump_, again);
    out().place(sent);
}

// ---- all expressions

void Compiler::expression(const Expr& e) {
    const LocationScope at(out(), e.span);
    CodeConstant constant;
    if (constant_of(e, constant)) return load_constant(std::move(constant));
    const OneLineScope as_one(out(), spans_lines(e) && folds_to_constant(e));
    switch (e.kind) {
        case NodeKind::BoolOp: return bool_operation(static_cast<const BoolOp&>(e));
        case NodeKind::NamedExpr: {
            const auto& n = static_cast<const NamedExpr&>(e);
            expression(*n.value);
            out().emit(Opcode::copy_, 1);
            return store(*n.target);
        }
        case NodeKind::BinOp: {
            const auto& n = static_cast<const BinOp&>(e);
            expression(*n.left);
            expression(*n.right);
            return binary(n.op, false);
        }
        case NodeKind::UnaryOp: {
            const auto& n = static_cast<const UnaryOp&>(e);
            expression(*n.operand);
            static constexpr Opcode ops[] = {Opcode::unary_invert_, Opcode::unary_not_, Opcode::unary_positive_,
                                             Opcode::unary_negative_};
            return out().emit(ops[static_cast<int>(n.op)]);
        }
        case NodeKind::Lambda: return lambda(static_cast<const Lambda&>(e));
        case NodeKind::IfExp: {
            const auto& n = static_cast<const IfExp&>(e);
            const Label otherwise = out().new_label(), end = out().new_label();
            jump_if(*n.test, otherwise, false);
            expression(*n.body);
            jump_over_otherwise(n, end);
            out().place(otherwise);
            expression(*n.orelse);
            return out().place(end);
        }
        case NodeKind::Dict: return dict_display(static_cast<const Dict&>(e));
        case NodeKind::Set: return set_display(static_cast<const Set&>(e));
        case NodeKind::List:
            return sequence_display(static_cast<const List&>(e).elts, Opcode::build_list_, Opcode::list_append_,
                                    Opcode::list_extend_, false);
        case NodeKind::Tuple:
            return sequence_display(static_cast<const Tuple&>(e).elts, Opcode::build_list_, Opcode::list_append_,
                                    Opcode::list_extend_, true);
        case NodeKind::ListComp:
            return comprehension(e, "<listcomp>", static_cast<const ListComp&>(e).generators,
                                 static_cast<const ListComp&>(e).elt, nullptr);
        case NodeKind::SetComp:
            return comprehension(e, "<setcomp>", static_cast<const SetComp&>(e).generators,
                                 static_cast<const SetComp&>(e).elt, nullptr);
        case NodeKind::DictComp:
            return comprehension(e, "<dictcomp>", static_cast<const DictComp&>(e).generators,
                                 static_cast<const DictComp&>(e).key, static_cast<const DictComp&>(e).value);
        case NodeKind::GeneratorExp:
            return comprehension(e, "<genexpr>", static_cast<const GeneratorExp&>(e).generators,
                                 static_cast<const GeneratorExp&>(e).elt, nullptr);
        case NodeKind::Await: expression(*static_cast<const Await&>(e).value); return await_top();
        case NodeKind::Yield: {
            const auto& n = static_cast<const Yield&>(e);
            if (n.value)
                expression(*n.value);
            else
                load_constant(ConstantNone{});
            return out().emit(Opcode::yield_value_, 0, out().code().is_async_generator ? 1 : 0);
        }
        case NodeKind::YieldFrom: {
            expression(*static_cast<const YieldFrom&>(e).value);
            out().emit(Opcode::get_yield_from_iter_);
            return delegate_to_top();
        }
        case NodeKind::Compare: return comparison(static_cast<const Compare&>(e));
        case NodeKind::Call: return call(static_cast<const Call&>(e));
        case NodeKind::FormattedValue: {
            const auto& n = static_cast<const FormattedValue&>(e);
            expression(*n.value);
            if (n.format_spec) expression(*n.format_spec);
            const int conversion = n.conversion > 0 ? n.conversion : 0;
            return out().emit(Opcode::format_value_, 0, conversion, n.format_spec ? 1 : 0);
        }
        case NodeKind::JoinedStr: return joined_string(static_cast<const JoinedStr&>(e));
        case NodeKind::Attribute: {
            const auto& n = static_cast<const Attribute&>(e);
            expression(*n.value);
            Span attribute = n.span;
            if (attribute.line != attribute.end_line) {
                attribute.line = attribute.end_line;
                const auto width = static_cast<std::uint32_t>(n.attr.size());
                attribute.column = attribute.end_column >= width ? attribute.end_column - width : 0;
            }
            const LocationScope name(out(), attribute);
            return out().emit(Opcode::load_attr_, out().name(mangled(n.attr)), 0, out().new_cache());
        }
        case NodeKind::Subscript: {
            const auto& n = static_cast<const Subscript&>(e);
            doubt_subscript(n);
            expression(*n.value);
            subscript_slice(*n.slice);
            return out().emit(Opcode::load_subscript_);
        }
        case NodeKind::Starred: return expression(*static_cast<const Starred&>(e).value);
        case NodeKind::Name: return load_name(static_cast<const Name&>(e).id);
        case NodeKind::Slice: {
            const auto& n = static_cast<const Slice&>(e);
            const auto part = [&](const Expr* p) {
                if (p)
                    expression(*p);
                else
                    load_constant(ConstantNone{});
            };
            part(n.lower);
            part(n.upper);
            if (n.step) part(n.step);
            return out().emit(Opcode::build_slice_, n.step ? 3 : 2);
        }
        default: return unsupported(e, "this expression");
    }
}

}  // namespace loopglass::language
