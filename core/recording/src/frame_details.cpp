#include <machine/text.h>

#include "snapshot_builder.h"
#include "user_frames.h"
#include "value_row.h"

namespace loopglass::recording {

using namespace machine;

namespace {

trace::FrameDetails details_of(const Machine& m, const PythonFrame& frame, TaskId task) {
    trace::FrameDetails details;
    const language::Code& code = *frame.code->code;
    details.frame = {code.name, place_of(frame), task, code.is_coroutine};
    each_own_name(frame, [&](Str* key, Value value) {
        const std::string name = to_utf8(key);
        const bool is_hidden = code.is_function ? name.starts_with(".") : name.starts_with("__");
        if (!is_hidden) details.locals.push_back(value_row(m, name, value));
    });
    return details;
}

}  // namespace

std::vector<trace::FrameDetails> build_frames(const Machine& m, TaskId task) {
    std::vector<trace::FrameDetails> result;
    for (const PythonFrame* frame : user_frames(m, task)) result.push_back(details_of(m, *frame, task));
    return result;
}

}  // namespace loopglass::recording
