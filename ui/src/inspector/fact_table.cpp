#include "inspector/fact_table.h"

namespace loopglass::ui {

namespace {

constexpr qsizetype link_letters = 32;    ///< a longer name in a link is cut in its middle
constexpr qsizetype name_in_a_line = 20;  ///< a longer one has a line of its own: the value needs width too

/// Without half of a character that takes two units.
QString cut_in_middle(const QString& text) {
    if (text.size() <= link_letters) return text;
    QString begin = text.left(link_letters * 2 / 3);
    QString end = text.right(link_letters / 3);
    if (begin.back().isHighSurrogate()) begin.chop(1);
    if (end.front().isLowSurrogate()) end.remove(0, 1);
    return begin + QStringLiteral("…") + end;
}

}  // namespace

QString row(const QString& name, const QString& value) {
    return QStringLiteral(
               "<tr><td class=\"name\" style=\"white-space: nowrap\">%1&nbsp;&nbsp;</td>"
               "<td class=\"value\" width=\"100%\">%2</td></tr>")
        .arg(name, value);
}

QString named_row(const QString& name, qsizetype letters, const QString& value) {
    if (letters <= name_in_a_line) return row(name, value);
    return QStringLiteral("<tr><td class=\"name\" colspan=\"2\">%1</td></tr>").arg(name) + row({}, value);
}

QString fact(const QString& name, const QString& value) { return named_row(name, name.size(), value); }

QString link_to(const QString& where, const QString& words, const QString& style) {
    const QString shown = cut_in_middle(words);
    QString attributes;
    if (!style.isEmpty()) attributes += QStringLiteral(" style=\"%1\"").arg(style);
    if (shown != words) attributes += QStringLiteral(" title=\"%1\"").arg(words.toHtmlEscaped());
    return QStringLiteral("<a href=\"%1\"%2>%3</a>").arg(where, attributes, shown.toHtmlEscaped());
}

QString heading(const QString& words) { return QStringLiteral("<p class=\"head\">%1</p>").arg(words); }

QString table(const QString& rows) {
    return rows.isEmpty() ? QString() : QStringLiteral("<table width=\"100%\" cellpadding=\"2\">%1</table>").arg(rows);
}

}  // namespace loopglass::ui
