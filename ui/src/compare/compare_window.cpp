#include "compare/compare_window.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "run/kept_place.h"
#include "window/arrows_pass_on.h"

namespace loopglass::ui {

using trace::Direction;
using trace::Grain;

CompareWindow::CompareWindow(const trace::OpenRun& open_run, const Side& left, const Side& right, const Theme& theme,
                             const Fonts& fonts, std::optional<Step> first, QWidget* parent)
    : QDialog(parent), first_(first) {
    setObjectName(QStringLiteral("compare"));
    setWindowTitle(tr("%1 beside %2").arg(left.name, right.name));
    resize(1240, 860);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* rows = new QSplitter(Qt::Vertical, this);
    auto* sides = new QSplitter(Qt::Horizontal, rows);
    auto* strips = new QWidget(rows);
    strips->setObjectName(QStringLiteral("run_panel"));
    strips->setAttribute(Qt::WA_StyledBackground);
    auto* strip_column = new QVBoxLayout(strips);
    strip_column->setContentsMargins(0, 0, 0, 0);
    strip_column->setSpacing(0);
    for (QSplitter* splitter : {rows, sides}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    column->addWidget(rows, 1);
    const Side* const programs[] = {&left, &right};
    for (int side = 0; side < 2; ++side) {
        const Side& shown = *programs[side];
        halves_[side] = std::make_unique<CompareHalf>(open_run, shown.name, shown.program, shown.hidden_lines, this);
        CompareHalf& half = *halves_[side];
        half.lanes().set_axis(AxisKind::seconds);
        sides->addWidget(half.panel());
        strip_column->addWidget(half.strip(), 1);
        connect(&half, &CompareHalf::moved, this, &CompareWindow::on_progress);
        connect(&half.cursor(), &Cursor::progressed, this, &CompareWindow::on_progress);
        connect(&half.lanes(), &LaneView::step_picked, this, [this, side](Step step) { lead(side, step); });
        connect(&half, &CompareHalf::task_picked, this, [this, side](TaskId task) {
            leader_ = side;
            select(halves_[side]->name_of(task));
        });
    }
    for (int side = 0; side < 2; ++side) lines_from_[side] = LineMap(halves_[side]->text(), halves_[1 - side]->text());
    rows->setStretchFactor(0, 1);
    rows->setSizes({560, 260});
    column->addWidget(build_bar());
    set_theme(theme, fonts);
    new ArrowsPassOn(*this);
    halves_[0]->stage().setFocus();
}

CompareWindow::~CompareWindow() = default;

void CompareWindow::set_theme(const Theme& theme, const Fonts& fonts) {
    for (const auto& half : halves_) half->set_theme(theme, fonts);
    const int size = qRound(fonts.px(13));
    for (const Way& way : ways_) way.button->setIcon(sign_icon(way.sign, theme.text, theme.edge, size));
    for (QToolButton* button : links_) button->setFont(fonts.font(FontRole::small));
    for (QPushButton* button : buttons_) button->setFont(fonts.font(FontRole::body));
    verdict_->setFont(fonts.font(FontRole::body));
}

/// Below both: the ways to move, how they are linked, and the differences.
QWidget* CompareWindow::build_bar() {
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("bottom"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(6);
    add_ways(bar);
    row->addSpacing(10);
    add_links(bar);
    row->addSpacing(10);
    verdict_ = new QLabel(tr("Both are being run."), bar);
    verdict_->setWordWrap(true);
    row->addWidget(verdict_, 1);
    add_difference_ways(bar);
    return bar;
}

void CompareWindow::add_ways(QWidget* bar) {
    const auto add = [&](Sign sign, const QString& tip, Grain grain, Direction direction) {
        auto* button = new QToolButton(bar);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, grain, direction] { move(grain, direction); });
        bar->layout()->addWidget(button);
        ways_.push_back({button, sign});
    };
    add(Sign::back_double, tr("Previous turn (Shift+Left)"), Grain::turn, Direction::backward);
    add(Sign::back, tr("Previous step (Left)"), Grain::step, Direction::backward);
    add(Sign::forward, tr("Next step (Right)"), Grain::step, Direction::forward);
    add(Sign::forward_double, tr("Next turn (Shift+Right)"), Grain::turn, Direction::forward);
    add(Sign::up, tr("Previous line of this task (Up)"), Grain::task_line, Direction::backward);
    add(Sign::down, tr("Next line of this task (Down)"), Grain::task_line, Direction::forward);
}

void CompareWindow::add_links(QWidget* bar) {
    const std::pair<QString, QString> links[] = {
        {tr("by time"), tr("The other run stands at the same virtual time")},
        {tr("by step"), tr("The other run stands at the step of the same number")},
        {tr("by line"), tr("The other run stands where the task of the same name is at the same line")}};
    for (std::size_t i = 0; i < links_.size(); ++i) {
        links_[i] = new QToolButton(bar);
        links_[i]->setObjectName(QStringLiteral("tab"));
        links_[i]->setText(links[i].first);
        links_[i]->setToolTip(links[i].second);
        links_[i]->setAccessibleName(links[i].second);
        links_[i]->setCheckable(true);
        links_[i]->setFocusPolicy(Qt::TabFocus);
        connect(links_[i], &QToolButton::clicked, this, [this, i] { set_link(static_cast<Link>(i)); });
        bar->layout()->addWidget(links_[i]);
    }
    links_[0]->setChecked(true);
}

void CompareWindow::add_difference_ways(QWidget* bar) {
    const auto add = [&](const QString& text, const QString& tip, bool backward) {
        auto* button = new QPushButton(text, bar);
        button->setAccessibleName(tip);
        button->setToolTip(tr("Both runs have to be there first"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, backward] { go_to_difference(backward); });
        button->setEnabled(false);
        buttons_.push_back(button);
        bar->layout()->addWidget(button);
    };
    add(tr("Previous difference"), tr("Previous difference (Shift+N)"), true);
    add(tr("Next difference"), tr("Next difference (N)"), false);
}

void CompareWindow::set_link(Link link) {
    link_ = link;
    for (std::size_t i = 0; i < links_.size(); ++i) links_[i]->setChecked(i == static_cast<std::size_t>(link));
    for (const auto& half : halves_) half->lanes().set_axis(link == Link::time ? AxisKind::seconds : AxisKind::steps);
    on_progress();
    lead(leader_, halves_[leader_]->cursor().wanted());
}

void CompareWindow::select(const QString& task) {
    selected_ = task;
    for (const auto& half : halves_) half->select(task);
    show_line_link();
    if (link_ == Link::line) lead(leader_, halves_[leader_]->cursor().wanted());
}

/// Whose lines link the two: the selected task's, else those of what runs.
void CompareWindow::show_line_link() {
    links_[2]->setText(selected_.isEmpty() ? tr("by line") : tr("by line of %1").arg(selected_));
}

void CompareWindow::move(Grain grain, Direction direction) {
    Cursor& cursor = halves_[leader_]->cursor();
    if (!cursor.timeline()) return;
    const TaskId task = cursor.task_of_lines();
    if (const auto to = trace::step_by(*cursor.timeline(), grain, direction, cursor.wanted(), task)) lead(leader_, *to);
}

void CompareWindow::go_to_end(bool last) {
    lead(leader_, last ? halves_[leader_]->cursor().progress().frontier : Step{});
}

/// Where the person was, else where the two part.
void CompareWindow::begin() {
    if (begun_) return;
    begun_ = true;
    if (first_)
        lead(0, *first_);
    else if (!differences_.empty())
        go_to_difference(false);
}

bool CompareWindow::is_ready() const { return halves_[0]->is_there() && halves_[1]->is_there(); }

Step CompareWindow::step(int side) const {
    const Cursor& cursor = halves_[side]->cursor();
    return cursor.has_run() ? cursor.moment()->snapshot.step : Step{};
}

void CompareWindow::lead(int side, Step step) {
    leader_ = side;
    halves_[side]->cursor().go_to(step);
    Cursor& other = halves_[1 - side]->cursor();
    if (halves_[side]->cursor().timeline() && other.timeline()) other.go_to(followed(side, step));
}

/// Where the other run stands when one of them is at a step.
Step CompareWindow::followed(int side, Step step) const {
    CompareHalf& leader = *halves_[side];
    CompareHalf& other = *halves_[1 - side];
    const trace::Timeline& from = *leader.cursor().timeline();
    const trace::Timeline& to = *other.cursor().timeline();
    if (link_ == Link::time) return linked_step(from, step, to);
    if (link_ == Link::step) return {std::min(step.number, other.cursor().progress().frontier.number)};
    const KeptPlace place = place_at(from, step, leader.cursor().chosen_task());
    const LineMap& lines = lines_from_[side];
    const auto found = find_place(to, place, lines);
    return found ? *found : nearest_place(to, place, lines);
}

void CompareWindow::on_progress() {
    for (const auto& half : halves_) half->show_progress();
    if (!is_ready()) return;
    show_axis();
    if (compared_) return;
    compared_ = true;
    differences_ = differences(*halves_[0]->cursor().timeline(), *halves_[1]->cursor().timeline());
    for (QPushButton* button : buttons_) {
        button->setEnabled(!differences_.empty());
        button->setToolTip(differences_.empty() ? tr("There is no difference to go to") : button->accessibleName());
    }
    verdict_->setText(differences_.empty()       ? tr("Both do the same at the same times.")
                      : differences_.size() == 1 ? tr("They differ at one place.")
                                                 : tr("They differ at %1 places.").arg(differences_.size()));
    show_difference();
    begin();
}

/// Both on one axis, of seconds or of steps, as long as the longer of the two.
void CompareWindow::show_axis() {
    double longest = 0;
    double labels = 0;
    for (const auto& half : halves_) {
        const Step end = half->cursor().progress().frontier;
        const double seconds = trace::time_at(*half->cursor().timeline(), end).seconds;
        longest = std::max(longest, link_ == Link::time ? seconds : end.number);
        labels = std::max(labels, half->lanes().wanted_label_width());
    }
    for (const auto& half : halves_) {
        half->lanes().set_least_extent(longest);
        half->lanes().set_least_label_width(labels);
    }
}

/// A red bar through both where they part, with a sentence for each: the place gone to, else the first.
void CompareWindow::show_difference() {
    if (differences_.empty()) return;
    const Difference& shown = differences_[static_cast<std::size_t>(std::max(0, at_))];
    halves_[0]->show_difference(shown.left, shown.left_words);
    halves_[1]->show_difference(shown.right, shown.right_words);
}

void CompareWindow::go_to_difference(bool backward) {
    if (!is_ready() || differences_.empty()) return;
    const int last = static_cast<int>(differences_.size()) - 1;
    at_ = backward ? std::max(0, at_ - 1) : std::min(last, at_ + 1);
    const Difference& difference = differences_[static_cast<std::size_t>(at_)];
    show_difference();
    halves_[0]->cursor().go_to(difference.left);
    halves_[1]->cursor().go_to(difference.right);
    verdict_->setText(tr("Difference %1 of %2").arg(at_ + 1).arg(differences_.size()));
}

void CompareWindow::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const Grain sideways = control ? Grain::iteration : shift ? Grain::turn : Grain::step;
    switch (event->key()) {
        case Qt::Key_N: return go_to_difference(shift);
        case Qt::Key_Left: return move(sideways, Direction::backward);
        case Qt::Key_Right: return move(sideways, Direction::forward);
        case Qt::Key_Up: return move(Grain::task_line, Direction::backward);
        case Qt::Key_Down: return move(Grain::task_line, Direction::forward);
        case Qt::Key_Home: return go_to_end(false);
        case Qt::Key_End: return go_to_end(true);
        case Qt::Key_Escape:
            if (!selected_.isEmpty()) return select({});
            break;
        default: break;
    }
    QDialog::keyPressEvent(event);
}

}  // namespace loopglass::ui
