#pragma once

#include <QAccessible>
#include <QWidget>

namespace loopglass::ui {

/// What assistive technology is told of a thing that is painted and no widget: it has no children of its own, and lies
/// in the view that paints it.
class AccessibleItem : public QAccessibleInterface {
public:
    explicit AccessibleItem(QWidget* view) : parent_(view) {}

    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(parent_); }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

private:
    QWidget* parent_;
};

}  // namespace loopglass::ui
