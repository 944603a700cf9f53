#include "theme/task_colours.h"

#include <algorithm>
#include <map>

namespace loopglass::ui {

namespace {
constexpr std::size_t own_colours = 8;
}

TaskColours::TaskColours(const std::vector<trace::TaskRow>& tasks) {
    slots_.reserve(tasks.size());
    is_by_function_ = tasks.size() > own_colours;
    std::map<std::string_view, std::size_t> functions;
    for (const trace::TaskRow& task : tasks) {
        std::size_t slot = task.id.value - 1;
        if (is_by_function_) slot = functions.emplace(task.coroutine, functions.size()).first->second;
        slots_.emplace_back(task.id, slot);
    }
}

bool TaskColours::has(TaskId task) const {
    return std::binary_search(slots_.begin(), slots_.end(), std::pair(task, std::size_t{0}),
                              [](const auto& a, const auto& b) { return a.first < b.first; });
}

QColor TaskColours::colour(const Theme& theme, TaskId task) const {
    if (!task) return theme.dim;
    const auto found = std::lower_bound(slots_.begin(), slots_.end(), task,
                                        [](const auto& slot, TaskId wanted) { return slot.first < wanted; });
    const std::size_t slot = found != slots_.end() && found->first == task ? found->second : task.value - 1;
    return theme.tasks[slot % theme.tasks.size()];
}

}  // namespace loopglass::ui
