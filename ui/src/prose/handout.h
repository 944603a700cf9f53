#pragma once

#include <lesson/lesson.h>

#include <QString>
#include <vector>

#include "prose/questions.h"

namespace loopglass::ui {

/// A lesson for paper, as HTML: its title, prose, code with the lines' numbers, questions with room for answers and
/// the things to do; no answers, no hints.
QString handout_html(const lesson::Lesson& lesson);

/// Writes it as a PDF of A4 pages. False if the file cannot be written.
bool write_handout(const lesson::Lesson& lesson, const QString& path);

/// What a learner hands in, as plain text.
struct AnswerSheet {
    const lesson::Lesson& lesson;
    const std::vector<Answer>& answers;
    std::vector<bool> tasks_done;
    int made_right = 0;  ///< of the questions that Loopglass makes
    int made_asked = 0;
    QString changed_source;  ///< the program, if it is not the lesson's any more

    QString text() const;
};

}  // namespace loopglass::ui
