#pragma once

#include <base/ids.h>

#include <QStringList>
#include <map>
#include <optional>

namespace loopglass::ui {

/// Steps of a run to come back to, each with a few words if somebody has noted them.
class Bookmarks {
public:
    using Notes = std::map<std::uint32_t, QString>;  ///< by step

    Bookmarks() = default;
    /// As they were kept: "STEP" or "STEP NOTE" each.
    explicit Bookmarks(const QStringList& kept);
    QStringList to_keep() const;

    const Notes& notes() const { return notes_; }
    bool empty() const { return notes_.empty(); }

    /// Sets one, or takes it away.
    void toggle(Step step);
    /// Sets one with a note, in one line.
    void set(Step step, const QString& note);
    QString note(Step step) const;
    /// The next one behind a step, or the last one before it.
    std::optional<Step> beside(Step step, bool backward) const;

private:
    Notes notes_;
};

/// "17 some words" as a number and the words.
std::pair<std::uint32_t, QString> numbered(const QString& entry);
/// And the other way; the number alone where there are none.
QString numbered(std::uint32_t number, const QString& words);

}  // namespace loopglass::ui
