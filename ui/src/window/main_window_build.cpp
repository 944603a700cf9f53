#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>

#include "code/library_names.h"
#include "inspector/expression_line.h"
#include "window/arrows_pass_on.h"
#include "window/elided_label.h"
#include "window/main_window_parts.h"
#include "window/reading_order.h"

namespace loopglass::ui {

namespace {

/// Tells when a widget has got another size.
class SizeWatcher : public QObject {
public:
    SizeWatcher(QWidget& watched, std::function<void()> changed) : QObject(&watched), changed_(std::move(changed)) {
        watched.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Resize) changed_();
        return false;
    }

private:
    std::function<void()> changed_;
};

}  // namespace

QWidget* MainWindow::Parts::heading_row(const QString& title, const QString& explanation, QLabel* chip,
                                        QLabel* at_right) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 9, 12, 5);
    layout->setSpacing(9);
    auto* heading = new QLabel(title, row);
    heading->setObjectName(QStringLiteral("heading"));
    headings.push_back(heading);
    layout->addWidget(heading);
    if (chip) layout->addWidget(chip);
    if (!explanation.isEmpty()) {
        auto* quiet = new ElidedLabel(explanation, row);
        quiet->setObjectName(QStringLiteral("quiet"));
        quiet_labels.push_back(quiet);
        layout->addWidget(quiet, 1);
    } else {
        layout->addStretch(1);
    }
    if (at_right) layout->addWidget(at_right);
    return row;
}

