// Why a task waits, runs or is done; why a future is pending or done.

#include <algorithm>
#include <set>

#include "inspector/inspector_html.h"
#include "run/why_answer.h"

namespace loopglass::ui {

using trace::StepKind;

namespace {

constexpr int links_of_chain = 3;  ///< so far who waits for whom is followed in words

}  // namespace

void WhyAnswer::about_task(const trace::TaskRow& task) {
    const QString name = Words::text(task.name);
    switch (task.state) {
        case trace::TaskState::waiting: return waiting(task, name);
        case trace::TaskState::ready: return ready(task, name);
        case trace::TaskState::running: return running(name);
        case trace::TaskState::done: return done(task, name);
    }
}

void WhyAnswer::about_missing_task(TaskId task) {
    const trace::TaskBirthRow* birth = trace::task_birth(timeline_, task);
    const bool is_ahead = birth && birth->step > snapshot_.step.number;
    const QString name = birth && !(is_ahead && future_hidden_)
                             ? QString::fromStdString(trace::task_name(timeline_, *birth))
                             : Words::doer(snapshot_, task);
    ask(Words::tr("Why is %1 not there?").arg(name),
        is_ahead ? Words::tr("At this step it is not made yet.")
                 : Words::tr("It is done, and nobody holds it any more: its memory was given back."));
    if (birth) link(Words::tr("where it is made"), {birth->step});
}

void WhyAnswer::waiting(const trace::TaskRow& task, const QString& name) {
    ask(Words::tr("Why does %1 wait?").arg(name));
    const trace::FutureRow* future = snapshot_.future(task.waits_for);
    if (!future) return;
    const QString awaited = Words::awaited(snapshot_, future->id);
    if (future->state != trace::FutureState::pending) {
        say(Words::tr("It awaited %1, and that is done now: its wakeup goes to the end of the ready queue.")
                .arg(awaited));
        return link(Words::tr("when that was done"), future->changed);
    }
    say(Words::tr("It awaits %1, which is %2. Until that is done the loop does not touch it.")
            .arg(awaited, Words::state(*future)));
    if (future->children) say(Words::tr("%1 of %2 are done.").arg(future->children_done).arg(future->children));
    if (std::count(snapshot_.circle.begin(), snapshot_.circle.end(), task.id))
        say(Words::tr("It is one of those that wait for one another in a circle: nothing can wake them."));
    else if (snapshot_.end == trace::RunEnd::deadlock)
        say(Words::tr("Nothing is ready and no timer is set: nobody is left to wake it."));
    else
        say(Words::tr("Who wakes it: %1.").arg(Words::waker(snapshot_, *future)));
    say_chain(task);
    if (const trace::EventRow* event = last_event({StepKind::task_waits}, task.future.value))
        link(Words::tr("where it began to wait"), {event->step});
}

/// A task that waits for a task waits for what that one waits for.
void WhyAnswer::say_chain(const trace::TaskRow& task) {
    std::set<std::uint32_t> seen = {task.id.value};
    const trace::FutureRow* awaited = snapshot_.future(task.waits_for);
    for (int i = 0; i < links_of_chain && awaited; ++i) {
        // Of several that are waited for, no single one is the reason.
        if (awaited->pending_children.size() == 1) awaited = snapshot_.future(awaited->pending_children.front());
        const trace::TaskRow* next = awaited && awaited->task ? snapshot_.task(awaited->task) : nullptr;
        if (!next || next->state != trace::TaskState::waiting || !seen.insert(next->id.value).second) return;
        awaited = snapshot_.future(next->waits_for);
        if (!awaited) return;
        say(Words::tr("%1 itself awaits %2 (%3).")
                .arg(Words::text(next->name), Words::awaited(snapshot_, awaited->id),
                     Words::waker(snapshot_, *awaited)));
    }
}

void WhyAnswer::ready(const trace::TaskRow& task, const QString& name) {
    ask(Words::tr("Why does %1 not run yet?").arg(name));
    for (std::size_t i = 0; i < snapshot_.ready.size(); ++i) {
        const trace::HandleRow& handle = snapshot_.ready[i];
        if (handle.task != task.id || handle.kind == trace::HandleKind::call) continue;
        say(i < snapshot_.ready_this_iteration
                ? Words::tr("Its handle is number %1 of the ready queue, first in, first out, and one handle runs at a "
                            "time. It is in the batch of this iteration.")
                      .arg(i + 1)
                : Words::tr("Its handle is number %1 of the ready queue, first in, first out, and one handle runs at a "
                            "time. It belongs to the next iteration.")
                      .arg(i + 1));
        return say_cause(handle);
    }
    say(task.started ? Words::tr("It goes to the end of the ready queue just now.")
                     : Words::tr("It was made just now: its first step goes to the end of the ready queue."));
}

void WhyAnswer::running(const QString& name) {
    const trace::HandleRow& handle = snapshot_.running_handle;
    ask(Words::tr("Why does %1 run now?").arg(name));
    say(Words::tr("Its handle was the next in the ready queue: number %1 of %2 in iteration %3. Handles run in the "
                  "order in which they were queued.")
            .arg(snapshot_.batch_position)
            .arg(snapshot_.batch_size)
            .arg(snapshot_.iteration));
    if (handle.id) say_cause(handle);
    if (const trace::TurnRow* turn = trace::turn_at(timeline_, snapshot_.step))
        link(Words::tr("where its turn began"), {turn->first_step});
}

/// Who made the future done that a task waited for, before it was queued at this step.
void WhyAnswer::woken(TaskId task, Step queued) {
    trace::FindRange range;
    range.first = range.last.emplace(queued);
    for (const trace::Hit& hit : trace::find_life(timeline_, task, range).hits)
        if (hit.kind == trace::HitKind::task_ready && hit.because.number) return say_who_ended(hit.future, hit.because);
    say(Words::tr("It was queued because what it awaited is done."));
}

void WhyAnswer::say_who_ended(FutureId future, Step step) {
    const trace::FutureRow* row = snapshot_.future(future);
    if (const trace::EventRow* timer = timer_behind(step)) {
        say(Words::tr("What it waited for was done by a timer that fell due at %1.")
                .arg(Words::time(trace::time_at(timeline_, step))));
        link(Words::tr("where that timer was set"), {timer->step});
    } else if (row && row->task) {
        say(Words::tr("What it waited for, %1, is done.").arg(Words::awaited(snapshot_, future)));
    } else {
        say(Words::tr("What it waited for was done by %1.").arg(who_and_where(step)));
    }
    link(Words::tr("when that was done"), step);
}

void WhyAnswer::done(const trace::TaskRow& task, const QString& name) {
    ask(Words::tr("Why is %1 done?").arg(name));
    const trace::FutureRow* future = snapshot_.future(task.future);
    if (!future) return;
    const bool is_cancelled = future->state == trace::FutureState::cancelled;
    say(is_cancelled     ? Words::tr("A CancelledError left its coroutine.")
        : future->failed ? Words::tr("An exception left its coroutine: %1.").arg(Words::outcome(*future))
                         : Words::tr("Its coroutine returned: %1.").arg(Words::outcome(*future)));
    link(Words::tr("when that happened"), future->changed);
    if (is_cancelled) cancelled(task);
    if (future->failed) failed(task);
}

void WhyAnswer::cancelled(const trace::TaskRow& task) {
    trace::FindRange range;
    range.last = snapshot_.step;
    const trace::Found found = trace::find_cancellations(timeline_, {task.id}, range);
    if (found.hits.empty()) return say(Words::tr("Nobody has called cancel() on it: what it awaited was cancelled."));
    const Step step = found.hits.back().step;
    const trace::EventRow* timer = timer_behind(step);
    say(Words::tr("cancel() was called on it by %1.").arg(who_and_where(step)));
    link(Words::tr("where cancel() was called"), step);
    if (timer) {
        say(Words::tr("That was a timer's doing."));
        link(Words::tr("where that timer was set"), {timer->step});
    }
}

/// Where the exception was raised that left a task's coroutine: the last that was raised in its turns.
void WhyAnswer::failed(const trace::TaskRow& task) {
    const trace::FutureRow* future = snapshot_.future(task.future);
    for (std::size_t i = timeline_.exceptions.size(); i-- > 0;) {
        const trace::OutputRow& row = timeline_.exceptions[i];
        if (row.step > future->changed.number || row.task != task.id.value) continue;
        if (const Place place = timeline_.steps[row.step].place(); place.line)
            say(Words::tr("It was raised in line %1.").arg(place.line));
        return link(Words::tr("where it was raised"), {row.step});
    }
}

void WhyAnswer::about_future(const trace::FutureRow& future) {
    const QString label = Words::text(future.label);
    const trace::EventRow* made = last_event({StepKind::future_created, StepKind::task_created}, future.id.value);
    if (future.state == trace::FutureState::pending) {
        ask(Words::tr("Why is %1 pending?").arg(label), Words::tr("Nobody has set its result yet."));
        if (snapshot_.end == trace::RunEnd::deadlock)
            say(Words::tr("Nothing is ready and no timer is set: nobody is left who could."));
        else
            say(Words::tr("It will be done by: %1.").arg(Words::waker(snapshot_, future)));
        if (!future.awaited_by.empty())
            say(Words::tr("Until then these wait for it: %1.")
                    .arg(Words::names(snapshot_, {future.awaited_by.begin(), future.awaited_by.size()})));
    } else {
        ask(Words::tr("Why is %1 done?").arg(label));
        if (const trace::EventRow* timer = timer_behind(future.changed)) {
            say(Words::tr("A timer made it so that fell due at %1: %2.")
                    .arg(Words::time(trace::time_at(timeline_, future.changed)), Words::outcome(future)));
            link(Words::tr("where that timer was set"), {timer->step});
        } else {
            say(Words::tr("It was made so by %1: %2.").arg(who_and_where(future.changed), Words::outcome(future)));
        }
        link(Words::tr("when that happened"), future.changed);
    }
    if (made) link(Words::tr("where it was made"), {made->step});
}

void WhyAnswer::about_missing_future(FutureId future) {
    ask(Words::tr("Why is this future not there?"));
    const trace::EventRow* made = last_event({StepKind::future_created}, future.value);
    say(made ? Words::tr("Nobody holds it any more: its memory was given back.")
             : Words::tr("At this step it is not made yet."));
    if (made) link(Words::tr("where it was made"), {made->step});
}

void WhyAnswer::about_coroutine(std::uint32_t object) {
    const trace::LocalRow* held = InspectorText::coroutine(moment_, object);
    ask(Words::tr("Why does this coroutine not run?"));
    if (!held) return say(Words::tr("No name of the frames shown holds it at this step."));
    switch (held->coroutine) {
        case trace::CoroutineState::created:
            return say(
                Words::tr("Calling an async function only makes a coroutine, and runs no line of it. It begins when "
                          "somebody awaits it or makes a task of it, and nobody has yet."));
        case trace::CoroutineState::running:
            ask(Words::tr("Why does this coroutine run?"));
            return say(Words::tr("Who awaits it runs, and so does it: awaiting a coroutine is calling it."));
        case trace::CoroutineState::suspended:
            return say(
                Words::tr("It stands at an await and gave control back. It goes on when who awaits it has its "
                          "turn again."));
        case trace::CoroutineState::closed:
            return say(Words::tr("It has returned or an exception has left it. A coroutine runs only once."));
        case trace::CoroutineState::none: break;
    }
}

}  // namespace loopglass::ui
