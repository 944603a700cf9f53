#include <QStringList>
#include <algorithm>
#include <cmath>
#include <optional>

#include "stage/stage_builder.h"

namespace loopglass::ui {

namespace {

constexpr std::uint32_t axis_id = 50;
constexpr std::uint32_t now_id = 51;
constexpr int label_rows = 3;
constexpr std::size_t dots_shown = 8;
constexpr qsizetype names_shown = 4;

/// Where now stands on the axis, of its whole length: always there, so that time passes below it.
constexpr double now_at = 0.2;

/// 1, 2 or 5 times a power of ten: the least that is not below `least`. Which of them it is tells `number`.
struct Round {
    double value;
    int number;
};
Round round_up(double least) {
    const int power = std::clamp(static_cast<int>(std::floor(std::log10(least))), -9, 12);
    const double factors[] = {1, 2, 5, 10};
    int i = 0;
    while (i < 3 && factors[i] * std::pow(10, power) * 1.0001 < least) ++i;
    return {factors[i] * std::pow(10, power), (power + 9) * 3 + i};
}

/// How much virtual time the axis shows on each side of now: all deadlines that are to come, and those gone by.
struct Spans {
    double ahead = 0;
    double behind = 0;
};

Spans spans_of(const trace::Snapshot& snapshot) {
    Spans spans;
    for (const trace::HandleRow& timer : snapshot.timers) {
        const double ahead = timer.when.seconds - snapshot.time.seconds;
        if (!std::isfinite(ahead)) continue;
        spans.ahead = std::max(spans.ahead, ahead);
        spans.behind = std::max(spans.behind, -ahead);
    }
    return spans;
}

QString tick_text(double value, double tick) {
    const int decimals = tick >= 1 ? 0 : std::min(6, static_cast<int>(std::ceil(-std::log10(tick) - 1e-9)));
    return QString::number(value, 'f', decimals);
}

/// The tasks that a timer concerns: those that wait for what it sets, else the one that made it (nobody waits for a
/// sleep yet at the step that makes it), else the one it belongs to.
std::vector<TaskId> tasks_of(const trace::Snapshot& snapshot, const trace::HandleRow& timer) {
    const trace::FutureRow* future = snapshot.future(timer.future);
    if (future && !future->awaited_by.empty()) return future->awaited_by;
    if (future && future->created_by) return {future->created_by};
    if (timer.task) return {timer.task};
    return {};
}

TaskId task_of(const trace::Snapshot& snapshot, const trace::HandleRow& timer) {
    const std::vector<TaskId> tasks = tasks_of(snapshot, timer);
    return tasks.empty() ? TaskId{} : tasks.front();
}

QString timer_text(const trace::Snapshot& snapshot, const trace::HandleRow& timer) {
    const std::vector<TaskId> tasks = tasks_of(snapshot, timer);
    const trace::FutureRow* future = snapshot.future(timer.future);
    if (future && future->role == trace::FutureRole::sleep && !tasks.empty()) {
        return Words::tr("%1 %2 ends").arg(Words::names(snapshot, tasks), Words::text(future->label));
    }
    // One that is cancelled has let go of its callback.
    const auto& call = timer.call.empty() ? timer.name : timer.call;
    return call.empty() ? Words::tr("a timer") : Words::text(call);
}

class TimerAxis {
public:
    explicit TimerAxis(StageBuilder& builder)
        : builder_(builder), time_(builder.snapshot().time.seconds), taken_(label_rows, builder.left()) {
        line_height_ = builder.fonts().line_height(FontRole::small);
        left_ = builder.left() + builder.px(8);
        right_ = builder.right() - builder.px(28);
        now_x_ = left_ + (right_ - left_) * now_at;
        const Spans spans = spans_of(builder.snapshot());
        const double room = (right_ - now_x_) / (spans.ahead > 1e-6 ? spans.ahead * 1.15 : 1.25);
        second_width_ = spans.behind > 0 ? std::min(room, (now_x_ - left_) / (spans.behind * 1.15)) : room;
        builder.set_second_width(second_width_);
        line_y_ = builder.y() + label_rows_needed() * line_height_ + builder.px(10);
    }

