#pragma once

#include <vector>

#include <base/ids.h>
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

/// The frames of the program's own code, outermost first, of a task; of the code outside tasks for task 0.
std::vector<const machine::PythonFrame*> user_frames(const machine::Machine& machine, TaskId task);

/// The innermost frame of the program's own code that runs, or null; it may be awaiting code of the library that runs.
const machine::PythonFrame* running_user_frame(const machine::Machine& machine);

/// The frame that was chosen, or null if there is none at this moment: then the names of the program's module are
/// meant.
const machine::PythonFrame* chosen_frame(const machine::Machine& machine, const trace::FrameChoice& choice);

}  // namespace loopglass::recording
