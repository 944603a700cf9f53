#pragma once

#include <language/code.h>
#include <machine/machine.h>

namespace loopglass::machine {

/// A frame of Python code. Locals, cells and free variables come first in its slots, then the value stack.
struct PythonFrame : Frame {
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
        return static_cast<std::uint32_t>(next - code->code->instructions.data()) -
               (next == code->code->instructions.data() ? 0 : 1);
    }
};

/// Rows of line steps, in the bits of trace::StepRow: the kind above, then file and line.
enum class LineStep : std::uint32_t { line = 1, enter = 2, leave = 3 };
constexpr std::uint32_t line_step_row(LineStep kind, std::uint32_t file, std::uint32_t line) {
    return static_cast<std::uint32_t>(kind) << 27 | (file & 31) << 22 | (line & 0x3fffff);
}

/// The line of the program that runs: of the innermost user frame on the stack, as bits of a step row; or 0.
std::uint32_t current_place(const Machine& machine);

/// Line and columns of the instruction that a frame is on.
Span current_span(const PythonFrame& frame);

/// A frame for a call of a Python function whose arguments are bound already; not yet pushed.
PythonFrame* new_frame(Machine& machine, const CodeObject* code, Dict* globals, CacheEntry* caches, Value function);
/// Drops what a frame holds and gives it back.
void free_frame(Machine& machine, PythonFrame* frame);
/// Pushes a frame that runs user code or library code; RecursionError if there are too many (then false).
bool enter_frame(Machine& machine, PythonFrame* frame);

}  // namespace loopglass::machine
