#pragma once

#include <lesson/lesson.h>

#include <QString>
#include <vector>

#include "run/lesson_answers.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// How far a learner has come with a task.
struct TaskProgress {
    std::size_t hints = 0;     ///< given so far
    bool solution = false;     ///< one way to do it is shown
    bool done_before = false;  ///< in a run before this one
};

/// What the window knows about the tasks of a lesson.
struct TaskStates {
    std::vector<TaskProgress> progress = {};  ///< by Lesson::tasks
    LessonAnswers said = {};                  ///< by the run
    bool changed = false;  ///< the program is not the lesson's own any more: what the run lacks may be said
};

/// A task as a checklist: its text, what must be true (each ticked by the run, and what the run has instead), hints and
/// a solution to ask for. Links: "taskhint:N", "solution:N", "solve:N".
QString task_html(const lesson::Task& task, std::size_t number, const TaskStates& states, const Theme& theme);

}  // namespace loopglass::ui
