#pragma once

#include <lesson/lesson.h>

#include <QString>

#include "prose/questions.h"
#include "theme/fonts.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// A lesson's prose as HTML that Qt's rich text can show; its questions stand in boxes, whose choices are links
/// "pick:QUESTION:CHOICE" and whose button is "check:QUESTION". Answers are not given away: every choice looks the
/// same until it is checked.
QString prose_html(const lesson::Lesson& lesson, const Theme& theme, const std::vector<Question>& questions,
                   const std::vector<Answer>& answers);

/// The style sheet for it.
QString prose_style(const Theme& theme, const Fonts& fonts);

}  // namespace loopglass::ui
