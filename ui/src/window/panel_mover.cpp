#include "window/panel_mover.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScreen>
#include <algorithm>

#include "window/reading_order.h"

namespace loopglass::ui {

namespace {

constexpr double side_share = 0.25;   ///< of a panel's width, within which one drops beside it
constexpr int row_below_height = 60;  ///< of the columns' lowest part, within which one drops below them all
constexpr QSize window_size(420, 460);

/// By hand or by a lesson. What was never shown yet, because it stood nowhere, is not closed.
bool is_closed(const QWidget& widget) {
    return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

/// A window that is all on the screen, as far as it has room there. Screens come and go from one day to the next.
QRect on_screen(QRect shown, const QScreen& screen) {
    const QRect room = screen.availableGeometry().adjusted(0, 24, 0, 0);  // below its own title
    if (screen.virtualGeometry().contains(shown)) return shown;
    shown.setSize(shown.size().boundedTo(room.size()));
    shown.moveRight(std::min(shown.right(), room.right()));
    shown.moveBottom(std::min(shown.bottom(), room.bottom()));
    shown.moveTopLeft({std::max(shown.left(), room.left()), std::max(shown.top(), room.top())});
    return shown;
}

/// Sizes those whose size is known; the others share what is left as they did.
void give_sizes(QSplitter& splitter, const std::function<int(QWidget*)>& wanted) {
    QList<int> sizes = splitter.sizes();
    bool any = false;
    for (int i = 0; i < splitter.count(); ++i) {
        const int size = wanted(splitter.widget(i));
        if (size > 0) sizes[i] = size;
        any = any || size > 0;
    }
    if (any) splitter.setSizes(sizes);
}

}  // namespace

PanelMover::PanelMover(QSplitter& columns, QSplitter& below, QWidget& window)
    : QObject(&window), columns_(columns), below_(below), window_(window) {
    window.installEventFilter(this);
}

void PanelMover::add(Panel panel) {
    panel.handle->installEventFilter(this);
    panel.widget->installEventFilter(this);
    panel.handle->setToolTip(tr("Drag it to another place or out of the window, or click with the right button"));
    panels_.push_back(std::move(panel));
}

const PanelMover::Panel* PanelMover::find(const QString& name) const {
    const auto found = std::find_if(panels_.begin(), panels_.end(), [&](const Panel& p) { return p.name == name; });
    return found == panels_.end() ? nullptr : &*found;
}

const PanelMover::Panel* PanelMover::by_handle(const QObject* handle) const {
    const auto found = std::find_if(panels_.begin(), panels_.end(), [&](const Panel& p) { return p.handle == handle; });
    return found == panels_.end() ? nullptr : &*found;
}

const PanelMover::Panel* PanelMover::by_widget(const QObject* widget) const {
    const auto found = std::find_if(panels_.begin(), panels_.end(), [&](const Panel& p) { return p.widget == widget; });
    return found == panels_.end() ? nullptr : &*found;
}

QString PanelMover::panel_of(const QWidget* widget) const {
    for (const Panel& panel : panels_)
        if (widget && (panel.widget == widget || panel.widget->isAncestorOf(widget))) return panel.name;
    return {};
}

QWidget* PanelMover::widget_of(const QString& panel) const {
    const Panel* found = find(panel);
    return found ? found->widget : nullptr;
}

std::vector<QWidget*> PanelMover::widgets() const {
    std::vector<QWidget*> widgets;
    for (const Panel& panel : panels_) widgets.push_back(panel.widget);
    return widgets;
}

bool PanelMover::is_lent(const QString& panel) const { return std::count(lent_.begin(), lent_.end(), panel) > 0; }

std::vector<QString> PanelMover::open_panels() const {
    std::vector<QString> open;
    for (const Panel& panel : panels_)
        if (!is_lent(panel.name) && !panel.widget->isHidden()) open.push_back(panel.name);
    return open;
}

QSplitter* PanelMover::stack(std::size_t column) {
    while (stacks_.size() <= column) {
        auto* made = new QSplitter(Qt::Vertical);
        made->setObjectName(QStringLiteral("stack"));
        made->setHandleWidth(1);
        made->setChildrenCollapsible(false);
        columns_.addWidget(made);
        stacks_.push_back(made);
    }
    return stacks_[column];
}

/// Everything goes where the layout says. A panel keeps its size, and whether it is open.
void PanelMover::apply() {
    applying_ = true;
    const QPointer<QWidget> focused = window_.focusWidget();  // whoever moves keeps the focus
    const Sizes kept = sizes();
    const auto put = [this](QSplitter& splitter, int place, const QString& name) {
        const Panel* panel = find(name);
        if (!panel || is_lent(name)) return place;
        const bool hidden = is_closed(*panel->widget);
        splitter.insertWidget(place, panel->widget);
        panel->widget->setHidden(hidden);
        return place + 1;
    };
    for (std::size_t i = 0; i < layout_.columns().size(); ++i) {
        int place = 0;
        for (const QString& name : layout_.columns()[i]) place = put(*stack(i), place, name);
    }
    int place = 0;
    for (const QString& name : layout_.row_below()) place = put(below_, place, name);
    for (const auto& [name, place_on_screen] : layout_.floating()) {
        const Panel* panel = find(name);
        if (!panel || windows_[name]) continue;
        const bool hidden = is_closed(*panel->widget);
        auto* floating = new FloatingPanel(panel->widget, panel->title, &window_);
        windows_[name] = floating;
        const QRect shown = place_on_screen.isEmpty()
                                ? QRect(window_.geometry().center() - QPoint(210, 230), window_size)
                                : place_on_screen;
        floating->setGeometry(on_screen(shown, *window_.screen()));
        connect(floating, &FloatingPanel::closed, this, [this, name = name] { attach(name); });
        connect(floating, &FloatingPanel::moved, this,
                [this, name = name, floating] { layout_.set_window(name, floating->geometry()); });
        panel->widget->setHidden(hidden);
        floating->setVisible(!hidden && !windows_away_ && window_.isVisible());
    }
    take_windows_away();
    applying_ = false;
    show_used_splitters();
    set_sizes(kept);
    read_as_laid_out(columns_);
    read_as_laid_out(below_);
    if (!focused) return;
    if (focused->window() != &window_) focused->window()->activateWindow();
    focused->setFocus();
}

void PanelMover::set_windows_away(bool away) {
    windows_away_ = away;
    show_windows();
}

void PanelMover::take_windows_away() {
    for (auto entry = windows_.begin(); entry != windows_.end();) {
        if (layout_.is_floating(entry->first)) {
            ++entry;
            continue;
        }
        if (entry->second) {
            entry->second->hide();
            entry->second->deleteLater();
        }
        entry = windows_.erase(entry);
    }
}

/// A column of which nothing is open takes no room.
void PanelMover::show_used_splitters() {
    const auto is_used = [](const QSplitter& splitter) {
        for (int i = 0; i < splitter.count(); ++i)
            if (!splitter.widget(i)->isHidden()) return true;
        return false;
    };
    for (QSplitter* stack : stacks_) {
        int stretch = 0;
        for (int i = 0; i < stack->count(); ++i)
            if (const Panel* panel = by_widget(stack->widget(i))) stretch = std::max(stretch, panel->stretch);
        columns_.setStretchFactor(columns_.indexOf(stack), stretch);
        stack->setVisible(is_used(*stack));
    }
    below_.setVisible(is_used(below_));
}

void PanelMover::show_windows() {
    for (const auto& [name, window] : windows_)
        if (window) window->setVisible(!windows_away_ && window_.isVisible() && !is_closed(*window->panel()));
}

void PanelMover::set_layout(const PanelLayout& layout) {
    layout_ = layout;
    apply();
}

PanelMover::Sizes PanelMover::sizes() const {
    Sizes sizes;
    for (const Panel& panel : panels_)
        if (panel.widget->isVisible()) sizes[panel.name] = panel.widget->size();
    return sizes;
}

void PanelMover::set_sizes(const Sizes& sizes) {
    const auto size_of = [&](QWidget* widget) {
        const Panel* panel = by_widget(widget);
        const auto found = panel ? sizes.find(panel->name) : sizes.end();
        return found == sizes.end() ? QSize(0, 0) : found->second;
    };
    for (QSplitter* stack : stacks_) give_sizes(*stack, [&](QWidget* widget) { return size_of(widget).height(); });
    give_sizes(below_, [&](QWidget* widget) { return size_of(widget).width(); });
    give_sizes(columns_, [&](QWidget* widget) {
        const auto* stack = qobject_cast<QSplitter*>(widget);
        int width = 0;
        for (int i = 0; stack && i < stack->count(); ++i)
            if (!stack->widget(i)->isHidden()) width = std::max(width, size_of(stack->widget(i)).width());
        return width;
    });
}

void PanelMover::lend(const QString& panel) {
    if (!is_lent(panel)) lent_.push_back(panel);
}

void PanelMover::give_back(const QString& panel) {
    std::erase(lent_, panel);
    apply();
}

bool PanelMover::move(const QString& panel, Side side) {
    if (!find(panel) || is_lent(panel) || !layout_.move(panel, side, open_panels())) return false;
    apply();
    emit moved();
    return true;
}

void PanelMover::detach(const QString& panel, const QRect& window) {
    if (!find(panel) || is_lent(panel) || layout_.is_floating(panel)) return;
    const QWidget* widget = widget_of(panel);
    const QPoint near = widget->mapToGlobal(QPoint(30, 30));
    layout_.detach(panel, window.isEmpty() ? QRect(near, widget->size().expandedTo({260, 200})) : window);
    apply();
    emit moved();
}

void PanelMover::attach(const QString& panel) {
    if (!layout_.is_floating(panel)) return;
    layout_.attach(panel);
    apply();
    emit moved();
}

void PanelMover::fill_menu(QMenu& menu, const QString& panel) {
    const Panel* found = find(panel);
    if (!found) return;
    if (layout_.is_floating(panel)) {
        menu.addAction(tr("&Back into the window"), this, [this, panel] { attach(panel); });
    } else {
        const std::pair<QString, Side> ways[] = {{tr("Move to the &left"), Side::left},
                                                 {tr("Move to the &right"), Side::right},
                                                 {tr("Move &up"), Side::above},
                                                 {tr("Move &down"), Side::below}};
        for (const auto& [words, side] : ways) {
            QAction* action = menu.addAction(words, this, [this, panel, side = side] { move(panel, side); });
            PanelLayout tried = layout_;
            action->setEnabled(tried.move(panel, side, open_panels()));
            if (!action->isEnabled()) action->setToolTip(tr("There is nothing on that side"));
        }
        menu.addAction(tr("A &window of its own"), this, [this, panel] { detach(panel); });
    }
    if (found->close) menu.addAction(tr("&Close"), this, found->close);
}

/// Where a panel that is let go of there would stand: beside, above or below the panel under the pointer, or below all.
std::optional<PanelMover::Drop> PanelMover::drop_at(const QString& panel, const QPoint& global) const {
    const auto on_screen = [](const QWidget* widget) { return QRect(widget->mapToGlobal(QPoint()), widget->size()); };
    const QRect all = on_screen(&columns_);
    if (all.contains(global) && global.y() > all.bottom() - row_below_height && !layout_.is_in_row_below(panel))
        return Drop{{}, Side::below, all.adjusted(0, all.height() - row_below_height, 0, 0)};
    for (const Panel& other : panels_) {
        if (other.name == panel || !other.widget->isVisible() || layout_.is_floating(other.name)) continue;
        const QRect area = on_screen(other.widget);
        if (!area.contains(global)) continue;
        const double across = double(global.x() - area.left()) / area.width();
        const bool low = global.y() > area.center().y();
        if (across < side_share) return Drop{other.name, Side::left, area.adjusted(0, 0, -area.width() * 3 / 4, 0)};
        if (across > 1 - side_share) return Drop{other.name, Side::right, area.adjusted(area.width() * 3 / 4, 0, 0, 0)};
        if (layout_.is_in_row_below(other.name)) return {};
        return Drop{other.name, low ? Side::below : Side::above,
                    low ? area.adjusted(0, area.height() / 2, 0, 0) : area.adjusted(0, 0, 0, -area.height() / 2)};
    }
    return {};
}

void PanelMover::show_drop(const QPoint& global) {
    if (!shade_) {
        shade_ = new QWidget(&window_);
        shade_->setObjectName(QStringLiteral("drop_shade"));
        shade_->setAttribute(Qt::WA_StyledBackground);
        shade_->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    const auto at = drop_at(dragged_, global);
    shade_->setVisible(at.has_value());
    if (!at) return;
    shade_->setGeometry(QRect(window_.mapFromGlobal(at->area.topLeft()), at->area.size()));
    shade_->raise();
}

void PanelMover::drop(const QPoint& global) {
    if (!window_.frameGeometry().contains(global)) {
        const QWidget* widget = widget_of(dragged_);
        return detach(dragged_, QRect(global - QPoint(40, 16), widget->size().expandedTo({260, 200})));
    }
    const auto at = drop_at(dragged_, global);
    if (!at) return;
    const bool changed =
        at->beside.isEmpty() ? layout_.put_in_row_below(dragged_) : layout_.put(dragged_, at->beside, at->side);
    if (!changed) return;
    apply();
    emit moved();
}

void PanelMover::end_drag() {
    if (const Panel* panel = find(dragged_)) panel->handle->unsetCursor();
    if (shade_) shade_->hide();
    dragged_.clear();
    dragging_ = false;
    qApp->removeEventFilter(this);
}

bool PanelMover::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    // Escape lets a panel where it was.
    if (dragging_ && type == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        end_drag();
        return true;
    }
    // Windows of panels come and go with the main window: after it, or they would be behind it.
    if (watched == &window_ && (type == QEvent::Show || type == QEvent::Hide))
        QMetaObject::invokeMethod(this, &PanelMover::show_windows, Qt::QueuedConnection);
    if ((type == QEvent::HideToParent || type == QEvent::ShowToParent) && !applying_ && by_widget(watched)) {
        const Panel& panel = *by_widget(watched);
        const auto window = windows_.find(panel.name);
        if (window != windows_.end() && window->second)
            window->second->setVisible(!windows_away_ && !panel.widget->isHidden());
        show_used_splitters();
    }
    const Panel* panel = by_handle(watched);
    if (!panel) return QObject::eventFilter(watched, event);
    if (type == QEvent::ContextMenu) {
        QMenu menu(panel->handle);
        menu.setToolTipsVisible(true);
        fill_menu(menu, panel->name);
        menu.exec(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    if (type == QEvent::MouseButtonPress && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
        if (is_lent(panel->name)) return false;
        dragged_ = panel->name;
        pressed_ = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        return true;
    }
    if (type == QEvent::MouseMove && !dragged_.isEmpty()) {
        const QPoint at = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        if (!dragging_ && (at - pressed_).manhattanLength() < QApplication::startDragDistance()) return true;
        if (!dragging_) {
            dragging_ = true;
            panel->handle->setCursor(Qt::ClosedHandCursor);
            qApp->installEventFilter(this);
        }
        show_drop(at);
        return true;
    }
    if (type == QEvent::MouseButtonRelease && !dragged_.isEmpty()) {
        const bool was_dragged = dragging_;  // else it was a click, which is the handle's own
        if (was_dragged) drop(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
        end_drag();
        return was_dragged;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace loopglass::ui
