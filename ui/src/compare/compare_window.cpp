#include "compare/compare_window.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace loopglass::ui {

struct CompareWindow::Half {
    explicit Half(const trace::OpenRun& open_run) : cursor(open_run) {}

    Cursor cursor;
    QLabel* name = nullptr;
    SentenceView* sentence = nullptr;
    CodeView* code = nullptr;
    StageView* stage = nullptr;
    LaneView* lanes = nullptr;
};

CompareWindow::CompareWindow(const trace::OpenRun& open_run, const Side& left, const Side& right, const Theme& theme,
                             const Fonts& fonts, std::optional<Step> first, QWidget* parent)
    : QDialog(parent), first_(first) {
    setObjectName(QStringLiteral("compare"));
    setWindowTitle(tr("%1 beside %2").arg(left.name, right.name));
    resize(1240, 780);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->setHandleWidth(1);
    sides->setChildrenCollapsible(false);
    column->addWidget(sides, 1);
    add_half(0, open_run, left, theme, fonts, sides);
    add_half(1, open_run, right, theme, fonts, sides);
    column->addWidget(build_bar(theme, fonts));
    halves_[0]->stage->setFocus();
}

CompareWindow::~CompareWindow() = default;

/// Below both: the ways to move, how they are linked, and what the difference is.
QWidget* CompareWindow::build_bar(const Theme& theme, const Fonts& fonts) {
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("bottom"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(6);
    const int size = qRound(fonts.px(13));
    const auto go = [&](Sign sign, const QString& tip, trace::Grain grain, trace::Direction direction) {
        auto* made = new QToolButton(bar);
        made->setIcon(sign_icon(sign, theme.text, theme.edge, size));
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, [this, grain, direction] { move(grain, direction); });
        row->addWidget(made);
    };
    go(Sign::back_double, tr("Previous turn (Shift+Left)"), trace::Grain::turn, trace::Direction::backward);
    go(Sign::back, tr("Previous step (Left)"), trace::Grain::step, trace::Direction::backward);
    go(Sign::forward, tr("Next step (Right)"), trace::Grain::step, trace::Direction::forward);
    go(Sign::forward_double, tr("Next turn (Shift+Right)"), trace::Grain::turn, trace::Direction::forward);
    row->addSpacing(10);
    const std::pair<QString, QString> links[] = {
        {tr("by time"), tr("The other run stands at the same virtual time")},
        {tr("by step"), tr("The other run stands at the step of the same number")}};
    for (std::size_t i = 0; i < links_.size(); ++i) {
        links_[i] = new QToolButton(bar);
        links_[i]->setObjectName(QStringLiteral("tab"));
        links_[i]->setText(links[i].first);
        links_[i]->setToolTip(links[i].second);
        links_[i]->setAccessibleName(links[i].second);
        links_[i]->setCheckable(true);
        links_[i]->setFont(fonts.font(FontRole::small));
        links_[i]->setFocusPolicy(Qt::TabFocus);
        connect(links_[i], &QToolButton::clicked, this, [this, i] { set_link(static_cast<Link>(i)); });
        row->addWidget(links_[i]);
    }
    links_[0]->setChecked(true);
    row->addSpacing(10);
    verdict_ = new QLabel(tr("Both are being run."), bar);
    verdict_->setWordWrap(true);
    verdict_->setFont(fonts.font(FontRole::body));
    row->addWidget(verdict_, 1);
    const auto button = [&](const QString& text, const QString& tip, bool backward) {
        auto* made = new QPushButton(text, bar);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, [this, backward] { go_to_difference(backward); });
        made->setEnabled(false);
        buttons_.push_back(made);
        row->addWidget(made);
    };
    button(tr("Previous difference"), tr("Previous difference (Shift+N)"), true);
    button(tr("Next difference"), tr("Next difference (N)"), false);
    return bar;
}

void CompareWindow::set_link(Link link) {
    link_ = link;
    for (std::size_t i = 0; i < links_.size(); ++i) links_[i]->setChecked(i == static_cast<std::size_t>(link));
    for (const auto& half : halves_) half->lanes->set_axis(link == Link::time ? AxisKind::seconds : AxisKind::steps);
    on_progress();
    lead(leader_, halves_[leader_]->cursor.wanted());
}

