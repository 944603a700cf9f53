#include "wall/wall_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "stage/words.h"
#include "theme/hatching.h"

namespace loopglass::ui {

namespace {

constexpr double least_tile_width = 250;
constexpr double margin = 12;
constexpr double gap = 8;
constexpr double faded_content = 0.35;  ///< of tiles that are not among those picked out: an outline remains

}  // namespace

/// The area that scrolls; for a screen reader it is the list of the tiles.
class WallViewport : public QWidget, public PaintedParts {
public:
    explicit WallViewport(WallView* view) : QWidget(view), view_(view) {}
    std::vector<PaintedPart> painted_parts() const override { return view_->parts(); }

private:
    WallView* view_;
};

WallView::WallView(QWidget* parent)
    : QAbstractScrollArea(parent), theme_(&theme_of(ThemeKind::dark)), fonts_(std::make_unique<Fonts>()) {
    install_painted_accessibility();
    setObjectName(QStringLiteral("wall"));
    setAccessibleName(tr("All futures and tasks"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    auto* area = new WallViewport(this);
    area->setAccessibleName(accessibleName());
    setViewport(area);
    viewport()->setMouseTracking(true);
}

void WallView::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    layout_again();
}

void WallView::set_timeline(const trace::Timeline* timeline) {
    timeline_ = timeline;
    births_.clear();
    lanes_.clear();
    moment_.reset();
    all_.clear();
    layout_again();
}

void WallView::show_moment(const MomentPointer& moment, Step frontier) {
    moment_ = moment;
    frontier_ = frontier;
    stale_ = true;
    if (isVisible()) read();
}

void WallView::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    if (stale_) read();
}

void WallView::read() {
    stale_ = false;
    all_.clear();
    if (moment_ && timeline_) {
        births_.read(*timeline_);
        lanes_.read(*timeline_);
        all_ = wall_tiles(moment_->snapshot, births_);
        colours_ = TaskColours(moment_->snapshot.tasks);
    }
    layout_again();
    emit counts_changed();
}

void WallView::set_selected(const Marked& selected) {
    if (selected == selected_) return;
    const bool is_laid_out = selected.of == selected_.of;
    selected_ = selected;
    is_laid_out ? viewport()->update() : layout_again();
}

void WallView::set_hovered(const Marked& hovered) {
    if (hovered_elsewhere_ == hovered) return;
    hovered_elsewhere_ = hovered;
    viewport()->update();
}

Selection WallView::selection_of(const WallTile& tile) {
    return tile.task ? Selection{tile.task, {}} : Selection{{}, tile.future};
}

void WallView::hover(int tile) {
    if (hovered_ == tile) return;
    hovered_ = tile;
    viewport()->setCursor(tile < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    emit pointed(tile < 0 ? Selection{} : selection_of(shown_[static_cast<std::size_t>(tile)]));
    viewport()->update();
}

void WallView::set_filter(WallFilter filter) {
    filter_ = filter;
    layout_again();
}

int WallView::count(WallFilter filter) const {
    if (!moment_) return 0;
    return static_cast<int>(std::count_if(all_.begin(), all_.end(), [&](const WallTile& tile) {
        return passes(tile, filter, moment_->snapshot, selected_.of);
    }));
}

void WallView::layout_again() {
    shown_.clear();
    for (const WallTile& tile : all_) {
        if (moment_ && passes(tile, filter_, moment_->snapshot, selected_.of)) shown_.push_back(tile);
    }
    hovered_ = -1;
    focused_ = std::clamp(focused_, 0, std::max(0, static_cast<int>(shown_.size()) - 1));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setRange(0, std::max(0, wanted_height() - viewport()->height()));
    viewport()->update();
}

int WallView::wanted_height() const {
    return static_cast<int>(std::ceil(rows() * (tile_height() + fonts_->px(gap)) + fonts_->px(gap)));
}

int WallView::columns() const {
    const double room = viewport()->width() - 2 * fonts_->px(margin) + fonts_->px(gap);
    return std::max(1, static_cast<int>(room / fonts_->px(least_tile_width + gap)));
}

QRectF WallView::rect_of(std::size_t tile) const {
    const int across = columns();
    const double room = viewport()->width() - 2 * fonts_->px(margin) + fonts_->px(gap);
    const double width = room / across - fonts_->px(gap);
    const int row = static_cast<int>(tile) / across;
    const int column = static_cast<int>(tile) % across;
    return {fonts_->px(margin) + column * (width + fonts_->px(gap)),
            fonts_->px(3) + row * (tile_height() + fonts_->px(gap)) - verticalScrollBar()->value(), width,
            tile_height()};
}

bool WallView::is_in(const Marked& marked, const WallTile& tile) {
    return tile.task ? marked.tasks.contains(tile.task) : tile.future == marked.future;
}

int WallView::tile_at(const QPointF& position) const {
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        if (rect_of(i).contains(position)) return static_cast<int>(i);
    }
    return -1;
}

QString WallView::words_for(const WallTile& tile) const {
    QString words = tile.beside.isEmpty() ? tile.name : tile.name + QLatin1Char(' ') + tile.beside;
    words += QStringLiteral(", ") + tile.kind + QStringLiteral(", ") + tile.state;
    if (tile.born) words += QStringLiteral(", ") + tr("made at step %1").arg(tile.born);
    if (tile.done) words += QStringLiteral(", ") + tr("done at step %1").arg(tile.done);
    if (tile.changed) words += QStringLiteral(", ") + tr("changed by this step");
    return words;
}

std::vector<PaintedPart> WallView::parts() const {
    std::vector<PaintedPart> parts;
    for (std::size_t i = 0; i < shown_.size(); ++i)
        parts.push_back({words_for(shown_[i]), rect_of(i).toRect(), false, is_selected(shown_[i])});
    return parts;
}

void WallView::choose(int tile) {
    if (tile < 0 || tile >= static_cast<int>(shown_.size())) {
        emit selected({});
        return;
    }
    focused_ = tile;
    emit selected(selection_of(shown_[static_cast<std::size_t>(tile)]));
}

void WallView::reveal(int tile) {
    const QRectF box = rect_of(static_cast<std::size_t>(tile));
    const int value = verticalScrollBar()->value();
    if (box.top() < 0) verticalScrollBar()->setValue(value + static_cast<int>(box.top() - fonts_->px(gap)));
    if (box.bottom() > viewport()->height())
        verticalScrollBar()->setValue(value + static_cast<int>(box.bottom() - viewport()->height() + fonts_->px(gap)));
    viewport()->update();
}

void WallView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) choose(tile_at(event->position()));
}

