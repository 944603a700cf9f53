#pragma once

#include <QString>
#include <cstdint>
#include <vector>

namespace loopglass::ui {

/// How a stretch of source looks: by weight and slant, never by hue.
enum class SourceStyle : std::uint8_t { plain, keyword, string, comment };

/// A stretch of one line, in UTF-16 units from the line's begin.
struct SourceStretch {
    int begin = 0;
    int length = 0;
    SourceStyle style = SourceStyle::plain;
};

/// The stretches of every line of a text that are not plain, by line from 0.
std::vector<std::vector<SourceStretch>> colour_source(const QString& text);

}  // namespace loopglass::ui
