#pragma once

#include <lesson/lesson.h>

#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QWidget>

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
    QString text() const { return browser_->toPlainText(); }

signals:
    void previous_wanted();
    void next_wanted();

private:
    void render();

    QLabel* place_;
    QToolButton* previous_;
    QToolButton* next_;
    QTextBrowser* browser_;
    lesson::Lesson lesson_;
    const Theme* theme_;
    Fonts fonts_;
};

}  // namespace loopglass::ui
