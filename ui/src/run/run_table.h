#pragma once

#include <trace/timeline.h>

#include <QString>

namespace loopglass::ui {

/// A run as a table, columns apart by tabs: what was begun, written and raised, by whom and when. Nothing behind
/// `last`.
QString run_table(const trace::Timeline& timeline, Step last);

}  // namespace loopglass::ui
