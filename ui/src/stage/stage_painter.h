#pragma once

#include <QPainter>
#include <set>

#include "run/marked.h"
#include "stage/element.h"
#include "theme/task_colours.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// What painting needs besides the layout.
struct StagePalette {
    const Theme& theme;
    const Fonts& fonts;
    const TaskColours& colours;
    const Marked& selected;                  ///< ringed
    Key hovered;                             ///< ringed thinly
    const Marked& hovered_elsewhere;         ///< and so is what the pointer is at in another panel
    Key focused;                             ///< that the keyboard is at
    const std::set<Key>* changed = nullptr;  ///< ringed for a moment after a jump
    bool past = false;                       ///< the step shown is before the furthest one seen: the amber is hatched
    bool pointer = false;                    ///< the ring of what is selected is seen from the back row
    bool lit = false;                        ///< what runs is looked at: it is the cause of what comes
};

/// Whether a thing on the stage belongs to what is selected or pointed at.
bool is_marked(const Element& element, const Marked& marked);

/// Paints the elements that touch `visible`, in their order.
void paint_stage(QPainter& painter, const StageLayout& layout, const QRectF& visible, const StagePalette& palette);

}  // namespace loopglass::ui
