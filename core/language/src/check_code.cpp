// The errors of CPython's compile.c: statements and expressions in places where they mean nothing. Visits the tree
// in the order in which CPython makes code of it.
#include <map>
#include <vector>

#include "children.h"
#include "scope_error.h"

namespace loopglass::language {
namespace {

enum class CodeKind { module, class_, function, async_function, lambda, comprehension };

/// What a `break`, a `continue` or a `return` has to leave (CPython's fblocks).
enum class BlockKind { loop, other, except_star };

struct Code {
    CodeKind kind = CodeKind::module;
    bool has_yield = false;
    std::vector<BlockKind> blocks;

    bool is_function() const { return kind != CodeKind::module && kind != CodeKind::class_; }
};

/// Does a function body make its function a generator? Looks into everything but nested functions and classes; the
/// iterable of a comprehension counts, its element must not have a yield.
class YieldFinder {
public:
    bool found = false;

    void visit(const Node* node) {
        if (!node || found) return;
        switch (node->kind) {
            case NodeKind::Yield:
            case NodeKind::YieldFrom: found = true; return;
            case NodeKind::Assign: return all(static_cast<const Assign*>(node)->targets, node_value<Assign>(node));
            case NodeKind::AugAssign:
                return two(static_cast<const AugAssign*>(node)->target, node_value<AugAssign>(node));
            case NodeKind::AnnAssign:
                visit(static_cast<const AnnAssign*>(node)->annotation);
                return two(static_cast<const AnnAssign*>(node)->target, node_value<AnnAssign>(node));
            case NodeKind::For: return loop(*static_cast<const For*>(node));
            case NodeKind::AsyncFor: return loop(*static_cast<const AsyncFor*>(node));
            case NodeKind::While: return branch(*static_cast<const While*>(node));
            case NodeKind::If: return branch(*static_cast<const If*>(node));
            case NodeKind::With: return with(*static_cast<const With*>(node));
            case NodeKind::AsyncWith: return with(*static_cast<const AsyncWith*>(node));
            case NodeKind::Try: return try_(*static_cast<const Try*>(node));
            case NodeKind::TryStar: return try_(*static_cast<const TryStar*>(node));
            case NodeKind::Match:
                visit(static_cast<const Match*>(node)->subject);
                for (const MatchCase* item : static_cast<const Match*>(node)->cases) {
                    visit(item->guard);
                    all(item->body);
                }
                return;
            default: return expression(node);
        }
    }

    template <class T>
    void all(NodeList<T> list, const Node* last = nullptr) {
        for (const Node* node : list) visit(node);
        visit(last);
    }

private:
    template <class T>
    static const Node* node_value(const Node* node) {
        return static_cast<const T*>(node)->value;
    }
    void two(const Node* first, const Node* second) {
        visit(first);
        visit(second);
    }
    void expression(const Node* node) {
        switch (node->kind) {
            case NodeKind::FunctionDef: return function(*static_cast<const FunctionDef*>(node));
            case NodeKind::AsyncFunctionDef: return function(*static_cast<const AsyncFunctionDef*>(node));
            case NodeKind::ClassDef:
                all(static_cast<const ClassDef*>(node)->bases);
                all(static_cast<const ClassDef*>(node)->keywords);
                return all(static_cast<const ClassDef*>(node)->decorator_list);
            case NodeKind::Lambda:
                all(static_cast<const Lambda*>(node)->args->defaults);
                return all(static_cast<const Lambda*>(node)->args->kw_defaults);
            case NodeKind::Dict:
                all(static_cast<const Dict*>(node)->keys);
                return all(static_cast<const Dict*>(node)->values);
            case NodeKind::ListComp: return visit(static_cast<const ListComp*>(node)->generators[0]->iter);
            case NodeKind::SetComp: return visit(static_cast<const SetComp*>(node)->generators[0]->iter);
            case NodeKind::DictComp: return visit(static_cast<const DictComp*>(node)->generators[0]->iter);
            case NodeKind::GeneratorExp: return visit(static_cast<const GeneratorExp*>(node)->generators[0]->iter);
            default: return for_each_child(node, [this](const Node* child) { visit(child); });
        }
    }
    template <class T>
    void function(const T& node) {
        all(node.decorator_list);
        all(node.args->defaults);
        all(node.args->kw_defaults, node.returns);
    }
    template <class T>
    void loop(const T& node) {
        two(node.target, node.iter);
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
        for (const WithItem* item : node.items) two(item->context_expr, item->optional_vars);
        all(node.body);
    }
    template <class T>
    void try_(const T& node) {
        all(node.body);
        for (const ExceptHandler* handler : node.handlers) {
            visit(handler->type);
            all(handler->body);
        }
        all(node.orelse);
        all(node.finalbody);
    }
};

class CodeChecker {
public:
    explicit CodeChecker(std::uint32_t last_future_line) : last_future_line_(last_future_line) {}

