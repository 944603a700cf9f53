#include "window/draft_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "library/whole_file.h"

namespace loopglass::ui {

QString DraftStore::file_of(const QString& path) const {
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QDir(folder_).filePath(QFileInfo(path).completeBaseName() + QLatin1Char('-') + QString::fromLatin1(hash) +
                                  QStringLiteral(".py"));
}

bool DraftStore::write(const QString& path, const QString& text) const {
    if (folder_.isEmpty()) return true;
    if (!QDir().mkpath(folder_)) return false;
    return write_whole(file_of(path), text.toUtf8()).isEmpty();
}

std::optional<QString> DraftStore::read(const QString& path) const {
    if (folder_.isEmpty()) return {};
    QFile file(file_of(path));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll());
}

void DraftStore::remove(const QString& path) const {
    if (!folder_.isEmpty()) QFile::remove(file_of(path));
}

}  // namespace loopglass::ui
