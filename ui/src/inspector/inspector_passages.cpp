// What the inspector says of a line, of something written, of a turn, and of several tasks together.
#include <trace/doer.h>
#include <trace/footprint.h>

#include <algorithm>
#include <map>

#include "inspector/fact_table.h"
#include "inspector/inspector_html.h"
#include "stage/words.h"

namespace loopglass::ui {

namespace {

using trace::StepKind;

constexpr FileId program_file{1};
constexpr std::size_t most_rows = 16;
constexpr std::size_t most_runners = 8;

QString tr(const char* text) { return QCoreApplication::translate("Inspector", text); }

QString paragraph(const QString& words) { return QStringLiteral("<p>%1</p>").arg(words); }

QString times(std::size_t count) {
    return count == 0 ? tr("never") : count == 1 ? tr("once") : tr("%1 times").arg(count);
}

/// What an event of a turn is, in a few words; empty for one that is no deed of its own.
QString deed(const trace::EventRow& event) {
    switch (event.kind) {
        case StepKind::task_created: return tr("makes a task");
        case StepKind::future_created: return tr("makes a future");
        case StepKind::handle_queued: return tr("queues a handle");
        case StepKind::timer_set: return tr("sets a timer");
        case StepKind::handle_cancelled: return tr("cancels a handle");
        case StepKind::future_finished: return tr("sets a result");
        case StepKind::future_failed: return tr("sets an exception");
        case StepKind::future_cancelled: return tr("cancels a future");
        case StepKind::cancel_requested: return tr("calls cancel()");
        case StepKind::task_waits: return tr("begins to wait");
        case StepKind::clock_moved: return tr("lets the clock go on");
        case StepKind::output: return tr("writes");
        case StepKind::exception_raised: return tr("an exception is raised");
        default: return {};
    }
}

}  // namespace

QString InspectorText::step_link(Step step, const QString& words) const {
    return QStringLiteral("<a href=\"step:%1\">%2</a>").arg(step.number).arg(words);
}

QString InspectorText::line_link(Place place) const {
    if (place.file != program_file) return Words::line(place);
    return QStringLiteral("<a href=\"line:%1\">%2</a>").arg(place.line).arg(Words::line(place));
}

/// To the turn that a step belongs to, as something that can be selected.
QString InspectorText::turn_link(Step step) const {
    const auto turn = trace::turn_place_at(timeline, step);
    if (!turn) return {};
    return QStringLiteral("<a href=\"turn:%1\">%2</a>").arg(*turn).arg(tr("this turn"));
}

QString InspectorText::line_facts(std::uint32_t line) const {
    const trace::Snapshot& snapshot = moment.snapshot;
    const Place place{program_file, line};
    const trace::LineFootprint found = trace::footprint_of(timeline, place);
    const std::uint32_t now = snapshot.step.number;
    const auto after = std::upper_bound(found.runs.begin(), found.runs.end(), now);
    const auto until = static_cast<std::size_t>(after - found.runs.begin());
    QString rows =
        fact(tr("has run"), future_hidden ? tr("%1 until now").arg(times(until))
                                          : tr("%1 until now, of %2 in all").arg(times(until)).arg(found.runs.size()));
    const auto when = [&](std::uint32_t step) {
        return step_link({step}, tr("step %1, at %2").arg(step).arg(Words::time(trace::time_at(timeline, {step}))));
    };
    if (until > 0) rows += fact(tr("first"), when(found.runs.front()));
    if (until > 0)
        rows +=
            fact(tr("last"), when(found.runs[until - 1]) + QStringLiteral(" ") + turn_link({found.runs[until - 1]}));
    if (after != found.runs.end() && !future_hidden) rows += fact(tr("next"), when(*after));
    QStringList there;
    std::size_t count = 0;
    for (const trace::TaskRow& task : snapshot.tasks)
        if (task.place == place && ++count <= most_rows) there << task_link(task.id);
    if (count > most_rows) there << tr("%1 more").arg(count - most_rows);
    if (count > 1)
        there << QStringLiteral("<a href=\"several:%1\">%2</a>").arg(line).arg(tr("all %1 together").arg(count));
    if (count > 0) rows += fact(tr("stand here"), there.join(QStringLiteral(", ")));
    const std::vector<trace::Runner> runners = trace::runners_of(found, snapshot.step);
    for (std::size_t i = 0; i < std::min(runners.size(), most_runners); ++i)
        rows += fact(tr("run by"), tr("%1, %2").arg(task_link(runners[i].task), times(runners[i].runs)));
    if (runners.size() > most_runners) rows += fact({}, tr("%1 more").arg(runners.size() - most_runners));
    const auto written = std::count_if(found.outputs.begin(), found.outputs.end(),
                                       [&](std::uint32_t output) { return output < snapshot.output_rows; });
    if (written > 0) rows += fact(tr("has written"), times(static_cast<std::size_t>(written)));
    QString html;
    if (until == 0)
        html += paragraph(found.runs.empty() || future_hidden ? tr("This line has not run yet.")
                                                              : tr("This line is not run yet at this step."));
    const bool runs_here = snapshot.row.place() == place && moment.inspected == snapshot.running_task;
    return html + table(rows) + expressions() + (runs_here ? frames() : QString());
}

QString InspectorText::output_facts(std::size_t index) const {
    if (index >= timeline.outputs.size()) return paragraph(tr("This is not written yet."));
    const trace::OutputRow& output = timeline.outputs[index];
    const Step step{output.step};
    QString html;
    if (index >= moment.snapshot.output_rows) html += paragraph(tr("This is not written yet."));
    if (!is_told(step)) return html;
    const QString text = QString::fromStdString(trace::output_text(timeline, output)).trimmed();
    QString rows = fact(tr("text"), QStringLiteral("<code>%1</code>").arg(text.toHtmlEscaped()));
    rows += fact(tr("to"), output.stream == trace::Stream::err ? tr("standard error") : tr("standard output"));
    rows += fact(tr("written by"), task_link({output.task}));
    const Place place = trace::doer_at(timeline, step).place;
    if (place.line) rows += fact(tr("at"), line_link(place));
    rows +=
        fact(tr("when"),
             step_link(step, tr("step %1, at %2").arg(output.step).arg(Words::time(trace::time_at(timeline, step)))));
    if (const QString turn = turn_link(step); !turn.isEmpty()) rows += fact(tr("in"), turn);
    rows += fact(tr("place"), tr("%1 of %2 until now").arg(index + 1).arg(moment.snapshot.output_rows));
    return html + table(rows) + expressions();
}

/// What a turn did: its own deeds, each a link.
QString InspectorText::turn_events(const std::vector<trace::EventRow>& events) const {
    QString rows;
    std::size_t count = 0;
    for (const trace::EventRow& event : events) {
        const QString words = deed(event);
        if (words.isEmpty() || !is_told({event.step})) continue;
        if (++count > most_rows) continue;
        QString said = step_link({event.step}, words);
        if (event.kind == StepKind::output && event.object < timeline.outputs.size())
            said += QStringLiteral(" <code>%1</code>")
                        .arg(QString::fromStdString(trace::output_text(timeline, timeline.outputs[event.object]))
                                 .trimmed()
                                 .toHtmlEscaped());
        rows += fact(tr("step %1").arg(event.step), said);
    }
    if (count > most_rows) rows += fact({}, tr("%1 more").arg(count - most_rows));
    return rows.isEmpty() ? QString() : heading(tr("What it did, each a link")) + table(rows);
}

QString InspectorText::turn_facts(std::size_t index) const {
    if (index >= timeline.turns.size()) return paragraph(tr("This turn has not begun yet."));
    const trace::TurnRow& turn = timeline.turns[index];
    const Step first{turn.first_step};
    const bool is_ahead = first > moment.snapshot.step;
    const QString ahead = is_ahead ? paragraph(tr("This turn has not begun yet.")) : QString();
    if (!is_told(first)) return ahead;
    const trace::TurnFootprint found = trace::footprint_of_turn(timeline, index, program_file);
    QString rows = fact(tr("runs"), turn.task ? task_link({turn.task}) : tr("a callback of the loop"));
    rows += fact(tr("handle"), tr("number %1, in iteration %2").arg(turn.handle).arg(turn.iteration));
    rows += fact(tr("time"), Words::time({turn.time}));
    rows += fact(tr("from"), step_link(found.first, tr("step %1").arg(found.first.number)));
    const bool end_is_told = is_told(found.last) && found.has_ended;
    if (end_is_told) {
        rows += fact(tr("to"), step_link(found.last, tr("step %1").arg(found.last.number)));
        rows += fact(tr("steps"), QString::number(found.last.number - found.first.number + 1));
        QStringList lines;
        for (const std::uint32_t line : found.lines) lines << QStringLiteral("<a href=\"line:%1\">%1</a>").arg(line);
        if (!lines.isEmpty()) rows += fact(tr("lines"), lines.join(QStringLiteral(", ")));
    } else {
        rows += fact(tr("to"), tr("it is not over yet"));
    }
    return ahead + table(rows) + turn_events(found.events) + expressions();
}

/// Tasks that were picked out together: how many are in which state, and each as a link.
QString InspectorText::facts_of_several(const std::vector<TaskId>& tasks) const {
    std::map<QString, QStringList> by_state;
    QStringList unmade;
    for (const TaskId id : tasks) {
        const trace::TaskRow* task = moment.snapshot.task(id);
        if (!task) {
            unmade << QString::number(id.value);
            continue;
        }
        const QString state = task->state == trace::TaskState::running   ? tr("running")
                              : task->state == trace::TaskState::waiting ? tr("waiting")
                              : task->state == trace::TaskState::ready   ? tr("ready")
                                                                         : tr("done");
        by_state[state] << task_link(id);
    }
    QString html = paragraph(tr("%1 tasks, picked out together; the others are outlines.").arg(tasks.size()));
    QString rows;
    for (const auto& [state, links] : by_state) {
        QStringList shown = links.mid(0, 60);
        if (shown.size() < links.size()) shown << tr("%1 more").arg(links.size() - shown.size());
        rows += fact(QStringLiteral("%1 %2").arg(links.size()).arg(state), shown.join(QStringLiteral(", ")));
    }
    if (!unmade.isEmpty()) rows += fact(tr("not made yet"), QString::number(unmade.size()));
    return html + table(rows) + expressions();
}

}  // namespace loopglass::ui
