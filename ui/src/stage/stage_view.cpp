#include "stage/stage_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <limits>

#include "stage/stage_accessible.h"
#include "theme/hatching.h"

namespace loopglass::ui {

namespace {
constexpr int motion_ms = 420;  ///< the whole gesture of a step
constexpr int fade_ms = 120;    ///< of a jump
constexpr int hurry_ms = 125;   ///< who goes faster than this sees neither fade nor flight
constexpr int ring_ms = 600;
constexpr int ring_still_ms = 1000;  ///< where nothing moves
constexpr std::size_t rings_most = 5;
}  // namespace

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
    fade_.setDuration(fade_ms);
    fade_.setStartValue(1.0);
    fade_.setEndValue(0.0);
    connect(&fade_, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    ring_timer_.setSingleShot(true);
    connect(&ring_timer_, &QTimer::timeout, this, [this] {
        ringed_.clear();
        viewport()->update();
    });
    connect(&motion_, &QVariantAnimation::valueChanged, this, [this](const QVariant& t) { advance(t.toDouble()); });
}

void StageView::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    layout_again();
}

void StageView::set_selected(const Marked& selected) {
    if (selected == selected_) return;
    selected_ = selected;
    if (wishes_.selected == selected.of.task) return viewport()->update();
    wishes_.selected = selected.of.task;
    layout_again();
}

void StageView::set_wishes(const StageWishes& wishes) {
    auto opened = std::move(wishes_.opened);
    wishes_ = wishes;
    wishes_.selected = selected_.of.task;
    wishes_.opened = std::move(opened);
    layout_again();
}

void StageView::set_hovered(const Marked& hovered) {
    if (hovered_elsewhere_ == hovered) return;
    hovered_elsewhere_ = hovered;
    viewport()->update();
}

void StageView::set_pointer(bool on) {
    pointer_ = on;
    viewport()->update();
}

void StageView::set_findings(std::vector<StageFinding> findings) {
    if (findings == wishes_.findings) return;
    wishes_.findings = std::move(findings);
    if (motion_.state() != QAbstractAnimation::Running) layout_again();
}

StageLayout StageView::lay_out(const trace::Snapshot& snapshot) const {
    return layout_stage(snapshot, width(), *fonts_, wishes_);
}

void StageView::set_stale(bool stale) {
    if (stale_ == stale) return;
    stale_ = stale;
    viewport()->update();
}

void StageView::show_snapshot(std::shared_ptr<const trace::Snapshot> snapshot, bool moves, bool past) {
    motion_.stop();
    message_.clear();
    const auto before = std::move(snapshot_);
    snapshot_ = std::move(snapshot);
    past_ = past;
    colours_ = TaskColours(snapshot_->tasks);
    start_ = std::move(target_);
    target_ = lay_out(*snapshot_);
    bool flies = moves && !reduced_motion_ && isVisible() && !start_.elements.empty();
    if (before && before->step != snapshot_->step) {
        const bool in_haste = hurries();
        flies = flies && !in_haste;
        ringed_.clear();
        changes_.clear();
        if (!flies) ring_changes(*before, *snapshot_);
        if (!moves && !in_haste) begin_fade();
        way_ = snapshot_->step < before->step ? Way::back : Way::forward;
        left_.clear();
        if (moves && way_ == Way::back) left_ = ui::outlines_left(start_, target_);
    }
    if (flies)
        motion_.start();
    else
        advance(1);
}

/// Whether one step follows the other faster than the eye follows things that fly.
bool StageView::hurries() {
    const bool in_haste = shown_at_.isValid() && shown_at_.elapsed() < hurry_ms;
    shown_at_.start();
    return in_haste;
}

/// After a jump nothing flies: what is another than before is ringed for a moment, the first few of it.
void StageView::ring_changes(const trace::Snapshot& before, const trace::Snapshot& after) {
    for (const trace::TaskRow& task : after.tasks) {
        const trace::TaskRow* was = before.task(task.id);
        if (was && was->state == task.state) continue;
        changes_.push_back(task.id);
        if (ringed_.size() < rings_most) ringed_.insert(task_key(task.id));
    }
    if (!changes_.empty()) ring_timer_.start(reduced_motion_ ? ring_still_ms : ring_ms);
}

/// The picture before a jump fades away over the one after it.
void StageView::begin_fade() {
    if (reduced_motion_ || !isVisible() || shown_.elements.empty()) return;
    before_ = viewport()->grab();
    fade_.start();
}

