#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMessageBox>
#include <QStandardPaths>

#include <lesson/template.h>

#include "library/pack.h"
#include "library/whole_file.h"
#include "prose/handout.h"
#include "window/main_window_parts.h"

namespace loopglass::ui {

namespace {

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

bool is_below(const QString& path, const QString& folder) {
    const QString base = QDir(folder).absolutePath() + QLatin1Char('/');
    return QFileInfo(path).absoluteFilePath().startsWith(base);
}

}  // namespace

void MainWindow::Parts::build_library_menu(QMenu* menu) {
    menu->addAction(tr("&Library…"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &Parts::open_library);
    menu->addAction(tr("&New lesson…"), QKeySequence::New, this, &Parts::new_lesson);
    menu->addAction(tr("Open a &pack…"), this, &Parts::choose_pack);
    menu->addSeparator();
    handout_action = menu->addAction(tr("&Handout (PDF)…"), this, &Parts::save_handout);
    handout_action->setToolTip(tr("Prose, code and questions, for paper"));
    answers_action = menu->addAction(tr("My &answers as text…"), this, &Parts::save_answers);
    answers_action->setToolTip(tr("What you answered and changed, to hand in"));
    menu->addSeparator();
}

std::vector<LibraryPart> MainWindow::Parts::library_parts() const {
    std::vector<LibraryPart> parts;
    parts.push_back({tr("The course"), course_folder, false, lessons_in(course_folder)});
    QStringList folders = settings.library_folders();
    if (!extra_folder_.isEmpty() && !folders.contains(extra_folder_)) folders << extra_folder_;
    for (const QString& folder : folders) {
        const QString name = QDir(folder).dirName();
        const QString shown = QFileInfo::exists(folder) ? name : tr("%1 (not there)").arg(name);
        parts.push_back({shown, folder, true, lessons_in(folder)});
    }
    return parts;
}

void MainWindow::Parts::open_library() {
    const auto progress = [this](const QString& lesson) {
        const QString name = QFileInfo(lesson).fileName();
        const auto [right, asked] = settings.quiz_score(name);
        return LessonProgress{static_cast<int>(settings.answered(name).size()), right, asked};
    };
    library = new LibraryDialog(library_parts(), progress, theme_of(theme_kind), Fonts(text_scale), &window);
    library->setAttribute(Qt::WA_DeleteOnClose);
    connect(library, &LibraryDialog::open_wanted, this, [this](const QString& lesson) { open_file(lesson, {}); });
    connect(library, &LibraryDialog::new_wanted, this, &Parts::new_lesson);
    connect(library, &LibraryDialog::open_file_wanted, this, [this] {
        library->accept();
        open_dialog();
    });
    connect(library, &LibraryDialog::folder_wanted, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(library, tr("A folder with lessons"), documents());
        if (!folder.isEmpty()) add_folder(folder);
    });
    connect(library, &LibraryDialog::folder_left, this, [this](const QString& folder) {
        QStringList folders = settings.library_folders();
        folders.removeAll(folder);
        settings.set_library_folders(folders);
        if (extra_folder_ == folder) extra_folder_.clear();
        library->set_parts(library_parts());
    });
    connect(library, &LibraryDialog::pack_wanted, this, &Parts::choose_pack);
    connect(library, &LibraryDialog::make_pack_wanted, this, &Parts::make_pack_of);
    library->open();
}

void MainWindow::Parts::add_folder(const QString& folder) {
    QStringList folders = settings.library_folders();
    if (!folders.contains(folder)) folders << folder;
    settings.set_library_folders(folders);
    extra_folder_ = folder;
    if (library) library->set_parts(library_parts());
}

void MainWindow::Parts::choose_pack() {
    const QString chosen = QFileDialog::getOpenFileName(&window, tr("Open a pack of lessons"), documents(),
                                                        tr("Packs of lessons (*.zip)"));
    if (!chosen.isEmpty()) open_pack_file(chosen);
}

void MainWindow::Parts::open_pack_file(const QString& archive) {
    const OpenedPack pack = open_pack(archive, packs_folder);
    if (pack.folder.isEmpty()) {
        ribbon->show_words(pack.error);
        settle();
        return;
    }
    add_folder(pack.folder);
    const auto found = lessons_in(pack.folder);
    if (!found.empty() && !library) open_file(found.front().path, {});
}

void MainWindow::Parts::make_pack_of(const QStringList& chosen_lessons) {
    QString chosen = QFileDialog::getSaveFileName(&window, tr("Make a pack of %1 lessons").arg(chosen_lessons.size()),
                                                  documents() + QStringLiteral("/lessons.zip"),
                                                  tr("One zip file (*.zip);;A folder (*)"));
    if (chosen.isEmpty()) return;
    const QString problem = make_pack(chosen_lessons, chosen);
    QMessageBox::information(library ? static_cast<QWidget*>(library) : &window, tr("A pack of lessons"),
                             problem.isEmpty() ? tr("%1 is made.").arg(chosen) : problem);
}

void MainWindow::Parts::new_lesson() {
    const QString chosen = QFileDialog::getSaveFileName(
        &window, tr("A new lesson"), documents() + QStringLiteral("/my_lesson.py"), tr("Python files (*.py)"));
    if (chosen.isEmpty()) return;
    const QString problem = write_whole(chosen, QByteArray::fromStdString(lesson::lesson_template()));
    if (!problem.isEmpty()) {
        QMessageBox::warning(&window, tr("A new lesson"), tr("%1 cannot be written: %2").arg(chosen, problem));
        return;
    }
    if (library) library->accept();
    open_file(chosen, {});
}

void MainWindow::Parts::save_handout() {
    if (!file) return;
    const QString chosen = QFileDialog::getSaveFileName(
        &window, tr("Save the handout"), documents() + QLatin1Char('/') + QFileInfo(path).completeBaseName() + ".pdf",
        tr("PDF (*.pdf)"));
    if (!chosen.isEmpty() && !write_handout(file->lesson, chosen))
        ribbon->show_words(tr("%1 cannot be written.").arg(chosen));
}

void MainWindow::Parts::save_answers() {
    if (!file) return;
    const QString chosen = QFileDialog::getSaveFileName(
        &window, tr("Save my answers"),
        documents() + QLatin1Char('/') + QFileInfo(path).completeBaseName() + QStringLiteral("-answers.txt"),
        tr("Text (*.txt)"));
    if (!chosen.isEmpty()) write_answers(chosen);
}

void MainWindow::Parts::write_answers(const QString& target) {
    const AnswerSheet sheet{file->lesson,        lesson_panel->answers(), lesson_panel->tasks_done(),
                            quiz->score().right, quiz->score().asked,     is_changed() ? code->source() : QString()};
    const QString problem = write_whole(target, sheet.text().toUtf8());
    if (!problem.isEmpty()) ribbon->show_words(tr("%1 cannot be written: %2").arg(target, problem));
}

void MainWindow::Parts::show_welcome(bool shown) {
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
    if (lessons.empty()) return;
    first_words = tr("This is the first step. → goes one on, ← one back; P asks you what comes next.");
    open_file(lessons.front().path, Step{1});
}

bool MainWindow::Parts::press_welcome_key(const QKeyEvent& event) {
    if (!welcome->isVisible()) return false;
    switch (event.key()) {
        case Qt::Key_1: open_first_lesson(); return true;
        case Qt::Key_2: open_dialog(); return true;
        case Qt::Key_3: new_lesson(); return true;
        default: return false;
    }
}

void MainWindow::Parts::take_dropped(const QString& dropped) {
    if (!QFileInfo(dropped).isDir()) return open_file(dropped, {});
    add_folder(dropped);
    open_library();
    library->choose_part(static_cast<int>(library_parts().size()) - 1);
}

void MainWindow::Parts::choose_lessons_of(const QString& lesson) {
    QString folder = course_folder;
    QStringList folders = settings.library_folders();
    if (!extra_folder_.isEmpty()) folders << extra_folder_;
    for (const QString& own : folders) {
        if (is_below(lesson, own)) folder = own;
    }
    const QString now = lessons.empty() ? QString() : QFileInfo(lessons.front().path).path();
    if (!lessons.empty() && (now == folder || is_below(lessons.front().path, folder))) return;
    lessons = lessons_in(folder);
    fill_lessons_menu();
}

}  // namespace loopglass::ui
