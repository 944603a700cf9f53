// The errors of CPython's symtable.c. Reading order: NameChecker's statement, expression, comprehension, then
// `define` and `walrus`, and at the end `resolve`, which needs all scopes.
#include <algorithm>
#include <functional>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "children.h"
#include "scope_error.h"

namespace loopglass::language {
namespace {

enum Flag : unsigned {
    global_flag = 1,
    local_flag = 2,
    parameter_flag = 4,
    nonlocal_flag = 8,
    use_flag = 16,
    import_flag = 32,
    annotation_flag = 64,
    iteration_flag = 128,
};

enum class ScopeKind { module, function, class_, annotation };

struct Directive {
    std::string_view name;
    Span span;
};

struct Scope {
    ScopeKind kind = ScopeKind::module;
    const char* comprehension = nullptr;  ///< what it is called, if it is one
    bool in_iteration_target = false;
    int iterable_depth = 0;
    std::vector<std::string_view> order;
    std::unordered_map<std::string_view, unsigned> names;
    std::vector<Directive> directives;  ///< global and nonlocal
    std::vector<std::unique_ptr<Scope>> inner;
};

class NameChecker {
public:
    explicit NameChecker(bool future_annotations) : future_annotations_(future_annotations) {}

    MaybeScopeError check(const Module& module) {
        stack_.push_back(&module_);
        all(module.body);
        if (!error_) resolve(module_, nullptr);
        return error_;
    }

private:
    using Bound = std::unordered_set<std::string_view>;

    Scope& current() { return *stack_.back(); }

    void fail(std::string message, Span span) {
        if (!error_) error_ = ScopeError{.message = std::move(message), .span = span};
    }

    static std::string quoted(std::string_view name) { return "'" + std::string(name) + "'"; }

    void enter(ScopeKind kind) {
        Scope& around = current();
        around.inner.push_back(std::make_unique<Scope>());
        stack_.push_back(around.inner.back().get());
        current().kind = kind;
        current().iterable_depth = around.iterable_depth;
    }
    void leave() { stack_.pop_back(); }

    template <class T>
    void all(NodeList<T> list) {
        for (const Node* node : list) visit(node);
    }

    void visit(const Node* node) {
        if (!node || error_) return;
        if (++depth_ > max_tree_depth) {
            error_ = too_deep_error();
        } else {
            dispatch(node);
        }
        --depth_;
    }

    void dispatch(const Node* node) {
        switch (node->kind) {
            case NodeKind::FunctionDef: return function(*static_cast<const FunctionDef*>(node));
            case NodeKind::AsyncFunctionDef: return function(*static_cast<const AsyncFunctionDef*>(node));
            case NodeKind::ClassDef: return class_(*static_cast<const ClassDef*>(node));
            case NodeKind::Lambda: return lambda(*static_cast<const Lambda*>(node));
            case NodeKind::Assign:
                all(static_cast<const Assign*>(node)->targets);
                return visit(static_cast<const Assign*>(node)->value);
            case NodeKind::AugAssign:
                visit(static_cast<const AugAssign*>(node)->target);
                return visit(static_cast<const AugAssign*>(node)->value);
            case NodeKind::AnnAssign: return annotated(*static_cast<const AnnAssign*>(node));
            case NodeKind::Global: return directive(*static_cast<const Global*>(node), global_flag, "global");
            case NodeKind::Nonlocal: return directive(*static_cast<const Nonlocal*>(node), nonlocal_flag, "nonlocal");
            case NodeKind::Import: return all(static_cast<const Import*>(node)->names);
            case NodeKind::ImportFrom: return all(static_cast<const ImportFrom*>(node)->names);
            case NodeKind::Alias: return alias(*static_cast<const Alias*>(node));
            case NodeKind::ExceptHandler: {
                const auto& handler = *static_cast<const ExceptHandler*>(node);
                visit(handler.type);
                if (!handler.name.empty()) define(handler.name, local_flag, handler.span);
                return all(handler.body);
            }
            default: return control(node);
        }
    }

