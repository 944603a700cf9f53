#include "window/lesson_library.h"

#include <lesson/lesson.h>

#include <QDir>
#include <QFile>
#include <algorithm>

namespace loopglass::ui {

std::vector<LessonEntry> lessons_in(const QString& folder) {
    std::vector<LessonEntry> lessons;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.py")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const lesson::Lesson lesson = lesson::parse_lesson(name.toStdString(), file.readAll().toStdString());
        lessons.push_back({dir.filePath(name), QString::fromStdString(lesson.title),
                           QString::fromStdString(lesson.summary), lesson.order});
    }
    std::stable_sort(lessons.begin(), lessons.end(),
                     [](const LessonEntry& a, const LessonEntry& b) { return a.order < b.order; });
    return lessons;
}

}  // namespace loopglass::ui
