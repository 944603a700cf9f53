#include "window/main_window_parts.h"

#include <QRegularExpression>

#include "stage/words.h"

namespace loopglass::ui {

namespace {

/// The task or future that the event of a step is about, if it is about one.
Selection subject_of(const trace::Snapshot& snapshot) {
    switch (snapshot.event.kind) {
        case trace::StepKind::task_created:
        case trace::StepKind::future_created:
        case trace::StepKind::future_finished:
        case trace::StepKind::future_failed:
        case trace::StepKind::future_cancelled:
        case trace::StepKind::callback_added:
        case trace::StepKind::callback_scheduled: break;
        default: return {};
    }
    const trace::FutureRow* future = snapshot.future({snapshot.event.subject});
    if (!future) return {};
    return future->task ? Selection{future->task, {}} : Selection{{}, future->id};
}

}  // namespace

void MainWindow::Parts::connect_object() {
    const CallbackStage& callbacks = object->callbacks();
    connect(&callbacks, &StageView::step_clicked, this, [this](Step step) { jump_to(step); });
    connect(&callbacks, &StageView::handle_clicked, this, [this](HandleId handle) { select({{}, {}, handle}); });
    connect(&callbacks, &StageView::task_clicked, this, [this](TaskId task) {
        if (task) select({task, {}});
    });
    connect(object, &ObjectView::callbacks_wanted, this, &Parts::fetch_callbacks);
    connect(object, &ObjectView::step_clicked, this, [this](Step step) { jump_to(step); });
    connect(object, &ObjectView::task_clicked, this, [this](TaskId task) { select({task, {}}); });
    connect(object, &ObjectView::closed, this, [this] { set_large(false); });
    connect(inspector, &InspectorView::large_wanted, this, &Parts::set_large);
    connect(stage, &StageView::opened, this, [this] { set_large(true); });
    connect(&run_panel->awaits(), &StageView::opened, this, [this] { set_large(true); });
    connect(&run_panel->wall(), &WallView::opened, this, [this] { set_large(true); });
}

void MainWindow::Parts::set_large(bool on) {
    large_action->setChecked(on);
    inspector->set_large(on);
    show_loop_page();
    if (cursor.has_run()) show_object(false);
    if (on)
        object->callbacks().setFocus();
    else
        stage->setFocus();
}

void MainWindow::Parts::show_loop_page() {
    if (large_action->isChecked())
        pages->setCurrentWidget(object);
    else
        pages->setCurrentWidget(stage);
}

/// The selected one, else the task that runs, else what the step is about.
void MainWindow::Parts::show_object(bool moves) {
    if (!large_action->isChecked() || !cursor.has_run()) return;
    const MomentPointer moment = shown_moment();
    Selection shown = selection;
    if (!shown.task && !shown.future && !shown.coroutine) shown = {moment->snapshot.running_task, {}};
    if (!shown) shown = subject_of(moment->snapshot);
    object->show_moment(moment, shown, moves, moment->snapshot.step < cursor.furthest(), is_future_hidden());
}

void MainWindow::Parts::select_by_name() {
    static const QRegularExpression numbered(QStringLiteral("^(line|output|turn) (\\d+)$"));
    if (const auto match = numbered.match(select_asked); match.hasMatch()) {
        const QString kind = match.captured(1);
        const std::uint32_t number = match.captured(2).toUInt();
        select_asked.clear();
        if (number == 0) return;
        return select(kind == QStringLiteral("line")     ? Selection::of_line(number)
                      : kind == QStringLiteral("output") ? Selection::of_output(number - 1)
                                                         : Selection::of_turn(number - 1));
    }
    const trace::Snapshot& snapshot = cursor.moment()->snapshot;
    const std::string name = select_asked.toStdString();
    for (const trace::FutureRow& future : snapshot.futures) {
        if (future.label.view() != name) continue;
        select_asked.clear();
        return select(future.task ? Selection{future.task, {}} : Selection{{}, future.id});
    }
}

/// A future that is done has no callbacks any more: those that it had stand in the snapshot of the step that made it
/// done, just before they are scheduled.
void MainWindow::Parts::fetch_callbacks(FutureId future, Step step) {
    cursor.inquire([this, future, step](trace::Run& run, const trace::Progressing&) {
        QStringList names;
        const trace::Snapshot snapshot = run.snapshot(step);
        if (const trace::FutureRow* row = snapshot.future(future)) {
            for (const trace::Text& name : row->callbacks) names << Words::text(name);
        }
        return [this, future, names] { object->take_callbacks(future, names); };
    });
}

}  // namespace loopglass::ui
