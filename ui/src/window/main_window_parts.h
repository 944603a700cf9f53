#pragma once

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include "code/code_view.h"
#include "console/output_view.h"
#include "run/cursor.h"
#include "stage/stage_view.h"
#include "ui/main_window.h"
#include "window/bars.h"
#include "window/error_view.h"
#include "window/go_actions.h"
#include "window/header.h"
#include "window/lesson_library.h"
#include "window/lesson_panel.h"
#include "window/program_file.h"
#include "window/settings.h"

namespace loopglass::ui {

/// What the main window is made of, and what it does when one of them says something. It holds the file and the cursor;
/// every view is told what to show. main_window_build.cpp puts the parts together, main_window_menus.cpp makes the
/// menus, main_window.cpp does the rest.
class MainWindow::Parts : public QObject {
    Q_OBJECT

public:
    Parts(MainWindow& window, trace::OpenRun open_run, const WindowOptions& options);

    void open_file(const QString& path, Step first);
    void open_first(const WindowOptions& options);
    void open_dialog();
    void open_lesson(int index);
    void reload();

    void on_opened();
    void on_refused(const Diagnostics& diagnostics);
    void on_moved(bool near);
    void on_progress();
    void choose_task(TaskId task);

    void set_theme(ThemeKind kind);
    void set_text_scale(double scale);
    void set_reduced_motion(bool reduced);
    void toggle_play();
    void stop_playing();
    void play_step();
    void show_keys();
    void show_about();
    void fit_panels();
    void save_window();

    MainWindow& window;
    Settings settings;
    Cursor cursor;
    GoActions go;
    std::vector<LessonEntry> lessons;
    std::optional<ProgramFile> file;
    QString path;  ///< what was asked for last, even if it could not be read
    QString refusal;
    bool settled = false;
    bool lesson_has_prose = false;
    ThemeKind theme_kind = ThemeKind::dark;
    double text_scale = 1;
    QTimer play_timer;

    QMenu* lessons_menu = nullptr;
    QMenu* recent_menu = nullptr;
    QAction* reload_action = nullptr;
    QAction* motion_action = nullptr;
    QAction* lesson_action = nullptr;
    QActionGroup* theme_actions = nullptr;

    TopBar* top = nullptr;
    BottomBar* bottom = nullptr;
    QSplitter* columns = nullptr;
    QSplitter* code_column = nullptr;
    LessonPanel* lesson_panel = nullptr;
    CodeView* code = nullptr;
    QLabel* file_chip = nullptr;
    OutputView* output = nullptr;
    SentenceView* sentence = nullptr;
    PhaseStrip* phase = nullptr;
    QStackedWidget* pages = nullptr;
    StageView* stage = nullptr;
    ErrorView* error = nullptr;
    std::vector<QLabel*> headings;
    std::vector<QLabel*> quiet_labels;

private:
    void build();
    QWidget* build_code_panel();
    QWidget* build_output_panel();
    QWidget* build_loop_panel();
    QWidget* heading_row(const QString& title, const QString& explanation, QLabel* chip);
    void connect_parts();
    void build_menus();
    void build_file_menu();
    void build_go_menu();
    void build_view_menu();
    void build_help_menu();
    void fill_lessons_menu();
    void fill_recent_menu();

    void apply_theme();
    void show_diagnostics(const Diagnostics& diagnostics);
    void show_file();
    void update_actions();
    void settle();
    int lesson_index() const;
};

}  // namespace loopglass::ui
