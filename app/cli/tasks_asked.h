#pragma once

#include <string>
#include <vector>

#include <trace/find.h>

namespace loopglass::cli {

/// The tasks that a person named: by their name, their coroutine's, or their number.
std::vector<TaskId> tasks_asked(const trace::Timeline& timeline, const std::string& name);

/// Says that there is none; gives the exit status for it.
int no_such_task(const std::string& name);

}  // namespace loopglass::cli
