#include "prose/handout.h"

#include <QCoreApplication>
#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <algorithm>

#include "prose/prose_html.h"

namespace loopglass::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Handout", text); }

constexpr double body_points = 10.5;

const char* const paper_style = R"(
p, li { line-height: 135%; margin-top: 0; margin-bottom: 7px; }
p.title { font-size: 20pt; font-weight: 700; margin-bottom: 2px; }
p.summary { color: #444444; margin-bottom: 14px; }
p.h1 { font-size: 15pt; font-weight: 700; margin-top: 10px; }
p.h2, p.h3 { font-size: 12pt; font-weight: 600; margin-top: 8px; }
p.choice { margin-bottom: 4px; margin-left: 14px; }
p.line { margin-top: 14px; margin-bottom: 4px; }
pre, code { font-family: 'JetBrains Mono', 'DejaVu Sans Mono', monospace; font-size: 9pt; }
table.code { background-color: #f2f2f2; }
)";

QString plain(const std::string& text) { return QString::fromStdString(text); }

QString code_html(const lesson::Cell& cell) {
    QStringList lines = plain(cell.text).split(QLatin1Char('\n'));
    std::uint32_t number = cell.first_line;
    while (!lines.isEmpty() && lines.front().trimmed().isEmpty()) {
        lines.removeFirst();
        ++number;
    }
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty()) lines.removeLast();
    if (lines.isEmpty()) return {};
    QString html;
    for (const QString& line : lines) html += QStringLiteral("%1  %2\n").arg(number++, 3).arg(line.toHtmlEscaped());
    return QStringLiteral(
               "<table class=\"code\" width=\"100%\" cellpadding=\"8\"><tr><td><pre>%1</pre></td></tr>"
               "</table><p></p>")
        .arg(html);
}

QString lines_to_write(int count) {
    QString html;
    for (int i = 0; i < count; ++i)
        html += QStringLiteral("<p class=\"line\">%1</p>").arg(QString(62, QLatin1Char('_')));
    return html;
}

QString boxed(const QString& html) {
    return QStringLiteral(
               "<table width=\"100%\" cellpadding=\"9\" border=\"1\" cellspacing=\"0\" "
               "style=\"border-style:solid; border-color:#777777; border-collapse:collapse; margin-top:6px\">"
               "<tr><td>%1</td></tr></table><p></p>")
        .arg(html);
}

/// What is to be done, and what must be true then, to be ticked by hand.
QString task_on_paper(const lesson::Task& task) {
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(tr("To do")) + plain_prose_html(task.text);
    for (const lesson::Condition& condition : task.conditions)
        html += QStringLiteral("<p class=\"choice\">☐&nbsp;&nbsp;%1</p>").arg(plain(condition.written).toHtmlEscaped());
    return boxed(html);
}

QString question_html(const lesson::Question& question) {
    using lesson::QuestionKind;
    QString html = plain_prose_html(question.text);
    switch (question.kind) {
        case QuestionKind::choice:
        case QuestionKind::several:
            for (const lesson::Choice& choice : question.choices) {
                const QString sign = question.kind == QuestionKind::choice ? QStringLiteral("○") : QStringLiteral("☐");
                html += QStringLiteral("<p class=\"choice\">%1&nbsp;&nbsp;%2</p>")
                            .arg(sign, inline_prose_html(plain(choice.text)));
            }
            break;
        case QuestionKind::order:
            for (const std::size_t place : fresh_answer(question).order)
                html += QStringLiteral("<p class=\"choice\">____&nbsp;&nbsp;%1</p>")
                            .arg(inline_prose_html(plain(question.choices[place].text)));
            break;
        case QuestionKind::value: html += lines_to_write(1); break;
        case QuestionKind::free: html += lines_to_write(3); break;
    }
    return boxed(html);
}

/// What was answered, in one line or several.
QString answer_text(const lesson::Question& question, const Answer& answer) {
    using lesson::QuestionKind;
    QStringList texts;
    switch (question.kind) {
        case QuestionKind::choice:
        case QuestionKind::several:
            for (const std::size_t choice : answer.chosen)
                if (choice < question.choices.size()) texts << plain(question.choices[choice].text);
            break;
        case QuestionKind::order:
            if (answer.state == Answer::State::open) break;
            for (const std::size_t choice : answer.order) texts << plain(question.choices[choice].text);
            break;
        case QuestionKind::value:
        case QuestionKind::free:
            if (!answer.written.isEmpty()) texts << answer.written;
            break;
    }
    return texts.isEmpty() ? tr("(not answered)") : texts.join(QStringLiteral("; "));
}

