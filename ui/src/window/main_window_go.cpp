#include <trace/find.h>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolTip>
#include <limits>

#include "compare/compare_window.h"
#include "run/run_table.h"
#include "run/why.h"
#include "stage/words.h"
#include "window/main_window_parts.h"
#include "window/terms.h"

namespace loopglass::ui {

namespace {

constexpr std::size_t visited_most = 200;
constexpr FileId program_file{1};

trace::Direction direction_of(bool backward) {
    return backward ? trace::Direction::backward : trace::Direction::forward;
}

}  // namespace

void MainWindow::Parts::build_more_ways(QMenu* menu) {
    menu->addSeparator();
    QMenu* into = menu->addMenu(tr("By &lines and breakpoints"));
    into->setToolTipsVisible(true);
    const auto add = [&](const QString& name, int key, Qt::KeyboardModifiers modifiers, auto served) {
        QAction* action = go.add(name, key, modifiers);
        connect(action, &QAction::triggered, this, served);
        into->addAction(action);
        more_ways.push_back(action);
        return action;
    };
    add(tr("Line of this task, over calls"), Qt::Key_F10, {}, [this] { step_over(false, false); });
    add(tr("Back a line of this task, over calls"), Qt::Key_F10, Qt::ShiftModifier, [this] { step_over(false, true); });
    add(tr("Out of this function"), Qt::Key_F12, {}, [this] { step_over(true, false); });
    add(tr("Back out of this function"), Qt::Key_F12, Qt::ShiftModifier, [this] { step_over(true, true); });
    into->addSeparator();
    add(tr("Run to the line of the text cursor"), Qt::Key_F4, {}, [this] { run_to_line(code->cursor_line()); });
    add(tr("Value of the name at the text cursor"), Qt::Key_F2, {}, [this] { show_name_at_cursor(); });
    add(tr("Next run of this line"), Qt::Key_N, {}, [this] { go_to_run_of(line_meant(), false); });
    add(tr("Previous run of this line"), Qt::Key_N, Qt::ShiftModifier, [this] { go_to_run_of(line_meant(), true); });
    add(tr("Breakpoint on this line"), Qt::Key_F9, {}, [this] { toggle_breakpoint(); });
    add(tr("Condition of the breakpoint on this line..."), Qt::Key_F9, Qt::ShiftModifier,
        [this] { edit_condition(line_meant()); });
    breakpoint_actions[1] = add(tr("Next breakpoint"), Qt::Key_F8, {}, [this] { go_to_breakpoint(false); });
    breakpoint_actions[0] =
        add(tr("Previous breakpoint"), Qt::Key_F8, Qt::ShiftModifier, [this] { go_to_breakpoint(true); });
    into = menu->addMenu(tr("To &bookmarks"));
    into->setToolTipsVisible(true);
    add(tr("Bookmark here"), Qt::Key_M, {}, [this] { toggle_bookmark(); });
    add(tr("Note at this bookmark..."), Qt::Key_M, Qt::ShiftModifier, [this] { note_bookmark(); });
    bookmark_actions[1] = add(tr("Next bookmark"), Qt::Key_BracketRight, {}, [this] { go_to_bookmark(false); });
    bookmark_actions[0] = add(tr("Previous bookmark"), Qt::Key_BracketLeft, {}, [this] { go_to_bookmark(true); });
    into = menu;
    add(tr("A tenth of the run forward"), Qt::Key_PageDown, {}, [this] { go_by_tenth(false); });
    add(tr("A tenth of the run back"), Qt::Key_PageUp, {}, [this] { go_by_tenth(true); });
    stop_action = go.add(tr("Stop what takes long"), Qt::Key_Period, Qt::ControlModifier);
    connect(stop_action, &QAction::triggered, this, [this] { cursor.halt(); });
    menu->addAction(stop_action);
    back_action = add(tr("Back to where you were"), Qt::Key_Left, Qt::AltModifier, [this] { go_back(); });
    menu->addSeparator();
    add(tr("Select this line"), Qt::Key_S, {}, [this] { select_line(line_meant()); });
    add(tr("Select this turn"), Qt::Key_S, Qt::ShiftModifier, [this] { select_turn(); });
    add(tr("Why?"), Qt::Key_W, {}, [this] { ask_why(); });
    add(tr("Why is the clock what it is?"), Qt::Key_W, Qt::ShiftModifier, [this] { ask_why_clock(); });
    add(tr("Expression at this step"), Qt::Key_E, {}, [this] { type_expression(); });
    large_action = add(tr("One thing large: states, coroutine, callbacks"), Qt::Key_D, {},
                       [this] { set_large(large_action->isChecked()); });
    large_action->setCheckable(true);
    findings_menu = menu->addMenu(tr("What is wrong in it"));
    findings_menu->setToolTipsVisible(true);
    findings_menu->setEnabled(false);
    add(tr("Predict: ask me what comes next"), Qt::Key_P, {}, [this] { quiz->predict(); });
    add(tr("Be the loop: I say who is next"), Qt::Key_P, Qt::ShiftModifier, [this] { quiz->be_the_loop(); });
    for (const auto& own : {breakpoint_actions, bookmark_actions}) {
        for (QAction* action : own) std::erase(more_ways, action);
    }
    std::erase(more_ways, back_action);
    const auto everywhere = [this](const QKeySequence& keys, const QString& words, auto served) {
        auto* shortcut = new QShortcut(keys, &window);
        connect(shortcut, &QShortcut::activated, this, served);
        go.adopt(words, shortcut);
    };
    everywhere(Qt::CTRL | Qt::Key_K, tr("Find in this run"), [this] { search->begin(); });
    everywhere(Qt::CTRL | Qt::SHIFT | Qt::Key_S, tr("Say the whole loop, for a screen reader"),
               [this] { read_loop(); });
    everywhere(Qt::Key_F6, tr("Next panel"), [this] { go_round(false); });
    everywhere(Qt::SHIFT | Qt::Key_F6, tr("Previous panel"), [this] { go_round(true); });
}

void MainWindow::Parts::update_more_ways() {
    if (!back_action) return;
    const bool has_run = cursor.has_run();
    const QString no_run = tr("there is no run");
    const auto breakpoints = code ? code->breakpoints() : std::vector<std::uint32_t>();
    go.set_state(stop_action, bottom && bottom->is_long(), tr("nothing takes long just now"));
    go.set_state(back_action, has_run && !visited.empty(), has_run ? tr("you have not jumped anywhere") : no_run);
    for (QAction* action : breakpoint_actions)
        go.set_state(action, has_run && !breakpoints.empty(), has_run ? tr("no line is marked; F9 marks one") : no_run);
    for (QAction* action : bookmark_actions)
        go.set_state(action, has_run && !bookmarks.empty(), has_run ? tr("there is no bookmark; M sets one") : no_run);
    for (QAction* action : more_ways) go.set_state(action, has_run, no_run);
    for (QAction* action : copies) {
        action->setEnabled(has_run);
        action->setToolTip(has_run ? action->property("help").toString() : tr("There is no run"));
    }
}

void MainWindow::Parts::jump_to(std::optional<Step> step) {
    if (!step || !cursor.has_run()) return;
    stop_playing();
    if (*step != cursor.wanted()) visited.push_back(cursor.wanted());
    if (visited.size() > visited_most) visited.erase(visited.begin());
    cursor.go_to(*step);
    update_actions();
}

void MainWindow::Parts::go_back() {
    if (visited.empty()) return;
    const Step step = visited.back();
    visited.pop_back();
    stop_playing();
    cursor.go_to(step);
    update_actions();
}

/// The line that a command without another is about: in the text the cursor's, elsewhere the one that is selected, else
/// the one that is shown.
std::uint32_t MainWindow::Parts::line_meant() const {
    if (code->hasFocus()) return code->cursor_line();
    if (selection.line) return code->text_line_of(selection.line);
    return code->marks().current_line ? code->marks().current_line : code->cursor_line();
}

void MainWindow::Parts::go_to_run_of(std::uint32_t line, bool backward) {
    if (!cursor.has_run()) return;
    const auto step =
        trace::run_of_lines(*cursor.timeline(), program_file, {line}, cursor.wanted(), direction_of(backward));
    jump_to(step);
    if (!step)
        return say_in_passing(backward ? tr("Line %1 has not run before this step.").arg(line)
                                       : tr("Line %1 does not run after this step.").arg(line));
    const auto [until, all] = trace::count_runs(*cursor.timeline(), {program_file, line}, *step);
    say_in_passing(is_future_hidden() ? tr("Line %1: run %2").arg(line).arg(until)
                                      : tr("Line %1: run %2 of %3").arg(line).arg(until).arg(all));
}

/// How often a line has run, at the pointer.
void MainWindow::Parts::show_line_count(std::uint32_t line, const QPoint& at) {
    if (!code->shows_line(line)) return;
    const QString mark = tr("Click to mark a line to stop at; double click to say when");
    if (!cursor.has_run() || is_stale()) return QToolTip::showText(at, mark, code);
    const auto [until, all] =
        trace::count_runs(*cursor.timeline(), {program_file, line}, cursor.moment()->snapshot.step);
    const QString count = is_future_hidden() ? tr("Line %1 has run %2 times until now.").arg(line).arg(until)
                          : cursor.progress().ended
                              ? tr("Line %1 has run %2 times until now, of %3 in all.").arg(line).arg(until).arg(all)
                              : tr("Line %1 has run %2 times until now, of %3 recorded.").arg(line).arg(until).arg(all);
    QToolTip::showText(at, count + QLatin1Char('\n') + mark, code);
}

void MainWindow::Parts::run_to_line(std::uint32_t line) {
    if (!cursor.has_run()) return;
    const auto step =
        trace::run_of_lines(*cursor.timeline(), program_file, {line}, cursor.wanted(), trace::Direction::forward);
    jump_to(step);
    if (!step) say_in_passing(tr("Line %1 does not run after this step.").arg(line));
}

void MainWindow::Parts::step_over(bool out, bool backward) {
    if (!cursor.has_run()) return;
    const auto step =
        trace::step_over(*cursor.timeline(), cursor.wanted(), cursor.task_of_lines(), out, direction_of(backward));
    if (!step) {
        const QString task = Words::doer(cursor.moment()->snapshot, cursor.task_of_lines());
        say_in_passing(backward ? tr("%1 has run no such line before this step.").arg(task)
                                : tr("%1 runs no such line after this step.").arg(task));
        return;
    }
    stop_playing();
    cursor.go_to(*step);
}

void MainWindow::Parts::go_by_tenth(bool backward) {
    if (!cursor.has_run()) return;
    // In class a presenter's clicker goes from stop to stop of the lesson, if it has any.
    const std::vector<Step>& stops = lesson_panel->said_by_run().stops;
    if (lecture_action->isChecked() && !stops.empty()) {
        const auto after = std::upper_bound(stops.begin(), stops.end(), cursor.wanted());
        const auto from = std::lower_bound(stops.begin(), stops.end(), cursor.wanted());
        if (!backward && after != stops.end()) jump_to(*after);
        if (!backward && after == stops.end()) say_in_passing(tr("The lesson has no stop after this step."));
        if (backward) jump_to(from == stops.begin() ? Step{} : *std::prev(from));
        return;
    }
    const std::uint32_t last = cursor.progress().frontier.number;
    const std::uint32_t tenth = std::max(1u, last / 10);
    const std::uint32_t here = cursor.wanted().number;
    stop_playing();
    cursor.go_to({backward ? here - std::min(here, tenth) : std::min(last, here + tenth)});
}

/// What is wrong with a text that does not run: the last run that did is still there, and is not what is asked about.
void MainWindow::Parts::explain_refusal() {
    answer->clear_words();
    if (!refusal_words.isEmpty()) answer->show_words(refusal_words);
}

void MainWindow::Parts::ask_why() {
    if (!cursor.has_run()) return;
    if (!refusal.isEmpty()) return explain_refusal();
    show_answer(why(*cursor.moment(), *cursor.timeline(), selection, is_future_hidden()));
}

void MainWindow::Parts::ask_why_clock() {
    if (cursor.has_run() && refusal.isEmpty()) show_answer(why_clock(*cursor.moment(), *cursor.timeline()));
}

/// What the lesson says at this place of the run, if it says anything.
void MainWindow::Parts::show_note() {
    answer->clear_words();
    if (!file || !cursor.has_run()) return;
    if (refusal.isEmpty()) code->show_diagnostics({});  // the way of an exception is shown at the end alone
    if (cursor.moment()->failure) show_failure();
    if (!first_words.isEmpty()) answer->show_words(first_words);
    first_words.clear();
    const auto& places = lesson_panel->said_by_run().notes;
    for (std::size_t i = 0; i < places.size() && i < file->lesson.notes.size(); ++i) {
        if (!places[i] || *places[i] != cursor.moment()->snapshot.step) continue;
        QTextDocument words;
        words.setMarkdown(QString::fromStdString(file->lesson.notes[i].text));
        answer->show_words(words.toPlainText().simplified());
    }
}

/// The run as a table to paste into a sheet or a mail: turns, output and exceptions in their order.
void MainWindow::Parts::copy_run_as_table() {
    if (!cursor.has_run()) return;
    const Step last = is_future_hidden() ? cursor.wanted() : Step{std::numeric_limits<std::uint32_t>::max()};
    QApplication::clipboard()->setText(run_table(*cursor.timeline(), last));
    say_in_passing(tr("The table is in the clipboard: turns, output and exceptions."));
}

void MainWindow::Parts::go_round(bool backward) {
    const std::vector<QWidget*> stops = {
        why_button,
        code,
        output,
        pages->currentWidget() == object ? &object->callbacks() : pages->currentWidget(),
        inspector->findChild<QTextBrowser*>(),
        run_panel->page_view(),
        lesson_panel->findChild<QTextBrowser*>(),
        top->findChild<QToolButton*>(QStringLiteral("play"))};
    const QWidget* focused = QApplication::focusWidget();
    std::size_t here = stops.size() - 1;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        if (stops[i] && (stops[i] == focused || stops[i]->isAncestorOf(focused))) here = i;
    }
    for (std::size_t tried = 0; tried < stops.size(); ++tried) {
        here = (here + (backward ? stops.size() - 1 : 1)) % stops.size();
        if (!stops[here] || !stops[here]->isVisible() || !stops[here]->isEnabled()) continue;
        stops[here]->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MainWindow::Parts::show_words() {
    TermsDialog dialog(cursor.has_run() ? sentence->text() + QLatin1Char(' ') + answer->words() : QString(), &window);
    dialog.exec();
}

void MainWindow::Parts::compare(const ProgramFile& other, const QString& other_name) {
    ProgramFile own = *file;
    own.set_text(code->source());
    // Who is somewhere in the run compares there; who has only just opened it, where the two part.
    std::optional<Step> first;
    if (cursor.has_run() && !is_stale() && cursor.wanted().number > 0) first = cursor.wanted();
    auto* compared = new CompareWindow(open_run, {QFileInfo(path).fileName(), own.program, own.prose_lines},
                                       {other_name, other.program, other.prose_lines}, theme_of(theme_kind),
                                       Fonts(text_scale), first, &window);
    compared->setAttribute(Qt::WA_DeleteOnClose);
    compared->show();
}

void MainWindow::Parts::compare_with_file() {
    if (!file) return;
    const QString chosen = QFileDialog::getOpenFileName(&window, tr("Compare with"), QFileInfo(path).path(),
                                                        tr("Python files (*.py);;All files (*)"));
    if (!chosen.isEmpty()) compare_with(chosen);
}

void MainWindow::Parts::compare_with(const QString& chosen) {
    if (!file) return;
    auto read = read_program_file(chosen);
    if (auto* other = std::get_if<ProgramFile>(&read)) return compare(*other, QFileInfo(chosen).fileName());
    ribbon->show_words(headline(std::get<Diagnostic>(read)));
}

void MainWindow::Parts::compare_with_original() {
    if (!file) return;
    ProgramFile original = *file;
    original.set_text(keeper->original());
    compare(original, tr("as it was"));
}

}  // namespace loopglass::ui
