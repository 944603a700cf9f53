#include "window/floating_panel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace loopglass::ui {

// A tool window: shortcuts of the main window work in it too.
FloatingPanel::FloatingPanel(QWidget* panel, const QString& title, QWidget* main_window)
    : QWidget(main_window, Qt::Tool), panel_(panel), main_window_(main_window) {
    setObjectName(QStringLiteral("floating_panel"));
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
}

void FloatingPanel::closeEvent(QCloseEvent* event) {
    event->ignore();  // whoever listens takes the panel back, and this window away
    emit closed();
}

void FloatingPanel::keyPressEvent(QKeyEvent* event) { QApplication::sendEvent(main_window_, event); }

void FloatingPanel::moveEvent(QMoveEvent* event) {
    QWidget::moveEvent(event);
    emit moved();
}

void FloatingPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    emit moved();
}

}  // namespace loopglass::ui
