#pragma once

#include <QString>
#include <QStringList>
#include <map>

#include "run/moment.h"

namespace loopglass::ui {

/// The small marks ◆1, ◆2, ... of the objects that more than one name reaches at a step: the same wherever such an
/// object is shown. They are numbered in the order in which the names come.
class ObjectMarks {
public:
    explicit ObjectMarks(const Moment& moment);

    bool is_shared(std::uint32_t object) const { return numbers_.count(object) > 0; }
    /// "◆2"; empty if at most one name reaches the object.
    QString mark(std::uint32_t object) const;
    /// All its names, a line for each frame: "Task-2 worker: items".
    QStringList names(std::uint32_t object) const;
    /// The same in a sentence: "◆2 is one object with these names: ...".
    QString sentence(std::uint32_t object) const;

private:
    const Moment& moment_;
    std::map<std::uint32_t, int> numbers_;
};

}  // namespace loopglass::ui
