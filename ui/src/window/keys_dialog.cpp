#include "window/keys_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "theme/ligatures.h"

namespace loopglass::ui {

namespace {

constexpr int key_role = Qt::UserRole;  ///< of a row: the number of its key; none of those that are fixed

bool is_modifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_unknown || key == 0;
}

}  // namespace

KeyList::KeyList(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("key_list"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Keys"));
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* row) { wait_for(row); });
}

void KeyList::wait_for(QTreeWidgetItem* row) {
    if (row && !row->data(0, key_role).isValid()) row = nullptr;
    if (row == waiting_) return;
    waiting_ = row;
    emit waiting_changed();
}

bool KeyList::event(QEvent* event) {
    // While a key is waited for no shortcut is to take it away, and Tab does not leave.
    if (waiting_ && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (waiting_ && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    return QTreeWidget::event(event);
}

void KeyList::keyPressEvent(QKeyEvent* event) {
    if (!waiting_) {
        const bool begins = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                            event->key() == Qt::Key_F2 || event->key() == Qt::Key_Space;
        if (begins) return wait_for(currentItem());
        const bool takes_back = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
        if (takes_back && currentItem()) return emit first_wanted(currentItem());
        return QTreeWidget::keyPressEvent(event);
    }
    if (is_modifier(event->key())) return;
    QTreeWidgetItem* row = waiting_;
    wait_for(nullptr);
    if (event->key() == Qt::Key_Escape) return;
    emit key_chosen(row, pressed_keys(*event));
}

void KeyList::focusOutEvent(QFocusEvent* event) {
    wait_for(nullptr);
    QTreeWidget::focusOutEvent(event);
}

KeysDialog::KeysDialog(GoActions& go, Settings& settings, const Fonts& fonts,
                       const std::vector<std::pair<QString, QString>>& fixed, QWidget* parent)
    : QDialog(parent),
      go_(go),
      settings_(settings),
      filter_(new QLineEdit(this)),
      list_(new KeyList(this)),
      said_(new QLabel(this)) {
    setObjectName(QStringLiteral("keys"));
    setWindowTitle(tr("Keys"));
    const int room = screen()->availableSize().height() * 4 / 5;  // the list scrolls
    resize(static_cast<int>(fonts.px(620)), std::min(static_cast<int>(fonts.px(640)), room));
    auto* column = new QVBoxLayout(this);
    filter_->setPlaceholderText(tr("find a key or what it does"));
    filter_->setAccessibleName(tr("Find a key or what it does"));
    filter_->setClearButtonEnabled(true);
    filter_->setFont(fonts.font(FontRole::body));
    connect(filter_, &QLineEdit::textChanged, this, &KeysDialog::show_matching);
    column->addWidget(filter_);
    list_->setHeaderLabels({tr("What it does"), tr("Key")});
    list_->setFont(fonts.font(FontRole::body));
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list_->header()->setStretchLastSection(false);
    for (std::size_t i = 0; i < go.key_count(); ++i) {
        auto* row = new QTreeWidgetItem(list_, {go.key_words(i), {}});
        row->setData(0, key_role, static_cast<int>(i));
        row->setFont(1, fonts.font(FontRole::code));
        rows_.push_back(row);
    }
    for (const auto& [keys, what] : fixed) {
        auto* row = new QTreeWidgetItem(list_, {what, unjoined(keys)});
        row->setFont(1, fonts.font(FontRole::code));
        row->setToolTip(1, tr("This key is what it is"));
        row->setForeground(1, palette().placeholderText());
    }
    list_->setCurrentItem(rows_.empty() ? nullptr : rows_.front());
    column->addWidget(list_, 1);
    said_->setFont(fonts.font(FontRole::body));
    said_->setWordWrap(true);
    said_->setMinimumHeight(qRound(fonts.line_height(FontRole::body) * 2));
    column->addWidget(said_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* reset = buttons->addButton(tr("As they were"), QDialogButtonBox::ResetRole);
    reset->setToolTip(tr("Gives every key back what it did at first"));
    reset->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);  // Enter is the list's
    connect(reset, &QPushButton::clicked, this, [this] {
        go_.reset_keys(settings_);
        show_keys();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(list_, &KeyList::waiting_changed, this, &KeysDialog::show_keys);
    connect(list_, &KeyList::key_chosen, this, [this](QTreeWidgetItem* row, const QKeySequence& keys) {
        const auto holder = go_.set_key(row->data(0, key_role).toUInt(), keys, settings_);
        show_keys();
        say_taken(keys, holder);
    });
    connect(list_, &KeyList::first_wanted, this, [this](QTreeWidgetItem* row) {
        if (!row->data(0, key_role).isValid()) return;
        const auto key = row->data(0, key_role).toUInt();
        const auto holder = go_.reset_key(key, settings_);
        show_keys();
        say_taken(go_.first_key(key), holder);
    });
    show_keys();
    list_->setFocus();
}

void KeysDialog::say_taken(const QKeySequence& wanted, const std::optional<QString>& holder) {
    if (holder) said_->setText(tr("%1 is taken: %2").arg(wanted.toString(QKeySequence::NativeText), *holder));
}

void KeysDialog::show_keys() {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const bool waits = rows_[i] == list_->waiting();
        rows_[i]->setText(
            1, waits ? tr("press a key…") : unjoined(go_.key_sequence(i).toString(QKeySequence::NativeText)));
        QFont font = rows_[i]->font(1);
        font.setBold(go_.is_changed(i) || waits);
        rows_[i]->setFont(1, font);
        rows_[i]->setToolTip(1, go_.is_changed(i)
                                    ? tr("Changed; it was %1").arg(go_.first_key(i).toString(QKeySequence::NativeText))
                                    : QString());
    }
    said_->setText(list_->waiting()
                       ? tr("Press the key that “%1” is to have. Esc lets it be.").arg(list_->waiting()->text(0))
                       : tr("Enter on a row, or a double click, and then a key changes it. Delete gives it back "
                            "what it had at first."));
}

void KeysDialog::show_matching(const QString& words) {
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* row = list_->topLevelItem(i);
        const bool matches =
            row->text(0).contains(words, Qt::CaseInsensitive) || row->text(1).contains(words, Qt::CaseInsensitive);
        row->setHidden(!matches);
        if (matches && !first) first = row;
    }
    if (first) list_->setCurrentItem(first);
}

}  // namespace loopglass::ui
