// Trees as text, in the words of Python's ast.dump(tree, include_attributes=True).
#include <language/tree.h>

#include "constant_repr.h"

namespace loopglass::language {
namespace {

constexpr const char* operator_names[] = {"Add()",    "Sub()",    "Mult()",    "MatMult()", "Div()",
                                          "Mod()",    "Pow()",    "LShift()",  "RShift()",  "BitOr()",
                                          "BitXor()", "BitAnd()", "FloorDiv()"};
constexpr const char* unary_names[] = {"Invert()", "Not()", "UAdd()", "USub()"};
constexpr const char* compare_names[] = {"Eq()",  "NotEq()", "Lt()",    "LtE()", "Gt()",
                                         "GtE()", "Is()",    "IsNot()", "In()",  "NotIn()"};
constexpr const char* context_names[] = {"Load()", "Store()", "Del()"};

/// Writes one node: its class, the fields that `field` is called with, and its place.
class Dumper {
public:
    std::string out;

    void node(const Node* node_);

private:
    void open(const char* name) {
        out += name;
        out += '(';
        first_ = true;
    }
    void close(const Node* node_, bool has_place = true) {
        if (has_place) {
            text("lineno", std::to_string(node_->span.line));
            text("col_offset", std::to_string(node_->span.column));
            text("end_lineno", std::to_string(node_->span.end_line));
            text("end_col_offset", std::to_string(node_->span.end_column));
        }
        out += ')';
        first_ = false;
    }
    void key(const char* name) {
        if (!first_) out += ", ";
        first_ = false;
        out += name;
        out += '=';
    }
    void text(const char* name, const std::string& value) {
        key(name);
        out += value;
    }
    void identifier(const char* name, std::string_view value) {
        if (!value.empty()) text(name, str_repr(value));
    }
    void child(const char* name, const Node* value) {
        if (!value) return;
        key(name);
        node(value);
    }
    template <class T, class Each>
    void items(const char* name, std::span<T const> list, Each each) {
        key(name);
        out += '[';
        bool first_item = true;
        for (const T& item : list) {
            if (!first_item) out += ", ";
            first_item = false;
            each(item);
        }
        out += ']';
        first_ = false;
    }
    template <class T>
    void children(const char* name, NodeList<T> list) {
        items(name, list, [this](const Node* item) { item ? node(item) : void(out += "None"); });
    }
    void names(const char* name, std::span<std::string_view const> list) {
        items(name, list, [this](std::string_view item) { out += str_repr(item); });
    }
    void context(ExprContext value) { text("ctx", context_names[static_cast<int>(value)]); }

    template <class T>
    void function(const char* name, const T* f) {
        open(name);
        identifier("name", f->name);
        child("args", f->args);
        children("body", f->body);
        children("decorator_list", f->decorator_list);
        child("returns", f->returns);
        close(f);
    }
    template <class T>
    void loop(const char* name, const T* f) {
        open(name);
        child("target", f->target);
        child("iter", f->iter);
        children("body", f->body);
        children("orelse", f->orelse);
        close(f);
    }
    template <class T>
    void with(const char* name, const T* f) {
        open(name);
        children("items", f->items);
        children("body", f->body);
        close(f);
    }
    template <class T>
    void try_(const char* name, const T* f) {
        open(name);
        children("body", f->body);
        children("handlers", f->handlers);
        children("orelse", f->orelse);
        children("finalbody", f->finalbody);
        close(f);
    }
    template <class T>
    void comprehension(const char* name, const T* f) {
        open(name);
        child("elt", f->elt);
        children("generators", f->generators);
        close(f);
    }

