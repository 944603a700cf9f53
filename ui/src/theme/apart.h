#pragma once

#include <QFontMetricsF>
#include <QString>
#include <QStringList>

namespace loopglass::ui {

/// Shortens a name to a width so that it can still be told from others: usually in the middle; where another name would
/// look the same then, what both begin with is left out instead, up to the word in which they differ.
QString elided_apart(const QFontMetricsF& metrics, const QString& name, const QStringList& others, double width);

}  // namespace loopglass::ui
