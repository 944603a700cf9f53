#include "ui/style.h"

#include <QProxyStyle>

namespace loopglass::ui {

namespace {

class Style : public QProxyStyle {
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override {
        if (hint == SH_Menu_AllowActiveAndDisabled) return 1;
        // The desktop's own little pictures, in colours that mean something else here.
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
        return QProxyStyle::styleHint(hint, option, widget, more);
    }
};

}  // namespace

QStyle* make_style() { return new Style; }

}  // namespace loopglass::ui
