#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QShortcut>
#include <QToolTip>

#include "theme/ligatures.h"
#include "ui/translator.h"
#include "window/keys_dialog.h"
#include "window/main_window_parts.h"

namespace loopglass::ui {

using trace::Direction;
using trace::Grain;

namespace {

/// A language by its own name, without a country.
QString language_name(const QString& code) {
    return code == QStringLiteral("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
}

/// What an entry does, or why it is off, is said beside it when the keys come to it too.
void explain_entries(QMenu& menu) {
    QObject::connect(&menu, &QMenu::hovered, &menu, [&menu](QAction* action) {
        if (action->isEnabled()) return QToolTip::hideText();
        const QRect entry = menu.actionGeometry(action);
        QToolTip::showText(menu.mapToGlobal(entry.topRight()), action->toolTip(), &menu, entry);
    });
}

}  // namespace

void MainWindow::Parts::build_menus() {
    build_file_menu();
    build_edit_menu();
    lessons_menu = window.menuBar()->addMenu(tr("&Lessons"));
    lessons_menu->setToolTipsVisible(true);
    build_library_menu(lessons_menu);
    fill_lessons_menu();
    build_go_menu();
    build_view_menu();
    build_help_menu();
    // Keys of entries count while the menu bar is hidden too.
    for (QMenu* menu : window.menuBar()->findChildren<QMenu*>()) {
        explain_entries(*menu);
        for (QAction* action : menu->actions())
            if (!action->shortcut().isEmpty()) {
                window.addAction(action);
                // The editor has its keys from the system.
                if (action->shortcutContext() != Qt::WidgetShortcut) go.adopt(action);
            }
    }
}

void MainWindow::Parts::build_file_menu() {
    QMenu* menu = window.menuBar()->addMenu(tr("&File"));
    menu->setToolTipsVisible(true);
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &Parts::open_dialog);
    recent_menu = menu->addMenu(tr("Open &recent"));
    connect(recent_menu, &QMenu::aboutToShow, this, &Parts::fill_recent_menu);
    fill_recent_menu();
    save_action = menu->addAction(tr("&Save"), QKeySequence::Save, this, &Parts::save);
    // No key: on some desktops it would be the one that reads the loop out.
    menu->addAction(tr("Save &as…"), this, &Parts::save_as);
    original_action = menu->addAction(tr("Back to the ori&ginal"), this, &Parts::back_to_original);
    menu->addSeparator();
    reload_action = menu->addAction(tr("Re&load"), QKeySequence::Refresh, this, &Parts::reload);
    menu->addSeparator();
    pictures = new PictureMenu(*menu, window, [this] { return picture_subjects(); });
    connect(pictures, &PictureMenu::about_to_take, this, [this] {
        if (said_at) update_ribbon();
    });
    connect(pictures, &PictureMenu::taken, this, &Parts::say_in_passing);
    table_action = menu->addAction(tr("Copy the run as a &table"), this, &Parts::copy_run_as_table);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence::Quit, &window, &QWidget::close);
}

void MainWindow::Parts::fill_lessons_menu() {
    for (QAction* entry : lesson_entries) {
        lessons_menu->removeAction(entry);
        entry->deleteLater();  // it may be the one that is chosen just now
    }
    lesson_entries.clear();
    const std::vector<LessonEntry>& lessons = shelf->lessons();
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        QAction* action = lessons_menu->addAction(QStringLiteral("%1  %2").arg(i + 1).arg(lessons[i].title), this,
                                                  [this, i] { open_lesson(static_cast<int>(i)); });
        action->setToolTip(lessons[i].summary);
        lesson_entries.push_back(action);
    }
    if (!lessons.empty()) return;
    QAction* none = lessons_menu->addAction(tr("There are no lessons here"));
    none->setEnabled(false);
    none->setToolTip(tr("No lesson was found beside the program; open a file instead"));
    lesson_entries.push_back(none);
}

