#pragma once

#include "choices.h"

namespace loopglass::quiz {

/// What every kind of question is asked of.
struct Asked {
    trace::Run& run;
    Step step;
    trace::Snapshot now;         ///< at the step
    Dice dice;                   ///< of the step
    std::uint64_t program_seed;  ///< the same at every step
};

std::optional<Question> ask_next_task(Asked& asked);
std::optional<Question> ask_next_output(Asked& asked);
std::optional<Question> ask_order(Asked& asked);
std::optional<Question> ask_future_state(Asked& asked);
std::optional<Question> ask_variable(Asked& asked);
std::optional<Question> ask_total_time(Asked& asked);
std::optional<Question> ask_ready_queue(Asked& asked);
std::optional<Question> ask_loop_turn(Asked& asked);
std::optional<Question> ask_loop_place(Asked& asked);

/// `Task-2, nap("left", 2)`: how a task is called in questions.
std::string name_of(const trace::TaskRow& task);
/// Likewise whoever a handle belongs to; a callback by its call, a sleep's timer by its task.
Argument name_of(const trace::HandleRow& handle, const trace::Snapshot& snapshot);
/// The same as a choice.
Words words_of(const trace::HandleRow& handle, const trace::Snapshot& snapshot);
/// How a future is called: a task by its name, another by its label.
std::string label_of(const trace::FutureRow& future, const trace::Snapshot& snapshot);
/// A time as the clock shows it: three decimals.
std::string clock_text(double seconds);

/// The first turn that begins after a step, or nullptr.
const trace::TurnRow* next_turn(const trace::Timeline& timeline, Step step);

/// The last step of the program's own: after it the loop only tidies up, which nobody needs to predict.
Step last_own_step(const trace::Timeline& timeline);

/// The first step after this one at which the running turn has ended, or nothing outside of turns.
std::optional<Step> end_of_turn(const trace::Timeline& timeline, Step step);

/// What the run says of a step.
trace::Sentence sentence_at(trace::Run& run, Step step);

/// Everybody who could be thought to have the next turn, in the order of the picture: ready, timers, waiting. Each
/// with why it is not its turn; `then` is the begin of the turn that is.
void add_rivals(const Asked& asked, const trace::Snapshot& then, Choices& choices);
/// Why a task that waits (or runs) is not in the ready queue.
std::vector<Said> why_waits(const Asked& asked, const trace::TaskRow& task);
/// Why the next turn is whose it is.
std::vector<Said> why_next(const Asked& asked, const trace::Snapshot& then);
std::vector<Words> hints_to_next(const Asked& asked);

/// A question with its kind's choices, or nothing if there is nothing wrong to choose.
std::optional<Question> finished(Question question, const Choices& choices, Asked& asked);

}  // namespace loopglass::quiz
