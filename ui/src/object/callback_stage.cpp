#include "object/callback_stage.h"

#include <algorithm>

#include "stage/stage_builder.h"

namespace loopglass::ui {

namespace {

constexpr int callbacks_section = 20;
constexpr int queue_section = 21;
constexpr int call_section = 22;
constexpr std::size_t rows_shown = 8;
constexpr std::uint32_t number_id = 3'000;
constexpr std::uint32_t more_id = 3'900;

/// Two columns: the callbacks in the order in which they were added, and the ready queue.
class CallbackLayout {
public:
    CallbackLayout(StageBuilder& builder, const QStringList& callbacks, const FutureCall& call)
        : builder_(builder), snapshot_(builder.snapshot()), callbacks_(callbacks), call_(call) {
        const double whole = builder.right() - builder.left();
        width_ = (whole - builder.px(28)) / 2;
        right_ = builder.left() + width_ + builder.px(28);
    }

    void build() {
        add_call();
        const double top = builder_.y();
        title(callbacks_section, builder_.left(), Words::tr("Callbacks"), Words::tr("in the order they were added"));
        title(queue_section, right_, Words::tr("Ready queue"), Words::tr("first in, first out"));
        builder_.go_to(top + builder_.fonts().line_height(FontRole::heading) + builder_.px(6));
        top_ = builder_.y();
        add_callbacks();
        add_queue();
        const std::size_t rows = std::max(std::min<std::size_t>(rows_shown + 1, callbacks_.size()),
                                          std::min(rows_shown + 1, snapshot_.ready.size()));
        builder_.go_to(top_ + static_cast<double>(std::max<std::size_t>(rows, 1)) * row_height() + builder_.px(12));
    }

private:
    double row_height() const { return builder_.card_height() + builder_.px(6); }
    QRectF row_rect(double x, std::size_t row) const {
        return {x, top_ + static_cast<double>(row) * row_height(), width_, builder_.card_height()};
    }

    void title(int section, double x, const QString& words, const QString& explanation) {
        Element& element =
            builder_.add({KeyKind::section, static_cast<std::uint32_t>(section), 0}, ElementKind::words,
                         QRectF(x, builder_.y(), width_, builder_.fonts().line_height(FontRole::heading)));
        builder_.write_heading(element, words, explanation);
    }

    /// The steps of the call as dots: the state, then a callback each.
    void add_call() {
        if (call_.done.number == 0 || call_.callbacks.empty()) return;
        const Step last = call_.callbacks.back().step;
        if (snapshot_.step < call_.done || last < snapshot_.step) return;
        builder_.heading(call_section, Words::tr("Inside this call"),
                         Words::tr("one call makes all of these steps; a turn goes past them"));
        Flow flow(builder_, builder_.card_height(), builder_.px(6));
        add_dot(flow, call_.done, call_.done, Words::tr("state"));
        for (std::size_t i = 0; i < std::min(call_.callbacks.size(), rows_shown); ++i)
            add_dot(flow, call_.callbacks[i].queued, call_.callbacks[i].step, Words::tr("callback %1").arg(i + 1));
        builder_.go_to(flow.bottom() + builder_.px(14));
    }

    void add_dot(Flow& flow, Step first, Step step, const QString& words) {
        const bool here = first <= snapshot_.step && snapshot_.step <= step;
        const bool ahead = snapshot_.step < first;
        const StageBuilder::CardText text{here    ? Sign::running
                                          : ahead ? Sign::pending
                                                  : Sign::done,
                                          here ? Ink::now : Ink::dim,
                                          words,
                                          {},
                                          Words::tr("step %1").arg(step.number),
                                          {}};
        Element& dot = builder_.add(step_key(step), ElementKind::card, flow.place(builder_.card_width(text)));
        dot.running = here;
        dot.dashed = ahead;
        dot.name = Words::tr("inside this call: %1, step %2").arg(words).arg(step.number);
        builder_.write_card(dot, text);
    }

    bool is_scheduled(std::size_t index) const {
        return index < call_.callbacks.size() && call_.callbacks[index].queued <= snapshot_.step;
    }

    void add_callbacks() {
        if (callbacks_.isEmpty()) {
            builder_.words({KeyKind::fixed, more_id, 0}, row_rect(builder_.left(), 0),
                           Words::tr("none: nobody is told when it is done"), FontRole::small, Ink::dim);
            return;
        }
        const auto count = static_cast<std::size_t>(callbacks_.size());
        for (std::size_t i = 0; i < std::min(count, rows_shown); ++i) {
            const bool gone = is_scheduled(i);
            // A callback that has left is an outline where it was; the card itself is in the queue.
            Element& card = builder_.add(gone ? Key{KeyKind::fixed, number_id + static_cast<std::uint32_t>(i), 0}
                                              : Key{KeyKind::callback, static_cast<std::uint32_t>(i + 1), 0},
                                         gone ? ElementKind::slot : ElementKind::card, row_rect(builder_.left(), i));
            card.dashed = gone;
            const QString name = callbacks_[static_cast<qsizetype>(i)];
            const QString below = gone ? Words::tr("scheduled at step %1").arg(call_.callbacks[i].step.number)
                                       : Words::tr("called when it is done");
            card.name = Words::tr("callback %1: %2, %3").arg(i + 1).arg(name, below);
            builder_.write_card(card, {gone ? Sign::done : Sign::callback,
                                       gone ? Ink::dim : Ink::text,
                                       name,
                                       {},
                                       below,
                                       QString::number(i + 1)});
        }
        add_rest(builder_.left(), count, 1);
    }

