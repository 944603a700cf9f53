#pragma once

#include <QWidget>

namespace loopglass::ui {

/// The window of a panel that stands by itself. It is closed by going back into the main window; keys that the panel
/// does not want are the main window's.
class FloatingPanel : public QWidget {
    Q_OBJECT

public:
    FloatingPanel(QWidget* panel, const QString& title, QWidget* main_window);

    QWidget* panel() const { return panel_; }

signals:
    void closed();
    void moved();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* panel_;
    QWidget* main_window_;
};

}  // namespace loopglass::ui
