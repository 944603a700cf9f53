#include "code/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTextBlock>

#include "code/code_view.h"

namespace loopglass::ui {

namespace {
constexpr double width_for_both = 520;  ///< below it replacing has a row of its own
}

FindBar::FindBar(CodeView& code, QWidget* parent) : QWidget(parent), code_(code) {
    setObjectName(QStringLiteral("find_bar"));
    rows_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
    rows_->setContentsMargins(12, 6, 12, 6);
    rows_->setSpacing(6);
    auto* row = new QHBoxLayout;
    rows_->addLayout(row, 1);
    const auto field = [&](const QString& name) {
        auto* edit = new QLineEdit(this);
        edit->setPlaceholderText(name);
        edit->setAccessibleName(name);
        row->addWidget(edit, 1);
        return edit;
    };
    what_ = field(tr("Find"));
    count_ = new QLabel(this);
    count_->setObjectName(QStringLiteral("quiet"));
    row->addWidget(count_);
    row = new QHBoxLayout;
    rows_->addLayout(row, 1);
    with_ = field(tr("Replace with"));
    const auto button = [&](const QString& text, const QString& tip, auto served) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, served);
        row->addWidget(made);
    };
    button(tr("Replace"), tr("Replaces this one and finds the next"), [this] { replace(); });
    button(tr("All"), tr("Replaces all"), [this] { replace_all(); });
    button(tr("Close"), tr("Closes this row (Esc)"), [this] {
        hide();
        code_.setFocus();
    });
    connect(what_, &QLineEdit::textChanged, this, &FindBar::show_count);
    connect(what_, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(with_, &QLineEdit::returnPressed, this, [this] { replace(); });
    hide();
}

void FindBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    rows_->setDirection(width() < beside_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FindBar::set_fonts(const Fonts& fonts) {
    beside_ = qRound(fonts.px(width_for_both));
    for (QWidget* widget : findChildren<QWidget*>()) widget->setFont(fonts.font(FontRole::small));
}

void FindBar::open() {
    const QString selected = code_.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) what_->setText(selected);
    show();
    what_->setFocus();
    what_->selectAll();
    show_count();
}

void FindBar::find(bool backward) {
    if (what_->text().isEmpty()) return open();
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor from = code_.textCursor();
    // What is hidden is passed over; after the last comes the first again.
    for (int i = 0; i < code_.blockCount() + 1; ++i) {
        QTextCursor found = code_.document()->find(what_->text(), from, flags);
        if (found.isNull()) {
            from = QTextCursor(code_.document());
            if (backward) from.movePosition(QTextCursor::End);
            found = code_.document()->find(what_->text(), from, flags);
        }
        if (found.isNull()) return;
        if (found.block().isVisible()) {
            code_.setTextCursor(found);
            code_.ensureCursorVisible();
            return;
        }
        from = found;
    }
}

void FindBar::replace() {
    QTextCursor cursor = code_.textCursor();
    if (!what_->text().isEmpty() && cursor.selectedText().compare(what_->text(), Qt::CaseInsensitive) == 0) {
        if (!code_.may_change(cursor)) return;
        cursor.insertText(with_->text());
        code_.setTextCursor(cursor);
    }
    find(false);
    show_count();
}

void FindBar::replace_all() {
    if (what_->text().isEmpty()) return;
    QTextCursor all(code_.document());
    all.beginEditBlock();
    QTextCursor found(code_.document());
    while (!(found = code_.document()->find(what_->text(), found)).isNull()) {
        if (!found.block().isVisible()) continue;
        // What is locked is passed over: it is said once.
        if (code_.may_change(found)) found.insertText(with_->text());
    }
    all.endEditBlock();
    show_count();
}

void FindBar::show_count() {
    int count = 0;
    if (!what_->text().isEmpty()) {
        QTextCursor found(code_.document());
        while (!(found = code_.document()->find(what_->text(), found)).isNull()) count += found.block().isVisible();
    }
    count_->setText(what_->text().isEmpty() ? QString()
                    : count == 0            ? tr("not there")
                                            : tr("%n times", nullptr, count));
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    hide();
    code_.setFocus();
}

}  // namespace loopglass::ui
