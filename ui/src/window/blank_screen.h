#pragma once

#include <QWidget>

namespace loopglass::ui {

/// A black sheet over the window, so that a class looks at the teacher. A click ends it; keys are the window's.
class BlankScreen : public QWidget {
    Q_OBJECT

public:
    explicit BlankScreen(QWidget& window);

    /// Covers the window, or gives it back.
    void toggle();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace loopglass::ui
