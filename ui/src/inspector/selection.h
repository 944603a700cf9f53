#pragma once

#include <base/ids.h>

namespace loopglass::ui {

/// What is selected in the whole window: a task, a future that is none, a handle or timer (one keeps its id when it
/// becomes the other), a coroutine that a name holds, or nothing, which follows what runs.
struct Selection {
    TaskId task;
    FutureId future;
    HandleId handle = {};
    std::uint32_t coroutine = 0;  ///< one that a name holds and no task drives, by the number of its object

    explicit operator bool() const { return task || future || handle || coroutine; }
    friend bool operator==(const Selection&, const Selection&) = default;
};

}  // namespace loopglass::ui
