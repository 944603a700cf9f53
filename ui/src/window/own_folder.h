#pragma once

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace loopglass::ui {

/// Where people keep what they write: the person's folder for documents, pictures and so on, with a slash; the home
/// folder where there is none: a dialog would take a folder that is not there for the name of a file.
inline QString own_folder(QStandardPaths::StandardLocation location) {
    const QString folder = QStandardPaths::writableLocation(location);
    return (QFileInfo::exists(folder) ? folder : QDir::homePath()) + QLatin1Char('/');
}

inline QString documents_folder() { return own_folder(QStandardPaths::DocumentsLocation); }

}  // namespace loopglass::ui
