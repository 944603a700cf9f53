#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

#include "window/main_window_parts.h"
#include "window/picture.h"

// Which panel stands where: what gives way in a narrow window, what is moved by hand, and pictures of each.

namespace loopglass::ui {

namespace {

constexpr int lesson_needs_width = 1000;     ///< below it the lesson is a drawer over the code
constexpr int inspector_needs_width = 1200;  ///< below it the inspector is a tab beside the lesson
constexpr double drawer_width = 320;
constexpr double lesson_width = 240;
constexpr double inspector_width = 270;
constexpr double loop_width = 500;   ///< at which nothing in it has to be cut
constexpr double code_share = 0.42;  ///< of what code and loop have together, at least
constexpr double code_most = 0.6;    ///< and at most, if its lines are as long
constexpr int high_enough = 680;     ///< of loop and run together
constexpr double lanes_share = 0.3;  ///< of their height, at most, for lanes in a low window

/// The code above its output, as they are at first.
PanelMover::Sizes stack_heights() { return {{QStringLiteral("code"), {0, 600}}, {QStringLiteral("output"), {0, 190}}}; }

}  // namespace

void MainWindow::Parts::build_side() {
    side = new QWidget(&window);
    side->setObjectName(QStringLiteral("side"));
    side->setAttribute(Qt::WA_StyledBackground);
    side_tabs = new QWidget(side);
    auto* row = new QHBoxLayout(side_tabs);
    row->setContentsMargins(14, 6, 12, 0);
    row->setSpacing(2);
    const std::array<QString, 2> names = {tr("Lesson"), tr("Inspector")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto* tab = new QToolButton(side_tabs);
        tab->setObjectName(QStringLiteral("tab"));
        tab->setText(names[i]);
        tab->setAccessibleName(names[i]);
        tab->setCheckable(true);
        tab->setFocusPolicy(Qt::TabFocus);
        connect(tab, &QToolButton::clicked, this, [this, i] { show_side_page(static_cast<int>(i)); });
        row->addWidget(tab);
        side_tab[i] = tab;
    }
    row->addStretch(1);
    side_pages = new QStackedWidget(side);
    lesson_panel = new LessonPanel(side_pages);
    side_pages->addWidget(lesson_panel);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(side_tabs);
    column->addWidget(side_pages, 1);
}

void MainWindow::Parts::show_side_page(int page) {
    side_pages->setCurrentIndex(std::clamp(page, 0, side_pages->count() - 1));
    for (std::size_t i = 0; i < side_tab.size(); ++i)
        side_tab[i]->setChecked(static_cast<int>(i) == side_pages->currentIndex());
    if (side_pages->currentWidget() == inspector) show_selection();
}

/// In its place, or behind a tab of the lesson's.
void MainWindow::Parts::place_inspector(bool beside) {
    const QString name = QStringLiteral("inspector");
    beside = beside || mover->layout().is_floating(name);
    if (beside != mover->is_lent(name)) return;
    if (beside) {
        side_pages->removeWidget(inspector);
        mover->give_back(name);
    } else {
        mover->lend(name);
        side_pages->addWidget(inspector);
    }
    show_side_page(0);
}

/// In its place, or over the code and the loop as a drawer.
void MainWindow::Parts::place_side(bool as_drawer) {
    const QString name = QStringLiteral("lesson");
    as_drawer = as_drawer && !mover->layout().is_floating(name);
    if (as_drawer == mover->is_lent(name)) return;
    if (as_drawer) {
        mover->lend(name);
        side->setParent(window.centralWidget());
        drawer_open = false;
    } else {
        mover->give_back(name);
    }
}

void MainWindow::Parts::fit_panels() {
    if (grow_for_lecture()) apply_theme();
    const bool lecture = lecture_action->isChecked();
    // Larger text needs a wider window for the same.
    const double text = lecture ? 1 : std::max(1.0, text_scale);
    const bool room = window.width() >= lesson_needs_width * text;
    const bool wide = window.width() >= inspector_needs_width * text;
    const bool has_lesson = lesson_has_prose && lesson_action->isChecked();
    const bool has_inspector = inspector_action->isChecked();
    const bool was_shown = inspector->isVisible();
    place_inspector(wide);
    place_side(!room);
    const bool tabbed = !wide && has_lesson && has_inspector;
    side_tabs->setVisible(tabbed);
    if (!wide && has_inspector && !has_lesson) show_side_page(1);
    if (!wide && !has_inspector) show_side_page(0);
    if (!mover->is_lent(QStringLiteral("inspector"))) inspector->setVisible(has_inspector && !lecture);
    const bool in_side = has_lesson || (!wide && has_inspector);
    const bool drawer = mover->is_lent(QStringLiteral("lesson"));
    side->setVisible(in_side && !lecture && (!drawer || drawer_open));
    drawer_button->setVisible(in_side && drawer && !lecture);
    drawer_button->setChecked(drawer_open);
    if (mover->is_lent(QStringLiteral("lesson"))) {
        const int left = static_cast<int>(Fonts(text_scale).px(drawer_width));
        const QRect area = columns->geometry().translated(rows->pos());
        const QRect code_area(code->mapTo(window.centralWidget(), QPoint()), code->size());
        side->setGeometry(0, code_area.top(), std::min(left, area.width()), area.bottom() - code_area.top());
        side->raise();
    }
    if (!was_shown && inspector->isVisible()) show_selection();
    inspector_action->setToolTip(tr("Shows everything about what is selected"));
    run_panel->setVisible(lanes_action->isChecked());
    // The timeline is dragged as the slider is; two of them, one below the other, would be one too many.
    bottom->scrubber().setVisible(!lanes_action->isChecked());
    lesson_action->setEnabled(lesson_has_prose);
    lesson_action->setToolTip(lesson_has_prose ? tr("Shows the lesson's text beside the code")
                                               : tr("This file has no prose"));
    fit_columns();
}

void MainWindow::Parts::fit_columns() {
    if (columns_moved || columns->width() < 200) return;
    const double text = std::max(1.0, text_scale);
    const int all = columns->width();
    PanelMover::Sizes sizes;
    int taken = 0;
    for (const auto& [name, widget, wanted] :
         {std::tuple{QStringLiteral("lesson"), static_cast<QWidget*>(side), lesson_width},
          std::tuple{QStringLiteral("inspector"), static_cast<QWidget*>(inspector), inspector_width}}) {
        if (widget->isHidden() || mover->is_lent(name) || mover->layout().is_floating(name)) continue;
        const int width = std::clamp(static_cast<int>(wanted * text), widget->minimumWidth(), all / 4);
        sizes[name] = QSize(width, 0);
        taken += width;
    }
    const int room = all - taken;
    const int least = std::max(code_panel->minimumWidth(), static_cast<int>(room * code_share));
    const int most =
        std::max(least, std::min(static_cast<int>(room * code_most), room - static_cast<int>(loop_width * text)));
    const int lines = std::clamp(code->wanted_width(), least, most);
    sizes[QStringLiteral("code")] = sizes[QStringLiteral("output")] = QSize(lines, 0);
    sizes[QStringLiteral("loop")] = QSize(room - lines, 0);
    mover->set_sizes(sizes);
}

void MainWindow::Parts::restore_panels() {
    const QByteArray places = settings.state(QStringLiteral("panels"));
    mover->set_layout(places.isEmpty() ? PanelLayout::at_first() : PanelLayout::from_text(QString::fromUtf8(places)));
    PanelMover::Sizes sizes;
    mover->set_sizes(stack_heights());
    for (const QString& entry : QString::fromUtf8(settings.state(QStringLiteral("panel_sizes"))).split(' ')) {
        const QStringList parts = entry.split(QLatin1Char(','));
        if (parts.size() == 3) sizes[parts[0]] = QSize(parts[1].toInt(), parts[2].toInt());
    }
    columns_moved = !sizes.empty();
    mover->set_sizes(sizes);
}

void MainWindow::Parts::fit_rows() {
    if (rows_moved || !run_panel->isVisible() || !mover->layout().is_in_row_below(QStringLiteral("timeline"))) return;
    const int all = rows->height();
    // Where there is little height, the loop needs it more, unless a lane or two would be missing.
    int most = lecture_action->isChecked() ? all / 6 : all < high_enough ? all / 4 : all / 3;
    if (!lecture_action->isChecked() && run_panel->least_height() <= all * lanes_share)
        most = std::max(most, run_panel->least_height());
    const int wanted = std::clamp(run_panel->wanted_height(), all / 8, most);
    rows->setSizes({all - wanted, wanted});
}

void MainWindow::Parts::set_axis(AxisKind kind) {
    seconds_action->setChecked(kind == AxisKind::seconds);
    run_panel->set_axis(kind);
}

void MainWindow::Parts::show_run_page(RunPanel::Page page) {
    wall_action->setChecked(page == RunPanel::Page::wall);
    if (page != RunPanel::Page::timeline && !lanes_action->isChecked()) lanes_action->trigger();
    if (run_panel->page() != page) run_panel->set_page(page);
}

void MainWindow::Parts::build_mover() {
    mover = new PanelMover(*columns, *below, window);
    mover->add({QStringLiteral("lesson"), tr("Lesson"), side, lesson_panel->heading(), 2,
                [this] { lesson_action->trigger(); }});
    mover->add({QStringLiteral("code"), tr("Code"), code_panel, code_heading, 4, [this] { code_action->trigger(); }});
    mover->add({QStringLiteral("output"), tr("Output"), output_panel, output_heading, 1,
                [this] { output_action->trigger(); }});
    mover->add({QStringLiteral("loop"), tr("The loop"), loop_panel, phase, 5, {}});
    mover->add({QStringLiteral("inspector"), tr("Inspector"), inspector, inspector->heading(), 2,
                [this] { inspector_action->trigger(); }});
    mover->add({QStringLiteral("timeline"), tr("Timeline and futures"), run_panel, run_panel->heading(), 2,
                [this] { lanes_action->trigger(); }});
    mover->set_layout(PanelLayout::at_first());
    mover->set_sizes(stack_heights());
    connect(mover, &PanelMover::moved, this, [this] {
        settings.set_state(QStringLiteral("panels"), mover->layout().to_text().toUtf8());
        fit_panels();
        fit_rows();
    });
}

void MainWindow::Parts::panels_as_at_first() {
    columns_moved = rows_moved = false;
    mover->set_layout(PanelLayout::at_first());
    mover->set_sizes(stack_heights());
    settings.set_state(QStringLiteral("panels"), {});
    lesson_action->setChecked(true);
    show_all_panels();
    fit_rows();
}

/// Which panels are open, and where the one that has the focus stands.
void MainWindow::Parts::build_panel_menu(QMenu* menu) {
    lesson_action = menu->addAction(tr("Lesson &beside the code"), this, &Parts::fit_panels);
    code_action = menu->addAction(tr("&Code"), this, &Parts::show_open_panels);
    output_action = menu->addAction(tr("&Output"), this, &Parts::show_open_panels);
    inspector_action = menu->addAction(tr("&Inspector"), this, &Parts::fit_panels);
    lanes_action = menu->addAction(tr("&Timeline and futures"), this, &Parts::fit_panels);
    const std::pair<QAction*, const char*> switches[] = {{lesson_action, "lesson"},
                                                         {code_action, "code"},
                                                         {output_action, "output"},
                                                         {inspector_action, "inspector"},
                                                         {lanes_action, "timeline"}};
    for (const auto& [action, name] : switches) {
        action->setCheckable(true);
        action->setChecked(settings.is_on(QString::fromLatin1(name), true));
        if (action == lesson_action) continue;  // no lesson closes its own text
        panels.add_switch(name, {[action = action] { return action->isChecked(); },
                                 [action = action](bool open) { action->setChecked(open); }});
    }
    all_panels_action = menu->addAction(tr("&All panels"), this, &Parts::show_all_panels);
    all_panels_action->setToolTip(tr("Opens those too that the lesson leaves away"));
    QMenu* places = menu->addMenu(tr("Mo&ve this panel"));
    places->setToolTipsVisible(true);
    connect(places, &QMenu::aboutToShow, this, [this, places] { fill_move_menu(places); });
    menu->addAction(tr("Panels as at &first"), this, &Parts::panels_as_at_first)
        ->setToolTip(tr("Every panel open, and where it was when you first saw it"));
    const std::tuple<int, PanelMover::Side, QString> ways[] = {
        {Qt::Key_Left, PanelMover::Side::left, tr("Move the panel with the focus left")},
        {Qt::Key_Right, PanelMover::Side::right, tr("Move the panel with the focus right")},
        {Qt::Key_Up, PanelMover::Side::above, tr("Move the panel with the focus up")},
        {Qt::Key_Down, PanelMover::Side::below, tr("Move the panel with the focus down")}};
    for (const auto& [key, side_of, words] : ways) {
        auto* shortcut = new QShortcut(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(key), &window);
        go.adopt(words, shortcut);
        connect(shortcut, &QShortcut::activated, this, [this, side = side_of] {
            QWidget* focused = QApplication::focusWidget();
            mover->move(mover->panel_of(focused), side);
            if (focused) focused->setFocus();
        });
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow_focus(now); });
    auto* float_panel = new QShortcut(Qt::CTRL | Qt::ALT | Qt::Key_Return, &window);
    go.adopt(tr("Put the panel with the focus into a window of its own, or back"), float_panel);
    connect(float_panel, &QShortcut::activated, this, [this] {
        QString panel = mover->panel_of(QApplication::focusWidget());
        const auto& windows = mover->layout().floating();
        if (panel.isEmpty() && !windows.empty()) panel = windows.begin()->first;  // the other way always works
        mover->layout().is_floating(panel) ? mover->attach(panel) : mover->detach(panel);
    });
}

