// The one selection of the window, and what the pointer is at: every panel is told what belongs to them.
#include <trace/footprint.h>

#include <QShortcut>

#include "stage/words.h"
#include "window/main_window_parts.h"

namespace loopglass::ui {

void MainWindow::Parts::select(const Selection& chosen) {
    const bool is_other = !(selection == chosen);
    selection = chosen;
    cursor.choose_task(chosen.task);
    show_selection();
    show_object(false);
    update_actions();
    if (!is_other || !cursor.has_run()) return;
    if (chosen.line) code->reveal_line(chosen.line);
    announcer->say(chosen ? tr("Selected: %1").arg(selected_words()) : tr("Nothing is selected: what runs is shown."));
}

void MainWindow::Parts::show_selection() {
    if (cursor.has_run()) {
        inspector->show_moment(shown_moment(), *cursor.timeline(), selection, is_future_hidden());
        show_marked();
    } else {
        inspector->clear();
    }
}

void MainWindow::Parts::show_marked() {
    const trace::Snapshot& snapshot = cursor.moment()->snapshot;
    const bool hides = is_future_hidden();
    const Marked selected = marked_by(selection, snapshot, *cursor.timeline(), hides);
    stage->set_selected(selected);
    code->set_selected(selected);
    output->set_selected(selected);
    run_panel->set_selected(selected);
    const Marked at = marked_by(hovered, snapshot, *cursor.timeline(), hides);
    stage->set_hovered(at);
    code->set_hovered(at);
    output->set_hovered(at);
    run_panel->set_hovered(at);
    phase->set_rings(selected.runs_now, at.runs_now);
}

/// The pointer is at something, or at nothing.
void MainWindow::Parts::hover(const Selection& at) {
    if (hovered == at) return;
    hovered = at;
    if (cursor.has_run()) show_marked();
}

/// A line by its number in the text as it is.
void MainWindow::Parts::select_line(std::uint32_t line) {
    if (!cursor.has_run() || !code->shows_line(line)) return;
    const std::uint32_t run_line = code->run_line_of(line);
    if (!run_line) return say_in_passing(tr("Line %1 is newer than the run that is shown.").arg(line));
    select(Selection::of_line(run_line));
}

void MainWindow::Parts::select_turn() {
    if (!cursor.has_run()) return;
    const auto turn = trace::turn_place_at(*cursor.timeline(), cursor.moment()->snapshot.step);
    if (!turn) return say_in_passing(tr("No handle runs at this step: there is no turn to select."));
    select(Selection::of_turn(*turn));
}

void MainWindow::Parts::connect_selecting() {
    const auto choose = [this](TaskId task) { select({task, {}}); };
    const auto pick_out = [this](const std::vector<TaskId>& tasks) { select(Selection::of_several(tasks)); };
    connect(stage, &StageView::task_clicked, this, [this](TaskId task) {
        if (!quiz->pick_task(task)) select({task, {}});
    });
    connect(stage, &StageView::handle_clicked, this, [this](HandleId handle) {
        if (!quiz->pick_handle(handle)) select({{}, {}, handle});
    });
    connect(stage, &StageView::future_clicked, this, [this](FutureId future) {
        if (!quiz->pick_future(future)) select({{}, future});
    });
    connect(stage, &StageView::changes_clicked, this, pick_out);
    connect(&run_panel->awaits(), &StageView::task_clicked, this, choose);
    connect(&run_panel->awaits(), &StageView::future_clicked, this, [this](FutureId future) { select({{}, future}); });
    connect(&run_panel->wall(), &WallView::selected, this, &Parts::select);
    connect(inspector, &InspectorView::selected, this, &Parts::select);
    connect(lanes, &LaneView::task_clicked, this, choose);
    connect(lanes, &LaneView::selected_here, this, &Parts::select);
    connect(lanes, &LaneView::focus_told, announcer, [this](const QString& words) { announcer->say(words); });
    connect(code, &CodeView::task_clicked, this, choose);
    connect(code, &CodeView::tasks_clicked, this, pick_out);
    connect(code, &CodeView::line_clicked, this, &Parts::select_line);
    connect(output, &OutputView::output_clicked, this,
            [this](std::uint32_t row) { select(Selection::of_output(row)); });
    connect(phase, &PhaseStrip::turn_clicked, this, &Parts::select_turn);
    // What the pointer is at is ringed thinly wherever it is drawn.
    for (StageView* view : std::initializer_list<StageView*>{stage, &run_panel->awaits()})
        connect(view, &StageView::pointed, this, &Parts::hover);
    connect(lanes, &LaneView::pointed, this, &Parts::hover);
    connect(&run_panel->wall(), &WallView::pointed, this, &Parts::hover);
    connect(code, &CodeView::line_hovered, this, [this](std::uint32_t line) {
        hover(line && code->shows_line(line) ? Selection::of_line(code->run_line_of(line)) : Selection{});
    });
    connect(output, &OutputView::output_hovered, this,
            [this](std::optional<std::uint32_t> row) { hover(row ? Selection::of_output(*row) : Selection{}); });
    connect(phase, &PhaseStrip::turn_hovered, this, [this](bool is_there) {
        const auto turn = is_there && cursor.has_run()
                              ? trace::turn_place_at(*cursor.timeline(), cursor.moment()->snapshot.step)
                              : std::nullopt;
        hover(turn ? Selection::of_turn(*turn) : Selection{});
    });
    // In the editor the keys are the text's: there it is this one that selects.
    auto* shortcut = new QShortcut(Qt::ALT | Qt::Key_Return, &window);
    connect(shortcut, &QShortcut::activated, this, [this] { select_line(line_meant()); });
    go.adopt(tr("Select this line, in the editor too"), shortcut);
}

}  // namespace loopglass::ui
