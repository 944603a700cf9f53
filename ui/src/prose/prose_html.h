#pragma once

#include <lesson/lesson.h>

#include <QString>

#include "theme/fonts.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// A lesson's prose as HTML that Qt's rich text can show; its questions stand in boxes. Answers are not given away:
/// every choice of a question looks the same.
QString prose_html(const lesson::Lesson& lesson, const Theme& theme);

/// The style sheet for it.
QString prose_style(const Theme& theme, const Fonts& fonts);

}  // namespace loopglass::ui
