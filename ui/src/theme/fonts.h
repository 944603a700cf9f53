#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <array>
#include <vector>

namespace loopglass::ui {

/// What a text is for; the sizes are WINDOW's measures.
enum class FontRole { body, strong, small, small_strong, heading, sentence, title, code, code_small };
inline constexpr std::size_t font_roles = 9;

/// The fonts of the window at one text size, with their measures, made once and shared by layout and painting.
class Fonts {
public:
    /// `scale` 1 is base text of 13 px.
    explicit Fonts(double scale = 1);

    double scale() const { return scale_; }
    /// A length of the drawing (in pixels at scale 1) at this text size.
    double px(double length) const { return length * scale_; }
    const QFont& font(FontRole role) const { return fonts_[static_cast<std::size_t>(role)]; }
    const QFontMetricsF& metrics(FontRole role) const { return metrics_[static_cast<std::size_t>(role)]; }
    double width(FontRole role, const QString& text) const { return metrics(role).horizontalAdvance(text); }
    double line_height(FontRole role) const { return metrics(role).height(); }

private:
    double scale_;
    std::array<QFont, font_roles> fonts_;
    std::vector<QFontMetricsF> metrics_;
};

}  // namespace loopglass::ui
