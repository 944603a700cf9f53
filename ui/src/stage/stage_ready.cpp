#include <algorithm>
#include <limits>
#include <utility>

#include "stage/stage_builder.h"

namespace loopglass::ui {

namespace {

constexpr std::uint32_t this_iteration = 10;
constexpr std::uint32_t next_iteration = 20;
constexpr std::size_t shown_whole = 12;  ///< above it the middle of a batch is counted
constexpr std::size_t shown_full = 6;    ///< above it a card has one line
constexpr std::size_t shown_front = 6;
constexpr std::size_t shown_back = 3;

/// Since when it is in the queue; or how late it is, where something has blocked the loop.
QString since(const trace::Snapshot& snapshot, const trace::HandleRow& handle) {
    const QString late = Words::late(handle);
    return late.isEmpty() ? Words::steps_ago(snapshot.step, handle.queued) : late;
}

StageBuilder::CardText task_text(const trace::Snapshot& snapshot, const trace::TaskRow& task,
                                 const trace::HandleRow& handle) {
    QString place = task.started ? Words::line(task.place) : Words::tr("not started");
    if (task.must_cancel) place = Words::tr("CancelledError comes");
    return {Sign::ready,
            Ink::task,
            Words::text(task.name),
            Words::text(task.coroutine),
            place + QStringLiteral(" · ") + since(snapshot, handle),
            {}};
}

StageBuilder::CardText callback_text(const trace::Snapshot& snapshot, const trace::HandleRow& handle) {
    QString below = handle.future ? Words::tr("for %1 · ").arg(Words::awaited(snapshot, handle.future)) : QString();
    if (handle.cancelled) below = Words::tr("cancelled · ");
    return {handle.cancelled ? Sign::cancelled : Sign::callback,
            Ink::text,
            Words::text(handle.name),
            {},
            below + since(snapshot, handle),
            {}};
}

/// From where to where a part of the queue stands, across the stage.
struct Stretch {
    double from;
    double to;
    double width() const { return to - from; }
};

/// One part of the ready queue: the handles [begin, end) of it, in their order, on as many rows as they need.
class QueuePart {
public:
    QueuePart(StageBuilder& builder, std::uint32_t id, const QString& label, std::size_t begin, std::size_t end)
        : builder_(builder), id_(id), label_(label), begin_(begin), end_(end) {}

    /// What it would take to show all of it in one row, or what it says where it is empty.
    double wanted_width(const QString& nothing) const {
        if (begin_ == end_) return slot_width(nothing);
        if (end_ - begin_ > shown_full) return std::numeric_limits<double>::max();
        double width = -builder_.px(gap);
        for (std::size_t i = begin_; i < end_; ++i) {
            const trace::HandleRow& handle = builder_.snapshot().ready[i];
            const bool is_task = handle.kind != trace::HandleKind::call;
            const trace::TaskRow* task = is_task ? builder_.snapshot().task(handle.task) : nullptr;
            width += width_of(text_of(handle, task, i - begin_ + 1), false) + builder_.px(gap);
        }
        return width;
    }
    bool is_empty() const { return begin_ == end_; }

    /// Places it; gives where it ends. A card is never wider than its part.
    double place(const Stretch& stretch, const QString& nothing) {
        // Many cards, and cards that would fill more than one row, take one line each.
        is_compact_ = !is_empty() && wanted_width(nothing) > stretch.width() + 0.5;
        const double height = is_compact_ ? builder_.line_card_height() : builder_.card_height();
        Flow flow(builder_, height, builder_.px(is_compact_ ? 6 : gap), stretch.from - builder_.left(),
                  builder_.right() - stretch.to);
        flow_ = &flow;
        if (is_empty()) slot(nothing);
        handles();
        flow_ = nullptr;
        return flow.bottom();
    }

private:
    static constexpr double gap = 8;

