#include "run/why.h"

#include <trace/find.h>

#include "stage/words.h"

namespace loopglass::ui {

namespace {

using trace::StepKind;

class Answer {
public:
    Answer(const Moment& moment, const trace::Timeline& timeline) : snapshot_(moment.snapshot), timeline_(timeline) {}

    Because about_task(const trace::TaskRow& task) {
        const QString name = Words::text(task.name);
        switch (task.state) {
            case trace::TaskState::waiting: waiting(task, name); break;
            case trace::TaskState::ready: ready(task, name); break;
            case trace::TaskState::running: running(name); break;
            case trace::TaskState::done: done(task, name); break;
        }
        return because_;
    }

    Because about_future(const trace::FutureRow& future) {
        const QString label = Words::text(future.label);
        if (future.state == trace::FutureState::pending) {
            because_.asked = Words::tr("Why is %1 pending?").arg(label);
            because_.words = Words::tr("Nobody has set its result yet. It will be done by: %1.")
                                 .arg(Words::waker(snapshot_, future));
        } else {
            because_.asked = Words::tr("Why is %1 done?").arg(label);
            because_.words =
                Words::tr("%1 made it so: %2.")
                    .arg(Words::doer(snapshot_, trace::task_at(timeline_, future.changed)), Words::outcome(future));
            link(Words::tr("when that happened"), future.changed);
        }
        return because_;
    }

    Because about_step() {
        switch (snapshot_.row.kind()) {
            case StepKind::clock_moved:
                because_.asked = Words::tr("Why is the clock %1?").arg(Words::time(snapshot_.time));
                because_.words = Words::tr(
                                     "No handle was ready, so the loop waits for its next timer: virtual time "
                                     "jumps to that deadline, %1, and not a moment further.")
                                     .arg(Words::time(snapshot_.time));
                return because_;
            case StepKind::output:
                because_.asked = Words::tr("Who printed this?");
                by_line();
                return because_;
            case StepKind::exception_raised:
                because_.asked = Words::tr("Who raised this?");
                by_line();
                return because_;
            case StepKind::cancel_requested:
                because_.asked = Words::tr("Who called cancel()?");
                by_line();
                return because_;
            default: break;
        }
        if (const trace::TaskRow* task = snapshot_.task(snapshot_.running_task)) return about_task(*task);
        if (snapshot_.running_handle.id) {
            running(Words::text(snapshot_.running_handle.call));
            return because_;
        }
        if (snapshot_.end != trace::RunEnd::running) {
            ended();
            return because_;
        }
        because_.asked = Words::tr("Why does no task run?");
        because_.words = snapshot_.phase == trace::LoopPhase::not_running
                             ? Words::tr(
                                   "The event loop does not run now: this is the program's own code, which runs "
                                   "line by line like any other.")
                             : Words::tr(
                                   "The loop is between two handles. It takes the next one of its batch, and when "
                                   "there is none it looks for due timers and new handles.");
        return because_;
    }

private:
    void link(const QString& words, Step step) { because_.links.push_back({words, step}); }

    void ended() {
        because_.asked = Words::tr("Why does it not go on?");
        switch (snapshot_.end) {
            case trace::RunEnd::finished:
                because_.words = Words::tr("The program's last line has run: there is nothing left to do.");
                break;
            case trace::RunEnd::exception:
                because_.words = Words::tr("An exception has left the program, and no except has caught it.");
                break;
            case trace::RunEnd::deadlock:
                because_.words = Words::tr("Nothing is ready and no timer is set: nothing can wake those who wait.");
                break;
            default: because_.words = QString::fromStdString(snapshot_.end_message); break;
        }
    }

    /// The doer of an event and the line that it ran: the step before it that ran that line is the link.
    void by_line() {
        const Place place = snapshot_.row.place();
        const QString who = Words::doer(snapshot_, snapshot_.running_task);
        because_.words = place.line ? Words::tr("%1, in line %2.").arg(who).arg(place.line)
                                    : Words::tr("%1, while no line of the program ran.").arg(who);
        const auto line =
            trace::run_of_lines(timeline_, place.file, {place.line}, snapshot_.step, trace::Direction::backward);
        if (place.line && line) link(Words::tr("to that line"), *line);
        if (const trace::TurnRow* turn = trace::turn_at(timeline_, snapshot_.step))
            link(Words::tr("where its turn began"), {turn->first_step});
    }

