// What is allowed but hardly meant: `x is 5`, `assert (x, "text")`, `(1, 2) (3, 4)`. As check_compare, check_caller,
// check_subscripter, check_index and compiler_assert of CPython's compile.c.

#include <base/utf8.h>

#include <algorithm>
#include <type_traits>

#include "compiler.h"

namespace loopglass::language {

namespace {

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

bool is_whole(std::string_view type) { return type == "int" || type == "bool"; }
bool is_number(std::string_view type) { return is_whole(type) || type == "float" || type == "complex"; }
bool is_sequence(std::string_view type) { return type == "str" || type == "bytes" || type == "tuple"; }

bool is_zero(const Expr& e) {
    const auto* constant = as<Constant>(&e);
    if (!constant) return false;
    const auto* whole = std::get_if<IntValue>(&constant->value);
    const auto* real = std::get_if<double>(&constant->value);
    return (whole && whole->digits.find_first_not_of('0') == whole->digits.npos) || (real && *real == 0);
}

/// False for a product that the optimiser of CPython finds too long (MAX_STR_SIZE and MAX_COLLECTION_SIZE).
bool is_short_product(const Expr& sequence, const Expr& times) {
    const auto* constant = as<Constant>(&times);
    const auto* count = constant ? std::get_if<IntValue>(&constant->value) : nullptr;
    if (!count) return true;
    if (count->digits.size() > 4) return false;
    std::size_t length = 1, longest = 4096;
    if (const auto* tuple = as<Tuple>(&sequence)) {
        length = tuple->elts.size();
        longest = 256;
    } else if (const auto* text = as<Constant>(&sequence)) {
        if (const auto* str = std::get_if<StrValue>(&text->value)) length = count_characters(str->text);
        if (const auto* bytes = std::get_if<BytesValue>(&text->value)) length = bytes->bytes.size();
    }
    return length * static_cast<std::size_t>(std::stoi(std::string(count->digits))) <= longest;
}

/// The type of what the optimiser of CPython makes of an operation with constants; nothing if it leaves it alone.
std::string_view type_of_operation(const BinOp& node, std::string_view left, std::string_view right) {
    const bool is_sum = node.op == Operator::Add, is_product = node.op == Operator::Mult;
    if (is_sequence(left) && is_sum && left == right) return left;
    if (is_sequence(left) && is_product && is_whole(right))
        return is_short_product(*node.left, *node.right) ? left : "";
    if (is_sequence(right) && is_product && is_whole(left))
        return is_short_product(*node.right, *node.left) ? right : "";
    if (!is_number(left) || !is_number(right)) return "";
    const bool are_whole = is_whole(left) && is_whole(right), is_complex = left == "complex" || right == "complex";
    const std::string_view wider = is_complex ? "complex" : are_whole ? "int" : "float";
    switch (node.op) {
        case Operator::Add:
        case Operator::Sub:
        case Operator::Mult: return wider;
        case Operator::Div: return is_zero(*node.right) ? "" : are_whole ? "float" : wider;
        case Operator::FloorDiv:
        case Operator::Mod: return is_zero(*node.right) || is_complex ? "" : wider;
        case Operator::Pow: {
            const auto* exponent = as<UnaryOp>(node.right);
            return are_whole && exponent && exponent->op == UnaryOperator::USub ? "float" : wider;
        }
        case Operator::BitAnd:
        case Operator::BitOr:
        case Operator::BitXor:
            if (left == "bool" && right == "bool") return "bool";
            [[fallthrough]];
        case Operator::LShift:
        case Operator::RShift: return are_whole ? "int" : "";
        default: return "";
    }
}

/// The type of the constant that the optimiser of CPython makes of an expression; nothing if it makes none.
std::string_view type_when_folded(const Expr& e) {
    if (const auto* n = as<Constant>(&e)) return type_of_constant(n->value);
    if (const auto* n = as<UnaryOp>(&e)) {
        const std::string_view type = type_when_folded(*n->operand);
        if (type.empty() || n->op == UnaryOperator::Not) return type.empty() ? "" : "bool";
        if (is_whole(type)) return "int";
        return is_number(type) && n->op != UnaryOperator::Invert ? type : "";
    }
    if (const auto* n = as<BinOp>(&e)) {
        const std::string_view left = type_when_folded(*n->left), right = type_when_folded(*n->right);
        return left.empty() || right.empty() ? "" : type_of_operation(*n, left, right);
    }
    if (const auto* n = as<Tuple>(&e))
        return std::all_of(n->elts.begin(), n->elts.end(),
                           [](const Expr* item) { return !type_when_folded(*item).empty(); })
                   ? "tuple"
                   : "";
    return "";
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
        default: return type_when_folded(e);
    }
}

/// None, True, False and ... are each one object, so `is` is right for them.
bool is_one_object(const Expr& e) {
    const std::string_view type = type_when_folded(e);
    return type.empty() || type == "NoneType" || type == "ellipsis" || type == "bool";
}

bool can_be_called(const Expr& e) {
    const std::string_view type = type_of(e);
    return type.empty() || type == "function";
}

bool can_be_subscripted(const Expr& e) {
    for (const std::string_view type :
         {"NoneType", "ellipsis", "bool", "int", "float", "complex", "set", "generator", "function"})
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
    for (std::size_t i = 0; i < node.ops.size(); ++i) {
        const Expr* right = node.comparators[i];
        const bool by_identity = node.ops[i] == CmpOperator::Is || node.ops[i] == CmpOperator::IsNot;
        if (by_identity && (!is_one_object(*left) || !is_one_object(*right)))
            return doubt(node, node.ops[i] == CmpOperator::Is ? "\"is\" with a literal. Did you mean \"==\"?"
                                                              : "\"is not\" with a literal. Did you mean \"!=\"?");
        left = right;
    }
}

void Compiler::doubt_call(const Call& node) {
    if (!can_be_called(*node.func))
        doubt(node, "'" + std::string(type_of(*node.func)) + "' object is not callable; perhaps you missed a comma?");
}

void Compiler::doubt_subscript(const Subscript& node) {
    const std::string type(type_of(*node.value));
    if (!can_be_subscripted(*node.value))
        return doubt(node, "'" + type + "' object is not subscriptable; perhaps you missed a comma?");
    const std::string_view index = type_of(*node.slice);
    if (!is_indexed_by_numbers(*node.value) || index.empty() || index == "int" || index == "bool") return;
    doubt(node,
          type + " indices must be integers or slices, not " + std::string(index) + "; perhaps you missed a comma?");
}

void Compiler::doubt_assertion(const Assert& node) {
    const auto* tuple = as<Tuple>(node.test);
    if (tuple && !tuple->elts.empty()) doubt(node, "assertion is always true, perhaps remove parentheses?");
}

}  // namespace loopglass::language
