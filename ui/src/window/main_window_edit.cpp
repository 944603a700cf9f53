#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QStandardPaths>
#include <algorithm>

#include "code/error_words.h"
#include "inspector/await_tree.h"
#include "library/whole_file.h"
#include "window/main_window_parts.h"
#include "window/own_folder.h"

namespace loopglass::ui {

namespace {

constexpr int run_pause_ms = 300;    ///< of typing, before the text is run
constexpr int stale_pause_ms = 150;  ///< below it a notice would only flicker

/// The way of an exception through the frames, for the code: the line that raised it, then those that it went through.
Diagnostics path_of(const trace::Failure& failure, const std::vector<Place>& places, const QString& source,
                    const QString& through) {
    const QStringList lines = source.split(QLatin1Char('\n'));
    Diagnostics path;
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        if (place->file != FileId{1} || place->line == 0 || place->line > static_cast<std::uint32_t>(lines.size()))
            continue;
        const QByteArray text = lines[static_cast<qsizetype>(place->line) - 1].toUtf8();
        qsizetype begin = 0;
        while (begin < text.size() && text[begin] == ' ') ++begin;
        Diagnostic diagnostic;
        const bool raised = path.empty();
        diagnostic.type = raised ? failure.type : std::string();
        diagnostic.message = raised ? failure.message : through.toStdString();
        diagnostic.span = {place->line, static_cast<std::uint32_t>(begin), place->line,
                           static_cast<std::uint32_t>(text.trimmed().size() + begin)};
        path.push_back(diagnostic);
    }
    return path;
}

}  // namespace

void MainWindow::Parts::prepare_editing(const WindowOptions& options) {
    QString folder = options.drafts_folder;
    if (folder.isEmpty() && options.remembers)
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts");
    keeper = std::make_unique<TextKeeper>(folder, [this] { return code->source(); });
    connect(keeper.get(), &TextKeeper::changed, this, [this] {
        update_ribbon();
        update_text_state();
    });
    connect(keeper.get(), &TextKeeper::outside_text_is_newer, this, &Parts::take_in_outside_text);
    const auto prepare = [](QTimer& timer, int pause) {
        timer.setSingleShot(true);
        timer.setInterval(pause);
    };
    prepare(run_timer, run_pause_ms);
    prepare(stale_timer, stale_pause_ms);
    connect(&run_timer, &QTimer::timeout, this, &Parts::run_text);
    connect(&stale_timer, &QTimer::timeout, this, &Parts::update_ribbon);
}