    void write(const Module* n) {
        open("Module"), children("body", n->body), text("type_ignores", "[]"), close(n, false);
    }
    void write(const Expression* n) { open("Expression"), child("body", n->body), close(n, false); }
    void write(const FunctionDef* n) { function("FunctionDef", n); }
    void write(const AsyncFunctionDef* n) { function("AsyncFunctionDef", n); }
    void write(const ClassDef* n) {
        open("ClassDef"), identifier("name", n->name), children("bases", n->bases), children("keywords", n->keywords);
        children("body", n->body), children("decorator_list", n->decorator_list), close(n);
    }
    void write(const Return* n) { open("Return"), child("value", n->value), close(n); }
    void write(const Delete* n) { open("Delete"), children("targets", n->targets), close(n); }
    void write(const Assign* n) { open("Assign"), children("targets", n->targets), child("value", n->value), close(n); }
    void write(const AugAssign* n) {
        open("AugAssign"), child("target", n->target), text("op", operator_names[static_cast<int>(n->op)]);
        child("value", n->value), close(n);
    }
    void write(const AnnAssign* n) {
        open("AnnAssign"), child("target", n->target), child("annotation", n->annotation), child("value", n->value);
        text("simple", n->simple ? "1" : "0"), close(n);
    }
    void write(const For* n) { loop("For", n); }
    void write(const AsyncFor* n) { loop("AsyncFor", n); }
    void write(const While* n) {
        open("While"), child("test", n->test), children("body", n->body), children("orelse", n->orelse), close(n);
    }
    void write(const If* n) {
        open("If"), child("test", n->test), children("body", n->body), children("orelse", n->orelse), close(n);
    }
    void write(const With* n) { with("With", n); }
    void write(const AsyncWith* n) { with("AsyncWith", n); }
    void write(const Match* n) { open("Match"), child("subject", n->subject), children("cases", n->cases), close(n); }
    void write(const Raise* n) { open("Raise"), child("exc", n->exc), child("cause", n->cause), close(n); }
    void write(const Try* n) { try_("Try", n); }
    void write(const TryStar* n) { try_("TryStar", n); }
    void write(const Assert* n) { open("Assert"), child("test", n->test), child("msg", n->msg), close(n); }
    void write(const Import* n) { open("Import"), children("names", n->names), close(n); }
    void write(const ImportFrom* n) {
        open("ImportFrom"), identifier("module", n->module), children("names", n->names);
        text("level", std::to_string(n->level)), close(n);
    }
    void write(const Global* n) { open("Global"), names("names", n->names), close(n); }
    void write(const Nonlocal* n) { open("Nonlocal"), names("names", n->names), close(n); }
    void write(const ExprStmt* n) { open("Expr"), child("value", n->value), close(n); }
    void write(const Pass* n) { open("Pass"), close(n); }
    void write(const Break* n) { open("Break"), close(n); }
    void write(const Continue* n) { open("Continue"), close(n); }

    void write(const BoolOp* n) {
        open("BoolOp"), text("op", n->op == BoolOperator::And ? "And()" : "Or()"), children("values", n->values);
        close(n);
    }
    void write(const NamedExpr* n) {
        open("NamedExpr"), child("target", n->target), child("value", n->value), close(n);
    }
    void write(const BinOp* n) {
        open("BinOp"), child("left", n->left), text("op", operator_names[static_cast<int>(n->op)]);
        child("right", n->right), close(n);
    }
    void write(const UnaryOp* n) {
        open("UnaryOp"), text("op", unary_names[static_cast<int>(n->op)]), child("operand", n->operand), close(n);
    }
    void write(const Lambda* n) { open("Lambda"), child("args", n->args), child("body", n->body), close(n); }
    void write(const IfExp* n) {
        open("IfExp"), child("test", n->test), child("body", n->body), child("orelse", n->orelse), close(n);
    }
    void write(const Dict* n) { open("Dict"), children("keys", n->keys), children("values", n->values), close(n); }
    void write(const Set* n) { open("Set"), children("elts", n->elts), close(n); }
    void write(const ListComp* n) { comprehension("ListComp", n); }
    void write(const SetComp* n) { comprehension("SetComp", n); }
    void write(const GeneratorExp* n) { comprehension("GeneratorExp", n); }
    void write(const DictComp* n) {
        open("DictComp"), child("key", n->key), child("value", n->value), children("generators", n->generators);
        close(n);
    }
    void write(const Await* n) { open("Await"), child("value", n->value), close(n); }
    void write(const Yield* n) { open("Yield"), child("value", n->value), close(n); }
    void write(const YieldFrom* n) { open("YieldFrom"), child("value", n->value), close(n); }
    void write(const Compare* n) {
        open("Compare"), child("left", n->left);
        items("ops", n->ops, [this](CmpOperator op) { out += compare_names[static_cast<int>(op)]; });
        children("comparators", n->comparators), close(n);
    }
    void write(const Call* n) {
        open("Call"), child("func", n->func), children("args", n->args), children("keywords", n->keywords), close(n);
    }
    void write(const FormattedValue* n) {
        open("FormattedValue"), child("value", n->value), text("conversion", std::to_string(n->conversion));
        child("format_spec", n->format_spec), close(n);
    }
    void write(const JoinedStr* n) { open("JoinedStr"), children("values", n->values), close(n); }
    void write(const Constant* n) {
        open("Constant"), text("value", constant_repr(n->value));
        if (n->u_prefix) text("kind", "'u'");
        close(n);
    }
    void write(const Attribute* n) {
        open("Attribute"), child("value", n->value), identifier("attr", n->attr), context(n->ctx), close(n);
    }
    void write(const Subscript* n) {
        open("Subscript"), child("value", n->value), child("slice", n->slice), context(n->ctx), close(n);
    }
    void write(const Starred* n) { open("Starred"), child("value", n->value), context(n->ctx), close(n); }
    void write(const Name* n) { open("Name"), identifier("id", n->id), context(n->ctx), close(n); }
    void write(const List* n) { open("List"), children("elts", n->elts), context(n->ctx), close(n); }
    void write(const Tuple* n) { open("Tuple"), children("elts", n->elts), context(n->ctx), close(n); }
    void write(const Slice* n) {
        open("Slice"), child("lower", n->lower), child("upper", n->upper), child("step", n->step), close(n);
    }

