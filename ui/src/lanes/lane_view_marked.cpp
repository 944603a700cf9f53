// What is selected or pointed at in the lanes, and the way through its things by keys.
#include <trace/footprint.h>

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "lanes/lane_view.h"
#include "stage/words.h"

namespace loopglass::ui {

namespace {

constexpr double least_gap = 4;  ///< turns that stand closer have one ring together

}  // namespace

bool LaneView::fades(const LaneRow& row) const {
    return std::all_of(row.lanes.begin(), row.lanes.end(),
                       [this](std::size_t index) { return selected_.fades(reader_.lanes()[index].task); });
}

const LaneRow* LaneView::row_of(TaskId task) const {
    const auto found =
        std::find_if(rows_.rows.begin(), rows_.rows.end(), [&](const LaneRow& row) { return row.task == task; });
    return task && found != rows_.rows.end() ? &*found : nullptr;
}

QRectF LaneView::output_mark(std::uint32_t row) const {
    if (!timeline_ || row >= timeline_->outputs.size()) return {};
    const trace::OutputRow& written = timeline_->outputs[row];
    const LaneRow* lane = row_of({written.task});
    const double x = axis_.x_of(written.step);
    if (!lane || x < axis_.left() || x > axis_.right()) return {};
    const double size = fonts_->px(8);
    return {x - size / 2, row_y(*lane) - fonts_->px(1), size, size};
}

QRectF LaneView::turn_box(const MarkedTurn& turn) const {
    const LaneRow* lane = row_of(turn.task);
    if (!lane) return {};
    const double from = std::max(axis_.x_of(turn.first.number), axis_.left());
    const double to = std::min(axis_.x_of(turn.last.number + 1), axis_.right());
    if (to < from) return {};
    return {from, row_y(*lane), std::max(2.0, to - from), lane->height};
}

QRectF LaneView::box_of(const Selection& thing) const {
    if (thing.output) return output_mark(thing.output - 1);
    if (thing.turn && timeline_ && thing.turn <= timeline_->turns.size()) {
        const trace::TurnRow& turn = timeline_->turns[thing.turn - 1];
        return turn_box({{turn.task}, {turn.first_step}, trace::last_step_of_turn(*timeline_, thing.turn - 1)});
    }
    const LaneRow* lane = row_of(thing.task);
    return lane ? QRectF(fonts_->px(6), row_y(*lane), label_width() - fonts_->px(10), lane->height) : QRectF();
}

void LaneView::paint_marked(QPainter& painter, const Marked& marked, double width) const {
    if (!marked.of) return;
    painter.save();
    painter.setClipRect(QRectF(0, top() - fonts_->px(4), this->width(), height()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme_->ring, width));
    const double inset = width / 2;
    if (const LaneRow* lane = row_of(marked.of.task))
        painter.drawRect(QRectF(0, row_y(*lane), this->width(), lane->height).adjusted(inset, inset, -inset, -inset));
    paint_turns(painter, marked.turns, width);
    for (const std::uint32_t row : marked.outputs) {
        const QRectF mark = output_mark(row);
        if (mark.isEmpty()) continue;
        painter.setPen(ring_pen(width, {timeline_->outputs[row].step}));
        painter.drawEllipse(mark.adjusted(-1.5, -1.5, 1.5, 1.5));
    }
    painter.restore();
}

/// Dashed for what is still to come.
QPen LaneView::ring_pen(double width, Step step) const {
    QPen pen(theme_->ring, width);
    if (step > now_) pen.setDashPattern({3, 2});
    return pen;
}

/// Turns of one task that stand so close that their rings would touch are ringed together, but for the one of now.
void LaneView::paint_turns(QPainter& painter, const std::vector<MarkedTurn>& turns, double width) const {
    struct Ring {
        QRectF box;
        Step first;
    };
    std::map<TaskId, Ring> open;
    const auto paint = [&](const Ring& ring) {
        // In a lane that is only a few pixels high a strong ring would be all there is to be seen.
        painter.setPen(ring_pen(std::min(width, ring.box.height() / 4), ring.first));
        painter.drawRect(ring.box);
    };
    for (const MarkedTurn& turn : turns) {
        const QRectF box = turn_box(turn);
        if (box.isEmpty()) continue;
        const auto known = open.find(turn.task);
        if (known == open.end()) {
            open[turn.task] = {box, turn.first};
            continue;
        }
        Ring& last = known->second;
        const bool is_one = (last.first > now_) == (turn.first > now_);
        if (is_one && box.left() - last.box.right() < least_gap) {
            last.box.setRight(std::max(last.box.right(), box.right()));
            continue;
        }
        paint(last);
        last = {box, turn.first};
    }
    for (const auto& [task, ring] : open) paint(ring);
}

Selection LaneView::thing_at(const QPointF& position) const {
    const LaneRow* row = timeline_ ? row_at(position.y()) : nullptr;
    if (!row || !row->task) return {};
    const Selection task{row->task, {}};
    const std::uint32_t step = axis_.step_at(position.x());
    if (position.x() < label_width() || (future_hidden_ && step > now_.number)) return task;
    const double near = fonts_->px(4);
    const std::uint32_t from = axis_.step_at(position.x() - near);
    const std::size_t end = trace::outputs_until(*timeline_, {axis_.step_at(position.x() + near)});
    for (std::size_t i = from == 0 ? 0 : trace::outputs_until(*timeline_, {from - 1}); i < end; ++i)
        if (timeline_->outputs[i].task == row->task.value) return Selection::of_output(i);
    const auto turn = trace::turn_place_at(*timeline_, {step});
    return turn && timeline_->turns[*turn].task == row->task.value ? Selection::of_turn(*turn) : task;
}

void LaneView::hover(const Selection& selection) {
    if (hovered_.of == selection) return;
    emit pointed(selection);
}

/// The task, its turns and what it wrote, in the order of the run, as far as it is told.
std::vector<Selection> LaneView::things_of(TaskId task) const {
    std::vector<std::pair<std::uint32_t, Selection>> found;
    const std::uint32_t last = future_hidden_ ? now_.number : frontier_.number;
    for (std::size_t i = 0; i < timeline_->turns.size() && timeline_->turns[i].first_step <= last; ++i)
        if (timeline_->turns[i].task == task.value)
            found.emplace_back(timeline_->turns[i].first_step, Selection::of_turn(i));
    for (std::size_t i = 0; i < timeline_->outputs.size() && timeline_->outputs[i].step <= last; ++i)
        if (timeline_->outputs[i].task == task.value)
            found.emplace_back(timeline_->outputs[i].step, Selection::of_output(i));
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Selection> things{{task, {}}};
    for (const auto& [step, thing] : found) things.push_back(thing);
    return things;
}

TaskId LaneView::lane_of(const Selection& thing) const {
    if (thing.turn && thing.turn <= timeline_->turns.size()) return {timeline_->turns[thing.turn - 1].task};
    if (thing.output && thing.output <= timeline_->outputs.size()) return {timeline_->outputs[thing.output - 1].task};
    return thing.task;
}

QString LaneView::words_of(const Selection& thing) const {
    const LaneRow* lane = row_of(lane_of(thing));
    if (!lane) return {};
    if (thing.output) {
        const trace::OutputRow& row = timeline_->outputs[thing.output - 1];
        return tr("%1: prints %2, step %3")
            .arg(lane->label, QString::fromStdString(trace::output_text(*timeline_, row)).trimmed())
            .arg(row.step);
    }
    if (!thing.turn) return words_for(*lane);
    const trace::TurnRow& turn = timeline_->turns[thing.turn - 1];
    return tr("%1: a turn, step %2 to %3, time %4")
        .arg(lane->label)
        .arg(turn.first_step)
        .arg(trace::last_step_of_turn(*timeline_, thing.turn - 1).number)
        .arg(Words::time({turn.time}));
}

void LaneView::focus_on(const Selection& thing) {
    focused_ = thing;
    if (const LaneRow* lane = row_of(lane_of(thing))) {
        const double lowest = lane->y + lane->height + top() - height();
        scroll_ = std::clamp(scroll_, std::min(lowest, lane->y), std::max(0.0, lane->y));
        picture_ = {};
    }
    if (thing.turn) axis_.reveal(timeline_->turns[thing.turn - 1].first_step);
    if (thing.output) axis_.reveal(timeline_->outputs[thing.output - 1].step);
    setAccessibleDescription(words_of(thing));
    emit focus_told(words_of(thing));
    update();
}

/// Up and down from lane to lane, to what stands there at about the same time.
void LaneView::focus_lane(int by) {
    std::vector<TaskId> tasks;
    for (const LaneRow& row : rows_.rows)
        if (row.task && (!future_hidden_ || reader_.lanes()[row.lanes.front()].born <= now_.number))
            tasks.push_back(row.task);
    if (tasks.empty()) return;
    const auto here = std::find(tasks.begin(), tasks.end(), lane_of(focused_));
    const auto place =
        here == tasks.end() ? 0 : std::clamp<std::ptrdiff_t>(here - tasks.begin() + by, 0, std::ssize(tasks) - 1);
    focus_on({tasks[static_cast<std::size_t>(place)], {}});
}

void LaneView::focus_thing(int by) {
    const std::vector<Selection> things = things_of(lane_of(focused_));
    const auto here = std::find(things.begin(), things.end(), focused_);
    const auto place =
        std::clamp<std::ptrdiff_t>((here == things.end() ? 0 : here - things.begin()) + by, 0, std::ssize(things) - 1);
    focus_on(things[static_cast<std::size_t>(place)]);
}

void LaneView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const bool by_tab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (by_tab && timeline_ && !row_of(lane_of(focused_))) focus_lane(0);
    update();
}

void LaneView::keyPressEvent(QKeyEvent* event) {
    constexpr int all = 1 << 30;
    event->accept();
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal: return zoom(1.5);
        case Qt::Key_Minus: return zoom(1 / 1.5);
        case Qt::Key_0: return zoom_whole();
        default: break;
    }
    // Until the keys are at something of the lanes, they are the run's.
    if (!timeline_ || !focused_ || (event->modifiers() & ~Qt::KeypadModifier)) return event->ignore();
    switch (event->key()) {
        case Qt::Key_Up: return focus_lane(-1);
        case Qt::Key_Down: return focus_lane(1);
        case Qt::Key_Left: return focus_thing(-1);
        case Qt::Key_Right: return focus_thing(1);
        case Qt::Key_Home: return focus_thing(-all);
        case Qt::Key_End: return focus_thing(all);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space: emit selected_here(focused_); return;
        case Qt::Key_Escape:
            focused_ = {};
            update();
            [[fallthrough]];
        default: event->ignore();
    }
}

}  // namespace loopglass::ui
