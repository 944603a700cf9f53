#pragma once

#include <trace/snapshot.h>

#include <QString>

namespace loopglass::ui {

/// Who waits for whom, as text: the shape of `python -m asyncio pstree` of CPython 3.14. A cycle is said where it
/// closes.
QString await_tree(const trace::Snapshot& snapshot, const QString& file_name);

/// The tasks that are not done as the table that CPython 3.14's `python -m asyncio ps` prints.
QString await_table(const trace::Snapshot& snapshot);

}  // namespace loopglass::ui
