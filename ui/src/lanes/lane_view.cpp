#include "lanes/lane_view.h"

#include <algorithm>

#include "stage/words.h"

namespace loopglass::ui {

using trace::Lane;
using trace::LaneSegment;
using trace::LaneState;

LaneState state_at(const Lane& lane, Step step) {
    const auto segment = std::upper_bound(lane.segments.begin(), lane.segments.end(), step.number,
                                          [](std::uint32_t number, const LaneSegment& s) { return number < s.end; });
    return segment == lane.segments.end() ? lane.open_state : segment->state;
}

LaneView::LaneView(QWidget* parent)
    : QWidget(parent), theme_(&theme_of(ThemeKind::dark)), fonts_(std::make_unique<Fonts>()) {
    install_painted_accessibility();
    setObjectName(QStringLiteral("lanes"));
    setAccessibleName(tr("Timeline of the tasks"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void LaneView::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    layout_again();
}

void LaneView::set_timeline(const trace::Timeline* timeline) {
    timeline_ = timeline;
    reader_.clear();
    densities_.clear();
    scroll_ = 0;
    folds_.clear();
    frontier_ = now_ = {};
    axis_ = LaneAxis(axis_.kind(), timeline, 0, label_width(), width() - fonts_->px(24));
    layout_again();
}

void LaneView::show_step(Step now, Step frontier, bool ended, const TaskColours& colours) {
    const bool moved = now != now_;
    const bool grown = frontier != frontier_ || ended != ended_;
    now_ = now;
    frontier_ = frontier;
    ended_ = ended;
    const bool recoloured = !(colours == colours_);
    if (recoloured) picture_ = {};
    colours_ = colours;
    if (timeline_ && grown) {
        reader_.read(*timeline_);
        densities_.clear();
        layout_again();
    }
    if (recoloured || grown) note_fellows();
    if (moved && !axis_.is_whole()) {
        const std::uint32_t first = axis_.first_step();
        axis_.reveal(now.number);
        if (axis_.first_step() != first) picture_ = {};
    }
    if (moved) reveal_running();
    update();
}

void LaneView::note_fellows() {
    fellows_.clear();
    if (!colours_.is_by_function()) return;
    for (const Lane& lane : reader_.lanes())
        if (colours_.has(lane.task)) fellows_.emplace(lane.coroutine, lane.task);
}

/// Where there are more rows than room, the one of the task that runs is among those to be seen.
void LaneView::reveal_running() {
    const double most = std::max(0.0, rows_.height + top() - height());
    if (most <= 0) return;
    for (const LaneRow& row : rows_.rows) {
        const Lane& lane = reader_.lanes()[row.lanes.front()];
        const bool alive = lane.born <= now_.number && (!lane.done || lane.done > now_.number);
        if (row.lanes.size() > 1 || !alive || state_at(lane, now_) != LaneState::running) continue;
        const double lowest = row.y + row.height + top() - height();
        const double scroll = std::clamp(std::clamp(scroll_, lowest, std::max(lowest, row.y)), 0.0, most);
        if (scroll != scroll_) picture_ = {};
        scroll_ = scroll;
        return;
    }
}

void LaneView::set_selected(const Marked& selected) {
    if (selected == selected_) return;
    const bool is_laid_out = selected.of.task == selected_.of.task;
    if (selected.of.several != selected_.of.several) picture_ = {};
    selected_ = selected;
    is_laid_out ? update() : layout_again();
}

void LaneView::set_hovered(const Marked& hovered) {
    if (hovered_ == hovered) return;
    hovered_ = hovered;
    update();
}

void LaneView::toggle_fold(const std::string& coroutine) {
    if (!folds_.erase(coroutine)) folds_.insert(coroutine);
    layout_again();
}

void LaneView::set_axis(AxisKind kind) {
    axis_ = LaneAxis(kind, timeline_, frontier_.number, label_width(), width() - fonts_->px(24));
    densities_.clear();
    layout_again();
}

void LaneView::set_future_hidden(bool hidden) {
    if (future_hidden_ == hidden) return;
    future_hidden_ = hidden;
    update();
}

void LaneView::set_furthest(Step furthest) {
    furthest_ = furthest;
    update();
}

void LaneView::set_changes(const Stretches& changes) {
    changes_ = changes;
    setAccessibleDescription(changes.empty() ? QString()
                                             : tr("%1 stretches are not as before the edit").arg(changes.size()));
    update();
}

void LaneView::set_bookmarks(const std::map<std::uint32_t, QString>& bookmarks) {
    bookmarks_ = bookmarks;
    update();
}

void LaneView::set_least_extent(double extent) {
    axis_.set_least_extent(extent);
    densities_.clear();
    layout_again();
}

void LaneView::set_difference(std::optional<Step> step) {
    difference_ = step;
    update();
}

void LaneView::zoom(double factor) {
    axis_.zoom(factor, axis_.x_of(now_.number));
    picture_ = {};
    update();
}

void LaneView::zoom_whole() { set_axis(axis_.kind()); }

double LaneView::wanted_label_width() const {
    return std::clamp(widest_label_, fonts_->px(150), std::max(fonts_->px(150), width() * 0.18));
}

double LaneView::label_width() const { return std::max(wanted_label_width(), least_label_); }

void LaneView::set_least_label_width(double width) {
    if (std::abs(width - least_label_) < 0.5) return;
    least_label_ = width;
    layout_again();
    update();
}

QSize LaneView::sizeHint() const { return {600, static_cast<int>(fonts_->px(150))}; }

void LaneView::layout_again() {
    const double wanted = wanted_height();
    rows_ = lane_rows(reader_.lanes(), selected_.of.task, fonts_->scale(), folds_);
    rows_wanted_ = rows_.height;
    squeeze(rows_, height() - top() - fonts_->px(2));
    widest_label_ = 0;
    for (const LaneRow& row : rows_.rows) {
        if (row.height < fonts_->px(11)) continue;
        const double indent = fonts_->px(14) + row.depth * fonts_->px(11);
        widest_label_ =
            std::max(widest_label_, indent + fonts_->width(FontRole::small_strong, row.label) + fonts_->px(10));
    }
    axis_.follow(frontier_.number, label_width(), width() - fonts_->px(24));
    scroll_ = std::clamp(scroll_, 0.0, std::max(0.0, rows_.height + top() - height()));
    picture_ = {};
    update();
    if (wanted != wanted_height()) emit wanted_height_changed();
}

double LaneView::wanted_height() const { return top() + rows_wanted_ + fonts_->px(6); }

double LaneView::least_height() const { return top() + rows_.least + fonts_->px(2); }

/// A task that is still to be made has the colour that it will have.
QColor LaneView::colour(TaskId task) const {
    const Lane* lane = colours_.is_by_function() && !colours_.has(task) ? reader_.lane(task) : nullptr;
    const auto fellow = lane ? fellows_.find(lane->coroutine) : fellows_.end();
    return colours_.colour(*theme_, fellow == fellows_.end() ? task : fellow->second);
}

}  // namespace loopglass::ui
