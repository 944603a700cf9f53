// What stands where in the lanes, in words, and what pointing at it does.
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>

#include "lanes/lane_view.h"
#include "stage/words.h"

namespace loopglass::ui {

using trace::Lane;
using trace::LaneSegment;
using trace::LaneState;
using trace::StepKind;

namespace {

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
        parts.push_back({words_for(row), QRectF(0, row_y(row), width(), row.height).toRect(), false,
                         row.task && selected_.tasks.contains(row.task)});
    }
    return parts;
}

void LaneView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout_again();
}

/// Above the lanes there are no labels: the playhead at the first step can be taken by its left half too.
bool LaneView::is_at_label(const QPointF& position) const {
    return position.x() < label_width() && position.y() >= top();
}

void LaneView::mousePressEvent(QMouseEvent* event) {
    drag_from_ = event->position();
    if (event->button() != Qt::LeftButton || !timeline_) return;
    focused_ = {};
    if (event->modifiers() & Qt::ControlModifier) {
        if (const Selection thing = thing_at(event->position())) emit selected_here(thing);
        return;
    }
    if (is_at_label(event->position())) {
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
    } else if ((event->buttons() & Qt::LeftButton) && !is_at_label(drag_from_)) {
        if (event->modifiers() & Qt::ControlModifier) return;
        emit step_picked({axis_.step_at(at.x())});
    } else if (!event->buttons()) {
        const LaneRow* row = row_at(at.y());
        const bool folds = at.x() < label_width() && fold_at(rows_, reader_.lanes(), at.y() - top() + scroll_);
        const bool selects = at.x() < label_width() && row && row->task;
        setCursor(folds || selects || bookmark_at(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        // A click goes to the step: what is pointed at is the lane, or with Ctrl the turn that would be selected.
        Selection thing = thing_at(at);
        if (thing.turn && !(event->modifiers() & Qt::ControlModifier)) thing = {row->task, {}};
        hover(thing);
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
