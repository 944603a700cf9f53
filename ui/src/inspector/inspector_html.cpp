#include "inspector/inspector_html.h"

#include <trace/doer.h>

#include <algorithm>

#include "inspector/fact_table.h"
#include "stage/words.h"
#include "theme/spoken_text.h"

namespace loopglass::ui {

namespace {

using trace::StepKind;

QString tr(const char* text) { return QCoreApplication::translate("Inspector", text); }
QString escaped(const std::string& text) { return QString::fromStdString(text).toHtmlEscaped(); }

QString fold_link(const QString& path, bool is_open, const QString& name) {
    const QString sign =
        is_open ? sign_html(QStringLiteral("▾"), tr("unfolded")) : sign_html(QStringLiteral("▸"), tr("folded"));
    return QStringLiteral("<a href=\"fold:%1\" style=\"text-decoration:none\">%2 %3</a>")
        .arg(path.toHtmlEscaped(), sign, name);
}

QString event_words(const trace::EventRow& event) {
    switch (event.kind) {
        case StepKind::task_created:
        case StepKind::future_created: return tr("created by");
        case StepKind::future_finished: return tr("result set by");
        case StepKind::future_failed: return tr("exception set by");
        case StepKind::future_cancelled: return tr("cancelled by");
        case StepKind::cancel_requested: return tr("cancel() called by");
        case StepKind::callback_added: return tr("callback added by");
        case StepKind::callback_scheduled: return tr("callback scheduled by");
        case StepKind::task_waits: return tr("began to wait,");
        default: return {};
    }
}

QString state_words(const trace::Snapshot& snapshot, const trace::TaskRow& task) {
    switch (task.state) {
        case trace::TaskState::running: return tr("running");
        case trace::TaskState::waiting: return tr("waiting");
        case trace::TaskState::ready: return task.started ? tr("ready") : tr("ready, not started");
        case trace::TaskState::done: break;
    }
    const trace::FutureRow* future = snapshot.future(task.future);
    return future ? tr("done: %1").arg(Words::outcome(*future).toHtmlEscaped()) : tr("done");
}

QString state_sign(const trace::FutureRow& future) {
    if (future.state == trace::FutureState::pending) return sign_html(QStringLiteral("○"), tr("pending:"));
    if (future.state == trace::FutureState::cancelled) return sign_html(QStringLiteral("⊘"), tr("cancelled:"));
    return future.failed ? sign_html(QStringLiteral("✗"), tr("failed:"))
                         : sign_html(QStringLiteral("✓"), tr("finished:"));
}

QString state_word(const trace::FutureRow& future) {
    return future.failed ? tr("FINISHED with an exception") : Words::state(future);
}

}  // namespace

std::vector<trace::EventRow> history_of(const trace::Timeline& timeline, FutureId future, Step until) {
    std::vector<trace::EventRow> rows;
    for (std::size_t i = 0; i < timeline.events.size() && timeline.events[i].step <= until.number; ++i) {
        const trace::EventRow& event = timeline.events[i];
        if (event.subject == future.value && !event_words(event).isEmpty()) rows.push_back(event);
    }
    return rows;
}

QString InspectorText::task_link(TaskId task) const {
    const QString name = Words::doer(moment.snapshot, task);
    if (!task) return name.toHtmlEscaped();
    return link_to(QStringLiteral("task:%1").arg(task.value), name,
                   QStringLiteral("color:%1").arg(colours.colour(theme, task).name()));
}

QString InspectorText::future_link(FutureId id) const {
    const trace::FutureRow* future = moment.snapshot.future(id);
    if (future && future->task) return task_link(future->task);
    return link_to(QStringLiteral("future:%1").arg(id.value), Words::awaited(moment.snapshot, id));
}

QString InspectorText::place_link(TaskId task, Place place, Step step) const {
    QString words = Words::doer(moment.snapshot, task);
    if (place.line) words += QStringLiteral(", ") + Words::line(place);
    return link_to(QStringLiteral("step:%1").arg(step.number), words);
}

QString InspectorText::facts(const trace::TaskRow& task) const {
    const trace::Snapshot& snapshot = moment.snapshot;
    QString rows = fact(tr("state"), state_words(snapshot, task));
    if (task.place.line) rows += fact(tr("at"), line_link(task.place));
    if (const trace::FutureRow* future = snapshot.future(task.waits_for);
        future && task.state == trace::TaskState::waiting) {
        rows += fact(tr("waits for"), future_link(future->id) + QStringLiteral(" ") + state_word(*future));
        rows += fact(tr("woken by"), Words::waker(snapshot, *future).toHtmlEscaped());
    }
    if (task.must_cancel) rows += fact(tr("cancelled"), tr("a CancelledError is thrown in at its next turn"));
    for (const trace::EventRow& event : history_of(timeline, task.future, snapshot.step)) {
        if (event.kind != StepKind::cancel_requested) continue;
        const Step step{event.step};
        const trace::Doer doer = trace::doer_at(timeline, step);
        rows += fact(tr("cancelled by"), place_link(doer.task, doer.place, step));
    }
    if (const trace::TaskBirthRow* birth = trace::task_birth(timeline, task.id))
        rows += fact(tr("made by"), place_link(task.created_by, task.created_at, {birth->step}));
    QStringList stack;
    for (const trace::Text& name : task.stack) stack << escaped(name);
    if (!stack.isEmpty()) rows += fact(tr("coroutines"), stack.join(sign_html(QStringLiteral(" › "), tr(" awaits "))));
    if (task.coroutine_state != trace::CoroutineState::none)
        rows += fact(tr("coroutine is"), Words::state(task.coroutine_state));
    if (const trace::FutureRow* own = snapshot.future(task.future); own && !own->awaited_by.empty()) {
        QStringList names;
        for (const TaskId waiter : own->awaited_by) names << task_link(waiter);
        rows += fact(tr("awaited by"), names.join(QStringLiteral(", ")));
    }
    return table(rows);
}

QString InspectorText::facts(const trace::FutureRow& future) const {
    const trace::Snapshot& snapshot = moment.snapshot;
    QString rows = fact(tr("state"), state_word(future));
    if (!future.value.empty()) rows += row(future.failed ? tr("exception") : tr("result"), escaped(future.value));
    if (future.state == trace::FutureState::pending && !future_hidden)
        rows += fact(tr("done by"), Words::waker(snapshot, future).toHtmlEscaped());
    if (future.children)
        rows += fact(tr("children"), tr("%1 of %2 done").arg(future.children_done).arg(future.children));
    QStringList names;
    for (const TaskId waiter : future.awaited_by) names << task_link(waiter);
    if (!names.isEmpty()) rows += fact(tr("awaited by"), names.join(QStringLiteral(", ")));
    return table(rows);
}

QString InspectorText::history(FutureId future) const {
    // How it began, and what was last: a task that never ends has waited thousands of times.
    constexpr std::size_t first = 4, last = 16;
    const std::vector<trace::EventRow> events = history_of(timeline, future, moment.snapshot.step);
    QString rows;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i == first && events.size() > first + last) {
            i = events.size() - last;
            rows += row({}, tr("%1 more").arg(i - first));
        }
        const trace::EventRow& event = events[i];
        const Step step{event.step};
        const QString when =
            QStringLiteral("<span class=\"when\">%1</span>").arg(Words::time(trace::time_at(timeline, step)));
        const trace::Doer doer = trace::doer_at(timeline, step);
        const QString who = place_link(doer.task, doer.place, step);
        const bool now = step == moment.snapshot.step;
        const QString words = now ? QStringLiteral("<b>%1</b>").arg(event_words(event)) : event_words(event);
        rows += row(when, words + QStringLiteral(" ") + who);
    }
    return rows.isEmpty() ? QString() : heading(tr("History, each a link")) + table(rows);
}

