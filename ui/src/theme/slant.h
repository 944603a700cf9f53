#pragma once

#include <QString>

namespace loopglass::ui {

/// How long from `begin` on a text goes that is slanted throughout, or upright throughout. Slanted letters are a habit
/// of the Latin, Greek and Cyrillic scripts alone: fonts have none for others, and would show empty boxes.
struct SlantRun {
    qsizetype length;
    bool slants;
};
SlantRun slant_run(QStringView text, qsizetype begin, qsizetype end);

/// True if a whole text can stand slanted.
bool can_slant(QStringView text);

}  // namespace loopglass::ui
