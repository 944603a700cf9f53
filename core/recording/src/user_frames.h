#pragma once

#include <vector>

#include <base/ids.h>
#include <machine/containers.h>
#include <machine/frame.h>
#include <machine/generator.h>
#include <machine/machine.h>
#include <trace/inquiry.h>

namespace loopglass::recording {

/// The line on which a frame stands.
inline Place place_of(const machine::PythonFrame& frame) {
    const language::Code& code = *frame.code->code;
    // Before its first line a frame stands at its definition.
    const std::uint32_t line = frame.line ? frame.line : machine::current_span(frame).line;
    return {code.file, line ? line : code.first_line};
}

/// What a local variable of a function's frame holds, out of its cell; `empty` if nothing yet.
inline machine::Value local_value(const machine::PythonFrame& frame, std::size_t number) {
    const machine::Value value = frame.slots()[number];
    return machine::is_kind(value, machine::Kind::cell) ? machine::to<machine::Cell>(value)->content : value;
}

/// The names of a module's or a class's body; null if they are in a mapping that is no dict.
inline const machine::Dict* names_of_body(const machine::PythonFrame& frame) {
    if (frame.names == machine::empty) return frame.globals;
    return machine::is_kind(frame.names, machine::Kind::dict) ? machine::to<machine::Dict>(frame.names) : nullptr;
}

/// The Python frames of a coroutine from the outermost to the innermost that runs user code, whether it runs or not.
template <class Visit>
void each_user_frame(machine::Value coroutine, Visit visit) {
    while (machine::is_kind(coroutine, machine::Kind::generator)) {
        const auto* g = machine::to<machine::Generator>(coroutine);
        if (!g->frame || g->frame->native) break;
        const auto* frame = static_cast<const machine::PythonFrame*>(g->frame);
        if (frame->code->code->is_user) visit(*frame);
        coroutine = machine::awaited_by_generator(g);
    }
}

/// The names that a frame itself has, with their values, out of their cells: a function's local variables, the names of
/// a module's or a class's body. `visit(Str*, Value)` borrows both. A name without a value is left out, and so are
/// those of a mapping that is no dict, which could tell them only by running its code.
template <class Visit>
void each_own_name(const machine::PythonFrame& frame, Visit visit) {
    if (frame.code->code->is_function) {
        for (std::size_t i = 0; i < frame.code->code->local_names.size(); ++i)
            if (const machine::Value value = local_value(frame, i); value != machine::empty)
                visit(machine::to<machine::Str>(frame.code->local_names[i]), value);
        return;
    }
    const machine::Dict* names = names_of_body(frame);
    if (!names) return;
    for (std::uint32_t i = 0; i < names->used; ++i) {
        const machine::DictEntry& entry = names->entries[i];
        if (machine::is_kind(entry.key, machine::Kind::str)) visit(machine::to<machine::Str>(entry.key), entry.value);
    }
}

/// The frames of the program's own code, outermost first, of a task; of the code outside tasks for task 0.
std::vector<const machine::PythonFrame*> user_frames(const machine::Machine& machine, TaskId task);

/// The innermost frame of the program's own code that called this one, or null.
const machine::PythonFrame* calling_user_frame(const machine::Frame& frame);

/// The innermost frame of the program's own code that runs, or null; it may be awaiting code of the library that runs.
const machine::PythonFrame* running_user_frame(const machine::Machine& machine);

/// The frame that was chosen, or null if there is none at this moment: then the names of the program's module are
/// meant.
const machine::PythonFrame* chosen_frame(const machine::Machine& machine, const trace::FrameChoice& choice);

}  // namespace loopglass::recording