    void build() {
        const double begin = std::clamp(x_of(0), left_, now_x_);  // there is no time before 0
        builder_.add({KeyKind::fixed, axis_id, 0}, ElementKind::axis,
                     QRectF(begin, line_y_ - builder_.px(1), right_ - begin, builder_.px(2)));
        ticks();
        now();
        const auto& timers = builder_.snapshot().timers;
        for (std::size_t i = 0; i < timers.size();) {
            std::size_t end = i + 1;
            while (end < timers.size() && timers[end].when == timers[i].when) ++end;
            deadline(i, end);
            i = end;
        }
        builder_.go_to(line_y_ + line_height_ + builder_.px(24));
    }

private:
    double x_of(double seconds) const {
        return std::min(now_x_ + (seconds - time_) * second_width_, right_ + builder_.px(20));
    }

    int label_rows_needed() const {
        std::size_t deadlines = 1;
        const auto& timers = builder_.snapshot().timers;
        for (std::size_t i = 1; i < timers.size(); ++i) deadlines += timers[i].when != timers[i - 1].when;
        return static_cast<int>(std::min<std::size_t>(deadlines + 1, label_rows));
    }

    /// Up to eight on round numbers.
    void ticks() {
        const Round tick = round_up((right_ - left_) / second_width_ / 8);
        const double first = std::max(0.0, std::ceil((time_ - (now_x_ - left_) / second_width_) / tick.value - 1e-9));
        const double last = std::floor((time_ + (right_ - now_x_) / second_width_) / tick.value + 1e-9);
        for (double i = first; i <= last; ++i) {
            const double value = i * tick.value;
            QString text = tick_text(value, tick.value);
            if (i == last) text += QStringLiteral(" s");
            const double width = builder_.fonts().width(FontRole::small, text);
            const auto id = static_cast<std::uint32_t>(static_cast<std::uint64_t>(i));
            const auto part = static_cast<std::uint8_t>(2 * tick.number);
            builder_.add({KeyKind::time, id, part}, ElementKind::tick,
                         QRectF(x_of(value) - 0.5, line_y_ - builder_.px(3), 1, builder_.px(6)));
            builder_.words({KeyKind::time, id, static_cast<std::uint8_t>(part + 1)},
                           QRectF(x_of(value) - width / 2, line_y_ + builder_.px(9), width + 1, line_height_), text,
                           FontRole::small, Ink::dim);
        }
    }

    void now() {
        const double x = now_x_;
        const QString text = Words::tr("now %1").arg(Words::time(builder_.snapshot().time));
        Element& mark = builder_.add(
            {KeyKind::fixed, now_id, 0}, ElementKind::now,
            QRectF(x - builder_.px(1), builder_.y(), builder_.px(2), line_y_ - builder_.y() + builder_.px(4)));
        mark.name = text;
        const double width = builder_.fonts().width(FontRole::small_strong, text);
        builder_.words({KeyKind::fixed, now_id, 1}, QRectF(x + builder_.px(6), builder_.y(), width + 2, line_height_),
                       text, FontRole::small_strong, Ink::now);
        taken_[0] = x + width + builder_.px(14);
    }

    /// All timers of one deadline: dots side by side, and one label.
    void deadline(std::size_t begin, std::size_t end) {
        const trace::Snapshot& snapshot = builder_.snapshot();
        const double x = x_of(snapshot.timers[begin].when.seconds);
        const std::size_t dots = std::min(end - begin, dots_shown);
        const double radius = builder_.px(6);
        const double pitch = builder_.px(9);
        for (std::size_t i = 0; i < dots; ++i) {
            const trace::HandleRow& timer = snapshot.timers[begin + i];
            // The first stands at the deadline itself, the others of the same moment behind it.
            const QPointF middle(x + pitch * static_cast<double>(i), line_y_);
            Element& dot = builder_.add(timer_key(timer.id), ElementKind::timer,
                                        QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius));
            dot.task = task_of(snapshot, timer);
            dot.dashed = timer.cancelled;
            dot.name = Words::tr("timer at %1: %2").arg(Words::time(timer.when), timer_text(snapshot, timer));
            if (timer.cancelled) dot.name += Words::tr(", cancelled");
            dot.name += Words::and_late(timer);
            dot.tooltip = dot.name;
        }
        label(begin, end, x);
    }

    /// What the timers of one deadline are for: a sentence for one, names for more.
    QString label_text(std::size_t begin, std::size_t end) const {
        const trace::Snapshot& snapshot = builder_.snapshot();
        const trace::HandleRow& first = snapshot.timers[begin];
        if (end - begin == 1) {
            return timer_text(snapshot, first) + (first.cancelled ? Words::tr(", cancelled") : QString());
        }
        QStringList names;
        for (std::size_t i = begin; i < end && names.size() < names_shown; ++i) {
            const TaskId task = task_of(snapshot, snapshot.timers[i]);
            names << (task ? Words::doer(snapshot, task) : Words::text(snapshot.timers[i].name));
        }
        const QString text = names.join(QStringLiteral(", "));
        const auto more = static_cast<qsizetype>(end - begin) - names.size();
        return more > 0 ? text + Words::tr(" and %1 more").arg(more) : text;
    }