    MaybeScopeError check(const Module& module) {
        codes_.emplace_back();
        all(module.body);
        return error_;
    }

private:
    Code& code() { return codes_.back(); }

    void fail(std::string message, Span span) {
        if (!error_) error_ = ScopeError{.message = std::move(message), .span = span};
    }

    void visit(const Node* node) {
        if (!node || error_) return;
        if (++depth_ > max_tree_depth) {
            error_ = too_deep_error();
        } else {
            statement(node);
        }
        --depth_;
    }

    template <class T>
    void all(NodeList<T> list) {
        for (const Node* node : list) visit(node);
    }

    // ---- statements

    void statement(const Node* node) {
        switch (node->kind) {
            case NodeKind::FunctionDef: return function(*static_cast<const FunctionDef*>(node), CodeKind::function);
            case NodeKind::AsyncFunctionDef:
                return function(*static_cast<const AsyncFunctionDef*>(node), CodeKind::async_function);
            case NodeKind::ClassDef: return class_(*static_cast<const ClassDef*>(node));
            case NodeKind::Return: return return_(*static_cast<const Return*>(node));
            case NodeKind::Assign:
                visit(static_cast<const Assign*>(node)->value);
                return all(static_cast<const Assign*>(node)->targets);
            case NodeKind::AugAssign:
                visit(static_cast<const AugAssign*>(node)->target);
                return visit(static_cast<const AugAssign*>(node)->value);
            case NodeKind::AnnAssign: return annotated(*static_cast<const AnnAssign*>(node));
            case NodeKind::Break: return leave_loop(node, "'break' outside loop");
            case NodeKind::Continue: return leave_loop(node, "'continue' not properly in loop");
            case NodeKind::Import:
                for (const Alias* alias : static_cast<const Import*>(node)->names) imported(*alias, node);
                return;
            case NodeKind::ImportFrom: return import_from(*static_cast<const ImportFrom*>(node));
            default: return compound(node);
        }
    }

    void compound(const Node* node) {
        switch (node->kind) {
            case NodeKind::For: return loop(*static_cast<const For*>(node));
            case NodeKind::AsyncFor:
                if (code().kind != CodeKind::async_function) {
                    return fail("'async for' outside async function", node->span);
                }
                return loop(*static_cast<const AsyncFor*>(node));
            case NodeKind::While: return while_(*static_cast<const While*>(node));
            case NodeKind::If:
                visit(static_cast<const If*>(node)->test);
                all(static_cast<const If*>(node)->body);
                return all(static_cast<const If*>(node)->orelse);
            case NodeKind::With: return with(*static_cast<const With*>(node));
            case NodeKind::AsyncWith:
                if (code().kind != CodeKind::async_function) {
                    return fail("'async with' outside async function", node->span);
                }
                return with(*static_cast<const AsyncWith*>(node));
            case NodeKind::Try: return try_(*static_cast<const Try*>(node), BlockKind::other);
            case NodeKind::TryStar: return try_(*static_cast<const TryStar*>(node), BlockKind::except_star);
            case NodeKind::Match: return match(*static_cast<const Match*>(node));
            default: return expression(node);
        }
    }

    /// A stretch of statements that has to be left with care.
    template <class Body>
    void in_block(BlockKind kind, const Node* node, Body body) {
        constexpr std::size_t max_blocks = 20;
        if (code().blocks.size() >= max_blocks) return fail("too many statically nested blocks", node->span);
        code().blocks.push_back(kind);
        body();
        code().blocks.pop_back();
    }

    template <class T>
    void loop(const T& node) {
        in_block(BlockKind::loop, &node, [&] {
            visit(node.iter);
            visit(node.target);
            all(node.body);
        });
        all(node.orelse);
    }

    void while_(const While& node) {
        in_block(BlockKind::loop, &node, [&] {
            visit(node.test);
            all(node.body);
        });
        all(node.orelse);
    }

