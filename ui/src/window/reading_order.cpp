#include "window/reading_order.h"

#include <QLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace loopglass::ui {

namespace {

void read(QWidget& widget, QWidget*& before);

void order(QWidget& widget, QWidget*& before) {
    if (widget.focusPolicy() & Qt::TabFocus) {
        if (before && before->window() == widget.window()) QWidget::setTabOrder(before, &widget);
        before = &widget;
    }
    read(widget, before);
}

// What is raised becomes the last of its siblings.
void take(QWidget& widget, QWidget*& before) {
    widget.raise();
    order(widget, before);
}

void read_layout(QLayout& layout, QWidget*& before) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->layout()) read_layout(*item->layout(), before);
        if (item->widget()) take(*item->widget(), before);
    }
}

void read(QWidget& widget, QWidget*& before) {
    if (auto* splitter = qobject_cast<QSplitter*>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i) take(*splitter->widget(i), before);
    } else if (auto* pages = qobject_cast<QStackedWidget*>(&widget)) {
        for (int i = 0; i < pages->count(); ++i) order(*pages->widget(i), before);  // the one shown stays on top
    } else if (widget.layout()) {
        read_layout(*widget.layout(), before);
    }
}

}  // namespace

void read_as_laid_out(QWidget& widget) {
    QWidget* before = nullptr;
    read(widget, before);
}

}  // namespace loopglass::ui
