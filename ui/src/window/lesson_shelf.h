#pragma once

#include <QObject>
#include <QPointer>
#include <vector>

#include "library/library_dialog.h"
#include "window/settings.h"

namespace loopglass::ui {

/// The lessons there are: the course, and the folders and packs that somebody has brought in. Finds them, brings in
/// more, makes new ones and packs to give away.
class LessonShelf : public QObject {
    Q_OBJECT

public:
    /// `course_folder` holds the lessons that come with the program; what packs contain is put below `packs_folder`.
    LessonShelf(QWidget& window, Settings& settings, const QString& course_folder, const QString& packs_folder);

    /// Those that "next" and "previous" mean.
    const std::vector<LessonEntry>& lessons() const { return lessons_; }
    /// Makes the lessons beside a file those; false if they were already.
    bool choose_lessons_of(const QString& path);
    /// Where a file or a lesson with its title is among them, or -1.
    int index_of(const QString& path, const QString& title) const;

    void open_library(const Theme& theme, const Fonts& fonts);
    /// Opens the library at a folder that was just brought in.
    void open_library_at(const QString& folder, const Theme& theme, const Fonts& fonts);
    void choose_pack();
    void open_pack_file(const QString& archive);
    void new_lesson();

signals:
    void open_wanted(const QString& path);
    void file_dialog_wanted();
    void failed(const QString& words);

private:
    std::vector<LibraryPart> parts() const;
    void add_folder(const QString& folder);
    void leave_folder(const QString& folder);
    void make_pack_of(const QStringList& chosen_lessons);

    QWidget& window_;
    Settings& settings_;
    QString course_folder_;
    QString packs_folder_;
    QString extra_folder_;  ///< a folder or pack that is open, where nothing is remembered
    std::vector<LessonEntry> lessons_;
    QPointer<LibraryDialog> dialog_;
};

}  // namespace loopglass::ui
