#include "window/run_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <cmath>

#include "window/elided_label.h"

namespace loopglass::ui {

RunPanel::RunPanel(QWidget* parent)
    : QWidget(parent), theme_(&theme_of(ThemeKind::dark)), fonts_(std::make_unique<Fonts>()) {
    setObjectName(QStringLiteral("run_panel"));
    setAttribute(Qt::WA_StyledBackground);
    pages_ = new QStackedWidget(this);
    pages_->setObjectName(QStringLiteral("run_pages"));
    lanes_ = new LaneView(pages_);
    wall_page_ = new QWidget(pages_);
    large_ = new DiagramView(wall_page_);
    large_->set_on_window(true);
    wall_ = new WallView(wall_page_);
    auto* wall_row = new QHBoxLayout(wall_page_);
    wall_row->setContentsMargins(0, 0, 0, 0);
    wall_row->setSpacing(0);
    wall_row->addWidget(large_, 0, Qt::AlignTop);
    wall_row->addWidget(wall_, 1);
    pages_->addWidget(lanes_);
    pages_->addWidget(wall_page_);
    awaits_ = new AwaitView(pages_);
    pages_->addWidget(awaits_);
    head_ = new QWidget(this);
    auto* head = new QHBoxLayout(head_);
    head->setContentsMargins(14, 5, 14, 1);
    head->setSpacing(2);
    page_tabs_ = {tab(tr("Timeline"), tr("The tasks over time")),
                  tab(tr("Futures"), tr("All futures and tasks, each with its states")),
                  tab(tr("Who waits"), tr("Who waits for whom at this step"))};
    for (QToolButton* made : page_tabs_) head->addWidget(made);
    head->addSpacing(10);
    filter_tabs_ = {tab({}, tr("All futures and tasks")),
                    tab({}, tr("Futures that are no tasks")),
                    tab({}, tr("Tasks alone")),
                    tab({}, tr("Those that are not done yet")),
                    tab({}, tr("Those that are done")),
                    tab({}, tr("What the step shown has changed")),
                    tab({}, tr("What the selected one awaits, and who awaits it"))};
    for (QToolButton* made : filter_tabs_) head->addWidget(made);
    legend_ =
        new ElidedLabel(tr("solid running, hatched waiting, dotted ready, line done · drag goes anywhere, Ctrl+click "
                           "selects, the wheel zooms, with Shift it pans"),
                        this);
    legend_->set_shorter(tr("solid running, hatched waiting, dotted ready, line done"));
    legend_->setObjectName(QStringLiteral("quiet"));
    head->addWidget(legend_, 1);
    head->addStretch(0);
    copy_tabs_ = {tab(tr("copy as a tree"), tr("As python -m asyncio pstree prints it")),
                  tab(tr("copy as a table"), tr("As python -m asyncio ps prints it"))};
    for (QToolButton* made : copy_tabs_) {
        made->setCheckable(false);
        head->addWidget(made);
    }
    connect(copy_tabs_[0], &QToolButton::clicked, this, &RunPanel::tree_wanted);
    connect(copy_tabs_[1], &QToolButton::clicked, this, &RunPanel::table_wanted);
    axis_tabs_ = {tab(tr("steps"), tr("One step beside the other: most take no virtual time")),
                  tab(tr("seconds"), tr("As virtual time passes"))};
    for (QToolButton* made : axis_tabs_) head->addWidget(made);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(pages_, 1);
    for (std::size_t i = 0; i < page_tabs_.size(); ++i)
        connect(page_tabs_[i], &QToolButton::clicked, this, [this, i] { emit page_chosen(static_cast<Page>(i)); });
    for (int i = 0; i < 2; ++i) {
        connect(axis_tabs_[static_cast<std::size_t>(i)], &QToolButton::clicked, this,
                [this, i] { emit axis_chosen(static_cast<AxisKind>(i)); });
    }
    for (int i = 0; i < wall_filters; ++i) {
        connect(filter_tabs_[static_cast<std::size_t>(i)], &QToolButton::clicked, this, [this, i] {
            wall_->set_filter(static_cast<WallFilter>(i));
            follow();
        });
    }
    connect(wall_, &WallView::counts_changed, this, &RunPanel::follow);
    connect(lanes_, &LaneView::wanted_height_changed, this, &RunPanel::wanted_height_changed);
    follow();
}

QToolButton* RunPanel::tab(const QString& words, const QString& name) {
    auto* made = new QToolButton(this);
    made->setObjectName(QStringLiteral("tab"));
    made->setText(words);
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setCheckable(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

RunPanel::Page RunPanel::page() const { return static_cast<Page>(pages_->currentIndex()); }

QWidget* RunPanel::page_view() const {
    switch (page()) {
        case Page::wall: return wall_;
        case Page::awaits: return awaits_;
        case Page::timeline: break;
    }
    return lanes_;
}

void RunPanel::set_page(Page page) {
    pages_->setCurrentIndex(static_cast<int>(page));
    follow();
    show_large();
    if (moment_) show_awaits(moment_, false, false);
    emit wanted_height_changed();
}

void RunPanel::set_axis(AxisKind kind) {
    lanes_->set_axis(kind);
    follow();
}

void RunPanel::follow() {
    const bool is_wall = page() == Page::wall;
    for (std::size_t i = 0; i < page_tabs_.size(); ++i)
        page_tabs_[i]->setChecked(static_cast<std::size_t>(pages_->currentIndex()) == i);
    for (QToolButton* made : copy_tabs_) made->setVisible(page() == Page::awaits);
    for (std::size_t i = 0; i < 2; ++i) {
        axis_tabs_[i]->setChecked(static_cast<std::size_t>(lanes_->axis_kind()) == i);
        axis_tabs_[i]->setVisible(page() == Page::timeline);
    }
    const std::array<QString, wall_filters> words = {tr("all %1"),      tr("futures %1"), tr("tasks %1"),
                                                     tr("pending %1"),  tr("done %1"),    tr("changed by this step %1"),
                                                     tr("connected %1")};
    for (std::size_t i = 0; i < filter_tabs_.size(); ++i) {
        const auto filter = static_cast<WallFilter>(i);
        filter_tabs_[i]->setVisible(is_wall && (filter != WallFilter::connected || selection_));
        filter_tabs_[i]->setChecked(wall_->filter() == filter);
        filter_tabs_[i]->setText(words[i].arg(wall_->count(filter)));
    }
    legend_->setVisible(page() == Page::timeline);
}

void RunPanel::set_bare(bool bare) {
    head_->setVisible(!bare);
    emit wanted_height_changed();
}

void RunPanel::set_theme(const Theme& theme, const Fonts& fonts) {
    theme_ = &theme;
    fonts_ = std::make_unique<Fonts>(fonts);
    lanes_->set_theme(theme, fonts);
    wall_->set_theme(theme, fonts);
    large_->set_theme(theme, fonts);
    awaits_->set_theme(theme, fonts);
    large_->setFixedWidth(static_cast<int>(fonts.px(300)));
    legend_->setFont(fonts.font(FontRole::small));
    for (QToolButton* made : page_tabs_) made->setFont(fonts.font(FontRole::small_strong));
    for (QToolButton* made : axis_tabs_) made->setFont(fonts.font(FontRole::small));
    for (QToolButton* made : copy_tabs_) made->setFont(fonts.font(FontRole::small));
    for (QToolButton* made : filter_tabs_) made->setFont(fonts.font(FontRole::small));
}

void RunPanel::show_moment(const MomentPointer& moment, Step frontier) {
    moment_ = moment;
    wall_->show_moment(moment, frontier);
    show_large();
}

void RunPanel::set_reduced_motion(bool reduced) {
    large_->set_reduced_motion(reduced);
    awaits_->set_reduced_motion(reduced);
}

void RunPanel::show_awaits(const MomentPointer& moment, bool moves, bool past) {
    if (page() != Page::awaits) return;
    awaits_->show_snapshot(std::shared_ptr<const trace::Snapshot>(moment, &moment->snapshot), moves, past);
    emit wanted_height_changed();
}

void RunPanel::set_hovered(const Marked& hovered) {
    awaits_->set_hovered(hovered);
    lanes_->set_hovered(hovered);
    wall_->set_hovered(hovered);
}

void RunPanel::set_selected(const Marked& selected) {
    lanes_->set_selected(selected);
    wall_->set_selected(selected);
    awaits_->set_selected(selected);
    if (selection_ == selected.of) return;
    selection_ = selected.of;
    follow();
    show_large();
}

/// The selected one large; without a selection what runs, else what the step has changed.
void RunPanel::show_large() {
    if (page() != Page::wall || !moment_) return large_->show_selection(nullptr, {});
    // Of a line, an output or a turn there is no diagram.
    Selection shown = {selection_.task, selection_.future, {}, selection_.coroutine};
    if (!shown) shown.task = moment_->snapshot.running_task;
    for (const WallTile& tile : wall_->tiles()) {
        if (!shown && tile.changed) shown = tile.task ? Selection{tile.task, {}} : Selection{{}, tile.future};
    }
    large_->show_selection(std::shared_ptr<const trace::Snapshot>(moment_, &moment_->snapshot), shown, false,
                           {wall_->timeline(), lanes_->is_future_hidden()});
}

double RunPanel::head_height() const {
    return head_->isVisible() ? fonts_->line_height(FontRole::small) + fonts_->px(16) : 0;
}

int RunPanel::least_height() const {
    return page() == Page::timeline ? static_cast<int>(std::ceil(head_height() + lanes_->least_height())) : 0;
}

int RunPanel::wanted_height() const {
    const double page_height = page() == Page::wall     ? std::max(large_->sizeHint().height(), wall_->wanted_height())
                               : page() == Page::awaits ? awaits_->wanted_height()
                                                        : static_cast<int>(lanes_->wanted_height());
    return static_cast<int>(head_height() + page_height);
}

}  // namespace loopglass::ui
