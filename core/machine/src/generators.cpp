#include <machine/generator.h>

#include <machine/attributes.h>
#include <machine/exceptions.h>
#include <machine/native_call.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "async_generators.h"
#include "finalizers.h"
#include "generator_internal.h"
#include "tracing.h"

namespace loopglass::machine {

Generator* make_generator(Machine& m, Frame* frame, GeneratorFlavor flavor, Value name, Value qualified_name) {
    const Types& t = types();
    Type* type = flavor == GeneratorFlavor::coroutine   ? t.coroutine
                 : flavor == GeneratorFlavor::generator ? t.generator
                                                        : t.async_generator;
    auto* g = m.make<Generator>(Kind::generator, type);
    g->frame = frame;
    g->state = GeneratorState::created;
    g->flavor = flavor;
    g->resumed_by = ResumedBy::nobody;
    g->started = g->has_thrown_links = false;
    g->base_depth = g->chain_depth = 0;
    g->awaited_by = nullptr;
    g->leaf = nullptr;
    g->code = frame->native ? nullptr : static_cast<const PythonFrame*>(frame)->code;
    g->name = keep(name);
    g->qualified_name = keep(qualified_name);
    g->origin = empty;
    g->number = ++m.state->generators_made;
    frame->generator = g;
    if (flavor == GeneratorFlavor::coroutine && m.state->generator_hooks.origin_depth) note_origin(m, g);
    return g;
}

const char* flavor_name(const Generator* g) {
    switch (g->flavor) {
        case GeneratorFlavor::generator: return "generator";
        case GeneratorFlavor::coroutine: return "coroutine";
        default: return "async generator";
    }
}

void end_unstarted(Machine& m, Generator* g) {
    Frame* frame = std::exchange(g->frame, nullptr);
    g->state = GeneratorState::closed;
    if (!frame->native) return free_frame(m, static_cast<PythonFrame*>(frame));
    free_native_frame(m, static_cast<NativeFrame*>(frame));
}

bool is_coroutine(Value value) {
    if (!is_kind(value, Kind::generator)) return false;
    const auto* g = to<Generator>(value);
    return g->flavor == GeneratorFlavor::coroutine || (g->flavor == GeneratorFlavor::generator && g->extra);
}

GeneratorState state_of(const Generator* g) {
    if (!g->frame) return GeneratorState::closed;
    if (!g->started) return GeneratorState::created;
    while (g->awaited_by) g = g->awaited_by;
    return g->state;
}

namespace {

Value inner_of(const Frame* frame) {
    if (frame->native) return none;
    const auto* f = static_cast<const PythonFrame*>(frame);
    const auto& list = f->code->code->instructions;
    const std::uint32_t at = f->current();
    // Suspended in the loop of an await: at its yield_value, or at its send while the inner one runs.
    if (list[at].op == language::Opcode::yield_value_ && list[at].a == 2) return f->top_of_stack[-1];
    if (list[at].op == language::Opcode::send_) return f->top_of_stack[-1];
    return none;
}

/// The link after a frame of a suspended chain, or null: what it awaits itself, or the async generator that gives what
/// it awaits.
Generator* next_link(const Frame* frame) {
    Value inner = inner_of(frame);
    while (is_async_send(inner)) inner = to<AsyncSend>(inner)->generator;
    if (!is_kind(inner, Kind::generator)) return nullptr;
    auto* next = to<Generator>(inner);
    return next->frame && next->awaited_by && next->awaited_by == frame->generator ? next : nullptr;
}

/// A link of a suspended chain is to be resumed by itself: it becomes a root of its own, and the frame that awaits
/// it the leaf of what is left of the chain.
void split_chain(Generator* g) {
    Frame* leaf = g->frame;
    while (const Generator* next = next_link(leaf)) leaf = next->frame;
    Generator* root = g->awaited_by;
    while (root->awaited_by) root = root->awaited_by;
    root->leaf = g->awaited_by->frame;
    // It stands after its send, and is to go on as after the yield that follows: by sending again.
    auto* waiting = static_cast<PythonFrame*>(root->leaf);
    if (waiting->next->op == language::Opcode::yield_value_) ++waiting->next;
    g->awaited_by = nullptr;
    g->leaf = leaf;
    g->state = GeneratorState::suspended;
    g->chain_depth = 1;
    for (Frame* f = leaf; f != g->frame; f = f->back) ++g->chain_depth;
    root->chain_depth -= g->chain_depth;
}

/// A link of a suspended chain is left by what awaits it. CPython takes an async generator for running from then on.
void leave_link(Generator* link) {
    split_chain(link);
    if (link->flavor == GeneratorFlavor::async_generator) link->extra |= Generator::left_running;
}

/// As gen_close_iter: who is closed while it awaits a step of an async generator lets go of that step, and leaves the
/// generator where it stands.
void leave_async_generator(Generator* g) {
    Generator* link = g;
    while (link && (link == g || link->flavor != GeneratorFlavor::async_generator)) link = next_link(link->frame);
    if (link) leave_link(link);
}

/// Too deep to begin: it has ended then, with the error.
void refuse_depth(Machine& m, Generator* g) {
    if (!g->started) end_unstarted(m, g);
    m.raise(types().RecursionError, "maximum recursion depth exceeded");
}

/// Puts the chain of a generator on the stack. Returns false if it is too deep.
bool put_on_stack(Machine& m, Generator* g, ResumedBy by) {
    State& s = *m.state;
    const std::uint32_t frames = g->started ? g->chain_depth : 1;
    if (s.depth + s.native_depth + frames > s.recursion_limit) {
        refuse_depth(m, g);
        return false;
    }
    keep(Value::from_arena(g));
    g->resumed_by = by;
    g->state = GeneratorState::running;
    g->base_depth = s.depth;
    s.depth += frames;
    g->frame->back = s.top;
    s.top = g->started ? g->leaf : g->frame;
    s.top->root = g;
    return true;
}

bool check_resumable(Machine& m, Generator* g) {
    if (state_of(g) == GeneratorState::running) {
        m.raise(types().ValueError, std::string(flavor_name(g)) + " already executing");
        return false;
    }
    if (g->awaited_by) split_chain(g);
    return true;
}

}  // namespace

void deliver_to_leaf(Machine& m, Generator* g, Value sent) {
    Frame* leaf = m.state->top;
    if (leaf->native) {
        m.state->delivered = sent;
        m.state->delivered_yielded = false;
    } else if (g->started) {
        auto* frame = static_cast<PythonFrame*>(leaf);
        *frame->top_of_stack++ = sent;
    } else {
        m.drop(sent);
    }
    const bool begins = !std::exchange(g->started, true);
    if (begins && !leaf->native) {
        const language::Code& code = *static_cast<PythonFrame*>(leaf)->code->code;
        if (code.is_user) m.count_step(line_step_row(LineStep::enter, code.file.value, code.first_line));
    }
    if (m.state->traces) [[unlikely]]
        trace_resume(m, g);
}

Value resume_generator(Machine& m, Generator* g, Value sent, ResumedBy by) {
    if (!g->frame) {
        m.drop(sent);
        if (g->flavor == GeneratorFlavor::coroutine)
            return m.raise(types().RuntimeError, "cannot reuse already awaited coroutine");
        return m.raise_instance(Ref(m, make_exception(m, types().StopIteration, empty_tuple())));
    }
    if (!check_resumable(m, g)) {
        m.drop(sent);
        return empty;
    }
    if (!g->started && sent != none) {
        m.drop(sent);
        return m.raise(types().TypeError, std::string("can't send non-None value to a just-started ") + flavor_name(g));
    }
    if (!put_on_stack(m, g, by)) {
        m.drop(sent);
        return empty;
    }
    deliver_to_leaf(m, g, sent);
    return pending;
}

namespace {

/// What the innermost frame of a chain waits for, if it is an object of the program with a throw() or close() of its
/// own; else none.
Value foreign_iterator(const Frame* leaf) {
    const Value inner = inner_of(leaf);
    return is_kind(inner, Kind::instance) ? inner : none;
}

/// As _gen_throw where something is awaited that is no generator: its own throw() has the exception, and gives what is
/// yielded next. False if it has none.
bool throw_into_iterator(Machine& m, PythonFrame* leaf, Value iterator, Value exception) {
    const Ref method(m, find_attribute(m, iterator, static_name("throw")));
    if (!method) return m.has_raised();
    // What it gives is as what its __next__() gives, and its StopIteration ends it.
    --leaf->next;
    const Value result = m.call(method, &exception, 1);
    if (result != pending && result != empty) *leaf->top_of_stack++ = result;
    return true;
}

/// As gen_close_iter for such an object. What its close() raises goes on instead of the GeneratorExit.
bool close_iterator(Machine& m, Value iterator) {
    const Ref method(m, find_attribute(m, iterator, static_name("close")));
    if (method) const Ref result(m, m.call_nested(method, nullptr, 0));
    return !m.has_raised();
}

}  // namespace

void raise_thrown(Machine& m, Value exception) {
    keep_traceback(exception);
    m.replace(m.state->raised, keep(exception));
    join_to_handled(m);
}

Value throw_into_generator(Machine& m, Generator* g, Value exception, ResumedBy by, bool closes) {
    if (!g->frame) {
        if (g->flavor == GeneratorFlavor::coroutine)
            return m.raise(types().RuntimeError, "cannot reuse already awaited coroutine");
        keep_traceback(exception);
        m.replace(m.state->raised, keep(exception));
        return empty;
    }
    if (!check_resumable(m, g)) return empty;
    closes = closes && is_subtype(type_of(exception), types().GeneratorExit);
    if (closes && g->started) leave_async_generator(g);
    if (!put_on_stack(m, g, by)) return empty;
    if (!g->started) g->started = true;
    Frame* leaf = m.state->top;
    if (leaf->native) m.state->delivered = empty;
    g->has_thrown_links = !closes && leaf->generator != g;
    for (Frame* f = leaf; f->generator != g; f = f->back)
        f->generator->resumed_by = closes ? ResumedBy::closing_op : ResumedBy::throwing_op;
    if (const Value iterator = foreign_iterator(leaf); iterator != none) {
        if (!closes && throw_into_iterator(m, static_cast<PythonFrame*>(leaf), iterator, exception)) return pending;
        if (closes && !close_iterator(m, iterator)) return join_to_handled(m), pending;
    }
    raise_thrown(m, exception);
    if (m.state->traces) [[unlikely]]
        trace_throw(m);
    return pending;
}

bool enter_link(Machine& m, Generator* g, Generator* outer, Frame* outer_frame, Value sent) {
    State& s = *m.state;
    if (!check_resumable(m, g)) {
        m.drop(sent);
        return false;
    }
    const std::uint32_t frames = g->started ? g->chain_depth : 1;
    if (s.depth + s.native_depth + frames > s.recursion_limit) {
        m.drop(sent);
        refuse_depth(m, g);
        return false;
    }
    s.depth += frames;
    g->awaited_by = outer;
    g->resumed_by = ResumedBy::send_op;
    g->state = GeneratorState::running;
    g->frame->back = outer_frame;
    s.top = g->started ? g->leaf : g->frame;
    s.top->root = outer_frame->root;
    deliver_to_leaf(m, g, sent);
    return true;
}

ResumedBy suspend_chain(Machine& m, Frame* leaf, Generator*& root) {
    root = leaf->root;
    State& s = *m.state;
    if (root->has_thrown_links) {
        for (Frame* f = leaf; f->generator != root; f = f->back) f->generator->resumed_by = ResumedBy::send_op;
        root->has_thrown_links = false;
    }
    root->leaf = leaf;
    root->state = GeneratorState::suspended;
    root->chain_depth = s.depth - root->base_depth;
    s.depth = root->base_depth;
    s.top = root->frame->back;
    const ResumedBy by = root->resumed_by;
    root->resumed_by = ResumedBy::nobody;
    return by;
}

bool refuse_yield(Machine& m, Frame* leaf) {
    const Frame* frame = leaf;
    while (frame->generator->resumed_by != ResumedBy::closing_op) {
        if (frame->generator == leaf->root) return false;
        frame = frame->back;
    }
    Generator* closing = frame->generator;
    Generator* root = nullptr;
    const ResumedBy by = suspend_chain(m, leaf, root);
    split_chain(closing);
    closing->resumed_by = ResumedBy::nobody;
    const Ref error(
        m, make_exception(m, types().RuntimeError, std::string(flavor_name(closing)) + " ignored GeneratorExit"));
    throw_into_generator(m, root, error, by);
    m.drop(Value::from_arena(root));
    return true;
}

ResumedBy leave_generator(Machine& m, Frame* frame) {
    Generator* g = frame->generator;
    State& s = *m.state;
    const ResumedBy by = g->resumed_by;
    g->frame = nullptr;
    g->state = GeneratorState::closed;
    g->resumed_by = ResumedBy::nobody;
    s.top = frame->back;
    if (is_link(by)) {
        frame->back->root = frame->root;
        g->awaited_by = nullptr;
        --s.depth;
    } else {
        s.depth = g->base_depth;
    }
    return by;
}

namespace {

/// True if leaving the frame where it is suspended runs code: a `finally`, a `with`, an `except`.
bool has_something_to_do(const PythonFrame* frame) {
    const auto at = static_cast<std::int32_t>(frame->current());
    for (const auto& range : frame->code->code->exceptions)
        if (at >= range.first && at < range.last) return true;
    return false;
}

void close_dying_generator(Machine& m, Generator* g, bool shown) {
    if (!g->frame || g->awaited_by) return;
    if (g->state != GeneratorState::created && g->state != GeneratorState::suspended) return;
    // An async generator is closed by the loop, if one ran when it was first asked, or as the program says.
    const bool is_async = g->flavor == GeneratorFlavor::async_generator;
    if (is_async && g->origin != looked_after_by_nobody) return call_finalizer(m, g);
    if (!g->started || g->state != GeneratorState::suspended || (g->frame->native && !shown)) return;
    // What others hold of the chain is to be seen closed.
    bool needed = shown;
    for (Frame* f = g->leaf;; f = f->back) {
        needed = needed || (!f->native && has_something_to_do(static_cast<PythonFrame*>(f)));
        needed = needed || (f->generator != g && f->generator->refs > 1);
        if (f == g->frame) break;
    }
    if (!needed) return;
    // As gen_finalize: what was raised meanwhile waits, and what close() raises is only told.
    const Value raised = m.take_raised();
    ++g->refs;
    {
        const Value self = Value::from_arena(g);
        const Ref result(m, m.call_nested(close_function(), &self, 1));
    }
    if (m.has_raised()) report_ignored(m, Value::from_arena(g));
    m.state->raised = raised;
    --g->refs;
}

}  // namespace

void abandon_chain(Generator* g) {
    // Of a link that goes with its root, too: what it awaits may have others that hold it.
    if (!g->started || state_of(g) != GeneratorState::suspended) return;
    Generator* next = next_link(g->frame);
    // What nobody else holds goes too: a long chain is not gone through once for each link.
    if (next && (next->refs > 1 || next->flavor == GeneratorFlavor::async_generator)) leave_link(next);
}

void finalize_generator(Machine& m, Generator* g, bool shown) {
    // Once, as PyObject_CallFinalizer: the collector comes before the last reference goes. What looks after async
    // generators keeps count of them itself.
    if (g->flavor != GeneratorFlavor::async_generator && g->flags & Object::finalized) return;
    if (m.before_generator_dies) m.before_generator_dies(m, g);
    close_dying_generator(m, g, shown);
    if (g->flavor != GeneratorFlavor::async_generator) g->flags |= Object::finalized;
}

Value empty_tuple() {
    static const Value tuple = Value::from_static(make_static_tuple({}));
    return tuple;
}

Value awaited_by_generator(const Generator* g) {
    if (!g->frame || !g->started) return none;
    return inner_of(g->frame);
}

}  // namespace loopglass::machine
