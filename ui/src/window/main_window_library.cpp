#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>

#include "library/whole_file.h"
#include "prose/handout.h"
#include "window/main_window_parts.h"
#include "window/own_folder.h"

namespace loopglass::ui {

void MainWindow::Parts::build_library_menu(QMenu* menu) {
    menu->addAction(tr("&Library…"), QKeySequence(Qt::CTRL | Qt::Key_L), this,
                    [this] { shelf->open_library(theme_of(theme_kind), Fonts(text_scale)); });
    menu->addAction(tr("&New lesson…"), QKeySequence::New, shelf, &LessonShelf::new_lesson);
    menu->addAction(tr("Open a &pack…"), shelf, &LessonShelf::choose_pack);
    menu->addSeparator();
    handout_action = menu->addAction(tr("&Handout (PDF)…"), this, &Parts::save_handout);
    handout_action->setToolTip(tr("Prose, code and questions, for paper"));
    answers_action = menu->addAction(tr("My &answers as text…"), this, &Parts::save_answers);
    answers_action->setToolTip(tr("What you answered and changed, to hand in"));
    menu->addSeparator();
}

void MainWindow::Parts::connect_shelf() {
    connect(shelf, &LessonShelf::open_wanted, this, [this](const QString& lesson) { open_file(lesson, {}); });
    connect(shelf, &LessonShelf::file_dialog_wanted, this, &Parts::open_dialog);
    connect(shelf, &LessonShelf::failed, this, [this](const QString& words) {
        ribbon->show_words(words);
        settle();
    });
}

/// Beside other documents, called as the lesson is.
QString MainWindow::Parts::document_named(const QString& ending) const {
    return documents_folder() + QFileInfo(path).completeBaseName() + ending;
}

void MainWindow::Parts::save_handout() {
    if (!file) return;
    const QString chosen = QFileDialog::getSaveFileName(&window, tr("Save the handout"),
                                                        document_named(QStringLiteral(".pdf")), tr("PDF (*.pdf)"));
    if (chosen.isEmpty()) return;
    say_in_passing(write_handout(file->lesson, chosen) ? tr("%1 is written.").arg(chosen)
                                                       : tr("%1 cannot be written.").arg(chosen));
}

void MainWindow::Parts::save_answers() {
    if (!file) return;
    const QString chosen = QFileDialog::getSaveFileName(
        &window, tr("Save my answers"), document_named(QStringLiteral("-answers.txt")), tr("Text (*.txt)"));
    if (!chosen.isEmpty()) write_answers(chosen);
}

void MainWindow::Parts::write_answers(const QString& target) {
    const AnswerSheet sheet{file->lesson,        lesson_panel->answers(), lesson_panel->tasks_done(),
                            quiz->score().right, quiz->score().asked,     is_changed() ? code->source() : QString()};
    const QString problem = write_whole(target, sheet.text().toUtf8());
    say_in_passing(problem.isEmpty() ? tr("%1 is written.").arg(target)
                                     : tr("%1 cannot be written: %2").arg(target, problem));
}

void MainWindow::Parts::show_welcome(bool shown) {
    mover->set_windows_away(shown);
    if (shown == welcome->isVisibleTo(welcome->parentWidget())) return;
    welcome->setVisible(shown);
    for (QWidget* part : {static_cast<QWidget*>(top), static_cast<QWidget*>(rows), static_cast<QWidget*>(bottom)})
        part->setVisible(!shown);
    if (!shown) return stage->setFocus();  // the arrow keys are the run's from the first moment on
    top->set_title({});
    window.setWindowTitle(QStringLiteral("Loopglass"));
    welcome->setFocus();
    settled = true;
}

void MainWindow::Parts::open_first_lesson() {
    if (shelf->lessons().empty()) return;
    first_words = tr("This is the first step. → goes one on, ← one back; P asks you what comes next.");
    open_file(shelf->lessons().front().path, Step{1});
}

bool MainWindow::Parts::press_welcome_key(const QKeyEvent& event) {
    if (!welcome->isVisible()) return false;
    switch (event.key()) {
        case Qt::Key_1: open_first_lesson(); return true;
        case Qt::Key_2: open_dialog(); return true;
        case Qt::Key_3: shelf->new_lesson(); return true;
        default: return false;
    }
}

void MainWindow::Parts::take_dropped(const QString& dropped) {
    if (!QFileInfo(dropped).isDir()) return open_file(dropped, {});
    shelf->open_library_at(dropped, theme_of(theme_kind), Fonts(text_scale));
}

}  // namespace loopglass::ui