/// The code of a lesson's text: who reads the answers has the prose, and the solutions are nobody's answer.
QString code_of(const QString& source) {
    QStringList code;
    for (const lesson::Cell& cell : lesson::parse_lesson("program.py", source.toStdString()).cells) {
        const bool is_metadata = cell.text.find("# ///") != std::string::npos;
        if (cell.kind == lesson::CellKind::code && !is_metadata) code << plain(cell.text).trimmed();
    }
    return code.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

QString verdict_text(const Answer& answer) {
    switch (answer.state) {
        case Answer::State::right: return tr("right");
        case Answer::State::wrong: return tr("not right");
        case Answer::State::shown: return tr("compared with the lesson's own answer");
        case Answer::State::open: break;
    }
    return tr("not checked");
}

}  // namespace

QString handout_html(const lesson::Lesson& lesson) {
    QString html = QStringLiteral("<p class=\"title\">%1</p>").arg(plain(lesson.title).toHtmlEscaped());
    if (!lesson.summary.empty())
        html += QStringLiteral("<p class=\"summary\">%1</p>").arg(plain(lesson.summary).toHtmlEscaped());
    bool before_first = true;
    for (std::size_t i = 0; i < lesson.cells.size(); ++i) {
        const lesson::Cell& cell = lesson.cells[i];
        if (cell.kind == lesson::CellKind::code) {
            // What stands before the first cell is the metadata, unless the file has no cells.
            const bool metadata = before_first && cell.text.find("# ///") != std::string::npos;
            before_first = false;
            if (!metadata) html += code_html(cell);
            continue;
        }
        before_first = false;
        if (cell.tag == "output" || cell.tag == "note") continue;
        const auto question = std::find_if(lesson.questions.begin(), lesson.questions.end(),
                                           [i](const lesson::Question& asked) { return asked.cell == i; });
        const auto task = std::find_if(lesson.tasks.begin(), lesson.tasks.end(),
                                       [i](const lesson::Task& to_do) { return to_do.cell == i; });
        if (question != lesson.questions.end())
            html += question_html(*question);
        else if (task != lesson.tasks.end())
            html += task_on_paper(*task);
        else
            html += plain_prose_html(cell.text);
    }
    // Most lessons begin with their title once more.
    const QString again = QStringLiteral("<p class=\"h1\">%1</p>").arg(plain(lesson.title).toHtmlEscaped());
    const qsizetype at = html.indexOf(again);
    return at < 0 ? html : html.remove(at, again.size());
}

bool write_handout(const lesson::Lesson& lesson, const QString& path) {
    QPdfWriter pdf(path);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);  // QTextDocument keeps margins of its own
    pdf.setTitle(plain(lesson.title));
    pdf.setCreator(QStringLiteral("Loopglass"));
    pdf.setResolution(300);
    QTextDocument document;
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(body_points);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(QString::fromLatin1(paper_style));
    document.setHtml(handout_html(lesson));
    // On a device that cannot be opened print() does nothing and says nothing.
    QFile probe(path);
    if (!probe.open(QIODevice::WriteOnly)) return false;
    probe.close();
    document.print(&pdf);
    return true;
}

namespace {

/// Markdown as one reads it in a plain text: on one line, without the signs for bold.
QString one_line(const std::string& markdown) { return plain(markdown).remove(QStringLiteral("**")).simplified(); }

}  // namespace

QString AnswerSheet::text() const {
    QStringList lines{plain(lesson.title), QString(lesson.title.size(), QLatin1Char('=')), {}};
    for (std::size_t i = 0; i < lesson.questions.size() && i < answers.size(); ++i) {
        lines << tr("Question %1: %2").arg(i + 1).arg(one_line(lesson.questions[i].text));
        lines << tr("Answer: %1").arg(answer_text(lesson.questions[i], answers[i]));
        QString verdict = verdict_text(answers[i]);
        if (answers[i].hints > 0) verdict += tr(", hints taken: %1").arg(answers[i].hints);
        lines << QStringLiteral("        ") + verdict << QString();
    }
    for (std::size_t i = 0; i < lesson.tasks.size(); ++i) {
        lines << tr("Task %1: %2").arg(i + 1).arg(one_line(lesson.tasks[i].text));
        lines << QStringLiteral("        ") + (i < tasks_done.size() && tasks_done[i] ? tr("done") : tr("not done"));
        lines << QString();
    }
    if (made_asked > 0)
        lines << tr("Predictions: %1 of %2 right at the first try").arg(made_right).arg(made_asked) << QString();
    if (!changed_source.isEmpty()) lines << tr("The program as it stands now:") << QString() << code_of(changed_source);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace loopglass::ui
