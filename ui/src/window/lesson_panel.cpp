#include "window/lesson_panel.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "prose/prose_html.h"
#include "theme/icons.h"

namespace loopglass::ui {

LessonPanel::LessonPanel(QWidget* parent) : QWidget(parent), theme_(&theme_of(ThemeKind::dark)) {
    setObjectName(QStringLiteral("lesson_panel"));
    setAttribute(Qt::WA_StyledBackground);
    place_ = new QLabel(this);
    place_->setObjectName(QStringLiteral("heading"));
    previous_ = new QToolButton(this);
    next_ = new QToolButton(this);
    previous_->setAccessibleName(tr("Previous lesson"));
    next_->setAccessibleName(tr("Next lesson"));
    for (QToolButton* button : {previous_, next_}) button->setFocusPolicy(Qt::TabFocus);
    browser_ = new QTextBrowser(this);
    browser_->setObjectName(QStringLiteral("prose"));
    browser_->setAccessibleName(tr("The lesson's text"));
    browser_->setOpenLinks(false);
    connect(browser_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { follow(link.toString()); });
    browser_->setFrameShape(QFrame::NoFrame);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 10, 4);
    head->setSpacing(4);
    head->addWidget(place_, 1);
    head->addWidget(previous_);
    head->addWidget(next_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(browser_, 1);
    connect(previous_, &QToolButton::clicked, this, &LessonPanel::previous_wanted);
    connect(next_, &QToolButton::clicked, this, &LessonPanel::next_wanted);
}

void LessonPanel::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = fonts;
    place_->setFont(fonts.font(FontRole::heading));
    const int size = qRound(fonts.px(13));
    previous_->setIcon(sign_icon(Sign::back, theme.text, theme.line, size));
    next_->setIcon(sign_icon(Sign::forward, theme.text, theme.line, size));
    for (QToolButton* button : {previous_, next_}) button->setIconSize(QSize(size, size));
    render();
}

void LessonPanel::show_lesson(const lesson::Lesson& lesson, int place, int count) {
    lesson_ = lesson;
    const std::vector<Question> before = std::move(questions_);
    questions_ = questions_of(lesson);
    const auto alike = [](const Question& a, const Question& b) { return a.asked == b.asked; };
    // The same lesson, edited, keeps its answers.
    if (!std::equal(before.begin(), before.end(), questions_.begin(), questions_.end(), alike))
        answers_.assign(questions_.size(), {});
    place_->setText(place ? tr("Lesson %1 of %2").arg(place).arg(count) : tr("Lesson"));
    previous_->setEnabled(place > 1);
    next_->setEnabled(count > 0 && place < count);
    previous_->setToolTip(place > 1 ? tr("Previous lesson")
                          : place   ? tr("This is the first lesson")
                                    : tr("This file is none of the lessons"));
    next_->setToolTip(place < count ? tr("Next lesson") : tr("This is the last lesson"));
    render();
    browser_->verticalScrollBar()->setValue(0);
}

void LessonPanel::render() {
    browser_->document()->setDefaultFont(fonts_.font(FontRole::body));
    browser_->document()->setDocumentMargin(fonts_.px(14));
    browser_->document()->setDefaultStyleSheet(prose_style(*theme_, fonts_));
    browser_->document()->setIndentWidth(fonts_.px(16));
    const int position = browser_->verticalScrollBar()->value();
    browser_->setHtml(prose_html(lesson_, *theme_, questions_, answers_));
    browser_->verticalScrollBar()->setValue(position);
}

void LessonPanel::follow(const QString& link) {
    const QStringList parts = link.split(QLatin1Char(':'));
    if (parts.size() == 3 && parts[0] == QStringLiteral("pick")) return pick(parts[1].toUInt(), parts[2].toUInt());
    if (parts.size() == 2 && parts[0] == QStringLiteral("check")) return check(parts[1].toUInt());
    QDesktopServices::openUrl(QUrl(link));
}

void LessonPanel::pick(std::size_t question, std::size_t choice) {
    if (question >= questions_.size()) return;
    answers_[question].pick(questions_[question], choice);
    render();
}

void LessonPanel::check(std::size_t question) {
    if (question >= questions_.size()) return;
    answers_[question].check(questions_[question]);
    render();
    const bool right = answers_[question].state == Answer::State::right;
    QAccessibleEvent said(browser_, QAccessible::Alert);
    browser_->setAccessibleDescription(right ? tr("Right.") : tr("Not so."));
    QAccessible::updateAccessibility(&said);
    emit answered_changed();
}

bool LessonPanel::has_open_question() const {
    return std::any_of(answers_.begin(), answers_.end(),
                       [](const Answer& answer) { return answer.state != Answer::State::right; });
}

void LessonPanel::restore(const QStringList& answered) {
    for (std::size_t i = 0; i < questions_.size(); ++i) {
        if (!answered.contains(questions_[i].asked)) continue;
        answers_[i].chosen.clear();
        for (std::size_t c = 0; c < questions_[i].choices.size(); ++c) {
            if (questions_[i].choices[c].right) answers_[i].chosen.insert(c);
        }
        answers_[i].check(questions_[i]);
    }
    render();
}

QStringList LessonPanel::answered() const {
    QStringList asked;
    for (std::size_t i = 0; i < questions_.size(); ++i) {
        if (answers_[i].state == Answer::State::right) asked << questions_[i].asked;
    }
    return asked;
}

}  // namespace loopglass::ui
