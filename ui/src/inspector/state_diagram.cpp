#include "inspector/state_diagram.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <optional>

#include "run/last_event.h"
#include "stage/words.h"

namespace loopglass::ui {

namespace {

QString age_words(Step now, Step then) {
    const std::uint32_t age = now.number - std::min(now.number, then.number);
    if (age == 0) return Words::tr("at this step");
    return age == 1 ? Words::tr("1 step ago") : Words::tr("%1 steps ago").arg(age);
}

constexpr int motion_ms = 240;

class Builder {
public:
    /// `state_width`: of each state, at scale 1.
    Builder(double width, const Fonts& fonts, double state_width)
        : width_(width), fonts_(fonts), state_width_(fonts.px(state_width)) {}

    std::size_t state(const QString& words, double column, double row, double columns) {
        const double high = fonts_.px(28);
        const double wide = std::min(state_width_, (width_ - fonts_.px(20)) / columns - fonts_.px(4));
        const double step = (width_ - wide - fonts_.px(24)) / std::max(1.0, columns - 1);
        const QRectF rect(fonts_.px(12) + column * step, fonts_.px(8) + row * fonts_.px(64), wide, high);
        diagram_.states.push_back({words, rect, false, false, false, {}});
        // Below each there is room for the step until which it was the state, always: the height is not to jump.
        const double below = fonts_.line_height(FontRole::small) + fonts_.px(6);
        diagram_.height = std::max(diagram_.height, rect.bottom() + below);
        return diagram_.states.size() - 1;
    }
    void arrow(std::size_t from, std::size_t to, const QString& method) {
        diagram_.arrows.push_back({from, to, method, false, false, false});
    }
    /// The present state, and which change led there, when.
    StateDiagram finish(std::size_t present, std::optional<std::size_t> from, bool now, Step when = {}) {
        diagram_.states[present].present = true;
        for (DiagramArrow& arrow : diagram_.arrows) {
            arrow.possible = arrow.from == present;
            const bool taken = from && arrow.from == *from && arrow.to == present;
            arrow.lit = taken && now;
            arrow.last = taken && !now;
        }
        if (from) {
            diagram_.states[*from].left = true;
            diagram_.states[*from].until = when;
        }
        if (!diagram_.words.isEmpty()) {
            const QRectF room(0, 0, width_ - fonts_.px(24), 1000);
            const QRectF text = fonts_.metrics(FontRole::small).boundingRect(room, Qt::TextWordWrap, diagram_.words);
            diagram_.words_height = std::ceil(text.height()) + fonts_.px(2);
            diagram_.height += diagram_.words_height;
        }
        return std::move(diagram_);
    }
    StateDiagram& diagram() { return diagram_; }

private:
    double width_;
    const Fonts& fonts_;
    double state_width_;
    StateDiagram diagram_;
};

StateDiagram future_diagram(const trace::Snapshot& snapshot, const trace::FutureRow& future, double width,
                            const Fonts& fonts, const DiagramKnows& knows) {
    Builder builder(width, fonts, 112);
    // Where there is width enough, from left to right: height is dear.
    const bool flat = width >= fonts.px(380);
    const auto state = [&](const QString& words, double column, double row, double flat_row) {
        return flat ? builder.state(words, column == 1 && row == 0 ? 0 : 1, flat_row, 2)
                    : builder.state(words, column, row, 3);
    };
    const std::size_t pending = state(QStringLiteral("PENDING"), 1, 0, 0.62);
    const std::size_t finished = state(QStringLiteral("FINISHED"), 0, 1.1, 0);
    const std::size_t failed = state(Words::tr("FINISHED ✗"), 1, 2.1, 0.62);
    const std::size_t cancelled = state(QStringLiteral("CANCELLED"), 2, 1.1, 1.24);
    builder.diagram().states[failed].failed = true;
    builder.arrow(pending, finished, QStringLiteral("set_result()"));
    builder.arrow(pending, failed, QStringLiteral("set_exception()"));
    builder.arrow(pending, cancelled, QStringLiteral("cancel()"));
    if (future.state == trace::FutureState::pending) {
        if (!knows.future_hidden)
            builder.diagram().words = Words::tr("What can make it done now: %1.").arg(Words::waker(snapshot, future));
        return builder.finish(pending, {}, false);
    }
    const bool is_cancelled = future.state == trace::FutureState::cancelled;
    builder.diagram().words = Words::tr("%1, %2. No arrow leaves here: another set_result() raises InvalidStateError.")
                                  .arg(Words::outcome(future), age_words(snapshot.step, future.changed));
    return builder.finish(is_cancelled    ? cancelled
                          : future.failed ? failed
                                          : finished,
                          pending, future.changed == snapshot.step, future.changed);
}

/// Since when a task is as it is, and what makes the next change.
QString task_words(const trace::Snapshot& snapshot, const trace::TaskRow& task, Step since, const DiagramKnows& knows) {
    const QString age = since.number
                            ? Words::tr("Since step %1, %2").arg(since.number).arg(age_words(snapshot.step, since))
                            : QString();
    const trace::FutureRow* own = snapshot.future(task.future);
    if (task.state == trace::TaskState::done)
        return own ? Words::tr("%1, %2").arg(Words::outcome(*own), age_words(snapshot.step, own->changed)) : age;
    const trace::FutureRow* awaited = snapshot.future(task.waits_for);
    if (task.state != trace::TaskState::waiting || !awaited || knows.future_hidden) return age;
    const QString next = Words::tr("Woken by: %1").arg(Words::waker(snapshot, *awaited));
    return age.isEmpty() ? next : age + QStringLiteral(". ") + next;
}

StateDiagram task_diagram(const trace::Snapshot& snapshot, const trace::TaskRow& task, double width, const Fonts& fonts,
                          const DiagramKnows& knows) {
    Builder builder(width, fonts, width < fonts.px(250) ? 62 : 84);
    const std::size_t created = builder.state(Words::tr("created"), 0, 0, 2);
    const std::size_t ready = builder.state(Words::tr("ready"), 0, 1, 2);
    const std::size_t running = builder.state(Words::tr("running"), 1, 1, 2);
    const std::size_t done = builder.state(Words::tr("done"), 1, 0, 2);
    const std::size_t waiting = builder.state(Words::tr("waiting"), 0.5, 2, 2);
    builder.arrow(created, ready, QStringLiteral("call_soon()"));
    builder.arrow(ready, running, Words::tr("its turn"));
    builder.arrow(running, waiting, QStringLiteral("await"));
    builder.arrow(waiting, ready, Words::tr("wakeup"));
    builder.arrow(running, done, QStringLiteral("return"));
    const Step since = knows.timeline ? last_change(snapshot, *knows.timeline, {task.id, {}}) : Step{};
    builder.diagram().words = task_words(snapshot, task, since, knows);
    const trace::StepKind kind = snapshot.row.kind();
    const auto is_now = [&](trace::StepKind own) { return since.number ? since == snapshot.step : kind == own; };
    switch (task.state) {
        case trace::TaskState::ready:
            return builder.finish(ready, task.started ? waiting : created, is_now(trace::StepKind::handle_queued),
                                  since);
        case trace::TaskState::running:
            return builder.finish(running, ready, kind == trace::StepKind::handle_begun, since);
        case trace::TaskState::waiting:
            return builder.finish(waiting, running, is_now(trace::StepKind::task_waits), since);
        case trace::TaskState::done: break;
    }
    const trace::FutureRow* future = snapshot.future(task.future);
    return builder.finish(done, running, future && future->changed == snapshot.step, since);
}

/// Where the arrow between two states begins and ends.
QLineF line_of(const StateDiagram& diagram, const DiagramArrow& arrow) {
    const QRectF& a = diagram.states[arrow.from].rect;
    const QRectF& b = diagram.states[arrow.to].rect;
    // Side by side: from edge to edge. Else from above or below.
    if (a.right() < b.left() && std::abs(a.center().y() - b.center().y()) < b.left() - a.right())
        return {a.right(), a.center().y(), b.left(), b.center().y()};
    if (std::abs(a.center().y() - b.center().y()) < a.height()) {
        const bool right = b.center().x() > a.center().x();
        return {right ? a.right() : a.left(), a.center().y(), right ? b.left() : b.right(), b.center().y()};
    }
    const bool down = b.center().y() > a.center().y();
    const double across = b.center().x() - a.center().x();
    if (std::abs(across) < 1) {
        const bool has_way_back = std::any_of(diagram.arrows.begin(), diagram.arrows.end(), [&](const auto& other) {
            return other.from == arrow.to && other.to == arrow.from;
        });
        const double aside = has_way_back ? a.width() * (down ? -0.27 : 0.27) : 0;
        const double x = a.center().x() + aside;
        return {x, down ? a.bottom() : a.top(), x, down ? b.top() : b.bottom()};
    }
    return {a.center().x() + across * 0.2, down ? a.bottom() : a.top(), b.center().x() - across * 0.15,
            down ? b.top() : b.bottom()};
}

}  // namespace

StateDiagram coroutine_diagram(trace::CoroutineState state, trace::CoroutineState before, bool now, double width,
                               const Fonts& fonts) {
    using trace::CoroutineState;
    if (state == CoroutineState::none) return {};
    Builder builder(width, fonts, width < fonts.px(250) ? 82 : width < fonts.px(330) ? 88 : 124);
    // In a narrow place the prefix that all have gives way: the states are to be read.
    const bool narrow = width < fonts.px(330);
    const auto words = [&](const char* name) { return QString::fromLatin1(narrow ? name + 5 : name); };
    const std::size_t created = builder.state(words("CORO_CREATED"), 0, 0, 2);
    const std::size_t running = builder.state(words("CORO_RUNNING"), 1, 0, 2);
    const std::size_t suspended = builder.state(words("CORO_SUSPENDED"), 1, 1, 2);
    const std::size_t closed = builder.state(words("CORO_CLOSED"), 0, 1, 2);
    builder.arrow(created, running, narrow ? QStringLiteral("send()") : QStringLiteral("send(None)"));
    builder.arrow(running, suspended, QStringLiteral("await"));
    builder.arrow(suspended, closed, QStringLiteral("close()"));
    builder.arrow(created, closed, QStringLiteral("close()"));
    builder.arrow(running, closed, QStringLiteral("return"));
    builder.arrow(suspended, running, QStringLiteral("send()"));
    const auto at = [&](CoroutineState which) {
        switch (which) {
            case CoroutineState::running: return running;
            case CoroutineState::suspended: return suspended;
            case CoroutineState::closed: return closed;
            default: return created;
        }
    };
    builder.diagram().words = Words::tr("A coroutine, in the words of inspect.getcoroutinestate().");
    std::optional<std::size_t> from;
    if (before != CoroutineState::none && before != state) from = at(before);
    return builder.finish(at(state), from, now);
}

StateDiagram coroutine_diagram(const trace::Snapshot& snapshot, TaskId task, double width, const Fonts& fonts) {
    using trace::CoroutineState;
    const trace::TaskRow* row = snapshot.task(task);
    if (!row) return {};
    // What led there is the task's own turn: it begins by sending, and ends by an await or the end of the coroutine.
    const CoroutineState state = row->coroutine_state;
    const trace::StepKind kind = snapshot.row.kind();
    const bool runs = state == CoroutineState::running;
    const CoroutineState before = state == CoroutineState::created ? CoroutineState::none
                                  : runs                           ? CoroutineState::suspended
                                                                   : CoroutineState::running;
    const bool is_own = snapshot.running_task == task;
    const bool now = (runs && is_own && kind == trace::StepKind::handle_begun) ||
                     (!runs && snapshot.event.subject == row->future.value && kind != trace::StepKind::task_created &&
                      (kind == trace::StepKind::task_waits || kind == trace::StepKind::future_finished ||
                       kind == trace::StepKind::future_failed || kind == trace::StepKind::future_cancelled));
    return coroutine_diagram(state, before, now, width, fonts);
}

StateDiagram state_diagram(const trace::Snapshot& snapshot, const Selection& selection, double width,
                           const Fonts& fonts, const DiagramKnows& knows) {
    if (const trace::TaskRow* task = snapshot.task(selection.task))
        return task_diagram(snapshot, *task, width, fonts, knows);
    if (const trace::FutureRow* future = snapshot.future(selection.future))
        return future_diagram(snapshot, *future, width, fonts, knows);
    return {};
}

Step last_change(const trace::Snapshot& snapshot, const trace::Timeline& timeline, const Selection& selection) {
    const trace::TaskRow* task = snapshot.task(selection.task);
    const trace::FutureRow* future = snapshot.future(task ? task->future : selection.future);
    if (future && future->state != trace::FutureState::pending) return future->changed;
    if (!task) return {};
    if (task->state == trace::TaskState::running) return Step{snapshot.step.number - snapshot.turn_steps};
    if (task->state == trace::TaskState::waiting) {
        const auto* began = last_event(timeline, snapshot.step, {trace::StepKind::task_waits}, task->future.value);
        return began ? Step{began->step} : Step{};
    }
    for (const trace::HandleRow& handle : snapshot.ready) {
        if (handle.kind != trace::HandleKind::call && handle.task == task->id) return handle.queued;
    }
    return {};
}

DiagramView::DiagramView(QWidget* parent)
    : QWidget(parent), theme_(&theme_of(ThemeKind::dark)), fonts_(std::make_unique<Fonts>()) {
    install_painted_accessibility();
    setObjectName(QStringLiteral("diagram"));
    setAccessibleName(tr("State diagram"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    motion_.setDuration(motion_ms);
    motion_.setStartValue(0.0);
    motion_.setEndValue(1.0);
    motion_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&motion_, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&motion_, &QVariantAnimation::finished, this, &DiagramView::finish_motion);
}

void DiagramView::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    layout_again();
}

void DiagramView::show_selection(std::shared_ptr<const trace::Snapshot> snapshot, const Selection& selection,
                                 bool coroutine, const DiagramKnows& knows) {
    const bool is_same = snapshot_ && snapshot && selection_ == selection && of_coroutine_ == coroutine;
    const std::optional<Step> left = is_same ? std::optional(snapshot_->step) : std::nullopt;
    const StateDiagram before = diagram_;
    snapshot_ = std::move(snapshot);
    selection_ = selection;
    knows_ = knows;
    of_coroutine_ = coroutine;
    bare_ = trace::CoroutineState::none;
    layout_again();
    begin_motion(before, left);
}

void DiagramView::show_coroutine(std::shared_ptr<const trace::Snapshot> snapshot, trace::CoroutineState state) {
    snapshot_ = std::move(snapshot);
    selection_ = {};
    bare_ = state;
    layout_again();
}

/// The change of this step runs once, also if the step is shown again; after a step back the change that is undone runs
/// the same way back. `left` is the step that was shown before, if it was of the same thing.
void DiagramView::begin_motion(const StateDiagram& before, std::optional<Step> left) {
    const auto is_lit = [](const StateDiagram& diagram) {
        return std::any_of(diagram.arrows.begin(), diagram.arrows.end(),
                           [](const DiagramArrow& arrow) { return arrow.lit; });
    };
    const Step step = snapshot_ ? snapshot_->step : Step{};
    const bool is_new = step != moved_at_;
    moved_at_ = step;
    motion_.stop();
    undone_.reset();
    if (!is_new || reduced_motion_ || !isVisible()) return;
    const bool goes_back = left && step < *left;
    if (goes_back && is_lit(before) && left->number == step.number + 1) undone_ = before;
    if (!undone_ && (goes_back || !is_lit(diagram_))) return;
    motion_.setDirection(undone_ ? QAbstractAnimation::Backward : QAbstractAnimation::Forward);
    motion_.start();
}

void DiagramView::finish_motion() {
    motion_.stop();
    undone_.reset();
    update();
}

void DiagramView::layout_again() {
    const double before = diagram_.height;
    diagram_ = !snapshot_ ? StateDiagram()
               : bare_ != trace::CoroutineState::none
                   ? coroutine_diagram(bare_, trace::CoroutineState::none, false, width(), *fonts_)
               : of_coroutine_ ? coroutine_diagram(*snapshot_, selection_.task, width(), *fonts_)
                               : state_diagram(*snapshot_, selection_, width(), *fonts_, knows_);
    setVisible(!diagram_.states.empty());
    if (before != diagram_.height) updateGeometry();
    update();
}

QSize DiagramView::sizeHint() const { return {280, static_cast<int>(std::ceil(diagram_.height))}; }

void DiagramView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout_again();
}

