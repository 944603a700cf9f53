#pragma once

#include <lesson/lesson.h>

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

#include "prose/questions.h"
#include "prose/task_html.h"
#include "run/lesson_answers.h"
#include "theme/fonts.h"
#include "theme/reading_view.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// A lesson's prose, with the way to the lesson before and after it.
class LessonPanel : public QWidget {
    Q_OBJECT

public:
    explicit LessonPanel(QWidget* parent = nullptr);

    void set_theme(const Theme& theme, const Fonts& fonts);
    /// `place` counts from 1; 0 is a file that is none of the lessons.
    void show_lesson(const lesson::Lesson& lesson, int place, int count);
    /// A question was asked that is to be answered before the run is seen, and it is not answered yet.
    bool has_open_question() const;
    const std::vector<lesson::Question>& questions() const { return lesson_.questions; }
    const std::vector<Answer>& answers() const { return answers_; }
    /// What the run says: which answers are right, and which tasks are done.
    /// `of_lesson`: by a run of the lesson's own program. Questions are about that one, also when it was changed since.
    void take_answers(const LessonAnswers& said, bool of_lesson);
    const LessonAnswers& said_by_run() const { return tasks_.said; }
    /// By the run that is shown, or by one before it.
    std::vector<bool> tasks_done() const;
    /// The program is not the lesson's own any more.
    void set_changed(bool changed);
    /// Offers another lesson to compare with, by its title; empty: none.
    void set_pair(const QString& title);
    void give_task_hint(std::size_t task);
    void show_solution(std::size_t task);
    void pick(std::size_t question, std::size_t choice);
    void raise(std::size_t question, std::size_t place);
    void write(std::size_t question, const QString& text);
    void check(std::size_t question);
    /// Which questions were answered right, as it is remembered.
    void restore(const QStringList& answered);
    /// The texts of the questions that are closed and of the tasks that were done.
    QStringList answered() const;
    /// What the panel is moved by.
    QWidget* heading() const { return place_; }
    QString text() const { return browser_->toPlainText(); }

signals:
    void previous_wanted();
    void next_wanted();
    void answered_changed();
    void pair_wanted();
    /// A task's solution is to be put into the code.
    void solution_wanted(std::size_t task);

private:
    void render();
    void follow(const QString& link);
    void begin_writing(std::size_t question);

    QLabel* place_;
    QToolButton* previous_;
    QToolButton* next_;
    ReadingView* browser_;
    QLineEdit* writing_;
    std::size_t written_question_ = 0;
    lesson::Lesson lesson_;
    std::vector<Answer> answers_;
    bool knows_answers_ = false;  ///< by a run of the lesson's own program
    TaskStates tasks_;
    QLabel* pair_;
    QString pair_title_;
    const Theme* theme_;
    Fonts fonts_;
};

}  // namespace loopglass::ui
