// What is allowed but hardly meant: `x is 5`, `assert (x, "text")`, `(1, 2) (3, 4)`. As check_compare, check_caller,
// check_subscripter, check_index and compiler_assert of CPython's compile.c.

#include <algorithm>
#include <type_traits>

#include "compiler.h"

namespace loopglass::language {

namespace {

/// True for what the optimiser of CPython makes a constant of.
bool is_constant(const Expr& e) {
    if (e.kind == NodeKind::Constant) return true;
    if (const auto* n = as<UnaryOp>(&e)) return n->op != UnaryOperator::Not && is_constant(*n->operand);
    if (const auto* n = as<Tuple>(&e))
        return std::all_of(n->elts.begin(), n->elts.end(), [](const Expr* item) { return is_constant(*item); });
    return false;
}

std::string_view type_of_constant(const ConstantValue& value) {
    return std::visit(
        [](const auto& v) -> std::string_view {
            using Type = std::decay_t<decltype(v)>;
            if constexpr (std::is_same_v<Type, NoneValue>) return "NoneType";
            if constexpr (std::is_same_v<Type, EllipsisValue>) return "ellipsis";
            if constexpr (std::is_same_v<Type, bool>) return "bool";
            if constexpr (std::is_same_v<Type, IntValue>) return "int";
            if constexpr (std::is_same_v<Type, double>) return "float";
            if constexpr (std::is_same_v<Type, ComplexValue>) return "complex";
            if constexpr (std::is_same_v<Type, StrValue>) return "str";
            return "bytes";
        },
        value);
}

/// As infer_type: the type of what an expression gives, if that can be seen; else nothing.
std::string_view type_of(const Expr& e) {
    switch (e.kind) {
        case NodeKind::Tuple: return "tuple";
        case NodeKind::List:
        case NodeKind::ListComp: return "list";
        case NodeKind::Dict:
        case NodeKind::DictComp: return "dict";
        case NodeKind::Set:
        case NodeKind::SetComp: return "set";
        case NodeKind::GeneratorExp: return "generator";
        case NodeKind::Lambda: return "function";
        case NodeKind::JoinedStr:
        case NodeKind::FormattedValue: return "str";
        case NodeKind::Constant: return type_of_constant(static_cast<const Constant&>(e).value);
        case NodeKind::UnaryOp: return is_constant(e) ? type_of(*static_cast<const UnaryOp&>(e).operand) : "";
        default: return "";
    }
}

/// None, True, False and ... are each one object, so `is` is right for them.
bool is_one_object(const Expr& e) {
    const auto* constant = as<Constant>(&e);
    if (!constant) return !is_constant(e);
    const ConstantValue& value = constant->value;
    return std::holds_alternative<NoneValue>(value) || std::holds_alternative<EllipsisValue>(value) ||
           std::holds_alternative<bool>(value);
}

bool can_be_called(const Expr& e) {
    const std::string_view type = type_of(e);
    return type.empty() || type == "function";
}

bool can_be_subscripted(const Expr& e) {
    for (const std::string_view type :
         {"NoneType", "ellipsis", "int", "float", "complex", "set", "generator", "function"})
        if (type_of(e) == type) return false;
    return true;
}

bool is_indexed_by_numbers(const Expr& e) {
    for (const std::string_view type : {"str", "bytes", "tuple", "list"})
        if (type_of(e) == type) return true;
    return false;
}

}  // namespace

void Compiler::doubt(const Node& node, std::string text) { doubts_.push_back({node.span.line, std::move(text)}); }

void Compiler::doubt_comparison(const Compare& node) {
    const Expr* left = node.left;
    const auto is_literal = [&](const Expr& e) {
        CodeConstant text;
        return !is_one_object(e) || (e.kind == NodeKind::BinOp && constant_of(e, text));
    };
    for (std::size_t i = 0; i < node.ops.size(); ++i) {
        const Expr* right = node.comparators[i];
        const bool by_identity = node.ops[i] == CmpOperator::Is || node.ops[i] == CmpOperator::IsNot;
        if (by_identity && (is_literal(*left) || is_literal(*right)))
            return doubt(node, node.ops[i] == CmpOperator::Is ? "\"is\" with a literal. Did you mean \"==\"?"
                                                              : "\"is not\" with a literal. Did you mean \"!=\"?");
        left = right;
    }
}

void Compiler::doubt_call(const Call& node) {
    if (!can_be_called(*node.func))
        doubt(*node.func,
              "'" + std::string(type_of(*node.func)) + "' object is not callable; perhaps you missed a comma?");
}

void Compiler::doubt_subscript(const Subscript& node) {
    const std::string type(type_of(*node.value));
    if (!can_be_subscripted(*node.value))
        return doubt(*node.value, "'" + type + "' object is not subscriptable; perhaps you missed a comma?");
    const std::string_view index = type_of(*node.slice);
    if (!is_indexed_by_numbers(*node.value) || index.empty() || index == "int" || index == "bool") return;
    doubt(*node.value,
          type + " indices must be integers or slices, not " + std::string(index) + "; perhaps you missed a comma?");
}

void Compiler::doubt_assertion(const Assert& node) {
    const auto* tuple = as<Tuple>(node.test);
    if (tuple && !tuple->elts.empty()) doubt(node, "assertion is always true, perhaps remove parentheses?");
}

}  // namespace loopglass::language