    void write(const MatchValue* n) { open("MatchValue"), child("value", n->value), close(n); }
    void write(const MatchSingleton* n) { open("MatchSingleton"), text("value", constant_repr(n->value)), close(n); }
    void write(const MatchSequence* n) { open("MatchSequence"), children("patterns", n->patterns), close(n); }
    void write(const MatchMapping* n) {
        open("MatchMapping"), children("keys", n->keys), children("patterns", n->patterns);
        identifier("rest", n->rest), close(n);
    }
    void write(const MatchClass* n) {
        open("MatchClass"), child("cls", n->cls), children("patterns", n->patterns), names("kwd_attrs", n->kwd_attrs);
        children("kwd_patterns", n->kwd_patterns), close(n);
    }
    void write(const MatchStar* n) { open("MatchStar"), identifier("name", n->name), close(n); }
    void write(const MatchAs* n) {
        open("MatchAs"), child("pattern", n->pattern), identifier("name", n->name), close(n);
    }
    void write(const MatchOr* n) { open("MatchOr"), children("patterns", n->patterns), close(n); }

    void write(const Comprehension* n) {
        open("comprehension"), child("target", n->target), child("iter", n->iter), children("ifs", n->ifs);
        text("is_async", n->is_async ? "1" : "0"), close(n, false);
    }
    void write(const ExceptHandler* n) {
        open("ExceptHandler"), child("type", n->type), identifier("name", n->name), children("body", n->body);
        close(n);
    }
    void write(const Arguments* n) {
        open("arguments"), children("posonlyargs", n->posonlyargs), children("args", n->args);
        child("vararg", n->vararg), children("kwonlyargs", n->kwonlyargs), children("kw_defaults", n->kw_defaults);
        child("kwarg", n->kwarg), children("defaults", n->defaults), close(n, false);
    }
    void write(const Arg* n) { open("arg"), identifier("arg", n->arg), child("annotation", n->annotation), close(n); }
    void write(const Keyword* n) { open("keyword"), identifier("arg", n->arg), child("value", n->value), close(n); }
    void write(const Alias* n) {
        open("alias"), identifier("name", n->name), identifier("asname", n->asname), close(n);
    }
    void write(const WithItem* n) {
        open("withitem"), child("context_expr", n->context_expr), child("optional_vars", n->optional_vars);
        close(n, false);
    }
    void write(const MatchCase* n) {
        open("match_case"), child("pattern", n->pattern), child("guard", n->guard), children("body", n->body);
        close(n, false);
    }

