#include "library/pack.h"

#include <lesson/lesson.h>
#include <lesson/modules_beside.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <map>

#include "library/whole_file.h"
#include "library/zip.h"

namespace loopglass::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Pack", text); }

std::optional<QByteArray> read_file(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return {};
    return file.readAll();
}

bool write_file(const QString& path, const QByteArray& bytes) {
    return QDir().mkpath(QFileInfo(path).path()) && write_whole(path, bytes).isEmpty();
}

/// A lesson and all that belongs to it, by path in the pack.
void gather(const QString& path, std::map<QString, QByteArray>& files) {
    const QString name = QFileInfo(path).fileName();
    if (files.count(name)) return;
    const auto bytes = read_file(path);
    if (!bytes) return;
    files[name] = *bytes;
    const QDir dir = QFileInfo(path).dir();
    const auto read = [&](const std::string& beside) -> std::optional<std::string> {
        const auto text = read_file(dir.filePath(QString::fromStdString(beside)));
        return text ? std::optional(text->toStdString()) : std::nullopt;
    };
    for (const trace::ModuleText& module : lesson::modules_beside(bytes->toStdString(), read))
        files.emplace(QString::fromStdString(module.path), QByteArray::fromStdString(module.source));
    for (const trace::FileBytes& file : lesson::files_beside(bytes->toStdString(), read))
        files.emplace(QString::fromStdString(file.path), QByteArray::fromStdString(file.bytes));
    const lesson::Lesson lesson = lesson::parse_lesson(name.toStdString(), bytes->toStdString());
    if (!lesson.pair.empty()) gather(dir.filePath(QString::fromStdString(lesson.pair)), files);
}

bool has_same(const QString& folder, const std::vector<ZipEntry>& entries) {
    return std::all_of(entries.begin(), entries.end(), [&](const ZipEntry& entry) {
        return read_file(QDir(folder).filePath(entry.path)) == entry.bytes;
    });
}

}  // namespace

QString make_pack(const QStringList& lessons, const QString& target) {
    std::map<QString, QByteArray> files;
    for (const QString& path : lessons) gather(path, files);
    if (files.empty()) return tr("There is no lesson to put into the pack.");
    if (!target.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive)) {
        for (const auto& [path, bytes] : files) {
            const QString file = QDir(target).filePath(path);
            if (QFile::exists(file) && read_file(file) != bytes)
                return tr("%1 is there already and has another text. Choose an empty folder.").arg(file);
            if (!write_file(file, bytes)) return tr("%1 cannot be written.").arg(file);
        }
        return {};
    }
    std::vector<ZipEntry> entries;
    for (const auto& [path, bytes] : files) entries.push_back({path, bytes});
    return write_file(target, zip(entries)) ? QString() : tr("%1 cannot be written.").arg(target);
}

OpenedPack open_pack(const QString& archive, const QString& packs) {
    const QString name = QFileInfo(archive).fileName();
    const auto bytes = read_file(archive);
    if (!bytes) return {{}, tr("%1 cannot be read.").arg(name)};
    const auto entries = unzip(*bytes);
    if (!entries) return {{}, tr("%1 is no pack of lessons: not a zip file, or a damaged one.").arg(name)};
    const bool has_lesson = std::any_of(entries->begin(), entries->end(), [](const ZipEntry& entry) {
        return entry.path.endsWith(QStringLiteral(".py"));
    });
    if (!has_lesson) return {{}, tr("There is no Python file in %1.").arg(name)};
    const QString base = QDir(packs).filePath(QFileInfo(archive).completeBaseName());
    QString folder = base;
    for (int number = 2; QFileInfo::exists(folder) && !has_same(folder, *entries); ++number)
        folder = QStringLiteral("%1 (%2)").arg(base).arg(number);
    for (const ZipEntry& entry : *entries) {
        if (!write_file(QDir(folder).filePath(entry.path), entry.bytes))
            return {{}, tr("%1 cannot be written.").arg(QDir(folder).filePath(entry.path))};
    }
    return {folder, {}};
}

}  // namespace loopglass::ui
