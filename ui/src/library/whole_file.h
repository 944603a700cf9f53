#pragma once

#include <QByteArray>
#include <QString>

namespace loopglass::ui {

/// Writes a file whole or not at all: until all bytes are on the disk, what was there stays. Says what went wrong;
/// empty if nothing did. (QSaveFile alone takes a full disk for success, and puts half a file in place: only flush()
/// tells.)
QString write_whole(const QString& path, const QByteArray& bytes);

}  // namespace loopglass::ui
