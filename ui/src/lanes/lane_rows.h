#pragma once

#include <trace/lanes.h>

#include <QString>
#include <set>
#include <string>
#include <vector>

namespace loopglass::ui {

/// One row of the timeline: a task, or many of one coroutine function in a density row.
struct LaneRow {
    TaskId task;  ///< 0 for a group
    QString label;
    int depth = 0;  ///< how far it stands in: children under the task that made them
    double y = 0;
    double height = 0;
    double least = 0;                ///< the height that it keeps where there is little room
    std::vector<std::size_t> lanes;  ///< indices into LaneReader::lanes
};

/// Rows too thin for names of their own that belong together: tasks of one coroutine function, one below the other.
struct LaneGroup {
    QString label;
    int depth = 0;
    double y = 0;
    double height = 0;
    std::size_t first_row = 0;
    std::vector<std::size_t> lanes;
};

struct LaneRows {
    std::vector<LaneRow> rows;
    std::vector<LaneGroup> groups;  ///< empty where each row has room for its name
    double height = 0;
    double least = 0;  ///< the height of all of them where each is as low as it can be
};

/// Coroutine functions whose tasks are not shown as they would be by themselves: few that are folded into one row, or
/// many that are unfolded.
using Folds = std::set<std::string>;

/// A row a task up to eighty of them, the more the thinner; above, a row for each group, and the selected task's own.
LaneRows lane_rows(const std::vector<trace::Lane>& lanes, TaskId selected, double scale, const Folds& folds = {});

/// The coroutine function whose tasks a click at this height folds or unfolds; null if there is none.
const std::string* fold_at(const LaneRows& rows, const std::vector<trace::Lane>& lanes, double y);

/// Makes rows lower where they do not all have room, down to what a name, or the eye, needs.
void squeeze(LaneRows& rows, double room);

}  // namespace loopglass::ui
