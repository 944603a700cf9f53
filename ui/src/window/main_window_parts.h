#pragma once

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include "code/code_view.h"
#include "code/find_bar.h"
#include "console/output_view.h"
#include "inspector/inspector_view.h"
#include "lanes/lane_view.h"
#include "library/welcome_view.h"
#include "object/object_view.h"
#include "quiz/quiz_master.h"
#include "run/cursor.h"
#include "run/run_changes.h"
#include "run/why.h"
#include "stage/stage_view.h"
#include "ui/main_window.h"
#include "window/announcer.h"
#include "window/bars.h"
#include "window/blank_screen.h"
#include "window/bookmarks.h"
#include "window/error_view.h"
#include "window/go_actions.h"
#include "window/header.h"
#include "window/lesson_panel.h"
#include "window/lesson_shelf.h"
#include "window/open_panels.h"
#include "window/panel_mover.h"
#include "window/picture_menu.h"
#include "window/program_file.h"
#include "window/ribbon.h"
#include "window/run_panel.h"
#include "window/run_search.h"
#include "window/settings.h"
#include "window/text_keeper.h"

namespace loopglass::ui {

/// The type of lecture mode upon the size that was chosen.
constexpr double lecture_scale = 1.5;  ///< of the text in a window 1920 wide; in a narrower one less

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

    // main_window_edit.cpp: the text as it is changed, run, kept and saved
    void prepare_editing(const WindowOptions& options);
    void build_edit_menu();
    void begin_text();
    void on_text_edited();
    void run_text();
    void save();
    void save_as();
    void back_to_original();
    void back_to_run_text();
    void take_in_outside_text();
    /// The prose stands in the text to be edited, and beside it as it will look.
    void set_prose_editing(bool on);
    void preview_prose();
    void update_ribbon();
    /// A word about what was just asked for; it goes with the next step that is shown.
    void say_in_passing(const QString& words);
    void find_changes();
    void show_failure();
    void update_text_state();
    bool is_changed() const { return keeper->is_changed(); }
    bool is_stale() const { return cursor.has_run() && file && code->source() != run_text_; }
    /// What is still to come is not shown: while a question is open that was asked before the first step, or when
    /// asked.
    bool is_future_hidden() const;
    /// What is shown of the step: the moment, but for a value that is asked for.
    MomentPointer shown_moment() const;
    bool press_quiz_key(const QKeyEvent& event);
    void offer_places();
    void update_future();

    // main_window_lesson.cpp: what a lesson asks of the window
    PanelWishes wishes_at(Step step) const;
    void follow_lesson_at(Step step);
    void show_all_panels();
    void show_open_panels();
    void lock_lines();
    QString lock_words() const;
    void say_locked();
    void offer_pair();
    void put_in_solution(std::size_t task);
    /// The code's marks and the inspector, with what may be seen of values.
    void show_values();

    // main_window_library.cpp: the shelf of lessons, what is written of one, the first screen
    void build_library_menu(QMenu* menu);
    void connect_shelf();
    QString document_named(const QString& ending) const;
    void save_handout();
    void save_answers();
    void write_answers(const QString& target);
    void show_welcome(bool shown);
    void open_first_lesson();
    bool press_welcome_key(const QKeyEvent& event);
    void take_dropped(const QString& dropped);

    // main_window_go.cpp: the ways to move besides the grains, why, search, pictures, lecture mode
    void build_more_ways(QMenu* menu);
    void update_more_ways();
    void jump_to(std::optional<Step> step);
    void go_back();
    void go_to_run_of(std::uint32_t line, bool backward);
    void run_to_line(std::uint32_t line);
    void step_over(bool out, bool backward);
    void go_by_tenth(bool backward);
    void explain_refusal();
    void ask_why();
    void ask_why_clock();
    std::uint32_t line_meant() const;
    void show_line_count(std::uint32_t line, const QPoint& at);
    void show_note();
    /// What a picture can be taken of: the window, and each panel that is to be seen.
    std::vector<std::pair<QString, QWidget*>> picture_subjects() const;
    void copy_run_as_table();
    void fill_window_with_focused();
    void go_round(bool backward);
    void show_words();

    // main_window_marks.cpp: lines to stop at, and steps to come back to
    std::vector<trace::Mark> marks() const;
    void toggle_breakpoint();
    bool is_at_breakpoint();
    void go_to_breakpoint(bool backward);
    void edit_condition(std::uint32_t line);
    void check_condition(std::uint32_t line, const QString& condition);
    QString no_marked_line(bool backward) const;
    QString condition_error(std::uint32_t line, const std::string& words) const;
    void toggle_bookmark();
    void note_bookmark();
    void bookmarks_changed();
    void go_to_bookmark(bool backward);
    void restore_marks();
    void save_breakpoints();

