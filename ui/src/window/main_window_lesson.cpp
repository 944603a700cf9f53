#include <QFileInfo>
#include <algorithm>

#include "window/main_window_parts.h"

// What a lesson asks of the window: which panels are open, what may be edited, a pair to compare with, tasks.

namespace loopglass::ui {

namespace {

constexpr std::pair<const char*, StageSection> sections[] = {{"running", StageSection::running},
                                                             {"ready", StageSection::ready},
                                                             {"waiting", StageSection::waiting},
                                                             {"timers", StageSection::timers},
                                                             {"done", StageSection::done}};

}  // namespace

PanelWishes MainWindow::Parts::wishes_at(Step step) const {
    PanelWishes wishes;
    if (!file) return wishes;
    const auto take = [&](const std::vector<std::string>& names, bool open) {
        for (const std::string& panel : names) wishes[panel] = open;
    };
    take(file->lesson.hide, false);
    take(file->lesson.show, true);
    // Notes speak in the order of the run, whatever their order in the file is.
    std::vector<std::pair<Step, const lesson::Note*>> notes;
    const auto& places = lesson_panel->said_by_run().notes;
    for (std::size_t i = 0; i < places.size() && i < file->lesson.notes.size(); ++i)
        if (places[i] && *places[i] <= step) notes.emplace_back(*places[i], &file->lesson.notes[i]);
    std::stable_sort(notes.begin(), notes.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [at, note] : notes) {
        take(note->hide, false);
        take(note->show, true);
    }
    return wishes;
}

void MainWindow::Parts::follow_lesson_at(Step step) {
    if (panels.follow(wishes_at(step))) show_open_panels();
}

void MainWindow::Parts::show_all_panels() {
    panels.open_all();
    show_open_panels();
}

void MainWindow::Parts::show_open_panels() {
    StageWishes wishes = stage->wishes();
    wishes.hidden.clear();
    for (const auto& [panel, section] : sections)
        if (!panels.is_open(panel)) wishes.hidden.insert(section);
    // The futures that are no tasks have no name of their own: they go with what is done.
    if (!panels.is_open("done")) wishes.hidden.insert(StageSection::futures);
    if (wishes.hidden != stage->wishes().hidden) stage->set_wishes(wishes);
    code_panel->setVisible(code_action->isChecked());
    output_panel->setVisible(output_action->isChecked());
    all_panels_action->setEnabled(!panels.are_all_open());
    fit_panels();
    if (cursor.has_run()) show_values();
}

/// Locks what the lesson does not give free. Whoever writes the lesson, or has unlocked it, may change everything.
void MainWindow::Parts::lock_lines() {
    const bool free = !file || file->lesson.edit_all || unlocked || prose_action->isChecked();
    if (free) {
        code->unlock();
    } else {
        std::vector<EditLocks::Lines> lines;
        for (const lesson::LineRange& range : lesson::editable_lines(file->lesson, code->source().toStdString()))
            lines.push_back({static_cast<int>(range.first), static_cast<int>(range.last)});
        code->lock_all_but(lines);
    }
    const QString words = free ? QString() : lock_words();
    lock_chip->setVisible(!free);
    lock_chip->setText(free || file->lesson.edit.empty() ? tr("locked") : tr("locked in part"));
    lock_chip->setToolTip(words);
    lock_chip->setAccessibleDescription(words);
}

QString MainWindow::Parts::lock_words() const {
    QStringList names;
    for (const std::string& name : file->lesson.edit) names << QString::fromStdString(name);
    if (names.isEmpty()) return tr("In this lesson the program is there to be looked at, not to be changed.");
    return tr("In this lesson only %1 is to be changed; the rest is locked.").arg(names.join(QStringLiteral(", ")));
}

void MainWindow::Parts::say_locked() {
    ribbon->show_words(lock_words(), {{tr("unlock it all the same"), [this] {
                                           unlocked = true;
                                           lock_lines();
                                           update_ribbon();
                                       }}});
}

void MainWindow::Parts::offer_pair() {
    pair_path.clear();
    QString title;
    if (file && !file->lesson.pair.empty()) {
        pair_path = QFileInfo(path).path() + QLatin1Char('/') + QString::fromStdString(file->lesson.pair);
        auto read = read_program_file(pair_path);
        const auto* other = std::get_if<ProgramFile>(&read);
        title = other ? QString::fromStdString(other->lesson.title) : QString();
    }
    lesson_panel->set_pair(title);
}

void MainWindow::Parts::put_in_solution(std::size_t task) {
    if (!file || task >= file->lesson.tasks.size()) return;
    const auto solved = lesson::solved(file->lesson.tasks[task], code->source().toStdString());
    if (!solved) {
        ribbon->show_words(tr("The text that it changes is not there any more: go back to the original first."),
                           {{tr("back to the original"), [this] { back_to_original(); }}});
        return;
    }
    ProgramFile changed = *file;
    changed.set_text(QString::fromStdString(*solved));
    code->replace_source(changed.text, prose_action->isChecked() ? std::vector<bool>() : changed.prose_lines);
    lock_lines();
    run_text();
}

}  // namespace loopglass::ui
