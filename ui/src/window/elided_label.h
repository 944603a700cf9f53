#pragma once

#include <QLabel>

namespace loopglass::ui {

/// A label that gives way: what does not fit is left out at the end, and the tooltip has it all.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    ElidedLabel(const QString& text, QWidget* parent);
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace loopglass::ui