void WallView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (tile_at(event->position()) >= 0) emit opened();
}

void WallView::mouseMoveEvent(QMouseEvent* event) { hover(tile_at(event->position())); }

void WallView::leaveEvent(QEvent* event) {
    QAbstractScrollArea::leaveEvent(event);
    hover(-1);
}

void WallView::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(shown_.size()) - 1;
    const auto go = [&](int tile) {
        focused_ = std::clamp(tile, 0, std::max(0, last));
        if (last >= 0) reveal(focused_);
    };
    if (event->modifiers() & ~Qt::KeypadModifier) return event->ignore();
    switch (event->key()) {
        case Qt::Key_Left: return go(focused_ - 1);
        case Qt::Key_Right: return go(focused_ + 1);
        case Qt::Key_Up: return go(focused_ - columns());
        case Qt::Key_Down: return go(focused_ + columns());
        case Qt::Key_Home: return go(0);
        case Qt::Key_End: return go(last);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space: return choose(focused_);
        default: event->ignore();
    }
}

void WallView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

bool WallView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int tile = tile_at(help->pos());
        QToolTip::showText(help->globalPos(), tile < 0 ? QString() : words_for(shown_[static_cast<std::size_t>(tile)]),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void WallView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layout_again();
}

void WallView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), theme_->window);
    if (shown_.empty()) {
        painter.setFont(fonts_->font(FontRole::body));
        painter.setPen(theme_->dim);
        painter.drawText(viewport()->rect(), Qt::AlignCenter,
                         all_.empty() ? tr("No future or task is there yet.") : tr("None of them."));
        return;
    }
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        const QRectF box = rect_of(i);
        if (box.bottom() < 0 || box.top() > viewport()->height()) continue;
        paint_tile(painter, shown_[i], box, hasFocus() && static_cast<int>(i) == focused_);
        const bool elsewhere = is_in(hovered_elsewhere_, shown_[i]);
        if ((elsewhere || static_cast<int>(i) == hovered_) && !is_selected(shown_[i])) {
            painter.setPen(QPen(theme_->ring, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), fonts_->px(9), fonts_->px(9));
        }
    }
}

