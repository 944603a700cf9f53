#include "inspector/state_diagram.h"

#include <QPainter>
#include <cmath>

#include "stage/words.h"

namespace loopglass::ui {

namespace {

QString age_words(Step now, Step then) {
    const std::uint32_t age = now.number - std::min(now.number, then.number);
    if (age == 0) return Words::tr("at this step");
    return age == 1 ? Words::tr("1 step ago") : Words::tr("%1 steps ago").arg(age);
}

class Builder {
public:
    Builder(double width, const Fonts& fonts) : width_(width), fonts_(fonts) {}

    std::size_t state(const QString& words, double column, double row, double columns) {
        const double high = fonts_.px(28);
        const double wide =
            std::min(fonts_.px(columns < 3 ? 84 : 112), (width_ - fonts_.px(20)) / columns - fonts_.px(8));
        const double step = (width_ - wide - fonts_.px(24)) / std::max(1.0, columns - 1);
        const QRectF rect(fonts_.px(12) + column * step, fonts_.px(8) + row * fonts_.px(64), wide, high);
        diagram_.states.push_back({words, rect, false, false, false});
        diagram_.height = std::max(diagram_.height, rect.bottom() + fonts_.px(8));
        return diagram_.states.size() - 1;
    }
    void arrow(std::size_t from, std::size_t to, const QString& method) {
        diagram_.arrows.push_back({from, to, method, false, false, false});
    }
    /// The present state, and which change led there.
    StateDiagram finish(std::size_t present, std::optional<std::size_t> from, bool now) {
        diagram_.states[present].present = true;
        for (DiagramArrow& arrow : diagram_.arrows) {
            arrow.possible = arrow.from == present;
            const bool taken = from && arrow.from == *from && arrow.to == present;
            arrow.lit = taken && now;
            arrow.last = taken && !now;
        }
        if (from) diagram_.states[*from].left = true;
        if (!diagram_.words.isEmpty()) diagram_.height += fonts_.line_height(FontRole::small) * 2;
        return std::move(diagram_);
    }
    StateDiagram& diagram() { return diagram_; }

private:
    double width_;
    const Fonts& fonts_;
    StateDiagram diagram_;
};

StateDiagram future_diagram(const trace::Snapshot& snapshot, const trace::FutureRow& future, double width,
                            const Fonts& fonts) {
    Builder builder(width, fonts);
    const std::size_t pending = builder.state(QStringLiteral("PENDING"), 1, 0, 3);
    const std::size_t finished = builder.state(QStringLiteral("FINISHED"), 0, 1.25, 3);
    const std::size_t failed = builder.state(Words::tr("FINISHED ✗"), 1, 2, 3);
    const std::size_t cancelled = builder.state(QStringLiteral("CANCELLED"), 2, 1.25, 3);
    builder.diagram().states[failed].failed = true;
    builder.arrow(pending, finished, QStringLiteral("set_result()"));
    builder.arrow(pending, failed, QStringLiteral("set_exception()"));
    builder.arrow(pending, cancelled, QStringLiteral("cancel()"));
    if (future.state == trace::FutureState::pending) return builder.finish(pending, {}, false);
    const bool is_cancelled = future.state == trace::FutureState::cancelled;
    builder.diagram().words = Words::tr("%1, %2. No arrow leaves here: another set_result() raises InvalidStateError.")
                                  .arg(Words::outcome(future), age_words(snapshot.step, future.changed));
    return builder.finish(is_cancelled    ? cancelled
                          : future.failed ? failed
                                          : finished,
                          pending, future.changed == snapshot.step);
}

StateDiagram task_diagram(const trace::Snapshot& snapshot, const trace::TaskRow& task, double width,
                          const Fonts& fonts) {
    Builder builder(width, fonts);
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
    const trace::FutureRow* future = snapshot.future(task.future);
    switch (task.state) {
        case trace::TaskState::ready:
            return builder.finish(ready, task.started ? waiting : created,
                                  snapshot.row.kind() == trace::StepKind::handle_queued);
        case trace::TaskState::running:
            return builder.finish(running, ready, snapshot.row.kind() == trace::StepKind::handle_begun);
        case trace::TaskState::waiting:
            return builder.finish(waiting, running, snapshot.row.kind() == trace::StepKind::task_waits);
        case trace::TaskState::done: break;
    }
    if (future)
        builder.diagram().words =
            Words::tr("%1, %2").arg(Words::outcome(*future), age_words(snapshot.step, future->changed));
    return builder.finish(done, running, future && future->changed == snapshot.step);
}

}  // namespace

StateDiagram state_diagram(const trace::Snapshot& snapshot, const Selection& selection, double width,
                           const Fonts& fonts) {
    if (const trace::TaskRow* task = snapshot.task(selection.task)) return task_diagram(snapshot, *task, width, fonts);
    if (const trace::FutureRow* future = snapshot.future(selection.future))
        return future_diagram(snapshot, *future, width, fonts);
    return {};
}

DiagramView::DiagramView(QWidget* parent)
    : QWidget(parent), theme_(&theme_of(ThemeKind::dark)), fonts_(std::make_unique<Fonts>()) {
    install_painted_accessibility();
    setObjectName(QStringLiteral("diagram"));
    setAccessibleName(tr("State diagram"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DiagramView::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    layout_again();
}

void DiagramView::show_selection(std::shared_ptr<const trace::Snapshot> snapshot, const Selection& selection) {
    snapshot_ = std::move(snapshot);
    selection_ = selection;
    layout_again();
}

void DiagramView::layout_again() {
    const double before = diagram_.height;
    diagram_ = snapshot_ ? state_diagram(*snapshot_, selection_, width(), *fonts_) : StateDiagram();
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
    for (const DiagramArrow& arrow : diagram_.arrows) paint_arrow(painter, arrow);
    for (const DiagramState& state : diagram_.states) paint_state(painter, state);
    if (diagram_.words.isEmpty()) return;
    painter.setFont(fonts_->font(FontRole::small));
    painter.setPen(theme_->dim);
    const double high = fonts_->line_height(FontRole::small) * 2;
    painter.drawText(QRectF(fonts_->px(12), height() - high - 2, width() - fonts_->px(24), high), Qt::TextWordWrap,
                     diagram_.words);
}

void DiagramView::paint_arrow(QPainter& painter, const DiagramArrow& arrow) const {
    const QRectF& a = diagram_.states[arrow.from].rect;
    const QRectF& b = diagram_.states[arrow.to].rect;
    const bool level = std::abs(a.center().y() - b.center().y()) < a.height();
    const bool down = b.center().y() > a.center().y();
    const QPointF tail =
        level ? QPointF(a.right(), a.center().y())
              : QPointF(a.center().x() + (b.center().x() - a.center().x()) * 0.2, down ? a.bottom() : a.top());
    const QPointF tip =
        level ? QPointF(b.left(), b.center().y())
              : QPointF(b.center().x() - (b.center().x() - a.center().x()) * 0.15, down ? b.top() : b.bottom());
    const QColor ink = arrow.lit        ? theme_->now
                       : arrow.last     ? theme_->text
                       : arrow.possible ? theme_->dim
                                        : theme_->edge;
    painter.setPen(
        QPen(ink, arrow.lit ? 2.5 : 1.3, arrow.possible || arrow.lit || arrow.last ? Qt::SolidLine : Qt::DotLine));
    painter.drawLine(tail, tip);
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
    const QPointF middle = (tail + tip) / 2;
    const QRectF box = level ? QRectF(middle.x() - width / 2, middle.y() - high - 1, width + 2, high)
                             : QRectF(middle.x() - width / 2, middle.y() - high / 2, width + 2, high);
    if (!level) painter.fillRect(box, theme_->panel);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, arrow.method);
}

void DiagramView::paint_state(QPainter& painter, const DiagramState& state) const {
    const double radius = state.rect.height() / 2;
    QPen pen(state.present ? theme_->ring : theme_->edge, state.present ? 2.2 : 1);
    if (state.left && !state.present) pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(state.present ? theme_->now_line : theme_->panel);
    painter.drawRoundedRect(state.rect, radius, radius);
    painter.setFont(fonts_->font(state.present ? FontRole::small_strong : FontRole::small));
    painter.setPen(state.present ? theme_->text : theme_->dim);
    painter.drawText(
        state.rect, Qt::AlignCenter,
        fonts_->metrics(FontRole::small_strong).elidedText(state.words, Qt::ElideRight, state.rect.width() - 6));
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
