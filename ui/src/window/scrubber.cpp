#include "window/scrubber.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "stage/words.h"

namespace loopglass::ui {

Scrubber::Scrubber(QWidget* parent)
    : QAbstractSlider(parent), theme_(&theme_of(ThemeKind::dark)), fonts_(std::make_unique<Fonts>()) {
    setObjectName(QStringLiteral("scrubber"));
    setOrientation(Qt::Horizontal);
    setRange(0, 0);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Step of the run"));
    setToolTip(tr("Drag to go to any step. Tall marks are jumps of the clock, short ones iterations, dots output."));
    connect(this, &QAbstractSlider::valueChanged, this, [this] { update(); });
}

void Scrubber::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    updateGeometry();
    update();
}

void Scrubber::set_timeline(const trace::Timeline* timeline) {
    timeline_ = timeline;
    if (!timeline) setRange(0, 0);
    setEnabled(timeline != nullptr);
    update();
}

void Scrubber::set_extent(Step frontier, bool ended, Step furthest) {
    ended_ = ended;
    furthest_ = furthest;
    setRange(0, static_cast<int>(frontier.number));
    setPageStep(std::max(1, maximum() / 10));
    update();
}

QSize Scrubber::sizeHint() const { return {400, static_cast<int>(fonts_->px(compact_ ? 32 : 46))}; }
QSize Scrubber::minimumSizeHint() const { return {120, sizeHint().height()}; }

void Scrubber::set_compact(bool compact) {
    compact_ = compact;
    updateGeometry();
    update();
}

double Scrubber::left() const { return left_ > 0 ? left_ : fonts_->px(14); }

void Scrubber::set_future_hidden(bool hidden) {
    future_hidden_ = hidden;
    update();
}

double Scrubber::right() const { return width() - fonts_->px(24); }
double Scrubber::track_y() const { return fonts_->px(compact_ ? 13 : 27); }

double Scrubber::x_of(std::uint32_t step) const {
    if (maximum() == 0) return left();
    return left() + (right() - left()) * step / maximum();
}

void Scrubber::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = track_y();
    const double thick = fonts_->px(4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_->line);
    painter.drawRoundedRect(QRectF(left(), y - thick / 2, right() - left(), thick), thick / 2, thick / 2);
    if (!ended_ && timeline_) {  // the run goes on: what is not recorded yet is dotted
        painter.setPen(QPen(theme_->edge, 2, Qt::DotLine));
        painter.drawLine(QPointF(right() + 3, y), QPointF(width() - 4, y));
    }
    paint_marks(painter);
    paint_clock(painter);
    painter.setPen(Qt::NoPen);
    const double x = x_of(static_cast<std::uint32_t>(value()));
    painter.setBrush(theme_->edge);
    painter.drawRoundedRect(QRectF(left(), y - thick / 2, x - left(), thick), thick / 2, thick / 2);
    if (future_hidden_) painter.fillRect(QRectF(x + 1, 0, width() - x, height()), theme_->window);
    if (!future_hidden_ && furthest_.number > static_cast<std::uint32_t>(value())) {  // how far the person has seen
        painter.fillRect(QRectF(x_of(furthest_.number) - 1, y - fonts_->px(6), 2, fonts_->px(12)), theme_->edge);
    }
    if (!isEnabled()) return;
    painter.fillRect(QRectF(x - 1, y - fonts_->px(11), 2, fonts_->px(22)), theme_->now);
    painter.setBrush(theme_->now);
    painter.drawEllipse(QPointF(x, y), fonts_->px(6), fonts_->px(6));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme_->ring, 2));
        painter.drawEllipse(QPointF(x, y), fonts_->px(10), fonts_->px(10));
    }
}

void Scrubber::paint_marks(QPainter& painter) const {
    if (!timeline_) return;
    const double y = track_y();
    // Where there are more marks than room, some stand for all.
    double last = -2;
    for (std::size_t i = 0; i < timeline_->iterations.size(); ++i) {
        const double x = x_of(timeline_->iterations[i].step);
        if (x - last < fonts_->px(4)) continue;
        last = x;
        painter.fillRect(QRectF(x, y + fonts_->px(5), 1, fonts_->px(5)), theme_->edge);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_->dim);
    last = -4;
    for (std::size_t i = 0; i < timeline_->outputs.size(); ++i) {
        const double x = x_of(timeline_->outputs[i].step);
        if (x - last < fonts_->px(5)) continue;
        last = x;
        painter.drawEllipse(QPointF(x, y + fonts_->px(14)), fonts_->px(1.6), fonts_->px(1.6));
    }
}

void Scrubber::paint_clock(QPainter& painter) const {
    if (!timeline_ || compact_) return;
    const QFontMetricsF& metrics = fonts_->metrics(FontRole::small);
    painter.setFont(fonts_->font(FontRole::small));
    const double baseline = metrics.ascent();
    painter.setPen(theme_->dim);
    const QString begin = Words::time({}) + tr(" s");
    painter.drawText(QPointF(left(), baseline), begin);
    double free = left() + metrics.horizontalAdvance(begin) + fonts_->px(14);
    double last = -2;
    for (std::size_t i = 0; i < timeline_->clock.size(); ++i) {
        const trace::ClockRow& row = timeline_->clock[i];
        const double x = x_of(row.step);
        if (x - last < fonts_->px(6)) continue;
        last = x;
        painter.fillRect(QRectF(x - 0.5, fonts_->px(15), 1, fonts_->px(10)), theme_->dim);
        const QString text = Words::time({row.time});
        const double width = metrics.horizontalAdvance(text);
        const double at = std::min(x - width / 2, this->width() - width - 2);
        if (at < free) continue;
        painter.setPen(theme_->dim);
        painter.drawText(QPointF(at, baseline), text);
        free = at + width + fonts_->px(40);
    }
}

void Scrubber::pick(double x) {
    const double share = std::clamp((x - left()) / std::max(1.0, right() - left()), 0.0, 1.0);
    emit step_picked({static_cast<std::uint32_t>(qRound(share * maximum()))});
}

void Scrubber::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) pick(event->position().x());
}

void Scrubber::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) pick(event->position().x());
}

void Scrubber::keyPressEvent(QKeyEvent* event) {
    event->ignore();  // the window's keys step through the run here too
}

void Scrubber::wheelEvent(QWheelEvent* event) {
    const int direction = event->angleDelta().y() > 0 ? -1 : 1;
    const int step = std::clamp(value() + direction, minimum(), maximum());
    emit step_picked({static_cast<std::uint32_t>(step)});
    event->accept();
}

}  // namespace loopglass::ui