    void control(const Node* node) {
        switch (node->kind) {
            case NodeKind::For: return loop(*static_cast<const For*>(node));
            case NodeKind::AsyncFor: return loop(*static_cast<const AsyncFor*>(node));
            case NodeKind::While: return branch(*static_cast<const While*>(node));
            case NodeKind::If: return branch(*static_cast<const If*>(node));
            case NodeKind::With: return with(*static_cast<const With*>(node));
            case NodeKind::AsyncWith: return with(*static_cast<const AsyncWith*>(node));
            case NodeKind::WithItem:
                visit(static_cast<const WithItem*>(node)->context_expr);
                return visit(static_cast<const WithItem*>(node)->optional_vars);
            case NodeKind::Try: return try_(*static_cast<const Try*>(node));
            case NodeKind::TryStar: return try_(*static_cast<const TryStar*>(node));
            case NodeKind::Match:
                visit(static_cast<const Match*>(node)->subject);
                return all(static_cast<const Match*>(node)->cases);
            case NodeKind::MatchCase:
                visit(static_cast<const MatchCase*>(node)->pattern);
                visit(static_cast<const MatchCase*>(node)->guard);
                return all(static_cast<const MatchCase*>(node)->body);
            default: return expression(node);
        }
    }

    template <class T>
    void loop(const T& node) {
        visit(node.target);
        visit(node.iter);
        all(node.body);
        all(node.orelse);
    }
    template <class T>
    void branch(const T& node) {
        visit(node.test);
        all(node.body);
        all(node.orelse);
    }
    template <class T>
    void with(const T& node) {
        all(node.items);
        all(node.body);
    }
    template <class T>
    void try_(const T& node) {
        all(node.body);
        all(node.orelse);
        all(node.handlers);
        all(node.finalbody);
    }

    void expression(const Node* node) {
        switch (node->kind) {
            case NodeKind::Name: {
                const auto& name = *static_cast<const Name*>(node);
                return define(name.id, name.ctx == ExprContext::Load ? use_flag : local_flag, name.span);
            }
            case NodeKind::NamedExpr: return walrus(*static_cast<const NamedExpr*>(node));
            case NodeKind::Dict:
                all(static_cast<const Dict*>(node)->keys);
                return all(static_cast<const Dict*>(node)->values);
            case NodeKind::ListComp: return comprehension(*static_cast<const ListComp*>(node), "list comprehension");
            case NodeKind::SetComp: return comprehension(*static_cast<const SetComp*>(node), "set comprehension");
            case NodeKind::GeneratorExp:
                return comprehension(*static_cast<const GeneratorExp*>(node), "generator expression");
            case NodeKind::DictComp: {
                const auto& comp = *static_cast<const DictComp*>(node);
                return comprehension(comp.generators, comp.value, comp.key, "dict comprehension");
            }
            case NodeKind::Await: not_in_annotation(node, "await expression"); break;
            case NodeKind::Yield:
            case NodeKind::YieldFrom: not_in_annotation(node, "yield expression"); break;
            default: return pattern(node);
        }
        for_each_child(node, [this](const Node* child) { visit(child); });
        if (node->kind != NodeKind::Await && current().comprehension) {
            fail(std::string("'yield' inside ") + current().comprehension, node->span);
        }
    }

    void pattern(const Node* node) {
        switch (node->kind) {
            case NodeKind::MatchValue: return visit(static_cast<const MatchValue*>(node)->value);
            case NodeKind::MatchSequence: return all(static_cast<const MatchSequence*>(node)->patterns);
            case NodeKind::MatchOr: return all(static_cast<const MatchOr*>(node)->patterns);
            case NodeKind::MatchStar: return capture(static_cast<const MatchStar*>(node)->name, node->span);
            case NodeKind::MatchAs:
                visit(static_cast<const MatchAs*>(node)->pattern);
                return capture(static_cast<const MatchAs*>(node)->name, node->span);
            case NodeKind::MatchMapping:
                all(static_cast<const MatchMapping*>(node)->keys);
                all(static_cast<const MatchMapping*>(node)->patterns);
                return capture(static_cast<const MatchMapping*>(node)->rest, node->span);
            case NodeKind::MatchClass:
                visit(static_cast<const MatchClass*>(node)->cls);
                all(static_cast<const MatchClass*>(node)->patterns);
                return all(static_cast<const MatchClass*>(node)->kwd_patterns);
            default: return for_each_child(node, [this](const Node* child) { visit(child); });
        }
    }

    void capture(std::string_view name, Span span) {
        if (!name.empty()) define(name, local_flag, span);
    }

    void not_in_annotation(const Node* node, const char* what) {
        if (current().kind == ScopeKind::annotation) {
            fail(std::string("'") + what + "' can not be used within an annotation", node->span);
        }
    }

    // ---- definitions

