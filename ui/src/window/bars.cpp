#include "window/bars.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "run/run_worker.h"
#include "stage/words.h"

namespace loopglass::ui {

namespace {

using trace::Direction;
using trace::Grain;

QLabel* pill(QWidget* parent, const QString& name) {
    auto* label = new QLabel(parent);
    label->setObjectName(QStringLiteral("pill"));
    label->setAccessibleName(name);
    return label;
}

constexpr int long_ms = 500;  ///< what takes longer can be stopped

QString strong(const QString& text, const Theme& theme) {
    return QStringLiteral("<span style=\"color:%1;font-weight:600\">%2</span>").arg(theme.text.name(), text);
}

}  // namespace

TopBar::TopBar(const GoActions& go, QMenu* lessons, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("top"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 14, 7);
    row->setSpacing(6);
    brand_ = new QLabel(QStringLiteral("Loopglass"), this);
    brand_->setObjectName(QStringLiteral("brand"));
    lesson_ = new QToolButton(this);
    lesson_->setObjectName(QStringLiteral("lesson_button"));
    lesson_->setPopupMode(QToolButton::InstantPopup);
    lesson_->setMenu(lessons);
    lesson_->setFocusPolicy(Qt::TabFocus);
    lesson_->setToolTip(tr("Choose a lesson"));
    lesson_->setAccessibleName(tr("Lesson"));
    row->addWidget(brand_);
    row->addSpacing(4);
    row->addWidget(lesson_);
    row->addStretch(1);
    const auto add = [&](QAction* action, Sign sign, const QString& words, bool sign_last) {
        auto* button = new GoButton(action, sign, words, sign_last, this);
        buttons_.push_back(button);
        row->addWidget(button);
        return button;
    };
    add(go.start(), Sign::first, {}, false);
    turn_buttons_.push_back(add(go.action(Grain::turn, Direction::backward), Sign::back_double, tr("turn"), false));
    add(go.action(Grain::step, Direction::backward), Sign::back, tr("step"), false);
    play_ = add(go.play(), Sign::play, {}, false);
    play_->setObjectName(QStringLiteral("play"));
    add(go.action(Grain::step, Direction::forward), Sign::forward, tr("step"), true);
    turn_buttons_.push_back(add(go.action(Grain::turn, Direction::forward), Sign::forward_double, tr("turn"), true));
    add(go.end(), Sign::last, {}, false);
    row->addSpacing(8);
    line_back_ = add(go.action(Grain::task_line, Direction::backward), Sign::up, tr("line of this task"), false);
    add(go.action(Grain::task_line, Direction::forward), Sign::down, {}, false);
    row->addStretch(1);
    step_ = pill(this, tr("Step"));
    iteration_ = pill(this, tr("Iteration"));
    time_ = pill(this, tr("Virtual time"));
    for (QLabel* label : {step_, iteration_, time_}) row->addWidget(label);
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("search"));
    search_->setPlaceholderText(tr("find in this run"));
    search_->setAccessibleName(tr("Find in this run"));
    search_->setToolTip(
        tr("Output, tasks, lines (line 8), steps (step 40), times (t 1.5); Enter goes to the next (Ctrl+K)"));
    search_->setClearButtonEnabled(true);
    row->addWidget(search_);
    count_ = new QLabel(search_);
    count_->setObjectName(QStringLiteral("quiet"));
    count_->setAttribute(Qt::WA_TransparentForMouseEvents);
    count_->hide();
}

void TopBar::show_count(const QString& words) {
    count_->setText(words);
    count_->setVisible(!words.isEmpty());
    count_->adjustSize();
    const int clear_button = search_->height();
    count_->move(search_->width() - clear_button - count_->width(), (search_->height() - count_->height()) / 2);
    search_->setTextMargins(0, 0, words.isEmpty() ? 0 : count_->width() + 6, 0);
    search_->setAccessibleDescription(words);
}

