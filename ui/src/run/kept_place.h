#pragma once

#include <trace/timeline.h>

#include <optional>

#include "code/line_map.h"

namespace loopglass::ui {

/// Where a person is, in words that another run of nearly the same program understands: the n-th run of a line by a
/// task, which is known by the coroutine it runs and where it was made, and how many steps after that.
struct KeptPlace {
    Step step;  ///< in the old run
    double time = 0;
    std::string task_name;  ///< empty outside of tasks
    std::string coroutine;
    std::uint32_t born_line = 0;
    std::uint32_t born_place = 0;  ///< the how many-th of that coroutine made at that line, from 0
    std::uint32_t line = 0;        ///< 0: before the first line
    std::uint32_t run = 0;         ///< the how many-th run of it by that task, from 1
    std::uint32_t after = 0;       ///< steps since
};

/// `task`: the last line of this task counts, whoever runs at the step.
KeptPlace place_at(const trace::Timeline& timeline, Step step, TaskId task = {});

/// The same place in another run, or nothing if it is not there (yet).
std::optional<Step> find_place(const trace::Timeline& timeline, const KeptPlace& place, const LineMap& lines);

/// The nearest there is to it once it is sure that the place itself is not in the run: the line's last run before that
/// time, else the first step at that time, else the end.
Step nearest_place(const trace::Timeline& timeline, const KeptPlace& place, const LineMap& lines);

}  // namespace loopglass::ui
