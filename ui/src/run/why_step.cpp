// Why what has just happened happened: the rule behind each kind of step.

#include "run/why_answer.h"

namespace loopglass::ui {

using trace::SentenceId;
using trace::StepKind;

void WhyAnswer::about_step() {
    const trace::EventRow& event = snapshot_.event;
    switch (snapshot_.row.kind()) {
        case StepKind::clock_moved: return about_clock();
        case StepKind::output: return by_line(Words::tr("Who printed this?"));
        case StepKind::exception_raised: return by_line(Words::tr("Who raised this?"));
        case StepKind::cancel_requested:
            return by_line(Words::tr("Who called cancel()?"),
                           Words::tr("It only asks: a CancelledError is thrown into the task at its next turn."));
        case StepKind::task_created:
            return by_line(Words::tr("Who made this task?"),
                           Words::tr("It is queued at once, and runs its first line when its turn comes."));
        case StepKind::future_created:
            return by_line(Words::tr("Who made this future?"),
                           Words::tr("It stands for a result that is not there yet."));
        case StepKind::timer_set:
            return by_line(Words::tr("Who set this timer?"),
                           Words::tr("Its deadline is the clock of now and the delay: not before it the handle is "
                                     "queued."));
        case StepKind::timer_due:
            ask(Words::tr("Why is this timer due?"),
                Words::tr("The clock shows %1: its deadline is reached. Due timers move to the ready queue before the "
                          "next batch is taken.")
                    .arg(Words::time(snapshot_.time)));
            if (const trace::EventRow* set = last_event({StepKind::timer_set}, event.subject)) {
                say(Words::tr("That timer was set by %1.").arg(who_and_where({set->step})));
                link(Words::tr("where that timer was set"), {set->step});
            }
            return;
        case StepKind::handle_cancelled:
            return by_line(Words::tr("Who cancelled this handle?"),
                           Words::tr("It stays where it is, and is thrown away when its time comes."));
        case StepKind::handle_queued:
            if (const trace::HandleRow* handle = Words::find_handle(snapshot_, {event.subject})) return queued(*handle);
            break;
        case StepKind::handle_ended: return turn_ended();
        case StepKind::future_finished:
        case StepKind::future_failed:
        case StepKind::future_cancelled: {
            const trace::FutureRow* future = snapshot_.future({event.subject});
            if (const trace::TaskRow* task = future ? snapshot_.task(future->task) : nullptr)
                return done(*task, Words::text(task->name));
            if (future) return about_future(*future);
            break;
        }
        case StepKind::callback_added: return callback_added();
        case StepKind::callback_scheduled: return callback_scheduled();
        case StepKind::task_waits: {
            const trace::FutureRow* future = snapshot_.future({event.subject});
            if (const trace::TaskRow* task = future ? snapshot_.task(future->task) : nullptr)
                return waiting(*task, Words::text(task->name));
            break;
        }
        case StepKind::iteration_begun: return iteration_begun();
        case StepKind::loop_started:
            return by_line(Words::tr("Why does the loop run?"),
                           Words::tr("It goes on until it is stopped: asyncio.run() stops it when the main task is "
                                     "done."));
        case StepKind::loop_stopped:
            return ask(
                Words::tr("Why does the loop stop?"),
                Words::tr("What it ran for is done, or stop() was called: the rest of its batch has still run."));
        case StepKind::thread_started:
        case StepKind::thread_waits:
        case StepKind::thread_resumed:
        case StepKind::thread_ended: return thread();
        case StepKind::problem_found: return problem();
        default: break;
    }
    if (snapshot_.end != trace::RunEnd::running) return ended();
    if (const trace::TaskRow* task = snapshot_.task(snapshot_.running_task)) return about_task(*task);
    if (snapshot_.running_handle.id) return running(Words::text(snapshot_.running_handle.call));
    between();
}

/// The doer of an event and the line that it ran: the step before it that ran that line is the link.
void WhyAnswer::by_line(const QString& question, const QString& rule) {
    const Place place = snapshot_.row.place();
    const bool is_task = snapshot_.running_task || !snapshot_.running_handle.id;
    const QString who = is_task ? Words::doer(snapshot_, snapshot_.running_task)
                                : Words::tr("the callback %1").arg(Words::text(snapshot_.running_handle.call));
    QString words = place.line ? Words::tr("%1, in line %2.").arg(who).arg(place.line)
                               : Words::tr("%1, while no line of the program ran.").arg(who);
    words[0] = words[0].toUpper();  // "the program"
    ask(question, words);
    if (!rule.isEmpty()) say(rule);
    const auto line =
        trace::run_of_lines(timeline_, place.file, {place.line}, snapshot_.step, trace::Direction::backward);
    if (place.line && line) link(Words::tr("to that line"), *line);
    if (const trace::TurnRow* turn = trace::turn_at(timeline_, snapshot_.step))
        link(Words::tr("where its turn began"), {turn->first_step});
}

void WhyAnswer::turn_ended() {
    const trace::HandleRow& handle = snapshot_.running_handle;
    ask(Words::tr("Why does the turn of %1 end?").arg(Words::text(handle.name)));
    const trace::TaskRow* task = handle.kind == trace::HandleKind::call ? nullptr : snapshot_.task(handle.task);
    if (!task) {
        say(Words::tr("The callback has returned: a handle runs from its begin to its end, and once."));
    } else if (task->state == trace::TaskState::done) {
        say(Words::tr("Its coroutine has come to its end."));
    } else if (task->state == trace::TaskState::ready) {
        say(Words::tr("It gave way, and is queued again behind those that were ready."));
    } else {
        say(Words::tr("It awaits %1, which is not done: so it gives control back to the loop, which takes the next "
                      "handle.")
                .arg(Words::awaited(snapshot_, task->waits_for)));
    }
    if (const trace::TurnRow* turn = trace::turn_at(timeline_, snapshot_.step))
        link(Words::tr("where its turn began"), {turn->first_step});
}

void WhyAnswer::callback_added() {
    const trace::FutureRow* future = snapshot_.future({snapshot_.event.subject});
    by_line(Words::tr("Who added this callback?"),
            Words::tr("When the future is done, its callbacks are put into the ready queue, in the order in which they "
                      "were added."));
    if (future && !future->callbacks.empty()) say(Words::tr("This is number %1.").arg(future->callbacks.size()));
}

void WhyAnswer::callback_scheduled() {
    ask(Words::tr("Why is this callback queued?"),
        Words::tr(
            "A done future calls nobody itself: it puts its callbacks into the ready queue, in the order in which "
            "they were added, and each has a turn of its own."));
    const auto ended = {StepKind::future_finished, StepKind::future_failed, StepKind::future_cancelled};
    if (const trace::EventRow* event = last_event(ended, snapshot_.event.subject))
        link(Words::tr("when the future was done"), {event->step});
}

void WhyAnswer::iteration_begun() {
    ask(Words::tr("Why does iteration %1 begin?").arg(snapshot_.iteration),
        snapshot_.iteration > 1 ? Words::tr("The batch before is done.") : Words::tr("The loop has begun."));
    say(Words::tr(
            "It takes the handles that are ready now, %1 in number; what they queue waits for the iteration after.")
            .arg(snapshot_.batch_size));
    if (snapshot_.iteration < 2) return;
    for (std::size_t i = timeline_.iterations.size(); i-- > 0;) {
        if (timeline_.iterations[i].step >= snapshot_.step.number) continue;
        return link(Words::tr("where the one before began"), {timeline_.iterations[i].step});
    }
}

void WhyAnswer::thread() {
    ask(Words::tr("Why does this thread do so?"));
    for (const trace::ThreadRow& row : snapshot_.threads) {
        if (row.number != snapshot_.event.subject) continue;
        ask(Words::tr("Why is %1 where it is?").arg(Words::text(row.name)),
            Words::tr("It is %1.").arg(Words::thread(row)));
    }
    say(
        Words::tr("Of simulated threads one runs at a time: a new one until it first waits, then each in the order in "
                  "which they are woken."));
    const Place place = snapshot_.row.place();
    if (!place.line) return;
    say(Words::tr("The line under way is line %1.").arg(place.line));
    if (const auto line =
            trace::run_of_lines(timeline_, place.file, {place.line}, snapshot_.step, trace::Direction::backward))
        link(Words::tr("to that line"), *line);
}

void WhyAnswer::problem() {
    by_line(Words::tr("Why is that wrong?"));
    because_.words = finding_rule(moment_.sentence.id);
}

void WhyAnswer::ended() {
    ask(Words::tr("Why does it not go on?"));
    switch (snapshot_.end) {
        case trace::RunEnd::finished:
            say(Words::tr("The program's last line has run: there is nothing left to do."));
            break;
        case trace::RunEnd::exception:
            say(Words::tr("An exception has left the program, and no except has caught it."));
            break;
        case trace::RunEnd::deadlock:
            say(Words::tr("Nothing is ready and no timer is set: nothing can wake those who wait."));
            for (const TaskId id : snapshot_.circle) {
                const trace::TaskRow* task = snapshot_.task(id);
                const trace::EventRow* event = task ? last_event({StepKind::task_waits}, task->future.value) : nullptr;
                if (event) link(Words::tr("where %1 began to wait").arg(Words::text(task->name)), {event->step});
            }
            break;
        default: say(QString::fromStdString(snapshot_.end_message)); break;
    }
    if (moment_.failure) link(Words::tr("where it was raised"), moment_.failure->raised_at);
}

void WhyAnswer::between() {
    ask(Words::tr("Why does no task run?"));
    if (snapshot_.row.kind() == StepKind::start) return say(Words::tr("The program has not begun: step on."));
    say(snapshot_.phase == trace::LoopPhase::not_running
            ? Words::tr("The event loop does not run now: this is the program's own code, which runs line by line like "
                        "any other.")
            : Words::tr(
                  "The loop is between two handles. It takes the next one of its batch, and when there is none it "
                  "looks for due timers and new handles."));
}

QString finding_rule(SentenceId id) {
    switch (id) {
        case SentenceId::found_never_awaited:
            return Words::tr(
                "Calling an async function only makes a coroutine. Put await before the call, or give it to "
                "asyncio.create_task().");
        case SentenceId::found_unheld_task:
            return Words::tr(
                "The loop holds tasks only weakly. Keep the task in a variable or a set until it is done, "
                "or use a TaskGroup.");
        case SentenceId::found_unawaited_task:
            return Words::tr(
                "asyncio.run() ends when main returns, and cancels every task that is left. Await them "
                "before, or use a TaskGroup.");
        case SentenceId::found_unseen_exception:
            return Words::tr(
                "An exception stays in its task or future until somebody awaits it or asks for its result. "
                "Await it, or look at exception() in a callback.");
        case SentenceId::found_blocking:
        case SentenceId::found_blocking_alone:
            return Words::tr(
                "Only an await lets the others run. Use await asyncio.sleep(), or give work that blocks to "
                "asyncio.to_thread().");
        case SentenceId::found_long_turn:
            return Words::tr(
                "A task runs until its next await, however long that takes. Put await asyncio.sleep(0) into "
                "long loops, or give the work to a thread or a process.");
        case SentenceId::found_swallowed_cancellation:
            return Words::tr(
                "Who calls cancel() relies on it that the task ends. Clean up in finally, and raise "
                "CancelledError again.");
        case SentenceId::found_long_hold:
            return Words::tr(
                "Whoever awaits while holding a lock makes all others wait so long. Hold it only around what "
                "must not be divided.");
        case SentenceId::found_growing_queue:
            return Words::tr(
                "A queue without maxsize lets put() never wait, so nothing slows the producers down. Give "
                "it a maxsize.");
        case SentenceId::found_ignored_results:
            return Words::tr(
                "With return_exceptions=True exceptions come as results, and nobody raises them. Look "
                "through the list, or leave the argument out.");
        case SentenceId::found_deadlock:
            return Words::tr(
                "Each waits for the next, and the last for the first. Take locks everywhere in the same "
                "order, and await nobody who awaits you.");
        case SentenceId::found_future_never_set:
            return Words::tr(
                "A future is done only when somebody calls set_result(), set_exception() or cancel() on "
                "it, and nobody who still runs can.");
        case SentenceId::found_removed:
            return Words::tr(
                "Newer versions of Python do not have it any more; a program that is to last uses what came "
                "in its place.");
        default: return {};
    }
}

}  // namespace loopglass::ui
