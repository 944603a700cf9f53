#include "library/whole_file.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace loopglass::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("File", text); }

}  // namespace

QString write_whole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    file.setDirectWriteFallback(true);  // a file that may be written in a folder that may not
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    if (file.write(bytes) == bytes.size() && file.flush() && file.commit()) return {};
    const QString problem = file.errorString();
    file.cancelWriting();
    return problem == QStringLiteral("Unknown error") ? tr("no room on the disk") : problem;
}

}  // namespace loopglass::ui