QString InspectorText::callbacks(const trace::FutureRow& future) const {
    QString rows;
    for (std::size_t i = 0; i < future.callbacks.size(); ++i)
        rows += row(QString::number(i + 1), escaped(future.callbacks[i]));
    return rows.isEmpty() ? QString() : heading(tr("Callbacks, in order")) + table(rows);
}

/// The mark of an object that more than one name reaches; to hover shows them all, and to follow it says them.
QString InspectorText::shared_mark(std::uint32_t object) const {
    if (!marks.is_shared(object)) return {};
    return QStringLiteral(" <a title=\"%1\" href=\"alias:%2\" style=\"text-decoration:none\">%3</a>")
        .arg((tr("The same object:") + QLatin1Char('\n') + marks.names(object).join(QLatin1Char('\n'))).toHtmlEscaped())
        .arg(object)
        .arg(sign_html(marks.mark(object), tr("the same object as elsewhere")));
}

QString InspectorText::local(const trace::LocalRow& value, const trace::LocalRow* before, const QString& path,
                             int depth, const QString& why) const {
    const bool folds = value.items_count > 0;
    const bool is_open = folds && open.count(path) > 0;
    const bool changed = !before || before->value != value.value;
    QString name = QStringLiteral("&nbsp;").repeated(depth * 3) + escaped(value.name);
    if (folds) name = fold_link(path, is_open, name);
    QString text = QStringLiteral("<code>%1</code>").arg(escaped(value.value));
    const bool is_cut = folds && value.value.ends_with("...");
    if (!why.isEmpty()) {
        text = QStringLiteral("<a href=\"why:%1\" title=\"%2\" style=\"text-decoration:none;color:%3\">%4</a>")
                   .arg(why.toHtmlEscaped(), tr("Where does this value come from?").toHtmlEscaped(), theme.text.name(),
                        text);
    }
    if (changed && depth == 0)
        text =
            QStringLiteral("<span class=\"now\">%1 </span>").arg(sign_html(QStringLiteral("●"), tr("changed:"))) + text;
    if (value.coroutine != trace::CoroutineState::none)
        text += QStringLiteral(" <a href=\"coroutine:%1\" title=\"%2\">%3</a>")
                    .arg(value.object)
                    .arg(tr("Its states as a diagram"), Words::state(value.coroutine));
    text += shared_mark(value.object);
    if (is_cut) text += QStringLiteral(" <span class=\"when\">%1</span>").arg(tr("%1 items").arg(value.items_count));
    QString rows = named_row(name, static_cast<qsizetype>(value.name.size()) + depth * 3, text);
    if (!is_open) return rows;
    for (const trace::LocalRow& item : value.items)
        rows += local(item, &item, path + QLatin1Char('/') + QString::fromStdString(item.name), depth + 1);
    if (value.items_count > value.items.size())
        rows += row({}, tr("%1 more").arg(value.items_count - value.items.size()));
    return rows;
}

