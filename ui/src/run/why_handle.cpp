// Why a handle is queued, why a timer is set, why the clock shows what it shows.

#include <algorithm>

#include "run/last_event.h"
#include "run/why_answer.h"

namespace loopglass::ui {

using trace::Cause;
using trace::StepKind;

void WhyAnswer::about_handle(HandleId id) {
    const trace::HandleRow* handle = Words::find_handle(snapshot_, id);
    if (!handle) return gone(id);
    const bool is_running = snapshot_.running_handle.id == id;
    if (handle->cancelled) {
        ask(Words::tr("Why is %1 cancelled?").arg(Words::text(handle->call)));
        if (const trace::EventRow* event = last_event({StepKind::handle_cancelled}, id.value)) {
            say(Words::tr("Its handle was cancelled by %1: the loop throws it away when its time comes.")
                    .arg(who_and_where({event->step})));
            link(Words::tr("where that was"), {event->step});
        }
        return;
    }
    if (is_running && snapshot_.row.kind() != StepKind::handle_ended)
        return running(handle->kind == trace::HandleKind::call ? Words::handle(snapshot_, id)
                                                               : Words::text(handle->name));
    const bool is_ready = is_running || std::any_of(snapshot_.ready.begin(), snapshot_.ready.end(),
                                                    [id](const auto& row) { return row.id == id; });
    is_ready ? queued(*handle) : set_timer(*handle);
}

void WhyAnswer::queued(const trace::HandleRow& handle) {
    ask(Words::tr("Why is this in the ready queue: %1?").arg(Words::handle(snapshot_, handle.id)));
    say_cause(handle);
    for (std::size_t i = 0; i < snapshot_.ready.size(); ++i) {
        if (snapshot_.ready[i].id != handle.id) continue;
        say(i < snapshot_.ready_this_iteration
                ? Words::tr("It is number %1, in the batch of this iteration.").arg(i + 1)
                : Words::tr("It is number %1, for the next iteration.").arg(i + 1));
    }
    if (const trace::EventRow* timer = last_event({StepKind::timer_set}, handle.id.value))
        link(Words::tr("where that timer was set"), {timer->step});
}

void WhyAnswer::set_timer(const trace::HandleRow& handle) {
    ask(Words::tr("Why is there a timer at %1?").arg(Words::time(handle.when)));
    say(Words::tr("It was set by %1: at %2 the loop puts %3 into the ready queue.")
            .arg(who_and_where(handle.queued), Words::time(handle.when), Words::text(handle.call)));
    if (snapshot_.time < handle.when)
        say(Words::tr("The clock shows %1 and goes on when nothing is ready.").arg(Words::time(snapshot_.time)));
    link(Words::tr("where it was set"), handle.queued);
}

/// A handle that is in no queue: it has run, or is not there yet.
void WhyAnswer::gone(HandleId handle) {
    ask(Words::tr("Where is this handle?"));
    for (std::size_t i = timeline_.turns.size(); i-- > 0;) {
        const trace::TurnRow& turn = timeline_.turns[i];
        if (turn.handle != handle.value) continue;
        const bool has_run = turn.first_step <= snapshot_.step.number;
        say(has_run ? Words::tr("It has run: each handle runs once.")
                    : Words::tr("At this step it is not queued yet."));
        return link(Words::tr("where its turn begins"), {turn.first_step});
    }
    say(last_event({StepKind::handle_cancelled}, handle.value)
            ? Words::tr("It was cancelled, and thrown away when its time came.")
            : Words::tr("At this step it is not queued yet, or it was thrown away."));
}

/// Which rule put a handle into the ready queue.
void WhyAnswer::say_cause(const trace::HandleRow& handle) {
    link(Words::tr("when it was queued"), handle.queued);
    const trace::EventRow* event = trace::event_at(timeline_, handle.queued);
    if (!event) return;
    const QString who = who_and_where(handle.queued);
    switch (event->kind == StepKind::timer_due ? Cause::timer : event->cause) {
        case Cause::timer: return say(Words::tr("Its deadline was reached, and so it was put into the ready queue."));
        case Cause::task_start:
            return say(Words::tr("The task was made by %1: a new task is queued at once, and begins at its first turn.")
                           .arg(who));
        case Cause::task_wakeup: return woken(handle.task, handle.queued);
        case Cause::task_continue:
            return say(Words::tr("It gave way itself: sleep(0) puts a task at the end of the queue."));
        case Cause::done_callback:
            return say(
                Words::tr("A future is done: its callbacks are put into the queue, in the order in which they "
                          "were added."));
        case Cause::cancel_throw:
            return say(Words::tr("It was cancelled: it is queued so that CancelledError is thrown into it."));
        case Cause::network: return say(Words::tr("The loop has found that a socket can be read or written to."));
        case Cause::call_soon:
        case Cause::program: return say(Words::tr("Asked for with call_soon() by %1.").arg(who));
        default: return;
    }
}

/// If the turn at a step was that of a future's callback: that future, as it is called.
QString WhyAnswer::future_behind(const trace::TurnRow& turn) const {
    for (std::size_t i = timeline_.events.size(); i-- > 0;) {
        const trace::EventRow& event = timeline_.events[i];
        if (event.step > turn.first_step || event.kind != StepKind::callback_scheduled) continue;
        if (event.object == turn.handle) return Words::awaited(snapshot_, {event.subject});
    }
    return {};
}

/// If the turn at a step was that of a timer: where that was set.
const trace::EventRow* WhyAnswer::timer_behind(Step step) const {
    const trace::TurnRow* turn = trace::turn_at(timeline_, step);
    if (!turn || turn->task) return nullptr;
    return ui::last_event(timeline_, {turn->first_step - 1}, {StepKind::timer_set}, turn->handle);
}

void WhyAnswer::about_clock() {
    ask(Words::tr("Why is the clock %1?").arg(Words::time(snapshot_.time)));
    const trace::ClockRow* moved = nullptr;
    for (std::size_t i = timeline_.clock.size(); i-- > 0 && !moved;)
        if (timeline_.clock[i].step <= snapshot_.step.number) moved = &timeline_.clock[i];
    if (!moved)
        return say(
            Words::tr("Virtual time begins at 0. Work takes none: the clock moves only when nothing is ready, or "
                      "when a line sleeps."));
    const Step step{moved->step};
    const trace::EventRow* event = trace::event_at(timeline_, step);
    const bool by_program = event && event->cause == Cause::program;
    if (event && event->object) {
        say(Words::tr(
            "The program is busy and waits for time to pass: so that it comes to an end, the clock was moved by "
            "a millisecond."));
    } else if (by_program && trace::turn_at(timeline_, step)) {
        say(Words::tr("It was time.sleep(), called by %1, which kept its turn: the clock went on, and nothing else "
                      "could run.")
                .arg(who_and_where(step)));
    } else if (by_program) {
        say(Words::tr("It was time.sleep(), called by %1: the clock went on by so much.").arg(who_and_where(step)));
    } else {
        say(Words::tr("No handle was ready, so the loop waits for its next timer: virtual time jumps to that deadline, "
                      "%1, and not a moment further.")
                .arg(Words::time(snapshot_.time)));
        const trace::EventRow* timer = nullptr;
        for (std::size_t i = timeline_.events.size(); i-- > 0 && timeline_.events[i].step > step.number;)
            if (timeline_.events[i].kind == StepKind::timer_due) timer = &timeline_.events[i];
        if (timer)
            if (const trace::EventRow* set = last_event({StepKind::timer_set}, timer->subject)) {
                say(Words::tr("That timer was set by %1.").arg(who_and_where({set->step})));
                link(Words::tr("where that timer was set"), {set->step});
            }
    }
    link(Words::tr("when the clock moved"), step);
}

}  // namespace loopglass::ui
