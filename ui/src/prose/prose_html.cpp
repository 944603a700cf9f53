#include "prose/prose_html.h"

#include <md4c-html.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

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

namespace {

QString inline_html(const QString& markdown) {
    QString html = markdown_to_html(markdown.toStdString()).trimmed();
    suit_rich_text(html);
    if (html.startsWith(QStringLiteral("<p>")) && html.indexOf(QStringLiteral("<p>"), 3) < 0)
        html = html.mid(3, html.size() - 7);
    return html;
}

/// The sign before a choice: round for one of them, square for several; checked, what was right or wrong of the picks.
QString choice_sign(const Question& question, const Answer& answer, std::size_t choice) {
    const bool picked = answer.chosen.count(choice) > 0;
    if (picked && answer.state != Answer::State::open)
        return question.choices[choice].right ? QStringLiteral("\u2713") : QStringLiteral("\u2717");
    if (question.several()) return picked ? QStringLiteral("\u2611") : QStringLiteral("\u2610");
    return picked ? QStringLiteral("\u25c9") : QStringLiteral("\u25cb");
}

QString verdict(const Question& question, const Answer& answer, std::size_t index, const Theme& theme) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("Prose", text); };
    switch (answer.state) {
        case Answer::State::right:
            return QStringLiteral("<p class=\"verdict\"><strong>\u2713 %1</strong></p>").arg(tr("Right.")) +
                   (question.explanation.isEmpty()
                        ? QString()
                        : QStringLiteral("<p>%1</p>").arg(inline_html(question.explanation)));
        case Answer::State::wrong:
            return QStringLiteral("<p class=\"verdict\"><span style=\"color:%1\"><b>\u2717 %2</b></span> %3</p>")
                .arg(theme.failed.name(), tr("Not so."),
                     question.several() ? tr("Not all of these, or not these alone. Pick again, or step on and see.")
                                        : tr("Pick again, or step on and see what happens."));
        case Answer::State::open: break;
    }
    if (answer.chosen.empty())
        return QStringLiteral("<p class=\"verdict\">%1</p>")
            .arg(question.several() ? tr("Pick all that are right, or step on and see.")
                                    : tr("Pick one, or step on and see."));
    return QStringLiteral(
               "<p class=\"verdict\"><a href=\"check:%1\" style=\"background-color:%2; color:%3; "
               "text-decoration:none; font-weight:600\">&nbsp;&nbsp;%4&nbsp;&nbsp;</a>&nbsp; %5</p>")
        .arg(index)
        .arg(theme.accent.name(), theme.on_accent.name(), tr("Check"), tr("or step on and see"));
}

QString question_html(const Question& question, const Answer& answer, std::size_t index, const Theme& theme) {
    QString html = markdown_to_html(question.asked.toStdString());
    suit_rich_text(html);
    html.replace(QStringLiteral("<p>"), QStringLiteral("<p class=\"asked\">"));
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const QString text =
            choice_sign(question, answer, i) + QStringLiteral("&nbsp;&nbsp;") + inline_html(question.choices[i].text);
        html += QStringLiteral(
                    "<p class=\"choice\"><a href=\"pick:%1:%2\" style=\"color:%3; text-decoration:none\">%4"
                    "</a></p>")
                    .arg(index)
                    .arg(i)
                    .arg(theme.text.name(), text);
    }
    return html + verdict(question, answer, index, theme);
}

}  // namespace

QString prose_html(const lesson::Lesson& lesson, const Theme& theme, const std::vector<Question>& questions,
                   const std::vector<Answer>& answers) {
    QString whole;
    for (std::size_t i = 0; i < lesson.cells.size(); ++i) {
        const lesson::Cell& cell = lesson.cells[i];
        if (cell.kind != lesson::CellKind::markdown) continue;
        const auto question =
            std::find_if(questions.begin(), questions.end(), [i](const Question& q) { return q.cell == i; });
        if (question != questions.end()) {
            const auto index = static_cast<std::size_t>(question - questions.begin());
            whole += boxed(question_html(*question, answers[index], index, theme), theme);
            continue;
        }
        QString html = markdown_to_html(cell.text);
        rewrite_choices(html);
        suit_rich_text(html);
        whole += html;
    }
    return whole;
}

QString prose_style(const Theme& theme, const Fonts& fonts) {
    const QString code = fonts.font(FontRole::code).families().join(QStringLiteral("','"));
    return QStringLiteral(R"(
p, li { color: %1; line-height: 140%; margin-top: 0; margin-bottom: %2px; }
p.choice { color: %3; margin-top: 0; margin-bottom: %7px; margin-left: %12px; text-indent: -%12px; }
p.asked { color: %3; font-weight: 600; margin-bottom: %7px; }
p.verdict { margin-top: %7px; margin-bottom: 0; }
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