std::size_t InspectorText::outward(std::size_t index) const { return moment.inspected_frames.size() - 1 - index; }

QString InspectorText::frame_heading(std::size_t index) const {
    const trace::FrameRow& frame = moment.inspected_frames[index].frame;
    QString words = tr("%1, %2").arg(escaped(frame.function), Words::line(frame.place));
    if (moment.inspected_frames.size() < 2) return heading(words);
    const std::size_t chosen = std::min<std::size_t>(moment.outward, moment.inspected_frames.size() - 1);
    words += QStringLiteral(" &nbsp;");
    if (outward(index) == chosen)
        words += QStringLiteral("<span class=\"when\">%1</span>").arg(tr("expressions here"));
    else
        words += QStringLiteral("<a href=\"frame:%1\">%2</a>").arg(outward(index)).arg(tr("ask here"));
    return heading(words);
}

/// Where the value of an expression comes from, as far as that is known yet.
QString InspectorText::last_change(std::size_t index) const {
    if (index >= changes.size()) return {};
    const trace::ChangeAnswer& answer = changes[index];
    if (answer.change) {
        const trace::ValueChange& change = *answer.change;
        QString words = change.place.line
                            ? tr("since %1, %2")
                                  .arg(Words::line(change.place), Words::time(trace::time_at(timeline, change.made_by)))
                            : tr("since step %1").arg(change.made_by.number);
        return QStringLiteral("<br><a href=\"step:%1\">%2</a>").arg(change.made_by.number).arg(words.toHtmlEscaped());
    }
    if (!answer.error.empty()) return {};
    const QString words =
        answer.was_stopped
            ? tr("the same for more than %1 steps").arg(moment.snapshot.step.number - answer.searched_from.number)
            : tr("the same from the first step on");
    return QStringLiteral("<br><span class=\"when\">%1</span>").arg(words);
}

