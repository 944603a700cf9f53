#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include <base/span.h>
#include <language/arena.h>

/// The syntax tree of a Python 3.11 program: the classes and fields of CPython's `ast` module, by its names.
///
/// Where C++ or our style asks for another name: the statement `ast.Expr` is ExprStmt here (Expr is the base of all
/// expressions, `ast.expr`), the lower case classes are written Arguments, Arg, Keyword, Alias, WithItem,
/// Comprehension and MatchCase, and Constant's `kind` is `u_prefix`. An optional node is nullptr, an optional
/// identifier an empty view. Identifiers are in NFKC, and never mangled. Type comments are not read.
/// Spans are CPython's: lineno, col_offset, end_lineno, end_col_offset. Nodes without a position in `ast` (Module,
/// Arguments, Comprehension, WithItem, MatchCase) have a span of zeros.
namespace loopglass::language {

// clang-format off
enum class NodeKind : std::uint8_t {
    // roots
    Module, Expression,
    // statements
    FunctionDef, AsyncFunctionDef, ClassDef, Return, Delete, Assign, AugAssign, AnnAssign, For, AsyncFor, While, If,
    With, AsyncWith, Match, Raise, Try, TryStar, Assert, Import, ImportFrom, Global, Nonlocal, ExprStmt, Pass, Break,
    Continue,
    // expressions
    BoolOp, NamedExpr, BinOp, UnaryOp, Lambda, IfExp, Dict, Set, ListComp, SetComp, DictComp, GeneratorExp, Await,
    Yield, YieldFrom, Compare, Call, FormattedValue, JoinedStr, Constant, Attribute, Subscript, Starred, Name, List,
    Tuple, Slice,
    // patterns
    MatchValue, MatchSingleton, MatchSequence, MatchMapping, MatchClass, MatchStar, MatchAs, MatchOr,
    // parts
    Comprehension, ExceptHandler, Arguments, Arg, Keyword, Alias, WithItem, MatchCase,
};
// clang-format on

enum class ExprContext : std::uint8_t { Load, Store, Del };
enum class BoolOperator : std::uint8_t { And, Or };
enum class UnaryOperator : std::uint8_t { Invert, Not, UAdd, USub };
enum class CmpOperator : std::uint8_t { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn };
enum class Operator : std::uint8_t {
    Add,
    Sub,
    Mult,
    MatMult,
    Div,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
    FloorDiv,
};

struct Node {
    NodeKind kind;
    Span span;
};

struct Expr : Node {};     ///< `ast.expr`
struct Stmt : Node {};     ///< `ast.stmt`
struct Pattern : Node {};  ///< `ast.pattern`

template <class T>
using NodeList = std::span<T* const>;

/// The node as a T, or nullptr if it is of another kind (or nullptr itself).
template <class T>
const T* as(const Node* node) {
    return node && node->kind == T::node_kind ? static_cast<const T*>(node) : nullptr;
}

template <class T>
T* as(Node* node) {
    return node && node->kind == T::node_kind ? static_cast<T*>(node) : nullptr;
}

// ---- parts

struct Arg : Node {
    static constexpr NodeKind node_kind = NodeKind::Arg;
    std::string_view arg;
    Expr* annotation;  ///< or nullptr
};

struct Arguments : Node {
    static constexpr NodeKind node_kind = NodeKind::Arguments;
    NodeList<Arg> posonlyargs;
    NodeList<Arg> args;
    Arg* vararg;  ///< or nullptr
    NodeList<Arg> kwonlyargs;
    NodeList<Expr> kw_defaults;  ///< one for each of kwonlyargs; nullptr where there is no default
    Arg* kwarg;                  ///< or nullptr
    NodeList<Expr> defaults;     ///< of the last of posonlyargs + args
};

struct Keyword : Node {
    static constexpr NodeKind node_kind = NodeKind::Keyword;
    std::string_view arg;  ///< empty for `**value`
    Expr* value;
};

struct Alias : Node {
    static constexpr NodeKind node_kind = NodeKind::Alias;
    std::string_view name;    ///< dotted, or "*"
    std::string_view asname;  ///< or empty
};

struct WithItem : Node {
    static constexpr NodeKind node_kind = NodeKind::WithItem;
    Expr* context_expr;
    Expr* optional_vars;  ///< or nullptr
};

struct Comprehension : Node {
    static constexpr NodeKind node_kind = NodeKind::Comprehension;
    Expr* target;
    Expr* iter;
    NodeList<Expr> ifs;
    bool is_async;
};

struct ExceptHandler : Node {
    static constexpr NodeKind node_kind = NodeKind::ExceptHandler;
    Expr* type;             ///< or nullptr
    std::string_view name;  ///< or empty
    NodeList<Stmt> body;
};

struct MatchCase : Node {
    static constexpr NodeKind node_kind = NodeKind::MatchCase;
    Pattern* pattern;
    Expr* guard;  ///< or nullptr
    NodeList<Stmt> body;
};

// ---- roots

struct Module : Node {
    static constexpr NodeKind node_kind = NodeKind::Module;
    NodeList<Stmt> body;
};

struct Expression : Node {
    static constexpr NodeKind node_kind = NodeKind::Expression;
    Expr* body;
};

// ---- statements

struct FunctionDef : Stmt {
    static constexpr NodeKind node_kind = NodeKind::FunctionDef;
    std::string_view name;
    Arguments* args;
    NodeList<Stmt> body;
    NodeList<Expr> decorator_list;
    Expr* returns;  ///< or nullptr
};

struct AsyncFunctionDef : Stmt {
    static constexpr NodeKind node_kind = NodeKind::AsyncFunctionDef;
    std::string_view name;
    Arguments* args;
    NodeList<Stmt> body;
    NodeList<Expr> decorator_list;
    Expr* returns;  ///< or nullptr
};

struct ClassDef : Stmt {
    static constexpr NodeKind node_kind = NodeKind::ClassDef;
    std::string_view name;
    NodeList<Expr> bases;
    NodeList<Keyword> keywords;
    NodeList<Stmt> body;
    NodeList<Expr> decorator_list;
};

struct Return : Stmt {
    static constexpr NodeKind node_kind = NodeKind::Return;
    Expr* value;  ///< or nullptr
};

struct Delete : Stmt {
    static constexpr NodeKind node_kind = NodeKind::Delete;
    NodeList<Expr> targets;
};

struct Assign : Stmt {
    static constexpr NodeKind node_kind = NodeKind::Assign;
    NodeList<Expr> targets;
    Expr* value;
};

struct AugAssign : Stmt {
    static constexpr NodeKind node_kind = NodeKind::AugAssign;
    Expr* target;
    Operator op;
    Expr* value;
};

struct AnnAssign : Stmt {
    static constexpr NodeKind node_kind = NodeKind::AnnAssign;
    Expr* target;
    Expr* annotation;
    Expr* value;  ///< or nullptr
    bool simple;  ///< the target is a name without parentheses
};

struct For : Stmt {
    static constexpr NodeKind node_kind = NodeKind::For;
    Expr* target;
    Expr* iter;
    NodeList<Stmt> body;
    NodeList<Stmt> orelse;
};

struct AsyncFor : Stmt {
    static constexpr NodeKind node_kind = NodeKind::AsyncFor;
    Expr* target;
    Expr* iter;
    NodeList<Stmt> body;
    NodeList<Stmt> orelse;
};

struct While : Stmt {
    static constexpr NodeKind node_kind = NodeKind::While;
    Expr* test;
    NodeList<Stmt> body;
    NodeList<Stmt> orelse;
};

struct If : Stmt {
    static constexpr NodeKind node_kind = NodeKind::If;
    Expr* test;
    NodeList<Stmt> body;
    NodeList<Stmt> orelse;
};

struct With : Stmt {
    static constexpr NodeKind node_kind = NodeKind::With;
    NodeList<WithItem> items;
    NodeList<Stmt> body;
};

struct AsyncWith : Stmt {
    static constexpr NodeKind node_kind = NodeKind::AsyncWith;
    NodeList<WithItem> items;
    NodeList<Stmt> body;
};

struct Match : Stmt {
    static constexpr NodeKind node_kind = NodeKind::Match;
    Expr* subject;
    NodeList<MatchCase> cases;
};

struct Raise : Stmt {
    static constexpr NodeKind node_kind = NodeKind::Raise;
    Expr* exc;    ///< or nullptr
    Expr* cause;  ///< or nullptr
};

struct Try : Stmt {
    static constexpr NodeKind node_kind = NodeKind::Try;
    NodeList<Stmt> body;
    NodeList<ExceptHandler> handlers;
    NodeList<Stmt> orelse;
    NodeList<Stmt> finalbody;
};

struct TryStar : Stmt {
    static constexpr NodeKind node_kind = NodeKind::TryStar;
    NodeList<Stmt> body;
    NodeList<ExceptHandler> handlers;
    NodeList<Stmt> orelse;
    NodeList<Stmt> finalbody;
};

struct Assert : Stmt {
    static constexpr NodeKind node_kind = NodeKind::Assert;
    Expr* test;
    Expr* msg;  ///< or nullptr
};

struct Import : Stmt {
    static constexpr NodeKind node_kind = NodeKind::Import;
    NodeList<Alias> names;
};

struct ImportFrom : Stmt {
    static constexpr NodeKind node_kind = NodeKind::ImportFrom;
    std::string_view module;  ///< dotted; empty for `from . import x`
    NodeList<Alias> names;
    int level;  ///< leading dots
};

struct Global : Stmt {
    static constexpr NodeKind node_kind = NodeKind::Global;
    std::span<std::string_view const> names;
};

struct Nonlocal : Stmt {
    static constexpr NodeKind node_kind = NodeKind::Nonlocal;
    std::span<std::string_view const> names;
};

/// An expression as a statement: `ast.Expr`.
struct ExprStmt : Stmt {
    static constexpr NodeKind node_kind = NodeKind::ExprStmt;
    Expr* value;
};

struct Pass : Stmt {
    static constexpr NodeKind node_kind = NodeKind::Pass;
};

struct Break : Stmt {
    static constexpr NodeKind node_kind = NodeKind::Break;
};

struct Continue : Stmt {
    static constexpr NodeKind node_kind = NodeKind::Continue;
};

// ---- expressions

struct BoolOp : Expr {
    static constexpr NodeKind node_kind = NodeKind::BoolOp;
    BoolOperator op;
    NodeList<Expr> values;
};

struct NamedExpr : Expr {
    static constexpr NodeKind node_kind = NodeKind::NamedExpr;
    Expr* target;
    Expr* value;
};

struct BinOp : Expr {
    static constexpr NodeKind node_kind = NodeKind::BinOp;
    Expr* left;
    Operator op;
    Expr* right;
};

struct UnaryOp : Expr {
    static constexpr NodeKind node_kind = NodeKind::UnaryOp;
    UnaryOperator op;
    Expr* operand;
};

struct Lambda : Expr {
    static constexpr NodeKind node_kind = NodeKind::Lambda;
    Arguments* args;
    Expr* body;
};

struct IfExp : Expr {
    static constexpr NodeKind node_kind = NodeKind::IfExp;
    Expr* test;
    Expr* body;
    Expr* orelse;
};

struct Dict : Expr {
    static constexpr NodeKind node_kind = NodeKind::Dict;
    NodeList<Expr> keys;  ///< nullptr for `**value`
    NodeList<Expr> values;
};

struct Set : Expr {
    static constexpr NodeKind node_kind = NodeKind::Set;
    NodeList<Expr> elts;
};

struct ListComp : Expr {
    static constexpr NodeKind node_kind = NodeKind::ListComp;
    Expr* elt;
    NodeList<Comprehension> generators;
};

struct SetComp : Expr {
    static constexpr NodeKind node_kind = NodeKind::SetComp;
    Expr* elt;
    NodeList<Comprehension> generators;
};

struct DictComp : Expr {
    static constexpr NodeKind node_kind = NodeKind::DictComp;
    Expr* key;
    Expr* value;
    NodeList<Comprehension> generators;
};

struct GeneratorExp : Expr {
    static constexpr NodeKind node_kind = NodeKind::GeneratorExp;
    Expr* elt;
    NodeList<Comprehension> generators;
};

struct Await : Expr {
    static constexpr NodeKind node_kind = NodeKind::Await;
    Expr* value;
};

struct Yield : Expr {
    static constexpr NodeKind node_kind = NodeKind::Yield;
    Expr* value;  ///< or nullptr
};

struct YieldFrom : Expr {
    static constexpr NodeKind node_kind = NodeKind::YieldFrom;
    Expr* value;
};

struct Compare : Expr {
    static constexpr NodeKind node_kind = NodeKind::Compare;
    Expr* left;
    std::span<CmpOperator const> ops;
    NodeList<Expr> comparators;
};

struct Call : Expr {
    static constexpr NodeKind node_kind = NodeKind::Call;
    Expr* func;
    NodeList<Expr> args;
    NodeList<Keyword> keywords;
};

struct FormattedValue : Expr {
    static constexpr NodeKind node_kind = NodeKind::FormattedValue;
    Expr* value;
    int conversion;     ///< 's', 'r', 'a', or -1
    Expr* format_spec;  ///< a JoinedStr, or nullptr
};

struct JoinedStr : Expr {
    static constexpr NodeKind node_kind = NodeKind::JoinedStr;
    NodeList<Expr> values;
};

struct NoneValue {};
struct EllipsisValue {};

/// The digits as written, without underscores, in lower case, with the prefix 0x, 0o or 0b if there is one.
struct IntValue {
    std::string_view digits;
};

struct ComplexValue {
    double imag;
};

/// UTF-8. A lone surrogate, which only an escape such as \ud800 can make, is encoded like any other code point.
struct StrValue {
    std::string_view text;
};

struct BytesValue {
    std::string_view bytes;
};

using ConstantValue =
    std::variant<NoneValue, EllipsisValue, bool, IntValue, double, ComplexValue, StrValue, BytesValue>;

struct Constant : Expr {
    static constexpr NodeKind node_kind = NodeKind::Constant;
    ConstantValue value;
    bool u_prefix;  ///< the first string literal was written u'...'
};

struct Attribute : Expr {
    static constexpr NodeKind node_kind = NodeKind::Attribute;
    Expr* value;
    std::string_view attr;
    ExprContext ctx;
};

struct Subscript : Expr {
    static constexpr NodeKind node_kind = NodeKind::Subscript;
    Expr* value;
    Expr* slice;
    ExprContext ctx;
};

struct Starred : Expr {
    static constexpr NodeKind node_kind = NodeKind::Starred;
    Expr* value;
    ExprContext ctx;
};

struct Name : Expr {
    static constexpr NodeKind node_kind = NodeKind::Name;
    std::string_view id;
    ExprContext ctx;
};

struct List : Expr {
    static constexpr NodeKind node_kind = NodeKind::List;
    NodeList<Expr> elts;
    ExprContext ctx;
};

struct Tuple : Expr {
    static constexpr NodeKind node_kind = NodeKind::Tuple;
    NodeList<Expr> elts;
    ExprContext ctx;
};

struct Slice : Expr {
    static constexpr NodeKind node_kind = NodeKind::Slice;
    Expr* lower;  ///< each of the three may be nullptr
    Expr* upper;
    Expr* step;
};

// ---- patterns

struct MatchValue : Pattern {
    static constexpr NodeKind node_kind = NodeKind::MatchValue;
    Expr* value;
};

struct MatchSingleton : Pattern {
    static constexpr NodeKind node_kind = NodeKind::MatchSingleton;
    ConstantValue value;  ///< NoneValue or bool
};

struct MatchSequence : Pattern {
    static constexpr NodeKind node_kind = NodeKind::MatchSequence;
    NodeList<Pattern> patterns;
};

struct MatchMapping : Pattern {
    static constexpr NodeKind node_kind = NodeKind::MatchMapping;
    NodeList<Expr> keys;
    NodeList<Pattern> patterns;
    std::string_view rest;  ///< or empty
};

struct MatchClass : Pattern {
    static constexpr NodeKind node_kind = NodeKind::MatchClass;
    Expr* cls;
    NodeList<Pattern> patterns;
    std::span<std::string_view const> kwd_attrs;
    NodeList<Pattern> kwd_patterns;
};

struct MatchStar : Pattern {
    static constexpr NodeKind node_kind = NodeKind::MatchStar;
    std::string_view name;  ///< empty for `*_`
};

struct MatchAs : Pattern {
    static constexpr NodeKind node_kind = NodeKind::MatchAs;
    Pattern* pattern;       ///< or nullptr
    std::string_view name;  ///< empty for `_`
};

struct MatchOr : Pattern {
    static constexpr NodeKind node_kind = NodeKind::MatchOr;
    NodeList<Pattern> patterns;
};

/// A parsed file. Every node, list and text of it lives in its arena.
struct Tree {
    Arena arena;
    Module* module = nullptr;          ///< after parse()
    Expression* expression = nullptr;  ///< after parse_expression()
};

/// The tree as `ast.dump(tree, include_attributes=True)` prints it in CPython 3.11.
std::string dump(const Tree& tree);

}  // namespace loopglass::language
