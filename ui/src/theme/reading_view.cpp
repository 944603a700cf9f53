#include "theme/reading_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

#include "theme/spoken_text.h"

namespace loopglass::ui {

ReadingView::ReadingView(QWidget* parent) : QTextBrowser(parent) {
    install_spoken_text();
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
}

std::vector<std::pair<int, QString>> ReadingView::links() const {
    std::vector<std::pair<int, QString>> found;
    QString open;  // a link of several pieces is one
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        open.clear();
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QString href = piece.fragment().charFormat().anchorHref();
            if (!href.isEmpty() && href != open) found.emplace_back(piece.fragment().position(), href);
            open = href;
        }
    }
    return found;
}

QString ReadingView::focused_link() const {
    if (!textCursor().hasSelection()) return {};
    QTextCursor first(document());
    first.setPosition(textCursor().selectionStart() + 1);  // a format is that of the letter before
    return first.charFormat().anchorHref();
}

void ReadingView::show_page(const QString& html) {
    const int scrolled = verticalScrollBar()->value();
    const QString at = hasFocus() ? focused_link() : QString();
    const int begin = textCursor().selectionStart();
    const auto before = links();
    const auto place =
        std::find_if(before.begin(), before.end(), [&](const auto& link) { return link.first >= begin; });
    const auto index = static_cast<std::size_t>(place - before.begin());
    setHtml(html);
    verticalScrollBar()->setValue(scrolled);
    if (at.isEmpty()) return;
    const auto after = links();
    const auto is_it = [&](const auto& link) { return link.second == at; };
    const auto found = index < after.size() && is_it(after[index]) ? after.begin() + static_cast<std::ptrdiff_t>(index)
                                                                   : std::find_if(after.begin(), after.end(), is_it);
    if (found == after.end()) return;
    for (auto link = after.begin(); link <= found; ++link) focusNextPrevChild(true);
    verticalScrollBar()->setValue(scrolled);
}

/// The desktop's own mark of a link that has the focus is a thin dotted line.
void ReadingView::paintEvent(QPaintEvent* event) {
    QTextBrowser::paintEvent(event);
    if (!hasFocus() || focused_link().isEmpty()) return;
    QTextCursor end(document());
    end.setPosition(textCursor().selectionEnd());
    QTextCursor begin(document());
    begin.setPosition(textCursor().selectionStart());
    const QRect first = cursorRect(begin), last = cursorRect(end);
    const bool one_line = first.top() == last.top();
    const QRect box =
        one_line ? first.united(last) : QRect(0, first.top(), viewport()->width(), last.bottom() - first.top());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawRoundedRect(box.adjusted(-3, -2, 3, 2) & viewport()->rect().adjusted(1, 1, -2, -2), 4, 4);
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
