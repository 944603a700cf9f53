#pragma once

#include <QString>
#include <vector>

#include "run/moment.h"

namespace loopglass::ui {

/// Line by line from 0: which do not stand in a function that a task or the program is in at this step. None where
/// nothing is in a function, or where the program's own lines run. In class only the others are looked at.
std::vector<bool> lines_not_alive(const QString& source, const Moment& moment);

}  // namespace loopglass::ui
