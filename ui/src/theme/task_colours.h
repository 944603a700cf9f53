#pragma once

#include <trace/snapshot.h>

#include "theme/theme.h"

namespace loopglass::ui {

/// Which colour each task has. Up to eight tasks have one each, by the order of their making; with more, tasks of one
/// coroutine function share one and are told apart by their numbers.
class TaskColours {
public:
    TaskColours() = default;
    explicit TaskColours(const std::vector<trace::TaskRow>& tasks);

    QColor colour(const Theme& theme, TaskId task) const;

private:
    std::vector<std::pair<TaskId, std::size_t>> slots_;  ///< by id
};

}  // namespace loopglass::ui