void MainWindow::Parts::fill_recent_menu() {
    recent_menu->clear();
    recent_menu->setToolTipsVisible(true);
    const QStringList files = settings.recent_files();
    for (const QString& file_path : files) {
        QAction* action = recent_menu->addAction(QFileInfo(file_path).fileName(), this,
                                                 [this, file_path] { open_file(file_path, {}); });
        action->setToolTip(file_path);
    }
    if (!files.isEmpty()) recent_menu->addSeparator();
    QAction* clear = recent_menu->addAction(tr("Forget these"), this, [this] { settings.clear_recent_files(); });
    clear->setEnabled(!files.isEmpty());
    clear->setToolTip(files.isEmpty() ? tr("No file was opened yet") : tr("Empties this list; the files stay"));
}

void MainWindow::Parts::build_go_menu() {
    QMenu* menu = window.menuBar()->addMenu(tr("&Go"));
    menu->setToolTipsVisible(true);
    menu->addAction(go.play());
    menu->addSeparator();
    for (const Grain grain : GoActions::grains) {
        menu->addAction(go.action(grain, Direction::forward));
        menu->addAction(go.action(grain, Direction::backward));
    }
    menu->addSeparator();
    menu->addAction(go.start());
    menu->addAction(go.end());
    menu->addAction(go.furthest());
    build_more_ways(menu);
    // These count everywhere, whatever has the focus.
    const auto everywhere = [this](const QKeySequence& keys, QAction* action) {
        auto* shortcut = new QShortcut(keys, &window);
        connect(shortcut, &QShortcut::activated, action, &QAction::trigger);
        go.adopt(tr("%1, wherever the focus is").arg(action->iconText()), shortcut);
    };
    everywhere(Qt::ALT | Qt::Key_Period, go.action(Grain::step, Direction::forward));
    everywhere(Qt::ALT | Qt::Key_Comma, go.action(Grain::step, Direction::backward));
    everywhere(Qt::ALT | Qt::SHIFT | Qt::Key_Period, go.action(Grain::turn, Direction::forward));
    everywhere(Qt::ALT | Qt::SHIFT | Qt::Key_Comma, go.action(Grain::turn, Direction::backward));
}

/// An entry whose key counts only where nothing else takes it.
QAction* MainWindow::Parts::add_pressed(QMenu* menu, const QString& name, int key,
                                        const std::function<void()>& served) {
    QAction* action = go.add(name, key, {});
    connect(action, &QAction::triggered, this, served);
    go.set_state(action, true, {});
    menu->addAction(action);
    return action;
}

