#include "tasks_asked.h"

#include <charconv>

#include "refusal.h"
#include "status.h"

namespace loopglass::cli {

std::vector<TaskId> tasks_asked(const trace::Timeline& timeline, const std::string& name) {
    auto tasks = trace::tasks_named(timeline, name);
    std::uint32_t number = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), number);
    if (tasks.empty() && read.ec == std::errc() && read.ptr == name.data() + name.size() &&
        trace::task_birth(timeline, {number}))
        tasks.push_back({number});
    return tasks;
}

int no_such_task(const std::string& name) {
    say("no task of this run has the name, the coroutine or the number '" + name + "'");
    return bad_usage;
}

}  // namespace loopglass::cli
