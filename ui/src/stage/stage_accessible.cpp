#include "stage/stage_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <map>

#include "stage/stage_view.h"
#include "theme/accessible_item.h"

namespace loopglass::ui {

namespace {

/// One thing on the stage. It knows its key alone and asks the view for the rest, so it stays the same thing while the
/// run moves.
class StageItem : public AccessibleItem {
public:
    StageItem(StageView* view, Key key) : AccessibleItem(view), view_(view), key_(key) {}

    bool isValid() const override { return view_ && element(); }
    QAccessible::Role role() const override {
        return key_.kind == KeyKind::section ? QAccessible::Heading : QAccessible::ListItem;
    }

    QString text(QAccessible::Text which) const override {
        const Element* found = element();
        return found && which == QAccessible::Name ? found->name : QString();
    }
    QRect rect() const override {
        const Element* found = element();
        if (!found) return {};
        const QRect inside = view_->visible_rect_of(*found);
        return {view_->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        const Element* found = element();
        state.invalid = !found;
        state.active = found && found->running;
        state.focusable = true;
        state.selectable = key_.kind != KeyKind::section;
        state.selected = found && is_marked(*found, view_->selected());
        state.focused = found && view_->hasFocus() && view_->focused() == key_;
        return state;
    }

private:
    const Element* element() const { return view_ ? view_->layout_shown().find(key_) : nullptr; }

    StageView* view_;
    Key key_;
};

class StageList : public QAccessibleWidget {
public:
    explicit StageList(StageView* view) : QAccessibleWidget(view, QAccessible::List), view_(view) {}
    ~StageList() override {
        for (const auto& [key, id] : ids_) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(named().size()); }
    QAccessibleInterface* child(int index) const override {
        const auto elements = named();
        if (index < 0 || index >= static_cast<int>(elements.size())) return nullptr;
        return item(elements[static_cast<std::size_t>(index)]->key);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        const auto elements = named();
        for (std::size_t i = 0; i < elements.size(); ++i) {
            if (item(elements[i]->key) == child) return static_cast<int>(i);
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (const Element* element : named()) {
            QAccessibleInterface* child = item(element->key);
            if (child->rect().contains(x, y)) return child;
        }
        return nullptr;
    }

    int index_of(Key key) const {
        const auto elements = named();
        for (std::size_t i = 0; i < elements.size(); ++i) {
            if (elements[i]->key == key) return static_cast<int>(i);
        }
        return -1;
    }

private:
    std::vector<const Element*> named() const {
        std::vector<const Element*> elements;
        for (const Element& element : view_->layout_shown().elements) {
            if (!element.name.isEmpty()) elements.push_back(&element);
        }
        return elements;
    }
    /// Each child is registered once and found again by its key.
    QAccessibleInterface* item(Key key) const {
        const auto known = ids_.find(key);
        if (known != ids_.end()) return QAccessible::accessibleInterface(known->second);
        auto* made = new StageItem(view_, key);
        ids_[key] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    StageView* view_;
    mutable std::map<Key, QAccessible::Id> ids_;
};

QAccessibleInterface* make_interface(const QString&, QObject* object) {
    auto* view = qobject_cast<StageView*>(object);
    return view ? new StageList(view) : nullptr;
}

}  // namespace

void focus_told(StageView& view, Key key) {
    if (!QAccessible::isActive()) return;
    const auto* list = dynamic_cast<const StageList*>(QAccessible::queryAccessibleInterface(&view));
    const int index = list ? list->index_of(key) : -1;
    if (index < 0) return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

void install_stage_accessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(make_interface);
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace loopglass::ui