QWidget* MainWindow::Parts::build_code_panel() {
    auto* panel = new QWidget;
    panel->setObjectName(QStringLiteral("code_panel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    file_chip = new ElidedLabel({}, panel, Qt::ElideMiddle);
    file_chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    file_chip->setObjectName(QStringLiteral("chip"));
    file_chip->setAlignment(Qt::AlignCenter);
    file_chip->hide();
    quiet_labels.push_back(file_chip);
    code = new CodeView(panel);
    text_state = new ElidedLabel({}, panel);
    text_state->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    text_state->setObjectName(QStringLiteral("chip"));
    text_state->setAlignment(Qt::AlignCenter);
    text_state->setAccessibleName(tr("State of the text"));
    quiet_labels.push_back(text_state);
    lock_chip = new QLabel(panel);
    lock_chip->setObjectName(QStringLiteral("chip"));
    lock_chip->setAccessibleName(tr("What may be changed"));
    lock_chip->hide();
    quiet_labels.push_back(lock_chip);
    find_bar = new FindBar(*code, panel);
    code_heading = heading_row(tr("Code"), {}, file_chip, text_state);
    drawer_button = new QToolButton(code_heading);
    drawer_button->setObjectName(QStringLiteral("tab"));
    drawer_button->setText(tr("Lesson"));
    drawer_button->setCheckable(true);
    drawer_button->setToolTip(tr("Opens the lesson over the code: the window is narrow"));
    drawer_button->setAccessibleName(tr("Lesson"));
    drawer_button->setFocusPolicy(Qt::TabFocus);
    drawer_button->hide();
    connect(drawer_button, &QToolButton::clicked, this, [this](bool open) {
        drawer_open = open;
        fit_panels();
    });
    auto* heading_layout = static_cast<QHBoxLayout*>(code_heading->layout());
    heading_layout->insertWidget(0, drawer_button);
    heading_layout->insertWidget(heading_layout->indexOf(text_state), lock_chip);
    column->addWidget(code_heading);
    column->addWidget(code, 1);
    column->addWidget(find_bar);
    return panel;
}

QWidget* MainWindow::Parts::build_output_panel() {
    auto* panel = new QWidget;
    panel->setObjectName(QStringLiteral("output_panel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    output = new OutputView(panel);
    output_heading = heading_row(tr("Output"), tr("a click selects; the time is a link to its step"), nullptr);
    column->addWidget(output_heading);
    column->addWidget(output, 1);
    return panel;
}

QWidget* MainWindow::Parts::build_loop_panel() {
    auto* panel = new QWidget;
    panel->setObjectName(QStringLiteral("loop_panel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    sentence = new SentenceView(panel);
    phase = new PhaseStrip(panel);
    pages = new QStackedWidget(panel);
    stage = new StageView(pages);
    error = new ErrorView(pages);
    object = new ObjectView(pages);
    pages->addWidget(stage);
    pages->addWidget(object);
    pages->addWidget(error);
    pages->setMinimumHeight(72);  // it scrolls; what stands above it does not
    auto* head = new QVBoxLayout;
    head->setObjectName(QStringLiteral("loop_head"));
    head->setContentsMargins(14, 10, 14, 10);
    head->setSpacing(10);
    why_button = new QToolButton(sentence);
    why_button->setObjectName(QStringLiteral("why"));
    why_button->setText(tr("why?"));
    why_button->setAccessibleName(tr("Why is this so?"));
    why_button->setToolTip(tr("Why is this so? (W)"));
    why_button->setFocusPolicy(Qt::TabFocus);
    connect(why_button, &QToolButton::clicked, this, &Parts::ask_why);
    predict_button = new QToolButton(sentence);
    predict_button->setObjectName(QStringLiteral("why"));
    predict_button->setText(tr("predict"));
    predict_button->setAccessibleName(tr("Predict: ask me what comes next"));
    predict_button->setToolTip(tr("Ask me what comes next (P)"));
    predict_button->setFocusPolicy(Qt::TabFocus);
    findings_button = new QToolButton(sentence);
    findings_button->setObjectName(QStringLiteral("findings"));
    findings_button->setMenu(findings_menu);
    findings_button->setPopupMode(QToolButton::InstantPopup);
    findings_button->setToolTip(tr("What is wrong in this program, though Python says nothing"));
    findings_button->setFocusPolicy(Qt::TabFocus);
    findings_button->hide();
    auto* links = new QVBoxLayout;  // one above the other: the sentence needs the width
    links->setSpacing(0);
    links->addWidget(why_button, 0, Qt::AlignRight);
    links->addWidget(predict_button, 0, Qt::AlignRight);
    links->addWidget(findings_button, 0, Qt::AlignRight);
    static_cast<QHBoxLayout*>(sentence->layout())->addLayout(links);
    answer = new Ribbon(panel);
    answer->setObjectName(QStringLiteral("answer"));
    answer->setAccessibleName(tr("The answer to why"));
    head->addWidget(sentence);
    head->addWidget(answer);
    quiz_panel = new QuizPanel(panel);
    head->addWidget(quiz_panel);
    head->addWidget(phase);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    ribbon = new Ribbon(panel);
    column->addLayout(head);
    column->addWidget(pages, 1);
    column->addWidget(ribbon);  // below, so that nothing moves when it comes and goes
    return panel;
}

void MainWindow::Parts::build() {
    auto* central = new QWidget(&window);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    build_menus();
    top = new TopBar(go, lessons_menu, central);
    bottom = new BottomBar(go, central);
    rows = new QSplitter(Qt::Vertical, central);
    columns = new QSplitter(Qt::Horizontal, rows);
    below = new QSplitter(Qt::Horizontal, rows);
    for (QSplitter* splitter : {rows, columns, below}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    build_side();
    code_panel = build_code_panel();
    output_panel = build_output_panel();
    loop_panel = build_loop_panel();
    inspector = new InspectorView(&window);
    run_panel = new RunPanel(&window);
    lanes = &run_panel->lanes();
    side->setMinimumWidth(180);
    code_panel->setMinimumWidth(260);
    loop_panel->setMinimumWidth(420);
    inspector->setMinimumWidth(200);
    rows->setStretchFactor(0, 1);
    rows->setStretchFactor(1, 0);
    rows->setSizes({600, 140});
    build_mover();
    lecture_head = new QWidget(central);
    lecture_head->setObjectName(QStringLiteral("lecture_head"));
    lecture_head->setAttribute(Qt::WA_StyledBackground);
    lecture_head->setVisible(false);
    auto* lecture_row = new QHBoxLayout(lecture_head);
    lecture_row->setContentsMargins(14, 6, 28, 6);
    lecture_place = new QLabel(lecture_head);
    lecture_place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    lecture_row->addWidget(lecture_place);
    welcome = new WelcomeView(central);
    welcome->hide();
    layout->addWidget(welcome, 1);
    layout->addWidget(top);
    layout->addWidget(lecture_head);
    layout->addWidget(rows, 1);
    layout->addWidget(bottom);
    announcer = new Announcer(central);
    blank_screen = new BlankScreen(window);
    window.setCentralWidget(central);
    central->raise();  // behind the menu
    read_as_laid_out(*central);
    stage->setFocus();
}

void MainWindow::Parts::connect_parts() {
    connect(&cursor, &Cursor::opened, this, &Parts::on_opened);
    connect(&cursor, &Cursor::refused, this, &Parts::on_refused);
    connect(&cursor, &Cursor::moved, this, &Parts::on_moved);
    connect(&cursor, &Cursor::progressed, this, &Parts::on_progress);
    connect(&cursor, &Cursor::answered, this, [this](const LessonAnswers& said) {
        lesson_panel->take_answers(said, run_text_ == keeper->original());
        if (!cursor.has_run()) return;
        const Step here = cursor.moment()->snapshot.step;
        follow_lesson_at(here);
        if (std::count(said.notes.begin(), said.notes.end(), std::optional(here))) show_note();
    });
    connect(lesson_panel, &LessonPanel::pair_wanted, this, [this] { compare_with(pair_path); });
    connect(lesson_panel, &LessonPanel::solution_wanted, this, &Parts::put_in_solution);
    connect(code, &CodeView::edit_refused, this, &Parts::say_locked);
    connect(&cursor, &Cursor::task_chosen, this, [this] {
        if (cursor.chosen_task() != selection.task) select({cursor.chosen_task(), {}});
    });
    connect(&go, &GoActions::off, this, [this](const QString& why) { say_in_passing(why); });
    connect(go.play(), &QAction::triggered, this, &Parts::toggle_play);
    play_timer.setObjectName(QStringLiteral("player"));
    play_timer.setParent(&window);
    connect(&play_timer, &QTimer::timeout, this, &Parts::play_step);
    // Whoever goes somewhere by hand has stopped playing.
    for (const trace::Grain grain : GoActions::grains) {
        for (const auto direction : {trace::Direction::backward, trace::Direction::forward}) {
            connect(go.action(grain, direction), &QAction::triggered, this, &Parts::stop_playing);
        }
    }
    for (QAction* action : {go.start(), go.end(), go.furthest()}) {
        connect(action, &QAction::triggered, this, &Parts::stop_playing);
    }
    const auto go_to = [this](Step step) {
        stop_playing();
        cursor.go_to(step);
    };
    connect(&bottom->scrubber(), &Scrubber::step_picked, this, go_to);
    connect(output, &OutputView::step_clicked, this, go_to);
    connect(lanes, &LaneView::step_picked, this, go_to);
    connect(lesson_panel, &LessonPanel::answered_changed, this, [this] {
        settings.set_answered(QFileInfo(path).fileName(), lesson_panel->answered());
        update_future();
    });
    connect(bottom, &BottomBar::back_to_furthest, go.furthest(), &QAction::trigger);
    connect(bottom, &BottomBar::go_on_wanted, this, [this] { cursor.go_on(); });
    connect(bottom, &BottomBar::stop_wanted, this, [this] { cursor.halt(); });
    connect(bottom, &BottomBar::long_changed, this, &Parts::update_more_ways);
    connect(&cursor, &Cursor::inquired, bottom, &BottomBar::show_search);
    connect(bottom, &BottomBar::speed_chosen, this, [this](double speed) {
        settings.set_speed(speed);
        play_timer.setInterval(qRound(1000 / speed));
    });
    connect(stage, &StageView::step_clicked, this, [this](Step step) { jump_to(step); });
    connect(stage, &StageView::place_clicked, this, [this](std::uint32_t place) { quiz->pick(place); });
    connect_selecting();
    connect(run_panel, &RunPanel::tree_wanted, this, &Parts::copy_await_tree);
    connect(run_panel, &RunPanel::table_wanted, this, &Parts::copy_await_table);
    connect(run_panel, &RunPanel::page_chosen, this, &Parts::show_run_page);
    connect(run_panel, &RunPanel::axis_chosen, this, &Parts::set_axis);
    connect(run_panel, &RunPanel::wanted_height_changed, this, &Parts::fit_rows, Qt::QueuedConnection);
    connect(rows, &QSplitter::splitterMoved, this, [this] { rows_moved = true; });
    // The window's own resize event comes before its parts have their sizes.
    new SizeWatcher(*columns, [this] { fit_columns(); });
    connect(columns, &QSplitter::splitterMoved, this, [this] { columns_moved = true; });
    connect_shelf();
    connect_questions();
    connect_object();
    connect(inspector, &InspectorView::step_clicked, this, [this](Step step) { jump_to(step); });
    search = new RunSearch(top->search(), [this] {
        return RunSearch::Run{cursor.has_run() && file ? cursor.timeline() : nullptr, run_text_, cursor.wanted(),
                              is_future_hidden()};
    });
    connect(search, &RunSearch::step_wanted, this, [this](Step step) { jump_to(step); });
    connect(search, &RunSearch::count_changed, top, &TopBar::show_count);
    connect(search, &RunSearch::found_nothing, this, &Parts::say_in_passing);
    connect(search, &RunSearch::left, stage, [this] { stage->setFocus(); });
    code->set_names_behind([names = std::make_shared<LibraryNames>(open_run)](
                               const QString& owner, const QString& text) { return names->behind(owner, text); });
    connect(code, &CodeView::breakpoints_changed, this, &Parts::update_more_ways);
    connect(code, &CodeView::breakpoints_changed, this, &Parts::save_breakpoints);
    connect(code, &CodeView::cursorPositionChanged, this, &Parts::update_more_ways);
    connect(code, &CodeView::text_edited, this, &Parts::on_text_edited);
    connect(code, &CodeView::left, stage, [this] { stage->setFocus(); });
    connect(&inspector->line(), &ExpressionLine::left, stage, [this] { stage->setFocus(); });
    connect(welcome, &WelcomeView::first_lesson_wanted, this, &Parts::open_first_lesson);
    connect(welcome, &WelcomeView::open_wanted, this, &Parts::open_dialog);
    connect(welcome, &WelcomeView::new_wanted, shelf, &LessonShelf::new_lesson);
    connect(lesson_panel, &LessonPanel::previous_wanted, this, [this] { open_lesson(lesson_index() - 1); });
    connect(lesson_panel, &LessonPanel::next_wanted, this, [this] { open_lesson(lesson_index() + 1); });
}

namespace {

/// Where the lessons of packs are put.
QString packs_folder(const WindowOptions& options) {
    const QString data = options.drafts_folder.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                             : options.drafts_folder;
    return data + QStringLiteral("/packs");
}

}  // namespace

MainWindow::Parts::Parts(MainWindow& main_window, trace::OpenRun opens, const WindowOptions& options)
    : window(main_window),
      settings(options.remembers),
      open_run(std::move(opens)),
      cursor(open_run),
      go(cursor, &main_window),
      shelf(new LessonShelf(main_window, settings, options.lessons_folder, packs_folder(options))) {
    prepare_editing(options);
    theme_kind = settings.theme();
    if (!options.theme.isEmpty()) theme_by_name(options.theme, theme_kind);
    text_scale = options.text == 1 ? settings.text_scale() : options.text;
    build();
    connect_parts();
    prepare_quiz();
    connect_announcer();
    go.load_keys(settings);
    bottom->set_speed(settings.speed());
    play_timer.setInterval(qRound(1000 / bottom->speed()));
    set_reduced_motion(!options.remembers || settings.reduced_motion());
    apply_theme();
    if (settings.is_on(QStringLiteral("seconds"), false)) set_axis(AxisKind::seconds);
    if (settings.is_on(QStringLiteral("wall"), false) || options.view == QStringLiteral("wall"))
        show_run_page(RunPanel::Page::wall);
    if (settings.is_on(QStringLiteral("awaits"), false) || options.view == QStringLiteral("awaits"))
        show_run_page(RunPanel::Page::awaits);
    if (options.view == QStringLiteral("lecture")) lecture_action->trigger();
    if (options.view == QStringLiteral("large")) set_large(true);
    top->clear();
    bottom->scrubber().set_timeline(nullptr);
    show_open_panels();
    update_text_state();
    update_actions();
    new ArrowsPassOn(window);
}

}  // namespace loopglass::ui
