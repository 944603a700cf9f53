#include "window/keys_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "theme/ligatures.h"

namespace loopglass::ui {

KeysDialog::KeysDialog(GoActions& go, Settings& settings, const Fonts& fonts,
                       const std::vector<std::pair<QString, QString>>& fixed, QWidget* parent)
    : QDialog(parent), go_(go), settings_(settings), complaint_(new QLabel(this)) {
    setObjectName(QStringLiteral("keys"));
    setWindowTitle(tr("Keys"));
    resize(static_cast<int>(fonts.px(560)), static_cast<int>(fonts.px(620)));
    auto* column = new QVBoxLayout(this);
    auto* words = new QLabel(tr("Click into a key and press another to change it."), this);
    words->setFont(fonts.font(FontRole::body));
    words->setWordWrap(true);
    column->addWidget(words);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Keys"));
    auto* list = new QWidget(area);
    auto* grid = new QGridLayout(list);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    int row = 0;
    const auto add_words = [&](const QString& text) {
        auto* label = new QLabel(text, list);
        label->setFont(fonts.font(FontRole::body));
        grid->addWidget(label, row++, 1);
    };
    for (std::size_t i = 0; i < go.key_count(); ++i) {
        auto* edit = new QKeySequenceEdit(list);
        edit->setFont(fonts.font(FontRole::code));
        edit->setAccessibleName(tr("Key for: %1").arg(go.key_words(i)));
        connect(edit, &QKeySequenceEdit::editingFinished, this, [this, i] { change(i); });
        edits_.push_back(edit);
        grid->addWidget(edit, row, 0);
        add_words(go.key_words(i));
    }
    for (const auto& [key, what] : fixed) {
        auto* label = new QLabel(unjoined(key), list);
        label->setFont(fonts.font(FontRole::code));
        grid->addWidget(label, row, 0);
        add_words(what);
    }
    area->setWidget(list);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(list->sizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    column->addWidget(area, 1);
    complaint_->setFont(fonts.font(FontRole::body));
    complaint_->setWordWrap(true);
    column->addWidget(complaint_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* reset = buttons->addButton(tr("As they were"), QDialogButtonBox::ResetRole);
    reset->setToolTip(tr("Gives every key back what it did at first"));
    connect(reset, &QPushButton::clicked, this, [this] {
        go_.reset_keys(settings_);
        complaint_->clear();
        show_keys();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    show_keys();
}

void KeysDialog::change(std::size_t key) {
    const QKeySequence wanted(edits_[key]->keySequence().isEmpty() ? 0 : edits_[key]->keySequence()[0].toCombined());
    const auto taken = go_.set_key(key, wanted, settings_);
    complaint_->setText(taken ? tr("%1 is taken: %2").arg(wanted.toString(QKeySequence::NativeText), *taken)
                              : QString());
    show_keys();
}

void KeysDialog::show_keys() {
    for (std::size_t i = 0; i < edits_.size(); ++i) edits_[i]->setKeySequence(go_.key_sequence(i));
}

}  // namespace loopglass::ui
