#include "theme/fonts.h"

#include <QStringList>

namespace loopglass::ui {

namespace {

QFont text_font(double pixels, QFont::Weight weight = QFont::Normal) {
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Cantarell"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QFont code_font(double pixels) {
    QFont font(QStringList{QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono")});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPixelSize(qRound(pixels));
    return font;
}

QFont heading_font(double pixels) {
    QFont font = text_font(pixels, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    return font;
}

}  // namespace

Fonts::Fonts(double scale)
    : scale_(scale),
      fonts_{text_font(13 * scale),
             text_font(13 * scale, QFont::DemiBold),
             text_font(11.6 * scale),
             text_font(11.6 * scale, QFont::DemiBold),
             heading_font(11 * scale),
             text_font(14.5 * scale),
             text_font(19 * scale, QFont::Bold),
             code_font(12.5 * scale),
             code_font(11.5 * scale)} {
    metrics_.reserve(fonts_.size());
    for (const QFont& font : fonts_) metrics_.emplace_back(font);
}

}  // namespace loopglass::ui
