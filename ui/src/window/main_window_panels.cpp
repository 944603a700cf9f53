#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "window/main_window_parts.h"
#include "window/picture.h"

// Which panel stands where: what gives way in a narrow window, what is moved by hand, and pictures of each.

namespace loopglass::ui {

namespace {

constexpr int lesson_needs_width = 1000;     ///< below it the lesson is a drawer over the code
constexpr int inspector_needs_width = 1200;  ///< below it the inspector is a tab beside the lesson
constexpr double drawer_width = 320;
constexpr int high_enough = 680;  ///< of loop and run together

}  // namespace

void MainWindow::Parts::build_side() {
    side = new QWidget(columns);
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
    columns->addWidget(side);
}

void MainWindow::Parts::show_side_page(int page) {
    side_pages->setCurrentIndex(std::clamp(page, 0, side_pages->count() - 1));
    for (std::size_t i = 0; i < side_tab.size(); ++i)
        side_tab[i]->setChecked(static_cast<int>(i) == side_pages->currentIndex());
    if (side_pages->currentWidget() == inspector) show_selection();
}

/// In a column of its own, or behind a tab of the lesson's.
void MainWindow::Parts::place_inspector(bool beside) {
    const bool is_beside = columns->indexOf(inspector) >= 0;
    if (beside == is_beside) return;
    if (beside) {
        side_pages->removeWidget(inspector);
        columns->addWidget(inspector);
        mover->restore(settings.panel_order());
    } else {
        side_pages->addWidget(inspector);
    }
    show_side_page(0);
}

/// In its column, or over the code and the loop as a drawer.
void MainWindow::Parts::place_side(bool as_drawer) {
    const bool is_drawer = columns->indexOf(side) < 0;
    if (as_drawer == is_drawer) return;
    if (as_drawer) {
        side->setParent(window.centralWidget());
        drawer_open = false;
    } else {
        columns->insertWidget(0, side);
        mover->restore(settings.panel_order());
    }
}

void MainWindow::Parts::fit_panels() {
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
    if (wide) inspector->setVisible(has_inspector && !lecture);
    const bool in_side = has_lesson || (!wide && has_inspector);
    side->setVisible(in_side && !lecture && (room || drawer_open));
    drawer_button->setVisible(in_side && !room && !lecture);
    drawer_button->setChecked(drawer_open);
    if (!room) {
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
}

void MainWindow::Parts::fit_rows() {
    if (rows_moved || !run_panel->isVisible()) return;
    const int all = rows->height();
    // Where there is little height, the loop needs it more.
    const int most = lecture_action->isChecked() || all < high_enough ? all / 4 : all / 3;
    const int wanted = std::clamp(run_panel->wanted_height(), all / 8, most);
    rows->setSizes({all - wanted, wanted});
}

void MainWindow::Parts::set_axis(AxisKind kind) {
    seconds_action->setChecked(kind == AxisKind::seconds);
    run_panel->set_axis(kind);
}

void MainWindow::Parts::show_run_page(RunPanel::Page page) {
    wall_action->setChecked(page == RunPanel::Page::wall);
    if (page == RunPanel::Page::wall && !lanes_action->isChecked()) lanes_action->trigger();
    if (run_panel->page() != page) run_panel->set_page(page);
}

/// The columns change places by dragging their headings.
void MainWindow::Parts::build_mover() {
    mover = new PanelMover(*columns, &window);
    mover->add(lesson_panel->heading(), side, QStringLiteral("lesson"), [this] { lesson_action->trigger(); });
    mover->add(code_heading, code_column, QStringLiteral("code"));
    mover->add(phase, loop_panel, QStringLiteral("loop"));
    mover->add(inspector->heading(), inspector, QStringLiteral("inspector"), [this] { inspector_action->trigger(); });
    connect(mover, &PanelMover::moved, this, [this] { settings.set_panel_order(mover->order()); });
}

void MainWindow::Parts::fill_window_with_focused() {
    if (!made_room.empty()) {
        for (QWidget* widget : made_room) widget->show();
        made_room.clear();
        fit_panels();
        return;
    }
    QWidget* focused = QApplication::focusWidget();
    const auto hide_others = [&](QSplitter* splitter) {
        QWidget* kept = nullptr;
        for (int i = 0; i < splitter->count(); ++i) {
            if (focused && splitter->widget(i)->isAncestorOf(focused)) kept = splitter->widget(i);
            if (focused == splitter->widget(i)) kept = focused;
        }
        if (!kept) return;
        for (int i = 0; i < splitter->count(); ++i) {
            QWidget* widget = splitter->widget(i);
            if (widget == kept || !widget->isVisible()) continue;
            widget->hide();
            made_room.push_back(widget);
        }
    };
    for (QSplitter* splitter : {rows, columns, code_column}) hide_others(splitter);
}

std::vector<std::pair<QString, QWidget*>> MainWindow::Parts::picture_subjects() const {
    return {{tr("the &window"), &window},     {tr("the &loop"), loop_panel},     {tr("the &code"), code},
            {tr("the &output"), output},      {tr("the &inspector"), inspector}, {tr("the &timeline"), run_panel},
            {tr("the &lesson"), lesson_panel}};
}

void MainWindow::Parts::build_pictures(QMenu* menu) {
    QMenu* save = menu->addMenu(tr("Save a &picture of"));
    QMenu* copy = menu->addMenu(tr("&Copy a picture of"));
    // The panels are not made yet: each entry finds its own when it is asked.
    const auto subjects = picture_subjects();
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        save->addAction(subjects[i].first, this, [this, i] { save_picture(*picture_subjects()[i].second); });
        copy->addAction(subjects[i].first, this, [this, i] { copy_picture(*picture_subjects()[i].second); });
    }
    copy->actions().front()->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QMenu* part : {save, copy}) {
        part->setToolTipsVisible(true);
        connect(part, &QMenu::aboutToShow, this, [this, part] {
            const auto shown = picture_subjects();
            for (std::size_t i = 0; i < shown.size(); ++i) {
                QAction* action = part->actions()[static_cast<int>(i)];
                action->setEnabled(shown[i].second->isVisible());
                action->setToolTip(shown[i].second->isVisible() ? tr("PNG, SVG or PDF") : tr("It is not to be seen"));
            }
        });
    }
    menu->addAction(tr("Copy the run as a &table"), this, &Parts::copy_run_as_table);
}

void MainWindow::Parts::save_picture(QWidget& subject) {
    const QString chosen = QFileDialog::getSaveFileName(&window, tr("Save a picture"), QStringLiteral("loopglass.png"),
                                                        tr("Pictures (*.png *.svg *.pdf)"));
    if (!chosen.isEmpty() && !save_picture_of(subject, chosen))
        ribbon->show_words(tr("%1 cannot be written.").arg(chosen));
}

void MainWindow::Parts::copy_picture(QWidget& subject) {
    QApplication::clipboard()->setMimeData(picture_for_clipboard(subject));
}

}  // namespace loopglass::ui
