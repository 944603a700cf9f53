#include "symbols.h"

#include <algorithm>
#include <set>

namespace loopglass::language {

std::string mangle(std::string_view class_name, std::string_view name) {
    const bool is_private = name.starts_with("__") && !name.ends_with("__") && name.find('.') == name.npos;
    const std::size_t first = class_name.find_first_not_of('_');
    if (!is_private || first == class_name.npos) return std::string(name);
    return "_" + std::string(class_name.substr(first)) + std::string(name);
}

NameScope Block::scope_of(const std::string& mangled) const {
    const auto it = symbols.find(mangled);
    return it == symbols.end() ? NameScope::global_implicit : it->second.scope;
}

namespace {

using Blocks = std::unordered_map<const Node*, Block*>;

/// Walks the tree and notes each name in the block where it stands (symtable.c, first pass).
class Collector {
public:
    Collector(Block* root, Blocks& blocks) : block_(root), blocks_(blocks) {}

    void statements(NodeList<Stmt> list) {
        for (const Stmt* s : list) statement(s);
    }

private:
    Block* block_;
    Blocks& blocks_;

    Block::Symbol& symbol(std::string_view name) {
        const std::string mangled = mangle(block_->private_prefix, name);
        Block::Symbol& s = block_->symbols[mangled];
        if (!s.in_order) block_->order.push_back(mangled);
        s.in_order = true;
        return s;
    }
    /// `x: int` alone makes x a local too, but no instruction has to do with it.
    void annotate_only(std::string_view name) {
        block_->symbols[mangle(block_->private_prefix, name)].assigned = true;
    }
    /// As symtable_add_def_helper: the module itself then has the name among the globals too, also where its other
    /// names are those of a class body, as exec() with two dicts runs it.
    void declare_global(std::string_view name) {
        symbol(name).global = true;
        Block* module = block_;
        while (module->parent) module = module->parent;
        module->symbols[mangle(block_->private_prefix, name)].global = true;
    }
    void assign(std::string_view name) { symbol(name).assigned = true; }
    void use(std::string_view name) { symbol(name).used = true; }

    Block* open(BlockKind kind, const Node* node, std::string_view name) {
        auto fresh = std::make_unique<Block>();
        fresh->kind = kind;
        fresh->node = node;
        fresh->parent = block_;
        fresh->name = name;
        fresh->private_prefix = kind == BlockKind::class_ ? std::string(name) : block_->private_prefix;
        Block* raw = fresh.get();
        blocks_[node] = raw;
        block_->children.push_back(std::move(fresh));
        block_ = raw;
        return raw;
    }
    void close() { block_ = block_->parent; }

    void parameter(std::string_view name) {
        Block::Symbol& s = symbol(name);
        s.parameter = true;
        block_->parameters.push_back(mangle(block_->private_prefix, name));
    }
    void parameters(const Arguments& args) {
        for (const Arg* a : args.posonlyargs) parameter(a->arg);
        for (const Arg* a : args.args) parameter(a->arg);
        for (const Arg* a : args.kwonlyargs) parameter(a->arg);
        if (args.vararg) parameter(args.vararg->arg);
        if (args.kwarg) parameter(args.kwarg->arg);
    }
    void defaults(const Arguments& args) {
        for (const Expr* e : args.defaults) expression(e);
        for (const Expr* e : args.kw_defaults) expression(e);
    }
    void annotations(const Arguments& args) {
        const auto note = [&](const Arg* a) {
            if (a && a->annotation) expression(a->annotation);
        };
        for (const Arg* a : args.posonlyargs) note(a);
        for (const Arg* a : args.args) note(a);
        note(args.vararg);
        for (const Arg* a : args.kwonlyargs) note(a);
        note(args.kwarg);
    }

    template <class Def>
    void function(const Def& def, bool is_coroutine) {
        for (const Expr* e : def.decorator_list) expression(e);
        defaults(*def.args);
        annotations(*def.args);
        expression(def.returns);
        assign(def.name);
        open(BlockKind::function, &def, def.name);
        block_->is_coroutine = is_coroutine;
        parameters(*def.args);
        statements(def.body);
        close();
    }

    void class_definition(const ClassDef& def) {
        for (const Expr* e : def.decorator_list) expression(e);
        for (const Expr* e : def.bases) expression(e);
        for (const Keyword* k : def.keywords) expression(k->value);
        assign(def.name);
        open(BlockKind::class_, &def, def.name);
        statements(def.body);
        close();
    }

