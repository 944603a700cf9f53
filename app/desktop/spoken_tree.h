#pragma once

#include <QString>

class QWidget;

namespace loopglass::app {

/// What a screen reader can say of a window, a line each in the order of reading: role, name, state, value. What is not
/// to be seen is left out.
QString spoken_tree(QWidget& window);

}  // namespace loopglass::app
