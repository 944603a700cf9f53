#include <base/assert.h>

#include "compiler.h"

namespace loopglass::language {

void Compiler::body(NodeList<Stmt> list) {
    for (const Stmt* s : list) {
        const int depth = out().depth();
        statement(*s);
        // What follows a return is never run, but is compiled from the depth at which it stands.
        if (!out().reachable()) out().set_depth(depth);
    }
}

void Compiler::statement(const Stmt& s) {
    const LocationScope at(out(), s.span);
    switch (s.kind) {
        case NodeKind::FunctionDef: {
            const auto& n = static_cast<const FunctionDef&>(s);
            return function(n, n.name, *n.args, n.body, n.decorator_list, n.returns, false);
        }
        case NodeKind::AsyncFunctionDef: {
            const auto& n = static_cast<const AsyncFunctionDef&>(s);
            return function(n, n.name, *n.args, n.body, n.decorator_list, n.returns, true);
        }
        case NodeKind::ClassDef: return class_definition(static_cast<const ClassDef&>(s));
        case NodeKind::Return: return return_statement(static_cast<const Return&>(s));
        case NodeKind::Delete:
            for (const Expr* target : static_cast<const Delete&>(s).targets) remove(*target);
            return;
        case NodeKind::Assign: return assign_statement(static_cast<const Assign&>(s));
        case NodeKind::AugAssign: return augmented_assignment(static_cast<const AugAssign&>(s));
        case NodeKind::AnnAssign: return annotated_assignment(static_cast<const AnnAssign&>(s));
        case NodeKind::For: return for_statement(static_cast<const For&>(s));
        case NodeKind::AsyncFor: return async_for_statement(static_cast<const AsyncFor&>(s));
        case NodeKind::While: return while_statement(static_cast<const While&>(s));
        case NodeKind::If: return if_statement(static_cast<const If&>(s));
        case NodeKind::With:
            return with_statement(s, static_cast<const With&>(s).items, static_cast<const With&>(s).body, 0, false);
        case NodeKind::AsyncWith:
            return with_statement(s, static_cast<const AsyncWith&>(s).items, static_cast<const AsyncWith&>(s).body, 0,
                                  true);
        case NodeKind::Match: return match_statement(static_cast<const Match&>(s));
        case NodeKind::Raise: {
            const auto& n = static_cast<const Raise&>(s);
            int count = 0;
            if (n.exc) expression(*n.exc), ++count;
            if (n.cause) expression(*n.cause), ++count;
            out().emit(Opcode::raise_, 0, count);
            return;
        }
        case NodeKind::Try: {
            const auto& n = static_cast<const Try&>(s);
            return n.finalbody.empty() ? try_except(n) : try_finally(n);
        }
        case NodeKind::TryStar: {
            const auto& n = static_cast<const TryStar&>(s);
            return n.finalbody.empty() ? try_star_except(n) : try_star_finally(n);
        }
        case NodeKind::Assert: return assert_statement(static_cast<const Assert&>(s));
        case NodeKind::Import: return import_statement(static_cast<const Import&>(s));
        case NodeKind::ImportFrom: return import_from_statement(static_cast<const ImportFrom&>(s));
        case NodeKind::ExprStmt: {
            const Expr& value = *static_cast<const ExprStmt&>(s).value;
            if (mode_.kind == TextKind::single && block().kind == BlockKind::module) return show_value(value);
            if (value.kind == NodeKind::Constant) return out().mark_line();
            expression(value);
            // The POP_TOP is artificial in CPython: a call over several lines ends on its last event's line.
            out().emit_artificial(Opcode::pop_);
            return;
        }
        case NodeKind::Pass: return out().mark_line();
        case NodeKind::Break: return break_statement(s, false);
        case NodeKind::Continue: return break_statement(s, true);
        default: return;  // global and nonlocal have done their work in the symbol table
    }
}

/// As PRINT_EXPR: what sys.displayhook is when the value is there shows it.
void Compiler::show_value(const Expr& value) {
    expression(value);
    load_constant(ConstantInt{"0"});
    load_constant(ConstantNone{});
    out().emit_artificial(Opcode::import_name_, out().name("sys"));
    out().emit_artificial(Opcode::load_attr_, out().name("displayhook"), 0, out().new_cache());
    out().emit_artificial(Opcode::swap_, 2);
    out().emit_artificial(Opcode::call_, 1);
    out().emit_artificial(Opcode::pop_);
}

void Compiler::assign_statement(const Assign& node) {
    expression(*node.value);
    for (std::size_t i = 0; i < node.targets.size(); ++i) {
        if (i + 1 < node.targets.size()) out().emit(Opcode::copy_, 1);
        store(*node.targets[i]);
    }
}

void Compiler::augmented_assignment(const AugAssign& node) {
    if (const auto* name = as<Name>(node.target)) {
        {
            const LocationScope at(out(), name->span);
            load_name(name->id);
        }
        expression(*node.value);
        binary(node.op, true);
        const LocationScope at(out(), name->span);
        return store_name(name->id);
    }
    if (const auto* attribute = as<Attribute>(node.target)) {
        expression(*attribute->value);
        const int name = out().name(mangled(attribute->attr));
        {
            const LocationScope at(out(), attribute->span);
            out().emit(Opcode::copy_, 1);
            out().emit(Opcode::load_attr_, name, 0, out().new_cache());
        }
        expression(*node.value);
        binary(node.op, true);
        const LocationScope at(out(), attribute->span);
        out().emit(Opcode::swap_, 2);
        return out().emit(Opcode::store_attr_, name, 0, out().new_cache());
    }
    const auto& subscript = static_cast<const Subscript&>(*node.target);
    expression(*subscript.value);
    subscript_slice(*subscript.slice);
    {
        const LocationScope at(out(), subscript.span);
        out().emit(Opcode::copy_, 2);
        out().emit(Opcode::copy_, 2);
        out().emit(Opcode::load_subscript_);
    }
    expression(*node.value);
    binary(node.op, true);
    const LocationScope at(out(), subscript.span);
    out().emit(Opcode::swap_, 3);
    out().emit(Opcode::swap_, 2);
    out().emit(Opcode::store_subscript_);
}

void Compiler::annotated_assignment(const AnnAssign& node) {
    if (node.value) {
        expression(*node.value);
        store(*node.target);
    }
    const bool keeps = !block().is_function_like();
    if (const auto* name = as<Name>(node.target)) {
        if (!keeps) return;
        if (!node.simple) {
            if (!future_annotations_) evaluate(*node.annotation);
            return;
        }
        annotation_value(*node.annotation);
        load_name("__annotations__");
        load_constant(mangled(name->id));
        out().emit(Opcode::store_subscript_);
        return;
    }
    // Without a value the parts of the target are looked at all the same, and dropped.
    if (const auto* attribute = as<Attribute>(node.target); attribute && !node.value) evaluate(*attribute->value);
    if (const auto* subscript = as<Subscript>(node.target); subscript && !node.value) {
        evaluate(*subscript->value);
        evaluate_index(*subscript->slice);
    }
    if (keeps && !future_annotations_) evaluate(*node.annotation);
}

void Compiler::evaluate(const Expr& e) {
    expression(e);
    out().emit(Opcode::pop_);
}

/// As check_ann_subscr: of slices and tuples each part by itself.
void Compiler::evaluate_index(const Expr& index) {
    if (const auto* tuple = as<Tuple>(&index)) {
        for (const Expr* each : tuple->elts) evaluate_index(*each);
    } else if (const auto* slice = as<Slice>(&index)) {
        for (const Expr* each : {slice->lower, slice->upper, slice->step})
            if (each) evaluate(*each);
    } else {
        evaluate(index);
    }
}

void Compiler::if_statement(const If& node) {
    const Label end = out().new_label();
    const Label otherwise = node.orelse.empty() ? end : out().new_label();
    jump_if(*node.test, otherwise, false);
    body(node.body);
    if (!node.orelse.empty()) {
        out().emit_artificial_jump(Opcode::jump_, end);
        out().place(otherwise);
        body(node.orelse);
    }
    out().place(end);
}

namespace {

bool is_true_constant(const Expr& e) {
    const auto* constant = as<Constant>(&e);
    if (!constant) return false;
    if (const auto* b = std::get_if<bool>(&constant->value)) return *b;
    if (const auto* i = std::get_if<IntValue>(&constant->value))
        return i->digits.find_first_of("123456789") != i->digits.npos;
    return false;
}

}  // namespace

void Compiler::while_statement(const While& node) {
    const Label head = out().new_label(), bottom = out().new_label(), exit = out().new_label(),
                otherwise = out().new_label();
    const bool forever = is_true_constant(*node.test);
    if (forever) {
        out().mark_line();
    } else {
        jump_if(*node.test, otherwise, false);
    }
    Surrounding& s = enter(Surrounding::Kind::while_loop);
    s.loop_head = bottom;
    s.loop_exit = exit;
    out().place(head, true);
    body(node.body);
    // As compiler_while: the test stands a second time below the body.
    out().place(bottom);
    if (forever) {
        const LocationScope at(out(), node.test->span);
        out().emit_jump(Opcode::jump_back_, head);
    } else {
        jump_if(*node.test, head, true, true);
    }
    units_.back().surroundings.pop_back();
    out().place(otherwise);
    body(node.orelse);
    out().place(exit);
}

void Compiler::for_statement(const For& node) {
    const Label head = out().new_label(), exit = out().new_label(), exhausted = out().new_label();
    iterable(*node.iter);
    out().emit(Opcode::get_iter_);
    Surrounding& s = enter(Surrounding::Kind::for_loop);
    s.loop_head = head;
    s.loop_exit = exit;
    out().place(head, true);
    out().emit_jump(Opcode::for_iter_, exhausted);
    store(*node.target);
    body(node.body);
    out().emit_artificial_jump(Opcode::jump_back_, head);
    units_.back().surroundings.pop_back();
    out().place(exhausted);
    body(node.orelse);
    out().place(exit);
}

void Compiler::async_for_statement(const AsyncFor& node) {
    const Label head = out().new_label(), exit = out().new_label(), ended = out().new_label();
    expression(*node.iter);
    out().emit(Opcode::get_aiter_);
    out().place(head, true);
    const int depth = out().depth();
    {
        Surrounding& s = enter(Surrounding::Kind::for_loop);
        s.loop_head = head;
        s.loop_exit = exit;
    }
    const int first = out().here();
    out().emit(Opcode::get_anext_);
    await_top(3);
    out().protect(first, ended, depth);
    store(*node.target);
    body(node.body);
    out().emit_artificial_jump(Opcode::jump_back_, head);
    units_.back().surroundings.pop_back();
    out().begin_handler(ended, depth);
    {
        const LocationScope at(out(), node.iter->span);
        out().continue_line();
        out().emit(Opcode::end_async_for_);
    }
    body(node.orelse);
    out().place(exit);
}

void Compiler::return_statement(const Return& node) {
    CodeConstant constant;
    const bool is_plain = node.value && node.value->kind == NodeKind::Constant;
    const bool preserve = node.value && !is_plain;
    if (preserve) {
        expression(*node.value);
    } else if (node.value) {
        const LocationScope at(out(), node.value->span);
        out().mark_line();
    }
    if (!node.value || node.value->span.line != node.span.line) out().mark_line();
    // As compiler_unwind_fblock: after a finally body or the end of a with, the rest of the statement has no line.
    const bool has_line = !has_end_to_run();
    leave_surroundings(0, preserve);
    const LocationScope at(out(), has_line ? out().location() : Span());
    if (!node.value) {
        load_constant(ConstantNone{});
    } else if (is_plain) {
        constant_of(*node.value, constant);
        load_constant(std::move(constant));
    }
    out().emit(Opcode::return_value_);
}

void Compiler::break_statement(const Stmt&, bool is_continue) {
    out().mark_line();
    auto& list = units_.back().surroundings;
    std::size_t loop = list.size();
    while (loop > 0 && list[loop - 1].kind != Surrounding::Kind::while_loop &&
           list[loop - 1].kind != Surrounding::Kind::for_loop)
        --loop;
    LG_ASSERT(loop > 0);
    const Surrounding target = list[loop - 1];
    leave_surroundings(loop, false);
    if (is_continue) {
        // A for loop's head lies above, a while loop's test below.
        const bool is_for = target.kind == Surrounding::Kind::for_loop;
        out().emit_artificial_jump(is_for ? Opcode::jump_back_ : Opcode::jump_, target.loop_head);
    } else {
        if (target.kind == Surrounding::Kind::for_loop) out().emit_artificial(Opcode::pop_);
        out().emit_artificial_jump(Opcode::jump_, target.loop_exit);
    }
}

void Compiler::import_statement(const Import& node) {
    for (const Alias* alias : node.names) {
        load_constant(ConstantInt{"0"});
        load_constant(ConstantNone{});
        out().emit(Opcode::import_name_, out().name(alias->name));
        if (alias->asname.empty()) {
            store_name(alias->name.substr(0, alias->name.find('.')));
            continue;
        }
        // `import a.b as c` binds a.b, reached from a.
        std::size_t dot = alias->name.find('.');
        while (dot != alias->name.npos) {
            const std::size_t end = alias->name.find('.', dot + 1);
            out().emit(Opcode::import_from_, out().name(alias->name.substr(dot + 1, end - dot - 1)));
            out().emit(Opcode::swap_, 2);
            out().emit(Opcode::pop_);
            dot = end;
        }
        store_name(alias->asname);
    }
}

void Compiler::import_from_statement(const ImportFrom& node) {
    load_constant(ConstantInt{std::to_string(node.level)});
    auto names = std::make_shared<ConstantTuple>();
    for (const Alias* alias : node.names) names->items.emplace_back(std::string(alias->name));
    load_constant(names);
    out().emit(Opcode::import_name_, out().name(node.module));
    if (node.names[0]->name == "*") return out().emit(Opcode::import_star_);
    for (const Alias* alias : node.names) {
        out().emit(Opcode::import_from_, out().name(alias->name));
        store_name(alias->asname.empty() ? alias->name : alias->asname);
    }
    out().emit(Opcode::pop_);
}

void Compiler::assert_statement(const Assert& node) {
    doubt_assertion(node);
    const Label end = out().new_label();
    jump_if(*node.test, end, true);
    out().emit(Opcode::load_assertion_error_);
    if (node.msg) {
        expression(*node.msg);
        out().emit(Opcode::call_, 1);
    }
    out().emit(Opcode::raise_, 0, 1);
    out().place(end);
}

}  // namespace loopglass::language