QString InspectorText::expression(std::size_t index) const {
    const trace::Evaluation& asked = moment.watched[index];
    QString name = QStringLiteral("<code>%1</code>").arg(escaped(asked.value.name));
    const qsizetype letters = QString::fromStdString(asked.value.name).size() + 4;  // with the signs around it
    if (!asked.has_value()) {
        const QString words =
            QStringLiteral("<span style=\"color:%1\">%2 %3</span>")
                .arg(theme.failed.name(), sign_html(QStringLiteral("✗"), tr("error:")), escaped(asked.error));
        return named_row(name + drop_link(index), letters, words);
    }
    trace::LocalRow value = asked.value;
    value.name.clear();
    const QString path = QStringLiteral("=/") + QString::fromStdString(asked.value.name);
    const bool folds = value.items_count > 0;
    const bool is_open = folds && open.count(path) > 0;
    if (folds) name = fold_link(path, is_open, name);
    const QString text = QStringLiteral("<code>%1</code>").arg(escaped(value.value));
    QString rows = named_row(name + drop_link(index), letters, text + shared_mark(value.object) + last_change(index));
    if (!is_open) return rows;
    for (const trace::LocalRow& item : value.items)
        rows += local(item, &item, path + QLatin1Char('/') + QString::fromStdString(item.name), 1);
    if (value.items_count > value.items.size())
        rows += row({}, tr("%1 more").arg(value.items_count - value.items.size()));
    return rows;
}

QString InspectorText::drop_link(std::size_t index) const {
    return QStringLiteral("&nbsp;<a href=\"drop:%1\" title=\"%2\" style=\"text-decoration:none;color:%3\">%4</a>")
        .arg(index)
        .arg(tr("Watch this expression no longer").toHtmlEscaped(), theme.dim.name(),
             sign_html(QStringLiteral("✕"), tr("Watch this expression no longer")));
}

QString InspectorText::expressions() const {
    QString rows;
    for (std::size_t i = 0; i < watches && i < moment.watched.size(); ++i) rows += expression(i);
    return rows.isEmpty() ? QString() : heading(tr("Expressions at this step")) + table(rows);
}

QString InspectorText::threads() const {
    QString rows;
    for (const trace::ThreadRow& thread : moment.snapshot.threads) {
        QString words = Words::thread(thread).toHtmlEscaped();
        if (thread.place.line) words += QStringLiteral(", ") + Words::line(thread.place);
        rows += named_row(escaped(thread.name), static_cast<qsizetype>(thread.name.size()), words);
    }
    return rows.isEmpty() ? QString() : heading(tr("Threads")) + table(rows);
}

QString InspectorText::frames() const {
    QString html;
    // Innermost first: that is where something happens.
    for (std::size_t i = moment.inspected_frames.size(); i-- > 0;) {
        const trace::FrameDetails& details = moment.inspected_frames[i];
        html += frame_heading(i);
        const trace::FrameDetails* before = nullptr;
        if (i < moment.frames_before.size() && moment.frames_before[i].frame.function == details.frame.function)
            before = &moment.frames_before[i];
        QString rows;
        for (const trace::LocalRow& value : details.locals) {
            const trace::LocalRow* old = nullptr;
            if (before) {
                const auto same = std::find_if(before->locals.begin(), before->locals.end(),
                                               [&](const trace::LocalRow& other) { return other.name == value.name; });
                old = same == before->locals.end() ? nullptr : &*same;
            } else {
                old = &value;
            }
            const QString name = QString::fromStdString(value.name);
            rows += local(value, old, QString::number(i) + QLatin1Char('/') + name, 0,
                          QString::number(outward(i)) + QLatin1Char('/') + name);
        }
        html += rows.isEmpty() ? QStringLiteral("<p>%1</p>").arg(tr("no names yet")) : table(rows);
    }
    return html;
}

QString InspectorText::wall() const {
    constexpr std::size_t most = 60;
    QStringList chips;
    for (const trace::FutureRow& future : moment.snapshot.futures) {
        if (chips.size() == most) break;
        const QString sign = state_sign(future);
        const bool now = future.changed == moment.snapshot.step && future.changed.number > 0;
        const QString chip = sign + QStringLiteral("&nbsp;") + future_link(future.id);
        chips << (now ? QStringLiteral("<b>%1</b>").arg(chip) : chip);
    }
    if (chips.isEmpty()) return {};
    if (moment.snapshot.futures.size() > most) chips << tr("%1 more").arg(moment.snapshot.futures.size() - most);
    return heading(tr("All futures and tasks")) +
           QStringLiteral("<p>%1</p>").arg(chips.join(QStringLiteral("&nbsp;&nbsp; ")));
}

