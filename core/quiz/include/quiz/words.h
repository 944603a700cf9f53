#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include <trace/narration.h>
#include <trace/text.h>

namespace loopglass::quiz {

/// What is said about questions. The English texts are in one table (text_of); translations go by it. Arguments fill
/// %1, %2, ... in the text.
enum class TextId : std::uint16_t {
    plain,  ///< %1 alone: a name, a value, a line that is printed; never translated

    // Questions
    ask_next_output,
    ask_order,
    ask_variable,  ///< %1 line, %2 function, %3 name
    ask_total_time,
    ask_next_turn,
    ask_next_turn_after_this,
    ask_ready_queue,
    ask_state_of_task,    ///< %1 task
    ask_state_of_future,  ///< %1 label
    ask_place_after,      ///< %1 task

    // Choices
    the_callback,  ///< %1 call
    the_timer,     ///< %1 who, %2 deadline
    queue_is_empty,
    pending,
    finished_with_result,
    finished_with_exception,
    cancelled,
    goes_to_ready,
    goes_to_waiting,
    goes_to_done,

    // Hints
    hint_who_prints,
    hint_printed_at,  ///< %1 time, %2 who
    hint_last_assignment,
    hint_front_of_queue,
    hint_queue_holds,  ///< %1 names
    hint_queue_empty,  ///< %1 deadline of the earliest timer
    hint_note_wakes,
    hint_first_line,  ///< %1 text
    hint_overlap,
    hint_longest,  ///< %1 seconds
    hint_who_sets,
    hint_until_await,
    hint_end_of_queue,
    hint_queue_count,  ///< %1 how many
    hint_what_awaits,

    // Why it is so
    turn_must_end,
    is_first_of_queue,
    those_before_cancelled,
    timer_before_all,
    queued_before_gives_way,
    queued_before_woken,
    nothing_made_ready,
    what_is_made_ready,
    nothing_sets_it,
    first_and_last_at,  ///< %1 time, %2 time
    variable_is,        ///< %1 name, %2 value, %3 type
    delays_in_a_row,
    delays_overlap,

    // Why another choice is not right
    not_printed_yet,  ///< %1 time
    never_printed,
    sum_of_delays,
    longest_delay,
    queue_of_now,
    queue_in_reverse,
    queue_without_front,
    queue_with_timer,  ///< %1 deadline
    queue_with_this,
    value_in_task,         ///< %1 task
    value_of_other,        ///< %1 name
    stands_behind,         ///< %1 who, %2 who stands before it
    runs_now_and_ends,     ///< %1 task
    waits_for_pending,     ///< %1 task, %2 future
    waits_for_callback,    ///< %1 task, %2 future
    waits_for_sleep,       ///< %1 task, %2 future, %3 deadline
    waits_for_nobody,      ///< %1 task
    timer_is_later,        ///< %1 deadline
    timer_after_queue,     ///< %1 who is at the front
    timer_not_due,         ///< %1 who is next, %2 deadline
    new_one_comes_before,  ///< %1 who
    does_not_return_yet,   ///< %1 task
    does_not_wait,         ///< %1 task
    is_not_ready,          ///< %1 task
    count_
};

/// What fills a place of a text: a name or value as it is, or a text of ours that has only such ones in it.
struct Argument {
    TextId id = TextId::plain;
    std::vector<std::string> arguments = {};

    Argument(std::string text) : arguments{std::move(text)} {}
    Argument(const trace::Text& text) : arguments{std::string(text)} {}
    Argument(TextId text, std::vector<std::string> of_it) : id(text), arguments(std::move(of_it)) {}

    bool operator==(const Argument&) const = default;
};

struct Words {
    TextId id = TextId::plain;
    std::vector<Argument> arguments = {};

    bool operator==(const Words&) const = default;
};

/// The English text with its places for arguments.
const char* text_of(TextId id);
std::string english(const Words& words);

/// One thing that is said: words of ours, or what the run itself says of a step.
using Said = std::variant<Words, trace::Sentence>;

/// Several of them, one after the other.
std::string english(const std::vector<Said>& said);

}  // namespace loopglass::quiz