void TopBar::set_theme(const Theme& theme, const Fonts& fonts) {
    brand_->setFont(fonts.font(FontRole::strong));
    lesson_->setFont(fonts.font(FontRole::body));
    search_->setFont(fonts.font(FontRole::small));
    count_->setFont(fonts.font(FontRole::small));
    for (GoButton* button : buttons_) button->set_theme(theme, fonts);
    for (QLabel* label : {step_, iteration_, time_}) label->setFont(fonts.font(FontRole::body));
    setProperty("text_colour", theme.text);
    fit();
}

void TopBar::set_title(const QString& title) {
    title_ = title;
    lesson_->setAccessibleName(title.isEmpty() ? tr("Lesson") : tr("Lesson: %1").arg(title));
    lesson_->setToolTip(title.isEmpty() ? tr("Choose a lesson") : tr("%1. Click to choose a lesson").arg(title));
    fit();
}

void TopBar::shorten(int level) {
    const int room = level == 0 ? std::max(140, width() / 6) : 120;
    const QString title = title_.isEmpty() ? tr("Lessons") : title_;
    lesson_->setText(QFontMetrics(lesson_->font()).elidedText(title, Qt::ElideMiddle, room));
    brand_->setVisible(level < 2);
    line_back_->set_words(level < 2 ? tr("line of %1").arg(line_task_) : level < 4 ? tr("line") : QString());
    for (GoButton* button : turn_buttons_) button->set_words(level < 3 ? tr("turn") : QString());
    // The lesson stands in its panel too: where there is little room it goes before the search.
    lesson_->setVisible(level < 4);
    search_->setVisible(level < 6);
    search_->setFixedWidth(level == 0 ? 200 : 120);
    iteration_->setVisible(has_place_ && level < 5);
    step_->setVisible(has_place_);
    time_->setVisible(has_place_ && level < 7);
}

void TopBar::fit() {
    // To hide a part may lay the whole window out, and that resizes the bar while it is fitted.
    if (fitting_) return;
    const QScopedValueRollback<bool> guard(fitting_, true);
    for (int level = 0; level <= 7; ++level) {
        shorten(level);
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width()) return;
    }
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

QSize TopBar::minimumSizeHint() const { return {300, layout()->sizeHint().height()}; }

void TopBar::show_moment(const Moment& moment, const trace::Progress& progress, bool future_hidden) {
    const trace::Snapshot& snapshot = moment.snapshot;
    const QColor text = property("text_colour").value<QColor>();
    Theme theme;
    theme.text = text;
    const QString last = QString::number(std::max(progress.frontier.number, snapshot.step.number));
    const QString of = future_hidden ? QString() : progress.ended ? tr("of %1").arg(last) : tr("of %1+").arg(last);
    step_->setText(tr("step %1 %2").arg(strong(QString::number(snapshot.step.number), theme), of));
    iteration_->setText(tr("iteration %1").arg(strong(QString::number(snapshot.iteration), theme)));
    time_->setText(QStringLiteral("t = %1").arg(strong(Words::time(snapshot.time) + tr(" s"), theme)));
    // Heard as they are seen, without the colours.
    step_->setAccessibleName(tr("step %1 %2").arg(snapshot.step.number).arg(of).trimmed());
    iteration_->setAccessibleName(tr("iteration %1").arg(snapshot.iteration));
    time_->setAccessibleName(tr("virtual time %1 s").arg(Words::time(snapshot.time)));
    has_place_ = true;
    fit();
}

void TopBar::clear() {
    has_place_ = false;
    fit();
}

void TopBar::set_line_task(const QString& task) {
    if (line_task_ == task) return;
    line_task_ = task;
    fit();
}

void TopBar::set_playing(bool playing) { play_->set_sign(playing ? Sign::pause : Sign::play); }

