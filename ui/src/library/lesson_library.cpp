#include "library/lesson_library.h"

#include <lesson/lesson.h>
#include <lesson/modules_beside.h>

#include <QDir>
#include <QFile>
#include <algorithm>
#include <set>

namespace loopglass::ui {

namespace {

constexpr qint64 greatest_lesson = 4 * 1024 * 1024;
constexpr std::size_t most_lessons = 2'000;  ///< somebody may add their whole disk

void read_folder(const QDir& dir, std::vector<LessonEntry>& lessons) {
    std::set<QString> imported;
    std::vector<LessonEntry> found;
    for (const QString& name : dir.entryList({QStringLiteral("*.py")}, QDir::Files | QDir::Readable, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (lessons.size() + found.size() >= most_lessons || file.size() > greatest_lesson) continue;
        if (!file.open(QIODevice::ReadOnly)) continue;
        const std::string source = file.readAll().toStdString();
        const lesson::Lesson lesson = lesson::parse_lesson(name.toStdString(), source);
        LessonEntry entry;
        entry.path = dir.filePath(name);
        entry.title = QString::fromStdString(lesson.title);
        entry.summary = QString::fromStdString(lesson.summary);
        entry.order = lesson.order;
        entry.questions = static_cast<int>(lesson.questions.size() + lesson.tasks.size());
        for (const std::string& topic : lesson.topics) entry.topics << QString::fromStdString(topic);
        entry.text = QString::fromStdString(source);
        const auto beside = lesson::modules_beside(source, [&](const std::string& path) -> std::optional<std::string> {
            if (!QFile::exists(dir.filePath(QString::fromStdString(path)))) return {};
            return std::string();
        });
        for (const trace::ModuleText& module : beside) imported.insert(QString::fromStdString(module.path));
        found.push_back(std::move(entry));
    }
    for (LessonEntry& entry : found) {
        if (!imported.count(QFileInfo(entry.path).fileName())) lessons.push_back(std::move(entry));
    }
}

bool has(const QString& text, const QString& word) { return text.contains(word, Qt::CaseInsensitive); }

}  // namespace

std::vector<LessonEntry> lessons_in(const QString& folder) {
    std::vector<LessonEntry> lessons;
    const QDir dir(folder);
    read_folder(dir, lessons);
    for (const QString& name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable, QDir::Name)) {
        // A folder with an __init__ is a package that the lessons beside it import.
        const QDir below(dir.filePath(name));
        if (!below.exists(QStringLiteral("__init__.py"))) read_folder(below, lessons);
    }
    std::stable_sort(lessons.begin(), lessons.end(),
                     [](const LessonEntry& a, const LessonEntry& b) { return a.order < b.order; });
    return lessons;
}

LessonHit find_in_lesson(const LessonEntry& lesson, const QString& words) {
    const QString head = lesson.title + QLatin1Char('\n') + lesson.summary + QLatin1Char('\n') +
                         lesson.topics.join(QLatin1Char(' ')) + QLatin1Char('\n') + lesson.path.section('/', -1);
    QString missing;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (has(head, word)) continue;
        if (!has(lesson.text, word)) return {};
        if (missing.isEmpty()) missing = word;
    }
    LessonHit hit{true, {}};
    if (missing.isEmpty()) return hit;
    for (const QString& line : lesson.text.split(QLatin1Char('\n'))) {
        if (!has(line, missing)) continue;
        hit.line = line.startsWith(QStringLiteral("# ")) ? line.mid(2).trimmed() : line.trimmed();
        break;
    }
    return hit;
}

}  // namespace loopglass::ui
