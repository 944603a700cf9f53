#pragma once

#include <trace/run.h>

#include <QMainWindow>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace loopglass::ui {

/// How a window begins.
struct WindowOptions {
    QString file;  ///< empty: the first lesson
    Step step;     ///< where to go in it
    QString lessons_folder = QStringLiteral(":/lessons");
    QString theme;        ///< empty: what is remembered
    QString view;         ///< wall, lecture or large; empty: what is remembered
    QString select;       ///< a task or future by its name, to be selected in the run
    QStringList watches;  ///< expressions to watch, besides what is remembered of the file
    double text = 1;      ///< the size of the text; 1: what is remembered
    QString
        drafts_folder;  ///< where changed texts are kept; empty: the user's own, or nowhere if nothing is remembered
    bool remembers = true;  ///< false: reads and writes no settings, and nothing moves; for pictures and tests
};

/// The window: a lesson's prose, its code with the place of every task, its output, and the loop.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(trace::OpenRun open_run, const WindowOptions& options);
    ~MainWindow() override;

    void open_file(const QString& path, Step first = {});
    /// Opens a window with this program and another file's side by side.
    void compare_with(const QString& path);
    /// True once the file asked for is shown at the step asked for, or refused, and nothing moves any more.
    bool is_settled() const;
    /// The step shown, if a run is.
    std::optional<Step> step() const;
    /// Why the file could not be run; empty if it could.
    QString refusal() const;

signals:
    /// is_settled() has become true.
    void settled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace loopglass::ui
