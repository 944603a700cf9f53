#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace loopglass::ui {

/// Rising strokes over a rectangle, `gap` apart from left to right. Unlike Qt's patterns they are as wide on a screen
/// of twice as many pixels and in a picture to print. Strokes of rectangles that touch meet.
void paint_hatching(QPainter& painter, const QRectF& rect, const QColor& colour, double gap);

}  // namespace loopglass::ui