void CompareWindow::move(trace::Grain grain, trace::Direction direction) {
    Cursor& cursor = halves_[leader_]->cursor;
    if (!cursor.timeline()) return;
    if (const auto to = trace::step_by(*cursor.timeline(), grain, direction, cursor.wanted())) lead(leader_, *to);
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

void CompareWindow::add_half(int side, const trace::OpenRun& open_run, const Side& program, const Theme& theme,
                             const Fonts& fonts, QSplitter* into) {
    auto half = std::make_unique<Half>(open_run);
    auto* panel = new QWidget(this);
    panel->setObjectName(QStringLiteral("loop_panel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(14, 9, 14, 9);
    head->setSpacing(9);
    half->name = new QLabel(program.name, panel);
    half->name->setFont(fonts.font(FontRole::small));
    half->name->setObjectName(QStringLiteral("chip"));
    half->name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* texts = new QSplitter(Qt::Vertical, panel);
    texts->setHandleWidth(1);
    texts->setChildrenCollapsible(false);
    half->code = new CodeView(texts);
    half->code->set_source(QString::fromStdString(program.program.source), program.hidden_lines);
    half->code->setReadOnly(true);
    half->code->set_theme(theme, fonts);
    half->code->setAccessibleName(tr("Code of %1").arg(program.name));
    half->sentence = new SentenceView(panel);
    half->stage = new StageView(texts);
    half->stage->set_reduced_motion(true);
    half->lanes = new LaneView(panel);
    half->lanes->setFixedHeight(static_cast<int>(fonts.px(130)));
    half->sentence->set_theme(theme, fonts);
    half->stage->set_theme(theme, fonts);
    half->lanes->set_theme(theme, fonts);
    half->lanes->set_axis(AxisKind::seconds);
    head->addWidget(half->name);
    head->addWidget(half->sentence);
    column->addLayout(head);
    texts->addWidget(half->code);
    texts->addWidget(half->stage);
    texts->setSizes({340, 260});
    column->addWidget(texts, 1);
    column->addWidget(half->lanes);
    into->addWidget(panel);
    connect(&half->cursor, &Cursor::opened, this,
            [this, side] { halves_[side]->lanes->set_timeline(halves_[side]->cursor.timeline()); });
    connect(&half->cursor, &Cursor::moved, this, [this, side] { on_moved(side); });
    connect(&half->cursor, &Cursor::progressed, this, &CompareWindow::on_progress);
    connect(&half->cursor, &Cursor::refused, this, [this, side](const Diagnostics& found) {
        halves_[side]->stage->show_message(found.empty() ? tr("The program cannot run.")
                                                         : QString::fromStdString(found.front().message));
    });
    connect(half->lanes, &LaneView::step_picked, this, [this, side](Step step) { lead(side, step); });
    half->cursor.open(program.program);
    halves_[side] = std::move(half);
}

bool CompareWindow::is_ready() const {
    return halves_[0]->cursor.has_run() && halves_[1]->cursor.has_run() && halves_[0]->cursor.is_resting() &&
           halves_[1]->cursor.is_resting();
}

Step CompareWindow::step(int side) const {
    return halves_[side]->cursor.has_run() ? halves_[side]->cursor.moment()->snapshot.step : Step{};
}

void CompareWindow::lead(int side, Step step) {
    leader_ = side;
    halves_[side]->cursor.go_to(step);
    Cursor& other = halves_[1 - side]->cursor;
    if (!halves_[side]->cursor.timeline() || !other.timeline()) return;
    other.go_to(link_ == Link::time ? linked_step(*halves_[side]->cursor.timeline(), step, *other.timeline())
                                    : Step{std::min(step.number, other.progress().frontier.number)});
}

void CompareWindow::on_moved(int side) {
    Half& half = *halves_[side];
    const MomentPointer& moment = half.cursor.moment();
    half.sentence->show_moment(*moment);
    half.code->show_marks(mark_lines(*moment), TaskColours(moment->snapshot.tasks), false);
    half.stage->show_snapshot(std::shared_ptr<const trace::Snapshot>(moment, &moment->snapshot), false, false);
    on_progress();
}

void CompareWindow::on_progress() {
    for (const auto& half : halves_) {
        if (!half || !half->cursor.has_run()) continue;
        const MomentPointer& moment = half->cursor.moment();
        half->lanes->show_step(moment->snapshot.step, half->cursor.progress().frontier, half->cursor.progress().ended,
                               TaskColours(moment->snapshot.tasks));
    }
    if (!halves_[0] || !halves_[1] || !is_ready()) return;
    show_axis();
    if (at_ >= 0) return;
    differences_ = differences(*halves_[0]->cursor.timeline(), *halves_[1]->cursor.timeline());
    show_difference();
    for (QPushButton* button : buttons_) {
        button->setEnabled(!differences_.empty());
        button->setToolTip(differences_.empty() ? tr("There is no difference to go to") : button->accessibleName());
    }
    verdict_->setText(
        differences_.empty()
            ? tr("Both write the same at the same times.")
            : tr("First difference: %1  |  %2").arg(differences_[0].left_words, differences_[0].right_words));
    begin();
}

/// Both on one axis of seconds, the longer of the two.
void CompareWindow::show_axis() {
    double longest = 0;
    for (const auto& half : halves_)
        longest = std::max(longest, trace::time_at(*half->cursor.timeline(), half->cursor.progress().frontier).seconds);
    for (const auto& half : halves_) half->lanes->set_least_extent(link_ == Link::time ? longest : 0);
}

/// A red bar through both where they part: the one gone to, else the first.
void CompareWindow::show_difference() {
    if (differences_.empty()) return;
    const Difference& shown = differences_[static_cast<std::size_t>(std::max(0, at_))];
    halves_[0]->lanes->set_difference(shown.left);
    halves_[1]->lanes->set_difference(shown.right);
}

void CompareWindow::go_to_difference(bool backward) {
    if (!is_ready() || differences_.empty()) return;
    const int last = static_cast<int>(differences_.size()) - 1;
    at_ = backward ? std::max(0, at_ - 1) : std::min(last, at_ + 1);
    const Difference& difference = differences_[static_cast<std::size_t>(at_)];
    show_difference();
    halves_[0]->cursor.go_to(difference.left);
    halves_[1]->cursor.go_to(difference.right);
    verdict_->setText(tr("Difference %1 of %2: %3  |  %4")
                          .arg(at_ + 1)
                          .arg(differences_.size())
                          .arg(difference.left_words, difference.right_words));
}

void CompareWindow::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_N) return go_to_difference(shift);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return move(shift ? trace::Grain::turn : trace::Grain::step,
                    event->key() == Qt::Key_Left ? trace::Direction::backward : trace::Direction::forward);
    QDialog::keyPressEvent(event);
}

}  // namespace loopglass::ui
