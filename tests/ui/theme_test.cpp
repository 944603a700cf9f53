#include <algorithm>
#include <array>
#include <cmath>

#include "catch.h"
#include "theme/apart.h"
#include "theme/fonts.h"
#include "theme/theme.h"

using namespace loopglass::ui;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple product(const Matrix& m, const Triple& v) {
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i) out[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return out;
}

Triple oklab(const Triple& rgb) {
    const Matrix to_cones{{{0.4122214708, 0.5363325363, 0.0514459929},
                           {0.2119034982, 0.6806995451, 0.1073969566},
                           {0.0883024619, 0.2817188376, 0.6299787005}}};
    const Matrix to_lab{{{0.2104542553, 0.7936177850, -0.0040720468},
                         {1.9779984951, -2.4285922050, 0.4505937099},
                         {0.0259040371, 0.7827717662, -0.8086757660}}};
    Triple cones = product(to_cones, rgb);
    for (double& cone : cones) cone = std::cbrt(std::max(cone, 0.0));
    return product(to_lab, cones);
}

// How a colour looks to eyes that lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1).
const Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
const Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
const Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double distance(const QColor& a, const QColor& b, const Matrix& eyes) {
    const auto seen = [&](const QColor& colour) {
        Triple rgb = product(eyes, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
        for (double& channel : rgb) channel = std::clamp(channel, 0.0, 1.0);
        return oklab(rgb);
    };
    const Triple x = seen(a);
    const Triple y = seen(b);
    return 100 * std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

}  // namespace

TEST_CASE("every text of every theme stands out from its ground by at least 4.5 to 1") {
    for (const ThemeKind kind : {ThemeKind::dark, ThemeKind::light, ThemeKind::contrast}) {
        for (const ColourPair& pair : text_pairs(theme_of(kind))) {
            INFO(name_of(kind).toStdString() << ": " << pair.what.toStdString() << " " << pair.text.name().toStdString()
                                             << " on " << pair.ground.name().toStdString());
            CHECK(contrast_ratio(pair.text, pair.ground) >= 4.5);
        }
    }
}

TEST_CASE("edges that mean something stand out by at least 3 to 1, and high contrast by 7") {
    for (const ThemeKind kind : {ThemeKind::dark, ThemeKind::light, ThemeKind::contrast}) {
        const Theme& theme = theme_of(kind);
        CHECK(contrast_ratio(theme.edge, theme.panel) >= 3);
        CHECK(contrast_ratio(theme.ring, theme.panel) >= 7);
    }
    for (const ColourPair& pair : text_pairs(theme_of(ThemeKind::contrast))) {
        INFO(pair.what.toStdString());
        CHECK(contrast_ratio(pair.text, pair.ground) >= 7);
    }
}

TEST_CASE("the first eight task colours stay apart for colour-blind eyes") {
    for (const ThemeKind kind : {ThemeKind::dark, ThemeKind::light, ThemeKind::contrast}) {
        const Theme& theme = theme_of(kind);
        for (const Matrix* eyes : {&protanopia, &deuteranopia, &tritanopia}) {
            for (std::size_t a = 0; a < 8; ++a) {
                for (std::size_t b = a + 1; b < 8; ++b) {
                    INFO(name_of(kind).toStdString() << " tasks " << a + 1 << " and " << b + 1);
                    CHECK(distance(theme.tasks[a], theme.tasks[b], *eyes) >= 5);
                }
            }
        }
    }
}

TEST_CASE("a theme is found by its name alone") {
    ThemeKind kind = ThemeKind::dark;
    CHECK(theme_by_name(QStringLiteral("light"), kind));
    CHECK(kind == ThemeKind::light);
    CHECK_FALSE(theme_by_name(QStringLiteral("pink"), kind));
    CHECK(kind == ThemeKind::light);
}

TEST_CASE("long names that differ in the middle are told apart where they are cut") {
    const Fonts fonts(1);
    const QFontMetricsF& metrics = fonts.metrics(FontRole::strong);
    QStringList names;
    for (int i = 0; i < 4; ++i) names << QStringLiteral("connection-attempt-%1-of-the-backoff-strategy").arg(i);
    for (const double width : {120.0, 160.0, 200.0}) {
        QStringList shown;
        for (const QString& name : names) {
            shown << elided_apart(metrics, name, names, width);
            CHECK(metrics.horizontalAdvance(shown.back()) <= width + 1);
        }
        shown.removeDuplicates();
        CHECK(shown.size() == names.size());
    }
    CHECK(elided_apart(metrics, names[0], {names[0]}, 160) == metrics.elidedText(names[0], Qt::ElideMiddle, 160));
    CHECK(elided_apart(metrics, "short", names, 160) == "short");
}
