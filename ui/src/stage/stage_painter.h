#pragma once

#include <QPainter>
#include <set>

#include "inspector/selection.h"
#include "stage/element.h"
#include "theme/task_colours.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// What painting needs besides the layout.
struct StagePalette {
    const Theme& theme;
    const Fonts& fonts;
    const TaskColours& colours;
    Selection selected;                        ///< ringed
    Key hovered;                               ///< ringed thinly
    TaskId hovered_task;                       ///< and so is all that is this task's
    Key focused;                               ///< that the keyboard is at
    const std::set<Key>* changed = nullptr;    ///< ringed for a moment after a jump
    bool past = false;                         ///< the step shown is before the furthest one seen: the amber is hatched
    bool pointer = false;                      ///< the ring of what is selected is seen from the back row
    const std::set<TaskId>* picked = nullptr;  ///< if it is not empty, all others are faded
};

/// Paints the elements that touch `visible`, in their order.
void paint_stage(QPainter& painter, const StageLayout& layout, const QRectF& visible, const StagePalette& palette);

}  // namespace loopglass::ui
