#include "stage/stage_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

#include "stage/stage_accessible.h"

namespace loopglass::ui {

namespace {
constexpr int motion_ms = 240;
}

StageView::StageView(QWidget* parent)
    : QAbstractScrollArea(parent), theme_(&theme_of(ThemeKind::dark)), fonts_(std::make_unique<Fonts>()) {
    install_stage_accessibility();
    setObjectName(QStringLiteral("stage"));
    setAccessibleName(tr("The event loop"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    motion_.setDuration(motion_ms);
    motion_.setStartValue(0.0);
    motion_.setEndValue(1.0);
    motion_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&motion_, &QVariantAnimation::valueChanged, this, [this](const QVariant& t) { advance(t.toDouble()); });
}

void StageView::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    layout_again();
}

void StageView::set_selected(TaskId task, FutureId future) {
    selected_ = task;
    selected_future_ = future;
    viewport()->update();
}

void StageView::set_stale(bool stale) {
    if (stale_ == stale) return;
    stale_ = stale;
    viewport()->update();
}

void StageView::show_snapshot(std::shared_ptr<const trace::Snapshot> snapshot, bool moves, bool past) {
    motion_.stop();
    message_.clear();
    snapshot_ = std::move(snapshot);
    past_ = past;
    colours_ = TaskColours(snapshot_->tasks);
    start_ = std::move(target_);
    target_ = layout_stage(*snapshot_, width(), *fonts_);
    if (moves && !reduced_motion_ && isVisible() && !start_.elements.empty()) {
        motion_.start();
    } else {
        advance(1);
    }
}

void StageView::show_message(const QString& message) {
    motion_.stop();
    snapshot_.reset();
    start_ = target_ = shown_ = {};
    message_ = message;
    update_scroll_range();
    viewport()->update();
}

void StageView::finish_motion() {
    motion_.stop();
    advance(1);
}

void StageView::advance(double t) {
    shown_ = blend(start_, target_, t);
    update_scroll_range();
    viewport()->update();
}

void StageView::layout_again() {
    motion_.stop();
    if (snapshot_) target_ = layout_stage(*snapshot_, width(), *fonts_);
    shown_ = target_;
    update_scroll_range();
    viewport()->update();
}

void StageView::update_scroll_range() {
    const int height = static_cast<int>(std::ceil(target_.size.height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

QPointF StageView::to_stage(const QPointF& position) const {
    return position + QPointF(0, verticalScrollBar()->value());
}

QRect StageView::visible_rect_of(const Element& element) const {
    return element.rect.translated(0, -verticalScrollBar()->value()).toAlignedRect();
}

const Element* StageView::element_at(const QPointF& position) const {
    const QPointF point = to_stage(position);
    for (auto element = shown_.elements.rbegin(); element != shown_.elements.rend(); ++element) {
        if (!element->name.isEmpty() && element->kind != ElementKind::words && element->rect.contains(point)) {
            return &*element;
        }
        if (!element->tooltip.isEmpty() && element->rect.contains(point)) return &*element;
    }
    return nullptr;
}

void StageView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme_->panel);
    if (!message_.isEmpty()) {
        painter.setPen(theme_->dim);
        painter.setFont(fonts_->font(FontRole::body));
        const int margin = static_cast<int>(fonts_->px(14));
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::TextWordWrap, message_);
        return;
    }
    const double offset = verticalScrollBar()->value();
    painter.translate(0, -offset);
    paint_stage(painter, shown_, QRectF(event->rect()).translated(0, offset),
                {*theme_, *fonts_, colours_, selected_, hovered_, selected_future_, past_});
    if (!stale_) return;
    QColor veil = theme_->panel;
    veil.setAlphaF(0.35f);
    const QRectF visible = QRectF(event->rect()).translated(0, offset);
    painter.fillRect(visible, veil);
    QColor hatch = theme_->edge;
    hatch.setAlphaF(0.30f);
    painter.fillRect(visible, QBrush(hatch, Qt::BDiagPattern));
}

void StageView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layout_again();
}

void StageView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const Element* element = element_at(event->position());
    const bool is_future =
        element && (element->key.kind == KeyKind::future || element->key.kind == KeyKind::future_chip);
    if (is_future && !element->task) {
        emit future_clicked({element->key.id});
        return;
    }
    emit task_clicked(element ? element->task : TaskId{});
}

void StageView::mouseMoveEvent(QMouseEvent* event) {
    const Element* element = element_at(event->position());
    const bool selects =
        element && (element->task || element->key.kind == KeyKind::future || element->key.kind == KeyKind::future_chip);
    hover(selects ? element->key : Key{});
}

void StageView::leaveEvent(QEvent* event) {
    QAbstractScrollArea::leaveEvent(event);
    hover({});
}

void StageView::hover(Key key) {
    if (hovered_ == key) return;
    hovered_ = key;
    viewport()->setCursor(key == Key{} ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
}

void StageView::keyPressEvent(QKeyEvent* event) {
    // The scroll area would take the arrows, which step through the run; the window has them.
    event->ignore();
}

bool StageView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Element* element = element_at(help->pos());
        const QString text = !element ? QString() : element->tooltip.isEmpty() ? element->name : element->tooltip;
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

}  // namespace loopglass::ui
