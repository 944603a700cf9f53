#include "ui/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QTime>
#include <algorithm>

#include "code/error_words.h"
#include "compare/compare_window.h"
#include "stage/words.h"
#include "theme/style_sheet.h"
#include "window/main_window_parts.h"

namespace loopglass::ui {

namespace {

constexpr double least_scale = 0.7;
constexpr double greatest_scale = 3;

QString dropped_file(const QMimeData* data) {
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) return url.toLocalFile();
    }
    return {};
}

}  // namespace

void MainWindow::Parts::open_first(const WindowOptions& options) {
    watches_asked = options.watches;
    select_asked = options.select;
    if (!options.file.isEmpty()) {
        open_file(options.file, options.step);
    } else if (const QString last = settings.last_file(); !last.isEmpty() && QFileInfo::exists(last)) {
        open_file(last, {settings.last_step()});
    } else if (options.remembers) {
        show_welcome(true);
    } else if (!shelf->lessons().empty()) {
        open_file(shelf->lessons().front().path, options.step);
    } else {
        show_file();
        stage->show_message(tr("Open a Python file, or drop one here."));
        sentence->show_words(Sign::program, tr("There is no program open."), false);
        settle();
    }
}

void MainWindow::Parts::open_file(const QString& file_path, Step first) {
    if (file_path.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive)) return shelf->open_pack_file(file_path);
    show_welcome(false);
    stop_playing();
    settled = false;
    if (panels.follow({})) show_open_panels();
    folded.clear();
    if (file) save_breakpoints();
    keeper->save_draft();
    marks_restored = false;
    path = file_path;
    if (shelf->choose_lessons_of(path)) fill_lessons_menu();
    pictures->set_file_name(QFileInfo(path).completeBaseName());
    refusal.clear();
    cursor.close();
    quiz->close();
    selection = {};
    visited.clear();
    bookmarks = {};
    lanes->set_bookmarks({});
    answer->clear_words();
    inspector->clear();
    problems.clear();
    update_findings();
    output->set_timeline(nullptr);
    bottom->scrubber().set_timeline(nullptr);
    lanes->set_timeline(nullptr);
    run_panel->wall().set_timeline(nullptr);
    object->set_timeline(nullptr);
    auto result = read_program_file(file_path);
    if (const auto* diagnostic = std::get_if<Diagnostic>(&result)) {
        file.reset();
        keeper->close();
        show_file();
        on_refused({*diagnostic});
        return;
    }
    file = std::move(std::get<ProgramFile>(result));
    if (!file_path.startsWith(QLatin1Char(':'))) settings.add_recent_file(QFileInfo(file_path).absoluteFilePath());
    show_file();
    inspector->set_watches(settings.watches(path) + watches_asked);
    begin_text();
    restore_marks();
    phase->clear();
    sentence->show_words(Sign::program, tr("The program is being read."), false);
    cursor.open(file->program, first);
    update_actions();
}

void MainWindow::Parts::show_file() {
    const QString name = QFileInfo(path).fileName();
    code->set_source(file ? file->text : QString(), file ? file->prose_lines : std::vector<bool>());
    file_chip->setText(name);
    file_chip->setVisible(!name.isEmpty());
    file_chip->setToolTip(path.startsWith(QLatin1Char(':')) ? name : path);
    if (file && !file->lesson.findings.empty()) {  // the program runs all the same; its teacher wants to know
        QStringList findings;
        for (const Diagnostic& finding : file->lesson.findings) findings << headline(finding);
        file_chip->setText(tr("%1 · lesson has mistakes").arg(name));
        file_chip->setToolTip(findings.join(QLatin1Char('\n')));
    }
    const QString title = file ? QString::fromStdString(file->lesson.title) : name;
    top->set_title(title);
    window.setWindowTitle(title.isEmpty() ? QStringLiteral("Loopglass") : title + QStringLiteral("[*] – Loopglass"));
    lesson_has_prose = file && !lesson::prose_of(file->lesson).empty();
    if (file) {
        lesson_panel->show_lesson(file->lesson, lesson_index() + 1, lesson_count());
        lesson_panel->restore(settings.answered(name));
        follow_lesson_at({});
        const auto [right, asked] = settings.quiz_score(name);
        quiz->begin_lesson({right, asked});
    }
    offer_pair();
    reload_action->setEnabled(!path.isEmpty());
    reload_action->setToolTip(path.isEmpty() ? tr("There is no file open") : tr("Reads %1 again").arg(name));
    fit_panels();
}

int MainWindow::Parts::lesson_index() const {
    return shelf->index_of(path, file ? QString::fromStdString(file->lesson.title) : QString());
}

int MainWindow::Parts::lesson_count() const { return static_cast<int>(shelf->lessons().size()); }

