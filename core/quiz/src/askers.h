#pragma once

#include "choices.h"

namespace loopglass::quiz {

/// What every kind of question is asked of.
struct Asked {
    trace::Run& run;
    Step step;
    trace::Snapshot now;  ///< at the step
    Dice dice;
};

std::optional<Question> ask_next_task(Asked& asked);
std::optional<Question> ask_next_output(Asked& asked);
std::optional<Question> ask_order(Asked& asked);
std::optional<Question> ask_future_state(Asked& asked);
std::optional<Question> ask_variable(Asked& asked);
std::optional<Question> ask_total_time(Asked& asked);
std::optional<Question> ask_ready_queue(Asked& asked);

/// `Task-2, nap("left", 2)`, or a callback with its arguments: how a handle is called in questions.
std::string name_of(const trace::HandleRow& handle, const trace::Snapshot& snapshot);
std::string name_of(const trace::TaskRow& task);

/// The first step after this one at which the running turn has ended, or nothing outside of turns.
std::optional<Step> end_of_turn(const trace::Timeline& timeline, Step step);

/// What the run says of a step, as a sentence.
std::string sentence_at(trace::Run& run, Step step);

/// A question with its kind's choices, or nothing if there is nothing wrong to choose.
std::optional<Question> finished(Question question, const Choices& choices, Asked& asked);

}  // namespace loopglass::quiz