    void comprehension(const Expr& node, std::string_view name, NodeList<Comprehension> generators, const Expr* element,
                       const Expr* value, bool is_generator) {
        expression(generators[0]->iter);
        open(BlockKind::comprehension, &node, name);
        symbol(".0").parameter = true;
        block_->parameters.push_back(".0");
        block_->is_generator = is_generator;
        for (std::size_t i = 0; i < generators.size(); ++i) {
            const Comprehension& g = *generators[i];
            if (g.is_async) block_->is_coroutine = true;
            if (i > 0) expression(g.iter);
            expression(g.target);
            for (const Expr* e : g.ifs) expression(e);
        }
        expression(element);
        expression(value);
        const bool is_async = block_->is_coroutine;
        close();
        // An async comprehension makes the comprehension around it async too, as symtable_handle_comprehension.
        if (is_async && !is_generator && block_->kind == BlockKind::comprehension) block_->is_coroutine = true;
    }

    void walrus(const NamedExpr& node) {
        expression(node.value);
        const auto* name = as<Name>(node.target);
        if (!name) return;
        // In a comprehension the name is bound in the function around it (PEP 572).
        Block* inner = block_;
        if (inner->kind == BlockKind::comprehension) {
            Block* owner = inner;
            while (owner->kind == BlockKind::comprehension) owner = owner->parent;
            const auto known = owner->symbols.find(mangle(owner->private_prefix, name->id));
            const bool is_global =
                owner->kind == BlockKind::module || (known != owner->symbols.end() && known->second.global);
            for (Block* b = inner; b != owner; b = b->parent) {
                block_ = b;
                Block::Symbol& s = symbol(name->id);
                (is_global ? s.global : s.nonlocal) = true;
            }
            block_ = owner;
            assign(name->id);
            block_ = inner;
        } else {
            assign(name->id);
        }
    }

