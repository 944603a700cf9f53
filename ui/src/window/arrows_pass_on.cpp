#include "window/arrows_pass_on.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolButton>

namespace loopglass::ui {

ArrowsPassOn::ArrowsPassOn(QWidget& window) : QObject(&window), window_(window) {
    for (QToolButton* button : window.findChildren<QToolButton*>()) button->installEventFilter(this);
}

bool ArrowsPassOn::eventFilter(QObject*, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key < Qt::Key_Left || key > Qt::Key_Down) return false;
    QApplication::sendEvent(&window_, event);
    return true;
}

}  // namespace loopglass::ui