/// When the coroutine of a task ran, the last times: from each begin to the await that suspended it.
QString InspectorText::turns(TaskId task) const {
    constexpr std::size_t most = 8;
    std::vector<const trace::TurnRow*> own;
    std::size_t count = 0;
    const trace::TurnRow* last = nullptr;
    for (std::size_t i = timeline.turns.size(); i-- > 0;) {
        const trace::TurnRow& turn = timeline.turns[i];
        if (turn.task != task.value || turn.first_step > moment.snapshot.step.number) continue;
        last = &turn;
        break;
    }
    while (last) {
        if (++count <= most) own.push_back(last);
        last = last->previous_of_task ? &timeline.turns[last->previous_of_task - 1] : nullptr;
    }
    QString rows;
    for (const trace::TurnRow* turn : own) {
        rows += row(Words::time({turn->time}), QStringLiteral("<a href=\"step:%1\">%2</a>")
                                                       .arg(turn->first_step)
                                                       .arg(tr("CORO_RUNNING from step %1").arg(turn->first_step)) +
                                                   QStringLiteral(" ") + turn_link({turn->first_step}));
    }
    if (rows.isEmpty()) return {};
    if (count > most) rows += row({}, tr("%1 more").arg(count - most));
    return heading(tr("Turns of its coroutine, the last first")) + table(rows);
}

/// A coroutine that a name of the frames shown holds, and that no task drives.
const trace::LocalRow* InspectorText::coroutine(const Moment& moment, std::uint32_t object) {
    for (const auto* frames : {&moment.inspected_frames, &moment.frames}) {
        for (const trace::FrameDetails& details : *frames) {
            for (const trace::LocalRow& local : details.locals) {
                if (local.object == object && local.coroutine != trace::CoroutineState::none) return &local;
            }
        }
    }
    return nullptr;
}

QString InspectorText::facts(const trace::LocalRow& coroutine) const {
    QString rows = fact(tr("coroutine"), QStringLiteral("<code>%1</code>").arg(escaped(coroutine.value)));
    rows += fact(tr("state"), Words::state(coroutine.coroutine));
    QStringList names = marks.names(coroutine.object);
    if (names.isEmpty()) names << QString::fromStdString(coroutine.name);
    rows += fact(tr("held by"),
                 names.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    return table(rows);
}

QString InspectorText::html(const Selection& selection) const {
    const trace::Snapshot& snapshot = moment.snapshot;
    if (selection.handle) return facts(selection.handle) + wall();
    if (selection.line) return line_facts(selection.line);
    if (selection.output) return output_facts(selection.output - 1);
    if (selection.turn) return turn_facts(selection.turn - 1);
    if (!selection.several.empty()) return facts_of_several(selection.several);
    if (selection.coroutine) {
        const trace::LocalRow* held = coroutine(moment, selection.coroutine);
        const QString gone =
            QStringLiteral("<p>%1</p>").arg(tr("No name of the frames shown holds this coroutine at this step."));
        return (held ? facts(*held) : gone) + expressions() + frames() + wall();
    }
    const TaskId task = selection.task ? selection.task : selection.future ? TaskId{} : snapshot.running_task;
    if (selection.future) {
        const trace::FutureRow* future = snapshot.future(selection.future);
        if (!future)
            return QStringLiteral("<p>%1</p>").arg(tr("This future is not made yet, or nobody holds it any more.")) +
                   expressions() + wall();
        return facts(*future) + expressions() + callbacks(*future) + history(future->id) + wall();
    }
    if (task) {
        const trace::TaskRow* own = snapshot.task(task);
        if (!own)
            return QStringLiteral("<p>%1</p>").arg(tr("This task is not made yet, or long gone.")) + expressions() +
                   wall();
        return facts(*own) + expressions() + frames() + threads() + history(own->future) + turns(task) + wall();
    }
    const QString all = expressions() + frames() + threads() + wall();
    if (!all.isEmpty()) return all;
    return snapshot.end == trace::RunEnd::running ? nothing_yet()
                                                  : QStringLiteral("<p>%1</p>").arg(tr("The program has ended."));
}

QString InspectorText::nothing_yet() {
    return QStringLiteral("<p>%1</p>")
        .arg(tr("Nothing has run yet. What runs stands here, with its names and values; "
                "a click on a task, a future or a timer shows all about it."));
}

}  // namespace loopglass::ui
