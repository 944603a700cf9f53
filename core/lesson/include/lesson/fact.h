#pragma once

#include <optional>
#include <string>

#include <lesson/stop.h>

namespace loopglass::lesson {

enum class FactKind {
    output,        ///< `output 4`, `output last`: a printed line, without its end
    next_output,   ///< `next output`
    time,          ///< `time`: of the clock, in seconds
    value,         ///< `value of total`: of a variable where the run stands
    state,         ///< `state of Task-2`: ready, running, waiting or done
    result,        ///< `result of Task-2`: what its coroutine returned, or its exception
    running_task,  ///< `running task`
    next_task,     ///< `next task`: whose turn is the next; of other callbacks the callback
    ready_queue,   ///< `ready queue`: names in their order, with ", " between them, or "empty"
    next_line,     ///< `next line`: the number of the line that runs next
    exception,     ///< `exception`: the type of the one that ends the program, or "none"
    ending,        ///< `ending`: normally, exception, deadlock or endless, as `ends` in the metadata says it
    tasks,         ///< `number of tasks` made
    turns,         ///< `number of turns`, or `number of turns of Task-2`
    iterations,    ///< `number of iterations` of the loop
    outputs,       ///< `number of outputs`: lines printed, or `number of outputs "text"`: those that have it
    runs,          ///< `number of runs of line "text"`
    events,        ///< `number of timer_set events`
    findings,      ///< `number of findings`, or `number of findings "text"`: what is wrong and raises nothing
};

/// Something that a run says of itself. Without a place it is asked of the whole run.
struct Fact {
    FactKind kind = FactKind::time;
    std::string written;       ///< as the author wrote it
    std::string text;          ///< of the variable, the task, the output
    std::string task;          ///< of value: whose variable, if not of what runs
    int number = 0;            ///< of the output, from 1; 0 is the last
    std::optional<Stop> stop;  ///< `time at output "done"`
    std::optional<Stop> line;  ///< of runs
    trace::StepKind event = trace::StepKind::start;
};

/// What a fact is: a text, and a number if it is one.
struct FactValue {
    std::string text;
    std::optional<double> number;
};

/// A fact that could be had, or why not ("the stop is never reached").
struct FactResult {
    std::optional<FactValue> value;
    std::string problem;
};

/// Asks a run that has been recorded as far as it goes. `stop` is where the question stands, for facts that name no
/// place of their own.
FactResult ask(const Fact& fact, const std::optional<Stop>& stop, trace::Run& run);

/// True if what a person has written or chosen means this value: `5`, `5 s` and `five seconds` are the same, a `code`
/// span counts for the whole, quotes and blanks do not count.
bool means(const std::string& answer, const FactValue& value);

/// True if two answers mean the same, by the rules of `means`.
bool same_answer(const std::string& one, const std::string& other);

enum class ConditionKind {
    is,
    is_not,
    has,
    has_not,
    at_least,
    at_most,
    reaches,
    never_reaches,
    code_has,
    code_has_not
};

/// What must be true of a run (or of its program's text) so that a task is done.
struct Condition {
    ConditionKind kind = ConditionKind::is;
    std::string written;  ///< as the author wrote it
    Fact fact;            ///< of is ... at_most
    std::string value;    ///< what it is compared with, or looked for in the code
    Stop stop;            ///< of reaches and never_reaches
    std::uint32_t line = 0;
};

/// Whether a condition holds; `found` says what the run has instead ("output 1 is 'A'"), for the learner.
struct ConditionResult {
    bool holds = false;
    std::string found;
};

ConditionResult check_condition(const Condition& condition, trace::Run& run);

}  // namespace loopglass::lesson
