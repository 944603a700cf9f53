#include "prose/prose_html.h"

#include <md4c-html.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "theme/spoken_text.h"

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
    html.replace(item, QStringLiteral("<p class=\"choice\">%1&nbsp;&nbsp;\\1</p>")
                           .arg(sign_html(QStringLiteral("\u25cb"), QString())));
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
    // A space of its own size: in the code's own it would be as wide as a letter.
    static const QString padding = QStringLiteral("<span class=\"pad\">&nbsp;</span>");
    html.replace(QStringLiteral("<code>"), QStringLiteral("<code>") + padding);
    html.replace(QStringLiteral("</code>"), padding + QStringLiteral("</code>"));
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

QString tr(const char* text) { return QCoreApplication::translate("Prose", text); }

QString inline_html(const std::string& markdown) { return inline_html(QString::fromStdString(markdown)); }

/// The sign before a choice: round for one of them, square for several; checked, what was right or wrong of the picks.
QString choice_sign(const lesson::Question& question, const Answer& answer, std::size_t choice) {
    const bool picked = answer.chosen.count(choice) > 0;
    if (picked && answer.state != Answer::State::open)
        return question.choices[choice].right ? sign_html(QStringLiteral("\u2713"), tr("right:"))
                                              : sign_html(QStringLiteral("\u2717"), tr("wrong:"));
    const bool several = question.kind == lesson::QuestionKind::several;
    return picked ? sign_html(several ? QStringLiteral("\u2611") : QStringLiteral("\u25c9"), tr("picked:"))
                  : sign_html(several ? QStringLiteral("\u2610") : QStringLiteral("\u25cb"), QString());
}

QString link(const QString& target, const QString& words, const QColor& colour) {
    return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>").arg(target, colour.name(), words);
}

QString button(const QString& target, const QString& words, const Theme& theme) {
    return QStringLiteral(
               "<a href=\"%1\" style=\"background-color:%2; color:%3; text-decoration:none; "
               "font-weight:600\">&nbsp;&nbsp;%4&nbsp;&nbsp;</a>")
        .arg(target, theme.accent.name(), theme.on_accent.name(), words);
}

QString answered_html(const lesson::Question& question, const Answer& answer, const Theme& theme) {
    QString html;
    if (answer.state == Answer::State::right) {
        html = QStringLiteral("<p class=\"verdict\"><strong>%1 %2</strong></p>")
                   .arg(sign_html(QStringLiteral("\u2713"), QString()), tr("Right."));
    } else if (answer.state == Answer::State::shown) {
        html = QStringLiteral("<p class=\"verdict\"><strong>%1</strong> %2</p>")
                   .arg(tr("The lesson says:"), inline_html(question.answer));
    } else {
        html = QStringLiteral("<p class=\"verdict\"><span style=\"color:%1\"><b>%2 %3</b></span> %4</p>")
                   .arg(theme.failed.name(), sign_html(QStringLiteral("\u2717"), QString()), tr("Not so."),
                        tr("Try again, or step on and see what happens."));
        for (const std::size_t choice : answer.chosen) {
            if (!question.choices[choice].why.empty() && !question.choices[choice].right)
                html += QStringLiteral("<p>%1</p>").arg(inline_html(question.choices[choice].why));
        }
    }
    if (answer.is_closed() && !question.why.empty()) html += QStringLiteral("<p>%1</p>").arg(inline_html(question.why));
    return html;
}

/// What can be done about a question that is not closed.
QString ways_html(const lesson::Question& question, const Answer& answer, const QString& index, const Theme& theme) {
    if (answer.is_closed()) return {};
    QString html;
    for (std::size_t i = 0; i < answer.hints && i < question.hints.size(); ++i)
        html += QStringLiteral("<p><i>%1</i> %2</p>").arg(tr("Hint:"), inline_html(question.hints[i]));
    QStringList ways;
    if (answer.state == Answer::State::open && answer.is_ready(question))
        ways << button(QStringLiteral("check:") + index, tr("Check"), theme);
    if (answer.hints < question.hints.size()) ways << link(QStringLiteral("hint:") + index, tr("hint"), theme.accent);
    ways << tr("or step on and see");
    return html + QStringLiteral("<p class=\"verdict\">%1</p>").arg(ways.join(QStringLiteral(" &nbsp; ")));
}

QString choices_html(const lesson::Question& question, const Answer& answer, const QString& index, const Theme& theme) {
    QString html;
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        html += QStringLiteral(
                    "<p class=\"choice\"><a href=\"pick:%1:%2\" style=\"color:%3; text-decoration:none\">%4</a></p>")
                    .arg(index)
                    .arg(i)
                    .arg(theme.text.name(), choice_sign(question, answer, i) + QStringLiteral("&nbsp;&nbsp;") +
                                                inline_html(question.choices[i].text));
    }
    return html;
}