QString StageView::change_words() const { return tr("%1 tasks changed").arg(changes_.size()); }

/// Where the count of the tasks that a jump has changed stands; nowhere if they are ringed one by one.
QRectF StageView::change_count_rect() const {
    if (changes_.size() <= rings_most) return {};
    const double width = fonts_->width(FontRole::small_strong, change_words()) + fonts_->px(24);
    return {viewport()->width() - width - fonts_->px(12), fonts_->px(1), width, fonts_->px(20)};
}

void StageView::paint_change_count(QPainter& painter) const {
    const QRectF box = change_count_rect();
    if (box.isEmpty()) return;
    painter.setPen(QPen(theme_->now, 1.5));
    painter.setBrush(theme_->panel);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    QFont font = fonts_->font(FontRole::small_strong);
    font.setUnderline(true);
    painter.setFont(font);
    painter.setPen(theme_->now);
    painter.drawText(box, Qt::AlignCenter, change_words());
}

void StageView::show_message(const QString& message) {
    motion_.stop();
    snapshot_.reset();
    start_ = target_ = shown_ = {};
    left_.clear();
    message_ = message;
    update_scroll_range();
    viewport()->update();
}

void StageView::finish_motion() {
    motion_.stop();
    fade_.stop();
    advance(1);
}

void StageView::advance(double t) {
    shown_ = blend(start_, target_, t, way_);
    update_scroll_range();
    viewport()->update();
}

void StageView::layout_again() {
    motion_.stop();
    left_.clear();
    if (snapshot_) target_ = lay_out(*snapshot_);
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
    const QRectF exposed = QRectF(event->rect()).translated(0, offset);
    const bool lit =
        motion_.state() == QAbstractAnimation::Running && lights_cause(motion_.currentValue().toDouble(), way_);
    const StagePalette palette{
        *theme_,  *fonts_, colours_, selected_, hovered_, hovered_elsewhere_, hasFocus() ? focused_ : Key{},
        &ringed_, past_,   pointer_, lit};
    paint_stage(painter, {left_, {}, {}, 0}, exposed, palette);
    paint_stage(painter, shown_, exposed, palette);
    painter.translate(0, offset);
    paint_change_count(painter);
    if (fade_.state() == QAbstractAnimation::Running) {
        painter.setOpacity(fade_.currentValue().toDouble());
        painter.drawPixmap(0, 0, before_);
        painter.setOpacity(1);
    }
    painter.translate(0, -offset);
    if (!stale_) return;
    QColor veil = theme_->panel;
    veil.setAlphaF(0.35f);
    const QRectF visible = QRectF(event->rect()).translated(0, offset);
    painter.fillRect(visible, veil);
    QColor hatch = theme_->edge;
    hatch.setAlphaF(0.30f);
    paint_hatching(painter, visible, hatch, fonts_->px(8));
}

void StageView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layout_again();
}

namespace {

/// What a click on a thing would select.
Selection selection_of(const Element& element) {
    const KeyKind kind = element.key.kind;
    const bool is_future = kind == KeyKind::future || kind == KeyKind::future_chip;
    if (is_future && !element.task) return {{}, {element.key.id}};
    if (kind == KeyKind::handle || kind == KeyKind::timer) return {{}, {}, {element.key.id}};
    return {element.task, {}};
}

}  // namespace

/// A click, Enter or Space on a thing selects it in the whole window; on nothing, it lets go.
void StageView::choose(const Element* element) {
    if (!element) return emit task_clicked({});
    switch (element->key.kind) {
        case KeyKind::future:
        case KeyKind::future_chip:
            if (!element->task) return emit future_clicked({element->key.id});
            break;
        case KeyKind::handle:
        case KeyKind::timer: return emit handle_clicked({element->key.id});
        case KeyKind::place: return emit place_clicked(element->key.id);
        case KeyKind::step: return emit step_clicked({element->key.id});
        case KeyKind::more: wishes_.opened.insert(element->key.id); return layout_again();
        default: break;
    }
    emit task_clicked(element->task);
}

void StageView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (change_count_rect().contains(event->position())) return emit changes_clicked(changes_);
    focused_ = {};
    choose(element_at(event->position()));
}

