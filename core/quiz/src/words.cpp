#include <quiz/words.h>

#include <array>

#include <base/assert.h>
#include <base/text_table.h>

namespace loopglass::quiz {

namespace {

using Entry = TextEntry<TextId>;

constexpr std::array table{
    Entry{TextId::plain, "%1"},
    Entry{TextId::ask_next_output, "What is printed next?"},
    Entry{TextId::ask_order, "In which order are the next three lines printed?"},
    Entry{TextId::ask_variable, "Line %1 of %2 is about to run. What is the value of %3 now?"},
    Entry{TextId::ask_total_time, "What does the loop's clock show when the program has ended, in seconds?"},
    Entry{TextId::ask_next_turn, "Whose turn is the next?"},
    Entry{TextId::ask_next_turn_after_this, "When this turn is over, whose turn is the next?"},
    Entry{TextId::ask_ready_queue, "When this turn is over, what is in the ready queue, from its front to its end?"},
    Entry{TextId::ask_state_of_task, "What state has the task %1 when this turn is over?"},
    Entry{TextId::ask_state_of_future, "What state has the future %1 when this turn is over?"},
    Entry{TextId::ask_place_after, "%1 runs now. Where does it stand when its turn is over?"},
    Entry{TextId::the_callback, "the callback %1"},
    Entry{TextId::the_timer, "the timer of %1, for %2"},
    Entry{TextId::queue_is_empty, "nothing"},
    Entry{TextId::pending, "PENDING"},
    Entry{TextId::finished_with_result, "FINISHED, with a result"},
    Entry{TextId::finished_with_exception, "FINISHED, with an exception"},
    Entry{TextId::cancelled, "CANCELLED"},
    Entry{TextId::goes_to_ready, "at the end of the ready queue"},
    Entry{TextId::goes_to_waiting, "among those that wait"},
    Entry{TextId::goes_to_done, "among those that are done"},
    Entry{TextId::hint_who_prints, "Find out whose turn it is, or whose is next: only that one can print."},
    Entry{TextId::hint_printed_at, "It is printed at %1, by %2."},
    Entry{TextId::hint_last_assignment, "Go back in thought to where it got its value last: no earlier one counts."},
    Entry{TextId::hint_front_of_queue,
          "The loop takes the handle at the front of the ready queue. Timers join it at its end, once they are due."},
    Entry{TextId::hint_queue_holds, "The ready queue holds now: %1."},
    Entry{TextId::hint_queue_empty, "The ready queue is empty now. The earliest timer is due at %1."},
    Entry{TextId::hint_note_wakes, "Note for each task at what time it wakes."},
    Entry{TextId::hint_first_line, "The first of them is: %1"},
    Entry{TextId::hint_overlap, "Delays that are waited for at the same time run side by side."},
    Entry{TextId::hint_longest, "The longest single delay is of %1 seconds."},
    Entry{
        TextId::hint_who_sets,
        "A future changes when somebody sets its result or exception or cancels it; a task, when its coroutine ends."},
    Entry{TextId::hint_until_await, "Read on in the code, up to the next await that really has to wait."},
    Entry{TextId::hint_end_of_queue, "What a turn makes ready goes to the end of the queue, behind what is there."},
    Entry{TextId::hint_queue_count, "There will be %1 in it."},
    Entry{TextId::hint_what_awaits,
          "Who awaits something that is not done waits; sleep(0) only gives way; who returns or raises is done."},
    Entry{TextId::turn_must_end, "The turn that runs now must end first."},
    Entry{TextId::is_first_of_queue, "The loop takes the first of the ready queue, and that is this one."},
    Entry{TextId::those_before_cancelled,
          "Those before it in the ready queue were cancelled, so it is the first that runs."},
    Entry{TextId::timer_before_all,
          "Nothing else is ready before its timer falls due, and then it goes to the ready queue."},
    Entry{TextId::queued_before_gives_way,
          "It is put into the ready queue before that: its task gives way, or is only now made."},
    Entry{TextId::queued_before_woken,
          "It is put into the ready queue before that: what it waits for is done, or somebody calls it."},
    Entry{TextId::nothing_made_ready,
          "This turn puts nothing there that is still there at its end, and what was there has run."},
    Entry{TextId::what_is_made_ready, "What a turn makes ready goes to the end of the queue."},
    Entry{TextId::nothing_sets_it, "Nothing in this turn sets its result or exception, and nothing cancels it."},
    Entry{TextId::first_and_last_at, "The first comes at %1, the last at %2."},
    Entry{TextId::variable_is, "%1 is %2, of type %3."},
    Entry{TextId::delays_in_a_row,
          "All the delays one after the other: no two of them are waited for at the same time."},
    Entry{
        TextId::delays_overlap,
        "Delays that are waited for at the same time count once: the clock jumps to the next deadline, and work takes "
        "no time."},
    Entry{TextId::not_printed_yet, "That is printed later, at %1."},
    Entry{TextId::never_printed, "This program never prints that."},
    Entry{TextId::sum_of_delays, "That is the sum of all delays, as if each began when the one before was over."},
    Entry{TextId::longest_delay, "That is the longest single delay, as if all of them began at the same time."},
    Entry{TextId::queue_of_now, "That is what is in it now. The turn is not over yet."},
    Entry{TextId::queue_in_reverse, "The ready queue is first in, first out: what came first stands in front."},
    Entry{TextId::queue_without_front,
          "One is missing. A turn takes nothing out of the queue but itself, at its begin."},
    Entry{TextId::queue_with_timer,
          "A timer joins the ready queue when it is due, at %1, and only between two iterations."},
    Entry{TextId::queue_with_this, "The handle that runs has left the queue when its turn began."},
    Entry{TextId::value_in_task, "That is its value in %1: every call has names of its own."},
    Entry{TextId::value_of_other, "That is the value of %1."},
    Entry{TextId::stands_behind, "%1 is ready too, but the queue is first in, first out, and %2 stands before it."},
    Entry{TextId::runs_now_and_ends,
          "%1 has the turn now. Once it has given control back, it can have the next only by way of the ready queue."},
    Entry{TextId::waits_for_pending, "%1 waits for %2, and that is not done: it is not in the ready queue."},
    Entry{TextId::waits_for_callback,
          "%1 waits for %2. That must be set first, by its callback; the wakeup comes into the queue only then."},
    Entry{TextId::waits_for_sleep,
          "%1 waits for %2, until the timer for %3. The loop calls the timer's callback first, which sets the future; "
          "the wakeup comes into the queue only then."},
    Entry{TextId::waits_for_nobody, "%1 is not in the ready queue."},
    Entry{TextId::timer_is_later, "This timer is due at %1. There is an earlier one, and the clock goes no further."},
    Entry{TextId::timer_after_queue, "As long as something is ready the clock stands still: %1 is in the ready queue."},
    Entry{TextId::timer_not_due, "This timer is due at %2. Before that comes %1, which is put into the queue first."},
    Entry{TextId::new_one_comes_before, "Before that, %1 is put into the queue and comes to its turn."},
    Entry{TextId::does_not_return_yet, "The coroutine of %1 does not come to its end in this turn."},
    Entry{TextId::does_not_wait, "%1 does not come to an await that has to wait in this turn."},
    Entry{TextId::is_not_ready, "%1 is not put into the ready queue again in this turn."},
};

static_assert(is_in_order(table), "every TextId has one text, in the order of the ids");

}  // namespace

const char* text_of(TextId id) {
    LG_ASSERT(id < TextId::count_);
    return table[static_cast<std::size_t>(id)].text;
}

std::string english(const Words& words) {
    std::string text;
    const std::string pattern = text_of(words.id);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::size_t place =
            pattern[i] == '%' && i + 1 < pattern.size() ? static_cast<std::size_t>(pattern[i + 1] - '1') : 9;
        if (place >= words.arguments.size()) {
            text += pattern[i];
            continue;
        }
        const Argument& argument = words.arguments[place];
        text += argument.id == TextId::plain
                    ? argument.arguments.front()
                    : english(Words{argument.id, {argument.arguments.begin(), argument.arguments.end()}});
        ++i;
    }
    return text;
}

std::string english(const std::vector<Said>& said) {
    std::string text;
    for (const Said& one : said) {
        if (!text.empty()) text += ' ';
        if (const auto* words = std::get_if<Words>(&one)) {
            std::string own = english(*words);
            if (own.starts_with("the ")) own[0] = 'T';
            text += own;
        } else {
            text += trace::english(std::get<trace::Sentence>(one));
        }
    }
    return text;
}

}  // namespace loopglass::quiz