void DiagramView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DiagramArrow& arrow : painted().arrows) paint_arrow(painter, arrow);
    for (const DiagramState& state : painted().states) paint_state(painter, state);
    paint_token(painter);
    if (diagram_.words.isEmpty()) return;
    painter.setFont(fonts_->font(FontRole::small));
    painter.setPen(theme_->dim);
    const double high = diagram_.words_height;
    painter.drawText(QRectF(fonts_->px(12), height() - high - 2, width() - fonts_->px(24), high), Qt::TextWordWrap,
                     diagram_.words);
}

void DiagramView::paint_arrow(QPainter& painter, const DiagramArrow& arrow) const {
    const QLineF way = line_of(painted(), arrow);
    const QPointF tail = way.p1();
    const QPointF tip = way.p2();
    const bool level = std::abs(way.dy()) < 1;
    const QColor ink = arrow.lit        ? theme_->now
                       : arrow.last     ? theme_->text
                       : arrow.possible ? theme_->dim
                                        : theme_->edge;
    painter.setPen(
        QPen(ink, arrow.lit ? 2.5 : 1.3, arrow.possible || arrow.lit || arrow.last ? Qt::SolidLine : Qt::DotLine));
    if (arrow.lit && motion_.state() == QAbstractAnimation::Running) {  // it is lit from its tail on
        painter.drawLine(tail, way.pointAt(motion_.currentValue().toDouble()));
        painter.setPen(QPen(theme_->edge, 1.3));
        painter.drawLine(way.pointAt(motion_.currentValue().toDouble()), tip);
    } else {
        painter.drawLine(tail, tip);
    }
    const QLineF line(tip, tail);
    const double head = fonts_->px(7);
    QLineF left = line;
    QLineF right = line;
    left.setLength(head);
    right.setLength(head);
    left.setAngle(line.angle() + 24);
    right.setAngle(line.angle() - 24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({tip, left.p2(), right.p2()}));
    painter.setFont(fonts_->font(arrow.lit ? FontRole::small_strong : FontRole::small));
    painter.setPen(arrow.lit ? theme_->now : theme_->dim);
    const double width = fonts_->width(FontRole::small, arrow.method);
    const double high = fonts_->line_height(FontRole::small);
    // Arrows that fan out from one place are named where they are apart.
    const bool fans_out = way.dx() > width + fonts_->px(60);
    // One that goes straight past other states is named below them.
    const bool goes_past = std::abs(way.dx()) < 1 && way.length() > fonts_->px(90);
    const bool one_of_a_fan = std::count_if(painted().arrows.begin(), painted().arrows.end(),
                                            [&](const auto& other) { return other.from == arrow.from; }) > 2;
    const double near_tip = std::max(0.5, 1 - (width / 2 + fonts_->px(14)) / std::max(1.0, way.length()));
    const QPointF middle = way.pointAt(fans_out && one_of_a_fan ? near_tip
                                       : fans_out               ? 0.66
                                       : goes_past              ? 1 - (high + fonts_->px(3)) / way.length()
                                                                : 0.5);
    const bool above = level && !one_of_a_fan;
    const QRectF box = above ? QRectF(middle.x() - width / 2, middle.y() - high - 1, width + 2, high)
                             : QRectF(middle.x() - width / 2, middle.y() - high / 2, width + 2, high);
    if (!above) painter.fillRect(box.adjusted(-2, 0, 2, 0), on_window_ ? theme_->window : theme_->panel);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, arrow.method);
}

