#pragma once

#include <language/tree.h>

namespace loopglass::language {

namespace children_detail {

template <class Visit>
void one(const Node* node, Visit& visit) {
    if (node) visit(node);
}

template <class T, class Visit>
void all(NodeList<T> list, Visit& visit) {
    for (const Node* node : list) one(node, visit);
}

template <class Visit>
void of_statement(const Node* node, Visit& visit) {
    switch (node->kind) {
        case NodeKind::Return: return one(static_cast<const Return*>(node)->value, visit);
        case NodeKind::Delete: return all(static_cast<const Delete*>(node)->targets, visit);
        case NodeKind::ExprStmt: return one(static_cast<const ExprStmt*>(node)->value, visit);
        case NodeKind::Raise:
            one(static_cast<const Raise*>(node)->exc, visit);
            return one(static_cast<const Raise*>(node)->cause, visit);
        case NodeKind::Assert:
            one(static_cast<const Assert*>(node)->test, visit);
            return one(static_cast<const Assert*>(node)->msg, visit);
        default: return;
    }
}

template <class Visit>
void of_operation(const Node* node, Visit& visit) {
    switch (node->kind) {
        case NodeKind::BoolOp: return all(static_cast<const BoolOp*>(node)->values, visit);
        case NodeKind::BinOp:
            one(static_cast<const BinOp*>(node)->left, visit);
            return one(static_cast<const BinOp*>(node)->right, visit);
        case NodeKind::UnaryOp: return one(static_cast<const UnaryOp*>(node)->operand, visit);
        case NodeKind::IfExp:
            one(static_cast<const IfExp*>(node)->test, visit);
            one(static_cast<const IfExp*>(node)->body, visit);
            return one(static_cast<const IfExp*>(node)->orelse, visit);
        case NodeKind::Compare:
            one(static_cast<const Compare*>(node)->left, visit);
            return all(static_cast<const Compare*>(node)->comparators, visit);
        case NodeKind::NamedExpr:
            one(static_cast<const NamedExpr*>(node)->value, visit);
            return one(static_cast<const NamedExpr*>(node)->target, visit);
        case NodeKind::Await: return one(static_cast<const Await*>(node)->value, visit);
        case NodeKind::Yield: return one(static_cast<const Yield*>(node)->value, visit);
        case NodeKind::YieldFrom: return one(static_cast<const YieldFrom*>(node)->value, visit);
        default: return;
    }
}

template <class Visit>
void of_primary(const Node* node, Visit& visit) {
    switch (node->kind) {
        case NodeKind::Call:
            one(static_cast<const Call*>(node)->func, visit);
            all(static_cast<const Call*>(node)->args, visit);
            return all(static_cast<const Call*>(node)->keywords, visit);
        case NodeKind::Keyword: return one(static_cast<const Keyword*>(node)->value, visit);
        case NodeKind::Attribute: return one(static_cast<const Attribute*>(node)->value, visit);
        case NodeKind::Subscript:
            one(static_cast<const Subscript*>(node)->value, visit);
            return one(static_cast<const Subscript*>(node)->slice, visit);
        case NodeKind::Slice:
            one(static_cast<const Slice*>(node)->lower, visit);
            one(static_cast<const Slice*>(node)->upper, visit);
            return one(static_cast<const Slice*>(node)->step, visit);
        case NodeKind::Starred: return one(static_cast<const Starred*>(node)->value, visit);
        case NodeKind::FormattedValue:
            one(static_cast<const FormattedValue*>(node)->value, visit);
            return one(static_cast<const FormattedValue*>(node)->format_spec, visit);
        case NodeKind::JoinedStr: return all(static_cast<const JoinedStr*>(node)->values, visit);
        case NodeKind::Set: return all(static_cast<const Set*>(node)->elts, visit);
        case NodeKind::List: return all(static_cast<const List*>(node)->elts, visit);
        case NodeKind::Tuple: return all(static_cast<const Tuple*>(node)->elts, visit);
        default: return of_operation(node, visit);
    }
}

}  // namespace children_detail

/// Calls `visit` with the parts of an expression (but a lambda, a dict or a comprehension) or of a simple statement
/// (but an assignment), in the order in which CPython looks at them.
template <class Visit>
void for_each_child(const Node* node, Visit visit) {
    children_detail::of_statement(node, visit);
    children_detail::of_primary(node, visit);
}

}  // namespace loopglass::language