void MainWindow::Parts::open_lesson(int index) {
    if (index >= 0 && index < lesson_count()) open_file(shelf->lessons()[static_cast<std::size_t>(index)].path, {});
}

void MainWindow::Parts::open_dialog() {
    const QString folder = path.startsWith(QLatin1Char(':')) ? QString() : QFileInfo(path).path();
    const QString chosen = QFileDialog::getOpenFileName(
        &window, tr("Open a Python file"), folder, tr("Python files (*.py);;Packs of lessons (*.zip);;All files (*)"));
    if (!chosen.isEmpty()) open_file(chosen, {});
}

void MainWindow::Parts::reload() {
    if (path.isEmpty()) return;
    keeper->discard();
    open_file(path, cursor.has_run() ? cursor.wanted() : Step{});
}

void MainWindow::Parts::on_opened() {
    show_loop_page();
    object->set_timeline(cursor.timeline());
    quiz->close();  // another run: what was asked of the one before may be otherwise now
    output->set_timeline(cursor.timeline());
    bottom->scrubber().set_timeline(cursor.timeline());
    lanes->set_timeline(cursor.timeline());
    run_panel->wall().set_timeline(cursor.timeline());
    refusal.clear();
    told_rows = 0;
    if (file) cursor.ask(file->lesson);
    if (selection.line) selection.line = LineMap(run_text_, asked_text).to(selection.line);
    run_text_ = asked_text;
    ran_at = QTime::currentTime().toString(QStringLiteral("HH:mm"));
    code->show_diagnostics({});
    code->set_line_map(LineMap(run_text_, code->source()));
    update_ribbon();
    update_text_state();
}

void MainWindow::Parts::on_refused(const Diagnostics& diagnostics) {
    refusal = diagnostics.empty() ? tr("The program cannot run.") : headline(diagnostics.front());
    refusal_words = diagnostics.empty() ? QString() : plain_words(diagnostics.front());
    code->show_diagnostics(diagnostics);
    if (cursor.has_run()) {  // the last run that did stays to look at
        sentence->show_words(Sign::failed, refusal, true);
        explain_refusal();
        update_ribbon();
        update_text_state();
        update_actions();
        settle();
        return;
    }
    update_text_state();
    error->show_diagnostics(diagnostics);
    pages->setCurrentWidget(error);
    phase->clear();
    sentence->show_words(Sign::failed, tr("There is no run. %1").arg(refusal), true);
    top->clear();
    bottom->show_past(0);
    update_actions();
    settle();
}

void MainWindow::Parts::on_moved(bool near) {
    quiz->on_moved();
    const MomentPointer moment = shown_moment();
    const trace::Snapshot& snapshot = moment->snapshot;
    const TaskColours colours(snapshot.tasks);
    const bool past = snapshot.step < cursor.furthest();
    if (said_at && *said_at != snapshot.step) update_ribbon();
    follow_lesson_at(snapshot.step);
    show_loop_page();
    note_undone(moment, near);
    show_sentence();
    phase->show_snapshot(snapshot);
    stage->show_snapshot(std::shared_ptr<const trace::Snapshot>(moment, &snapshot), near, past);
    run_panel->show_awaits(moment, near, past);
    show_object(near);
    fold_for_lecture();
    code->show_marks(mark_lines(*moment), colours, past);
    output->show_rows(snapshot.output_rows, colours);
    top->show_moment(*moment, cursor.progress(), is_future_hidden());
    bottom->show_past(cursor.furthest().number - snapshot.step.number);
    if (!select_asked.isEmpty()) select_by_name();
    show_selection();
    show_note();
    search->show_count();
    announce(near);
    update_lecture_place();
    on_progress();
    if (snapshot.step == cursor.wanted()) settle();
}

/// After a step back: the step that it has taken back, or how many.
void MainWindow::Parts::note_undone(const MomentPointer& moment, bool near) {
    const Step step = moment->snapshot.step;
    const MomentPointer before = std::exchange(moment_told, moment);
    if (before && before->snapshot.step == step) return;
    undone.clear();
    if (!near || !before || before->snapshot.step < step) return;
    const std::uint32_t count = before->snapshot.step.number - step.number;
    undone = count == 1 ? tr("Undone: %1").arg(sentence_words(before->sentence)) : tr("Undone: %1 steps.").arg(count);
}

