#include "library/welcome_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace loopglass::ui {

WelcomeView::WelcomeView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("welcome"));
    setAttribute(Qt::WA_StyledBackground);
    title_ = new QLabel(tr("Watch an asyncio program think"), this);
    words_ = new QLabel(tr("Every step of the event loop, forward and back."), this);
    words_->setObjectName(QStringLiteral("quiet"));
    drop_ = new QLabel(tr("… or drop a Python file or a pack of lessons here"), this);
    drop_->setObjectName(QStringLiteral("drop"));
    drop_->setAlignment(Qt::AlignCenter);
    const QString texts[3][2] = {{tr("The first lesson"), tr("from its first step on")},
                                 {tr("Open a Python file"), tr("and step through it")},
                                 {tr("A lesson of your own"), tr("a commented file to begin with")}};
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addStretch(1);
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        tiles_[i] = new QPushButton(this);
        tiles_[i]->setObjectName(QStringLiteral("tile"));
        tiles_[i]->setAccessibleName(texts[i][0] + QStringLiteral(", ") + texts[i][1]);
        const QString words[3] = {texts[i][0], texts[i][1], tr("key %1").arg(i + 1)};
        auto* lines = new QVBoxLayout(tiles_[i]);
        lines->addStretch(1);
        for (std::size_t line = 0; line < 3; ++line) {
            auto* label = new QLabel(words[line], tiles_[i]);
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            label->setObjectName(line == 0 ? QStringLiteral("tile_title") : QStringLiteral("quiet"));
            lines->addWidget(label, 0, Qt::AlignHCenter);
            lines_[i][line] = label;
        }
        lines->addStretch(1);
        row->addWidget(tiles_[i]);
    }
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(title_, 0, Qt::AlignHCenter);
    column->addWidget(words_, 0, Qt::AlignHCenter);
    column->addSpacing(18);
    column->addLayout(row);
    column->addSpacing(18);
    column->addWidget(drop_, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(tiles_[0], &QPushButton::clicked, this, &WelcomeView::first_lesson_wanted);
    connect(tiles_[1], &QPushButton::clicked, this, &WelcomeView::open_wanted);
    connect(tiles_[2], &QPushButton::clicked, this, &WelcomeView::new_wanted);
    setFocusProxy(tiles_[0]);
}

void WelcomeView::set_theme(const Theme&, const Fonts& fonts) {
    QFont large = fonts.font(FontRole::title);
    large.setPixelSize(qRound(fonts.px(26)));
    title_->setFont(large);
    words_->setFont(fonts.font(FontRole::sentence));
    drop_->setFont(fonts.font(FontRole::body));
    drop_->setMinimumSize(qRound(fonts.px(520)), qRound(fonts.px(64)));
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        lines_[i][0]->setFont(fonts.font(FontRole::sentence));
        lines_[i][1]->setFont(fonts.font(FontRole::body));
        lines_[i][2]->setFont(fonts.font(FontRole::small));
        double widest = fonts.px(200);
        widest = std::max(widest, fonts.width(FontRole::sentence, lines_[i][0]->text()));
        widest = std::max(widest, fonts.width(FontRole::body, lines_[i][1]->text()));
        tiles_[i]->setMinimumSize(qRound(widest + fonts.px(40)), qRound(fonts.px(140)));
    }
}

}  // namespace loopglass::ui