    template <class T>
    void with(const T& node, std::size_t item = 0) {
        visit(node.items[item]->context_expr);
        in_block(BlockKind::other, &node, [&] {
            visit(node.items[item]->optional_vars);
            if (item + 1 < node.items.size()) {
                with(node, item + 1);
            } else {
                all(node.body);
            }
        });
    }

    template <class T>
    void try_(const T& node, BlockKind handler_kind) {
        if (node.finalbody.empty()) return try_except(node, handler_kind);
        in_block(BlockKind::other, &node, [&] {
            if (node.handlers.empty()) {
                all(node.body);
            } else {
                try_except(node, handler_kind);
            }
        });
        all(node.finalbody);
    }

    template <class T>
    void try_except(const T& node, BlockKind handler_kind) {
        in_block(BlockKind::other, &node, [&] { all(node.body); });
        all(node.orelse);
        in_block(handler_kind, &node, [&] {
            for (const ExceptHandler* handler : node.handlers) {
                if (!handler->type && handler != node.handlers.back()) {
                    return fail("default 'except:' must be last", handler->span);
                }
                visit(handler->type);
                if (!handler->name.empty()) stored(handler->name, handler);
                in_block(BlockKind::other, handler, [&] { all(handler->body); });
            }
        });
    }

    void leave_loop(const Node* node, const char* message) {
        const auto& blocks = code().blocks;
        for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
            if (*block == BlockKind::loop) return;
            if (*block == BlockKind::except_star) return fail(except_star_message, node->span);
        }
        fail(message, node->span);
    }

    void return_(const Return& node) {
        if (!code().is_function()) return fail("'return' outside function", node.span);
        if (node.value && code().kind == CodeKind::async_function && code().has_yield) {
            return fail("'return' with value in async generator", node.span);
        }
        visit(node.value);
        for (BlockKind block : code().blocks) {
            if (block == BlockKind::except_star) return fail(except_star_message, node.span);
        }
    }

    void annotated(const AnnAssign& node) {
        visit(node.value);
        visit(node.target);
        visit(node.annotation);
    }

    void imported(const Alias& alias, const Node* statement_) {
        stored(alias.asname.empty() ? alias.name.substr(0, alias.name.find('.')) : alias.asname, statement_);
    }

    void import_from(const ImportFrom& node) {
        if (node.module == "__future__" && node.level == 0 && node.span.line > last_future_line_) {
            return fail("from __future__ imports must occur at the beginning of the file", node.span);
        }
        for (const Alias* alias : node.names) imported(*alias, &node);
    }

    void match(const Match& node) {
        visit(node.subject);
        for (const MatchCase* item : node.cases) {
            if (!error_) error_ = check_pattern(*item->pattern, item->guard || item == node.cases.back());
            visit(item->guard);
            all(item->body);
        }
    }

    // ---- definitions

    template <class Body>
    void in_code(CodeKind kind, Body body) {
        codes_.emplace_back().kind = kind;
        body();
        codes_.pop_back();
    }

    template <class T>
    void function(const T& node, CodeKind kind) {
        all(node.decorator_list);
        stored(node.name, &node);
        parameters(*node.args, &node);
        annotations(*node.args);
        visit(node.returns);
        in_code(kind, [&] {
            YieldFinder finder;
            finder.all(node.body);
            code().has_yield = finder.found;
            all(node.body);
        });
    }

    void parameters(const Arguments& args, const Node* node) {
        for (const Arg* arg : args.posonlyargs) stored(arg->arg, node);
        for (const Arg* arg : args.args) stored(arg->arg, node);
        if (args.vararg) stored(args.vararg->arg, node);
        for (const Arg* arg : args.kwonlyargs) stored(arg->arg, node);
        if (args.kwarg) stored(args.kwarg->arg, node);
        all(args.defaults);
        all(args.kw_defaults);
    }

    void annotations(const Arguments& args) {
        for (const Arg* arg : args.args) visit(arg->annotation);
        for (const Arg* arg : args.posonlyargs) visit(arg->annotation);
        if (args.vararg) {
            const auto* starred = as<Starred>(args.vararg->annotation);
            visit(starred ? starred->value : args.vararg->annotation);
        }
        for (const Arg* arg : args.kwonlyargs) visit(arg->annotation);
        if (args.kwarg) visit(args.kwarg->annotation);
    }