    // main_window_lecture.cpp: the window in class
    void set_lecture(bool on);
    bool grow_for_lecture();
    void fit_lecture();
    void update_lecture_place();
    /// In class only the functions that something is in are to be seen.
    void fold_for_lecture();

    // main_window_spoken.cpp: what a screen reader is told
    void connect_announcer();
    QString selected_words() const;
    void announce(bool near);
    void read_loop();

    // main_window_ask.cpp: what is asked of the run
    void connect_questions();
    void ask_each_step();
    void ask_where_from(const QString& expression, const trace::FrameChoice& frame);
    void show_answer(const Because& because);
    void type_expression();
    void show_name(const QString& name, std::uint32_t line, const QPoint& at);
    void show_name_at_cursor();
    void update_findings();
    bool is_known(const trace::Finding& finding) const;
    void fill_findings();

    // main_window_object.cpp: the selected thing, large, in place of the loop
    void connect_object();
    void set_large(bool on);
    void show_loop_page();
    void show_object(bool moves);
    void select_by_name();
    void fetch_callbacks(FutureId future, Step step);

    void compare_with_file();
    void compare_with(const QString& chosen);
    void compare_with_original();
    void compare(const ProgramFile& other, const QString& other_name);

    void on_opened();
    void on_refused(const Diagnostics& diagnostics);
    void on_moved(bool near);
    void show_sentence();
    void note_undone(const MomentPointer& moment, bool near);
    void on_progress();
    // main_window_select.cpp
    void connect_selecting();
    void select(const Selection& chosen);
    void show_selection();
    void show_marked();
    void hover(const Selection& at);
    void select_line(std::uint32_t line);
    void select_turn();

    void copy_await_tree();
    void copy_await_table();
    void prepare_quiz();

    void set_theme(ThemeKind kind);
    void set_text_scale(double scale);
    void set_reduced_motion(bool reduced);
    void toggle_play();
    void stop_playing();
    void play_step();
    QAction* add_pressed(QMenu* menu, const QString& name, int key, const std::function<void()>& served);
    void show_keys();
    void show_about();
    void fit_panels();
    void build_side();
    void build_mover();
    void place_inspector(bool beside);
    void show_side_page(int page);
    void place_side(bool as_drawer);
    /// Gives the run as much of the window's height as it needs, up to a third.
    void fit_rows();
    /// Gives the code the width of its lines, as far as the loop beside it has what it needs.
    void fit_columns();
    void restore_panels();
    void panels_as_at_first();
    void build_panel_menu(QMenu* menu);
    void fill_move_menu(QMenu* menu);
    void follow_focus(QWidget* now);
    void set_axis(AxisKind kind);
    void show_run_page(RunPanel::Page page);
    void save_window();

    MainWindow& window;
    Settings settings;
    trace::OpenRun open_run;
    Cursor cursor;
    GoActions go;
    LessonShelf* shelf;
    std::optional<ProgramFile> file;
    QString path;           ///< what was asked for last, even if it could not be read
    QString refusal;        ///< why the text does not run, in CPython's words
    QString refusal_words;  ///< what that means, in plain ones; may be empty
    bool settled = false;
    bool lesson_has_prose = false;
    ThemeKind theme_kind = ThemeKind::dark;
    double text_scale = 1;
    double lecture_growth = 1;  ///< how much larger the text is in lecture mode
    QTimer play_timer;
    bool played = false;  ///< at least one step since Play: a breakpoint stops it

    std::unique_ptr<TextKeeper> keeper;
    QTimer run_timer;
    QTimer stale_timer;
    QString run_text_;   ///< of the run that is shown
    QString asked_text;  ///< that was given to run last
    QString ran_at;
    std::optional<RunOutline> before_edit;  ///< of the run that was shown before the text was changed
    RunChanges changes;
    OpenPanels panels;
    bool unlocked = false;  ///< by hand, though the lesson locks lines
    QString pair_path;
    QWidget* code_panel = nullptr;
    QWidget* output_panel = nullptr;
    QLabel* lock_chip = nullptr;
    QAction* all_panels_action = nullptr;
    QAction* save_action = nullptr;
    QAction* original_action = nullptr;
    QAction* auto_run_action = nullptr;
    QAction* prose_action = nullptr;
    QLabel* text_state = nullptr;
    Ribbon* ribbon = nullptr;
    std::optional<Step> said_at;  ///< the step that the words in the ribbon are about, if they are to go with it
    FindBar* find_bar = nullptr;

    WelcomeView* welcome = nullptr;
    QString first_words;  ///< to be said at the first step that is shown
    QAction* handout_action = nullptr;
    QAction* answers_action = nullptr;