    bool first_ = true;
};

void Dumper::node(const Node* node_) {
    switch (node_->kind) {
        case NodeKind::Module: return write(static_cast<const Module*>(node_));
        case NodeKind::Expression: return write(static_cast<const Expression*>(node_));
        case NodeKind::FunctionDef: return write(static_cast<const FunctionDef*>(node_));
        case NodeKind::AsyncFunctionDef: return write(static_cast<const AsyncFunctionDef*>(node_));
        case NodeKind::ClassDef: return write(static_cast<const ClassDef*>(node_));
        case NodeKind::Return: return write(static_cast<const Return*>(node_));
        case NodeKind::Delete: return write(static_cast<const Delete*>(node_));
        case NodeKind::Assign: return write(static_cast<const Assign*>(node_));
        case NodeKind::AugAssign: return write(static_cast<const AugAssign*>(node_));
        case NodeKind::AnnAssign: return write(static_cast<const AnnAssign*>(node_));
        case NodeKind::For: return write(static_cast<const For*>(node_));
        case NodeKind::AsyncFor: return write(static_cast<const AsyncFor*>(node_));
        case NodeKind::While: return write(static_cast<const While*>(node_));
        case NodeKind::If: return write(static_cast<const If*>(node_));
        case NodeKind::With: return write(static_cast<const With*>(node_));
        case NodeKind::AsyncWith: return write(static_cast<const AsyncWith*>(node_));
        case NodeKind::Match: return write(static_cast<const Match*>(node_));
        case NodeKind::Raise: return write(static_cast<const Raise*>(node_));
        case NodeKind::Try: return write(static_cast<const Try*>(node_));
        case NodeKind::TryStar: return write(static_cast<const TryStar*>(node_));
        case NodeKind::Assert: return write(static_cast<const Assert*>(node_));
        case NodeKind::Import: return write(static_cast<const Import*>(node_));
        case NodeKind::ImportFrom: return write(static_cast<const ImportFrom*>(node_));
        case NodeKind::Global: return write(static_cast<const Global*>(node_));
        case NodeKind::Nonlocal: return write(static_cast<const Nonlocal*>(node_));
        case NodeKind::ExprStmt: return write(static_cast<const ExprStmt*>(node_));
        case NodeKind::Pass: return write(static_cast<const Pass*>(node_));
        case NodeKind::Break: return write(static_cast<const Break*>(node_));
        case NodeKind::Continue: return write(static_cast<const Continue*>(node_));
        case NodeKind::BoolOp: return write(static_cast<const BoolOp*>(node_));
        case NodeKind::NamedExpr: return write(static_cast<const NamedExpr*>(node_));
        case NodeKind::BinOp: return write(static_cast<const BinOp*>(node_));
        case NodeKind::UnaryOp: return write(static_cast<const UnaryOp*>(node_));
        case NodeKind::Lambda: return write(static_cast<const Lambda*>(node_));
        case NodeKind::IfExp: return write(static_cast<const IfExp*>(node_));
        case NodeKind::Dict: return write(static_cast<const Dict*>(node_));
        case NodeKind::Set: return write(static_cast<const Set*>(node_));
        case NodeKind::ListComp: return write(static_cast<const ListComp*>(node_));
        case NodeKind::SetComp: return write(static_cast<const SetComp*>(node_));
        case NodeKind::DictComp: return write(static_cast<const DictComp*>(node_));
        case NodeKind::GeneratorExp: return write(static_cast<const GeneratorExp*>(node_));
        case NodeKind::Await: return write(static_cast<const Await*>(node_));
        case NodeKind::Yield: return write(static_cast<const Yield*>(node_));
        case NodeKind::YieldFrom: return write(static_cast<const YieldFrom*>(node_));
        case NodeKind::Compare: return write(static_cast<const Compare*>(node_));
        case NodeKind::Call: return write(static_cast<const Call*>(node_));
        case NodeKind::FormattedValue: return write(static_cast<const FormattedValue*>(node_));
        case NodeKind::JoinedStr: return write(static_cast<const JoinedStr*>(node_));
        case NodeKind::Constant: return write(static_cast<const Constant*>(node_));
        case NodeKind::Attribute: return write(static_cast<const Attribute*>(node_));
        case NodeKind::Subscript: return write(static_cast<const Subscript*>(node_));
        case NodeKind::Starred: return write(static_cast<const Starred*>(node_));
        case NodeKind::Name: return write(static_cast<const Name*>(node_));
        case NodeKind::List: return write(static_cast<const List*>(node_));
        case NodeKind::Tuple: return write(static_cast<const Tuple*>(node_));
        case NodeKind::Slice: return write(static_cast<const Slice*>(node_));
        case NodeKind::MatchValue: return write(static_cast<const MatchValue*>(node_));
        case NodeKind::MatchSingleton: return write(static_cast<const MatchSingleton*>(node_));
        case NodeKind::MatchSequence: return write(static_cast<const MatchSequence*>(node_));
        case NodeKind::MatchMapping: return write(static_cast<const MatchMapping*>(node_));
        case NodeKind::MatchClass: return write(static_cast<const MatchClass*>(node_));
        case NodeKind::MatchStar: return write(static_cast<const MatchStar*>(node_));
        case NodeKind::MatchAs: return write(static_cast<const MatchAs*>(node_));
        case NodeKind::MatchOr: return write(static_cast<const MatchOr*>(node_));
        case NodeKind::Comprehension: return write(static_cast<const Comprehension*>(node_));
        case NodeKind::ExceptHandler: return write(static_cast<const ExceptHandler*>(node_));
        case NodeKind::Arguments: return write(static_cast<const Arguments*>(node_));
        case NodeKind::Arg: return write(static_cast<const Arg*>(node_));
        case NodeKind::Keyword: return write(static_cast<const Keyword*>(node_));
        case NodeKind::Alias: return write(static_cast<const Alias*>(node_));
        case NodeKind::WithItem: return write(static_cast<const WithItem*>(node_));
        case NodeKind::MatchCase: return write(static_cast<const MatchCase*>(node_));
    }
}

}  // namespace

std::string dump(const Tree& tree) {
    Dumper dumper;
    if (tree.module) dumper.node(tree.module);
    if (tree.expression) dumper.node(tree.expression);
    return std::move(dumper.out);
}

}  // namespace loopglass::language
