#include "last_line.h"

#include "user_frames.h"

namespace loopglass::recording {

void LastLine::see(const machine::Machine& m, trace::StepRow row) {
    const machine::PythonFrame* frame = running_user_frame(m);
    if (!frame) return;
    step = {m.state->steps};
    // A frame that is being left has no more to say: what comes is the caller's line.
    if (row.kind() == trace::StepKind::frame_leave) frame = calling_user_frame(*frame);
    if (!frame) return;
    place = place_of(*frame);
    function = frame->code->code->name;
}

}  // namespace loopglass::recording
