#pragma once

#include <optional>
#include <string>
#include <vector>

#include <base/ids.h>
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
};

/// All kinds, in the order in which they grow harder.
const std::vector<Kind>& all_kinds();

/// A short name, for a person to choose by: "next task".
const char* name_of(Kind kind);

/// A question at one step of a run. Two choices never mean the same, and the place of the right one is not a hint.
struct Question {
    Kind kind = Kind::next_task;
    Step asked_at;                     ///< what lies after this step must be hidden while it is open
    std::string text;                  ///< one or two sentences
    std::vector<std::string> choices;  ///< two to four, without Markdown
    std::size_t right = 0;             ///< index of the right choice
    std::string explanation;           ///< why it is so, to be said after the answer
    Step shown_at;                     ///< the step at which the answer can be seen
    std::string hidden_name;           ///< of `variable`: the name whose value must not be shown
};

/// A question of this kind at a step, or nothing where there is none to ask (no turn runs, nothing is printed any
/// more). The same run and step give the same question. The run should be recorded to its end: what it has not reached
/// is not asked for. Takes snapshots, so it belongs to the thread of the run.
std::optional<Question> question(Kind kind, trace::Run& run, Step step);

}  // namespace loopglass::quiz