    void class_(const ClassDef& node) {
        all(node.decorator_list);
        stored(node.name, &node);
        in_code(CodeKind::class_, [&] { all(node.body); });
        arguments(node.bases, node.keywords, &node);
    }

    // ---- expressions

    void expression(const Node* node) {
        switch (node->kind) {
            case NodeKind::Lambda: return lambda(*static_cast<const Lambda*>(node));
            case NodeKind::ListComp: return comprehension(*static_cast<const ListComp*>(node), false);
            case NodeKind::SetComp: return comprehension(*static_cast<const SetComp*>(node), false);
            case NodeKind::GeneratorExp: return comprehension(*static_cast<const GeneratorExp*>(node), true);
            case NodeKind::DictComp: {
                const auto& comp = *static_cast<const DictComp*>(node);
                return comprehension(comp.generators, comp.key, comp.value, node, false);
            }
            case NodeKind::Dict: return dict(*static_cast<const Dict*>(node));
            case NodeKind::Call: {
                const auto& call = *static_cast<const Call*>(node);
                keywords(call.keywords, node);
                visit(call.func);
                return arguments(call.args, call.keywords, node);
            }
            case NodeKind::Yield:
            case NodeKind::YieldFrom:
                if (!code().is_function()) return fail("'yield' outside function", node->span);
                if (node->kind == NodeKind::YieldFrom && code().kind == CodeKind::async_function) {
                    return fail("'yield from' inside async function", node->span);
                }
                return children(node);
            case NodeKind::Await: return await(*static_cast<const Await*>(node));
            default: return place(node);
        }
    }

    void place(const Node* node) {
        switch (node->kind) {
            case NodeKind::Name:
                if (static_cast<const Name*>(node)->ctx == ExprContext::Load) return;
                return changed(static_cast<const Name*>(node)->id, static_cast<const Name*>(node)->ctx, node);
            case NodeKind::Attribute:
                visit(static_cast<const Attribute*>(node)->value);
                if (static_cast<const Attribute*>(node)->ctx == ExprContext::Load) return;
                return changed(static_cast<const Attribute*>(node)->attr, static_cast<const Attribute*>(node)->ctx,
                               node);
            case NodeKind::Starred:
                if (static_cast<const Starred*>(node)->ctx == ExprContext::Store) {
                    return fail("starred assignment target must be in a list or tuple", node->span);
                }
                return fail("can't use starred expression here", node->span);
            case NodeKind::Tuple:
                return elements(static_cast<const Tuple*>(node)->elts, static_cast<const Tuple*>(node)->ctx, node);
            case NodeKind::List:
                return elements(static_cast<const List*>(node)->elts, static_cast<const List*>(node)->ctx, node);
            case NodeKind::Set: return elements(static_cast<const Set*>(node)->elts, ExprContext::Load, node);
            default: return children(node);
        }
    }

    void children(const Node* node) {
        for_each_child(node, [this](const Node* child) { visit(child); });
    }

    /// The elements of a display or of a target, where a star is welcome.
    void elements(NodeList<Expr> elts, ExprContext context, const Node* node) {
        int stars = 0;
        for (const Expr* element : elts) stars += as<Starred>(element) != nullptr;
        if (context == ExprContext::Store && stars > 1) {
            return fail("multiple starred expressions in assignment", node->span);
        }
        for (const Expr* element : elts) {
            const auto* starred = as<Starred>(element);
            visit(starred ? starred->value : element);
        }
    }

    void arguments(NodeList<Expr> args, NodeList<Keyword> keywords_, const Node* node) {
        keywords(keywords_, node);
        elements(args, ExprContext::Load, nullptr);
        for (const Keyword* keyword : keywords_) visit(keyword->value);
    }

    void keywords(NodeList<Keyword> list, const Node* node) {
        const auto repetitions = repeated(list);
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (list[i]->arg.empty()) continue;
            stored(list[i]->arg, node);
            const auto again = repetitions.find(i);
            if (again != repetitions.end())
                return fail("keyword argument repeated: " + std::string(list[i]->arg), again->second->span);
        }
    }

