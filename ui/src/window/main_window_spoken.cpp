#include <algorithm>

#include "stage/words.h"
#include "window/main_window_parts.h"

// What a screen reader is told without being asked, and the loop read out when it is.

namespace loopglass::ui {

namespace {

/// The state of what is selected, so that it is told only when it changes.
QString state_of(const trace::Snapshot& snapshot, const Selection& selection) {
    if (const trace::TaskRow* task = selection.task ? snapshot.task(selection.task) : nullptr)
        return QStringLiteral("%1 %2 %3")
            .arg(task->id.value)
            .arg(static_cast<int>(task->state))
            .arg(task->waits_for.value);
    if (const trace::FutureRow* future = selection.future ? snapshot.future(selection.future) : nullptr)
        return QStringLiteral("future %1 %2").arg(future->id.value).arg(static_cast<int>(future->state));
    return {};
}

/// An end that somebody has to know of at once.
bool is_alarm(const trace::Snapshot& snapshot) {
    return snapshot.end != trace::RunEnd::running && snapshot.end != trace::RunEnd::finished;
}

}  // namespace

void MainWindow::Parts::connect_announcer() {
    for (Ribbon* told : {ribbon, answer})
        connect(told, &Ribbon::words_changed, announcer, [this](const QString& words) { announcer->say(words); });
    connect(&cursor, &Cursor::refused, announcer,
            [this] { announcer->say(tr("There is no run. %1").arg(refusal), true); });
    connect(quiz, &QuizMaster::changed, announcer, [this] {
        const quiz::Question* open = quiz->open_question();
        if (open == asked_question) return;
        asked_question = open;
        if (open) announcer->say(quiz_panel->text(), true);
    });
}

/// What the selected thing is now, as its card says it.
QString MainWindow::Parts::selected_words() const {
    const trace::Snapshot& snapshot = cursor.moment()->snapshot;
    const Key key = selection.task ? task_key(selection.task) : future_key(selection.future);
    const Element* card = selection.task || selection.future ? stage->layout_shown().find(key) : nullptr;
    if (card) return card->name;
    const QString name = Words::selected(snapshot, selection);
    const bool is_ahead = marked_by(selection, snapshot, *cursor.timeline(), is_future_hidden()).is_ahead;
    if (selection.line) {
        const bool is_next =
            snapshot.row.kind() == trace::StepKind::line && snapshot.row.place() == Place{FileId{1}, selection.line};
        return is_ahead ? tr("%1, not run yet").arg(name) : is_next ? tr("%1, about to run").arg(name) : name;
    }
    if (selection.turn) return is_ahead ? tr("%1, not begun yet").arg(name) : name;
    if (!selection.output || is_ahead) return selection.output ? tr("%1, not written yet").arg(name) : name;
    const std::string text = trace::output_text(*cursor.timeline(), cursor.timeline()->outputs[selection.output - 1]);
    return name + QStringLiteral(": ") + QString::fromStdString(text).trimmed();
}

void MainWindow::Parts::announce(bool near) {
    const trace::Snapshot& snapshot = cursor.moment()->snapshot;
    const trace::Timeline& timeline = *cursor.timeline();
    const QString length = is_future_hidden() || !cursor.progress().ended
                               ? tr("Step %1").arg(snapshot.step.number)
                               : tr("Step %1 of %2").arg(snapshot.step.number).arg(cursor.progress().frontier.number);
    StepNews news;
    news.place = tr("%1, iteration %2, time %3.").arg(length).arg(snapshot.iteration).arg(Words::time(snapshot.time));
    news.sentence = sentence->text();
    if (said_at == snapshot.step) news.sentence += QLatin1Char(' ') + ribbon->words();
    news.selection = selected_words();
    news.state = state_of(snapshot, selection);
    if (selection && news.state.isEmpty()) news.state = news.selection;
    for (std::size_t row = told_rows; row < std::min<std::size_t>(snapshot.output_rows, timeline.outputs.size()); ++row)
        news.output << QString::fromStdString(trace::output_text(timeline, timeline.outputs[row])).trimmed();
    told_rows = snapshot.output_rows;
    news.jumped = !near;
    if (!near) news.output.clear();  // a jump is no account of all that lies between
    news.playing = play_timer.isActive();
    news.alarms = is_alarm(snapshot);
    announcer->tell(news);
}

/// The whole loop, in the order in which it is drawn: running, ready, waiting, timers, done.
void MainWindow::Parts::read_loop() {
    QStringList said;
    for (const Element& element : stage->layout_shown().elements)
        if (!element.name.isEmpty()) said << element.name + QLatin1Char('.');
    announcer->say(said.isEmpty() ? tr("There is no run.") : said.join(QLatin1Char(' ')), true);
}

}  // namespace loopglass::ui
