#include "window/blank_screen.h"

#include <QEvent>

namespace loopglass::ui {

BlankScreen::BlankScreen(QWidget& window) : QWidget(&window) {
    setObjectName(QStringLiteral("blank"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("The screen is blank"));
    hide();
    window.installEventFilter(this);
}

void BlankScreen::toggle() {
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(!isVisible());
}

void BlankScreen::mousePressEvent(QMouseEvent*) { hide(); }

bool BlankScreen::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

}  // namespace loopglass::ui
