#pragma once

#include <optional>
#include <string>
#include <vector>

#include <base/ids.h>
#include <quiz/words.h>
#include <trace/run.h>

namespace loopglass::quiz {

enum class Kind {
    next_task,     ///< whose turn is the next
    next_output,   ///< what is printed next
    order,         ///< in which order the next lines are printed
    future_state,  ///< what state a future or task has after this turn
    variable,      ///< what a variable is now
    total_time,    ///< how long the whole program takes
    ready_queue,   ///< what is in the ready queue after this turn
    loop_turn,     ///< being the loop: which of all that there is has the next turn
    loop_place,    ///< being the loop: where what runs stands after its turn
};

/// All kinds that are asked one at a time, in the order in which they grow harder; the two of being the loop follow
/// one another and are not among them.
const std::vector<Kind>& all_kinds();

/// A short name, for a person to choose by: "next task".
const char* name_of(Kind kind);

/// What can be answered.
struct Choice {
    Words words;
    std::vector<Said> why_not = {};  ///< of a wrong one: why CPython does otherwise; may be empty
    Step seen_at = {};               ///< of a wrong one: where it is to be seen that it is so; 0: nowhere
    TaskId task = {};                ///< whose card means this choice
    FutureId future = {};
    HandleId handle = {};
};

/// A question at one step of a run. Two choices never mean the same, and the place of the right one is not a hint.
struct Question {
    Kind kind = Kind::next_task;
    Step asked_at;                       ///< what lies after this step must be hidden while it is open
    Words text;                          ///< one or two sentences
    std::vector<Choice> choices;         ///< two to four, without Markdown; of `loop_turn` all that there are
    std::size_t right = 0;               ///< index of the right choice
    std::vector<Words> hints = {};       ///< to be given one by one, the strongest last
    std::vector<Said> explanation = {};  ///< why it is so, to be said after the answer
    Step shown_at;                       ///< the step at which the answer can be seen
    std::string hidden_name;             ///< of `variable`: the name whose value must not be shown
};

/// A question of this kind at a step, or nothing where there is none to ask (no turn runs, nothing is printed any
/// more). The same run and step give the same question. The run should be recorded to its end: what it has not reached
/// is not asked for. Takes snapshots, so it belongs to the thread of the run.
std::optional<Question> question(Kind kind, trace::Run& run, Step step);

/// What one who is the loop is asked next, from this step on: where the turn leads that has just begun, or, between two
/// turns, whose is next. Where there is nothing to choose it is not asked, and it goes on until there is; nothing, once
/// no turn follows.
std::optional<Question> next_loop_question(trace::Run& run, Step step);

}  // namespace loopglass::quiz
