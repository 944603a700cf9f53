#include "prose/prose_html.h"

#include <md4c-html.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace loopglass::ui {

namespace {

void append(const MD_CHAR* text, MD_SIZE size, void* html) {
    static_cast<QByteArray*>(html)->append(text, static_cast<qsizetype>(size));
}

QString markdown_to_html(const std::string& markdown) {
    QByteArray html;
    const unsigned flags =
        MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOHTML;
    md_html(markdown.data(), static_cast<MD_SIZE>(markdown.size()), append, &html, flags, MD_HTML_FLAG_SKIP_UTF8_BOM);
    return QString::fromUtf8(html);
}

/// A list of choices, `- [ ]` in Markdown, becomes paragraphs with an open circle each.
void rewrite_choices(QString& html) {
    static const QRegularExpression list(QStringLiteral("<ul>\\s*(<li class=\"task-list-item\">.*?)</ul>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression item(
        QStringLiteral("<li class=\"task-list-item\"><input type=\"checkbox\"[^>]*>(.*?)</li>"),
        QRegularExpression::DotMatchesEverythingOption);
    html.replace(list, QStringLiteral("\\1"));
    html.replace(item, QStringLiteral("<p class=\"choice\">\u25cb&nbsp;&nbsp;\\1</p>"));
}

/// What Qt's rich text does otherwise than a browser: it has no <del>, scales headings once more, and pads a <pre>
/// only inside a table.
void suit_rich_text(QString& html) {
    html.replace(QStringLiteral("<del>"), QStringLiteral("<s>"))
        .replace(QStringLiteral("</del>"), QStringLiteral("</s>"));
    static const QRegularExpression heading(QStringLiteral("<h([1-6])>(.*?)</h[1-6]>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    html.replace(heading, QStringLiteral("<p class=\"h\\1\">\\2</p>"));
    static const QRegularExpression block(QStringLiteral("<pre><code[^>]*>(.*?)</code></pre>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    html.replace(block, QStringLiteral("<table width=\"100%\" cellpadding=\"8\" class=\"code\"><tr><td><pre>\\1</pre>"
                                       "</td></tr></table>"));
    html.replace(QStringLiteral("<code>"), QStringLiteral("<code>&nbsp;"));
    html.replace(QStringLiteral("</code>"), QStringLiteral("&nbsp;</code>"));
}

QString boxed(QString html, const Theme& theme) {
    // Code has the box's own colour as its ground elsewhere; here it needs another.
    html.replace(QStringLiteral("<code>"),
                 QStringLiteral("<code style=\"background-color:%1\">").arg(theme.panel.name()));
    return QStringLiteral(
               "<table width=\"100%\" cellpadding=\"11\" cellspacing=\"0\" border=\"1\" "
               "style=\"border-style:solid; border-color:%1; border-collapse:collapse; margin-top:6px; "
               "margin-bottom:12px\">"
               "<tr><td bgcolor=\"%2\">%3</td></tr></table>")
        .arg(theme.edge.name(), theme.raised.name(), html);
}

}  // namespace

QString prose_html(const lesson::Lesson& lesson, const Theme& theme) {
    QString whole;
    for (const lesson::Cell& cell : lesson.cells) {
        if (cell.kind != lesson::CellKind::markdown) continue;
        QString html = markdown_to_html(cell.text);
        rewrite_choices(html);
        suit_rich_text(html);
        whole += cell.tag == "predict" ? boxed(html, theme) : html;
    }
    return whole;
}

QString prose_style(const Theme& theme, const Fonts& fonts) {
    const QString code = fonts.font(FontRole::code).families().join(QStringLiteral("','"));
    return QStringLiteral(R"(
p, li { color: %1; line-height: 140%; margin-top: 0; margin-bottom: %2px; }
p.choice { color: %3; margin-top: 0; margin-bottom: %7px; margin-left: %12px; text-indent: -%12px; }
p.h1 { color: %3; font-size: %4px; font-weight: 700; line-height: 120%; margin-bottom: %2px; }
p.h2, p.h3 { color: %3; font-size: %5px; font-weight: 600; margin-top: %6px; margin-bottom: %7px; }
strong { color: %3; }
a { color: %8; text-decoration: underline; }
code, pre { font-family: '%9'; font-size: %10px; color: %3; background-color: %11; }
table.code { background-color: %11; margin-bottom: %2px; }
)")
        .arg(theme.dim.name())
        .arg(qRound(fonts.px(10)))
        .arg(theme.text.name())
        .arg(qRound(fonts.px(19)))
        .arg(qRound(fonts.px(14)))
        .arg(qRound(fonts.px(14)))
        .arg(qRound(fonts.px(6)))
        .arg(theme.accent.name())
        .arg(code)
        .arg(qRound(fonts.px(12)))
        .arg(theme.raised.name())
        .arg(qRound(fonts.px(20)));
}

}  // namespace loopglass::ui
