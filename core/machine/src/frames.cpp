#include <machine/frame.h>

#include <machine/containers.h>

namespace loopglass::machine {

std::uint32_t current_place(const Machine& machine) {
    for (const Frame* f = machine.state->top; f; f = f->back) {
        if (f->native) continue;
        const auto* frame = static_cast<const PythonFrame*>(f);
        const language::Code& code = *frame->code->code;
        if (code.is_user) return line_step_row(LineStep{0}, code.file.value, current_span(*frame).line);
    }
    return 0;
}

Span current_span(const PythonFrame& frame) {
    const auto& spans = frame.code->code->spans;
    const std::uint32_t at = frame.current();
    return at < spans.size() ? spans[at] : Span{};
}

PythonFrame* new_frame(Machine& m, const CodeObject* code, Dict* globals, CacheEntry* caches, Value function) {
    const language::Code& c = *code->code;
    const std::uint32_t locals = static_cast<std::uint32_t>(c.local_names.size());
    const std::uint32_t slots = locals + c.stack_size;
    auto* frame = m.make<PythonFrame>(Kind::frame, types().frame, sizeof(PythonFrame) + slots * sizeof(Value));
    frame->back = nullptr;
    frame->native = nullptr;
    frame->generator = nullptr;
    frame->root = nullptr;
    frame->code = code;
    frame->next = c.instructions.data();
    frame->caches = caches;
    frame->globals = globals;
    frame->function = keep(function);
    frame->names = empty;
    frame->handled = none;
    frame->line = 0;
    frame->slot_count = slots;
    Value* slot = frame->slots();
    frame->top_of_stack = slot + locals;
    for (std::uint32_t i = 0; i < locals; ++i) slot[i] = empty;
    return frame;
}

void free_frame(Machine& m, PythonFrame* frame) {
    for (Value* v = frame->slots(); v < frame->top_of_stack; ++v) m.drop(*v);
    m.drop(frame->handled);
    m.drop(frame->names);
    m.drop(frame->function);
    m.arena.release(frame, frame->bytes(), Arena::Use::object);
}

bool enter_frame(Machine& m, PythonFrame* frame) {
    State& s = *m.state;
    if (s.depth >= s.recursion_limit) {
        free_frame(m, frame);
        m.raise(types().RecursionError, "maximum recursion depth exceeded");
        return false;
    }
    ++s.depth;
    frame->back = s.top;
    s.top = frame;
    const language::Code& code = *frame->code->code;
    if (code.is_user && code.is_function) m.count_step(line_step_row(LineStep::enter, code.file.value, code.first_line));
    return true;
}

void Machine::push_module(const CodeObject* code, Dict* globals) {
    auto* caches = state->caches ? *(state->caches + code->number) : nullptr;
    PythonFrame* frame = new_frame(*this, code, globals, caches, empty);
    frame->names = keep(Value::from_arena(globals));
    frame->back = state->top;
    state->top = frame;
    ++state->depth;
}

}  // namespace loopglass::machine
