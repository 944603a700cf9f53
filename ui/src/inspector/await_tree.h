#pragma once

#include <trace/snapshot.h>

#include <QString>
#include <vector>

namespace loopglass::ui {

/// The tasks whose end a task waits for: the awaited one, those of a gather, a task group, wait(), wait_for(),
/// shield().
std::vector<const trace::TaskRow*> tasks_awaited_by(const trace::Snapshot& snapshot, const trace::TaskRow& task);

/// Who waits for whom, as text: the shape of `python -m asyncio pstree` of CPython 3.14. A cycle is said where it
/// closes.
QString await_tree(const trace::Snapshot& snapshot, const QString& file_name);

/// The tasks that are not done as the table that CPython 3.14's `python -m asyncio ps` prints.
QString await_table(const trace::Snapshot& snapshot);

}  // namespace loopglass::ui
