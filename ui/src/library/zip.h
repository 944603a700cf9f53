#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace loopglass::ui {

/// A file in an archive. Its path has / between folders and no step upwards.
struct ZipEntry {
    QString path;
    QByteArray bytes;
};

/// The archive as bytes, in the ZIP format (PKWARE's APPNOTE): stored, not compressed, for lessons are small. The same
/// entries give the same bytes.
QByteArray zip(const std::vector<ZipEntry>& entries);

/// The files of an archive, stored or deflated. Nothing if it is none, is damaged, is larger than 64 MiB unpacked or
/// has paths that lead out of it.
std::optional<std::vector<ZipEntry>> unzip(const QByteArray& archive);

}  // namespace loopglass::ui