    void label(std::size_t begin_index, std::size_t end_index, double x) {
        const trace::HandleRow& timer = builder_.snapshot().timers[begin_index];
        const QString text = label_text(begin_index, end_index);
        const QString time = Words::tr(" at %1").arg(Words::time(timer.when)) + Words::and_late(timer);
        const double width = builder_.fonts().width(FontRole::small, text + time) + 2;
        const double least = now_x_ + builder_.px(6);  // clear of the mark of now
        const double begin = std::clamp(x - width / 2, least, std::max(least, builder_.right() - width));
        const auto row = free_row(begin);
        if (!row) return;  // the dot's tooltip says it all the same
        taken_[static_cast<std::size_t>(*row)] = begin + width + builder_.px(10);
        builder_.words(
            {KeyKind::timer, timer.id.value, 1},
            QRectF(begin, builder_.y() + *row * line_height_, std::min(width, builder_.right() - begin), line_height_),
            text + time, FontRole::small, Ink::text);
    }

    /// The lowest row of labels that is free from `x` on.
    std::optional<int> free_row(double x) const {
        for (int row = label_rows_needed() - 1; row >= 0; --row) {
            if (taken_[static_cast<std::size_t>(row)] <= x + 0.5) return row;
        }
        return {};
    }

    StageBuilder& builder_;
    double time_;
    std::vector<double> taken_;  ///< how far each row of labels is full
    double line_height_ = 0;
    double left_ = 0;
    double right_ = 0;
    double now_x_ = 0;
    double second_width_ = 0;
    double line_y_ = 0;
};

/// Nothing is ready and no timer is set: the clock has nowhere to go.
void add_stopped_clock(StageBuilder& builder) {
    builder.heading(4, Words::tr("Timers"), Words::tr("none is set, and nothing is ready"));
    const double height = builder.card_height();
    Element& slot = builder.add({KeyKind::fixed, axis_id, 1}, ElementKind::slot,
                                QRectF(builder.left(), builder.y(), builder.right() - builder.left(), height));
    slot.dashed = true;
    slot.name = Words::tr("The clock stands still at %1: nothing can ever happen again")
                    .arg(Words::time(builder.snapshot().time));
    const double baseline = (height + builder.fonts().metrics(FontRole::body).capHeight()) / 2;
    const double x = builder.sign(slot, builder.px(14), baseline, Sign::clock_stopped, Ink::failed, FontRole::body);
    builder.write(slot, x, baseline, slot.rect.width() - builder.px(10), slot.name, FontRole::body, Ink::text);
    builder.go_down(height + builder.px(16));
}

/// Why the clock has just moved; nothing at every other step.
QString reason_of_clock(const trace::Snapshot& snapshot) {
    if (snapshot.event.kind != trace::StepKind::clock_moved) return {};
    const bool is_busy = snapshot.event.object != 0;
    const QString time = Words::time(snapshot.time);
    if (snapshot.event.cause == trace::Cause::timer) {
        return is_busy ? Words::tr("something is ready again and again: so that others wake, the clock goes to %1")
                             .arg(time)
                       : Words::tr("nothing is ready: the clock goes to %1, the next deadline").arg(time);
    }
    return is_busy ? Words::tr("the clock is read again and again: it goes to %1").arg(time)
                   : Words::tr("time.sleep() holds all others: the clock goes to %1").arg(time);
}

}  // namespace

void build_timers(StageBuilder& builder) {
    const bool any = !builder.snapshot().timers.empty();
    if (builder.snapshot().end == trace::RunEnd::deadlock) return add_stopped_clock(builder);
    const QString reason = reason_of_clock(builder.snapshot());
    const QString usual =
        any ? Words::tr("the clock jumps to the first when nothing is ready") : Words::tr("none is set");
    builder.heading(4, Words::tr("Timers"), reason.isEmpty() ? usual : reason, reason.isEmpty() ? Ink::dim : Ink::now);
    // Before the first timer there is nothing for an axis to show; afterwards it stays, so that nothing below it moves.
    if (!any && builder.snapshot().time.seconds <= 0) return builder.go_down(builder.px(10));
    TimerAxis(builder).build();
}

}  // namespace loopglass::ui
