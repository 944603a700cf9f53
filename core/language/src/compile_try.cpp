#include <algorithm>

#include <base/assert.h>

#include "compiler.h"

namespace loopglass::language {

Surrounding& Compiler::enter(Surrounding::Kind kind) {
    Surrounding s;
    s.kind = kind;
    s.location = out().location();
    units_.back().surroundings.push_back(std::move(s));
    return units_.back().surroundings.back();
}

void Compiler::protect_from_here(Surrounding& s, Label handler) {
    s.protects = true;
    s.handler_label = handler;
    s.handler_depth = out().depth();
    s.first = out().here();
}

void Compiler::stop_protecting(Surrounding& s) {
    if (s.protects) out().protect(s.first, s.handler_label, s.handler_depth);
}

/// Emits what has to happen before the code leaves the statements around it (compiler_unwind_fblock_stack). The
/// code that does it is not protected by what it leaves.
void Compiler::leave_surroundings(std::size_t down_to, bool preserve_top) {
    auto& list = units_.back().surroundings;
    if (list.size() <= down_to) return;
    Surrounding top = list.back();
    stop_protecting(top);
    list.pop_back();
    leave_one(top, preserve_top);
    leave_surroundings(down_to, preserve_top);
    top.first = out().here();
    units_.back().surroundings.push_back(std::move(top));
}

/// True if leaving the function runs a finally body or the end of a with.
bool Compiler::has_end_to_run() const {
    const auto& list = units_.back().surroundings;
    return std::any_of(list.begin(), list.end(), [](const Surrounding& s) {
        return s.kind == Surrounding::Kind::finally_body || s.kind == Surrounding::Kind::with ||
               s.kind == Surrounding::Kind::async_with;
    });
}

void Compiler::leave_one(Surrounding s, bool preserve_top) {
    using Kind = Surrounding::Kind;
    const auto below_top = [&] {
        if (preserve_top) out().emit_artificial(Opcode::swap_, 2);
    };
    switch (s.kind) {
        case Kind::while_loop:
        case Kind::try_body: return;
        case Kind::for_loop:
        case Kind::pop_value: below_top(); return out().emit_artificial(Opcode::pop_);
        case Kind::finally_body: {
            if (preserve_top) enter(Kind::pop_value);
            body(s.finalbody);
            if (preserve_top) units_.back().surroundings.pop_back();
            return;
        }
        case Kind::exception_copy:
            below_top();
            out().emit_artificial(Opcode::pop_);
            below_top();
            return out().emit_artificial(Opcode::pop_except_);
        case Kind::handler:
            below_top();
            out().emit_artificial(Opcode::pop_except_);
            if (!s.name.empty()) forget_name(s.name);
            return;
        case Kind::with:
        case Kind::async_with: {
            const LocationScope at(out(), s.location);
            below_top();
            call_exit_with_none();
            if (s.kind == Kind::async_with) await_top(2);
            return out().emit_artificial(Opcode::pop_);
        }
    }
}

/// `except X as name` unbinds the name at its end.
void Compiler::forget_name(const std::string& name) {
    const Span before = out().location();
    out().set_location({});
    load_constant(ConstantNone{});
    store_name(name);
    delete_name(name);
    out().set_location(before);
}

/// An exception in a handler: what was handled before is handled again, and the exception goes on. `has_line`: from
/// the line where the compiler stands.
void Compiler::handler_cleanup(Label label, int depth, bool has_line) {
    out().begin_handler(label, depth);
    if (has_line) out().mark_line();
    pop_handled_and_reraise();
}

/// The exception on top goes on; what was handled before, below it, is handled again.
void Compiler::pop_handled_and_reraise() {
    out().emit_artificial(Opcode::swap_, 2);
    out().emit_artificial(Opcode::pop_except_);
    out().emit_artificial(Opcode::reraise_);
}

/// What `except` and `except*` have in common: the body, `else`, and the begin of the handlers.
void Compiler::body_before_handlers(NodeList<Stmt> tried, NodeList<Stmt> orelse, const HandlerLabels& labels) {
    const int depth = out().depth();
    auto& list = units_.back().surroundings;
    protect_from_here(enter(Surrounding::Kind::try_body), labels.handlers);
    body(tried);
    stop_protecting(list.back());
    list.pop_back();
    body(orelse);
    out().emit_artificial_jump(Opcode::jump_, labels.end);

    out().begin_handler(labels.handlers, depth);
    out().emit_artificial(Opcode::push_exc_info_);
    enter(Surrounding::Kind::try_body);
    protect_from_here(list.back(), labels.cleanup);
    list.back().handler_depth = depth + 1;
}

void Compiler::try_except(const Try& node) {
    out().mark_line();
    const Label handlers = out().new_label(), cleanup = out().new_label(), end = out().new_label();
    const int depth = out().depth();
    auto& list = units_.back().surroundings;
    body_before_handlers(node.body, node.orelse, {handlers, cleanup, end});
    for (const ExceptHandler* h : node.handlers) {
        const LocationScope at(out(), h->span);
        const Label next = out().new_label();
        out().set_depth(depth + 2);
        if (h->type) {
            expression(*h->type);
            out().emit(Opcode::check_exc_match_);
            out().emit_jump(Opcode::pop_jump_if_false_, next);
        }
        const Label unbind = out().new_label();
        if (h->name.empty()) {
            out().emit(Opcode::pop_);
        } else {
            store_name(h->name);
        }
        Surrounding& s = enter(Surrounding::Kind::handler);
        s.name = h->name;
        if (!h->name.empty()) protect_from_here(s, unbind);
        body(h->body);
        stop_protecting(list.back());
        list.pop_back();
        out().emit_artificial(Opcode::pop_except_);
        if (!h->name.empty()) forget_name(std::string(h->name));
        out().emit_artificial_jump(Opcode::jump_, end);
        if (!h->name.empty()) {
            out().begin_handler(unbind, depth + 1);
            forget_name(std::string(h->name));
            out().emit_artificial(Opcode::reraise_);
        }
        out().place(next);
    }
    out().emit_artificial(Opcode::reraise_);
    stop_protecting(list.back());
    list.pop_back();
    handler_cleanup(cleanup, depth + 1);
    out().place(end);
}

Span place_behind(NodeList<Stmt> body) {
    const Stmt& last = *body.back();
    switch (last.kind) {
        case NodeKind::If: {
            const auto& node = static_cast<const If&>(last);
            return place_behind(node.orelse.empty() ? node.body : node.orelse);
        }
        case NodeKind::For: {
            const auto& node = static_cast<const For&>(last);
            return node.orelse.empty() ? Span{} : place_behind(node.orelse);
        }
        case NodeKind::AsyncFor: {
            const auto& node = static_cast<const AsyncFor&>(last);
            return node.orelse.empty() ? node.iter->span : place_behind(node.orelse);
        }
        case NodeKind::While: {
            const auto& node = static_cast<const While&>(last);
            return node.orelse.empty() ? last.span : place_behind(node.orelse);
        }
        case NodeKind::Try: {
            const auto& node = static_cast<const Try&>(last);
            return node.finalbody.empty() ? Span{} : place_behind(node.finalbody);
        }
        case NodeKind::TryStar: {
            const auto& node = static_cast<const TryStar&>(last);
            return node.finalbody.empty() ? Span{} : place_behind(node.finalbody);
        }
        case NodeKind::Match: {
            const auto& node = static_cast<const Match&>(last);
            const MatchCase& end = *node.cases.back();
            return has_default(node) ? place_behind(end.body) : end.pattern->span;
        }
        // What takes its value from the stack has no place.
        case NodeKind::ExprStmt:
            return static_cast<const ExprStmt&>(last).value->kind == NodeKind::Constant ? last.span : Span{};
        default: return last.span;
    }
}

template <class Body>
void Compiler::with_finally(Body protected_body, NodeList<Stmt> finalbody) {
    out().mark_line();
    const Label handler = out().new_label(), cleanup = out().new_label(), exit = out().new_label();
    const int depth = out().depth();
    auto& list = units_.back().surroundings;
    Surrounding& s = enter(Surrounding::Kind::finally_body);
    s.finalbody = finalbody;
    protect_from_here(s, handler);
    protected_body();
    stop_protecting(list.back());
    list.pop_back();
    body(finalbody);
    out().emit_artificial_jump(Opcode::jump_, exit);

    out().begin_handler(handler, depth);
    out().emit_artificial(Opcode::push_exc_info_);
    enter(Surrounding::Kind::exception_copy);
    protect_from_here(list.back(), cleanup);
    list.back().handler_depth = depth + 1;
    body(finalbody);
    const Span place = place_behind(finalbody);
    const LocationScope at(out(), place.line ? place : out().location());
    // The exception goes on at the end of a finally body. CPython gives that the place of the last statement in it.
    stop_protecting(list.back());
    list.pop_back();
    if (place.line) out().mark_line();
    pop_handled_and_reraise();
    handler_cleanup(cleanup, depth + 1, place.line);
    out().place(exit);
}

void Compiler::try_finally(const Try& node) {
    with_finally(
        [&] {
            if (node.handlers.empty())
                body(node.body);
            else
                try_except(node);
        },
        node.finalbody);
}

void Compiler::try_star_finally(const TryStar& node) {
    with_finally([&] { try_star_except(node); }, node.finalbody);
}

/// As compiler_try_star_except. While handlers run, the stack holds: what was handled before, the whole group, a list
/// of what the handlers raised, and the rest of the group that no handler has taken yet.
void Compiler::try_star_except(const TryStar& node) {
    out().mark_line();
    const Label handlers = out().new_label(), cleanup = out().new_label(), end = out().new_label(),
                reraise = out().new_label(), exit = out().new_label();
    std::uint32_t last_line = node.span.line;
    const int depth = out().depth();
    auto& list = units_.back().surroundings;
    body_before_handlers(node.body, node.orelse, {handlers, cleanup, end});
    for (std::size_t i = 0; i < node.handlers.size(); ++i) {
        const ExceptHandler& h = *node.handlers[i];
        const LocationScope at(out(), h.span);
        const Label no_match = out().new_label(), failed = out().new_label(), next = out().new_label();
        if (i == 0) {
            out().emit(Opcode::build_list_, 0);
            out().emit(Opcode::copy_, 2);
        }
        expression(*h.type);
        out().emit(Opcode::check_eg_match_);
        out().emit(Opcode::copy_, 1);
        out().emit_jump(Opcode::pop_jump_if_none_, no_match);
        if (h.name.empty())
            out().emit(Opcode::pop_);
        else
            store_name(h.name);
        Surrounding& s = enter(Surrounding::Kind::handler);
        s.name = h.name;
        protect_from_here(s, failed);
        body(h.body);
        last_line = out().code().spans.back().line;
        stop_protecting(list.back());
        list.pop_back();
        if (!h.name.empty()) forget_name(std::string(h.name));
        out().emit_artificial_jump(Opcode::jump_, next);
        out().begin_handler(failed, depth + 4);
        if (!h.name.empty()) forget_name(std::string(h.name));
        out().emit_artificial(Opcode::list_append_, 2);
        out().emit_artificial_jump(Opcode::jump_, next);
        out().place(no_match);
        out().emit_artificial(Opcode::pop_);
        out().place(next);
    }
    out().emit_artificial(Opcode::list_append_, 1);
    out().emit_artificial(Opcode::prep_reraise_star_);
    out().emit_artificial(Opcode::copy_, 1);
    out().emit_artificial_jump(Opcode::pop_jump_if_not_none_, reraise);
    stop_protecting(list.back());
    list.pop_back();
    out().emit_artificial(Opcode::pop_);
    out().emit_artificial(Opcode::pop_except_);
    // All this has no line in CPython, so that the next line counts even if it is the handler's own.
    out().emit_artificial_jump(Opcode::jump_back_, exit);
    out().place(reraise);
    out().emit_artificial(Opcode::swap_, 2);
    out().emit_artificial(Opcode::pop_except_);
    out().emit_artificial(Opcode::reraise_);
    handler_cleanup(cleanup, depth + 1);
    out().place(end);
    out().place(exit, true);
    units_.back().star_exit = {exit, out().here(), last_line};
}

void Compiler::call_exit_with_none() {
    for (int i = 0; i < 3; ++i) load_constant(ConstantNone{});
    out().emit(Opcode::call_, 3);
}

void Compiler::with_statement(const Stmt& node, NodeList<WithItem> items, NodeList<Stmt> with_body, std::size_t index,
                              bool is_async) {
    const Label handler = out().new_label(), cleanup = out().new_label(), exit = out().new_label(),
                suppress = out().new_label();
    auto& list = units_.back().surroundings;
    const WithItem& item = *items[index];
    const int depth = out().depth();
    expression(*item.context_expr);
    out().emit(is_async ? Opcode::before_async_with_ : Opcode::before_with_);
    if (is_async) await_top(1);
    Surrounding& s = enter(is_async ? Surrounding::Kind::async_with : Surrounding::Kind::with);
    s.location = node.span;
    protect_from_here(s, handler);
    s.handler_depth = depth + 1;
    if (item.optional_vars)
        store(*item.optional_vars);
    else
        out().emit(Opcode::pop_);
    if (index + 1 < items.size())
        with_statement(node, items, with_body, index + 1, is_async);
    else
        body(with_body);
    stop_protecting(list.back());
    list.pop_back();
    {
        const LocationScope at(out(), node.span);
        call_exit_with_none();
        if (is_async) await_top(2);
        out().emit(Opcode::pop_);
    }
    out().emit_artificial_jump(Opcode::jump_, exit);

    out().begin_handler(handler, depth + 1);
    const LocationScope at(out(), node.span);
    out().emit_artificial(Opcode::push_exc_info_);
    const int first = out().here();
    out().emit(Opcode::with_except_start_);
    if (is_async) await_top(2);
    out().emit_jump(Opcode::pop_jump_if_true_, suppress);
    out().emit_artificial(Opcode::reraise_);
    out().place(suppress);
    out().protect(first, cleanup, depth + 2);
    out().emit_artificial(Opcode::pop_);
    out().emit_artificial(Opcode::pop_except_);
    out().emit_artificial(Opcode::pop_);
    out().emit_artificial_jump(Opcode::jump_, exit);
    handler_cleanup(cleanup, depth + 2);
    out().place(exit);
}

}  // namespace loopglass::language
