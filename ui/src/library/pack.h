#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace loopglass::ui {

/// Writes lessons, with the modules beside them that they import and the lessons they are compared with, into a pack:
/// a zip file if the name ends so, else a folder. Says what went wrong; empty if nothing did.
QString make_pack(const QStringList& lessons, const QString& target);

/// What came of opening a pack.
struct OpenedPack {
    QString folder;  ///< where its lessons are now; empty if it could not be opened
    QString error;
};

/// Unpacks a zip file into a folder of its own below `packs`; one with the same lessons is found again, and one that
/// is there with others is never overwritten.
OpenedPack open_pack(const QString& archive, const QString& packs);

}  // namespace loopglass::ui
