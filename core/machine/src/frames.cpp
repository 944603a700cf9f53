#include <machine/frame.h>

#include <cstring>

#include <machine/containers.h>
#include <machine/generator.h>

#include "tracing.h"

namespace loopglass::machine {

std::uint32_t current_place(const Machine& machine) {
    for (const Frame* f = machine.state->top; f; f = f->back) {
        if (f->native) continue;
        const auto* frame = static_cast<const PythonFrame*>(f);
        const std::uint32_t row = frame->code->line_row;
        if (row) return line_step_row(LineStep{0}, row >> 22 & 31, current_line(*frame));
    }
    return 0;
}

Span current_span(const PythonFrame& frame) {
    const auto& spans = frame.code->code->spans;
    const std::uint32_t at = frame.current();
    return at < spans.size() ? spans[at] : Span{};
}

std::string_view source_line(const Machine& m, std::string_view file, std::uint32_t line) {
    const auto* lines = source_of(m, file);
    if (!lines || line == 0 || line > lines->size()) return {};
    const std::string_view text = (*lines)[line - 1];
    const auto first = text.find_first_not_of(" \t\f");
    return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(" \t\f\r\n") + 1 - first);
}

const std::vector<std::string>* source_of(const Machine& m, std::string_view file) {
    const auto from = [&](const CodeObject* code) {
        return code && code->code->file_name == file ? code->code->source.get() : nullptr;
    };
    if (const auto* lines = from(m.state->main_code)) return lines;
    for (const UserModule& module : m.user_modules)
        if (const auto* lines = from(module.code)) return lines;
    return nullptr;
}

namespace {

/// Empty caches for all code of a unit, in one block with the table that they are found by.
CacheEntry** make_caches(Machine& m, const std::vector<std::uint32_t>& counts) {
    std::size_t entries = 0;
    for (const std::uint32_t count : counts) entries += count + 1;
    const std::size_t bytes = counts.size() * sizeof(CacheEntry*) + entries * sizeof(CacheEntry);
    auto* block = m.make_buffer<std::byte>(bytes);
    std::memset(block, 0, bytes);
    auto* const table = reinterpret_cast<CacheEntry**>(block);
    auto* next = reinterpret_cast<CacheEntry*>(table + counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        table[i] = next;
        next += counts[i] + 1;
    }
    return table;
}

}  // namespace

CacheEntry* caches_of(Machine& m, const CodeObject* code) {
    CacheEntry*** const units = m.state->caches;
    if (!units) return nullptr;
    if (!code->unit) return units[0][0];
    CacheEntry**& unit = units[code->unit->index];
    if (!unit) unit = make_caches(m, code->unit->cache_counts);
    return unit[code->number];
}

PythonFrame* new_frame(Machine& m, const CodeObject* code, Dict* globals, CacheEntry* caches, Value function) {
    const std::uint32_t locals = code->local_count, slots = code->slot_count;
    auto* frame = m.make<PythonFrame>(Kind::frame, types().frame, sizeof(PythonFrame) + slots * sizeof(Value));
    frame->back = nullptr;
    frame->native = nullptr;
    frame->generator = nullptr;
    frame->root = nullptr;
    frame->code = code;
    frame->next = code->first;
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

namespace {

PythonFrame* python_frame(Frame* frame) {
    while (frame && frame->native) frame = frame->back;
    return static_cast<PythonFrame*>(frame);
}

/// As take_ownership: a frame that others look at ends. It holds its caller from now on, but not if it was a
/// generator's; its globals may have been kept by somebody else.
void keep_ended(Machine& m, PythonFrame* frame) {
    Value* const bottom = frame->slots() + frame->code->code->local_names.size();
    while (frame->top_of_stack > bottom) m.drop(*--frame->top_of_stack);
    m.replace(frame->handled, none);
    if (frame->function == empty) frame->function = keep(value_of(frame->globals));
    frame->back = frame->generator ? nullptr : python_frame(frame->back);
    if (frame->back) keep(Value::from_arena(frame->back));
    frame->generator = frame->root = nullptr;
    frame->extra |= PythonFrame::ended;
    m.drop(Value::from_arena(frame));
}

}  // namespace

bool is_executing(const PythonFrame* frame) {
    if (frame->extra & PythonFrame::ended) return false;
    return !frame->generator || state_of(frame->generator) == GeneratorState::running;
}

bool is_visible(const Frame* frame) {
    if (frame->native) return false;
    const language::Code& code = *static_cast<const PythonFrame*>(frame)->code->code;
    return code.is_user || code.at_run_time;
}

PythonFrame* visible_frame(Frame* frame) {
    while (frame && !is_visible(frame)) frame = frame->back;
    return static_cast<PythonFrame*>(frame);
}

std::uint32_t line_of(const PythonFrame* frame) {
    const language::Code& code = *frame->code->code;
    if (frame->next == code.instructions.data() || (frame->generator && !frame->generator->started))
        return code.first_line;
    // The return at the end of a body has no line of its own: it is on that which was run last.
    const bool returns = code.instructions[frame->current()].op == language::Opcode::return_value_;
    const std::uint32_t line = returns && frame->line ? frame->line : current_span(*frame).line;
    return line ? line : frame->line;
}

void drop_locals(Machine& m, PythonFrame* frame) {
    Value* const end = std::exchange(frame->top_of_stack, frame->slots());
    for (Value* v = frame->slots(); v < end; ++v) m.replace(*v, empty);
}

void free_frame(Machine& m, PythonFrame* frame) {
    if (frame->extra & PythonFrame::has_trace) [[unlikely]]
        set_local_trace(m, frame, none);
    if (frame->refs > 1) return keep_ended(m, frame);
    for (Value* v = frame->slots(); v < frame->top_of_stack; ++v) m.drop(*v);
    m.drop(frame->handled);
    m.drop(frame->names);
    m.drop(frame->function);
    m.arena.release(frame, frame->bytes(), Arena::Use::object);
}

bool enter_frame(Machine& m, PythonFrame* frame) {
    State& s = *m.state;
    if (s.depth + s.native_depth >= s.recursion_limit) {
        free_frame(m, frame);
        m.raise(types().RecursionError, "maximum recursion depth exceeded");
        return false;
    }
    ++s.depth;
    frame->back = s.top;
    s.top = frame;
    // The text of the library has no lines that count as steps: its calls are counted as work.
    constexpr std::uint64_t work_of_call = 25;
    if (frame->code->enter_row) m.count_step(frame->code->enter_row);
    if (!frame->code->line_row) m.spend(work_of_call);
    if (s.traces) [[unlikely]]
        trace_call(m, frame);
    return true;
}

void Machine::push_module(const CodeObject* code, Dict* globals) {
    if (!state->main_code) state->main_code = code;
    PythonFrame* frame = new_frame(*this, code, globals, caches_of(*this, code), empty);
    frame->names = keep(Value::from_arena(globals));
    frame->back = state->top;
    state->top = frame;
    ++state->depth;
}

}  // namespace loopglass::machine