void WallView::paint_tile(QPainter& painter, const WallTile& tile, const QRectF& box, bool focused) const {
    const double radius = fonts_->px(9);
    const bool chosen = is_selected(tile);
    const bool faded = !selected_.of.several.empty() && !chosen;
    painter.setPen(QPen(chosen ? theme_->ring : faded ? theme_->edge : theme_->line, chosen ? 2.5 : 1));
    painter.setBrush(faded ? theme_->window : theme_->panel);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setOpacity(faded ? faded_content : 1);
    if (focused) {
        painter.setPen(QPen(theme_->ring, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), radius - 3, radius - 3);
    }
    const QColor own = tile.task ? colours_.colour(*theme_, tile.task) : theme_->text;
    const QColor ink = tile.failed ? theme_->failed : own;
    const double inset = fonts_->px(11);
    const double size = fonts_->px(13);
    double x = box.left() + inset;
    const double base = box.top() + fonts_->px(20);
    draw_sign(painter, tile.sign, QRectF(x, base - size + fonts_->px(2), size, size), ink);
    x += size + fonts_->px(6);
    painter.setFont(fonts_->font(FontRole::small));
    painter.setPen(theme_->dim);
    const double kind = fonts_->width(FontRole::small, tile.kind);
    painter.drawText(QPointF(box.right() - inset - kind, base), tile.kind);
    const double room = box.right() - inset - kind - fonts_->px(8) - x;
    painter.setFont(fonts_->font(FontRole::strong));
    painter.setPen(own);
    const QString name = fonts_->metrics(FontRole::strong).elidedText(tile.name, Qt::ElideMiddle, room);
    painter.drawText(QPointF(x, base), name);
    const double after = fonts_->width(FontRole::strong, name) + fonts_->px(6);
    if (room - after > fonts_->px(30)) {
        painter.setFont(fonts_->font(FontRole::body));
        painter.setPen(theme_->text);
        painter.drawText(QPointF(x + after, base),
                         fonts_->metrics(FontRole::body).elidedText(tile.beside, Qt::ElideRight, room - after));
    }
    const double diagram = fonts_->px(62);
    paint_diagram(painter, tile, QRectF(box.left() + inset, box.top() + fonts_->px(30), diagram, fonts_->px(38)), ink);
    const double left = box.left() + inset + diagram + fonts_->px(12);
    painter.setFont(fonts_->font(FontRole::small_strong));
    painter.setPen(tile.changed ? theme_->now : tile.failed ? theme_->failed : theme_->text);
    const double words = box.right() - inset - left;
    painter.drawText(QPointF(left, box.top() + fonts_->px(44)),
                     fonts_->metrics(FontRole::small_strong).elidedText(tile.state, Qt::ElideMiddle, words));
    paint_life(painter, tile, QRectF(left, box.top() + fonts_->px(53), words, fonts_->px(13)), ink);
    painter.setOpacity(1);
}

