#include "theme/apart.h"

#include <algorithm>

namespace loopglass::ui {

namespace {

constexpr double begin_share = 0.3;  ///< of the width, for what the names have in common

qsizetype common_begin(const QString& a, const QString& b) {
    const auto parts = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return parts.first - a.begin();
}

/// Where the word begins that a place is in.
qsizetype word_begin(const QString& text, qsizetype place) {
    while (place > 0 && text[place - 1].isLetterOrNumber()) --place;
    return place;
}

}  // namespace

QString elided_apart(const QFontMetricsF& metrics, const QString& name, const QStringList& others, double width) {
    const QString usual = metrics.elidedText(name, Qt::ElideMiddle, width);
    if (usual == name) return usual;
    qsizetype differs = 0;
    for (const QString& other : others)
        if (other != name && metrics.elidedText(other, Qt::ElideMiddle, width) == usual)
            differs = std::max(differs, common_begin(name, other));
    if (differs == 0) return usual;
    const qsizetype from = word_begin(name, std::min(differs, name.size() - 1));
    qsizetype kept = 0;
    while (kept < from && metrics.horizontalAdvance(name.left(kept + 1)) < width * begin_share) ++kept;
    if (kept + 1 >= from) return metrics.elidedText(name, Qt::ElideRight, width);
    return metrics.elidedText(name.left(kept) + QChar(0x2026) + name.mid(from), Qt::ElideRight, width);
}

}  // namespace loopglass::ui
