#pragma once

#include <trace/snapshot.h>

#include "stage/stage_layout.h"

namespace loopglass::ui {

/// Who waits for whom at a step, as a tree from top to bottom in the shape of pstree: a row for each task that is not
/// done, with what it awaits and who wakes it; below it, a step further in, those whose end it waits for. A task that
/// stands there already is only named again; in a circle it is red.
StageLayout layout_awaits(const trace::Snapshot& snapshot, double width, const Fonts& fonts,
                          const StageWishes& wishes = {});

}  // namespace loopglass::ui
