#pragma once

#include <base/ids.h>

namespace loopglass::ui {

/// What is selected in the whole window: a task, a future that is none, a handle or timer (one keeps its id when it
/// becomes the other), or nothing, which follows what runs.
struct Selection {
    TaskId task;
    FutureId future;
    HandleId handle = {};

    explicit operator bool() const { return task || future || handle; }
    friend bool operator==(const Selection&, const Selection&) = default;
};

}  // namespace loopglass::ui
