#include "lanes/lane_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace loopglass::ui {

namespace {

constexpr std::size_t rows_whole = 80;
constexpr double group_height = 26;
constexpr double selected_height = 20;
constexpr double selected_least = 16;
constexpr double named_row = 13;     ///< the least height of a row with a name
constexpr double thin_row = 2;       ///< and of one without
constexpr double named_height = 11;  ///< below it a row has no room for a name

double height_for(std::size_t count) { return count <= 8 ? 28 : count <= 20 ? 14 : 4; }

class Tree {
public:
    explicit Tree(const std::vector<trace::Lane>& lanes) : lanes_(lanes) {
        for (std::size_t i = 0; i < lanes.size(); ++i) children_[lanes[i].parent.value].push_back(i);
    }

    /// Lanes in the order of the tree, each with its depth.
    std::vector<std::pair<std::size_t, int>> ordered() const {
        std::vector<std::pair<std::size_t, int>> order;
        std::vector<std::pair<std::size_t, int>> open;
        push(0, 0, open);
        while (!open.empty()) {
            const auto [lane, depth] = open.back();
            open.pop_back();
            order.emplace_back(lane, depth);
            push(lanes_[lane].task.value, depth + 1, open);
        }
        return order;
    }

private:
    void push(std::uint32_t parent, int depth, std::vector<std::pair<std::size_t, int>>& open) const {
        const auto found = children_.find(parent);
        if (found == children_.end()) return;
        for (auto child = found->second.rbegin(); child != found->second.rend(); ++child)
            open.emplace_back(*child, depth);
    }

    const std::vector<trace::Lane>& lanes_;
    std::map<std::uint32_t, std::vector<std::size_t>> children_;
};

/// The last part of a qualified name: what stands before it is the same for many.
QString short_name(const std::string& coroutine) {
    const QString name = QString::fromStdString(coroutine);
    return name.mid(name.lastIndexOf(QLatin1Char('.')) + 1);
}

QString label_of(const trace::Lane& lane) {
    return QString::fromStdString(lane.name) + QLatin1Char(' ') + short_name(lane.coroutine);
}

/// Rows of their own, or one for all of a coroutine function.
class RowMaker {
public:
    RowMaker(LaneRows& rows, const std::vector<trace::Lane>& lanes, TaskId selected, double scale, const Folds& folds)
        : rows_(rows), lanes_(lanes), selected_(selected), scale_(scale), folds_(folds) {
        for (const trace::Lane& lane : lanes) ++count_of_[lane.coroutine];
        for (const auto& [coroutine, count] : count_of_) shown_ += is_folded(coroutine) ? 1 : count;
    }

    void add(std::size_t index, int depth) {
        const trace::Lane& lane = lanes_[index];
        const bool chosen = selected_ && lane.task == selected_;
        if (!is_folded(lane.coroutine)) return add_row(index, depth, chosen);
        const auto [found, added] = row_of_.emplace(lane.coroutine, rows_.rows.size());
        if (added) {
            const QString label =
                QStringLiteral("%1 %2").arg(count_of_[lane.coroutine]).arg(short_name(lane.coroutine));
            rows_.rows.push_back({{}, label, depth, 0, group_height * scale_, named_row * scale_, {}});
        }
        rows_.rows[found->second].lanes.push_back(index);
        if (chosen) add_row(index, depth, true);
    }

private:
    bool is_folded(const std::string& coroutine) const {
        const bool by_itself = lanes_.size() > rows_whole;
        return count_of_.at(coroutine) > 1 && by_itself != folds_.contains(coroutine);
    }

    void add_row(std::size_t index, int depth, bool chosen) {
        // Among density rows who is alone is as high as they are.
        const bool alone = lanes_.size() > rows_whole && count_of_.at(lanes_[index].coroutine) == 1;
        const double own = alone ? group_height : height_for(shown_);
        const double height = chosen ? std::max(own, selected_height) : own;
        const double least = chosen ? selected_least : own >= named_height ? named_row : thin_row;
        rows_.rows.push_back(
            {lanes_[index].task, label_of(lanes_[index]), depth, 0, height * scale_, least * scale_, {index}});
    }