void StageView::mouseDoubleClickEvent(QMouseEvent* event) {
    const Element* element = element_at(event->position());
    if (!element) return mousePressEvent(event);
    const KeyKind kind = element->key.kind;
    if (kind == KeyKind::task || kind == KeyKind::future || kind == KeyKind::future_chip) emit opened();
}

namespace {

bool can_be_chosen(const Element& element) {
    switch (element.key.kind) {
        case KeyKind::task:
        case KeyKind::handle:
        case KeyKind::future:
        case KeyKind::future_chip:
        case KeyKind::timer:
        case KeyKind::more:
        case KeyKind::place: return element.key.part == 0 && !element.name.isEmpty();
        case KeyKind::step: return true;
        default: return false;
    }
}

}  // namespace

void StageView::mouseMoveEvent(QMouseEvent* event) {
    const Element* element = element_at(event->position());
    hover(element && can_be_chosen(*element) ? element->key : Key{});
}

std::vector<std::vector<Key>> StageView::focus_groups() const {
    std::vector<std::vector<Key>> groups;
    bool begins = true;
    for (const Element& element : target_.elements) {
        if (element.key.kind == KeyKind::section) begins = true;
        if (!can_be_chosen(element)) continue;
        if (begins) groups.emplace_back();
        begins = false;
        groups.back().push_back(element.key);
    }
    return groups;
}

void StageView::focus_on(Key key) {
    focused_ = key;
    if (const Element* element = target_.find(key)) {
        const int top = static_cast<int>(element->rect.top()) - 12;
        const int bottom = static_cast<int>(element->rect.bottom()) + 12;
        QScrollBar* bar = verticalScrollBar();
        if (top < bar->value()) bar->setValue(top);
        if (bottom > bar->value() + viewport()->height()) bar->setValue(bottom - viewport()->height());
        focus_told(*this, key);
    }
    viewport()->update();
}

/// Along the group that the keyboard is in; false if it is in none.
bool StageView::move_focus(int by) {
    for (const auto& group : focus_groups()) {
        const auto at = std::find(group.begin(), group.end(), focused_);
        if (at == group.end()) continue;
        const auto place = std::clamp<std::ptrdiff_t>(at - group.begin() + by, 0, std::ssize(group) - 1);
        focus_on(group[static_cast<std::size_t>(place)]);
        return true;
    }
    return false;
}

/// Tab goes from section to section, and on to the next panel behind the last.
bool StageView::focusNextPrevChild(bool next) {
    const auto groups = focus_groups();
    std::ptrdiff_t here = next ? -1 : std::ssize(groups);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (std::find(groups[i].begin(), groups[i].end(), focused_) != groups[i].end())
            here = static_cast<std::ptrdiff_t>(i);
    }
    here += next ? 1 : -1;
    if (here < 0 || here >= std::ssize(groups)) {
        focused_ = {};
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    focus_on(groups[static_cast<std::size_t>(here)].front());
    return true;
}

void StageView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    const auto groups = focus_groups();
    const bool by_tab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (by_tab && !groups.empty())
        focus_on(event->reason() == Qt::TabFocusReason ? groups.front().front() : groups.back().front());
    viewport()->update();
}

void StageView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void StageView::leaveEvent(QEvent* event) {
    QAbstractScrollArea::leaveEvent(event);
    hover({});
}

void StageView::hover(Key key) {
    if (hovered_ == key) return;
    hovered_ = key;
    const Element* element = key == Key{} ? nullptr : shown_.find(key);
    emit pointed(element ? selection_of(*element) : Selection{});
    viewport()->setCursor(key == Key{} ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
}

void StageView::keyPressEvent(QKeyEvent* event) {
    // The scroll area would take the arrows, which step through the run; the window has them, unless the keyboard is at
    // a thing of the stage.
    event->ignore();
    if (focused_ == Key{} || (event->modifiers() & ~Qt::KeypadModifier)) return;
    const auto along = [&](int by) { event->setAccepted(move_focus(by)); };
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up: return along(-1);
        case Qt::Key_Right:
        case Qt::Key_Down: return along(1);
        case Qt::Key_Home: return along(std::numeric_limits<int>::min() / 2);
        case Qt::Key_End: return along(std::numeric_limits<int>::max() / 2);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space: event->accept(); return choose(target_.find(focused_));
        case Qt::Key_Escape:
            focused_ = {};
            viewport()->update();
            return;
        default: return;
    }
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
