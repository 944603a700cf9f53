#pragma once

#include <QString>
#include <QTextBlock>
#include <QTextBlockUserData>

namespace loopglass::ui {

/// The mark of a line to stop at. It belongs to the line and goes where the line goes.
struct Breakpoint : QTextBlockUserData {
    QString condition;  ///< an expression; empty: it stops always
};

inline Breakpoint* breakpoint_of(const QTextBlock& block) { return dynamic_cast<Breakpoint*>(block.userData()); }
inline bool has_breakpoint(const QTextBlock& block) { return breakpoint_of(block) != nullptr; }

}  // namespace loopglass::ui