    /// Who made the future done that a task waited for, before it was queued at this step.
    void woken(TaskId task, Step queued) {
        trace::FindRange range;
        range.first = range.last.emplace(queued);
        for (const trace::Hit& hit : trace::find_life(timeline_, task, range).hits) {
            if (hit.kind != trace::HitKind::task_ready || !hit.because.number) continue;
            const QString who = hit.by ? Words::doer(snapshot_, hit.by) : Words::tr("a callback of the loop");
            because_.words += QLatin1Char(' ') + Words::tr("What it waited for was done by %1.").arg(who);
            link(Words::tr("when that was done"), hit.because);
        }
    }

    void waiting(const trace::TaskRow& task, const QString& name) {
        because_.asked = Words::tr("Why does %1 wait?").arg(name);
        const trace::FutureRow* future = snapshot_.future(task.waits_for);
        if (!future) return;
        because_.words =
            Words::tr("It awaits %1, which is %2. Until that is done the loop does not touch it. Who wakes it: %3.")
                .arg(Words::awaited(snapshot_, future->id), Words::state(*future), Words::waker(snapshot_, *future));
        for (std::size_t i = timeline_.events.size(); i-- > 0;) {
            const trace::EventRow& event = timeline_.events[i];
            if (event.step > snapshot_.step.number || event.kind != StepKind::task_waits) continue;
            if (event.subject != task.future.value) continue;
            link(Words::tr("where it began to wait"), {event.step});
            break;
        }
    }

    void ready(const trace::TaskRow& task, const QString& name) {
        because_.asked = Words::tr("Why does %1 not run yet?").arg(name);
        for (std::size_t i = 0; i < snapshot_.ready.size(); ++i) {
            const trace::HandleRow& handle = snapshot_.ready[i];
            if (handle.task != task.id || handle.kind == trace::HandleKind::call) continue;
            const bool now = i < snapshot_.ready_this_iteration;
            because_.words =
                Words::tr(
                    "Its handle is number %1 of the ready queue, first in, first out, and one handle runs at a "
                    "time. %2")
                    .arg(i + 1)
                    .arg(now ? Words::tr("It is in the batch of this iteration.")
                             : Words::tr("It was queued while this iteration runs, so it belongs to the next one."));
            link(Words::tr("when it was queued"), handle.queued);
            if (handle.kind == trace::HandleKind::wakeup) woken(task.id, handle.queued);
            return;
        }
        because_.words = Words::tr("It is queued, and its turn has not come.");
    }

    void running(const QString& name) {
        const trace::HandleRow& handle = snapshot_.running_handle;
        because_.asked = Words::tr("Why does %1 run now?").arg(name);
        because_.words = Words::tr(
                             "Its handle was the next in the ready queue: number %1 of %2 in iteration %3. "
                             "Handles run in the order in which they were queued.")
                             .arg(snapshot_.batch_position)
                             .arg(snapshot_.batch_size)
                             .arg(snapshot_.iteration);
        if (handle.id) link(Words::tr("when it was queued"), handle.queued);
        if (handle.kind == trace::HandleKind::wakeup) woken(handle.task, handle.queued);
        if (const trace::TurnRow* turn = trace::turn_at(timeline_, snapshot_.step))
            link(Words::tr("where its turn began"), {turn->first_step});
    }

    void done(const trace::TaskRow& task, const QString& name) {
        because_.asked = Words::tr("Why is %1 done?").arg(name);
        const trace::FutureRow* future = snapshot_.future(task.future);
        if (!future) return;
        because_.words =
            future->state == trace::FutureState::cancelled ? Words::tr("A CancelledError left its coroutine.")
            : future->failed ? Words::tr("An exception left its coroutine: %1.").arg(Words::outcome(*future))
                             : Words::tr("Its coroutine returned: %1.").arg(Words::outcome(*future));
        link(Words::tr("when that happened"), future->changed);
        if (future->state == trace::FutureState::cancelled) cancelled(task);
    }

    void cancelled(const trace::TaskRow& task) {
        trace::FindRange range;
        range.last = snapshot_.step;
        const trace::Found found = trace::find_cancellations(timeline_, {task.id}, range);
        if (found.hits.empty()) return;
        const trace::Hit& hit = found.hits.back();
        because_.words +=
            QLatin1Char(' ') + Words::tr("%1 had called cancel() on it.").arg(Words::doer(snapshot_, hit.by));
        link(Words::tr("where cancel() was called"), hit.step);
    }

    const trace::Snapshot& snapshot_;
    const trace::Timeline& timeline_;
    Because because_;
};

}  // namespace

Because why(const Moment& moment, const trace::Timeline& timeline, const Selection& selection) {
    Answer answer(moment, timeline);
    if (const trace::TaskRow* task = moment.snapshot.task(selection.task)) return answer.about_task(*task);
    if (const trace::FutureRow* future = moment.snapshot.future(selection.future)) return answer.about_future(*future);
    return answer.about_step();
}

}  // namespace loopglass::ui