BottomBar::BottomBar(const GoActions& go, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("bottom"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 8);
    column->setSpacing(4);
    scrubber_ = new Scrubber(this);
    column->addWidget(scrubber_);
    row_ = new QHBoxLayout;
    QHBoxLayout* row = row_;
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(0);
    column->addLayout(row);
    add_pair(row, go, Grain::loop_step, tr("loop step"));
    add_pair(row, go, Grain::iteration, tr("iteration"));
    add_pair(row, go, Grain::clock, tr("clock"));
    add_pair(row, go, Grain::output, tr("output"));
    past_ = new QLabel(this);
    past_->setObjectName(QStringLiteral("quiet"));
    past_->setTextFormat(Qt::RichText);
    connect(past_, &QLabel::linkActivated, this, &BottomBar::back_to_furthest);
    progress_ = new QLabel(this);
    progress_->setObjectName(QStringLiteral("quiet"));
    progress_->setTextFormat(Qt::RichText);
    for (QLabel* label : {past_, progress_})
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    past_->setAccessibleName(tr("Place in the past"));
    progress_->setAccessibleName(tr("What is recorded"));
    connect(progress_, &QLabel::linkActivated, this, [this](const QString& target) {
        target == QStringLiteral("stop") ? emit stop_wanted() : emit go_on_wanted();
    });
    patience_.setSingleShot(true);
    patience_.setInterval(long_ms);
    connect(&patience_, &QTimer::timeout, this, [this] { set_long(true); });
    row->addSpacing(10);
    row->addWidget(past_);
    row->addStretch(1);
    row->addWidget(progress_);
    row->addSpacing(14);
    speed_label_ = new QLabel(tr("play"), this);
    speed_label_->setObjectName(QStringLiteral("quiet"));
    labels_.push_back(speed_label_);
    row->addWidget(speed_label_);
    row->addSpacing(6);
    speed_ = new QComboBox(this);
    speed_->setObjectName(QStringLiteral("speed"));
    speed_->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // the text may grow
    speed_->setAccessibleName(tr("Speed of playing"));
    speed_->setToolTip(tr("How fast Play goes from step to step"));
    speed_->setFocusPolicy(Qt::TabFocus);
    for (const double speed : {0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0}) {
        speed_->addItem(speed == 1 ? tr("1 step a second") : tr("%1 steps a second").arg(speed), speed);
    }
    connect(speed_, &QComboBox::currentIndexChanged, this, [this] { emit speed_chosen(speed()); });
    row->addWidget(speed_);
}

void BottomBar::add_pair(QHBoxLayout* row, const GoActions& go, Grain grain, const QString& name) {
    auto* back = new GoButton(go.action(grain, Direction::backward), Sign::back, {}, false, this);
    auto* forward = new GoButton(go.action(grain, Direction::forward), Sign::forward, {}, false, this);
    auto* label = new QLabel(name, this);
    label->setAlignment(Qt::AlignCenter);
    back->setObjectName(QStringLiteral("pair_back"));
    forward->setObjectName(QStringLiteral("pair_forward"));
    label->setObjectName(QStringLiteral("pair_label"));
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    for (GoButton* button : {back, forward}) {
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        buttons_.push_back(button);
    }
    // The name looks off only where both directions are.
    const auto follow = [label, back, forward] { label->setEnabled(!back->is_off() || !forward->is_off()); };
    for (const Direction direction : {Direction::backward, Direction::forward}) {
        connect(go.action(grain, direction), &QAction::changed, label, follow);
    }
    labels_.push_back(label);
    pairs_.push_back({back, label, forward});
    row->addWidget(back);
    row->addWidget(label);
    row->addWidget(forward);
    row->addSpacing(10);
}

void BottomBar::set_theme(const Theme& theme, const Fonts& fonts) {
    scrubber_->set_theme(theme, fonts);
    for (GoButton* button : buttons_) button->set_theme(theme, fonts);
    for (QLabel* label : labels_) {
        label->setFont(fonts.font(FontRole::body));
        if (label->objectName() == QStringLiteral("pair_label"))
            label->setFixedHeight(buttons_.front()->sizeHint().height());
    }
    past_->setFont(fonts.font(FontRole::small));
    progress_->setFont(fonts.font(FontRole::small));
    speed_->setFont(fonts.font(FontRole::body));
    past_->setProperty("link_colour", theme.accent);
    fit();
}

