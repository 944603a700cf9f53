#include <trace/snapshot.h>

#include <algorithm>

namespace loopglass::trace {

namespace {

/// Rows stand in the order of their ids, so that one is found by bisection among 10,000.
template <class Row, class RowId>
const Row* find_row(const std::vector<Row>& rows, RowId id) {
    const auto found =
        std::lower_bound(rows.begin(), rows.end(), id, [](const Row& row, RowId wanted) { return row.id < wanted; });
    return found != rows.end() && found->id == id ? &*found : nullptr;
}

}  // namespace

const TaskRow* Snapshot::task(TaskId id) const { return find_row(tasks, id); }

const FutureRow* Snapshot::future(FutureId id) const { return find_row(futures, id); }

}  // namespace loopglass::trace
