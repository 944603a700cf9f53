#include <algorithm>

#include <base/assert.h>

#include "compiler.h"
#include "unparse.h"

namespace loopglass::language {

CompileResult compile(const Tree& tree, std::string_view file_name, FileId file, bool is_user,
                      std::shared_ptr<const std::vector<std::string>> source, const CompileMode& mode) {
    return Compiler(tree, file_name, file, is_user, std::move(source), mode).run();
}

Compiler::Compiler(const Tree& tree, std::string_view file_name, FileId file, bool is_user,
                   std::shared_ptr<const std::vector<std::string>> source, const CompileMode& mode)
    : tree_(tree),
      symbols_(*tree.module),
      file_name_(file_name),
      file_(file),
      is_user_(is_user),
      source_(std::move(source)),
      mode_(mode) {}

namespace {

/// The docstring of a body, or false.
bool find_docstring(NodeList<Stmt> body, std::string& text) {
    const auto* statement = body.empty() ? nullptr : as<ExprStmt>(body[0]);
    const auto* constant = statement ? as<Constant>(statement->value) : nullptr;
    const auto* str = constant ? std::get_if<StrValue>(&constant->value) : nullptr;
    if (str) text = str->text;
    return str != nullptr;
}

bool imports_annotations(NodeList<Stmt> body) {
    return std::any_of(body.begin(), body.end(), [](const Stmt* s) {
        const auto* import = as<ImportFrom>(s);
        return import && import->module == "__future__" &&
               std::any_of(import->names.begin(), import->names.end(),
                           [](const Alias* a) { return a->name == "annotations"; });
    });
}

bool has_annotated_assignment(NodeList<Stmt> body);

template <class TryNode>
bool try_has_annotated_assignment(const TryNode& node) {
    const auto in_handler = [](const ExceptHandler* h) { return has_annotated_assignment(h->body); };
    return has_annotated_assignment(node.body) || std::any_of(node.handlers.begin(), node.handlers.end(), in_handler) ||
           has_annotated_assignment(node.orelse) || has_annotated_assignment(node.finalbody);
}

/// As find_ann, which does not look into match statements.
bool has_annotated_assignment(NodeList<Stmt> body) {
    return std::any_of(body.begin(), body.end(), [](const Stmt* s) {
        const auto in_both = [](const auto& n) {
            return has_annotated_assignment(n.body) || has_annotated_assignment(n.orelse);
        };
        if (s->kind == NodeKind::AnnAssign) return true;
        if (const auto* n = as<If>(s)) return in_both(*n);
        if (const auto* n = as<For>(s)) return in_both(*n);
        if (const auto* n = as<AsyncFor>(s)) return in_both(*n);
        if (const auto* n = as<While>(s)) return in_both(*n);
        if (const auto* n = as<With>(s)) return has_annotated_assignment(n->body);
        if (const auto* n = as<AsyncWith>(s)) return has_annotated_assignment(n->body);
        if (const auto* n = as<Try>(s)) return try_has_annotated_assignment(*n);
        if (const auto* n = as<TryStar>(s)) return try_has_annotated_assignment(*n);
        return false;
    });
}

}  // namespace

void Compiler::unsupported(const Node& node, std::string_view what) {
    Diagnostic d;
    d.kind = DiagnosticKind::unsupported;
    d.message = std::string(what) + " is not supported yet";
    d.file = file_name_;
    d.span = node.span;
    diagnostics_.push_back(std::move(d));
}

CompileResult Compiler::run() {
    const Module& module = *tree_.module;
    future_annotations_ = imports_annotations(module.body);
    open_unit(&module, "<module>", 0);
    std::string doc;
    if (has_annotated_assignment(module.body)) out().emit_artificial(Opcode::setup_annotations_);
    if (mode_.kind == TextKind::expression) {
        expression(*as<ExprStmt>(module.body[0])->value);
        out().emit_artificial(Opcode::return_value_);
    } else if (mode_.kind == TextKind::program && find_docstring(module.body, doc)) {
        out().set_location(module.body[0]->span);
        load_constant(doc);
        store_name("__doc__");
        body(module.body.subspan(1));
    } else {
        body(module.body);
    }
    finish_with_none();
    CompileResult result;
    auto code = close_unit();
    result.diagnostics = std::move(diagnostics_);
    result.warnings = std::move(doubts_);
    if (result.diagnostics.empty()) result.code = std::move(code);
    return result;
}

void Compiler::open_unit(const Node* node, std::string_view name, std::uint32_t first_line) {
    const Block& fresh = symbols_.block_of(node);
    auto code = std::make_shared<Code>();
    code->name = name;
    code->qualified_name = name;
    if (!units_.empty()) {
        // As compiler_set_qualname: a name declared global stands alone.
        const auto symbol = block().symbols.find(mangled(name));
        const bool is_global = fresh.kind != BlockKind::comprehension && fresh.kind != BlockKind::lambda &&
                               symbol != block().symbols.end() && symbol->second.scope == NameScope::global_explicit;
        if (!is_global) code->qualified_name = units_.back().qualified_prefix + std::string(name);
    }
    code->file = file_;
    code->file_name = file_name_;
    code->source = source_;
    code->first_line = first_line;
    code->is_user = is_user_;
    code->future_annotations = future_annotations_;
    code->at_run_time = mode_.at_run_time;
    code->is_function = fresh.is_function_like();

    std::vector<std::string> locals = fresh.parameters, cells, frees;
    for (const std::string& n : fresh.order) {
        const auto& symbol = fresh.symbols.at(n);
        const bool is_parameter = symbol.parameter;
        if (symbol.scope == NameScope::local && !is_parameter && fresh.is_function_like()) locals.push_back(n);
        if (symbol.scope == NameScope::cell) {
            if (is_parameter) {
                const auto at = std::find(locals.begin(), locals.end(), n);
                code->cell_parameters.push_back(static_cast<std::uint32_t>(at - locals.begin()));
            } else {
                cells.push_back(n);
            }
        }
        if (symbol.scope == NameScope::free) frees.push_back(n);
    }
    frees.insert(frees.end(), fresh.passing.begin(), fresh.passing.end());
    if (fresh.needs_class_closure) cells.emplace_back("__class__");
    std::sort(cells.begin(), cells.end());
    std::sort(frees.begin(), frees.end());
    code->local_count = static_cast<std::uint32_t>(locals.size());
    code->cell_count = static_cast<std::uint32_t>(cells.size());
    code->free_count = static_cast<std::uint32_t>(frees.size());
    code->local_names = std::move(locals);
    code->local_names.insert(code->local_names.end(), cells.begin(), cells.end());
    code->local_names.insert(code->local_names.end(), frees.begin(), frees.end());

    Unit unit;
    unit.block = &fresh;
    // As compiler_set_qualname: what stands in a comprehension is not among the locals of a function.
    const bool has_locals = fresh.is_function_like() && fresh.kind != BlockKind::comprehension;
    unit.qualified_prefix = code->qualified_name + (has_locals ? ".<locals>." : ".");
    if (fresh.kind == BlockKind::module) unit.qualified_prefix.clear();
    unit.builder = std::make_unique<CodeBuilder>(code, is_user_, !mode_.at_run_time);
    units_.push_back(std::move(unit));

    CodeBuilder& b = out();
    const Code& c = b.code();
    // What is thrown into a generator before it has begun is there.
    b.set_location({first_line, 0, first_line, 0});
    if (c.free_count) b.emit_artificial(Opcode::copy_free_);
    for (std::uint32_t i : c.cell_parameters) b.emit_artificial(Opcode::make_cell_, static_cast<int>(i));
    for (std::uint32_t i = 0; i < c.cell_count; ++i)
        b.emit_artificial(Opcode::make_cell_, static_cast<int>(c.local_count + i));
}

std::shared_ptr<Code> Compiler::close_unit() {
    auto code = out().finish();
    units_.pop_back();
    return code;
}

/// The end of a body: returns None, without a line of its own.
void Compiler::finish_with_none() {
    if (!out().reachable()) return;
    const Unit::StarExit& star = units_.back().star_exit;
    const bool after_star = star.position == out().here();
    out().emit_artificial(Opcode::load_const_, out().constant(ConstantNone{}));
    out().emit_artificial(Opcode::return_value_);
    if (!after_star) return;
    // A return that nothing with a line leads to has the line of what stands before it (guarantee_lineno_for_exits).
    out().place(star.label, true);
    out().set_location({star.line, 0, star.line, 0});
    out().emit(Opcode::load_const_, out().constant(ConstantNone{}));
    out().emit_artificial(Opcode::return_value_);
}

/// Pushes the default values. Returns the flags for make_function.
int Compiler::default_arguments(const Arguments& args) {
    int flags = 0;
    if (!args.defaults.empty()) {
        for (const Expr* e : args.defaults) expression(*e);
        out().emit(Opcode::build_tuple_, static_cast<int>(args.defaults.size()));
        flags |= 1;
    }
    int count = 0;
    for (std::size_t i = 0; i < args.kwonlyargs.size(); ++i) {
        if (!args.kw_defaults[i]) continue;
        // As compiler_visit_kwonlydefaults: the names are one tuple, which comes after the values.
        const bool traced = out().set_traced(false);
        load_constant(mangled(args.kwonlyargs[i]->arg));
        out().set_traced(traced);
        expression(*args.kw_defaults[i]);
        ++count;
    }
    if (count) {
        out().emit(Opcode::build_map_, count);
        flags |= 2;
    }
    return flags;
}

void Compiler::annotation_value(const Expr& annotation) {
    if (future_annotations_) {
        load_constant(unparse(annotation));
    } else if (const auto* starred = as<Starred>(&annotation)) {
        expression(*starred->value);
        out().emit(Opcode::unpack_sequence_, 1);
    } else {
        expression(annotation);
    }
}

int Compiler::annotations(const Arguments& args, const Expr* returns) {
    int count = 0;
    const auto note = [&](const Arg* a) {
        if (!a || !a->annotation) return;
        load_constant(mangled(a->arg));
        annotation_value(*a->annotation);
        ++count;
    };
    for (const Arg* a : args.args) note(a);
    for (const Arg* a : args.posonlyargs) note(a);
    note(args.vararg);
    for (const Arg* a : args.kwonlyargs) note(a);
    note(args.kwarg);
    if (returns) {
        load_constant(std::string("return"));
        annotation_value(*returns);
        ++count;
    }
    if (!count) return 0;
    out().emit(Opcode::build_map_, count);
    return 4;
}

/// Pushes the cells that the code closes over and makes the function.
void Compiler::make_closure(std::shared_ptr<Code> code, int flags) {
    if (code->free_count) {
        const auto first = code->local_names.end() - code->free_count;
        for (auto name = first; name != code->local_names.end(); ++name)
            out().emit(Opcode::load_closure_, deref_index(*name));
        out().emit(Opcode::build_tuple_, static_cast<int>(code->free_count));
        flags |= 8;
    }
    load_constant(std::move(code));
    out().emit(Opcode::make_function_, 0, flags);
}

void Compiler::signature(Code& code, const Arguments& args) {
    code.positional_only_count = static_cast<std::uint32_t>(args.posonlyargs.size());
    code.positional_count = static_cast<std::uint32_t>(args.posonlyargs.size() + args.args.size());
    code.keyword_only_count = static_cast<std::uint32_t>(args.kwonlyargs.size());
    code.has_varargs = args.vararg != nullptr;
    code.has_varkeywords = args.kwarg != nullptr;
}

void Compiler::decorate(NodeList<Expr> decorators) {
    for (auto d = decorators.rbegin(); d != decorators.rend(); ++d) {
        const LocationScope at(out(), (*d)->span);
        out().emit(Opcode::call_, 1);
    }
}

void Compiler::function(const Stmt& node, std::string_view name, const Arguments& args, NodeList<Stmt> statements,
                        NodeList<Expr> decorators, const Expr* returns, bool is_async) {
    for (const Expr* d : decorators) expression(*d);
    const std::uint32_t first_line = decorators.empty() ? node.span.line : decorators[0]->span.line;
    int flags = default_arguments(args);
    flags |= annotations(args, returns);

    open_unit(&node, name, first_line);
    Code& code = out().code();
    signature(code, args);
    code.is_generator = block().is_generator && !is_async;
    code.is_async_generator = block().is_generator && is_async;
    code.is_coroutine = is_async && !block().is_generator;
    if (code.is_generator || code.is_coroutine || code.is_async_generator)
        out().emit_artificial(Opcode::return_generator_);
    code.has_doc = find_docstring(statements, code.doc);
    const int begin = out().here();
    body(code.has_doc ? statements.subspan(1) : statements);
    if (out().here() == begin) {
        // A body without instructions, of mere annotations, ends on the line of the function.
        out().set_location({first_line, 0, first_line, 0});
        out().mark_line();
    }
    finish_with_none();
    auto made = close_unit();

    make_closure(std::move(made), flags);
    decorate(decorators);
    store_name(name);
}

void Compiler::lambda(const Lambda& node) {
    const int flags = default_arguments(*node.args);
    open_unit(&node, "<lambda>", node.span.line);
    Code& code = out().code();
    signature(code, *node.args);
    code.is_generator = block().is_generator;
    if (code.is_generator) out().emit_artificial(Opcode::return_generator_);
    out().set_location(node.body->span);
    expression(*node.body);
    // compiler_lambda leaves the place where the lambda begins for the return.
    Span begin = node.span;
    if (begin.line != begin.end_line) begin.end_line = begin.line;
    out().set_location(begin);
    out().emit(Opcode::return_value_);
    make_closure(close_unit(), flags);
}

void Compiler::class_definition(const ClassDef& node) {
    for (const Expr* d : node.decorator_list) expression(*d);
    const std::uint32_t first_line = node.decorator_list.empty() ? node.span.line : node.decorator_list[0]->span.line;

    open_unit(&node, node.name, first_line);
    // As compiler_class, which begins the body at no column.
    Span first = node.span;
    first.line = first.end_line = first_line;
    first.column = first.end_column = 0;
    out().set_location(first);
    load_name("__name__");
    store_name("__module__");
    load_constant(out().code().qualified_name);
    store_name("__qualname__");
    if (has_annotated_assignment(node.body)) out().emit(Opcode::setup_annotations_);
    std::string doc;
    const bool has_doc = find_docstring(node.body, doc);
    if (has_doc) {
        out().set_location(node.body[0]->span);
        load_constant(doc);
        store_name("__doc__");
    }
    body(has_doc ? node.body.subspan(1) : node.body);
    if (out().reachable()) {
        if (block().needs_class_closure) {
            out().emit_artificial(Opcode::load_closure_, deref_index("__class__"));
            out().emit_artificial(Opcode::copy_, 1);
            const int name = out().name("__classcell__");
            out().emit_artificial(Opcode::store_name_, name);
        } else {
            out().emit_artificial(Opcode::load_const_, out().constant(ConstantNone{}));
        }
        out().emit_artificial(Opcode::return_value_);
    }
    auto code = close_unit();

    out().emit(Opcode::load_build_class_);
    make_closure(std::move(code), 0);
    load_constant(std::string(node.name));
    // The class and its name come before the bases, as the first two arguments of __build_class__.
    const bool plain =
        std::none_of(node.bases.begin(), node.bases.end(),
                     [](const Expr* e) { return e->kind == NodeKind::Starred; }) &&
        std::none_of(node.keywords.begin(), node.keywords.end(), [](const Keyword* k) { return k->arg.empty(); });
    if (plain) {
        for (const Expr* e : node.bases) expression(*e);
        auto names = std::make_shared<ConstantTuple>();
        for (const Keyword* k : node.keywords) {
            expression(*k->value);
            names->items.emplace_back(std::string(k->arg));
        }
        const int count = static_cast<int>(2 + node.bases.size() + node.keywords.size());
        const int keyword_names = names->items.empty() ? 0 : out().constant(names) + 1;
        out().emit(Opcode::call_, count, 0, keyword_names);
    } else {
        out().emit(Opcode::build_list_, 2);
        for (const Expr* e : node.bases) {
            const auto* starred = as<Starred>(e);
            expression(starred ? *starred->value : *e);
            out().emit(starred ? Opcode::list_extend_ : Opcode::list_append_, 1);
        }
        out().emit(Opcode::list_to_tuple_);
        out().emit(Opcode::build_map_, 0);
        for (const Keyword* k : node.keywords) {
            if (!k->arg.empty()) {
                load_constant(std::string(k->arg));
                expression(*k->value);
                out().emit(Opcode::map_add_, 1);
            } else {
                expression(*k->value);
                out().emit(Opcode::dict_merge_, 1);
            }
        }
        out().emit(Opcode::call_ex_, 0, 1);
    }
    decorate(node.decorator_list);
    store_name(node.name);
}

void Compiler::comprehension(const Expr& node, std::string_view name, NodeList<Comprehension> generators,
                             const Expr* element, const Expr* value) {
    const Block& inner = symbols_.block_of(&node);
    const bool is_generator = node.kind == NodeKind::GeneratorExp;
    open_unit(&node, name, node.span.line);
    Code& code = out().code();
    code.positional_count = 1;
    code.is_generator = is_generator && !inner.is_coroutine;
    code.is_async_generator = is_generator && inner.is_coroutine;
    code.is_coroutine = !is_generator && inner.is_coroutine;
    if (is_generator || inner.is_coroutine) out().emit_artificial(Opcode::return_generator_);
    out().set_location(node.span);
    if (node.kind == NodeKind::ListComp) out().emit(Opcode::build_list_, 0);
    if (node.kind == NodeKind::SetComp) out().emit(Opcode::build_set_, 0);
    if (node.kind == NodeKind::DictComp) out().emit(Opcode::build_map_, 0);
    comprehension_loop(generators, 0, element, value, node.kind, 0);
    if (is_generator) {
        finish_with_none();
    } else {
        out().emit(Opcode::return_value_);
    }
    const bool awaits = inner.is_coroutine && !is_generator;
    make_closure(close_unit(), 0);
    iterable(*generators[0]->iter);
    out().emit(generators[0]->is_async ? Opcode::get_aiter_ : Opcode::get_iter_);
    out().emit(Opcode::call_, 1);
    if (awaits) await_top();
}

void Compiler::comprehension_loop(NodeList<Comprehension> generators, std::size_t index, const Expr* element,
                                  const Expr* value, NodeKind kind, int depth) {
    const Comprehension& g = *generators[index];
    const Label head = out().new_label(), next = out().new_label(), exit = out().new_label(), ended = out().new_label();
    if (index == 0) {
        out().emit(Opcode::load_local_, 0);
    } else {
        iterable(*g.iter);
        out().emit(g.is_async ? Opcode::get_aiter_ : Opcode::get_iter_);
    }
    out().place(head, true);
    const int loop_depth = out().depth();
    if (g.is_async) {
        const int first = out().here();
        out().emit(Opcode::get_anext_);
        await_top(3);
        out().protect(first, ended, loop_depth);
    } else {
        out().emit_jump(Opcode::for_iter_, exit);
    }
    store(*g.target);
    for (const Expr* condition : g.ifs) jump_if(*condition, next, false);
    if (index + 1 < generators.size()) {
        comprehension_loop(generators, index + 1, element, value, kind, depth + 1);
    } else {
        const int below = depth + 2;  // iterators of this and the outer loops are above the display
        const LocationScope at(out(), element->span);
        if (kind == NodeKind::GeneratorExp) {
            expression(*element);
            out().emit(Opcode::yield_value_, 0, out().code().is_async_generator ? 1 : 0);
            out().emit(Opcode::pop_);
        } else if (kind == NodeKind::DictComp) {
            expression(*element);
            expression(*value);
            out().emit(Opcode::map_add_, below);
        } else {
            expression(*element);
            out().emit(kind == NodeKind::ListComp ? Opcode::list_append_ : Opcode::set_add_, below);
        }
    }
    out().place(next);
    out().emit_jump(Opcode::jump_back_, head);
    if (g.is_async) {
        out().begin_handler(ended, loop_depth);
        out().continue_line();
        out().emit(Opcode::end_async_for_);
    } else {
        out().place(exit);
    }
}

}  // namespace loopglass::language