    LaneRows& rows_;
    const std::vector<trace::Lane>& lanes_;
    TaskId selected_;
    double scale_;
    const Folds& folds_;
    std::map<std::string, std::size_t> count_of_;
    std::size_t shown_ = 0;  ///< how many rows there will be
    std::map<std::string, std::size_t> row_of_;
};

/// What a group of thin rows is called: the task's name if it is one, else how many of which function.
QString group_label(const LaneGroup& group, const std::vector<trace::Lane>& lanes) {
    const trace::Lane& first = lanes[group.lanes.front()];
    if (group.lanes.size() == 1) return label_of(first);
    return QStringLiteral("%1 %2").arg(group.lanes.size()).arg(short_name(first.coroutine));
}

void gather_thin_rows(LaneRows& rows, const std::vector<trace::Lane>& lanes, double scale) {
    const std::string* coroutine = nullptr;
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        const LaneRow& row = rows.rows[i];
        if (row.height >= named_height * scale) {
            coroutine = nullptr;
            continue;
        }
        const trace::Lane& lane = lanes[row.lanes.front()];
        if (!coroutine || *coroutine != lane.coroutine) rows.groups.push_back({{}, row.depth, row.y, 0, i, {}});
        coroutine = &lane.coroutine;
        LaneGroup& group = rows.groups.back();
        group.height += row.height;
        group.lanes.push_back(row.lanes.front());
    }
    for (LaneGroup& group : rows.groups) group.label = group_label(group, lanes);
}

/// After the rows have got other heights.
void place_groups(LaneRows& rows) {
    for (LaneGroup& group : rows.groups) {
        const LaneRow& first = rows.rows[group.first_row];
        const LaneRow& last = rows.rows[group.first_row + group.lanes.size() - 1];
        group.y = first.y;
        group.height = last.y + last.height - first.y;
    }
}

}  // namespace

LaneRows lane_rows(const std::vector<trace::Lane>& lanes, TaskId selected, double scale, const Folds& folds) {
    LaneRows rows;
    RowMaker maker(rows, lanes, selected, scale, folds);
    for (const auto& [index, depth] : Tree(lanes).ordered()) maker.add(index, std::min(depth, 4));
    for (LaneRow& row : rows.rows) {
        row.y = rows.height;
        rows.height += row.height;
        rows.least += std::min(row.least, row.height);
    }
    gather_thin_rows(rows, lanes, scale);
    return rows;
}

const std::string* fold_at(const LaneRows& rows, const std::vector<trace::Lane>& lanes, double y) {
    const auto at = [y](const auto& row) { return y >= row.y && y < row.y + row.height; };
    const auto group = std::find_if(rows.groups.begin(), rows.groups.end(), at);
    if (group != rows.groups.end() && group->lanes.size() > 1) return &lanes[group->lanes.front()].coroutine;
    const auto row = std::find_if(rows.rows.begin(), rows.rows.end(), at);
    return row != rows.rows.end() && row->lanes.size() > 1 ? &lanes[row->lanes.front()].coroutine : nullptr;
}

void squeeze(LaneRows& rows, double room) {
    if (rows.rows.empty() || rows.height <= room) return;
    // Each gives what it can spare. If all of them have no room even so, the more are to be seen without scrolling.
    const double share =
        rows.height > rows.least ? std::clamp((room - rows.least) / (rows.height - rows.least), 0.0, 1.0) : 1.0;
    rows.height = 0;
    for (LaneRow& row : rows.rows) {
        const double lowest = std::min(row.least, row.height);
        row.height = lowest + (row.height - lowest) * share;
        row.y = rows.height;
        rows.height += row.height;
    }
    place_groups(rows);
}

}  // namespace loopglass::ui
