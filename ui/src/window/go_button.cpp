#include "window/go_button.h"

#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolTip>

namespace loopglass::ui {

namespace {

/// A button, off where its action is.
class GoButtonInterface : public QAccessibleWidget {
public:
    explicit GoButtonInterface(GoButton* button) : QAccessibleWidget(button, QAccessible::Button), button_(button) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.disabled = button_->is_off();
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        name == pressAction() ? button_->click() : QAccessibleWidget::doAction(name);
    }

private:
    GoButton* button_;
};

QAccessibleInterface* make_interface(const QString&, QObject* object) {
    auto* button = qobject_cast<GoButton*>(object);
    return button ? new GoButtonInterface(button) : nullptr;
}

void install_accessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(make_interface);
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace

GoButton::GoButton(QAction* action, Sign sign, const QString& words, bool sign_last, QWidget* parent)
    : QToolButton(parent),
      action_(action),
      sign_(sign),
      words_(words),
      sign_last_(sign_last),
      theme_(&theme_of(ThemeKind::dark)),
      fonts_(std::make_unique<Fonts>()) {
    install_accessibility();
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &GoButton::serve);
    connect(action, &QAction::changed, this, &GoButton::follow);
    follow();
}

void GoButton::follow() {
    setToolTip(action_->toolTip());
    setAccessibleName(action_->iconText());
    setAccessibleDescription(action_->toolTip());
    if (was_off_ == is_off()) return;
    was_off_ = is_off();
    QAccessible::State changed;
    changed.disabled = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
    update();
}

void GoButton::serve() { is_off() ? say_why() : action_->trigger(); }

void GoButton::say_why() { QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this); }

void GoButton::focusInEvent(QFocusEvent* event) {
    QToolButton::focusInEvent(event);
    const bool by_key = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (is_off() && by_key) say_why();
}

void GoButton::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    setFont(fonts.font(FontRole::body));
    updateGeometry();
    update();
}

void GoButton::set_sign(Sign sign) {
    sign_ = sign;
    update();
}

void GoButton::set_words(const QString& words) {
    words_ = words;
    updateGeometry();
    update();
}

QSize GoButton::sizeHint() const {
    double width = fonts_->px(14) + fonts_->px(20);
    if (!words_.isEmpty()) width += fonts_->px(6) + fonts_->width(FontRole::body, words_);
    return QSizeF(width, fonts_->line_height(FontRole::body) + fonts_->px(13)).toSize();
}

void GoButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    if (is_off()) option.state &= ~(QStyle::State_Enabled | QStyle::State_Sunken | QStyle::State_MouseOver);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const bool filled = objectName() == QStringLiteral("play") && !is_off();
    if (filled && hasFocus()) draw_gap(painter);
    const QColor colour = is_off() ? off_colour(*theme_) : filled ? theme_->on_accent : theme_->text;
    const double size = fonts_->px(14);
    const double words = words_.isEmpty() ? 0 : fonts_->width(FontRole::body, words_) + fonts_->px(6);
    const double begin = (width() - size - words) / 2;
    const double sign_x = sign_last_ ? begin + words : begin;
    draw_sign(painter, sign_, QRectF(sign_x, (height() - size) / 2, size, size), colour);
    if (words_.isEmpty()) return;
    painter.setFont(fonts_->font(FontRole::body));
    painter.setPen(is_off() && theme_->kind != ThemeKind::contrast ? theme_->dim : colour);
    const double text_x = sign_last_ ? begin : begin + size + fonts_->px(6);
    painter.drawText(QRectF(text_x, 0, words, height()), Qt::AlignVCenter | Qt::AlignLeft, words_);
}

/// Between the ring and what is filled almost as it, so that the ring is to be seen.
void GoButton::draw_gap(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_->window, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
}

}  // namespace loopglass::ui
