#include "window/lesson_panel.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

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
    browser_->setOpenExternalLinks(true);
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
    browser_->setHtml(prose_html(lesson_, *theme_));
}

}  // namespace loopglass::ui
