#include "lanes/lane_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace loopglass::ui {

namespace {

constexpr std::size_t rows_whole = 80;
constexpr double group_height = 26;
constexpr double selected_height = 20;
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

void add_groups(LaneRows& rows, const std::vector<std::pair<std::size_t, int>>& order,
                const std::vector<trace::Lane>& lanes, TaskId selected, double scale) {
    std::map<std::string, std::size_t> row_of;
    for (const auto& [index, depth] : order) {
        const auto [found, added] = row_of.emplace(lanes[index].coroutine, rows.rows.size());
        if (added) rows.rows.push_back({{}, {}, std::min(depth, 4), 0, group_height * scale, {}});
        rows.rows[found->second].lanes.push_back(index);
        if (lanes[index].task == selected && selected)
            rows.rows.push_back(
                {selected, label_of(lanes[index]), std::min(depth, 4), 0, selected_height * scale, {index}});
    }
    for (LaneRow& row : rows.rows) {
        if (row.task) continue;
        const trace::Lane& first = lanes[row.lanes.front()];
        row.label = row.lanes.size() == 1
                        ? label_of(first)
                        : QStringLiteral("%1 %2").arg(row.lanes.size()).arg(short_name(first.coroutine));
        if (row.lanes.size() == 1) row.task = first.task;
    }
}

/// What a group of thin rows is called: the task's name if it is one, else how many of which function.
QString group_label(const LaneGroup& group, const std::vector<trace::Lane>& lanes) {
    const trace::Lane& first = lanes[group.lanes.front()];
    if (group.lanes.size() == 1) return label_of(first);
    return QStringLiteral("%1 %2").arg(group.lanes.size()).arg(short_name(first.coroutine));
}

void gather_thin_rows(LaneRows& rows, const std::vector<trace::Lane>& lanes, double scale) {
    const std::string* coroutine = nullptr;
    for (const LaneRow& row : rows.rows) {
        if (row.height >= named_height * scale) {
            coroutine = nullptr;
            continue;
        }
        const trace::Lane& lane = lanes[row.lanes.front()];
        if (!coroutine || *coroutine != lane.coroutine) rows.groups.push_back({{}, row.depth, row.y, 0, {}});
        coroutine = &lane.coroutine;
        LaneGroup& group = rows.groups.back();
        group.height += row.height;
        group.lanes.push_back(row.lanes.front());
    }
    for (LaneGroup& group : rows.groups) group.label = group_label(group, lanes);
}

}  // namespace

LaneRows lane_rows(const std::vector<trace::Lane>& lanes, TaskId selected, double scale) {
    LaneRows rows;
    const auto order = Tree(lanes).ordered();
    if (lanes.size() > rows_whole) {
        add_groups(rows, order, lanes, selected, scale);
    } else {
        for (const auto& [index, depth] : order) {
            const bool chosen = selected && lanes[index].task == selected;
            const double height = std::max(height_for(lanes.size()), chosen ? selected_height : 0.0) * scale;
            rows.rows.push_back({lanes[index].task, label_of(lanes[index]), std::min(depth, 4), 0, height, {index}});
        }
    }
    for (LaneRow& row : rows.rows) {
        row.y = rows.height;
        rows.height += row.height;
    }
    gather_thin_rows(rows, lanes, scale);
    return rows;
}

void squeeze(LaneRows& rows, double room, double scale) {
    if (rows.rows.empty() || rows.height <= room) return;
    double lowest = rows.rows.front().height;
    for (const LaneRow& row : rows.rows) lowest = std::min(lowest, row.height);
    // Down to what a name needs; rows too thin for a name down to what the eye can tell. If all of them have no room
    // even so, the more are to be seen without scrolling.
    const double least = (lowest >= named_height * scale ? named_row : thin_row) * scale;
    const double factor = std::max(room / rows.height, std::min(1.0, least / lowest));
    for (LaneRow& row : rows.rows) {
        row.y *= factor;
        row.height *= factor;
    }
    for (LaneGroup& group : rows.groups) {
        group.y *= factor;
        group.height *= factor;
    }
    rows.height *= factor;
}

}  // namespace loopglass::ui
