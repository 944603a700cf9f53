#pragma once

#include <QString>
#include <string>

#include "theme/fonts.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// A lesson's Markdown as HTML that Qt's rich text can show. Answers are not given away: every choice of a question
/// looks the same.
QString prose_html(const std::string& markdown);

/// The style sheet for it.
QString prose_style(const Theme& theme, const Fonts& fonts);

}  // namespace loopglass::ui
