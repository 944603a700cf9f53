#pragma once

#include <base/ids.h>

namespace loopglass::ui {

/// What is selected in the whole window: a task, a future that is none, or nothing, which follows what runs.
struct Selection {
    TaskId task;
    FutureId future;

    explicit operator bool() const { return task || future; }
    friend bool operator==(const Selection&, const Selection&) = default;
};

}  // namespace loopglass::ui
