#pragma once

#include <trace/snapshot.h>

#include <QString>
#include <map>
#include <vector>

#include "run/moment.h"
#include "theme/icons.h"

namespace loopglass::ui {

/// Something that stands behind a line of code: where a task is.
struct LineChip {
    TaskId task;  ///< whose colour it has; for a count, of one of them
    Sign sign = Sign::none;
    QString text;   ///< "Task-3", or "31 tasks", "31 fetch": so many, of one coroutine function
    QString brief;  ///< the same where there is little room: "3", or "31"
    QString tooltip;
    int tasks = 1;                     ///< how many it stands for
    std::vector<TaskId> members = {};  ///< all of them, if more than one
};

/// What the code view shows of a step.
struct LineMarks {
    std::uint32_t current_line = 0;  ///< the line about to run, 0 for none
    bool about_to_run = false;       ///< false: the line meanwhile, while the loop does something
    TaskId current_task;
    QString values;  ///< of the running frame, "f = 1, i = 2"
    std::map<std::uint32_t, std::vector<LineChip>> chips;
};

/// Where every task stands in the program's own file, and the line about to run.
LineMarks mark_lines(const Moment& moment);

/// The same for a person who does not see the marks.
QString marks_in_words(const LineMarks& marks);

}  // namespace loopglass::ui
