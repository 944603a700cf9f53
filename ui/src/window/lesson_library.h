#pragma once

#include <QString>
#include <vector>

namespace loopglass::ui {

/// A lesson as the lesson list shows it.
struct LessonEntry {
    QString path;
    QString title;
    QString summary;
    int order = 0;
};

/// The lessons of a folder (or of the program's resources), in the order that they ask for.
std::vector<LessonEntry> lessons_in(const QString& folder);

}  // namespace loopglass::ui
