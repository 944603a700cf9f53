#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <functional>
#include <vector>

#include "library/lesson_library.h"
#include "theme/fonts.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// How far a learner is in a lesson.
struct LessonProgress {
    int answered = 0;    ///< of the lesson's own questions
    int made_right = 0;  ///< of those that Loopglass made, at the first try
    int made_asked = 0;
};

/// A part of the library: the course, or a folder of one's own.
struct LibraryPart {
    QString name;
    QString folder;
    bool own = false;  ///< can be taken out of the library; the files stay
    std::vector<LessonEntry> lessons;
};

/// All lessons there are, with how far one is in each: to find one, to open it, to bring lessons in and to give some
/// away. It changes nothing itself but its own lists: it says what is wanted.
class LibraryDialog : public QDialog {
    Q_OBJECT

public:
    using ProgressOf = std::function<LessonProgress(const QString& path)>;

    LibraryDialog(std::vector<LibraryPart> parts, ProgressOf progress, const Theme& theme, const Fonts& fonts,
                  QWidget* parent = nullptr);

    void set_parts(std::vector<LibraryPart> parts);
    void search(const QString& words);
    /// The lessons that are listed: those of the part chosen, or all parts' that have what is looked for.
    const std::vector<const LessonEntry*>& listed() const { return listed_; }
    void choose_part(int part);
    int part() const { return parts_list_->currentRow(); }
    QStringList selected() const;

signals:
    void open_wanted(const QString& path);
    void new_wanted();
    void open_file_wanted();
    void folder_wanted();
    void folder_left(const QString& folder);
    void pack_wanted();
    void make_pack_wanted(const QStringList& lessons);

private:
    void fill_parts();
    void fill_lessons();
    void open_current();
    QListWidgetItem* item_of(const LessonEntry& lesson, int place, const QString& line) const;
    QString progress_text(const LessonEntry& lesson) const;

    std::vector<LibraryPart> parts_;
    ProgressOf progress_;
    QListWidget* parts_list_;
    QListWidget* lessons_;
    QLineEdit* search_;
    QLabel* summary_;
    QPushButton* leave_;
    QPushButton* open_;
    QPushButton* make_pack_;
    std::vector<const LessonEntry*> listed_;
};

}  // namespace loopglass::ui
