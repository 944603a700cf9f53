#include "window/panel_layout.h"

#include <algorithm>

namespace loopglass::ui {

namespace {

constexpr QLatin1Char between_columns('|');
constexpr QLatin1Char between_panels('/');
constexpr QLatin1Char between_parts(';');

QString window_text(const QString& panel, const QRect& window) {
    return QStringLiteral("%1@%2,%3,%4,%5")
        .arg(panel)
        .arg(window.x())
        .arg(window.y())
        .arg(window.width())
        .arg(window.height());
}

QRect window_of(const QString& text) {
    const QStringList numbers = text.split(QLatin1Char(','));
    if (numbers.size() != 4) return {};
    return {numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt(), numbers[3].toInt()};
}

}  // namespace

PanelLayout PanelLayout::at_first() {
    PanelLayout layout;
    layout.columns_ = {{QStringLiteral("lesson")},
                       {QStringLiteral("code"), QStringLiteral("output")},
                       {QStringLiteral("loop")},
                       {QStringLiteral("inspector")}};
    layout.row_below_ = {QStringLiteral("timeline")};
    return layout;
}

PanelLayout PanelLayout::from_text(const QString& text) {
    const PanelLayout first = at_first();
    QStringList missing = first.row_below_;
    for (const QStringList& column : first.columns_) missing << column;
    const auto known = [&](const QString& panel) { return missing.removeOne(panel); };
    PanelLayout layout;
    for (const QString& column : text.section(between_parts, 0, 0).split(between_columns)) {
        QStringList panels;
        for (const QString& panel : column.split(between_panels))
            if (known(panel)) panels << panel;
        if (!panels.isEmpty()) layout.columns_.push_back(panels);
    }
    for (const QString& panel : text.section(between_parts, 1, 1).split(between_panels))
        if (known(panel)) layout.row_below_ << panel;
    for (const QString& entry : text.section(between_parts, 2, 2).split(between_columns)) {
        const QString panel = entry.section(QLatin1Char('@'), 0, 0);
        if (known(panel)) layout.floating_.emplace(panel, window_of(entry.section(QLatin1Char('@'), 1)));
    }
    for (const QString& panel : QStringList(missing)) layout.place_as_at_first(panel);
    return layout;
}

QString PanelLayout::to_text() const {
    QStringList columns;
    for (const QStringList& column : columns_) columns << column.join(between_panels);
    QStringList windows;
    for (const auto& [panel, window] : floating_) windows << window_text(panel, window);
    return QStringList{columns.join(between_columns), row_below_.join(between_panels), windows.join(between_columns)}
        .join(between_parts);
}

std::size_t PanelLayout::column_of(const QString& panel) const {
    const auto found = std::find_if(columns_.begin(), columns_.end(),
                                    [&](const QStringList& column) { return column.contains(panel); });
    return static_cast<std::size_t>(found - columns_.begin());
}

void PanelLayout::take_out(const QString& panel) {
    row_below_.removeOne(panel);
    floating_.erase(panel);
    const std::size_t column = column_of(panel);
    if (column == columns_.size()) return;
    columns_[column].removeOne(panel);
    if (columns_[column].isEmpty()) columns_.erase(columns_.begin() + static_cast<std::ptrdiff_t>(column));
}

bool PanelLayout::put(const QString& panel, const QString& beside, Side side) {
    if (panel == beside || is_floating(beside)) return false;
    const PanelLayout before = *this;
    take_out(panel);
    const bool after = side == Side::right || side == Side::below;
    if (row_below_.contains(beside)) {
        row_below_.insert(row_below_.indexOf(beside) + (after ? 1 : 0), panel);
        return *this != before;
    }
    const std::size_t column = column_of(beside);
    if (side == Side::above || side == Side::below) {
        QStringList& stack = columns_[column];
        stack.insert(stack.indexOf(beside) + (after ? 1 : 0), panel);
    } else {
        columns_.insert(columns_.begin() + static_cast<std::ptrdiff_t>(column + (after ? 1 : 0)), {panel});
    }
    return *this != before;
}

bool PanelLayout::put_in_row_below(const QString& panel) {
    if (row_below_.contains(panel)) return false;
    take_out(panel);
    row_below_ << panel;
    return true;
}

bool PanelLayout::move(const QString& panel, Side side, const std::vector<QString>& open) {
    const auto is_open = [&](const QString& name) { return std::count(open.begin(), open.end(), name) > 0; };
    const bool forward = side == Side::right || side == Side::below;
    const auto next_open = [&](const QStringList& panels, qsizetype from) {
        for (qsizetype i = from + (forward ? 1 : -1); i >= 0 && i < panels.size(); i += forward ? 1 : -1)
            if (is_open(panels[i])) return panels[i];
        return QString();
    };
    if (row_below_.contains(panel)) {
        if (side == Side::below || (side == Side::above && columns_.empty())) return false;
        if (side == Side::above) {
            const std::size_t above = std::min<std::size_t>(row_below_.indexOf(panel), columns_.size() - 1);
            return put(panel, columns_[above].back(), Side::below);
        }
        const QString next = next_open(row_below_, row_below_.indexOf(panel));
        return !next.isEmpty() && put(panel, next, side);
    }
    const std::size_t column = column_of(panel);
    if (column == columns_.size()) return false;  // in a window of its own
    const QStringList stack = columns_[column];
    if (side == Side::above || side == Side::below) {
        const QString next = next_open(stack, stack.indexOf(panel));
        if (!next.isEmpty()) return put(panel, next, side);
        return side == Side::below && columns_.size() + static_cast<std::size_t>(stack.size()) > 2 &&
               put_in_row_below(panel);
    }
    const bool shares = std::count_if(stack.begin(), stack.end(), is_open) > 1;
    if (shares) return put(panel, stack.front() == panel ? stack.back() : stack.front(), side);
    QStringList fronts;  // of each column, whoever is open in it
    for (const QStringList& other : columns_) {
        const auto found = std::find_if(other.begin(), other.end(), is_open);
        fronts << (found == other.end() ? QString() : *found);
    }
    const QString next = next_open(fronts, static_cast<qsizetype>(column));
    return !next.isEmpty() && put(panel, next, side);
}

void PanelLayout::detach(const QString& panel, const QRect& window) {
    take_out(panel);
    floating_[panel] = window;
}

void PanelLayout::attach(const QString& panel) {
    if (!is_floating(panel)) return;
    floating_.erase(panel);
    place_as_at_first(panel);
}

void PanelLayout::set_window(const QString& panel, const QRect& window) {
    if (is_floating(panel)) floating_[panel] = window;
}

/// Beside the neighbour that it has at first, if that is still in a column; else as the last of its kind.
void PanelLayout::place_as_at_first(const QString& panel) {
    const PanelLayout first = at_first();
    if (first.row_below_.contains(panel)) {
        row_below_ << panel;
        return;
    }
    const std::size_t column = first.column_of(panel);
    for (const QString& neighbour : first.columns_[column]) {
        const std::size_t there = column_of(neighbour);
        if (neighbour == panel || there == columns_.size()) continue;
        const bool above = first.columns_[column].indexOf(panel) < first.columns_[column].indexOf(neighbour);
        QStringList& stack = columns_[there];
        stack.insert(stack.indexOf(neighbour) + (above ? 0 : 1), panel);
        return;
    }
    std::size_t place = columns_.size();
    for (std::size_t later = column + 1; later < first.columns_.size(); ++later)
        for (const QString& neighbour : first.columns_[later]) place = std::min(place, column_of(neighbour));
    columns_.insert(columns_.begin() + static_cast<std::ptrdiff_t>(place), {panel});
}

}  // namespace loopglass::ui