    void pattern(const Pattern* p);
    void statement(const Stmt* s);
    void expression(const Expr* e);
    void targets(NodeList<Expr> list) {
        for (const Expr* e : list) expression(e);
    }
};

void Collector::pattern(const Pattern* p) {
    if (!p) return;
    if (const auto* v = as<MatchValue>(p)) expression(v->value);
    if (const auto* q = as<MatchSequence>(p))
        for (const Pattern* x : q->patterns) pattern(x);
    if (const auto* m = as<MatchMapping>(p)) {
        for (const Expr* k : m->keys) expression(k);
        for (const Pattern* x : m->patterns) pattern(x);
        if (!m->rest.empty()) assign(m->rest);
    }
    if (const auto* c = as<MatchClass>(p)) {
        expression(c->cls);
        for (const Pattern* x : c->patterns) pattern(x);
        for (const Pattern* x : c->kwd_patterns) pattern(x);
    }
    if (const auto* star = as<MatchStar>(p))
        if (!star->name.empty()) assign(star->name);
    if (const auto* a = as<MatchAs>(p)) {
        pattern(a->pattern);
        if (!a->name.empty()) assign(a->name);
    }
    if (const auto* o = as<MatchOr>(p))
        for (const Pattern* x : o->patterns) pattern(x);
}

void Collector::statement(const Stmt* s) {
    switch (s->kind) {
        case NodeKind::FunctionDef: function(*as<FunctionDef>(s), false); break;
        case NodeKind::AsyncFunctionDef: function(*as<AsyncFunctionDef>(s), true); break;
        case NodeKind::ClassDef: class_definition(*as<ClassDef>(s)); break;
        case NodeKind::Return: expression(as<Return>(s)->value); break;
        case NodeKind::Delete: targets(as<Delete>(s)->targets); break;
        case NodeKind::Assign:
            expression(as<Assign>(s)->value);
            targets(as<Assign>(s)->targets);
            break;
        case NodeKind::AugAssign:
            expression(as<AugAssign>(s)->target);
            expression(as<AugAssign>(s)->value);
            break;
        case NodeKind::AnnAssign: {
            const auto* n = as<AnnAssign>(s);
            expression(n->value);
            if (const auto* name = as<Name>(n->target)) {
                if (n->simple) annotate_only(name->id);
                if (n->value) assign(name->id);
            } else {
                expression(n->target);
            }
            expression(n->annotation);
            break;
        }
        case NodeKind::For: {
            const auto* n = as<For>(s);
            expression(n->iter);
            expression(n->target);
            statements(n->body);
            statements(n->orelse);
            break;
        }
        case NodeKind::AsyncFor: {
            const auto* n = as<AsyncFor>(s);
            expression(n->iter);
            expression(n->target);
            statements(n->body);
            statements(n->orelse);
            break;
        }
        case NodeKind::While:
            expression(as<While>(s)->test);
            statements(as<While>(s)->body);
            statements(as<While>(s)->orelse);
            break;
        case NodeKind::If:
            expression(as<If>(s)->test);
            statements(as<If>(s)->body);
            statements(as<If>(s)->orelse);
            break;
        case NodeKind::With:
        case NodeKind::AsyncWith: {
            const auto items = s->kind == NodeKind::With ? as<With>(s)->items : as<AsyncWith>(s)->items;
            for (const WithItem* i : items) {
                expression(i->context_expr);
                expression(i->optional_vars);
            }
            statements(s->kind == NodeKind::With ? as<With>(s)->body : as<AsyncWith>(s)->body);
            break;
        }
        case NodeKind::Match:
            expression(as<Match>(s)->subject);
            for (const MatchCase* c : as<Match>(s)->cases) {
                pattern(c->pattern);
                expression(c->guard);
                statements(c->body);
            }
            break;
        case NodeKind::Raise:
            expression(as<Raise>(s)->exc);
            expression(as<Raise>(s)->cause);
            break;
        case NodeKind::Try:
        case NodeKind::TryStar: {
            const bool is_star = s->kind == NodeKind::TryStar;
            const auto visit = [&](const auto& n) {
                statements(n.body);
                if (!is_star) statements(n.orelse);
                for (const ExceptHandler* h : n.handlers) {
                    expression(h->type);
                    if (!h->name.empty()) assign(h->name);
                    statements(h->body);
                }
                if (is_star) statements(n.orelse);
                statements(n.finalbody);
            };
            if (is_star)
                visit(*as<TryStar>(s));
            else
                visit(*as<Try>(s));
            break;
        }
        case NodeKind::Assert:
            expression(as<Assert>(s)->test);
            expression(as<Assert>(s)->msg);
            break;
        case NodeKind::Import:
        case NodeKind::ImportFrom: {
            const auto names = s->kind == NodeKind::Import ? as<Import>(s)->names : as<ImportFrom>(s)->names;
            for (const Alias* a : names) {
                if (a->name == "*") continue;
                const std::string_view bound = a->asname.empty() ? a->name.substr(0, a->name.find('.')) : a->asname;
                assign(bound);
            }
            break;
        }
        case NodeKind::Global:
            for (std::string_view name : as<Global>(s)->names) declare_global(name);
            break;
        case NodeKind::Nonlocal:
            for (std::string_view name : as<Nonlocal>(s)->names) symbol(name).nonlocal = true;
            break;
        case NodeKind::ExprStmt: expression(as<ExprStmt>(s)->value); break;
        default: break;
    }
}

void Collector::expression(const Expr* e) {
    if (!e) return;
    switch (e->kind) {
        case NodeKind::BoolOp: targets(as<BoolOp>(e)->values); break;
        case NodeKind::NamedExpr: walrus(*as<NamedExpr>(e)); break;
        case NodeKind::BinOp:
            expression(as<BinOp>(e)->left);
            expression(as<BinOp>(e)->right);
            break;
        case NodeKind::UnaryOp: expression(as<UnaryOp>(e)->operand); break;
        case NodeKind::Lambda:
            defaults(*as<Lambda>(e)->args);
            open(BlockKind::lambda, e, "<lambda>");
            parameters(*as<Lambda>(e)->args);
            expression(as<Lambda>(e)->body);
            close();
            break;
        case NodeKind::IfExp:
            expression(as<IfExp>(e)->test);
            expression(as<IfExp>(e)->body);
            expression(as<IfExp>(e)->orelse);
            break;
        case NodeKind::Dict:
            targets(as<Dict>(e)->keys);
            targets(as<Dict>(e)->values);
            break;
        case NodeKind::Set: targets(as<Set>(e)->elts); break;
        case NodeKind::ListComp:
            comprehension(*e, "<listcomp>", as<ListComp>(e)->generators, as<ListComp>(e)->elt, nullptr, false);
            break;
        case NodeKind::SetComp:
            comprehension(*e, "<setcomp>", as<SetComp>(e)->generators, as<SetComp>(e)->elt, nullptr, false);
            break;
        case NodeKind::DictComp:
            comprehension(*e, "<dictcomp>", as<DictComp>(e)->generators, as<DictComp>(e)->key, as<DictComp>(e)->value,
                          false);
            break;
        case NodeKind::GeneratorExp:
            comprehension(*e, "<genexpr>", as<GeneratorExp>(e)->generators, as<GeneratorExp>(e)->elt, nullptr, true);
            break;
        case NodeKind::Await:
            expression(as<Await>(e)->value);
            block_->is_coroutine = true;
            break;
        case NodeKind::Yield:
            expression(as<Yield>(e)->value);
            block_->is_generator = true;
            break;
        case NodeKind::YieldFrom:
            expression(as<YieldFrom>(e)->value);
            block_->is_generator = true;
            break;
        case NodeKind::Compare:
            expression(as<Compare>(e)->left);
            targets(as<Compare>(e)->comparators);
            break;
        case NodeKind::Call:
            expression(as<Call>(e)->func);
            targets(as<Call>(e)->args);
            for (const Keyword* k : as<Call>(e)->keywords) expression(k->value);
            break;
        case NodeKind::FormattedValue:
            expression(as<FormattedValue>(e)->value);
            expression(as<FormattedValue>(e)->format_spec);
            break;
        case NodeKind::JoinedStr: targets(as<JoinedStr>(e)->values); break;
        case NodeKind::Attribute: expression(as<Attribute>(e)->value); break;
        case NodeKind::Subscript:
            expression(as<Subscript>(e)->value);
            expression(as<Subscript>(e)->slice);
            break;
        case NodeKind::Starred: expression(as<Starred>(e)->value); break;
        case NodeKind::Name: {
            const auto* n = as<Name>(e);
            if (n->ctx == ExprContext::Load) {
                use(n->id);
                // super() without arguments needs the class, as symtable_visit_expr notes.
                if (n->id == "super" && block_->is_function_like()) use("__class__");
            } else {
                assign(n->id);
            }
            break;
        }
        case NodeKind::List: targets(as<List>(e)->elts); break;
        case NodeKind::Tuple: targets(as<Tuple>(e)->elts); break;
        case NodeKind::Slice:
            expression(as<Slice>(e)->lower);
            expression(as<Slice>(e)->upper);
            expression(as<Slice>(e)->step);
            break;
        default: break;
    }
}

using Names = std::set<std::string>;

/// Decides for each name of a block where it lives (symtable.c, analyze_block). `bound` are the names that the
/// functions around bind; returns the names that are free in the block or below it.
Names analyze(Block& block, const Names& bound) {
    Names visible = bound;
    for (auto& [name, s] : block.symbols) {
        if (s.global) {
            s.scope = NameScope::global_explicit;
        } else if (s.nonlocal) {
            s.scope = NameScope::free;
        } else if (s.assigned || s.parameter) {
            s.scope = NameScope::local;
        } else {
            s.scope = bound.contains(name) ? NameScope::free : NameScope::global_implicit;
        }
        if (block.is_function_like()) {
            if (s.scope == NameScope::local) visible.insert(name);
            if (s.scope == NameScope::global_explicit) visible.erase(name);
        }
    }
    if (block.kind == BlockKind::class_) visible.insert("__class__");

    Names free;
    for (auto& child : block.children) free.merge(analyze(*child, visible));
    if (block.kind == BlockKind::class_ && free.erase("__class__")) block.needs_class_closure = true;
    if (block.kind == BlockKind::module) return {};

    Names escaping;
    for (const std::string& name : free) {
        const auto it = block.symbols.find(name);
        const bool is_own = it != block.symbols.end() && it->second.scope == NameScope::local;
        if (is_own && block.is_function_like()) {
            it->second.scope = NameScope::cell;
            if (!it->second.in_order) block.order.push_back(name);
        } else {
            escaping.insert(name);
            // A name that only passes through is free here too; in a class body its own binding stays apart.
            if (it == block.symbols.end()) {
                block.symbols[name].scope = NameScope::free;
                block.order.push_back(name);
            } else if (it->second.scope == NameScope::local || it->second.scope == NameScope::global_explicit) {
                block.passing.push_back(name);
            }
        }
    }
    for (const auto& [name, s] : block.symbols)
        if (s.scope == NameScope::free) escaping.insert(name);
    return escaping;
}

}  // namespace

SymbolTable::SymbolTable(const Module& module) : root_(std::make_unique<Block>()) {
    root_->node = &module;
    root_->name = "<module>";
    blocks_[&module] = root_.get();
    Collector(root_.get(), blocks_).statements(module.body);
    analyze(*root_, {});
}

}  // namespace loopglass::language
