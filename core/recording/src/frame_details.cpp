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
    if (code.is_function) {
        for (std::size_t i = 0; i < code.local_names.size(); ++i) {
            Value v = frame.slots()[i];
            if (is_kind(v, Kind::cell)) v = to<Cell>(v)->content;
            if (v == empty || code.local_names[i].starts_with(".")) continue;
            details.locals.push_back(value_row(m, code.local_names[i], v));
        }
        return details;
    }
    const Dict* names = frame.names == empty ? frame.globals : to<Dict>(frame.names);
    for (std::uint32_t i = 0; i < names->used; ++i) {
        const DictEntry& entry = names->entries[i];
        if (entry.key == empty || !is_kind(entry.key, Kind::str)) continue;
        const std::string name = to_utf8(to<Str>(entry.key));
        if (name.starts_with("__")) continue;
        details.locals.push_back(value_row(m, name, entry.value));
    }
    return details;
}

}  // namespace

std::vector<trace::FrameDetails> build_frames(const Machine& m, TaskId task) {
    std::vector<trace::FrameDetails> result;
    for (const PythonFrame* frame : user_frames(m, task)) result.push_back(details_of(m, *frame, task));
    return result;
}

}  // namespace loopglass::recording
