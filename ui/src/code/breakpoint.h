#pragma once

#include <QTextBlock>
#include <QTextBlockUserData>

namespace loopglass::ui {

/// The mark of a line to stop at. It belongs to the line and goes where the line goes.
struct Breakpoint : QTextBlockUserData {};

inline bool has_breakpoint(const QTextBlock& block) { return dynamic_cast<Breakpoint*>(block.userData()) != nullptr; }

}  // namespace loopglass::ui
