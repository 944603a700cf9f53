#include "quiz/quiz_panel.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>
#include <algorithm>

#include "quiz/quiz_words.h"
#include "theme/icons.h"
#include "theme/ligatures.h"

namespace loopglass::ui {

ChoiceButton::ChoiceButton(std::size_t number, const QString& words, bool is_code, QWidget* parent)
    : QPushButton(parent),
      key_(number <= 9 ? QString::number(number) : QString()),
      words_(words),
      font_(is_code ? FontRole::code : FontRole::body),
      theme_(&theme_of(ThemeKind::dark)) {
    setObjectName(QStringLiteral("choice"));
    setAccessibleName(words);
    setToolTip(words);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceButton::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = fonts;
    setFixedHeight(sizeHint().height());
    updateGeometry();
    update();
}

void ChoiceButton::set_mark(Mark mark) {
    mark_ = mark;
    setAccessibleDescription(mark == Mark::right ? tr("right") : mark == Mark::wrong ? tr("not right") : QString());
    update();
}

QSize ChoiceButton::sizeHint() const {
    return {qRound(fonts_.width(font_, words_) + fonts_.px(46)),
            qRound(fonts_.line_height(FontRole::code) + fonts_.px(12))};
}

QSize ChoiceButton::minimumSizeHint() const { return {qRound(fonts_.px(120)), sizeHint().height()}; }

void ChoiceButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = mark_ == Mark::right || hasFocus();
    const QColor edge = mark_ == Mark::wrong ? theme_->failed : lit ? theme_->ring : theme_->edge;
    const double pen = lit ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(pen, pen, -pen, -pen);
    painter.setPen(QPen(edge, pen, mark_ == Mark::wrong ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isDown() ? theme_->line : underMouse() && isEnabled() ? theme_->raised : theme_->panel);
    painter.drawRoundedRect(frame, fonts_.px(6), fonts_.px(6));
    const double size = fonts_.px(12);
    QRectF left(fonts_.px(10), 0, size, size);
    left.moveCenter({left.center().x(), rect().center().y() + 0.5});
    if (mark_ != Mark::open) {
        draw_sign(painter, mark_ == Mark::right ? Sign::done : Sign::failed, left,
                  mark_ == Mark::right ? theme_->text : theme_->failed);
    } else {
        painter.setFont(fonts_.font(FontRole::small_strong));
        painter.setPen(theme_->dim);
        painter.drawText(left.adjusted(-4, -4, 4, 4), Qt::AlignCenter, key_);
    }
    painter.setFont(fonts_.font(font_));
    painter.setPen(mark_ == Mark::wrong || !isEnabled() ? theme_->dim : theme_->text);
    const double x = left.right() + fonts_.px(9);
    const double room = width() - x - fonts_.px(8);
    painter.drawText(QRectF(x, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     unjoined(fonts_.metrics(font_).elidedText(words_, Qt::ElideMiddle, room)));
}

QuizPanel::QuizPanel(QWidget* parent) : QFrame(parent), theme_(&theme_of(ThemeKind::dark)) {
    setObjectName(QStringLiteral("quiz"));
    setAccessibleName(tr("A question"));
    heading_ = new QLabel(this);
    heading_->setObjectName(QStringLiteral("heading"));
    score_ = new QLabel(this);
    score_->setObjectName(QStringLiteral("quiet"));
    close_ = new QToolButton(this);
    close_->setObjectName(QStringLiteral("quiz_close"));
    close_->setAccessibleName(tr("Close the question"));
    close_->setToolTip(tr("Close the question (Esc)"));
    connect(close_, &QToolButton::clicked, this, &QuizPanel::closed);
    question_ = new QLabel(this);
    question_->setWordWrap(true);
    question_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box_ = new QWidget(this);
    grid_ = new QGridLayout(box_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(6);
    verdict_ = new QLabel(this);
    verdict_->setWordWrap(true);
    verdict_->setTextFormat(Qt::RichText);
    ways_ = new QLabel(this);
    ways_->setObjectName(QStringLiteral("quiz_ways"));
    ways_->setTextFormat(Qt::RichText);
    ways_->setWordWrap(true);
    for (QLabel* label : {verdict_, ways_}) {
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(label, &QLabel::linkActivated, this, [this](const QString& target) {
            if (target == QStringLiteral("hint")) emit hint_wanted();
            if (target == QStringLiteral("show")) emit show_wanted();
            if (target == QStringLiteral("wrong")) emit see_wrong_wanted();
            if (target == QStringLiteral("next")) emit next_wanted();
        });
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(9);
    head->addWidget(heading_);
    head->addStretch(1);
    head->addWidget(score_);
    head->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(13, 7, 9, 10);
    column->setSpacing(7);
    column->addLayout(head);
    column->addWidget(question_);
    column->addWidget(box_);
    column->addWidget(verdict_);
    column->addWidget(ways_);
    hide();
}

void QuizPanel::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = fonts;
    heading_->setFont(fonts.font(FontRole::heading));
    score_->setFont(fonts.font(FontRole::small));
    question_->setFont(fonts.font(FontRole::strong));
    verdict_->setFont(fonts.font(FontRole::body));
    ways_->setFont(fonts.font(FontRole::body));
    const int size = qRound(fonts.px(11));
    close_->setIcon(sign_icon(Sign::failed, theme.dim, theme.dim, size));
    close_->setIconSize(QSize(size, size));
    for (ChoiceButton* button : buttons_) button->set_theme(theme, fonts);
    place_choices();
    render();
}

void QuizPanel::show_state(const State& state) {
    const bool other = state.question != state_.question;
    state_ = state;
    if (other) list_choices();
    render();
}

void QuizPanel::list_choices() {
    // A button may be the one whose press led here.
    for (ChoiceButton* button : buttons_) {
        button->hide();
        button->deleteLater();
    }
    buttons_.clear();
    listed_.clear();
    if (!state_.question) return;
    const quiz::Question& question = *state_.question;
    for (std::size_t i = 0; i < question.choices.size() && i < most_choices; ++i) listed_.push_back(i);
    if (question.right >= most_choices) listed_.back() = question.right;
    for (std::size_t place = 0; place < listed_.size(); ++place) {
        const std::size_t choice = listed_[place];
        const quiz::Words& words = question.choices[choice].words;
        auto* button = new ChoiceButton(place + 1, said(words).simplified(), words.id == quiz::TextId::plain, box_);
        button->set_theme(*theme_, fonts_);
        connect(button, &QPushButton::clicked, this, [this, choice] { emit picked(choice); });
        buttons_.push_back(button);
        button->show();
    }
    columns_ = 0;
    place_choices();
}

void QuizPanel::place_choices() {
    int widest = 0;
    for (const ChoiceButton* button : buttons_) widest = std::max(widest, button->sizeHint().width());
    const int room = width() - 24;
    const int most = std::min(3, static_cast<int>(buttons_.size()));
    int columns = std::clamp(room / std::max(1, widest + grid_->spacing()), 1, std::max(1, most));
    // Many long ones would push the picture out of sight: rather two that are shortened.
    if (columns == 1 && buttons_.size() > 4) columns = 2;
    if (columns == 3 && buttons_.size() == 4) columns = 2;
    if (columns == columns_) return;
    columns_ = columns;
    for (int column = 0; column < 3; ++column) grid_->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t place = 0; place < buttons_.size(); ++place) {
        const int at = static_cast<int>(place);
        grid_->addWidget(buttons_[place], at / columns, at % columns);
    }
}

void QuizPanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    place_choices();
    fit_height();
}

void QuizPanel::fit_height() {
    layout()->invalidate();
    const int height = layout()->totalHeightForWidth(width());
    if (height > 0 && height != minimumHeight()) setFixedHeight(height);
}

QString QuizPanel::link(const QString& target, const QString& words) const {
    return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
        .arg(target, theme_->accent.name(), words.toHtmlEscaped());
}

QString QuizPanel::verdict_html() const {
    const quiz::Question& question = *state_.question;
    QStringList texts;
    for (std::size_t i = 0; i < state_.hints && i < question.hints.size() && !state_.solved; ++i)
        texts << QStringLiteral("<i>%1</i> %2").arg(tr("Hint:"), said(question.hints[i]).toHtmlEscaped());
    if (state_.solved) {
        const QString verdict = state_.picked_right ? QStringLiteral("<b>✓ %1</b> ").arg(tr("Right.")) : QString();
        texts << verdict + said(question.explanation).toHtmlEscaped();
    } else if (!state_.wrong.empty()) {
        const quiz::Choice& choice = question.choices[state_.wrong.back()];
        QString text = QStringLiteral("<span style=\"color:%1\"><b>✗ %2</b></span> %3")
                           .arg(theme_->failed.name(), tr("Not so."), said(choice.why_not).toHtmlEscaped());
        if (state_.has_seen_at) text += QStringLiteral(" ") + link(QStringLiteral("wrong"), tr("see it there"));
        texts << text;
    }
    return texts.join(QStringLiteral("<br>"));
}

QString QuizPanel::ways_html() const {
    QStringList ways;
    if (state_.solved) {
        ways << link(QStringLiteral("next"), state_.goes_on ? tr("go on (Enter)") : tr("another question (Enter)"));
        if (!state_.goes_on) ways << link(QStringLiteral("show"), tr("show what happens"));
    } else {
        if (state_.hints < state_.question->hints.size()) ways << link(QStringLiteral("hint"), tr("hint"));
        ways << link(QStringLiteral("show"), tr("show what happens"));
    }
    return ways.join(QStringLiteral(" &nbsp;·&nbsp; "));
}

void QuizPanel::render() {
    score_->setText(state_.score);
    const bool asks = state_.question != nullptr;
    box_->setVisible(asks);
    if (!asks) {
        heading_->setText(tr("predict"));
        question_->setText(state_.notice);
        verdict_->hide();
        ways_->hide();
        fit_height();
        return;
    }
    heading_->setText(heading_of(state_.question->kind));
    question_->setText(said(state_.question->text));
    for (std::size_t place = 0; place < buttons_.size(); ++place) {
        const std::size_t choice = listed_[place];
        const bool wrong = std::count(state_.wrong.begin(), state_.wrong.end(), choice) > 0;
        const bool right = state_.solved && choice == state_.question->right;
        buttons_[place]->set_mark(right   ? ChoiceButton::Mark::right
                                  : wrong ? ChoiceButton::Mark::wrong
                                          : ChoiceButton::Mark::open);
        buttons_[place]->setEnabled(!state_.solved && !wrong);
    }
    const QString verdict = verdict_html();
    verdict_->setText(verdict);
    verdict_->setVisible(!verdict.isEmpty());
    ways_->setText(ways_html());
    ways_->show();
    fit_height();
    setAccessibleDescription(text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString QuizPanel::text() const {
    if (!state_.question) return state_.notice;
    QStringList texts{said(state_.question->text)};
    for (std::size_t place = 0; place < buttons_.size(); ++place)
        texts << QStringLiteral("%1: %2").arg(place + 1).arg(buttons_[place]->words());
    for (std::size_t i = 0; i < state_.hints && i < state_.question->hints.size() && !state_.solved; ++i)
        texts << said(state_.question->hints[i]);
    if (state_.solved) {
        if (state_.picked_right) texts << tr("Right.");
        texts << said(state_.question->explanation);
    } else if (!state_.wrong.empty()) {
        texts << tr("Not so.") << said(state_.question->choices[state_.wrong.back()].why_not);
    }
    return texts.join(QLatin1Char('\n'));
}

}  // namespace loopglass::ui
