#include <trace/narration.h>

#include <array>
#include <cstddef>

#include <base/assert.h>
#include <base/text_table.h>

namespace loopglass::trace {

namespace {

using Entry = TextEntry<SentenceId>;

// One sentence for each id, in the order of the ids. Each must be understood alone, by somebody who sees nothing
// else: it says what happened and, where a rule of asyncio made it happen, the rule.
constexpr std::array table = {
    Entry{SentenceId::program_begins, "The program begins: nothing has run yet."},
    Entry{SentenceId::line_runs, "%1 is about to run line %2: %3"},
    Entry{SentenceId::frame_entered, "%2 enters %1."},
    Entry{SentenceId::frame_left, "%2 leaves %1."},
    Entry{SentenceId::loop_begins, "The event loop begins to run."},
    Entry{SentenceId::loop_ends, "The event loop stops."},
    Entry{SentenceId::iteration_begins,
          "Iteration %1 begins. Handles in its batch: %2; what is queued from now on waits for the next iteration."},
    Entry{SentenceId::clock_jumps, "Nothing is ready: the clock jumps from %1 to %2, the next deadline."},
    Entry{SentenceId::clock_is_slept, "%3 sleeps in time.sleep(): the clock moves from %1 to %2."},
    Entry{SentenceId::clock_is_slept_in_turn,
          "%3 sleeps in time.sleep() and keeps its turn: the clock moves from %1 to %2, and nothing else runs "
          "meanwhile."},
    Entry{SentenceId::clock_is_read,
          "%3 reads the clock again and again: so that its waiting has an end, the clock moves from %1 to %2."},
    Entry{SentenceId::clock_of_busy,
          "Again and again something is ready at once while others sleep: so that they wake, the clock moves from %1 "
          "to %2."},
    Entry{SentenceId::task_is_created, "%3 creates %1, a task that will run the coroutine %2."},
    Entry{SentenceId::step_is_queued, "The first step of %1 is put at the end of the ready queue."},
    Entry{SentenceId::wakeup_is_queued,
          "What %1 waits for is done: the wakeup of %1 is put at the end of the ready queue."},
    Entry{SentenceId::continue_is_queued, "%1 gives way: sleep(0) puts it at the end of the ready queue."},
    Entry{SentenceId::cancel_is_queued,
          "%1 is put at the end of the ready queue, so that CancelledError is thrown into it."},
    Entry{SentenceId::call_is_queued, "The callback %1 is put at the end of the ready queue."},
    Entry{SentenceId::call_is_queued_elsewhere,
          "The callback %1 is put at the end of the ready queue of another event loop."},
    Entry{SentenceId::event_is_queued, "A socket can be read or written to: %1 is put at the end of the ready queue."},
    Entry{SentenceId::handle_begins_step, "%1 has its turn: handle %2 of %3 in this iteration."},
    Entry{SentenceId::handle_begins_wakeup,
          "%1 wakes up, since what it waited for is done: handle %2 of %3 in this iteration."},
    Entry{SentenceId::handle_begins_call, "The loop calls %1: handle %2 of %3 in this iteration."},
    Entry{SentenceId::handle_ends_waiting, "The turn of %1 ends: it waits for %2."},
    Entry{SentenceId::handle_ends, "The turn of %1 ends."},
    Entry{SentenceId::timer_is_set, "A timer is set: %1 will be called at %2."},
    Entry{SentenceId::timer_falls_due, "The timer for %2 is due: %1 is put at the end of the ready queue."},
    Entry{SentenceId::handle_is_cancelled, "The handle of %1 is cancelled: it will not be called."},
    Entry{SentenceId::future_is_created, "A future is created, its state PENDING: %1."},
    Entry{SentenceId::future_gets_result, "%1 gets the result %2: its state is FINISHED."},
    Entry{SentenceId::future_gets_exception, "%1 gets the exception %2: its state is FINISHED."},
    Entry{SentenceId::future_is_cancelled, "%1 is cancelled: its state is CANCELLED."},
    Entry{SentenceId::task_returns, "%1 is done: its coroutine returned %2."},
    Entry{SentenceId::task_raises, "%1 is done: its coroutine raised %2."},
    Entry{SentenceId::task_is_cancelled, "%1 is done: CancelledError left its coroutine, so its state is CANCELLED."},
    Entry{SentenceId::cancel_is_requested,
          "cancel() is called on %1: CancelledError will be thrown into it at its next turn."},
    Entry{SentenceId::callback_is_added, "%1 is added to the callbacks of %2, to be called once it is done."},
    Entry{SentenceId::callback_is_scheduled, "%2 is done: its callback %1 is put at the end of the ready queue."},
    Entry{SentenceId::task_begins_to_wait, "%1 waits for %2 and gives control back to the loop."},
    Entry{SentenceId::text_is_written, "%1 writes: %2"},
    Entry{SentenceId::exception_is_raised, "%2 raises %1."},
    Entry{SentenceId::thread_starts, "%1 is started: it runs until it first waits."},
    Entry{SentenceId::thread_sleeps, "%1 sleeps until %2."},
    Entry{SentenceId::thread_waits_for, "%1 waits for %2."},
    Entry{SentenceId::thread_waits_until, "%1 waits for %2, until %3 at most."},
    Entry{SentenceId::thread_goes_on, "%1 goes on."},
    Entry{SentenceId::thread_is_over, "%1 has come to its end."},
    Entry{SentenceId::found_never_awaited,
          "A coroutine is lost: %1() was called, but never awaited, so none of its lines has run."},
    Entry{
        SentenceId::found_unheld_task,
        "Nobody holds %1: the loop itself keeps no more than a weak reference to a task, so it may vanish before it is "
        "done. Keep it in a variable or await it."},
    Entry{SentenceId::found_unawaited_task,
          "Nobody waits for %1, and main has ended: asyncio.run() cancels it now. Await it before main returns, or "
          "cancel it there."},
    Entry{SentenceId::found_unseen_exception, "An exception is lost: %1 came to %2, and nobody has looked at it."},
    Entry{SentenceId::found_blocking,
          "%1 blocks the event loop for %2 seconds: it does not await, it waits. Meanwhile these could not run: %3."},
    Entry{SentenceId::found_blocking_alone,
          "%1 blocks the event loop for %2 seconds: it does not await, it waits. Nobody else was ready meanwhile."},
    Entry{SentenceId::found_long_turn,
          "%1 computes for %2 steps in one turn, without an await: all others wait until it is done."},
    Entry{SentenceId::found_swallowed_cancellation,
          "A cancellation is swallowed: %1 was cancelled, caught CancelledError and returned %2 all the same. Raise it "
          "again once all is tidy."},
    Entry{SentenceId::found_long_hold,
          "%1 has held a lock across an await: others have waited for it for %2 seconds, %3 of them still do."},
    Entry{SentenceId::found_growing_queue,
          "A queue without a bound only grows: it has %1 items now. %2 puts faster than anybody gets; a maxsize would "
          "make "
          "it wait."},
    Entry{SentenceId::found_ignored_results,
          "Exceptions are lost: gather(return_exceptions=True) gave %1 a list with %2 of them, the first %3, and the "
          "list "
          "is dropped unread."},
    Entry{SentenceId::found_deadlock, "A deadlock: %1."},
    Entry{SentenceId::found_future_never_set, "%1 waits for %2 that nobody will ever set."},
    Entry{SentenceId::found_removed,
          "%1 is of an older Python and was removed in %2: today one writes %3. Here it runs as it did in Python 3.6."},
    Entry{SentenceId::program_ends, "The program has ended, with exit status %1."},
    Entry{SentenceId::program_fails, "The program has ended with an exception: %1"},
    Entry{SentenceId::program_is_stuck, "Nothing is ready and no timer is set: %1. CPython would wait for ever."},
    Entry{SentenceId::waits_for_lock, "%1 waits for a lock that %2 holds"},
    Entry{SentenceId::waits_for_another, "%1 waits for %2"},
    Entry{SentenceId::waits_for_gather, "%1 waits for a gather of tasks that never end"},
    Entry{SentenceId::waits_in_call, "%1 waits in %2() for a future that nobody sets"},
    Entry{SentenceId::waits_for_nobody, "%1 waits for a future that nobody sets"},
    Entry{SentenceId::waits_for_nothing, "%1 waits"},
    Entry{SentenceId::loop_has_nothing, "the event loop runs for ever with nothing to do"},
    Entry{SentenceId::step_limit_reached, "The run stops here: the limit of %1 steps is reached."},
    Entry{SentenceId::memory_limit_reached, "The run stops here: the limit of memory is reached."},
    Entry{SentenceId::unsupported_reached, "The run stops here: Loopglass does not have %1."},
};

static_assert(is_in_order(table), "every SentenceId has one text, in the order of the ids");

/// "the program" at the begin of a sentence is "The program"; names of tasks and futures stay as they are.
void begin_with_capital(SentenceArgument& first) {
    if (first.task || first.future || first.text.rfind("the ", 0) != 0) return;
    first.text[0] = 'T';
}

}  // namespace

const char* sentence_text(SentenceId id) {
    LG_ASSERT(id < SentenceId::count_);
    return table[static_cast<std::size_t>(id)].text;
}

std::vector<SentenceArgument> sentence_parts(std::string_view text, const Sentence& sentence) {
    std::vector<SentenceArgument> parts;
    std::string plain;
    const auto flush = [&] {
        if (!plain.empty()) parts.push_back({plain, {}, {}});
        plain.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t number =
            i + 1 < text.size() && text[i] == '%' ? static_cast<std::size_t>(text[i + 1] - '1') : 9;
        if (number >= sentence.arguments.size()) {
            plain.push_back(text[i]);
            continue;
        }
        flush();
        parts.push_back(sentence.arguments[number]);
        ++i;
    }
    flush();
    if (!parts.empty()) begin_with_capital(parts.front());
    return parts;
}

Sentence listing(SentenceId id, std::vector<Sentence> clauses) {
    std::string list;
    for (const Sentence& clause : clauses) list += (list.empty() ? "" : ", ") + english(clause);
    return {id, {{std::move(list), {}, {}}}, std::move(clauses)};
}

std::string english(const Sentence& sentence) {
    std::string text;
    for (const SentenceArgument& part : sentence_parts(sentence_text(sentence.id), sentence)) text += part.text;
    return text;
}

}  // namespace loopglass::trace
