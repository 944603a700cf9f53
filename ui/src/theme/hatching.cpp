#include "theme/hatching.h"

#include <QList>
#include <algorithm>
#include <cmath>

namespace loopglass::ui {

void paint_hatching(QPainter& painter, const QRectF& rect, const QColor& colour, double gap) {
    if (rect.isEmpty()) return;
    // Each stroke is where x + y is a multiple of the gap; it is cut here, since in an SVG nothing would be clipped.
    QList<QLineF> strokes;
    const double first = std::ceil((rect.left() + rect.top()) / gap) * gap;
    for (double sum = first; sum < rect.right() + rect.bottom(); sum += gap) {
        const double low = std::min(rect.bottom(), sum - rect.left());
        const double high = std::max(rect.top(), sum - rect.right());
        strokes << QLineF(sum - low, low, sum - high, high);
    }
    const bool smooth = painter.renderHints().testFlag(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(1.0, gap / 5), Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(strokes);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

}  // namespace loopglass::ui
