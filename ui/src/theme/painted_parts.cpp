#include "theme/painted_parts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>
#include <map>

#include "theme/accessible_item.h"

namespace loopglass::ui {

namespace {

class PartsList;

class PartItem : public AccessibleItem {
public:
    PartItem(QWidget* view, int index) : AccessibleItem(view), view_(view), index_(index) {}

    bool isValid() const override { return view_ && has(); }
    QAccessible::Role role() const override {
        return has() && part().heading ? QAccessible::Heading : QAccessible::ListItem;
    }
    QString text(QAccessible::Text which) const override {
        return which == QAccessible::Name && has() ? part().name : QString();
    }
    QRect rect() const override {
        return has() ? QRect(view_->mapToGlobal(part().rect.topLeft()), part().rect.size()) : QRect();
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !has();
        state.selectable = has() && !part().heading;
        state.selected = has() && part().selected;
        return state;
    }

private:
    std::vector<PaintedPart> parts() const { return dynamic_cast<PaintedParts*>(view_)->painted_parts(); }
    bool has() const { return index_ < static_cast<int>(parts().size()); }
    PaintedPart part() const { return parts()[static_cast<std::size_t>(index_)]; }

    QWidget* view_;
    int index_;
};

class PartsList : public QAccessibleWidget {
public:
    explicit PartsList(QWidget* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~PartsList() override {
        for (const auto& [index, id] : ids_) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override {
        return static_cast<int>(dynamic_cast<PaintedParts*>(widget())->painted_parts().size());
    }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto known = ids_.find(index);
        if (known != ids_.end()) return QAccessible::accessibleInterface(known->second);
        auto* made = new PartItem(widget(), index);
        ids_[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted) return i;
        }
        return -1;
    }

private:
    mutable std::map<int, QAccessible::Id> ids_;
};

QAccessibleInterface* make_interface(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && dynamic_cast<PaintedParts*>(widget) ? new PartsList(widget) : nullptr;
}

}  // namespace

void install_painted_accessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(make_interface);
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace loopglass::ui
