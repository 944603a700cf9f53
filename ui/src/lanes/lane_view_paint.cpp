// How the lanes are drawn.
#include <QPainter>
#include <algorithm>
#include <array>

#include "lanes/lane_view.h"
#include "stage/words.h"
#include "theme/apart.h"
#include "theme/hatching.h"
#include "theme/icons.h"

namespace loopglass::ui {

constexpr double ring_width = 2.5;

using trace::Lane;
using trace::LaneSegment;
using trace::LaneState;
using trace::StepKind;

void LaneView::paintEvent(QPaintEvent*) {
    const double ratio = devicePixelRatioF();
    if (picture_.isNull()) {
        picture_ = QPixmap(size() * ratio);
        picture_.setDevicePixelRatio(ratio);
        picture_.fill(theme_->window);
        QPainter painter(&picture_);
        painter.setLayoutDirection(layoutDirection());  // a name comes before its function, whatever script it is in
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
        if (!(hovered_.of == selected_.of)) paint_marked(painter, hovered_, 1);
        paint_marked(painter, selected_, ring_width);
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(theme_->ring, 2));
    painter.setBrush(Qt::NoBrush);
    const QRectF box = timeline_ && focused_ ? box_of(focused_) : QRectF();
    painter.drawRect(box.isEmpty() ? QRectF(rect()).adjusted(1, 1, -1, -1) : box.adjusted(-3, -1, 3, 1));
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
            painter.fillRect(QRectF(tick.x, top() - 2, 1, height() - top()), theme_->band);
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
        painter.fillRect(QRectF(x, top() - 2, width, height() - top()), theme_->band);
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
    if (row.task && row.task == selected_.of.task)
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
    if (!fades(row)) paint_marks(painter, row, lane);
}

/// A folded group says below its name how many of its tasks are in which state, where there is room.
bool LaneView::has_counts(const LaneRow& row) const {
    return row.lanes.size() > 1 && row.height >= 2 * fonts_->line_height(FontRole::small) - fonts_->px(2);
}

void LaneView::paint_label(QPainter& painter, const LaneRow& row) const {
    if (row.height < fonts_->px(11)) return;  // named with its group
    const double x = fonts_->px(14) + row.depth * fonts_->px(11);
    const QColor ink = fades(row) ? theme_->dim : colour(reader_.lanes()[row.lanes.front()].task);
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
    const bool outlined = fades(row);
    const QColor ink = outlined ? theme_->edge : colour(lane.task);
    const double gap = row.height > fonts_->px(10) ? row.height * 0.16 : 0.5;
    const QRectF band(0, row_y(row) + gap, 0, row.height - 2 * gap);
    const auto paint = [&](std::uint32_t first, std::uint32_t end, LaneState state) {
        const double x = std::max(axis_.x_of(first), axis_.left());
        const double right = std::min(axis_.x_of(end), axis_.right());
        if (right < x || right < axis_.left() || x > axis_.right()) return;
        const QRectF box(x, band.top(), std::max(1.0, right - x), band.height());
        if (outlined) {
            painter.setPen(QPen(ink, 1));
            painter.setBrush(Qt::NoBrush);
            return painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        if (state == LaneState::running) return painter.fillRect(box, ink);
        if (box.width() < 3 || box.height() < 6) {  // no room for a pattern
            QColor pale = ink;
            pale.setAlphaF(state == LaneState::waiting ? 0.45f : 0.18f);
            return painter.fillRect(box, pale);
        }
        if (state == LaneState::waiting) paint_hatching(painter, box, ink, fonts_->px(5));
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
    const QColor ink = fades(row) ? theme_->line : colour(reader_.lanes()[row.lanes.front()].task);
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
            painter.fillRect(QRectF(0, row_y(row), label_width(), row.height + 2), theme_->window);
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
    for (const QString& words : {tr("hidden: what comes next?"), tr("hidden")}) {
        if (fonts_->width(FontRole::small, words) > box.width() - fonts_->px(8)) continue;
        painter.drawText(box, Qt::AlignCenter, words);
        break;
    }
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
        paint_hatching(painter, strip, theme_->accent, fonts_->px(4));
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
    paint_playhead(painter, x);
}

/// The mark of now; while that is the past it is hatched, and where it is out of sight a tip points there.
void LaneView::paint_playhead(QPainter& painter, double x) const {
    const double size = fonts_->px(5);
    const double high = top() - size;
    const double at = axis_.x_of(now_.number);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_->now);
    if (at < axis_.left() - 1 || at > axis_.right() + 1) {
        const double tip = at < axis_.left() ? -1.6 * size : 1.6 * size;
        painter.drawPolygon(QPolygonF({{x, high}, {x + tip, high + size}, {x, high + 2 * size}}));
        return;
    }
    painter.drawPolygon(QPolygonF({{x - size, high}, {x + size, high}, {x, top()}}));
    const QRectF line(x - 1, high + 1, 2, height());
    if (furthest_ > now_)
        paint_hatching(painter, line.adjusted(-1, 0, 1, 0), theme_->now, fonts_->px(5));
    else
        painter.fillRect(line, theme_->now);
}

}  // namespace loopglass::ui
