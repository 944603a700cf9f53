#pragma once

#include <trace/snapshot.h>

#include "stage/element.h"

namespace loopglass::ui {

/// Places everything that a snapshot says about the loop in a column of the given width: what runs, the ready queue,
/// what waits, the timers, what is done, the futures. Pure: the same snapshot gives the same rectangles.
StageLayout layout_stage(const trace::Snapshot& snapshot, double width, const Fonts& fonts);

/// The layout on the way from one step to another, `t` from 0 to 1. Things that both have move; what only one has
/// fades. blend(a, b, t) is blend(b, a, 1 - t), so that going back is the same way.
StageLayout blend(const StageLayout& from, const StageLayout& to, double t);

}  // namespace loopglass::ui
