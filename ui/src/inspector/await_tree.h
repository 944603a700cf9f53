#pragma once

#include <trace/snapshot.h>

#include <QString>

namespace loopglass::ui {

/// Who waits for whom, as text: the shape of `python -m asyncio pstree` of CPython 3.14. A cycle is said where it
/// closes.
QString await_tree(const trace::Snapshot& snapshot, const QString& file_name);

}  // namespace loopglass::ui
