#pragma once

#include <lesson/lesson.h>

#include <QString>

#include "prose/questions.h"
#include "prose/task_html.h"
#include "theme/fonts.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// A lesson's prose as HTML that Qt's rich text can show. Its questions stand in boxes, whose links are
/// "pick:Q:CHOICE", "raise:Q:PLACE", "write:Q", "hint:Q" and "check:Q"; those of tasks are task_html's. Answers are not
/// given away: before it is checked every choice looks the same.
QString prose_html(const lesson::Lesson& lesson, const Theme& theme, const std::vector<Answer>& answers,
                   const TaskStates& tasks = {});

/// One Markdown text as such HTML, without questions; and one that stands in a line with others.
QString plain_prose_html(const std::string& markdown);
QString inline_prose_html(const QString& markdown);

/// The style sheet for it.
QString prose_style(const Theme& theme, const Fonts& fonts);

}  // namespace loopglass::ui