void MainWindow::Parts::build_edit_menu() {
    QMenu* menu = window.menuBar()->addMenu(tr("&Edit"));
    menu->setToolTipsVisible(true);
    // The editor has the keys of its own; here they can be found.
    const auto add = [&](const QString& name, const QKeySequence& keys, auto served) {
        QAction* action = menu->addAction(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, served);
        return action;
    };
    add(tr("&Undo"), QKeySequence::Undo, [this] { code->undo(); });
    add(tr("&Redo"), QKeySequence::Redo, [this] { code->redo(); });
    menu->addSeparator();
    menu->addAction(tr("&Find and replace"), QKeySequence::Find, this, [this] { find_bar->open(); });
    menu->addAction(tr("Find &next"), QKeySequence(Qt::Key_F3), this, [this] { find_bar->find(false); });
    menu->addAction(tr("Find &previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3), this, [this] { find_bar->find(true); });
    menu->addSeparator();
    add(tr("&Comment the lines out or in"), QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { code->toggle_comment(); });
    add(tr("C&omplete the name"), QKeySequence(Qt::CTRL | Qt::Key_Space), [this] { code->show_completions(); });
    copies = {menu->addAction(tr("Copy &who waits for whom"), this, &Parts::copy_await_tree),
              menu->addAction(tr("Copy the &tasks as a table"), this, &Parts::copy_await_table), table_action};
    const QString helps[] = {tr("As a tree, as python -m asyncio pstree prints it"),
                             tr("As python -m asyncio ps prints them"),
                             tr("Turns, output and exceptions, to be pasted into a sheet")};
    for (std::size_t i = 0; i < copies.size(); ++i) copies[i]->setProperty("help", helps[i]);
    menu->addSeparator();
    prose_action = menu->addAction(tr("&Edit the prose, with a preview"), this, &Parts::set_prose_editing);
    prose_action->setCheckable(true);
    prose_action->setToolTip(tr("Shows the whole file; the lesson beside it follows what you type"));
    auto_run_action = menu->addAction(tr("Run by itself &after a pause in typing"));
    auto_run_action->setCheckable(true);
    auto_run_action->setChecked(settings.runs_by_itself());
    connect(auto_run_action, &QAction::toggled, this, [this](bool on) {
        settings.set_runs_by_itself(on);
        if (on && is_stale()) run_text();
    });
    menu->addAction(tr("Run the te&xt now"), QKeySequence(Qt::CTRL | Qt::Key_Return), this, &Parts::run_text);
}

void MainWindow::Parts::copy_await_tree() {
    if (!cursor.has_run()) return;
    QGuiApplication::clipboard()->setText(await_tree(cursor.moment()->snapshot, QFileInfo(path).fileName()));
    say_in_passing(tr("The tree is in the clipboard."));
}

void MainWindow::Parts::copy_await_table() {
    if (!cursor.has_run()) return;
    QGuiApplication::clipboard()->setText(await_table(cursor.moment()->snapshot));
    say_in_passing(tr("The table of the tasks is in the clipboard."));
}

/// A file was opened: its draft, if there is one, is what the person left.
void MainWindow::Parts::begin_text() {
    run_timer.stop();
    prose_action->setChecked(false);
    before_edit.reset();
    changes = {};
    output->set_changed({}, {});
    lanes->set_changes({});
    if (const auto draft = keeper->open(path, file->text)) {
        file->set_text(*draft);
        code->set_source(file->text, file->prose_lines);
    }
    run_text_ = asked_text = file->text;
    unlocked = false;
    lock_lines();
    update_ribbon();
    update_text_state();
}

void MainWindow::Parts::on_text_edited() {
    if (!file) return;
    code->set_line_map(LineMap(run_text_, code->source()));
    fold_for_lecture();
    stale_timer.start();
    keeper->edited();
    if (prose_action->isChecked()) preview_prose();
    if (auto_run_action->isChecked()) run_timer.start();
    update_text_state();
}

void MainWindow::Parts::set_prose_editing(bool on) {
    if (!file) return;
    file->set_text(code->source());
    code->replace_source(file->text, on ? std::vector<bool>() : file->prose_lines);
    lock_lines();  // who edits the prose writes the lesson: all of it may be changed
    preview_prose();
    fit_panels();
}

void MainWindow::Parts::preview_prose() {
    const lesson::Lesson lesson = lesson::parse_lesson(file->program.name, code->source().toStdString());
    lesson_has_prose = prose_action->isChecked() || !lesson::prose_of(lesson).empty();
    lesson_panel->show_lesson(lesson, lesson_index() + 1, lesson_count());
}

void MainWindow::Parts::run_text() {
    run_timer.stop();
    if (!file) return;
    const QString wanted = code->source();
    if (cursor.has_run() && wanted == run_text_ && refusal.isEmpty()) return update_ribbon();
    stop_playing();
    settled = false;
    if (cursor.has_run() && cursor.is_resting() && wanted != run_text_)
        before_edit = outline_of(*cursor.timeline(), run_text_);
    asked_text = wanted;
    file->set_text(wanted);
    cursor.rerun(file->program, LineMap(run_text_, wanted));
}

void MainWindow::Parts::save() {
    if (!file) return;
    if (!keeper->may_overwrite()) return save_as();
    const QString problem = keeper->save(file->to_bytes(code->source()));
    if (!problem.isEmpty())
        ribbon->show_words(tr("%1 cannot be written: %2").arg(QFileInfo(path).fileName(), problem),
                           {{tr("save as"), [this] { save_as(); }}});
}

void MainWindow::Parts::save_as() {
    if (!file) return;
    const QString name = QFileInfo(path).fileName();
    const QString start = is_built_in(path) ? documents_folder() + name : path;
    const QString chosen =
        QFileDialog::getSaveFileName(&window, tr("Save the program as"), start, tr("Python files (*.py)"));
    if (chosen.isEmpty()) return;
    const QString problem = write_whole(chosen, file->to_bytes(code->source()));
    if (!problem.isEmpty()) {
        ribbon->show_words(tr("%1 cannot be written: %2").arg(chosen, problem));
        return;
    }
    keeper->discard();
    open_file(chosen, cursor.has_run() ? cursor.wanted() : Step{});
}

void MainWindow::Parts::back_to_original() {
    if (!file) return;
    ProgramFile original = *file;
    original.set_text(keeper->original());
    code->replace_source(original.text, original.prose_lines);
    lock_lines();
    keeper->forget_draft();
    run_text();
}

void MainWindow::Parts::back_to_run_text() {
    if (!file) return;
    ProgramFile run = *file;
    run.set_text(run_text_);
    code->replace_source(run.text, run.prose_lines);
    lock_lines();
    refusal.clear();
    code->show_diagnostics({});
    if (cursor.has_run()) on_moved(false);
    update_ribbon();
}

void MainWindow::Parts::take_in_outside_text() {
    ProgramFile outside = *file;
    outside.set_text(keeper->take_outside_text());
    code->replace_source(outside.text, outside.prose_lines);
    lock_lines();
    run_text();
    lesson_panel->show_lesson(file->lesson, lesson_index() + 1, lesson_count());
    update_text_state();
}

void MainWindow::Parts::say_in_passing(const QString& words) {
    ribbon->show_words(words, {});
    said_at = cursor.has_run() ? cursor.wanted() : Step{};
}

void MainWindow::Parts::update_ribbon() {
    said_at.reset();
    const bool stale = is_stale() || (!refusal.isEmpty() && cursor.has_run());
    stage->set_stale(stale);
    const TextKeeper::Notice notice = keeper->notice();
    if (notice == TextKeeper::Notice::draft_not_saved) {
        ribbon->show_words(tr("The draft cannot be saved: is the disk full? Nothing on the screen is lost."),
                           {{tr("save as"), [this] { save_as(); }}});
    } else if (notice == TextKeeper::Notice::changed_outside) {
        ribbon->show_words(tr("%1 was changed outside, and here too.").arg(QFileInfo(path).fileName()),
                           {{tr("take that text"), [this] { take_in_outside_text(); }},
                            {tr("keep mine"), [this] { keeper->dismiss(); }}});
    } else if (notice == TextKeeper::Notice::deleted_outside) {
        ribbon->show_words(
            tr("%1 is not there any more: what you see is kept as a draft.").arg(QFileInfo(path).fileName()),
            {{tr("write it again"), [this] { save(); }}, {tr("save as"), [this] { save_as(); }}});
    } else if (stale) {
        const std::uint32_t line = LineMap(run_text_, code->source()).first_change();
        ribbon->show_words(tr("From the text before line %1 was changed, %2").arg(line).arg(ran_at),
                           {{tr("go back to that text"), [this] { back_to_run_text(); }},
                            {tr("run the text now"), [this] { run_text(); }}});
    } else if (notice == TextKeeper::Notice::draft_restored) {
        ribbon->show_words(tr("This is the text as you left it."),
                           {{tr("back to the original"), [this] { back_to_original(); }},
                            {tr("good"), [this] { keeper->dismiss(); }}});
    } else if (!changes.words.isEmpty()) {
        std::vector<Ribbon::Way> ways;
        if (changes.first) ways.push_back({tr("show the first"), [this, step = *changes.first] { jump_to(step); }});
        ways.push_back({tr("good"), [this] {
                            changes = {};
                            output->set_changed({}, {});
                            lanes->set_changes({});
                            update_ribbon();
                        }});
        ribbon->show_words(tr("Since the edit: %1.").arg(changes.words.join(QStringLiteral(", "))), ways);
    } else {
        ribbon->clear_words();
    }
}

/// The new run is there whole: what does it do otherwise than the one before?
void MainWindow::Parts::find_changes() {
    if (!before_edit || !cursor.has_run() || !cursor.is_resting() || is_stale()) return;
    changes = changes_since(*before_edit, *cursor.timeline(), run_text_);
    before_edit.reset();
    output->set_changed(changes.fresh, changes.moved);
    lanes->set_changes(changes.stretches);
    update_ribbon();
}

/// What the exception that ended the program means, where it was raised, and where the value came from.
void MainWindow::Parts::show_failure() {
    const trace::Failure& failure = *cursor.moment()->failure;
    std::vector<Ribbon::Way> ways;
    if (failure.place.line)
        ways.push_back(
            {tr("raised in line %1").arg(failure.place.line), [this, step = failure.raised_at] { jump_to(step); }});
    if (failure.given_at.number > 0)
        ways.push_back({tr("where %1 got its value").arg(QString::fromStdString(failure.name)),
                        [this, step = failure.given_at] { jump_to(step); }});
    const QString words = plain_words(failure);
    if (!words.isEmpty() || !ways.empty()) answer->show_words(words, ways);
    if (!refusal.isEmpty() || is_stale()) return;
    code->show_diagnostics(
        path_of(failure, cursor.moment()->snapshot.failure_path, run_text_, tr("it went through here")));
}

void MainWindow::Parts::update_text_state() {
    const bool changed = is_changed();
    window.setWindowModified(changed);
    lesson_panel->set_changed(changed && !is_future_hidden());
    code->set_changed_lines(changed ? changed_lines(keeper->original(), code->source()) : std::set<std::uint32_t>());
    text_state->setVisible(file.has_value());
    text_state->setText(!refusal.isEmpty() ? tr("does not run")
                        : is_stale()       ? tr("not run yet")
                        : changed          ? tr("runs as typed ✓")
                                           : tr("as in the file"));
    text_state->setAccessibleName(tr("State of the text: %1").arg(text_state->text()));
    original_action->setEnabled(changed);
    original_action->setToolTip(changed ? tr("Takes your changes back; undo brings them again")
                                        : tr("The text is the original"));
    for (QAction* action : compares) action->setEnabled(file && (changed || action != compares.back()));
    compares.front()->setToolTip(file ? tr("Another file beside this one, moved together")
                                      : tr("There is no file open"));
    compares.back()->setToolTip(!file     ? tr("There is no file open")
                                : changed ? tr("The text before your changes beside the one you see")
                                          : tr("The text is the original"));
    save_action->setEnabled(file && changed);
    save_action->setToolTip(!file      ? tr("There is no file open")
                            : !changed ? tr("Nothing has been changed")
                            : keeper->may_overwrite()
                                ? tr("Writes the text into %1").arg(QFileInfo(path).fileName())
                                : tr("This file is not overwritten: you will be asked for a name"));
}

}  // namespace loopglass::ui