    template <class T>
    void function(const T& node) {
        define(node.name, local_flag, node.span);
        all(node.args->defaults);
        all(node.args->kw_defaults);
        annotations(*node.args, node.returns);
        all(node.decorator_list);
        enter(ScopeKind::function);
        parameters(*node.args);
        all(node.body);
        leave();
    }

    void lambda(const Lambda& node) {
        all(node.args->defaults);
        all(node.args->kw_defaults);
        enter(ScopeKind::function);
        parameters(*node.args);
        visit(node.body);
        leave();
    }

    void class_(const ClassDef& node) {
        define(node.name, local_flag, node.span);
        all(node.bases);
        all(node.keywords);
        all(node.decorator_list);
        enter(ScopeKind::class_);
        all(node.body);
        leave();
    }

    void annotation(const Expr* expr) {
        if (!expr) return;
        if (future_annotations_) enter(ScopeKind::annotation);
        visit(expr);
        if (future_annotations_) leave();
    }

    void annotations(const Arguments& args, const Expr* returns) {
        for (const Arg* arg : args.posonlyargs) annotation(arg->annotation);
        for (const Arg* arg : args.args) annotation(arg->annotation);
        if (args.vararg) annotation(args.vararg->annotation);
        if (args.kwarg) annotation(args.kwarg->annotation);
        for (const Arg* arg : args.kwonlyargs) annotation(arg->annotation);
        annotation(returns);
    }

    void parameters(const Arguments& args) {
        const auto parameter = [this](const Arg* arg) {
            if (arg) define(arg->arg, parameter_flag, arg->span);
        };
        std::for_each(args.posonlyargs.begin(), args.posonlyargs.end(), parameter);
        std::for_each(args.args.begin(), args.args.end(), parameter);
        std::for_each(args.kwonlyargs.begin(), args.kwonlyargs.end(), parameter);
        parameter(args.vararg);
        parameter(args.kwarg);
    }

    void annotated(const AnnAssign& node) {
        const auto* name = as<Name>(node.target);
        if (name) {
            const unsigned known = lookup(current(), name->id);
            if ((known & (global_flag | nonlocal_flag)) && current().kind != ScopeKind::module && node.simple) {
                return fail(
                    "annotated name " + quoted(name->id) + " can't be " + (known & global_flag ? "global" : "nonlocal"),
                    node.span);
            }
            if (node.simple) {
                define(name->id, annotation_flag | local_flag, name->span);
            } else if (node.value) {
                define(name->id, local_flag, name->span);
            }
        } else {
            visit(node.target);
        }
        annotation(node.annotation);
        visit(node.value);
    }

    template <class T>
    void directive(const T& node, unsigned flag, const std::string& word) {
        for (std::string_view name : node.names) {
            const unsigned known = lookup(current(), name);
            if (known & (parameter_flag | local_flag | use_flag | annotation_flag)) {
                std::string message;
                if (known & parameter_flag)
                    message = "name " + quoted(name) + " is parameter and " + word;
                else if (known & use_flag)
                    message = "name " + quoted(name) + " is used prior to " + word + " declaration";
                else if (known & annotation_flag)
                    message = "annotated name " + quoted(name) + " can't be " + word;
                else
                    message = "name " + quoted(name) + " is assigned to before " + word + " declaration";
                return fail(std::move(message), node.span);
            }
            define(name, flag, node.span);
            current().directives.push_back({name, node.span});
        }
    }

    void alias(const Alias& node) {
        if (node.name == "*") {
            if (current().kind != ScopeKind::module) fail("import * only allowed at module level", node.span);
            return;
        }
        const std::string_view bound = node.asname.empty() ? node.name.substr(0, node.name.find('.')) : node.asname;
        define(bound, import_flag, node.span);
    }

    // ---- comprehensions

    template <class T>
    void comprehension(const T& node, const char* what) {
        comprehension(node.generators, nullptr, node.elt, what);
    }

    /// As symtable_handle_comprehension: the outermost iterable belongs to the scope around.
    void comprehension(NodeList<Comprehension> generators, const Expr* value, const Expr* element, const char* what) {
        iterable(generators[0]->iter);
        enter(ScopeKind::function);
        current().comprehension = what;
        for (const Comprehension* clause : generators) {
            current().in_iteration_target = true;
            visit(clause->target);
            current().in_iteration_target = false;
            if (clause != generators[0]) iterable(clause->iter);
            all(clause->ifs);
        }
        visit(value);
        visit(element);
        leave();
    }

