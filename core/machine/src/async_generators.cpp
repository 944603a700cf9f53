#include "async_generators.h"

#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "generator_internal.h"

namespace loopglass::machine {

namespace {

void free_send(Machine& m, Object* o) {
    m.drop(static_cast<AsyncSend*>(o)->generator);
    m.drop(static_cast<AsyncSend*>(o)->value);
    m.drop(static_cast<AsyncSend*>(o)->driver);
}
void visit_send(Object* o, void (*visit)(void*, Value), void* c) {
    visit(c, static_cast<AsyncSend*>(o)->generator);
    visit(c, static_cast<AsyncSend*>(o)->value);
    visit(c, static_cast<AsyncSend*>(o)->driver);
}
constexpr Layout send_layout = {sizeof(AsyncSend), free_send, visit_send};

}  // namespace

Value make_async_send(Machine& m, Value generator, AsyncSend::What what, Value value) {
    const bool has_default = what == AsyncSend::What::or_default;
    Type* type = has_default                     ? anext_awaitable_type()
                 : what == AsyncSend::What::send ? async_send_type()
                                                 : async_throw_type();
    auto* s = m.make<AsyncSend>(Kind::native, type);
    s->generator = keep(generator);
    s->value = keep(value);
    s->what = what;
    s->used = s->used_twice = false;
    // As async_gen_init_hooks.
    if (!has_default) to<Generator>(generator)->extra |= Generator::asked_for;
    s->driver = empty;
    return Value::from_arena(s);
}

namespace {

Value aiter(Machine&, NativeArguments a) { return keep(a[0]); }
Value begin_send(Machine& m, Value generator, AsyncSend::What what, Value value) {
    return begin_iteration(m, to<Generator>(generator)) ? make_async_send(m, generator, what, value) : empty;
}
Value anext(Machine& m, NativeArguments a) { return begin_send(m, a[0], AsyncSend::What::send, none); }
Value asend(Machine& m, NativeArguments a) { return begin_send(m, a[0], AsyncSend::What::send, a[1]); }
Value aclose(Machine& m, NativeArguments a) { return begin_send(m, a[0], AsyncSend::What::close, none); }
Value athrow(Machine& m, NativeArguments a) {
    const Ref exception(m, exception_to_throw(m, a[1], a[2], a[3]));
    if (!exception) return empty;
    return begin_send(m, a[0], AsyncSend::What::throw_in, exception);
}

constexpr NativeDef methods[] = {
    {"__aiter__", "self, /", aiter},    {"__anext__", "self, /", anext},
    {"asend", "self, value, /", asend}, {"athrow", "self, type, value=, traceback=, /", athrow},
    {"aclose", "self, /", aclose},
};

Value stop_async(Machine& m) {
    const Ref stop(m, make_exception(m, types().StopAsyncIteration, empty_tuple()));
    return m.raise_instance(stop);
}

/// Completes the send at which the frame on top waits.
void complete_send(Machine& m, Value value) {
    auto* frame = static_cast<PythonFrame*>(m.state->top);
    m.drop(*--frame->top_of_stack);
    frame->next = frame->code->code->instructions.data() + frame->next[-1].b;
    *frame->top_of_stack++ = value;
}

Type* make_send_type(const char* name) {
    Type* t = make_static_type(name, types().object, Kind::native, sizeof(AsyncSend), &send_layout);
    t->awaitable_itself = true;
    add_async_send_methods(t);
    return t;
}

/// Begins to await what the __anext__() of a class of the program gave.
bool begin_awaitable(Machine& m, AsyncSend* send, PythonFrame* waiting) {
    if (is_async_send(send->generator)) return begin_async_send(m, to<AsyncSend>(send->generator), waiting);
    // What is no coroutine is awaited by one.
    if (!is_coroutine(send->generator)) m.replace(send->generator, make_awaiter(m, send->generator));
    auto* g = to<Generator>(send->generator);
    if (!g->frame) return m.raise(types().RuntimeError, "cannot reuse already awaited coroutine"), false;
    return enter_link(m, g, waiting->generator, waiting, none);
}

}  // namespace

Type* async_send_type() {
    static Type* const type = make_send_type("async_generator_asend");
    return type;
}

Type* async_throw_type() {
    static Type* const type = make_send_type("async_generator_athrow");
    return type;
}

Type* anext_awaitable_type() {
    static Type* const type = make_send_type("anext_awaitable");
    return type;
}

Value make_anext_awaitable(Machine& m, Value awaitable, Value fallback) {
    return make_async_send(m, awaitable, AsyncSend::What::or_default, fallback);
}

bool throw_into_async_send(Machine& m, Value value, Value exception) {
    if (!is_async_send(value)) return false;
    auto* send = to<AsyncSend>(value);
    if (send->what == AsyncSend::What::or_default) return throw_into_async_send(m, send->generator, exception);
    if (send->what == AsyncSend::What::send) send->what = AsyncSend::What::throw_in;
    m.replace(send->value, keep(exception));
    return true;
}

bool begins_close_again(Value value) {
    if (!is_async_send(value)) return false;
    auto* send = to<AsyncSend>(value);
    if (send->what != AsyncSend::What::close || send->value == none || !send->used) return false;
    return !std::exchange(send->used_twice, true);
}

void add_async_generator_methods() { add_methods(types().async_generator, methods); }

bool begin_async_send(Machine& m, AsyncSend* send, PythonFrame* waiting) {
    if (send->what == AsyncSend::What::or_default) return begin_awaitable(m, send, waiting);
    auto* g = to<Generator>(send->generator);
    using What = AsyncSend::What;
    if (send->used) return raise_used(m, send), false;
    send->used = true;
    // What is thrown into an aclose() that has not begun goes past the check (async_gen_athrow_throw).
    const bool is_left = g->extra & Generator::left_running && !(send->what == What::close && send->value != none);
    if (g->frame && (g->awaited_by || state_of(g) == GeneratorState::running || is_left)) {
        const char* name = send->what == What::send ? "anext" : send->what == What::close ? "aclose" : "athrow";
        return m.raise(types().RuntimeError, std::string(name) + "(): asynchronous generator is already running"),
               false;
    }
    const bool is_thrown = send->what == What::throw_in || (send->what == What::close && send->value != none);
    if (!g->frame || (send->what == What::close && !g->started && !is_thrown)) {
        // An ended one has nothing more to give; one that has not begun is closed without running.
        if (send->what == What::close) {
            if (g->frame) {
                auto* frame = static_cast<PythonFrame*>(std::exchange(g->frame, nullptr));
                g->state = GeneratorState::closed;
                free_frame(m, frame);
            }
            complete_send(m, none);
            return true;
        }
        // CPython 3.11 lets an athrow() of an ended one give None, and raises nothing.
        if (send->what == What::throw_in) return complete_send(m, none), true;
        return stop_async(m), false;
    }
    if (send->what == What::send) {
        if (!g->started && send->value != none)
            return m.raise(types().TypeError, "can't send non-None value to a just-started async generator"), false;
        return enter_link(m, g, waiting->generator, waiting, keep(send->value));
    }
    if (!enter_link(m, g, waiting->generator, waiting, none)) return false;
    const Ref thrown(m, is_thrown ? keep(send->value) : make_exception(m, types().GeneratorExit, empty_tuple()));
    raise_thrown(m, thrown);
    return true;
}

void yield_from_async_generator(Machine& m, PythonFrame* frame, Value value) {
    Generator* g = frame->generator;
    g->leaf = frame;
    g->state = GeneratorState::suspended;
    g->chain_depth = 1;
    g->awaited_by = nullptr;
    g->resumed_by = ResumedBy::nobody;
    auto* waiting = static_cast<PythonFrame*>(frame->back);
    waiting->root = frame->root;
    m.state->top = waiting;
    --m.state->depth;
    const auto* send = to<AsyncSend>(waiting->top_of_stack[-1]);
    if (send->what == AsyncSend::What::close) {
        m.drop(value);
        m.raise(types().RuntimeError, "async generator ignored GeneratorExit");
        return;
    }
    complete_send(m, value);
}

void end_async_generator(Machine& m, Value value, ResumedBy by) {
    m.drop(value);
    if (by == ResumedBy::native_frame) {
        stop_async(m);
        return;
    }
    auto* waiting = static_cast<PythonFrame*>(m.state->top);
    if (to<AsyncSend>(waiting->top_of_stack[-1])->what == AsyncSend::What::close)
        complete_send(m, none);
    else
        stop_async(m);
}

bool ends_async_send(Machine& m, PythonFrame* waiting) {
    const bool is_end = m.raised_is(types().StopAsyncIteration);
    if (!is_end && !m.raised_is(types().GeneratorExit)) return false;
    // A frame that has not begun has no instruction before the next.
    if (waiting->next == waiting->code->code->instructions.data()) return false;
    const auto& at = waiting->next[-1];
    if (at.op != language::Opcode::send_ || !is_async_send(waiting->top_of_stack[-1])) return false;
    const auto* send = to<AsyncSend>(waiting->top_of_stack[-1]);
    const bool gives_default = is_end && send->what == AsyncSend::What::or_default;
    if (send->what != AsyncSend::What::close && !gives_default) return false;
    const Value result = gives_default ? keep(send->value) : none;
    m.drop(m.take_raised());
    complete_send(m, result);
    return true;
}

}  // namespace loopglass::machine
