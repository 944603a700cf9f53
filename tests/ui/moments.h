#pragma once

#include <trace/run.h>

#include "run/moment.h"

namespace loopglass::test {

/// What the window would be shown of a run at a step, with the running task in the inspector.
inline ui::Moment moment_at(trace::Run& run, std::uint32_t step) {
    ui::Moment moment;
    moment.snapshot = run.snapshot({step});
    moment.sentence = run.narrate(moment.snapshot);
    moment.frames = moment.inspected_frames = run.frames({{step}, moment.snapshot.running_task});
    moment.inspected = moment.snapshot.running_task;
    return moment;
}

}  // namespace loopglass::test