/// On its way from the state that was left to the one that is entered.
void DiagramView::paint_token(QPainter& painter) const {
    if (motion_.state() != QAbstractAnimation::Running) return;
    for (const DiagramArrow& arrow : painted().arrows) {
        if (!arrow.lit) continue;
        const double size = fonts_->px(6);
        painter.setPen(QPen(theme_->panel, 2));
        painter.setBrush(theme_->now);
        painter.drawEllipse(line_of(painted(), arrow).pointAt(motion_.currentValue().toDouble()), size, size);
    }
}

void DiagramView::paint_state(QPainter& painter, const DiagramState& state) const {
    const double radius = state.rect.height() / 2;
    QPen pen(state.present ? theme_->ring : theme_->edge, state.present ? 2.2 : 1);
    if (state.left && !state.present) pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const bool coming =
        state.present && motion_.state() == QAbstractAnimation::Running && motion_.currentValue().toDouble() < 0.9;
    painter.setBrush(state.present && !coming ? theme_->now_line : theme_->panel);
    painter.drawRoundedRect(state.rect, radius, radius);
    painter.setFont(fonts_->font(state.present ? FontRole::small_strong : FontRole::small));
    painter.setPen(state.present ? theme_->text : theme_->dim);
    painter.drawText(
        state.rect, Qt::AlignCenter,
        fonts_->metrics(FontRole::small_strong).elidedText(state.words, Qt::ElideRight, state.rect.width() - 2));
    if (!state.left || state.present || !state.until.number) return;
    const QString until = Words::tr("until step %1").arg(state.until.number);
    const double high = fonts_->line_height(FontRole::small);
    const QRectF below(state.rect.left(), state.rect.bottom() + 1, state.rect.width(), high);
    const bool crossed = std::any_of(painted().arrows.begin(), painted().arrows.end(), [&](const DiagramArrow& arrow) {
        const QLineF way = line_of(painted(), arrow);
        for (double t = 0; t <= 1; t += 0.05)
            if (below.contains(way.pointAt(t))) return true;
        return false;
    });
    if (crossed) return;  // the words below the diagram say it
    painter.setFont(fonts_->font(FontRole::small));
    painter.setPen(theme_->dim);
    painter.drawText(below, Qt::AlignCenter | Qt::TextDontClip, until);
}

std::vector<PaintedPart> DiagramView::painted_parts() const {
    std::vector<PaintedPart> parts;
    for (const DiagramState& state : diagram_.states) {
        parts.push_back(
            {state.present ? tr("%1, the present state").arg(state.words) : state.words, state.rect.toRect(), false});
    }
    for (const DiagramArrow& arrow : diagram_.arrows) {
        const QRectF from = diagram_.states[arrow.from].rect;
        parts.push_back({tr("%1 leads from %2 to %3")
                             .arg(arrow.method, diagram_.states[arrow.from].words, diagram_.states[arrow.to].words),
                         from.united(diagram_.states[arrow.to].rect).toRect(), false});
    }
    return parts;
}

}  // namespace loopglass::ui