/// The menu bar takes the focus when it is opened by keys: what is meant is the panel that had it before.
void MainWindow::Parts::follow_focus(QWidget* now) {
    if (!now || now == window.menuBar()) return;
    focused_panel = mover->panel_of(now);
}

void MainWindow::Parts::fill_move_menu(QMenu* menu) {
    menu->clear();
    mover->fill_menu(*menu, focused_panel);
    if (!menu->isEmpty()) return;
    QAction* none = menu->addAction(tr("No panel has the focus"));
    none->setEnabled(false);
    none->setToolTip(tr("F6 goes round the panels"));
}

/// Only the panel that has the focus stays; a second time all are back.
void MainWindow::Parts::fill_window_with_focused() {
    if (!made_room.empty()) {
        for (QWidget* widget : made_room) widget->show();
        made_room.clear();
        fit_panels();
        return;
    }
    QWidget* focused = mover->widget_of(mover->panel_of(QApplication::focusWidget()));
    if (!focused || focused->window() != &window) return;
    for (QWidget* widget : mover->widgets()) {
        if (widget == focused || !widget->isVisible() || widget->window() != &window) continue;
        widget->hide();
        made_room.push_back(widget);
    }
}

std::vector<std::pair<QString, QWidget*>> MainWindow::Parts::picture_subjects() const {
    return {{tr("the &window"), &window},     {tr("the &loop"), loop_panel},     {tr("the &code"), code},
            {tr("the &output"), output},      {tr("the &inspector"), inspector}, {tr("the &timeline"), run_panel},
            {tr("the l&esson"), lesson_panel}};
}

}  // namespace loopglass::ui
