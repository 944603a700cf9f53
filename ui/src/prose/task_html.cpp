#include "prose/task_html.h"

#include <QCoreApplication>
#include <QStringList>

#include "prose/prose_html.h"
#include "theme/spoken_text.h"

namespace loopglass::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Prose", text); }

QString plain(const std::string& text) { return QString::fromStdString(text).toHtmlEscaped(); }

QString link(const QString& target, std::size_t number, const QString& words, const Theme& theme) {
    return QStringLiteral("<a href=\"%1:%2\" style=\"color:%3\">%4</a>")
        .arg(target)
        .arg(number)
        .arg(theme.accent.name(), words);
}

/// What must be true. Before anything is changed no box is ticked: what holds already is no merit, and what does not
/// hold would tell what the program prints.
QString checklist(const lesson::Task& task, std::size_t number, const TaskStates& states) {
    QString html;
    const bool known = states.changed && number < states.said.conditions.size();
    for (std::size_t i = 0; i < task.conditions.size(); ++i) {
        const auto* result =
            known && i < states.said.conditions[number].size() ? &states.said.conditions[number][i] : nullptr;
        const bool holds = result && result->holds;
        html += QStringLiteral("<p class=\"choice\">%1&nbsp;&nbsp;%2%3</p>")
                    .arg(holds ? sign_html(QStringLiteral("\u2611"), tr("done:"))
                               : sign_html(QStringLiteral("\u2610"), tr("to do:")),
                         plain(task.conditions[i].written),
                         result && !holds && !result->found.empty()
                             ? QStringLiteral("<br><i>%1</i>").arg(tr("now: %1").arg(plain(result->found)))
                             : QString());
    }
    return html;
}

QString solution_html(const lesson::Task& task) {
    QString html;
    for (const lesson::Replacement& change : task.solution) {
        const QString to = QString::fromStdString(change.to);
        const QString code = QStringLiteral("<code>&nbsp;%1&nbsp;</code>");
        QString shown = to.toHtmlEscaped();
        shown.replace(QLatin1Char('\n'), QStringLiteral("<br>")).replace(QLatin1Char(' '), QStringLiteral("&nbsp;"));
        html += QStringLiteral("<p class=\"choice\">%1</p>")
                    .arg(to.isEmpty() ? tr("take away %1").arg(code.arg(plain(change.from)))
                                      : tr("%1 becomes %2").arg(code.arg(plain(change.from)), code.arg(shown)));
    }
    return html;
}

}  // namespace

QString task_html(const lesson::Task& task, std::size_t number, const TaskStates& states, const Theme& theme) {
    const TaskProgress progress = number < states.progress.size() ? states.progress[number] : TaskProgress();
    const bool done = number < states.said.tasks_done.size() && states.said.tasks_done[number];
    QString html = QStringLiteral("<p class=\"kind\">%1</p>").arg(tr("To do")) + plain_prose_html(task.text);
    html += checklist(task, number, states);
    if (done) {
        html += QStringLiteral("<p class=\"verdict\"><strong>%1 %2</strong></p>")
                    .arg(sign_html(QStringLiteral("\u2713"), QString()), tr("Done."));
        if (!task.why.empty())
            html += QStringLiteral("<p>%1</p>").arg(inline_prose_html(QString::fromStdString(task.why)));
        return html;
    }
    for (std::size_t i = 0; i < progress.hints && i < task.hints.size(); ++i)
        html += QStringLiteral("<p><i>%1</i> %2</p>")
                    .arg(tr("Hint:"), inline_prose_html(QString::fromStdString(task.hints[i])));
    QStringList ways;
    if (progress.hints < task.hints.size()) ways << link(QStringLiteral("taskhint"), number, tr("hint"), theme);
    if (progress.solution) {
        html += solution_html(task);
        ways << link(QStringLiteral("solve"), number, tr("put it into the code"), theme);
    } else if (progress.hints >= task.hints.size() && !task.solution.empty()) {
        ways << link(QStringLiteral("solution"), number, tr("one way to do it"), theme);
    }
    ways << (progress.done_before
                 ? sign_html(QStringLiteral("\u2713"), QString()) + QLatin1Char(' ') + tr("you have done it before")
                 : tr("the run says when it is done"));
    return html + QStringLiteral("<p class=\"verdict\">%1</p>").arg(ways.join(QStringLiteral(" &nbsp; ")));
}

}  // namespace loopglass::ui
