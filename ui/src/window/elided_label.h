#pragma once

#include <QLabel>

namespace loopglass::ui {

/// A label that gives way: what does not fit is left out, and a tooltip has it all.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    ElidedLabel(const QString& text, QWidget* parent, Qt::TextElideMode mode = Qt::ElideRight);
    /// What stands there where there is no room for the whole.
    void set_shorter(const QString& text) { shorter_ = text; }
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString shown() const;

    Qt::TextElideMode mode_;
    QString shorter_;
};

}  // namespace loopglass::ui
