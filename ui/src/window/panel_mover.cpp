#include "window/panel_mover.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <algorithm>

namespace loopglass::ui {

PanelMover::PanelMover(QSplitter& columns, QObject* parent) : QObject(parent), columns_(columns) {}

void PanelMover::add(QWidget* handle, QWidget* column, const QString& name, std::function<void()> close) {
    panels_.push_back({handle, column, name, std::move(close)});
    handle->installEventFilter(this);
    handle->setToolTip(tr("Drag it to another place, or click with the right button"));
}

const PanelMover::Panel* PanelMover::panel_of(const QObject* handle) const {
    const auto found =
        std::find_if(panels_.begin(), panels_.end(), [handle](const Panel& panel) { return panel.handle == handle; });
    return found == panels_.end() ? nullptr : &*found;
}

QWidget* PanelMover::column_of(const QWidget* widget) const {
    for (int i = 0; widget && i < columns_.count(); ++i) {
        QWidget* column = columns_.widget(i);
        if (column == widget || column->isAncestorOf(widget)) return column;
    }
    return nullptr;
}

void PanelMover::put(QWidget* column, int place) {
    // Each column keeps its width: the sizes are the splitter's by place.
    std::vector<std::pair<QWidget*, int>> widths;
    const QList<int> sizes = columns_.sizes();
    for (int i = 0; i < columns_.count(); ++i) widths.emplace_back(columns_.widget(i), sizes[i]);
    columns_.insertWidget(place, column);
    QList<int> moved_sizes;
    for (int i = 0; i < columns_.count(); ++i) {
        const auto known = std::find_if(widths.begin(), widths.end(),
                                        [&](const auto& entry) { return entry.first == columns_.widget(i); });
        moved_sizes << (known == widths.end() ? 200 : known->second);
    }
    columns_.setSizes(moved_sizes);
    emit moved();
}

bool PanelMover::move(QWidget* column, bool left) {
    const int here = columns_.indexOf(column);
    if (here < 0) return false;
    for (int i = here + (left ? -1 : 1); i >= 0 && i < columns_.count(); i += left ? -1 : 1) {
        if (!columns_.widget(i)->isVisible()) continue;
        put(column, i);
        return true;
    }
    return false;
}

void PanelMover::drop(QWidget* column, const QPoint& global) {
    const QPoint at = columns_.mapFromGlobal(global);
    for (int i = 0; i < columns_.count(); ++i) {
        QWidget* other = columns_.widget(i);
        if (other == column || !other->isVisible() || !other->geometry().contains(at)) continue;
        put(column, i);
        return;
    }
}

void PanelMover::show_menu(const Panel& panel, const QPoint& global) {
    QMenu menu(panel.handle);
    menu.addAction(tr("Move to the &left"), this, [this, &panel] { move(panel.column, true); });
    menu.addAction(tr("Move to the &right"), this, [this, &panel] { move(panel.column, false); });
    if (panel.close) menu.addAction(tr("&Close"), this, panel.close);
    menu.exec(global);
}

bool PanelMover::eventFilter(QObject* watched, QEvent* event) {
    const Panel* panel = panel_of(watched);
    if (!panel) return QObject::eventFilter(watched, event);
    switch (event->type()) {
        case QEvent::ContextMenu: show_menu(*panel, static_cast<QContextMenuEvent*>(event)->globalPos()); return true;
        case QEvent::MouseButtonPress: {
            const auto* mouse = static_cast<QMouseEvent*>(event);
            if (mouse->button() != Qt::LeftButton) break;
            dragged_ = panel->column;
            pressed_ = mouse->globalPosition().toPoint();
            dragging_ = false;
            return true;
        }
        case QEvent::MouseMove: {
            const QPoint at = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
            if (!dragged_ || dragging_ || (at - pressed_).manhattanLength() < QApplication::startDragDistance()) break;
            dragging_ = true;
            panel->handle->setCursor(Qt::ClosedHandCursor);
            return true;
        }
        case QEvent::MouseButtonRelease: {
            if (dragged_ && dragging_) drop(dragged_, static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
            dragged_ = nullptr;
            dragging_ = false;
            panel->handle->unsetCursor();
            return true;
        }
        default: break;
    }
    return QObject::eventFilter(watched, event);
}

QStringList PanelMover::order() const {
    QStringList names;
    for (int i = 0; i < columns_.count(); ++i) {
        for (const Panel& panel : panels_) {
            if (panel.column == columns_.widget(i) && !names.contains(panel.name)) names << panel.name;
        }
    }
    return names;
}

void PanelMover::restore(const QStringList& order) {
    int place = 0;
    for (const QString& name : order) {
        for (const Panel& panel : panels_) {
            if (panel.name != name || columns_.indexOf(panel.column) < 0) continue;
            columns_.insertWidget(place++, panel.column);
            break;
        }
    }
}

}  // namespace loopglass::ui