void BottomBar::fit() {
    if (fitting_) return;  // as the top bar's
    const QScopedValueRollback<bool> guard(fitting_, true);
    speed_label_->show();
    for (const auto& pair : pairs_)
        for (QWidget* part : pair) part->show();
    const auto is_too_wide = [this] {
        row_->invalidate();
        return width() > 100 && row_->sizeHint().width() > width();
    };
    if (is_too_wide()) speed_label_->hide();
    for (auto pair = pairs_.rbegin(); pair != pairs_.rend() && is_too_wide(); ++pair)
        for (QWidget* part : *pair) part->hide();
}

void BottomBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

QSize BottomBar::minimumSizeHint() const { return {300, layout()->sizeHint().height()}; }

void BottomBar::show_past(std::uint32_t steps) {
    past_->setVisible(steps > 0);
    if (steps == 0) return fit();
    const QString behind =
        steps == 1 ? tr("1 step before the last you saw") : tr("%L1 steps before the last you saw").arg(steps);
    past_->setAccessibleDescription(behind);
    past_->setText(behind + QStringLiteral(": ") + link(QStringLiteral("back"), tr("back to there")));
    past_->setToolTip(tr("Shift+End goes there too"));
    fit();
}

void BottomBar::show_progress(const trace::Progress& progress, bool resting) {
    shown_progress_ = progress;
    resting_ = resting;
    const bool under_way = !resting && !progress.ended;
    if (!under_way) {
        patience_.stop();
        if (searched_ >= 1) set_long(false);
    } else if (!is_long_ && !patience_.isActive()) {
        patience_.start();
    }
    render_progress();
}

void BottomBar::show_search(double share) {
    searched_ = share;
    set_long(share < 1 || (is_long_ && !resting_));
    render_progress();
}

void BottomBar::set_long(bool is_long) {
    if (is_long == is_long_) return;
    is_long_ = is_long;
    render_progress();
    emit long_changed();
}

QString BottomBar::link(const QString& target, const QString& words) const {
    const QColor colour = past_->property("link_colour").value<QColor>();
    return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>").arg(target, colour.name(), words);
}

void BottomBar::render_progress() {
    QStringList said;
    const std::uint32_t steps = shown_progress_.frontier.number;
    if (searched_ < 1) {
        said << tr("the run is gone through: %1 %").arg(qRound(searched_ * 100));
    } else if (shown_progress_.ended || (resting_ && steps == 0)) {
        progress_->hide();  // it would be a stop of the keyboard with nothing to say
        return fit();
    } else if (resting_) {
        said << tr("%L1 steps recorded").arg(steps)
             << link(QStringLiteral("on"), tr("go on for %L1 steps").arg(RunWorker::steps_ahead));
    } else {
        said << tr("recording: %L1 steps").arg(steps);
    }
    const bool rests = searched_ >= 1 && resting_;
    if (!rests && is_long_) said << link(QStringLiteral("stop"), tr("stop"));
    progress_->setText(said.join(rests ? QStringLiteral(": ") : QStringLiteral(" · ")));
    progress_->setAccessibleDescription(said.front());
    progress_->show();
    progress_->setToolTip(
        rests ? tr("The program has not ended there. The run goes on as you do, or at once by the link") : QString());
    fit();
}

double BottomBar::speed() const { return speed_->currentData().toDouble(); }

void BottomBar::set_speed(double steps_a_second) {
    int best = 0;
    for (int i = 0; i < speed_->count(); ++i) {
        if (std::abs(speed_->itemData(i).toDouble() - steps_a_second) <
            std::abs(speed_->itemData(best).toDouble() - steps_a_second)) {
            best = i;
        }
    }
    speed_->setCurrentIndex(best);
}

}  // namespace loopglass::ui
