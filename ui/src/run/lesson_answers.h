#pragma once

#include <lesson/lesson.h>

#include <optional>
#include <vector>

namespace loopglass::ui {

/// What a run says to its lesson.
struct LessonAnswers {
    std::vector<lesson::Question> questions;  ///< with the right choices and values
    std::vector<bool> tasks_done;             ///< by Lesson::tasks
    /// By Lesson::tasks and Task::conditions: which of them hold, and what the run has instead.
    std::vector<std::vector<lesson::ConditionResult>> conditions;
    std::vector<Step> stops;                 ///< all of the lesson's stops that the run comes to, in order
    std::vector<std::optional<Step>> notes;  ///< by Lesson::notes: where each stands, if the run comes there
};

}  // namespace loopglass::ui
