#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <trace/snapshot.h>

namespace loopglass::trace {

/// What a step says. The English texts are in one table (sentence_text); translations go by id.
/// Arguments fill %1, %2, ... in the text.
enum class SentenceId : std::uint16_t {
    program_begins,
    line_runs,      ///< %1 who, %2 line, %3 source text
    frame_entered,  ///< %1 function, %2 who
    frame_left,     ///< %1 function, %2 who
    loop_begins,
    loop_ends,
    iteration_begins,          ///< %1 iteration, %2 handles
    clock_jumps,               ///< %1 from, %2 to
    clock_is_slept,            ///< %1 from, %2 to, %3 who
    clock_is_slept_in_turn,    ///< %1 from, %2 to, %3 who
    clock_is_read,             ///< %1 from, %2 to, %3 who
    clock_of_busy,             ///< %1 from, %2 to
    task_is_created,           ///< %1 task, %2 coroutine, %3 who
    step_is_queued,            ///< %1 task
    wakeup_is_queued,          ///< %1 task
    continue_is_queued,        ///< %1 task
    cancel_is_queued,          ///< %1 task
    call_is_queued,            ///< %1 callback
    call_is_queued_elsewhere,  ///< %1 callback: by another loop than the one that is shown
    event_is_queued,           ///< %1 callback
    handle_begins_step,        ///< %1 task, %2 position, %3 batch
    handle_begins_wakeup,
    handle_begins_call,            ///< %1 callback, %2 position, %3 batch
    handle_ends_waiting,           ///< %1 task, %2 what
    handle_ends,                   ///< %1 name
    timer_is_set,                  ///< %1 callback, %2 deadline
    timer_falls_due,               ///< %1 callback, %2 deadline
    handle_is_cancelled,           ///< %1 callback
    future_is_created,             ///< %1 label
    future_gets_result,            ///< %1 label, %2 value
    future_gets_exception,         ///< %1 label, %2 exception
    future_is_cancelled,           ///< %1 label
    task_returns,                  ///< %1 task, %2 value
    task_raises,                   ///< %1 task, %2 exception
    task_is_cancelled,             ///< %1 task
    cancel_is_requested,           ///< %1 task
    callback_is_added,             ///< %1 callback, %2 future
    callback_is_scheduled,         ///< %1 callback, %2 future
    task_begins_to_wait,           ///< %1 task, %2 future
    text_is_written,               ///< %1 who, %2 text
    exception_is_raised,           ///< %1 exception, %2 who
    thread_starts,                 ///< %1 thread, %2 line
    thread_sleeps,                 ///< %1 thread, %2 until
    thread_waits_for,              ///< %1 thread, %2 what
    thread_waits_until,            ///< %1 thread, %2 what, %3 until
    thread_goes_on,                ///< %1 thread
    thread_is_over,                ///< %1 thread
    found_never_awaited,           ///< %1 coroutine
    found_unheld_task,             ///< %1 task
    found_unawaited_task,          ///< %1 task
    found_unseen_exception,        ///< %1 future, %2 exception
    found_blocking,                ///< %1 who, %2 seconds, %3 whom
    found_blocking_alone,          ///< %1 who, %2 seconds
    found_long_turn,               ///< %1 who, %2 steps
    found_swallowed_cancellation,  ///< %1 task, %2 value
    found_long_hold,               ///< %1 who, %2 seconds, %3 how many
    found_growing_queue,           ///< %1 items, %2 who
    found_ignored_results,         ///< %1 task, %2 how many, %3 the first
    found_deadlock,                ///< %1 who waits for whom: its clauses
    found_future_never_set,        ///< %1 task, %2 future
    found_removed,                 ///< %1 form, %2 version, %3 what does its work now
    program_ends,                  ///< %1 status
    program_fails,                 ///< %1 exception
    program_is_stuck,              ///< %1 who waits for what: its clauses
    waits_for_lock,                ///< %1 task or thread, %2 who holds it
    waits_for_another,             ///< %1 task or thread, %2 what it waits for
    waits_for_gather,              ///< %1 task
    waits_in_call,                 ///< %1 task, %2 function
    waits_for_nobody,              ///< %1 task
    waits_for_nothing,             ///< %1 thread
    loop_has_nothing,
    step_limit_reached,  ///< %1 steps
    memory_limit_reached,
    unsupported_reached,  ///< %1 what
    count_
};

struct SentenceArgument {
    std::string text;
    TaskId task;      ///< if the argument names a task, so that it can be coloured
    FutureId future;  ///< if it names a future
};

struct Sentence {
    SentenceId id = SentenceId::program_begins;
    std::vector<SentenceArgument> arguments;
    /// What %1 lists, each to be said (and translated) by itself; the argument is the list in English.
    std::vector<Sentence> clauses{};
};

/// A sentence whose %1 is a list of clauses.
Sentence listing(SentenceId id, std::vector<Sentence> clauses);

/// The English text of a sentence, with %1, %2 for its arguments.
const char* sentence_text(SentenceId id);

/// A text with %1, %2 (English or a translation) taken apart for colouring: plain stretches and arguments, in the
/// order of reading. "the ..." at the begin of the sentence gets a capital letter.
std::vector<SentenceArgument> sentence_parts(std::string_view text, const Sentence& sentence);

/// The sentence with its arguments filled in.
std::string english(const Sentence& sentence);

}  // namespace loopglass::trace
