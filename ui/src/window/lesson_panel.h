#pragma once

#include <lesson/lesson.h>

#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QWidget>

#include "prose/questions.h"
#include "theme/fonts.h"
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
    /// A question was asked and neither answered right nor given up by stepping on.
    bool has_open_question() const;
    const std::vector<Question>& questions() const { return questions_; }
    const std::vector<Answer>& answers() const { return answers_; }
    void pick(std::size_t question, std::size_t choice);
    void check(std::size_t question);
    /// Which questions were answered right, as it is remembered.
    void restore(const QStringList& answered);
    QStringList answered() const;
    QString text() const { return browser_->toPlainText(); }

signals:
    void previous_wanted();
    void next_wanted();
    void answered_changed();

private:
    void render();
    void follow(const QString& link);

    QLabel* place_;
    QToolButton* previous_;
    QToolButton* next_;
    QTextBrowser* browser_;
    lesson::Lesson lesson_;
    std::vector<Question> questions_;
    std::vector<Answer> answers_;
    const Theme* theme_;
    Fonts fonts_;
};

}  // namespace loopglass::ui
