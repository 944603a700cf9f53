#pragma once

#include <QTextBrowser>
#include <utility>
#include <vector>

namespace loopglass::ui {

/// Text to read, with links. It keeps the keys that scroll it and that go from link to link; all others it leaves to
/// the window, so that Right is a step of the run after a click into the text too.
class ReadingView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReadingView(QWidget* parent = nullptr);

    /// Shows another page in place of the one that is shown, as HTML. It stays scrolled as it is, and the link that the
    /// keyboard is at stays it, if the new page has it too: the same one where it stood, else the first that leads
    /// there.
    void show_page(const QString& html);
    /// Where the link leads that the keyboard is at; empty if it is at none.
    QString focused_link() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Where the links of the page lead, in their order, each by where it begins.
    std::vector<std::pair<int, QString>> links() const;
};

}  // namespace loopglass::ui