    double slot_width(const QString& text) const {
        return builder_.fonts().width(FontRole::small, text) + builder_.px(28);
    }
    void slot(const QString& text) {
        Element& slot = builder_.add({KeyKind::fixed, id_, 1}, ElementKind::slot, flow_->place(slot_width(text)));
        slot.dashed = true;
        slot.name = label_ + QStringLiteral(": ") + text;
        const double baseline = (slot.rect.height() + builder_.fonts().metrics(FontRole::small).capHeight()) / 2;
        builder_.write(slot, builder_.px(14), baseline, slot.rect.width(), text, FontRole::small, Ink::dim);
    }
    void handles() {
        const std::size_t count = end_ - begin_;
        for (std::size_t i = begin_; i < end_; ++i) {
            if (count > shown_whole && i == begin_ + shown_front && !builder_.wishes().opened.contains(id_)) {
                for (; i < end_ - shown_back; ++i) claim(builder_.snapshot().ready[i]);
                builder_.add_count(id_, *flow_, static_cast<int>(count - shown_front - shown_back));
            }
            handle(builder_.snapshot().ready[i], i - begin_ + 1);
        }
    }
    /// The task whose card stands for a handle; null for a callback, or if the card stands elsewhere already.
    const trace::TaskRow* claim(const trace::HandleRow& handle) {
        if (handle.kind == trace::HandleKind::call || handle.cancelled) return nullptr;
        const trace::TaskRow* task = builder_.snapshot().task(handle.task);
        return task && builder_.claim(task->id) ? task : nullptr;
    }
    StageBuilder::CardText text_of(const trace::HandleRow& handle, const trace::TaskRow* task,
                                   std::size_t place) const {
        const trace::Snapshot& snapshot = builder_.snapshot();
        auto text = task ? task_text(snapshot, *task, handle) : callback_text(snapshot, handle);
        text.corner = QString::number(place);
        return text;
    }
    double width_of(StageBuilder::CardText text, bool compact) const {
        if (!compact) return std::clamp(builder_.card_width(text), builder_.px(120), builder_.px(320));
        text.beside = text.below = QString();
        return std::clamp(builder_.card_width(text), builder_.px(90), builder_.px(260));
    }
    void handle(const trace::HandleRow& handle, std::size_t place) {
        const trace::TaskRow* task = claim(handle);
        auto text = text_of(handle, task, place);
        const QString late = Words::late(handle);
        // One line has no room but beside the place.
        if (is_compact_ && !late.isEmpty()) text.corner = late + QStringLiteral(" · ") + text.corner;
        Element& card = builder_.add(task ? task_key(task->id) : handle_key(handle.id), ElementKind::card,
                                     flow_->place(width_of(text, is_compact_)));
        card.task = task ? task->id : TaskId{};
        card.dashed = handle.cancelled;
        if (!late.isEmpty()) card.hatched = QRectF(QPointF(), card.rect.size());
        const QString who = text.beside.isEmpty() ? text.title : text.title + QLatin1Char(' ') + text.beside;
        card.name = Words::tr("%1, ready, place %2, %3").arg(who).arg(place).arg(text.below);
        if (is_compact_) {
            builder_.write_line_card(card, text);
        } else {
            builder_.write_card(card, text);
        }
    }

