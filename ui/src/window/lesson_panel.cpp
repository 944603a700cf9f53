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
#include "window/elided_label.h"

namespace loopglass::ui {

LessonPanel::LessonPanel(QWidget* parent) : QWidget(parent), theme_(&theme_of(ThemeKind::dark)) {
    setObjectName(QStringLiteral("lesson_panel"));
    setAttribute(Qt::WA_StyledBackground);
    place_ = new ElidedLabel({}, this);
    place_->setObjectName(QStringLiteral("heading"));
    previous_ = new QToolButton(this);
    next_ = new QToolButton(this);
    previous_->setAccessibleName(tr("Previous lesson"));
    next_->setAccessibleName(tr("Next lesson"));
    for (QToolButton* button : {previous_, next_}) {
        button->setObjectName(QStringLiteral("beside"));
        button->setFocusPolicy(Qt::TabFocus);
    }
    browser_ = new ReadingView(this);
    browser_->setObjectName(QStringLiteral("prose"));
    browser_->setAccessibleName(tr("The lesson's text"));
    connect(browser_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { follow(link.toString()); });
    writing_ = new QLineEdit(this);
    writing_->setPlaceholderText(tr("Your answer, then Enter"));
    writing_->setAccessibleName(tr("Your answer"));
    writing_->hide();
    connect(writing_, &QLineEdit::returnPressed, this, [this] {
        writing_->hide();
        write(written_question_, writing_->text());
        browser_->setFocus();
    });
    pair_ = new QLabel(this);
    pair_->setObjectName(QStringLiteral("pair"));
    pair_->setWordWrap(true);
    pair_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    pair_->setFocusPolicy(Qt::TabFocus);
    pair_->setContentsMargins(14, 2, 14, 4);
    pair_->setToolTip(tr("Opens both side by side, moved together by the clock"));
    pair_->hide();
    connect(pair_, &QLabel::linkActivated, this, &LessonPanel::pair_wanted);
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
    column->addWidget(pair_);
    column->addWidget(browser_, 1);
    column->addWidget(writing_);
    connect(previous_, &QToolButton::clicked, this, &LessonPanel::previous_wanted);
    connect(next_, &QToolButton::clicked, this, &LessonPanel::next_wanted);
}

void LessonPanel::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = fonts;
    place_->setFont(fonts.font(FontRole::heading));
    pair_->setFont(fonts.font(FontRole::body));
    set_pair(pair_title_);
    const int size = qRound(fonts.px(13));
    previous_->setIcon(sign_icon(Sign::back, theme.text, theme.line, size));
    next_->setIcon(sign_icon(Sign::forward, theme.text, theme.line, size));
    for (QToolButton* button : {previous_, next_}) button->setIconSize(QSize(size, size));
    render();
}

void LessonPanel::show_lesson(const lesson::Lesson& lesson, int place, int count) {
    const auto alike = [](const lesson::Question& a, const lesson::Question& b) { return a.text == b.text; };
    const bool edited = lesson.title == lesson_.title && !lesson_.cells.empty();
    const bool same = std::equal(lesson_.questions.begin(), lesson_.questions.end(), lesson.questions.begin(),
                                 lesson.questions.end(), alike);
    lesson_ = lesson;
    if (!same) {  // the same lesson, edited, keeps its answers
        answers_.clear();
        for (const lesson::Question& question : lesson.questions) answers_.push_back(fresh_answer(question));
    }
    if (!edited || tasks_.progress.size() != lesson.tasks.size()) tasks_.progress.assign(lesson.tasks.size(), {});
    if (!edited) tasks_.said = {};
    knows_answers_ = false;
    writing_->hide();
    place_->setText(place ? tr("Lesson %1 of %2").arg(place).arg(count) : tr("Lesson"));
    previous_->setEnabled(place > 1);
    next_->setEnabled(count > 0 && place < count);
    previous_->setToolTip(place > 1 ? tr("Previous lesson")
                          : place   ? tr("This is the first lesson")
                                    : tr("This file is none of the lessons"));
    next_->setToolTip(place < count ? tr("Next lesson") : tr("This is the last lesson"));
    render();
    if (!edited) browser_->verticalScrollBar()->setValue(0);
}

void LessonPanel::render() {
    browser_->document()->setDefaultFont(fonts_.font(FontRole::body));
    browser_->document()->setDocumentMargin(fonts_.px(14));
    browser_->document()->setDefaultStyleSheet(prose_style(*theme_, fonts_));
    browser_->document()->setIndentWidth(fonts_.px(16));
    browser_->show_page(prose_html(lesson_, *theme_, answers_, tasks_));
}

void LessonPanel::follow(const QString& link) {
    const QStringList parts = link.split(QLatin1Char(':'));
    const std::size_t question = parts.size() > 1 ? parts[1].toUInt() : 0;
    const std::size_t place = parts.size() > 2 ? parts[2].toUInt() : 0;
    if (parts[0] == QStringLiteral("pick")) return pick(question, place);
    if (parts[0] == QStringLiteral("raise")) return raise(question, place);
    if (parts[0] == QStringLiteral("write")) return begin_writing(question);
    if (parts[0] == QStringLiteral("check")) return check(question);
    if (parts[0] == QStringLiteral("hint")) {
        if (question < answers_.size()) ++answers_[question].hints;
        return render();
    }
    if (parts[0] == QStringLiteral("taskhint")) return give_task_hint(question);
    if (parts[0] == QStringLiteral("solution")) return show_solution(question);
    if (parts[0] == QStringLiteral("solve")) return emit solution_wanted(question);
    QDesktopServices::openUrl(QUrl(link));
}