/// The states as dots: where it is now is filled. A task goes round between three of them; a future goes once.
void WallView::paint_diagram(QPainter& painter, const WallTile& tile, const QRectF& box, const QColor& ink) const {
    const double r = fonts_->px(4.5);
    std::array<QPointF, diagram_dots> dots;
    if (tile.task) {  // ready, running, waiting, done
        dots = {QPointF(box.left() + r, box.center().y()), QPointF(box.center().x(), box.top() + r),
                QPointF(box.center().x() - fonts_->px(4), box.bottom() - r), QPointF(box.right() - r, box.top() + r)};
    } else {  // pending, finished, failed, cancelled
        dots = {QPointF(box.left() + r, box.center().y()), QPointF(box.right() - r, box.top() + r),
                QPointF(box.right() - r, box.center().y()), QPointF(box.right() - r, box.bottom() - r)};
    }
    const auto arrow = [&](std::size_t from, std::size_t to) {
        const bool made_now = moment_->snapshot.step.number == tile.born;
        const bool taken = to == tile.lit && !made_now && (tile.changed || tile.done);
        const QColor line = taken && tile.changed ? theme_->now : taken ? theme_->text : theme_->edge;
        QLineF path(dots[from], dots[to]);
        const QPointF along = (path.p2() - path.p1()) / path.length();
        path = QLineF(path.p1() + along * (r + 1), path.p2() - along * (r + 2));
        painter.setPen(QPen(line, taken ? 2 : 1));
        painter.drawLine(path);
    };
    if (tile.task) {
        arrow(0, 1);
        arrow(1, 2);
        arrow(2, 0);
        arrow(1, 3);
    } else {
        for (std::size_t to = 1; to < diagram_dots; ++to) arrow(0, to);
    }
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const bool lit = i == tile.lit;
        painter.setPen(QPen(lit && tile.changed ? theme_->now : lit ? ink : theme_->edge, 1.4));
        painter.setBrush(lit ? (tile.changed ? theme_->now : ink) : theme_->panel);
        painter.drawEllipse(dots[i], r, r);
    }
}

/// The life so far, on the axis of all the run's steps: hatched while it is pending or waits, dotted while ready,
/// solid while it runs, a thin line once it is done; and the mark of now.
void WallView::paint_life(QPainter& painter, const WallTile& tile, const QRectF& box, const QColor& ink) const {
    const std::uint32_t now = moment_->snapshot.step.number;
    const double per_step = box.width() / std::max(1u, frontier_.number);
    const auto x_of = [&](std::uint32_t step) { return box.left() + step * per_step; };
    painter.setPen(QPen(theme_->line, 1, Qt::DotLine));
    painter.drawLine(QPointF(x_of(now), box.center().y()), QPointF(box.right(), box.center().y()));
    const auto bar = [&](std::uint32_t first, std::uint32_t end, trace::LaneState state) {
        end = std::min(end, now + 1);
        if (end <= first) return;
        const QRectF part(x_of(first), box.top(), std::max(1.0, x_of(end) - x_of(first)), box.height());
        if (state == trace::LaneState::running) return painter.fillRect(part, ink);
        if (state == trace::LaneState::waiting) paint_hatching(painter, part, ink, fonts_->px(4));
        painter.setPen(QPen(ink, 1, state == trace::LaneState::ready ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        if (part.width() > 3) painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
    };
    if (const trace::Lane* lane = tile.task ? lanes_.lane(tile.task) : nullptr) {
        const auto until = [&](std::uint32_t end) { return tile.done ? std::min(end, tile.done) : end; };
        for (const trace::LaneSegment& segment : lane->segments) bar(segment.first, until(segment.end), segment.state);
        bar(lane->open_since, until(now + 1), lane->open_state);
    } else if (!tile.task) {
        bar(tile.born, tile.done ? tile.done : now + 1, trace::LaneState::waiting);
    }
    if (tile.done && tile.done <= now)
        painter.fillRect(QRectF(x_of(tile.done), box.center().y() - 1, x_of(now) - x_of(tile.done), 2), ink);
    painter.fillRect(QRectF(x_of(now) - 1, box.top() - 2, 2, box.height() + 4), theme_->now);
}

}  // namespace loopglass::ui
