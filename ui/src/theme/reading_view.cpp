#include "theme/reading_view.h"

#include <QKeyEvent>

namespace loopglass::ui {

ReadingView::ReadingView(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
}

void ReadingView::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool copies = event->matches(QKeySequence::Copy) || event->matches(QKeySequence::SelectAll);
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            if (plain) return QTextBrowser::keyPressEvent(event);
            break;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Return:
        case Qt::Key_Enter: return QTextBrowser::keyPressEvent(event);
        default:
            if (copies) return QTextBrowser::keyPressEvent(event);
    }
    event->ignore();
}

}  // namespace loopglass::ui
