#include "window/bookmarks.h"

namespace loopglass::ui {

Bookmarks::Bookmarks(const QStringList& kept) {
    for (const QString& entry : kept) notes_.insert(numbered(entry));
}

QStringList Bookmarks::to_keep() const {
    QStringList kept;
    for (const auto& [step, note] : notes_) kept << numbered(step, note);
    return kept;
}

void Bookmarks::toggle(Step step) {
    if (!notes_.erase(step.number)) notes_.emplace(step.number, QString());
}

void Bookmarks::set(Step step, const QString& note) { notes_[step.number] = note.simplified(); }

QString Bookmarks::note(Step step) const {
    const auto known = notes_.find(step.number);
    return known == notes_.end() ? QString() : known->second;
}

std::optional<Step> Bookmarks::beside(Step step, bool backward) const {
    const auto at = backward ? notes_.lower_bound(step.number) : notes_.upper_bound(step.number);
    if (backward) return at == notes_.begin() ? std::nullopt : std::optional(Step{std::prev(at)->first});
    return at == notes_.end() ? std::nullopt : std::optional(Step{at->first});
}

std::pair<std::uint32_t, QString> numbered(const QString& entry) {
    return {entry.section(QLatin1Char(' '), 0, 0).toUInt(), entry.section(QLatin1Char(' '), 1)};
}

QString numbered(std::uint32_t number, const QString& words) {
    return (QString::number(number) + QLatin1Char(' ') + words).trimmed();
}

}  // namespace loopglass::ui
