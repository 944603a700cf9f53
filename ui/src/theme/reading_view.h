#pragma once

#include <QTextBrowser>

namespace loopglass::ui {

/// Text to read, with links. It keeps the keys that scroll it and that go from link to link; all others it leaves to
/// the window, so that Right is a step of the run after a click into the text too.
class ReadingView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReadingView(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace loopglass::ui
