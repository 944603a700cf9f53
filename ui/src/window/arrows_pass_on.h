#pragma once

#include <QObject>

class QWidget;

namespace loopglass::ui {

/// The arrow keys are the run's on a button too, where Qt would only go to the next button: they go to the window.
class ArrowsPassOn : public QObject {
public:
    /// For the buttons that the window has now.
    explicit ArrowsPassOn(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& window_;
};

}  // namespace loopglass::ui