void MainWindow::Parts::build_view_menu() {
    QMenu* menu = window.menuBar()->addMenu(tr("&View"));
    menu->setToolTipsVisible(true);
    theme_actions = new QActionGroup(this);
    const std::pair<ThemeKind, QString> themes[] = {
        {ThemeKind::dark, tr("&Dark")}, {ThemeKind::light, tr("&Light")}, {ThemeKind::contrast, tr("&High contrast")}};
    for (const auto& [kind, name] : themes) {
        QAction* action = menu->addAction(name, this, [this, kind = kind] { set_theme(kind); });
        action->setCheckable(true);
        action->setChecked(kind == theme_kind);
        theme_actions->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("Larger te&xt"), QKeySequence(Qt::CTRL | Qt::Key_Plus), this,
                    [this] { set_text_scale(text_scale * 1.1); });
    menu->addAction(tr("&Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), this,
                    [this] { set_text_scale(text_scale / 1.1); });
    menu->addAction(tr("&Normal text"), QKeySequence(Qt::CTRL | Qt::Key_0), this, [this] { set_text_scale(1); });
    // On many keyboards + is on the key of =, and nobody means Shift by it.
    connect(new QShortcut(Qt::CTRL | Qt::Key_Equal, &window), &QShortcut::activated, this,
            [this] { set_text_scale(text_scale * 1.1); });
    menu->addSeparator();
    build_panel_menu(menu);
    menu->addSeparator();
    compares = {menu->addAction(tr("Com&pare with…"), this, &Parts::compare_with_file),
                menu->addAction(tr("Compare with the o&riginal"), this, &Parts::compare_with_original)};
    seconds_action = menu->addAction(tr("Timeline in s&econds"), this,
                                     [this](bool on) { set_axis(on ? AxisKind::seconds : AxisKind::steps); });
    seconds_action->setCheckable(true);
    wall_action = menu->addAction(tr("All futures as a &wall"), this, [this](bool on) {
        show_run_page(on ? RunPanel::Page::wall : RunPanel::Page::timeline);
    });
    wall_action->setCheckable(true);
    wall_action->setToolTip(tr("Below the loop: every future and task with its states, instead of the timeline"));
    hide_action = add_pressed(menu, tr("Hide what is to come"), Qt::Key_H, [this] { update_future(); });
    hide_action->setCheckable(true);
    hide_action->setToolTip(tr("Timeline and lengths end at the step shown, for a class that is to predict"));
    QMenu* languages = menu->addMenu(tr("Lan&guage"));
    languages->setToolTipsVisible(true);
    auto* language_actions = new QActionGroup(this);
    const QString wanted = settings.language().isEmpty() ? chosen_language() : settings.language();
    const QString spoken = spoken_languages().contains(wanted) ? wanted : QStringLiteral("en");
    for (const QString& code_name : spoken_languages()) {
        QAction* action = languages->addAction(language_name(code_name), this, [this, code_name] {
            settings.set_language(code_name);
            say_in_passing(tr("%1 is spoken from the next start on.").arg(language_name(code_name)));
        });
        action->setToolTip(tr("at the next start"));
        action->setCheckable(true);
        action->setChecked(spoken == code_name);
        language_actions->addAction(action);
    }
    lecture_action = menu->addAction(tr("Lect&ure mode"), QKeySequence(Qt::Key_F11), this, &Parts::set_lecture);
    lecture_action->setCheckable(true);
    lecture_action->setToolTip(tr("Large type, code and loop alone"));
    add_pressed(menu, tr("One panel fills the window"), Qt::Key_F, [this] { fill_window_with_focused(); });
    blank_action =
        add_pressed(menu, tr("Blank screen, in lecture mode"), Qt::Key_B, [this] { blank_screen->toggle(); });
    go.set_state(blank_action, false, tr("this is for the lecture mode"));
    motion_action = menu->addAction(tr("Reduced &motion"), this, &Parts::set_reduced_motion);
    motion_action->setCheckable(true);
    motion_action->setToolTip(tr("Cards do not fly: the next picture stands there at once"));
}

void MainWindow::Parts::build_help_menu() {
    QMenu* menu = window.menuBar()->addMenu(tr("&Help"));
    add_pressed(menu, tr("Keys"), Qt::Key_Question, [this] { show_keys(); });
    add_pressed(menu, tr("Words, first those of this step"), Qt::Key_T, [this] { show_words(); });
    menu->addAction(tr("&About Loopglass"), this, &Parts::show_about);
}

void MainWindow::Parts::show_keys() {
    KeysDialog dialog(go, settings, Fonts(text_scale),
                      {{tr("Tab, arrows, Enter"), tr("Along the things of a panel, and select one")},
                       {tr("Home, End"), tr("The first and the last of them")},
                       {tr("Esc"), tr("Choose nothing: follow what runs")}},
                      &window);
    dialog.exec();
}

void MainWindow::Parts::show_about() {
    QMessageBox box(&window);
    box.setWindowTitle(tr("About Loopglass"));
    box.setText(tr("<h3>Loopglass %1</h3><p>Watch an asyncio program think: every step of the event loop, forward "
                   "and back.</p><p>It behaves as CPython 3.11, on virtual time. MIT licence.</p>")
                    .arg(QCoreApplication::applicationVersion()));
    box.exec();
}

}  // namespace loopglass::ui
