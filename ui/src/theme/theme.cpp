#include "theme/theme.h"

#include <algorithm>
#include <cmath>

namespace loopglass::ui {

namespace {

Theme make_dark() {
    Theme theme;
    theme.kind = ThemeKind::dark;
    theme.window = "#14161b";
    theme.panel = "#1b1e25";
    theme.raised = "#242832";
    theme.line = theme.band = "#323845";
    theme.edge = "#6f7a90";
    theme.text = "#e8eaf0";
    theme.dim = "#a3acbe";
    theme.accent = "#cfd8ea";
    theme.on_accent = "#14161b";
    theme.ring = "#ffffff";
    theme.now = "#ffd166";
    theme.now_line = "#2b3a5a";
    theme.failed = "#ff7a6b";
    theme.failed_on_line = "#ff8d80";
    theme.syntax = "#c3cad8";
    theme.tasks = {"#a974f7", "#63aada", "#fda16b", "#50d5ae", "#ca7b87", "#b2f7a3",
                   "#a89620", "#d1b9ff", "#5bf9f9", "#50a2a1", "#f07ec2", "#9fe2c4"};
    return theme;
}

Theme make_light() {
    Theme theme;
    theme.kind = ThemeKind::light;
    theme.window = "#f3f4f7";
    theme.panel = "#ffffff";
    theme.raised = "#f7f8fb";
    theme.line = theme.band = "#d5d9e2";
    theme.edge = "#7d8698";
    theme.text = "#1a1d24";
    theme.dim = "#5a6374";
    theme.accent = "#23406e";
    theme.on_accent = "#ffffff";
    theme.ring = "#1a1d24";
    theme.now = "#8a6000";
    theme.now_line = "#dfe9ff";
    theme.failed = "#c0362c";
    theme.failed_on_line = "#c0362c";
    theme.syntax = "#3b4252";
    theme.tasks = {"#6420b0", "#005581", "#672000", "#3c7c4c", "#a344b8", "#4660f3",
                   "#560066", "#4a4f04", "#723459", "#80608f", "#1c2789", "#52102c"};
    return theme;
}

/// Black and white, with edges as strong as text: for those who need it, and for a projector in a bright room.
Theme make_contrast() {
    Theme theme = make_dark();
    theme.kind = ThemeKind::contrast;
    theme.window = "#000000";
    theme.panel = "#000000";
    theme.raised = "#000000";
    theme.line = "#9a9a9a";
    theme.band = "#3c3c3c";
    theme.edge = "#ffffff";
    theme.text = "#ffffff";
    theme.dim = "#ffffff";
    theme.accent = "#ffffff";
    theme.on_accent = "#000000";
    theme.now = "#ffe14d";
    theme.now_line = "#00224d";
    theme.failed = "#ff9d92";
    theme.failed_on_line = "#ff9d92";
    theme.syntax = "#ffffff";
    theme.tasks = {"#9c82ff", "#53b1cf", "#ffaf58", "#48e0ab", "#e27489", "#c6ffb6",
                   "#af9600", "#c6c8ff", "#5bf9f9", "#6fd0cf", "#ff9ad6", "#b6f5da"};
    return theme;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

const Theme& theme_of(ThemeKind kind) {
    static const Theme dark = make_dark();
    static const Theme light = make_light();
    static const Theme contrast = make_contrast();
    switch (kind) {
        case ThemeKind::light: return light;
        case ThemeKind::contrast: return contrast;
        case ThemeKind::dark: break;
    }
    return dark;
}

const QColor& off_colour(const Theme& theme) {
    return theme.edge == theme.text ? theme.line : theme.edge;  // where edges are as strong as text they tell nothing
}

bool theme_by_name(const QString& name, ThemeKind& kind) {
    for (const ThemeKind candidate : {ThemeKind::dark, ThemeKind::light, ThemeKind::contrast}) {
        if (name == name_of(candidate)) {
            kind = candidate;
            return true;
        }
    }
    return false;
}

QString name_of(ThemeKind kind) {
    switch (kind) {
        case ThemeKind::light: return QStringLiteral("light");
        case ThemeKind::contrast: return QStringLiteral("contrast");
        case ThemeKind::dark: break;
    }
    return QStringLiteral("dark");
}

double contrast_ratio(const QColor& a, const QColor& b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

std::vector<ColourPair> text_pairs(const Theme& theme) {
    std::vector<ColourPair> pairs;
    const std::array<ColourPair, 3> grounds = {{{QStringLiteral("window"), {}, theme.window},
                                                {QStringLiteral("panel"), {}, theme.panel},
                                                {QStringLiteral("raised"), {}, theme.raised}}};
    for (const ColourPair& ground : grounds) {
        const auto add = [&](const char* what, const QColor& text) {
            pairs.push_back({QString::fromLatin1(what) + QStringLiteral(" on ") + ground.what, text, ground.ground});
        };
        add("text", theme.text);
        add("dim", theme.dim);
        add("accent", theme.accent);
        add("now", theme.now);
        add("failed", theme.failed);
        add("syntax", theme.syntax);
        if (ground.ground == theme.window) continue;  // no task is named on the window's own ground
        for (const QColor& task : theme.tasks) add("task", task);
    }
    pairs.push_back({QStringLiteral("text on the current line"), theme.text, theme.now_line});
    pairs.push_back({QStringLiteral("dim on the current line"), theme.dim, theme.now_line});
    pairs.push_back({QStringLiteral("now on the current line"), theme.now, theme.now_line});
    pairs.push_back({QStringLiteral("failed on the current line"), theme.failed_on_line, theme.now_line});
    pairs.push_back({QStringLiteral("syntax on the current line"), theme.syntax, theme.now_line});
    pairs.push_back({QStringLiteral("text on the filled button"), theme.on_accent, theme.accent});
    return pairs;
}

}  // namespace loopglass::ui
