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
    /// True if tasks of one coroutine function share a colour.
    bool is_by_function() const { return is_by_function_; }
    bool has(TaskId task) const;

    friend bool operator==(const TaskColours&, const TaskColours&) = default;

private:
    bool is_by_function_ = false;
    std::vector<std::pair<TaskId, std::size_t>> slots_;  ///< by id
};

}  // namespace loopglass::ui
