#include <trace/find.h>

#include <QInputDialog>
#include <algorithm>

#include "window/main_window_parts.h"

// What somebody has marked: lines to stop at, with conditions, and steps to come back to, with notes.

namespace loopglass::ui {

namespace {

constexpr FileId program_file{1};

}  // namespace

/// The lines to stop at, with their conditions, as the run asks for them.
std::vector<trace::Mark> MainWindow::Parts::marks() const {
    std::vector<trace::Mark> marks;
    for (const std::uint32_t line : code->breakpoints())
        marks.push_back({{program_file, line}, code->condition(line).toStdString()});
    return marks;
}

void MainWindow::Parts::toggle_breakpoint() {
    const std::uint32_t line = line_meant();
    code->toggle_breakpoint(line);
    const auto lines = code->breakpoints();
    const bool is_marked = std::find(lines.begin(), lines.end(), line) != lines.end();
    if (!is_marked || !cursor.has_run() || is_stale() || is_future_hidden() || !cursor.progress().ended) return;
    if (trace::count_runs(*cursor.timeline(), {program_file, line}, cursor.wanted()).all == 0)
        say_in_passing(tr("Line %1 is marked, but it does not run in this run.").arg(line));
}

void MainWindow::Parts::toggle_bookmark() {
    if (!cursor.has_run()) return;
    bookmarks.toggle(cursor.wanted());
    bookmarks_changed();
}

/// A few words at the step shown, to be seen when the pointer is at the mark and when one comes by.
void MainWindow::Parts::note_bookmark() {
    if (!cursor.has_run()) return;
    const Step step = cursor.wanted();
    QInputDialog dialog(&window);
    dialog.setObjectName(QStringLiteral("note_dialog"));
    dialog.setWindowTitle(tr("Bookmark at step %1").arg(step.number));
    dialog.setLabelText(tr("A note for this bookmark:"));
    dialog.setTextValue(bookmarks.note(step));
    dialog.setMinimumWidth(420);
    if (dialog.exec() != QDialog::Accepted) return;
    bookmarks.set(step, dialog.textValue());
    bookmarks_changed();
}

void MainWindow::Parts::bookmarks_changed() {
    lanes->set_bookmarks(bookmarks.notes());
    settings.set_bookmarks(path, bookmarks.to_keep());
    update_more_ways();
}

/// The marks that this file had when it was open last.
void MainWindow::Parts::restore_marks() {
    for (const QString& entry : settings.breakpoints(path)) {
        const auto [line, condition] = numbered(entry);
        if (!code->shows_line(line)) continue;
        code->toggle_breakpoint(line);
        if (!condition.isEmpty()) code->set_condition(line, condition);
    }
    bookmarks = Bookmarks(settings.bookmarks(path));
    lanes->set_bookmarks(bookmarks.notes());
    marks_restored = true;
}

void MainWindow::Parts::save_breakpoints() {
    if (!marks_restored || !file) return;
    QStringList kept;
    for (const std::uint32_t line : code->breakpoints()) kept << numbered(line, code->condition(line));
    settings.set_breakpoints(path, kept);
}

void MainWindow::Parts::go_to_bookmark(bool backward) {
    if (!cursor.has_run()) return;
    const auto step = bookmarks.beside(cursor.wanted(), backward);
    if (!step)
        return say_in_passing(backward ? tr("There is no bookmark before this step.")
                                       : tr("There is no bookmark after this step."));
    jump_to(*step);
    if (const QString note = bookmarks.note(*step); !note.isEmpty()) say_in_passing(tr("Bookmark: %1").arg(note));
}

void MainWindow::Parts::edit_condition(std::uint32_t line) {
    if (!code->shows_line(line)) return;
    QInputDialog dialog(&window);
    dialog.setObjectName(QStringLiteral("condition_dialog"));
    dialog.setWindowTitle(tr("Stop at line %1").arg(line));
    dialog.setLabelText(tr("Stop only if this is true, in the frame that runs the line. Empty: always."));
    dialog.setTextValue(code->condition(line));
    dialog.setMinimumWidth(420);
    if (dialog.exec() != QDialog::Accepted) return;
    const QString condition = dialog.textValue().trimmed();
    code->set_condition(line, condition);
    if (!condition.isEmpty()) check_condition(line, condition);
}

/// What is no expression at all is said at once, and not when the line runs.
void MainWindow::Parts::check_condition(std::uint32_t line, const QString& condition) {
    if (!cursor.has_run()) return;
    cursor.inquire([this, line, step = cursor.wanted(), text = condition.toStdString()](trace::Run& run,
                                                                                        const trace::Progressing&) {
        const trace::Evaluation value = run.evaluate(step, {}, text);
        return [this, line, words = value.error] {
            if (words.starts_with("SyntaxError") || words.starts_with("an expression"))
                say_in_passing(condition_error(line, words));
        };
    });
}

QString MainWindow::Parts::no_marked_line(bool backward) const {
    return backward ? tr("No marked line stops before this step.")
                    : tr("No marked line stops after this step, as far as the run goes.");
}

QString MainWindow::Parts::condition_error(std::uint32_t line, const std::string& words) const {
    return tr("The condition of line %1, %2, has no value: %3")
        .arg(line)
        .arg(code->condition(line), QString::fromStdString(words));
}

bool MainWindow::Parts::is_at_breakpoint() {
    if (!cursor.has_run() || !code->marks().about_to_run) return false;
    const std::uint32_t line = code->marks().current_line;
    const auto lines = code->breakpoints();
    if (std::find(lines.begin(), lines.end(), line) == lines.end()) return false;
    if (code->condition(line).isEmpty()) return true;
    const std::optional<trace::Evaluation>& condition = cursor.moment()->condition;
    if (!condition) return false;
    if (!condition->has_value()) say_in_passing(condition_error(line, condition->error));
    return condition->is_true || !condition->has_value();
}

void MainWindow::Parts::go_to_breakpoint(bool backward) {
    if (!cursor.has_run()) return;
    trace::MarkQuery query{marks(), cursor.wanted(), backward};
    const bool asks = std::any_of(query.marks.begin(), query.marks.end(),
                                  [](const trace::Mark& mark) { return !mark.condition.empty(); });
    if (!asks) {  // the columns know: nothing has to be run again
        const auto direction = backward ? trace::Direction::backward : trace::Direction::forward;
        const auto step =
            trace::run_of_lines(*cursor.timeline(), program_file, code->breakpoints(), query.from, direction);
        jump_to(step);
        if (!step) say_in_passing(no_marked_line(backward));
        return;
    }
    cursor.inquire([this, query](trace::Run& run, const trace::Progressing& progressing) {
        const trace::MarkAnswer found = run.next_mark(query, progressing);
        return [this, query, found] {
            jump_to(found.step);
            if (found.step && !found.error.empty())
                say_in_passing(condition_error(query.marks[found.mark].place.line, found.error));
            else if (!found.step && !found.was_stopped)
                say_in_passing(no_marked_line(query.backward));
        };
    });
}

}  // namespace loopglass::ui
