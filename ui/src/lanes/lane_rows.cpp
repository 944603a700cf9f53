#include "lanes/lane_rows.h"

#include <QCoreApplication>
#include <map>

namespace loopglass::ui {

namespace {

constexpr std::size_t rows_whole = 80;
constexpr double group_height = 26;
constexpr double selected_height = 20;

double height_for(std::size_t count) { return count <= 8 ? 24 : count <= 20 ? 14 : 5; }

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

QString label_of(const trace::Lane& lane) {
    return QString::fromStdString(lane.name) + QLatin1Char(' ') + QString::fromStdString(lane.coroutine);
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
                        : QStringLiteral("%1 %2").arg(row.lanes.size()).arg(QString::fromStdString(first.coroutine));
        if (row.lanes.size() == 1) row.task = first.task;
    }
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
    return rows;
}

}  // namespace loopglass::ui
