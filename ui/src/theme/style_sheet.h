#pragma once

#include <QPalette>
#include <QString>

#include "theme/fonts.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// How the standard widgets look in a theme, at a text size.
QString style_sheet(const Theme& theme, const Fonts& fonts);
QPalette palette_of(const Theme& theme);

}  // namespace loopglass::ui
