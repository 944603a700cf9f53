#pragma once

#include <QString>

namespace loopglass::ui {

/// A row of a table in HTML: a short name, or the time, and what is told of it. The names have the width that they
/// need, and the values all that is left, so that tables below each other look alike.
QString row(const QString& name, const QString& value);

/// The same where the name may be long, by what it has of letters: then it has a line of its own, above its value.
QString named_row(const QString& name, qsizetype letters, const QString& value);
QString fact(const QString& name, const QString& value);

/// What stands above a table.
QString heading(const QString& words);

/// Nothing if there are no rows.
QString table(const QString& rows);

/// A link to `where`. Words that are long are cut in their middle; the pointer brings them all.
QString link_to(const QString& where, const QString& words, const QString& style = {});

}  // namespace loopglass::ui
