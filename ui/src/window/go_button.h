#pragma once

#include <QAction>
#include <QToolButton>
#include <memory>

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/theme.h"

namespace loopglass::ui {

/// A button that does what an action does, with a sign of its own and short words. Where the action is off it can still
/// be come to by keyboard, and says why; a screen reader is told that it is off.
class GoButton : public QToolButton {
    Q_OBJECT

public:
    /// `sign_last` puts the sign behind the words, as for what goes forward.
    GoButton(QAction* action, Sign sign, const QString& words, bool sign_last, QWidget* parent);

    void set_theme(const Theme& theme, const Fonts& fonts);
    void set_sign(Sign sign);
    void set_words(const QString& words);
    bool is_off() const { return !action_->isEnabled(); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void follow();
    void serve();
    /// Why it is off, beside it.
    void say_why();
    void draw_gap(QPainter& painter) const;

    QAction* action_;
    Sign sign_;
    QString words_;
    bool sign_last_;
    bool was_off_ = false;
    const Theme* theme_;
    std::unique_ptr<Fonts> fonts_;
};

}  // namespace loopglass::ui