void MainWindow::Parts::on_progress() {
    const trace::Progress& progress = cursor.progress();
    Scrubber& scrubber = bottom->scrubber();
    scrubber.set_extent(std::max(progress.frontier, cursor.furthest()), progress.ended, cursor.furthest());
    if (cursor.has_run()) {
        scrubber.setValue(static_cast<int>(cursor.moment()->snapshot.step.number));
        update_future();
        lanes->set_furthest(cursor.furthest());
        const Step here = cursor.moment()->snapshot.step;
        run_panel->show_moment(cursor.moment(),
                               is_future_hidden() ? here : std::max(progress.frontier, cursor.furthest()));
        lanes->show_step(cursor.moment()->snapshot.step, std::max(progress.frontier, cursor.furthest()), progress.ended,
                         TaskColours(cursor.moment()->snapshot.tasks));
    }
    bottom->show_progress(progress, cursor.is_resting());
    find_changes();
    update_actions();
    if (cursor.has_run() && cursor.moment()->snapshot.step == cursor.wanted()) settle();
}

bool MainWindow::Parts::is_future_hidden() const {
    if (hide_action->isChecked() || quiz->hides_future()) return true;
    return cursor.has_run() && cursor.furthest().number == 0 && lesson_panel->has_open_question();
}

void MainWindow::Parts::update_future() {
    update_findings();
    const bool hidden = is_future_hidden();
    lanes->set_future_hidden(hidden);
    lesson_panel->set_changed(is_changed() && !hidden);  // what the run has instead tells what is to come
    bottom->scrubber().set_future_hidden(hidden);
    if (cursor.has_run()) top->show_moment(*cursor.moment(), cursor.progress(), hidden);
    if (cursor.has_run() && refusal.isEmpty() && !undone.isEmpty()) show_sentence();
}

/// What a step back has undone is what comes next: it is hidden with it.
void MainWindow::Parts::show_sentence() {
    sentence->show_moment(*shown_moment(), is_future_hidden() ? QString() : undone);
}

void MainWindow::Parts::settle() {
    // Before the run rests, the slider and the numbers would still change.
    if (settled || (refusal.isEmpty() && cursor.has_run() && !cursor.is_resting())) return;
    settled = true;
    emit window.settled();
}

void MainWindow::Parts::show_values() {
    const MomentPointer moment = shown_moment();
    code->show_marks(mark_lines(*moment), TaskColours(moment->snapshot.tasks),
                     moment->snapshot.step < cursor.furthest());
    show_selection();
}

void MainWindow::Parts::update_actions() {
    go.update(refusal);
    update_more_ways();
    // Where there is no run there is nothing to ask about.
    const bool asks = (cursor.has_run() || refusal.isEmpty()) && !lecture_action->isChecked();
    for (QWidget* part : std::initializer_list<QWidget*>{why_button, predict_button, phase}) part->setVisible(asks);
    const QString task =
        cursor.has_run() ? Words::doer(cursor.moment()->snapshot, cursor.task_of_lines()) : tr("this task");
    top->set_line_task(task);
}

void MainWindow::Parts::toggle_play() {
    if (play_timer.isActive()) {
        stop_playing();
        return;
    }
    play_timer.start();
    played = false;
    top->set_playing(true);
    play_step();
}

void MainWindow::Parts::stop_playing() {
    play_timer.stop();
    top->set_playing(false);
}

void MainWindow::Parts::play_step() {
    // A slow machine shows every step, later; none is left out.
    if (!cursor.has_run() || cursor.moment()->snapshot.step != cursor.wanted()) return;
    if (played && is_at_breakpoint()) {
        stop_playing();
        return;
    }
    played = true;
    if (!cursor.can_move(trace::Grain::step, trace::Direction::forward)) {
        stop_playing();
        return;
    }
    cursor.move(trace::Grain::step, trace::Direction::forward);
}

void MainWindow::Parts::set_theme(ThemeKind kind) {
    theme_kind = kind;
    settings.set_theme(kind);
    apply_theme();
}

void MainWindow::Parts::set_text_scale(double scale) {
    text_scale = std::clamp(scale, least_scale, greatest_scale);
    settings.set_text_scale(text_scale / lecture_growth);
    apply_theme();
}

void MainWindow::Parts::set_reduced_motion(bool reduced) {
    motion_action->setChecked(reduced);
    stage->set_reduced_motion(reduced);
    object->set_reduced_motion(reduced);
    inspector->set_reduced_motion(reduced);
    run_panel->set_reduced_motion(reduced);
    settings.set_reduced_motion(reduced);
}

