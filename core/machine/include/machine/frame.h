#pragma once

#include <language/code.h>
#include <machine/machine.h>

namespace loopglass::machine {

/// A frame of Python code. Locals, cells and free variables come first in its slots, then the value stack.
///
/// It is the program's frame object too. Whoever runs it (the stack, or its generator) has one reference; tracebacks
/// and the program may have more. When it ends while they look at it, it keeps its locals, as take_ownership does.
struct PythonFrame : Frame {
    // In extra:
    static constexpr std::uint16_t ended = 1;           ///< nothing runs it any more; it owns `back` from then on
    static constexpr std::uint16_t has_trace = 2;       ///< State::local_traces has its f_trace
    static constexpr std::uint16_t no_line_events = 4;  ///< f_trace_lines is false

    const CodeObject* code;
    const language::Instruction* next;  ///< the instruction after the one that runs
    Value* top_of_stack;                ///< the next free slot
    CacheEntry* caches;
    Dict* globals;       ///< kept by `function` or `names`
    Value function;      ///< owned; empty for a module
    Value names;         ///< the namespace of a module or class body, owned; else empty
    Value handled;       ///< the exception that is being handled here, or none; owned
    std::uint32_t line;  ///< that the frame is on; 0: the next `line` instruction is a step
    std::uint32_t slot_count;

    Value* slots() { return reinterpret_cast<Value*>(this + 1); }
    const Value* slots() const { return reinterpret_cast<const Value*>(this + 1); }
    std::size_t bytes() const { return sizeof(PythonFrame) + slot_count * sizeof(Value); }
    /// The index of the instruction that runs.
    std::uint32_t current() const {
        return static_cast<std::uint32_t>(next - code->first) - (next == code->first ? 0 : 1);
    }
};

/// The line of the instruction that a frame is on, while it runs.
inline std::uint32_t current_line(const PythonFrame& frame) { return frame.code->spans[frame.current()].line; }

/// Rows of line steps, in the bits of trace::StepRow: the kind above, then file and line.
enum class LineStep : std::uint32_t { line = 1, enter = 2, leave = 3 };
constexpr std::uint32_t line_step_row(LineStep kind, std::uint32_t file, std::uint32_t line) {
    return static_cast<std::uint32_t>(kind) << 27 | (file & 31) << 22 | (line & 0x3fffff);
}

/// The line of the program that runs: of the innermost user frame on the stack, as bits of a step row; or 0.
std::uint32_t current_place(const Machine& machine);

/// Line and columns of the instruction that a frame is on.
Span current_span(const PythonFrame& frame);

/// The lines of a file of the program, by the name that tracebacks show; null if there is none.
const std::vector<std::string>* source_of(const Machine& machine, std::string_view file);
/// One of them without the blanks around it; empty if there is none.
std::string_view source_line(const Machine& machine, std::string_view file, std::uint32_t line);

/// The inline caches of a code object, made with those of its unit when they are first asked for. Null in a machine
/// that runs no file.
CacheEntry* caches_of(Machine& machine, const CodeObject* code);

/// A frame for a call of a Python function whose arguments are bound already; not yet pushed.
PythonFrame* new_frame(Machine& machine, const CodeObject* code, Dict* globals, CacheEntry* caches, Value function);
/// A frame ends: drops what it holds and gives it back, unless somebody looks at it.
void free_frame(Machine& machine, PythonFrame* frame);
/// Drops the locals of a frame that has ended (frame_tp_clear).
void drop_locals(Machine& machine, PythonFrame* frame);
/// True if the frame is on a stack: its value stack is known to the interpreter alone.
bool is_executing(const PythonFrame* frame);
/// True for a frame of the program, and of a text that exec or eval runs; not of the library.
bool is_visible(const Frame* frame);
/// The innermost frame of the program at or behind `frame`, or null. Frames of the library do not count.
PythonFrame* visible_frame(Frame* frame);
/// The first entry of the program in a traceback (borrowed), or none.
Value visible_traceback(Value traceback);
/// True for an entry that a traceback shows: of the program, not of the library.
bool is_visible(const Traceback& entry);
/// The line that a frame is on, as f_lineno.
std::uint32_t line_of(const PythonFrame* frame);
/// The local variables of a frame as a dict, brought up to date; owned. A module's or class's own namespace.
Value locals_of(Machine& machine, PythonFrame* frame);
/// Pushes a frame that runs user code or library code; RecursionError if there are too many (then false).
bool enter_frame(Machine& machine, PythonFrame* frame);

}  // namespace loopglass::machine
