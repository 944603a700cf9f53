#pragma once

#include <QColor>
#include <QString>
#include <array>
#include <vector>

namespace loopglass::ui {

enum class ThemeKind { dark, light, contrast };

/// The colours of the window. Hue belongs to tasks, amber to now, red to failure; the frame has none.
struct Theme {
    ThemeKind kind = ThemeKind::dark;
    QColor window;
    QColor panel;
    QColor raised;
    QColor line;  ///< between panels: decoration only
    QColor band;  ///< a jump of the clock, behind the lanes: decoration, and weaker than what stands on it
    QColor edge;  ///< of cards, states and slots: it means something
    QColor text;
    QColor dim;
    QColor accent;     ///< links and the filled button
    QColor on_accent;  ///< text on the filled button
    QColor ring;       ///< selection and focus
    QColor now;
    QColor now_line;  ///< ground of the line about to run
    QColor failed;
    QColor failed_on_line;
    QColor syntax;                 ///< keywords (bold) and strings (italic)
    std::array<QColor, 12> tasks;  ///< 9 to 12 are never told apart without a number and an icon
};

const Theme& theme_of(ThemeKind kind);

/// The sign and words of a control that is off.
const QColor& off_colour(const Theme& theme);

/// "dark", "light", "contrast"; nothing else is a theme.
bool theme_by_name(const QString& name, ThemeKind& kind);
QString name_of(ThemeKind kind);

/// Contrast of two colours as WCAG 2 defines it, from 1 to 21.
double contrast_ratio(const QColor& a, const QColor& b);

/// A pair of text and ground that occurs in the window.
struct ColourPair {
    QString what;
    QColor text;
    QColor ground;
};

/// All pairs of text and ground of a theme, for the test that keeps them readable.
std::vector<ColourPair> text_pairs(const Theme& theme);

}  // namespace loopglass::ui