    PictureMenu* pictures = nullptr;
    QMenu* lessons_menu = nullptr;
    std::vector<QAction*> lesson_entries;
    QMenu* recent_menu = nullptr;
    QAction* reload_action = nullptr;
    QAction* motion_action = nullptr;
    QAction* lesson_action = nullptr;
    QActionGroup* theme_actions = nullptr;

    TopBar* top = nullptr;
    BottomBar* bottom = nullptr;
    QSplitter* rows = nullptr;   ///< the columns above, what stands below them all below
    QSplitter* below = nullptr;  ///< at first the timeline alone
    PanelMover* mover = nullptr;
    QString focused_panel;    ///< the one that has the focus, or had it before the menu bar
    QWidget* side = nullptr;  ///< the lesson, and in a narrow window the inspector behind a tab
    QStackedWidget* side_pages = nullptr;
    QWidget* side_tabs = nullptr;
    std::array<QToolButton*, 2> side_tab{};
    QToolButton* drawer_button = nullptr;
    bool drawer_open = false;
    QWidget* lecture_head = nullptr;  ///< above everything: the sentence, large, and where one is
    QLabel* lecture_place = nullptr;
    QWidget* loop_panel = nullptr;
    QWidget* code_heading = nullptr;
    QWidget* output_heading = nullptr;
    BlankScreen* blank_screen = nullptr;
    std::vector<bool> folded;       ///< lines that are hidden in class and not else; empty: none
    RunPanel* run_panel = nullptr;  ///< lanes or wall
    LaneView* lanes = nullptr;
    bool columns_moved = false;  ///< a border between columns was moved by hand, or is as it was left
    bool rows_moved = false;     ///< the border between loop and run was moved by hand, or is as it was left
    InspectorView* inspector = nullptr;
    QAction* inspector_action = nullptr;
    QAction* code_action = nullptr;
    QAction* output_action = nullptr;
    Selection selection;
    Selection hovered;          ///< what the pointer is at, in whatever panel
    std::vector<Step> visited;  ///< where jumps began, for the way back
    Bookmarks bookmarks;
    RunSearch* search = nullptr;
    bool marks_restored = false;           ///< those of the open file: what changes now is to be remembered
    std::vector<trace::Finding> problems;  ///< what is wrong in the program, as far as it has run
    QString select_asked;                  ///< by name, until it is there
    QStringList watches_asked;             ///< when the program was started
    QMenu* findings_menu = nullptr;
    QToolButton* findings_button = nullptr;
    Ribbon* answer = nullptr;  ///< to "why?"
    Announcer* announcer = nullptr;
    const quiz::Question* asked_question = nullptr;  ///< that was told of
    MomentPointer moment_told;                       ///< the moment that was shown last
    QString undone;                                  ///< what the step back to it has taken back
    std::size_t told_rows = 0;                       ///< of the output, as far as they were told of
    QuizPanel* quiz_panel = nullptr;
    QuizMaster* quiz = nullptr;
    QToolButton* predict_button = nullptr;
    QToolButton* why_button = nullptr;
    QAction* back_action = nullptr;
    QAction* lecture_action = nullptr;
    std::vector<QAction*> more_ways;  ///< that are on whenever there is a run
    QAction* stop_action = nullptr;
    QAction* table_action = nullptr;
    std::vector<QAction*> copies;    ///< of what there is of a run
    std::vector<QAction*> compares;  ///< on where there is a file
    std::array<QAction*, 2> breakpoint_actions{};
    std::array<QAction*, 2> bookmark_actions{};
    std::vector<QWidget*> made_room;  ///< hidden so that one panel fills the window
    QAction* hide_action = nullptr;
    QAction* blank_action = nullptr;
    QAction* lanes_action = nullptr;
    QAction* wall_action = nullptr;
    QAction* seconds_action = nullptr;
    QSplitter* columns = nullptr;
    LessonPanel* lesson_panel = nullptr;
    CodeView* code = nullptr;
    QLabel* file_chip = nullptr;
    OutputView* output = nullptr;
    SentenceView* sentence = nullptr;
    PhaseStrip* phase = nullptr;
    QStackedWidget* pages = nullptr;
    StageView* stage = nullptr;
    ObjectView* object = nullptr;
    QAction* large_action = nullptr;
    ErrorView* error = nullptr;
    std::vector<QLabel*> headings;
    std::vector<QLabel*> quiet_labels;

private:
    void build();
    QWidget* build_code_panel();
    QWidget* build_output_panel();
    QWidget* build_loop_panel();
    QWidget* heading_row(const QString& title, const QString& explanation, QLabel* chip, QLabel* at_right = nullptr);
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
    int lesson_count() const;
};

}  // namespace loopglass::ui