void LessonPanel::take_answers(const LessonAnswers& said, bool of_lesson) {
    tasks_.said = said;
    const bool fits = said.questions.size() == lesson_.questions.size();
    if (fits && (of_lesson || !knows_answers_)) {
        lesson_.questions = said.questions;
        knows_answers_ = of_lesson;
    }
    bool news = false;
    for (std::size_t i = 0; i < tasks_.progress.size() && i < said.tasks_done.size(); ++i) {
        news = news || (said.tasks_done[i] && !tasks_.progress[i].done_before);
        tasks_.progress[i].done_before |= said.tasks_done[i];
    }
    render();
    if (!news) return;
    QAccessibleEvent done(browser_, QAccessible::Alert);
    browser_->setAccessibleDescription(tr("Done."));
    QAccessible::updateAccessibility(&done);
    emit answered_changed();
}

std::vector<bool> LessonPanel::tasks_done() const {
    std::vector<bool> done;
    for (const TaskProgress& task : tasks_.progress) done.push_back(task.done_before);
    return done;
}

void LessonPanel::set_changed(bool changed) {
    if (tasks_.changed == changed) return;
    tasks_.changed = changed;
    render();
}

void LessonPanel::set_pair(const QString& title) {
    pair_title_ = title;
    const QString words = tr("compare with “%1”").arg(title);
    pair_->setText(
        QStringLiteral("<a href=\"pair\" style=\"color:%1\">%2</a>").arg(theme_->accent.name(), words.toHtmlEscaped()));
    pair_->setAccessibleName(words);
    pair_->setVisible(!title.isEmpty());
}

void LessonPanel::give_task_hint(std::size_t task) {
    if (task >= tasks_.progress.size()) return;
    ++tasks_.progress[task].hints;
    render();
}

void LessonPanel::show_solution(std::size_t task) {
    if (task >= tasks_.progress.size()) return;
    tasks_.progress[task].solution = true;
    render();
}

void LessonPanel::pick(std::size_t question, std::size_t choice) {
    if (question >= answers_.size()) return;
    answers_[question].pick(lesson_.questions[question], choice);
    render();
}

void LessonPanel::raise(std::size_t question, std::size_t place) {
    if (question >= answers_.size()) return;
    answers_[question].raise(place);
    render();
}

void LessonPanel::begin_writing(std::size_t question) {
    if (question >= answers_.size() || answers_[question].is_closed()) return;
    written_question_ = question;
    writing_->setText(answers_[question].written);
    writing_->show();
    writing_->setFocus();
}

void LessonPanel::write(std::size_t question, const QString& text) {
    if (question >= answers_.size() || answers_[question].is_closed()) return;
    answers_[question].written = text;
    answers_[question].state = Answer::State::open;
    render();
}

void LessonPanel::check(std::size_t question) {
    if (question >= answers_.size()) return;
    answers_[question].check(lesson_.questions[question]);
    render();
    const bool right = answers_[question].state == Answer::State::right;
    QAccessibleEvent said(browser_, QAccessible::Alert);
    browser_->setAccessibleDescription(right ? tr("Right.") : tr("Not so."));
    QAccessible::updateAccessibility(&said);
    emit answered_changed();
}

bool LessonPanel::has_open_question() const {
    for (std::size_t i = 0; i < answers_.size(); ++i) {
        if (lesson_.questions[i].predict && !answers_[i].is_closed()) return true;
    }
    return false;
}

void LessonPanel::restore(const QStringList& answered) {
    for (std::size_t i = 0; i < answers_.size(); ++i) {
        const lesson::Question& question = lesson_.questions[i];
        if (!answered.contains(QString::fromStdString(question.text))) continue;
        for (std::size_t c = 0; c < question.choices.size(); ++c) {
            if (question.choices[c].right) answers_[i].chosen.insert(c);
        }
        std::sort(answers_[i].order.begin(), answers_[i].order.end());
        answers_[i].written = QString::fromStdString(question.answer);
        answers_[i].state = Answer::State::right;
    }
    for (std::size_t i = 0; i < tasks_.progress.size(); ++i)
        tasks_.progress[i].done_before = answered.contains(QString::fromStdString(lesson_.tasks[i].text));
    render();
}

QStringList LessonPanel::answered() const {
    QStringList asked;
    for (std::size_t i = 0; i < answers_.size(); ++i) {
        if (answers_[i].is_closed()) asked << QString::fromStdString(lesson_.questions[i].text);
    }
    for (std::size_t i = 0; i < tasks_.progress.size(); ++i) {
        if (tasks_.progress[i].done_before) asked << QString::fromStdString(lesson_.tasks[i].text);
    }
    return asked;
}

}  // namespace loopglass::ui
