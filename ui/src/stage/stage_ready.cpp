#include <algorithm>

#include "stage/stage_builder.h"

namespace loopglass::ui {

namespace {

constexpr std::uint32_t this_iteration = 10;
constexpr std::uint32_t next_iteration = 20;
constexpr std::size_t shown_whole = 12;  ///< above it the middle of a batch is counted
constexpr std::size_t shown_full = 6;    ///< above it a card has one line
constexpr std::size_t shown_front = 6;
constexpr std::size_t shown_back = 3;

StageBuilder::CardText task_text(const trace::Snapshot& snapshot, const trace::TaskRow& task,
                                 const trace::HandleRow& handle) {
    QString place = task.started ? Words::line(task.place) : Words::tr("not started");
    if (task.must_cancel) place = Words::tr("CancelledError comes");
    return {Sign::ready,
            Ink::task,
            Words::text(task.name),
            Words::text(task.coroutine),
            place + QStringLiteral(" · ") + Words::steps_ago(snapshot.step, handle.queued),
            {}};
}

StageBuilder::CardText callback_text(const trace::Snapshot& snapshot, const trace::HandleRow& handle) {
    QString below = handle.future ? Words::tr("for %1 · ").arg(Words::awaited(snapshot, handle.future)) : QString();
    if (handle.cancelled) below = Words::tr("cancelled · ");
    return {handle.cancelled ? Sign::cancelled : Sign::callback,    Ink::text, Words::text(handle.name), {},
            below + Words::steps_ago(snapshot.step, handle.queued), {}};
}

/// One row of the ready queue (or more, where it is full): a label at the left, then cards in order.
class QueueRow {
public:
    /// The row of the handles [begin, end) of the queue.
    QueueRow(StageBuilder& builder, std::uint32_t id, const QString& label, double indent, std::size_t begin,
             std::size_t end)
        : builder_(builder),
          id_(id),
          label_(label),
          begin_(begin),
          end_(end),
          is_compact_(wants_compact(indent)),
          height_(is_compact_ ? builder.line_card_height() : builder.card_height()),
          flow_(builder, height_, builder.px(is_compact_ ? 6 : 8), indent) {
        builder_.words({KeyKind::fixed, id, 0}, QRectF(builder.left(), builder.y(), indent - builder.px(8), height_),
                       label, FontRole::small, Ink::dim);
    }

    void slot(const QString& text) {
        const double width = builder_.fonts().width(FontRole::small, text) + builder_.px(28);
        Element& slot = builder_.add({KeyKind::fixed, id_, 1}, ElementKind::slot, flow_.place(width));
        slot.dashed = true;
        slot.name = label_ + QStringLiteral(": ") + text;
        const double baseline = (slot.rect.height() + builder_.fonts().metrics(FontRole::small).capHeight()) / 2;
        builder_.write(slot, builder_.px(14), baseline, slot.rect.width(), text, FontRole::small, Ink::dim);
    }
    void handles() {
        const std::size_t count = end_ - begin_;
        for (std::size_t i = begin_; i < end_; ++i) {
            if (count > shown_whole && i == begin_ + shown_front) {
                for (; i < end_ - shown_back; ++i) claim(builder_.snapshot().ready[i]);
                slot(Words::tr("%1 more").arg(count - shown_front - shown_back));
            }
            handle(builder_.snapshot().ready[i], i - begin_ + 1);
        }
    }
    void finish() { builder_.go_to(flow_.bottom() + builder_.px(6)); }

private:
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
    /// Many cards, and cards that would fill more than one row, take one line each.
    bool wants_compact(double indent) const {
        if (end_ - begin_ > shown_full) return true;
        double width = indent;
        for (std::size_t i = begin_; i < end_; ++i) {
            const trace::HandleRow& handle = builder_.snapshot().ready[i];
            const bool is_task = handle.kind != trace::HandleKind::call;
            const trace::TaskRow* task = is_task ? builder_.snapshot().task(handle.task) : nullptr;
            width += width_of(text_of(handle, task, i), false) + builder_.px(8);
        }
        return width - builder_.px(8) > builder_.right() - builder_.left();
    }
    void handle(const trace::HandleRow& handle, std::size_t place) {
        const trace::TaskRow* task = claim(handle);
        auto text = text_of(handle, task, place);
        Element& card = builder_.add(task ? task_key(task->id) : handle_key(handle.id), ElementKind::card,
                                     flow_.place(width_of(text, is_compact_)));
        card.task = task ? task->id : TaskId{};
        card.dashed = handle.cancelled;
        card.name = Words::tr("%1 %2, ready, place %3, %4").arg(text.title, text.beside, text.corner, text.below);
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
    bool is_compact_;  ///< one line a card
    double height_;
    Flow flow_;
};

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

}  // namespace

void build_ready(StageBuilder& builder) {
    const trace::Snapshot& snapshot = builder.snapshot();
    builder.heading(2, Words::tr("Ready queue"), Words::tr("first in, first out"));
    const std::size_t batch = std::min<std::size_t>(snapshot.ready_this_iteration, snapshot.ready.size());
    const QString now = Words::tr("this iteration");
    const QString next = Words::tr("next iteration");
    const Fonts& fonts = builder.fonts();
    const double label = std::max(fonts.width(FontRole::small, now), fonts.width(FontRole::small, next));
    // Both rows are always there, so that what stands below keeps its place from step to step.
    QueueRow first(builder, this_iteration, now, label + builder.px(14), 0, batch);
    const bool in_batch = snapshot.phase == trace::LoopPhase::running;
    if (batch == 0) first.slot(in_batch ? Words::tr("nothing left") : Words::tr("nothing"));
    first.handles();
    first.finish();
    QueueRow second(builder, next_iteration, next, label + builder.px(14), batch, snapshot.ready.size());
    if (batch == snapshot.ready.size()) second.slot(in_batch ? Words::tr("nothing yet") : Words::tr("nothing"));
    second.handles();
    second.finish();
    for (const trace::TaskRow& task : snapshot.tasks) {
        if (task.state == trace::TaskState::ready && builder.claim(task.id)) add_unqueued(builder, task);
    }
    builder.go_down(builder.px(8));
}

}  // namespace loopglass::ui
