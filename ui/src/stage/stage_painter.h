#pragma once

#include <QPainter>

#include "stage/element.h"
#include "theme/task_colours.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// What painting needs besides the layout.
struct StagePalette {
    const Theme& theme;
    const Fonts& fonts;
    const TaskColours& colours;
    TaskId selected;  ///< ringed, 0 for none
    Key hovered;      ///< ringed thinly
    FutureId selected_future;
    bool past = false;  ///< the step shown is before the furthest one seen: the amber is hatched
};

/// Paints the elements that touch `visible`, in their order.
void paint_stage(QPainter& painter, const StageLayout& layout, const QRectF& visible, const StagePalette& palette);

}  // namespace loopglass::ui