QString order_html(const lesson::Question& question, const Answer& answer, const QString& index, const Theme& theme) {
    QString html;
    for (std::size_t place = 0; place < answer.order.size(); ++place) {
        const QString up = place == 0 || answer.is_closed()
                               ? QString()
                               : QStringLiteral(" &nbsp; ") +
                                     link(QStringLiteral("raise:%1:%2").arg(index).arg(place), tr("up"), theme.accent);
        html += QStringLiteral("<p class=\"choice\">%1.&nbsp;&nbsp;%2%3</p>")
                    .arg(place + 1)
                    .arg(inline_html(question.choices[answer.order[place]].text), up);
    }
    return html;
}

QString written_html(const Answer& answer, const QString& index, const Theme& theme) {
    const QString words = answer.written.isEmpty() ? tr("write an answer") : answer.written.toHtmlEscaped();
    return QStringLiteral("<p class=\"choice\">%1</p>")
        .arg(link(QStringLiteral("write:") + index, words, theme.accent));
}

QString question_html(const lesson::Question& question, const Answer& answer, std::size_t number, const Theme& theme) {
    const QString index = QString::number(number);
    QString html = markdown_to_html(question.text);
    suit_rich_text(html);
    html.replace(QStringLiteral("<p>"), QStringLiteral("<p class=\"asked\">"));
    switch (question.kind) {
        case lesson::QuestionKind::choice:
        case lesson::QuestionKind::several: html += choices_html(question, answer, index, theme); break;
        case lesson::QuestionKind::order: html += order_html(question, answer, index, theme); break;
        case lesson::QuestionKind::value:
        case lesson::QuestionKind::free: html += written_html(answer, index, theme); break;
    }
    if (answer.state != Answer::State::open) html += answered_html(question, answer, theme);
    return html + ways_html(question, answer, index, theme);
}

}  // namespace

QString plain_prose_html(const std::string& markdown) {
    QString html = markdown_to_html(markdown);
    rewrite_choices(html);
    suit_rich_text(html);
    return html;
}

QString inline_prose_html(const QString& markdown) { return inline_html(markdown); }

QString prose_html(const lesson::Lesson& lesson, const Theme& theme, const std::vector<Answer>& answers,
                   const TaskStates& tasks) {
    QString whole;
    for (std::size_t i = 0; i < lesson.cells.size(); ++i) {
        const lesson::Cell& cell = lesson.cells[i];
        if (cell.kind != lesson::CellKind::markdown || cell.tag == "note" || cell.tag == "output") continue;
        const auto question = std::find_if(lesson.questions.begin(), lesson.questions.end(),
                                           [i](const lesson::Question& q) { return q.cell == i; });
        const auto index = static_cast<std::size_t>(question - lesson.questions.begin());
        if (question != lesson.questions.end() && index < answers.size()) {
            whole += boxed(question_html(*question, answers[index], index, theme), theme);
            continue;
        }
        const auto task = std::find_if(lesson.tasks.begin(), lesson.tasks.end(),
                                       [i](const lesson::Task& to_do) { return to_do.cell == i; });
        if (task != lesson.tasks.end()) {
            const auto number = static_cast<std::size_t>(task - lesson.tasks.begin());
            whole += boxed(task_html(*task, number, tasks, theme), theme);
            continue;
        }
        const QString html = plain_prose_html(cell.text);
        whole += cell.tag == "task" ? boxed(html, theme) : html;
    }
    return whole;
}

QString prose_style(const Theme& theme, const Fonts& fonts) {
    const QString code = fonts.font(FontRole::code).families().join(QStringLiteral("','"));
    return QStringLiteral(R"(
p, li { color: %1; line-height: 140%; margin-top: 0; margin-bottom: %2px; }
p.choice { color: %3; margin-top: 0; margin-bottom: %7px; margin-left: %12px; text-indent: -%12px; }
p.asked { color: %3; font-weight: 600; margin-bottom: %7px; }
p.kind { color: %1; font-weight: 600; margin-bottom: %7px; }
p.verdict { margin-top: %7px; margin-bottom: 0; }
p.h1 { color: %3; font-size: %4px; font-weight: 700; line-height: 120%; margin-bottom: %2px; }
p.h2, p.h3 { color: %3; font-size: %5px; font-weight: 600; margin-top: %6px; margin-bottom: %7px; }
strong { color: %3; }
a { color: %8; text-decoration: underline; }
code, pre { font-family: '%9'; font-size: %10px; color: %3; background-color: %11; }
span.pad { font-size: %13px; }
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
        .arg(qRound(fonts.px(20)))
        .arg(qRound(fonts.px(4)));
}

}  // namespace loopglass::ui