    void add_rest(double x, std::size_t count, std::uint8_t part) {
        if (count <= rows_shown) return;
        builder_.words({KeyKind::fixed, more_id, part}, row_rect(x, rows_shown),
                       Words::tr("and %1 more").arg(count - rows_shown), FontRole::small, Ink::dim);
    }

    void add_queue() {
        const auto& ready = snapshot_.ready;
        if (ready.empty()) {
            builder_.words({KeyKind::fixed, more_id, 2}, row_rect(right_, 0), Words::tr("nothing is ready"),
                           FontRole::small, Ink::dim);
        }
        for (std::size_t i = 0; i < std::min(ready.size(), rows_shown); ++i) add_handle(ready[i], i);
        add_rest(right_, ready.size(), 3);
    }

    void add_handle(const trace::HandleRow& handle, std::size_t row) {
        Element& card = builder_.add(handle_key(handle.id), ElementKind::card, row_rect(right_, row));
        const auto ours = std::find_if(call_.callbacks.begin(), call_.callbacks.end(),
                                       [&](const ScheduledCallback& own) { return own.handle == handle.id; });
        const bool is_task = handle.kind != trace::HandleKind::call;
        card.task = is_task ? handle.task : TaskId{};
        if (ours != call_.callbacks.end()) {
            const auto index = static_cast<std::uint32_t>(ours - call_.callbacks.begin());
            card.came_from = {KeyKind::callback, index + 1, 0};
            card.running = ours->queued <= snapshot_.step && snapshot_.step <= ours->step;
        }
        const bool this_iteration = row < snapshot_.ready_this_iteration;
        const QString below = (this_iteration ? Words::tr("this iteration") : Words::tr("next iteration")) +
                              QStringLiteral(" · ") + Words::steps_ago(snapshot_.step, handle.queued);
        const QString beside = handle.kind == trace::HandleKind::wakeup ? Words::tr("wakeup")
                               : is_task                                ? Words::tr("step")
                                                                        : QString();
        card.name =
            Words::tr("%1 %2, ready, place %3, %4").arg(Words::text(handle.name), beside).arg(row + 1).arg(below);
        builder_.write_card(card, {is_task ? Sign::ready : Sign::callback, is_task ? Ink::task : Ink::text,
                                   Words::text(handle.name), beside, below, QString::number(row + 1)});
    }

    StageBuilder& builder_;
    const trace::Snapshot& snapshot_;
    const QStringList& callbacks_;
    const FutureCall& call_;
    double width_ = 0;
    double right_ = 0;
    double top_ = 0;
};

}  // namespace

namespace {

/// When the handle of a callback went into the queue: the event just before the one that names it.
Step queued_at(const trace::Timeline& timeline, std::size_t scheduled, std::uint32_t handle) {
    if (scheduled > 0) {
        const trace::EventRow& before = timeline.events[scheduled - 1];
        if (before.kind == trace::StepKind::handle_queued && before.subject == handle) return {before.step};
    }
    return {timeline.events[scheduled].step};
}

}  // namespace

FutureCall call_of(const trace::Timeline& timeline, FutureId future) {
    FutureCall call;
    for (std::size_t i = 0; i < timeline.events.size(); ++i) {
        const trace::EventRow& event = timeline.events[i];
        if (event.subject != future.value) continue;
        const bool ends = event.kind == trace::StepKind::future_finished ||
                          event.kind == trace::StepKind::future_failed ||
                          event.kind == trace::StepKind::future_cancelled;
        if (ends) call.done = {event.step};
        if (event.kind == trace::StepKind::callback_scheduled && call.done.number)
            call.callbacks.push_back({queued_at(timeline, i, event.object), {event.step}, {event.object}});
    }
    return call;
}

StageLayout layout_callbacks(const trace::Snapshot& snapshot, const QStringList& callbacks, const FutureCall& call,
                             double width, const Fonts& fonts) {
    StageBuilder builder(snapshot, width, fonts);
    CallbackLayout(builder, callbacks, call).build();
    return builder.finish();
}

CallbackStage::CallbackStage(QWidget* parent) : StageView(parent) {
    setObjectName(QStringLiteral("callbacks"));
    setAccessibleName(tr("Callbacks of the selected future"));
}

void CallbackStage::set_callbacks(const QStringList& callbacks, FutureCall call) {
    callbacks_ = callbacks;
    call_ = std::move(call);
}

StageLayout CallbackStage::lay_out(const trace::Snapshot& snapshot) const {
    return layout_callbacks(snapshot, callbacks_, call_, width(), fonts());
}

}  // namespace loopglass::ui