    /// Of each keyword that is there again, by its place: where it is there for the second time.
    static std::map<std::size_t, const Keyword*> repeated(NodeList<Keyword> list) {
        std::map<std::size_t, const Keyword*> again;
        std::map<std::string_view, std::size_t> places;
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (list[i]->arg.empty()) continue;
            const auto [at, is_first] = places.emplace(list[i]->arg, i);
            if (!is_first) again.emplace(at->second, list[i]);
        }
        return again;
    }

    void dict(const Dict& node) {
        for (std::size_t i = 0; i < node.keys.size(); ++i) {
            visit(node.keys[i]);
            visit(node.values[i]);
        }
    }

    void lambda(const Lambda& node) {
        parameters(*node.args, &node);
        in_code(CodeKind::lambda, [&] { visit(node.body); });
    }

    void await(const Await& node) {
        if (!code().is_function()) return fail("'await' outside function", node.span);
        if (code().kind != CodeKind::async_function && code().kind != CodeKind::comprehension) {
            return fail("'await' outside async function", node.span);
        }
        visit(node.value);
    }

    template <class T>
    void comprehension(const T& node, bool is_generator) {
        comprehension(node.generators, node.elt, nullptr, &node, is_generator);
    }

    void comprehension(NodeList<Comprehension> generators, const Expr* element, const Expr* value, const Node* node,
                       bool is_generator) {
        const CodeKind outside = code().kind;
        const bool may_wait = outside == CodeKind::async_function || outside == CodeKind::comprehension;
        if (generators.size() > max_tree_depth) {
            error_ = too_deep_error();
            return;
        }
        if (!is_generator && !may_wait && waits(generators, element, value)) {
            return fail("asynchronous comprehension outside of an asynchronous function", node->span);
        }
        visit(generators[0]->iter);
        in_code(CodeKind::comprehension, [&] {
            for (const Comprehension* clause : generators) {
                if (clause != generators[0]) visit(clause->iter);
                visit(clause->target);
                all(clause->ifs);
            }
            visit(element);
            visit(value);
        });
    }

    /// Does the comprehension itself wait: by `async for`, by `await`, or by a comprehension within that does?
    static bool waits(NodeList<Comprehension> generators, const Expr* element, const Expr* value) {
        AwaitFinder finder;
        for (const Comprehension* clause : generators) {
            if (clause->is_async) return true;
            finder.visit(clause->target);
            if (clause != generators[0]) finder.visit(clause->iter);
            for (const Expr* test : clause->ifs) finder.visit(test);
        }
        finder.visit(element);
        finder.visit(value);
        return finder.found;
    }

    struct AwaitFinder {
        bool found = false;

        void visit(const Node* node) {
            if (!node || found) return;
            switch (node->kind) {
                case NodeKind::Await: found = true; return;
                case NodeKind::Lambda: return;
                case NodeKind::Dict:
                    for (const Node* key : static_cast<const Dict*>(node)->keys) visit(key);
                    for (const Node* item : static_cast<const Dict*>(node)->values) visit(item);
                    return;
                case NodeKind::ListComp: return inner(*static_cast<const ListComp*>(node));
                case NodeKind::SetComp: return inner(*static_cast<const SetComp*>(node));
                case NodeKind::DictComp: {
                    const auto& comp = *static_cast<const DictComp*>(node);
                    visit(comp.generators[0]->iter);
                    found = found || waits(comp.generators, comp.key, comp.value);
                    return;
                }
                case NodeKind::GeneratorExp: return visit(static_cast<const GeneratorExp*>(node)->generators[0]->iter);
                default: return for_each_child(node, [this](const Node* child) { visit(child); });
            }
        }

        template <class T>
        void inner(const T& comp) {
            visit(comp.generators[0]->iter);
            found = found || waits(comp.generators, comp.elt, nullptr);
        }
    };

    // ---- names that nobody may change

    void changed(std::string_view name, ExprContext context, const Node* node) {
        if (name != "__debug__") return;
        fail(context == ExprContext::Del ? "cannot delete __debug__" : "cannot assign to __debug__", node->span);
    }
    void stored(std::string_view name, const Node* node) { changed(name, ExprContext::Store, node); }

    static constexpr const char* except_star_message =
        "'break', 'continue' and 'return' cannot appear in an except* block";

    std::uint32_t last_future_line_;
    std::vector<Code> codes_;
    MaybeScopeError error_;
    int depth_ = 0;
};

}  // namespace

MaybeScopeError check_code(const Module& module, std::uint32_t last_future_line) {
    return CodeChecker(last_future_line).check(module);
}

}  // namespace loopglass::language
