#pragma once

class QWidget;

namespace loopglass::ui {

/// Puts the widgets in a widget into the order in which they stand on the screen, row by row: a screen reader and the
/// Tab key go through them in that order, and not in the order in which they happened to be made.
void read_as_laid_out(QWidget& widget);

}  // namespace loopglass::ui