    void iterable(const Expr* expr) {
        ++current().iterable_depth;
        visit(expr);
        --current().iterable_depth;
    }

    void walrus(const NamedExpr& node) {
        not_in_annotation(&node, "named expression");
        if (error_) return;
        if (current().iterable_depth > 0) {
            return fail("assignment expression cannot be used in a comprehension iterable expression", node.span);
        }
        if (current().comprehension) extend_scope(*static_cast<const Name*>(node.target));
        visit(node.value);
        visit(node.target);
    }

    /// A name assigned within a comprehension belongs to the function around it: symtable_extend_namedexpr_scope.
    void extend_scope(const Name& target) {
        for (auto it = stack_.rbegin(); it != stack_.rend() && !error_; ++it) {
            Scope& scope = **it;
            const unsigned known = lookup(scope, target.id);
            if (scope.comprehension) {
                if ((known & iteration_flag) && (known & local_flag)) {
                    fail("assignment expression cannot rebind comprehension iteration variable " + quoted(target.id),
                         target.span);
                }
                continue;
            }
            if (scope.kind == ScopeKind::class_) {
                return fail("assignment expression within a comprehension cannot be used in a class body", target.span);
            }
            const bool in_function = scope.kind == ScopeKind::function && !(known & global_flag);
            define(target.id, in_function ? nonlocal_flag : global_flag, target.span);
            current().directives.push_back({target.id, target.span});
            add(scope, target.id, scope.kind == ScopeKind::function ? local_flag : global_flag);
            return;
        }
    }

    // ---- names

    static unsigned lookup(const Scope& scope, std::string_view name) {
        const auto found = scope.names.find(name);
        return found == scope.names.end() ? 0 : found->second;
    }

    static unsigned& add(Scope& scope, std::string_view name, unsigned flag) {
        const auto [entry, is_new] = scope.names.try_emplace(name, 0);
        if (is_new) scope.order.push_back(name);
        return entry->second |= flag;
    }

    void define(std::string_view name, unsigned flag, Span span) {
        Scope& scope = current();
        if ((flag & parameter_flag) && (lookup(scope, name) & parameter_flag)) {
            return fail("duplicate argument " + quoted(name) + " in function definition", span);
        }
        unsigned& known = add(scope, name, flag);
        if (!scope.in_iteration_target) return;
        if (known & (global_flag | nonlocal_flag)) {
            return fail("comprehension inner loop cannot rebind assignment expression target " + quoted(name), span);
        }
        known |= iteration_flag;
    }

    // ---- when all scopes are known

    void fail_at_directive(const Scope& scope, std::string_view name, std::string message) {
        for (const Directive& directive : scope.directives) {
            if (directive.name == name) return fail(std::move(message), directive.span);
        }
    }

    /// As analyze_block; `bound` is what the functions around bind, nullptr around a module.
    void resolve(const Scope& scope, const Bound* bound) {
        Bound inner_bound = bound ? *bound : Bound{};
        Bound local;
        for (std::string_view name : scope.order) {
            const unsigned flags = lookup(scope, name);
            if (flags & global_flag) {
                if (flags & nonlocal_flag) {
                    fail_at_directive(scope, name, "name " + quoted(name) + " is nonlocal and global");
                }
                inner_bound.erase(name);
            } else if (flags & nonlocal_flag) {
                if (!bound)
                    fail_at_directive(scope, name, "nonlocal declaration not allowed at module level");
                else if (!bound->count(name)) {
                    fail_at_directive(scope, name, "no binding for nonlocal " + quoted(name) + " found");
                }
            } else if (flags & (local_flag | parameter_flag | import_flag)) {
                local.insert(name);
            }
            if (error_) return;
        }
        if (scope.kind == ScopeKind::function) inner_bound.insert(local.begin(), local.end());
        if (scope.kind == ScopeKind::class_) inner_bound.insert("__class__");
        for (const auto& inner : scope.inner) {
            if (!error_) resolve(*inner, &inner_bound);
        }
    }

    bool future_annotations_;
    Scope module_;
    std::vector<Scope*> stack_;
    MaybeScopeError error_;
    int depth_ = 0;
};

}  // namespace

MaybeScopeError check_names(const Module& module, bool future_annotations) {
    return NameChecker(future_annotations).check(module);
}

}  // namespace loopglass::language
