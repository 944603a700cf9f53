#include "window/lesson_shelf.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <lesson/template.h>

#include "library/pack.h"
#include "library/whole_file.h"
#include "window/own_folder.h"

namespace loopglass::ui {

namespace {

bool is_below(const QString& path, const QString& folder) {
    const QString base = QDir(folder).absolutePath() + QLatin1Char('/');
    return QFileInfo(path).absoluteFilePath().startsWith(base);
}

}  // namespace

LessonShelf::LessonShelf(QWidget& window, Settings& settings, const QString& course_folder, const QString& packs_folder)
    : QObject(&window),
      window_(window),
      settings_(settings),
      course_folder_(course_folder),
      packs_folder_(packs_folder),
      lessons_(lessons_in(course_folder)) {}

bool LessonShelf::choose_lessons_of(const QString& path) {
    QString folder = course_folder_;
    QStringList folders = settings_.library_folders();
    if (!extra_folder_.isEmpty()) folders << extra_folder_;
    for (const QString& own : folders) {
        if (is_below(path, own)) folder = own;
    }
    const QString now = lessons_.empty() ? QString() : QFileInfo(lessons_.front().path).path();
    if (!lessons_.empty() && (now == folder || is_below(lessons_.front().path, folder))) return false;
    lessons_ = lessons_in(folder);
    return true;
}

int LessonShelf::index_of(const QString& path, const QString& title) const {
    for (std::size_t i = 0; i < lessons_.size(); ++i) {
        // A lesson's own file, opened from its folder, is that lesson too.
        const bool same =
            lessons_[i].title == title && QFileInfo(lessons_[i].path).fileName() == QFileInfo(path).fileName();
        if (lessons_[i].path == path || same) return static_cast<int>(i);
    }
    return -1;
}

std::vector<LibraryPart> LessonShelf::parts() const {
    std::vector<LibraryPart> parts;
    parts.push_back({tr("The course"), course_folder_, false, lessons_in(course_folder_)});
    QStringList folders = settings_.library_folders();
    if (!extra_folder_.isEmpty() && !folders.contains(extra_folder_)) folders << extra_folder_;
    for (const QString& folder : folders) {
        const QString name = QDir(folder).dirName();
        const QString shown = QFileInfo::exists(folder) ? name : tr("%1 (not there)").arg(name);
        parts.push_back({shown, folder, true, lessons_in(folder)});
    }
    return parts;
}

void LessonShelf::open_library(const Theme& theme, const Fonts& fonts) {
    const auto progress = [this](const QString& lesson) {
        const QString name = QFileInfo(lesson).fileName();
        const auto [right, asked] = settings_.quiz_score(name);
        return LessonProgress{static_cast<int>(settings_.answered(name).size()), right, asked};
    };
    dialog_ = new LibraryDialog(parts(), progress, theme, fonts, &window_);
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog_, &LibraryDialog::open_wanted, this, &LessonShelf::open_wanted);
    connect(dialog_, &LibraryDialog::new_wanted, this, &LessonShelf::new_lesson);
    connect(dialog_, &LibraryDialog::open_file_wanted, this, [this] {
        dialog_->accept();
        emit file_dialog_wanted();
    });
    connect(dialog_, &LibraryDialog::folder_wanted, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(dialog_, tr("A folder with lessons"), documents_folder());
        if (!folder.isEmpty()) add_folder(folder);
    });
    connect(dialog_, &LibraryDialog::folder_left, this, &LessonShelf::leave_folder);
    connect(dialog_, &LibraryDialog::pack_wanted, this, &LessonShelf::choose_pack);
    connect(dialog_, &LibraryDialog::make_pack_wanted, this, &LessonShelf::make_pack_of);
    dialog_->open();
}

void LessonShelf::open_library_at(const QString& folder, const Theme& theme, const Fonts& fonts) {
    add_folder(folder);
    open_library(theme, fonts);
    dialog_->choose_part(static_cast<int>(parts().size()) - 1);
}

void LessonShelf::add_folder(const QString& folder) {
    QStringList folders = settings_.library_folders();
    if (!folders.contains(folder)) folders << folder;
    settings_.set_library_folders(folders);
    extra_folder_ = folder;
    if (dialog_) dialog_->set_parts(parts());
}

void LessonShelf::leave_folder(const QString& folder) {
    QStringList folders = settings_.library_folders();
    folders.removeAll(folder);
    settings_.set_library_folders(folders);
    if (extra_folder_ == folder) extra_folder_.clear();
    dialog_->set_parts(parts());
}

void LessonShelf::choose_pack() {
    const QString chosen = QFileDialog::getOpenFileName(&window_, tr("Open a pack of lessons"), documents_folder(),
                                                        tr("Packs of lessons (*.zip)"));
    if (!chosen.isEmpty()) open_pack_file(chosen);
}

void LessonShelf::open_pack_file(const QString& archive) {
    const OpenedPack pack = open_pack(archive, packs_folder_);
    if (pack.folder.isEmpty()) return emit failed(pack.error);
    add_folder(pack.folder);
    const auto found = lessons_in(pack.folder);
    if (!found.empty() && !dialog_) emit open_wanted(found.front().path);
}

void LessonShelf::make_pack_of(const QStringList& chosen_lessons) {
    QString chosen = QFileDialog::getSaveFileName(&window_, tr("Make a pack of %1 lessons").arg(chosen_lessons.size()),
                                                  documents_folder() + QStringLiteral("lessons.zip"),
                                                  tr("One zip file (*.zip);;A folder (*)"));
    if (chosen.isEmpty()) return;
    const QString problem = make_pack(chosen_lessons, chosen);
    QMessageBox::information(dialog_ ? static_cast<QWidget*>(dialog_) : &window_, tr("A pack of lessons"),
                             problem.isEmpty() ? tr("%1 is made.").arg(chosen) : problem);
}

void LessonShelf::new_lesson() {
    const QString chosen = QFileDialog::getSaveFileName(
        &window_, tr("A new lesson"), documents_folder() + QStringLiteral("my_lesson.py"), tr("Python files (*.py)"));
    if (chosen.isEmpty()) return;
    const QString problem = write_whole(chosen, QByteArray::fromStdString(lesson::lesson_template()));
    if (!problem.isEmpty()) {
        QMessageBox::warning(&window_, tr("A new lesson"), tr("%1 cannot be written: %2").arg(chosen, problem));
        return;
    }
    if (dialog_) dialog_->accept();
    emit open_wanted(chosen);
}

}  // namespace loopglass::ui