void MainWindow::Parts::apply_theme() {
    const Theme& theme = theme_of(theme_kind);
    const Fonts fonts(text_scale);
    QApplication::setFont(fonts.font(FontRole::body));
    QApplication::setPalette(palette_of(theme));
    window.setStyleSheet(style_sheet(theme, fonts));
    for (QLabel* label : headings) label->setFont(fonts.font(FontRole::heading));
    for (QLabel* label : quiet_labels) label->setFont(fonts.font(FontRole::small));
    for (QToolButton* tab : {side_tab[0], side_tab[1], drawer_button}) tab->setFont(fonts.font(FontRole::small_strong));
    top->set_theme(theme, fonts);
    run_panel->set_theme(theme, fonts);
    inspector->set_theme(theme, fonts);
    bottom->scrubber().set_left(fonts.px(150));
    bottom->set_theme(theme, fonts);
    lesson_panel->set_theme(theme, fonts);
    code->set_theme(theme, fonts);
    output->set_theme(theme, fonts);
    sentence->set_theme(theme, fonts);
    phase->set_theme(theme, fonts);
    stage->set_theme(theme, fonts);
    object->set_theme(theme, fonts);
    error->set_theme(theme, fonts);
    ribbon->set_theme(theme, fonts);
    answer->set_theme(theme, fonts);
    quiz_panel->set_theme(theme, fonts);
    welcome->set_theme(theme, fonts);
    why_button->setFont(fonts.font(FontRole::body));
    predict_button->setFont(fonts.font(FontRole::body));
    findings_button->setFont(fonts.font(FontRole::body));
    find_bar->set_fonts(fonts);
    for (CompareWindow* beside : window.findChildren<CompareWindow*>()) beside->set_theme(theme, fonts);
    fit_lecture();
    if (cursor.has_run()) on_moved(false);
}

void MainWindow::Parts::save_window() {
    if (panels.follow({})) show_open_panels();  // what is remembered is the person's, not the lesson's
    save_breakpoints();
    settings.set_last(path, cursor.has_run() ? cursor.wanted().number : 0);
    settings.set_on(QStringLiteral("lesson"), lesson_action->isChecked());
    settings.set_on(QStringLiteral("inspector"), inspector_action->isChecked());
    settings.set_on(QStringLiteral("timeline"), lanes_action->isChecked());
    settings.set_on(QStringLiteral("wall"), run_panel->page() == RunPanel::Page::wall);
    settings.set_on(QStringLiteral("awaits"), run_panel->page() == RunPanel::Page::awaits);
    settings.set_on(QStringLiteral("seconds"), lanes->axis_kind() == AxisKind::seconds);
    settings.set_state(QStringLiteral("geometry"), window.saveGeometry());
    settings.set_on(QStringLiteral("code"), code_action->isChecked());
    settings.set_on(QStringLiteral("output"), output_action->isChecked());
    settings.set_state(QStringLiteral("panels"), mover->layout().to_text().toUtf8());
    settings.set_state(QStringLiteral("rows"), rows->saveState());
    QStringList sizes;
    for (const auto& [panel, size] : mover->sizes())
        sizes << QStringLiteral("%1,%2,%3").arg(panel).arg(size.width()).arg(size.height());
    settings.set_state(QStringLiteral("panel_sizes"), columns_moved ? sizes.join(' ').toUtf8() : QByteArray());
}

MainWindow::MainWindow(trace::OpenRun open_run, const WindowOptions& options) {
    setAcceptDrops(true);
    setWindowIcon(application_icon());
    setMinimumSize(760, 520);
    resize(1440, 900);
    parts_ = std::make_unique<Parts>(*this, std::move(open_run), options);
    restoreGeometry(parts_->settings.state(QStringLiteral("geometry")));
    parts_->rows_moved = parts_->rows->restoreState(parts_->settings.state(QStringLiteral("rows")));
    parts_->restore_panels();
    parts_->open_first(options);
}

MainWindow::~MainWindow() = default;

void MainWindow::open_file(const QString& path, Step first) { parts_->open_file(path, first); }

void MainWindow::compare_with(const QString& path) { parts_->compare_with(path); }

bool MainWindow::is_settled() const { return parts_->settled; }

std::optional<Step> MainWindow::step() const {
    if (!parts_->cursor.has_run()) return {};
    return parts_->cursor.moment()->snapshot.step;
}

QString MainWindow::refusal() const { return parts_->refusal; }

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (parts_->blank_screen->isVisible()) {
        parts_->blank_screen->toggle();
    } else if (parts_->press_quiz_key(*event) || parts_->press_welcome_key(*event)) {
        return;
    } else if (event->key() == Qt::Key_Escape && parts_->top->search().hasFocus()) {
        parts_->search->clear();
    } else if (event->key() == Qt::Key_Escape) {
        if (parts_->lecture_action->isChecked()) parts_->lecture_action->trigger();
        parts_->answer->clear_words();
        if (parts_->large_action->isChecked()) return parts_->set_large(false);
        parts_->select({});
    } else if (!parts_->go.press(*event)) {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    parts_->keeper->save_draft();
    parts_->save_window();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    if (!parts_) return;
    parts_->fit_panels();
    parts_->fit_rows();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!dropped_file(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = dropped_file(event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    parts_->take_dropped(path);
}

}  // namespace loopglass::ui
