#pragma once

#include <QString>

namespace loopglass::ui {

/// True where a code font might draw two characters as one, as `>=` or `->`. Code must look as it is typed, and Qt 6.4
/// cannot switch a font's contextual forms off.
bool may_join(QChar left, QChar right);

/// The text with a joiner of no width wherever characters might be drawn as one; for painting alone.
QString unjoined(const QString& text);

}  // namespace loopglass::ui
