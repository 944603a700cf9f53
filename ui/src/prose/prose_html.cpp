#include "prose/prose_html.h"

#include <md4c-html.h>

#include <QRegularExpression>

namespace loopglass::ui {

namespace {

void append(const MD_CHAR* text, MD_SIZE size, void* html) {
    static_cast<QByteArray*>(html)->append(text, static_cast<qsizetype>(size));
}

}  // namespace

QString prose_html(const std::string& markdown) {
    QByteArray html;
    const unsigned flags =
        MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOHTML;
    md_html(markdown.data(), static_cast<MD_SIZE>(markdown.size()), append, &html, flags, MD_HTML_FLAG_SKIP_UTF8_BOM);
    QString text = QString::fromUtf8(html);
    // Qt's rich text knows <s> and not <del>, has no check boxes, and pads a <pre> only inside a table.
    text.replace(QStringLiteral("<del>"), QStringLiteral("<s>"))
        .replace(QStringLiteral("</del>"), QStringLiteral("</s>"));
    static const QRegularExpression box(QStringLiteral("<input type=\"checkbox\"[^>]*>"));
    text.replace(box, QStringLiteral("\u25cb&nbsp; "));
    static const QRegularExpression block(QStringLiteral("<pre><code[^>]*>(.*?)</code></pre>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    text.replace(
        block, QStringLiteral(
                   "<table width=\"100%\" cellpadding=\"8\" class=\"code\"><tr><td><pre>\\1</pre></td></tr></table>"));
    text.replace(QStringLiteral("<code>"), QStringLiteral("<code>&nbsp;"))
        .replace(QStringLiteral("</code>"), QStringLiteral("&nbsp;</code>"));
    return text;
}

QString prose_style(const Theme& theme, const Fonts& fonts) {
    const QString code = fonts.font(FontRole::code).families().join(QStringLiteral("','"));
    return QStringLiteral(R"(
body { color: %1; }
p, li { color: %1; line-height: 145%; margin-top: 0; margin-bottom: %2px; }
h1 { color: %3; font-size: %4px; font-weight: 700; margin-top: 0; margin-bottom: %2px; line-height: 120%; }
h2, h3 { color: %3; font-size: %5px; font-weight: 600; margin-top: %6px; margin-bottom: %7px; }
strong { color: %3; }
a { color: %8; text-decoration: underline; }
code, pre { font-family: '%9'; font-size: %10px; color: %3; background-color: %11; }
table.code { background-color: %11; margin-bottom: %2px; }
ul, ol { margin-left: 0; -qt-list-indent: 1; }
)")
        .arg(theme.dim.name())
        .arg(qRound(fonts.px(11)))
        .arg(theme.text.name())
        .arg(qRound(fonts.px(19)))
        .arg(qRound(fonts.px(14)))
        .arg(qRound(fonts.px(14)))
        .arg(qRound(fonts.px(6)))
        .arg(theme.accent.name())
        .arg(code)
        .arg(qRound(fonts.px(12)))
        .arg(theme.raised.name());
}

}  // namespace loopglass::ui