    StageBuilder& builder_;
    std::uint32_t id_;
    QString label_;
    std::size_t begin_;
    std::size_t end_;
    bool is_compact_ = false;  ///< one line a card
    Flow* flow_ = nullptr;     ///< while it is placed
};

/// What stands in the heading above the first part.
double heading_width(const StageBuilder& builder, const QString& title, const QString& label) {
    return builder.fonts().width(FontRole::heading, title) + builder.px(10) +
           builder.fonts().width(FontRole::small, label);
}

/// Side by side, each half as wide as the stage; who needs more takes what the other leaves.
std::pair<Stretch, Stretch> share(const StageBuilder& builder, double least, double first, double second) {
    const double gap = builder.px(24);
    const double room = builder.right() - builder.left() - gap;
    const double half = room / 2;
    double width = half;
    if (first > half && first + second <= room)
        width = first;
    else if (second > half && first + second <= room)
        width = room - second;
    else if (first > half && second < half)
        width = room - second;
    else if (second > half && first < half)
        width = first;
    width = std::max(width, least);  // the second part's label is not to lie over the first's heading
    return {{builder.left(), builder.left() + width}, {builder.left() + width + gap, builder.right()}};
}

/// A task that is ready but in no queue yet: it has just been made.
void add_unqueued(StageBuilder& builder, const trace::TaskRow& task) {
    const QRectF rect(builder.left(), builder.y(), builder.px(220), builder.card_height());
    Element& card = builder.add(task_key(task.id), ElementKind::card, rect);
    card.task = task.id;
    card.dashed = true;
    const StageBuilder::CardText text{Sign::ready,
                                      Ink::task,
                                      Words::text(task.name),
                                      Words::text(task.coroutine),
                                      Words::tr("made, not in the queue yet"),
                                      {}};
    card.name = text.title + QStringLiteral(", ") + text.below;
    builder.write_card(card, text);
    builder.go_down(rect.height() + builder.px(8));
}

/// The selected task where it is not there: an outline, so that one sees that it is still selected.
void add_absent(StageBuilder& builder, TaskId task) {
    const auto& tasks = builder.snapshot().tasks;
    const bool is_to_come = tasks.empty() || tasks.back().id < task;
    const QRectF rect(builder.left(), builder.y(), builder.px(220), builder.card_height());
    Element& card = builder.add(task_key(task), ElementKind::card, rect);
    card.task = task;
    card.dashed = true;
    const StageBuilder::CardText text{Sign::none,
                                      Ink::task,
                                      Words::doer(builder.snapshot(), task),
                                      {},
                                      is_to_come ? Words::tr("not made yet") : Words::tr("nobody holds it any more"),
                                      {}};
    card.name = text.title + QStringLiteral(", ") + text.below;
    builder.write_card(card, text);
    builder.go_down(rect.height() + builder.px(8));
}

}  // namespace

void build_ready(StageBuilder& builder) {
    const trace::Snapshot& snapshot = builder.snapshot();
    const std::size_t batch = std::min<std::size_t>(snapshot.ready_this_iteration, snapshot.ready.size());
    const QString now = Words::tr("this iteration");
    const QString next = Words::tr("next iteration");
    const bool in_batch = snapshot.phase == trace::LoopPhase::running;
    const QString none_left = in_batch ? Words::tr("nothing left") : Words::tr("nothing");
    const QString none_yet = in_batch ? Words::tr("nothing yet") : Words::tr("nothing");
    QueuePart first(builder, this_iteration, now, 0, batch);
    QueuePart second(builder, next_iteration, next, batch, snapshot.ready.size());
    // Both parts are always there, so that what stands below keeps its place from step to step.
    const QString title = Words::tr("Ready queue");
    const double least = heading_width(builder, title, now);
    const double wanted = std::max(first.wanted_width(none_left), least);
    const double other = std::max(second.wanted_width(none_yet), builder.fonts().width(FontRole::small, next));
    const auto [left, right] = share(builder, least, wanted, other);
    const double top = builder.y();
    builder.heading(2, title, now);
    const double heading_height = builder.fonts().line_height(FontRole::heading);
    double bottom = first.place(left, none_left);
    Element& words = builder.add({KeyKind::fixed, next_iteration, 0}, ElementKind::words,
                                 QRectF(right.from, top, right.width(), heading_height));
    words.name = next;
    builder.write(words, 0, builder.fonts().metrics(FontRole::heading).ascent(), right.width(), next, FontRole::small,
                  Ink::dim);
    bottom = std::max(bottom, second.place(right, none_yet));
    const double middle = (left.to + right.from) / 2;
    builder.add({KeyKind::fixed, next_iteration, 2}, ElementKind::divider,
                QRectF(middle, top, builder.px(1), bottom - top));
    builder.go_to(bottom + builder.px(6));
    for (const trace::TaskRow& task : snapshot.tasks) {
        if (task.state == trace::TaskState::ready && builder.claim(task.id)) add_unqueued(builder, task);
    }
    const TaskId selected = builder.wishes().selected;
    if (selected && !snapshot.task(selected)) add_absent(builder, selected);
    builder.go_down(builder.px(10));
}

}  // namespace loopglass::ui
