#pragma once

#include <QMimeData>
#include <QString>
#include <QWidget>

namespace loopglass::ui {

/// Writes a picture of a widget as it stands there: PNG, SVG or PDF, by the end of the file's name (PNG where it is
/// none of them). False if the file cannot be written.
bool save_picture_of(QWidget& widget, const QString& path);

/// The path with the ending of the kind that was chosen ("Pixels (*.png)"), if what was typed has none of a picture's.
QString picture_path(const QString& typed, const QString& kind);

/// The picture for the clipboard: as pixels, and as SVG for programs that can draw with it.
QMimeData* picture_for_clipboard(QWidget& widget);

}  // namespace loopglass::ui
