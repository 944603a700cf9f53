#include "lanes/lane_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <array>

#include "stage/words.h"
#include "theme/apart.h"
#include "theme/icons.h"

namespace loopglass::ui {

using trace::Lane;
using trace::LaneSegment;
using trace::LaneState;
using trace::StepKind;

namespace {

/// What a task that was made and is not done is at a step.
LaneState state_at(const Lane& lane, Step step) {
    const auto segment = std::upper_bound(lane.segments.begin(), lane.segments.end(), step.number,
                                          [](std::uint32_t number, const LaneSegment& s) { return number < s.end; });
    return segment == lane.segments.end() ? lane.open_state : segment->state;
}

QString mark_words(StepKind kind) {
    switch (kind) {
        case StepKind::output: return LaneView::tr("prints");
        case StepKind::exception_raised: return LaneView::tr("an exception");
        default: return LaneView::tr("cancel() is called on it");
    }
}

QString state_words(LaneState state) {
    return state == LaneState::running   ? LaneView::tr("running")
           : state == LaneState::waiting ? LaneView::tr("waiting")
                                         : LaneView::tr("ready");
}

}  // namespace

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

void LaneView::set_selected(TaskId task) {
    selected_ = task;
    layout_again();
}

void LaneView::set_hovered_task(TaskId task) {
    if (hovered_ == task) return;
    hovered_ = task;
    update();
}

void LaneView::hover(TaskId task) {
    if (hovered_ == task) return;
    set_hovered_task(task);
    emit task_hovered(task);
}

void LaneView::set_picked(std::set<TaskId> tasks) {
    picked_ = std::move(tasks);
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
    rows_ = lane_rows(reader_.lanes(), selected_, fonts_->scale(), folds_);
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

/// A task that is still to be made has the colour that it will have.
QColor LaneView::colour(TaskId task) const {
    const Lane* lane = colours_.is_by_function() && !colours_.has(task) ? reader_.lane(task) : nullptr;
    const auto fellow = lane ? fellows_.find(lane->coroutine) : fellows_.end();
    return colours_.colour(*theme_, fellow == fellows_.end() ? task : fellow->second);
}

void LaneView::paintEvent(QPaintEvent*) {
    const double ratio = devicePixelRatioF();
    if (picture_.isNull()) {
        picture_ = QPixmap(size() * ratio);
        picture_.setDevicePixelRatio(ratio);
        picture_.fill(theme_->window);
        QPainter painter(&picture_);
        painter.setRenderHint(QPainter::Antialiasing);
        paint_axis(painter);
        paint_lanes(painter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture_);
    painter.setRenderHint(QPainter::Antialiasing);
    if (timeline_) {
        paint_now(painter);
        paint_group_labels(painter);
        paint_picked(painter);
        for (const LaneRow& row : rows_.rows) {
            if (!hovered_ || row.task != hovered_ || hovered_ == selected_) continue;
            painter.setPen(QPen(theme_->ring, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(0.5, row_y(row) + 0.5, width() - 1, row.height - 1));
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme_->ring, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

/// A veil over the lanes of those that are not picked.
void LaneView::paint_picked(QPainter& painter) const {
    if (picked_.empty()) return;
    QColor veil = theme_->window;
    veil.setAlphaF(0.7f);
    const QRectF all(0, top(), width(), height() - top());
    for (const LaneRow& row : rows_.rows) {
        const bool fades = std::none_of(row.lanes.begin(), row.lanes.end(), [&](std::size_t index) {
            return picked_.contains(reader_.lanes()[index].task);
        });
        if (fades) painter.fillRect(QRectF(0, row_y(row), width(), row.height) & all, veil);
    }
}

void LaneView::paint_axis(QPainter& painter) const {
    time_labels_.clear();
    if (!timeline_) return;
    painter.setFont(fonts_->font(FontRole::small));
    const double baseline = fonts_->px(13);
    double free = axis_.left() - fonts_->px(20);
    const auto write = [&](double x, const QString& text) {
        const double width = fonts_->width(FontRole::small, text);
        const double at = std::clamp(x - width / 2, axis_.left() - fonts_->px(10), axis_.right() - width);
        if (at < free) return;
        painter.setPen(theme_->dim);
        painter.drawText(QPointF(at, baseline), text);
        time_labels_.emplace_back(at, 0, width, top() - 2);
        free = at + width + fonts_->px(16);
    };
    if (axis_.kind() == AxisKind::seconds) {
        for (const LaneAxis::Tick& tick : axis_.ticks(fonts_->px(110))) {
            painter.fillRect(QRectF(tick.x, top() - 2, 1, height() - top()), theme_->line);
            write(tick.x, tick.text);
        }
        return;
    }
    // On the axis of steps each jump of the clock is a grey band with the time it leads to.
    double last = -10;
    if (axis_.first_step() == 0) write(axis_.x_of(0), Words::time({}));
    for (std::size_t i = 0; i < timeline_->clock.size(); ++i) {
        const trace::ClockRow& row = timeline_->clock[i];
        const double x = axis_.x_of(row.step);
        if (x < axis_.left() || x > axis_.right() || x - last < fonts_->px(5)) continue;
        last = x;
        const bool many = timeline_->clock.size() > 40;
        const double width = many ? 1.0 : std::max(fonts_->px(4), axis_.x_of(row.step + 1) - x);
        QColor band = theme_->line;
        painter.fillRect(QRectF(x, top() - 2, width, height() - top()), band);
        write(x + width / 2, Words::time({row.time}));
    }
}

void LaneView::paint_lanes(QPainter& painter) const {
    for (const LaneRow& row : rows_.rows) {
        const double y = row_y(row);
        if (y + row.height < top() || y > height()) continue;
        painter.save();
        painter.setClipRect(QRectF(0, top(), width(), height()));
        paint_row(painter, row);
        painter.restore();
    }
}

void LaneView::paint_row(QPainter& painter, const LaneRow& row) const {
    if (selected_ && row.task == selected_)
        painter.fillRect(QRectF(0, row_y(row), width(), row.height), theme_->now_line);
    paint_label(painter, row);
    std::size_t segments = 0;
    for (const std::size_t index : row.lanes) segments += reader_.lanes()[index].segments.size();
    const double pixels = axis_.right() - axis_.left();
    const double shown = axis_.kind() == AxisKind::steps && frontier_.number > 0
                             ? double(axis_.last_step() - axis_.first_step()) / frontier_.number
                             : 1.0;
    // Where segments are thinner than the eye, the share of each state is painted and not the last winner.
    if (row.lanes.size() > 1 || double(segments) * shown > pixels / 3) {
        paint_density(painter, row);
        return;
    }
    const Lane& lane = reader_.lanes()[row.lanes.front()];
    paint_segments(painter, row, lane);
    paint_marks(painter, row, lane);
}

/// A folded group says below its name how many of its tasks are in which state, where there is room.
bool LaneView::has_counts(const LaneRow& row) const {
    return row.lanes.size() > 1 && row.height >= 2 * fonts_->line_height(FontRole::small) - fonts_->px(2);
}

void LaneView::paint_label(QPainter& painter, const LaneRow& row) const {
    if (row.height < fonts_->px(11)) return;  // named with its group
    const double x = fonts_->px(14) + row.depth * fonts_->px(11);
    const QColor ink = colour(reader_.lanes()[row.lanes.front()].task);
    painter.setFont(fonts_->font(FontRole::small_strong));
    painter.setPen(ink);
    const double room = label_width() - x - fonts_->px(8);
    const QFontMetricsF& metrics = fonts_->metrics(FontRole::small_strong);
    QString shown = row.label;
    if (metrics.horizontalAdvance(shown) > room) {
        QStringList others;
        for (const LaneRow& other : rows_.rows) others << other.label;
        shown = elided_apart(metrics, row.label, others, room);
    }
    const double line = fonts_->line_height(FontRole::small);
    const QRectF place(x, row_y(row), room, has_counts(row) ? line : row.height);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, shown);
    if (row.lanes.size() > 1) paint_fold(painter, x, row_y(row) + (has_counts(row) ? line : row.height) / 2, true);
}

/// A triangle left of a group's name: it points down where the group is unfolded.
void LaneView::paint_fold(QPainter& painter, double x, double middle, bool folded) const {
    const double size = fonts_->px(3.5);
    const QPointF at(x - fonts_->px(7), middle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_->dim);
    painter.drawPolygon(
        folded ? QPolygonF({at + QPointF(-size / 2, -size), at + QPointF(size, 0), at + QPointF(-size / 2, size)})
               : QPolygonF({at + QPointF(-size, -size / 2), at + QPointF(size, -size / 2), at + QPointF(0, size)}));
}

/// How many tasks are in which state at the step shown, in words.
QString LaneView::counts_of(const std::vector<std::size_t>& lanes) const {
    std::array<int, 4> counts{};
    for (const std::size_t index : lanes) {
        const Lane& lane = reader_.lanes()[index];
        if (lane.born > now_.number) continue;
        if (lane.done && lane.done <= now_.number) {
            ++counts[3];
            continue;
        }
        ++counts[static_cast<std::size_t>(state_at(lane, now_))];
    }
    QStringList words;
    if (counts[3]) words << tr("%1 done").arg(counts[3]);
    if (const int n = counts[static_cast<std::size_t>(LaneState::ready)]) words << tr("%1 ready").arg(n);
    if (const int n = counts[static_cast<std::size_t>(LaneState::waiting)]) words << tr("%1 wait").arg(n);
    if (const int n = counts[static_cast<std::size_t>(LaneState::running)]) words << tr("%1 runs").arg(n);
    return words.join(QStringLiteral(", "));
}

void LaneView::paint_group_labels(QPainter& painter) const {
    painter.save();
    painter.setClipRect(QRectF(0, top(), label_width(), height()));
    const double line = fonts_->line_height(FontRole::small);
    for (const LaneRow& row : rows_.rows) {  // how many are in which state changes with now
        if (!has_counts(row)) continue;
        const double x = fonts_->px(14) + row.depth * fonts_->px(11);
        const double room = label_width() - x - fonts_->px(8);
        painter.setFont(fonts_->font(FontRole::small));
        painter.setPen(theme_->dim);
        painter.drawText(QRectF(x, row_y(row) + line - fonts_->px(2), room, line), Qt::AlignVCenter | Qt::AlignLeft,
                         fonts_->metrics(FontRole::small).elidedText(counts_of(row.lanes), Qt::ElideRight, room));
    }
    double free = top();
    for (const LaneGroup& group : rows_.groups) {
        const double y = std::max(top() + group.y - scroll_, free);
        if (y > height() || top() + group.y + group.height - scroll_ < top()) continue;
        // A label of one line may be higher than its rows: those below give way, or go without.
        if (y > top() + group.y + group.height - scroll_ || y + line > height()) continue;
        const double x = fonts_->px(14) + group.depth * fonts_->px(11);
        const double room = label_width() - x - fonts_->px(8);
        painter.setFont(fonts_->font(FontRole::small_strong));
        painter.setPen(colour(reader_.lanes()[group.lanes.front()].task));
        painter.drawText(QRectF(x, y, room, line), Qt::AlignVCenter | Qt::AlignLeft,
                         fonts_->metrics(FontRole::small_strong).elidedText(group.label, Qt::ElideMiddle, room));
        if (group.lanes.size() > 1) paint_fold(painter, x, y + line / 2, false);
        free = y + line;
        const double left_over = top() + group.y + group.height - scroll_ - free;
        if (group.lanes.size() == 1 || left_over < line) continue;
        painter.setFont(fonts_->font(FontRole::small));
        painter.setPen(theme_->dim);
        const QRectF below(x, free, room, std::min(2 * line, left_over));
        painter.drawText(below, Qt::TextWordWrap | Qt::AlignLeft, counts_of(group.lanes));
        free = below.bottom();
    }
    painter.restore();
}

void LaneView::paint_segments(QPainter& painter, const LaneRow& row, const Lane& lane) const {
    const QColor ink = colour(lane.task);
    const double gap = row.height > fonts_->px(10) ? row.height * 0.16 : 0.5;
    const QRectF band(0, row_y(row) + gap, 0, row.height - 2 * gap);
    const auto paint = [&](std::uint32_t first, std::uint32_t end, LaneState state) {
        const double x = std::max(axis_.x_of(first), axis_.left());
        const double right = std::min(axis_.x_of(end), axis_.right());
        if (right < x || right < axis_.left() || x > axis_.right()) return;
        const QRectF box(x, band.top(), std::max(1.0, right - x), band.height());
        if (state == LaneState::running) return painter.fillRect(box, ink);
        if (box.width() < 3 || box.height() < 6) {  // no room for a pattern
            QColor pale = ink;
            pale.setAlphaF(state == LaneState::waiting ? 0.45f : 0.18f);
            return painter.fillRect(box, pale);
        }
        if (state == LaneState::waiting) painter.fillRect(box, QBrush(ink, Qt::BDiagPattern));
        painter.setPen(QPen(ink, 1, state == LaneState::ready ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    };
    for (const LaneSegment& segment : lane.segments) {
        const std::uint32_t end = lane.done ? std::min(segment.end, lane.done) : segment.end;
        if (end > segment.first) paint(segment.first, end, segment.state);
    }
    if (!lane.done && frontier_.number > lane.open_since) paint(lane.open_since, frontier_.number, lane.open_state);
    if (!lane.done) return;
    const double x = std::max(axis_.x_of(lane.done), axis_.left());
    const double middle = band.center().y();
    if (x < axis_.right()) painter.fillRect(QRectF(x, middle - 0.75, axis_.right() - x, 1.5), ink);
    const Sign sign = lane.outcome == StepKind::future_failed      ? Sign::failed
                      : lane.outcome == StepKind::future_cancelled ? Sign::cancelled
                                                                   : Sign::done;
    const double size = std::min(fonts_->px(10), band.height());
    if (axis_.x_of(lane.done) < axis_.left() || size < 6) return;
    const QRectF box(x + fonts_->px(3), middle - size / 2, size, size);
    painter.fillRect(box.adjusted(-1, -1, 1, 1), theme_->window);
    draw_sign(painter, sign, box, sign == Sign::failed ? theme_->failed : ink);
}

void LaneView::paint_marks(QPainter& painter, const LaneRow& row, const Lane& lane) const {
    if (row.height < fonts_->px(11)) return;
    double last = -10;
    for (const trace::LaneMark& mark : lane.marks) {
        const double x = axis_.x_of(mark.step);
        if (x < axis_.left() || x > axis_.right() || x - last < fonts_->px(4)) continue;
        last = x;
        const double size = fonts_->px(8);
        const QRectF box(x - size / 2, row_y(row) - fonts_->px(1), size, size);
        if (mark.kind == StepKind::output) {
            painter.setPen(QPen(theme_->window, 1));
            painter.setBrush(theme_->text);
            painter.drawEllipse(box.center(), size * 0.32, size * 0.32);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme_->window);
            painter.drawEllipse(box.adjusted(-1, -1, 1, 1));
            draw_sign(painter, mark.kind == StepKind::exception_raised ? Sign::failed : Sign::cancelled, box,
                      theme_->failed);
        }
    }
}

LaneDensity LaneView::density_of(const LaneRow& row, double from, double to, std::uint32_t first,
                                 std::uint32_t last) const {
    return {reader_.lanes(), row.lanes, axis_, frontier_.number, from, to, first, last};
}

/// The shares of the states in each column of pixels, from the bottom: running, ready, waiting.
void LaneView::paint_density(QPainter& painter, const LaneRow& row) const {
    const int columns = std::max(1, static_cast<int>(axis_.right() - axis_.left()));
    const QColor ink = colour(reader_.lanes()[row.lanes.front()].task);
    QColor waiting = ink;
    QColor ready = ink;
    waiting.setAlphaF(0.30f);
    ready.setAlphaF(0.60f);
    const double pixel = axis_.value_at(axis_.left() + 1) - axis_.value_at(axis_.left());
    const double whole = pixel * static_cast<double>(row.lanes.size());
    const double height = row.height - (row.height > 8 ? 3 : 1);
    LaneDensity& known = densities_[{row.lanes.front(), row.lanes.size()}];
    if (known.is_empty()) known = density_of(row, 0, axis_.extent(), 0, frontier_.number);
    // Far in, a column is shorter than the distance of two sums; few segments are left to be walked over then.
    const bool near = pixel < known.finest();
    const LaneDensity closer = near ? density_of(row, axis_.value_at(axis_.left()), axis_.value_at(axis_.right()),
                                                 axis_.first_step(), axis_.last_step())
                                    : LaneDensity();
    const LaneDensity& sums = near ? closer : known;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < columns; ++i) {
        const double from = axis_.value_at(axis_.left() + i);
        const auto share = sums.between(from, from + pixel);
        double bottom = row_y(row) + (row.height + height) / 2;
        const auto bar = [&](LaneState state, const QColor& colour, double least) {
            const double part = share[static_cast<std::size_t>(state)] / whole;
            if (part <= 1e-9) return;
            const double high = std::max(least, std::min(1.0, part) * height);
            painter.fillRect(QRectF(axis_.left() + i, bottom - high, 1, high), colour);
            bottom -= high;
        };
        bar(LaneState::running, ink, 1);
        bar(LaneState::ready, ready, 0);
        bar(LaneState::waiting, waiting, 0);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void LaneView::paint_hidden(QPainter& painter, double x) const {
    painter.fillRect(QRectF(x + fonts_->px(24), 0, width() - x, top()), theme_->window);
    for (const LaneRow& row : rows_.rows) {  // not even the names of tasks that are still to be made
        if (reader_.lanes()[row.lanes.front()].born > now_.number)
            painter.fillRect(QRectF(0, row_y(row), x - 2, row.height), theme_->window);
    }
    if (axis_.right() - x <= fonts_->px(40)) return;
    const QRectF box(x + fonts_->px(12), top() + 2, axis_.right() - x - fonts_->px(12),
                     height() - top() - fonts_->px(8));
    QPen pen(theme_->edge, 1);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, fonts_->px(8), fonts_->px(8));
    painter.setFont(fonts_->font(FontRole::small));
    painter.setPen(theme_->dim);
    painter.drawText(box, Qt::AlignCenter,
                     fonts_->metrics(FontRole::small)
                         .elidedText(tr("hidden: what comes next?"), Qt::ElideRight, static_cast<int>(box.width())));
}

void LaneView::paint_bookmarks(QPainter& painter) const {
    for (const auto& [step, note] : bookmarks_) {
        const double at = axis_.x_of(step);
        if (at < axis_.left() || at > axis_.right()) continue;
        // A flag, so that the head of now does not hide it; filled if it has a note.
        const double high = fonts_->px(13), wide = fonts_->px(9);
        painter.setPen(QPen(theme_->accent, 1.4));
        painter.setBrush(note.isEmpty() ? theme_->window : theme_->accent);
        painter.drawLine(QPointF(at, top() - high), QPointF(at, top() + fonts_->px(4)));
        painter.drawPolygon(
            QPolygonF({{at, top() - high}, {at + wide, top() - high * 0.75}, {at, top() - high * 0.5}}));
    }
}

/// A hatched strip above the lanes: what stands below it is otherwise than before the edit.
void LaneView::paint_changes(QPainter& painter) const {
    const double high = fonts_->px(5);
    for (const auto& [first, last] : changes_) {
        const double from = std::max(axis_.left(), axis_.x_of(first));
        const double to = std::min(axis_.right(), axis_.x_of(last) + 1);
        if (to <= from && (from > axis_.right() || to < axis_.left())) continue;
        const QRectF strip(from, top() - high, std::max(2.0, to - from), high);
        painter.fillRect(strip, theme_->panel);
        painter.fillRect(strip, QBrush(theme_->accent, Qt::Dense4Pattern));
        painter.fillRect(QRectF(strip.left(), strip.bottom() - 1, strip.width(), 1), theme_->accent);
    }
}

/// Wider than the line of now, which may stand at the same place, and with words: not by its colour alone.
void LaneView::paint_difference(QPainter& painter) const {
    const double at = axis_.x_of(difference_->number);
    painter.fillRect(QRectF(at - 3.5, top() - fonts_->px(4), 7, height()), theme_->failed);
    const QString words = tr("differs");
    painter.setFont(fonts_->font(FontRole::small));
    const QSizeF size(fonts_->width(FontRole::small, words) + fonts_->px(10), fonts_->line_height(FontRole::small));
    const bool left = at + size.width() + 8 > width();
    const QRectF box(QPointF(left ? at - 5 - size.width() : at + 5, height() - size.height() - fonts_->px(2)), size);
    painter.fillRect(box, theme_->window);
    painter.setPen(theme_->failed);
    painter.drawText(box, Qt::AlignCenter, words);
}

void LaneView::paint_now(QPainter& painter) const {
    const double x = std::clamp(axis_.x_of(now_.number), axis_.left() - 1, axis_.right() + 1);
    QColor veil = theme_->window;
    veil.setAlphaF(future_hidden_ ? 1.0f : 0.5f);
    painter.fillRect(QRectF(x + 1, top() - 2, std::max(0.0, width() - x - 1), height() - top() + 2), veil);
    if (future_hidden_) {
        for (const QRectF& label : time_labels_)
            if (label.center().x() > x + 1) painter.fillRect(label, theme_->window);  // it tells when what comes is
        paint_hidden(painter, x);
    }
    if (!future_hidden_ && furthest_ > now_) {  // how far the person has seen
        const double seen = axis_.x_of(furthest_.number);
        painter.setPen(QPen(theme_->edge, 1.5, Qt::DashLine));
        if (seen <= axis_.right()) painter.drawLine(QPointF(seen, top() - 4), QPointF(seen, height()));
    }
    if (!future_hidden_) paint_changes(painter);
    paint_bookmarks(painter);
    if (difference_) paint_difference(painter);
    if (!ended_ && axis_.is_whole()) {  // the part not run yet has a torn edge
        painter.setPen(QPen(theme_->edge, 1.5));
        QPolygonF edge;
        for (double y = top(); y < height(); y += 6)
            edge << QPointF(axis_.right() + (static_cast<int>(y / 6) % 2 ? 4 : 0), y);
        painter.drawPolyline(edge);
    }
    painter.fillRect(QRectF(x - 1, top() - fonts_->px(4), 2, height()), theme_->now);
    const double size = fonts_->px(5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_->now);
    painter.drawPolygon(QPolygonF({{x - size, top() - fonts_->px(5)}, {x + size, top() - fonts_->px(5)}, {x, top()}}));
}

const LaneRow* LaneView::row_at(double y) const {
    for (const LaneRow& row : rows_.rows) {
        if (y >= row_y(row) && y < row_y(row) + row.height) return &row;
    }
    return nullptr;
}

QString LaneView::words_for(const LaneRow& row) const {
    if (row.lanes.size() > 1) return tr("%1, together: %2").arg(row.label, counts_of(row.lanes));
    const Lane& lane = reader_.lanes()[row.lanes.front()];
    if (future_hidden_ && lane.born > now_.number) return tr("hidden: what comes next?");
    if (lane.born > now_.number) return tr("%1, not made yet: step %2 makes it").arg(row.label).arg(lane.born);
    QString state;
    if (lane.done && lane.done <= now_.number) {
        state = lane.outcome == StepKind::future_failed      ? tr("failed")
                : lane.outcome == StepKind::future_cancelled ? tr("cancelled")
                                                             : tr("done");
    } else {
        const LaneState is = state_at(lane, now_);
        state = state_words(is);
    }
    return tr("%1, %2, made at step %3").arg(row.label, state).arg(lane.born);
}

std::vector<PaintedPart> LaneView::painted_parts() const {
    std::vector<PaintedPart> parts;
    for (const LaneRow& row : rows_.rows) {
        parts.push_back({words_for(row), QRectF(0, row_y(row), width(), row.height).toRect(), false});
    }
    return parts;
}

void LaneView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout_again();
}

void LaneView::mousePressEvent(QMouseEvent* event) {
    drag_from_ = event->position();
    if (event->button() != Qt::LeftButton || !timeline_) return;
    if (event->position().x() < label_width()) {
        if (const std::string* fold = fold_at(rows_, reader_.lanes(), event->position().y() - top() + scroll_))
            return toggle_fold(*fold);
        const LaneRow* row = row_at(event->position().y());
        emit task_clicked(row ? row->task : TaskId{});
    } else if (const auto bookmark = bookmark_at(event->position())) {
        emit step_picked({*bookmark});
    } else {
        emit step_picked({axis_.step_at(event->position().x())});
    }
}

void LaneView::mouseMoveEvent(QMouseEvent* event) {
    if (!timeline_) return;
    const QPointF at = event->position();
    if (event->buttons() & Qt::MiddleButton) {
        axis_.pan(drag_from_.x() - at.x());
        drag_from_ = at;
        picture_ = {};
        update();
    } else if ((event->buttons() & Qt::LeftButton) && drag_from_.x() >= label_width()) {
        emit step_picked({axis_.step_at(at.x())});
    } else if (!event->buttons()) {
        const LaneRow* row = row_at(at.y());
        const bool folds = at.x() < label_width() && fold_at(rows_, reader_.lanes(), at.y() - top() + scroll_);
        const bool selects = at.x() < label_width() && row && row->task;
        setCursor(folds || selects || bookmark_at(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        hover(row ? row->task : TaskId{});
    }
}

void LaneView::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    hover({});
}

void LaneView::wheelEvent(QWheelEvent* event) {
    const QPoint turn = event->angleDelta();
    if (event->position().x() < label_width()) {
        scroll_ = std::clamp(scroll_ - turn.y() / 2.0, 0.0, std::max(0.0, wanted_height() - height()));
    } else if ((event->modifiers() & Qt::ShiftModifier) || std::abs(turn.x()) > std::abs(turn.y())) {
        axis_.pan(-(turn.x() ? turn.x() : turn.y()));
    } else {
        axis_.zoom(turn.y() > 0 ? 1.25 : 0.8, event->position().x());
    }
    picture_ = {};
    update();
    event->accept();
}

void LaneView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal: return zoom(1.5);
        case Qt::Key_Minus: return zoom(1 / 1.5);
        case Qt::Key_0: return zoom_whole();
        default: event->ignore();
    }
}

std::optional<std::uint32_t> LaneView::bookmark_at(const QPointF& position) const {
    if (position.y() > top() + fonts_->px(8)) return {};
    for (const auto& [step, note] : bookmarks_) {
        const double beside = position.x() - axis_.x_of(step);
        if (beside >= -fonts_->px(5) && beside <= fonts_->px(10)) return step;
    }
    return {};
}

/// What stands at a bookmark under the pointer.
QString LaneView::note_at(const QPointF& position) const {
    const auto step = bookmark_at(position);
    if (!step) return {};
    const QString& note = bookmarks_.at(*step);
    return note.isEmpty() ? tr("Bookmark at step %1").arg(*step) : tr("Bookmark at step %1: %2").arg(*step).arg(note);
}

/// From when to when the clock goes in the jump under the pointer.
QString LaneView::clock_at(double x) const {
    if (axis_.kind() == AxisKind::seconds || !timeline_) return {};
    VirtualTime before;
    for (std::size_t i = 0; i < timeline_->clock.size(); ++i) {
        const trace::ClockRow& row = timeline_->clock[i];
        const double from = axis_.x_of(row.step), to = std::max(from + fonts_->px(4), axis_.x_of(row.step + 1));
        if (x >= from - 1 && x <= to + 1 && (!future_hidden_ || row.step <= now_.number))
            return tr("the clock goes from %1 to %2").arg(Words::time(before), Words::time({row.time}));
        before = {row.time};
    }
    return {};
}

/// What a lane shows at a place: the mark there, else the state, with its first and last step and its times.
QString LaneView::words_at(const LaneRow& row, double x) const {
    const Lane& lane = reader_.lanes()[row.lanes.front()];
    const std::uint32_t step = axis_.step_at(x);
    const bool is_told = !future_hidden_ || step <= now_.number;
    if (row.lanes.size() > 1 || x < label_width() || !is_told || step < lane.born) return words_for(row);
    for (const trace::LaneMark& mark : lane.marks) {
        if (std::abs(axis_.x_of(mark.step) - x) > fonts_->px(4)) continue;
        return tr("%1: %2, step %3").arg(row.label, mark_words(mark.kind)).arg(mark.step);
    }
    if (lane.done && step >= lane.done) return words_for(row);
    const auto segment = std::find_if(lane.segments.begin(), lane.segments.end(),
                                      [step](const LaneSegment& s) { return s.first <= step && step < s.end; });
    const bool open = segment == lane.segments.end();
    const std::uint32_t first = open ? lane.open_since : segment->first;
    const std::uint32_t last =
        std::min(open ? frontier_.number : segment->end - 1, future_hidden_ ? now_.number : frontier_.number);
    return tr("%1: %2, step %3 to %4, time %5 to %6")
        .arg(row.label, state_words(open ? lane.open_state : segment->state))
        .arg(first)
        .arg(last)
        .arg(Words::time(trace::time_at(*timeline_, {first})), Words::time(trace::time_at(*timeline_, {last})));
}

QString LaneView::tooltip_at(const QPointF& position) const {
    const QString note = note_at(position);
    if (!note.isEmpty()) return note;
    if (!changes_.empty() && position.y() < top()) return tr("Hatched: not as in the run before the edit");
    const LaneRow* row = position.y() < top() ? nullptr : row_at(position.y());
    QStringList words;
    if (row) words << words_at(*row, position.x());
    const QString clock = position.x() < label_width() ? QString() : clock_at(position.x());
    if (!clock.isEmpty()) words << clock;
    return words.join(QLatin1Char('\n'));
}

bool LaneView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tooltip_at(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace loopglass::ui
