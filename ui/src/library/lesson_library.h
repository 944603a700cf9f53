#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace loopglass::ui {

/// A lesson as the lists of lessons show it.
struct LessonEntry {
    QString path;
    QString title;
    QString summary;
    QStringList topics;
    QString text;  ///< the whole file, to be searched
    int order = 0;
    int questions = 0;  ///< and tasks: what there is to answer and to do
};

/// The lessons of a folder (or of the program's resources), in the order that they ask for. Of folders below, those
/// one step down are looked into too; files that are imported by another of the folder are no lessons.
std::vector<LessonEntry> lessons_in(const QString& folder);

/// Where a lesson has all words that are looked for: in its title, summary or topics (an empty text), else the first
/// line of its text with one of them. Nothing if it has not all of them.
struct LessonHit {
    bool found = false;
    QString line;
};
LessonHit find_in_lesson(const LessonEntry& lesson, const QString& words);

}  // namespace loopglass::ui
