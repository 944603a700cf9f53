// The words of facts and conditions: `number of turns of Task-2`, `output 1 is "done"`.

#include "closest.h"
#include "lines.h"
#include "terms.h"

namespace loopglass::lesson {

namespace {

constexpr const char* facts_there_are =
    "a fact is one of: output N, next output, time, value of NAME, state of TASK, result of TASK, running task, next "
    "task, ready queue, next line, exception, ending, number of tasks, turns, iterations, outputs, findings, runs of "
    "line \"TEXT\" or NAME events";

bool read_name(Terms& terms, const char* after, std::string& name, Problem& problem) {
    const auto taken = terms.take_any();
    if (!taken) problem = {std::string("after '") + after + "' comes a name", {}};
    name = taken.value_or("");
    return taken.has_value();
}

bool read_number_of(Terms& terms, Fact& fact, Problem& problem) {
    if (terms.take("tasks")) {
        fact.kind = FactKind::tasks;
    } else if (terms.take("turns")) {
        fact.kind = FactKind::turns;
        if (terms.take("of")) return read_name(terms, "of", fact.text, problem);
    } else if (terms.take("iterations")) {
        fact.kind = FactKind::iterations;
    } else if (terms.take("outputs")) {
        fact.kind = FactKind::outputs;
        fact.text = terms.take_quoted().value_or("");
    } else if (terms.take("findings")) {
        fact.kind = FactKind::findings;
        fact.text = terms.take_quoted().value_or("");
    } else if (terms.take("runs of")) {
        fact.kind = FactKind::runs;
        fact.line = read_stop(terms, problem);
        if (fact.line && fact.line->kind != StopKind::line) {
            problem = {"only a line has runs", "for example: number of runs of line \"total += 1\""};
            return false;
        }
        return fact.line.has_value();
    } else if (event_named(terms.word()) && terms.word(1) == "events") {
        fact.kind = FactKind::events;
        fact.event = *event_named(terms.word());
        terms.take_any();
        terms.take_any();
    } else {
        problem = {"what is to be counted: " + terms.shown() + "?",
                   "number of: tasks, turns, iterations, outputs, findings, runs of line \"TEXT\", NAME events"};
        return false;
    }
    return true;
}

bool read_output(Terms& terms, Fact& fact, Problem& problem) {
    fact.kind = FactKind::output;
    if (terms.take("last")) return true;
    const auto number = terms.take_number();
    if (!number || *number < 1) {
        problem = {"which output: " + terms.shown() + "?",
                   "write `output 1` for the first line printed, `output last`"};
        return false;
    }
    fact.number = static_cast<int>(*number);
    return true;
}

bool read_kind(Terms& terms, Fact& fact, Problem& problem) {
    const auto plain = [&](std::string_view words, FactKind kind) {
        if (!terms.take(words)) return false;
        fact.kind = kind;
        return true;
    };
    if (plain("next output", FactKind::next_output) || plain("time", FactKind::time) ||
        plain("running task", FactKind::running_task) || plain("next task", FactKind::next_task) ||
        plain("ready queue", FactKind::ready_queue) || plain("next line", FactKind::next_line) ||
        plain("exception", FactKind::exception) || plain("ending", FactKind::ending))
        return true;
    if (terms.take("output")) return read_output(terms, fact, problem);
    if (terms.take("number of")) return read_number_of(terms, fact, problem);
    if (plain("state of", FactKind::state)) return read_name(terms, "state of", fact.text, problem);
    if (plain("result of", FactKind::result)) return read_name(terms, "result of", fact.text, problem);
    if (plain("value of", FactKind::value)) {
        if (!read_name(terms, "value of", fact.text, problem)) return false;
        return !terms.take("in") || read_name(terms, "in", fact.task, problem);
    }
    problem = {"a fact cannot begin with " + terms.shown(), facts_there_are};
    return false;
}

struct Comparison {
    const char* words;
    ConditionKind kind;
};

/// The longer before the shorter that they begin with.
constexpr Comparison comparisons[] = {
    {"is not", ConditionKind::is_not}, {"is at least", ConditionKind::at_least}, {"is at most", ConditionKind::at_most},
    {"is", ConditionKind::is},         {"has no", ConditionKind::has_not},       {"has", ConditionKind::has},
};

bool read_comparison(Terms& terms, Condition& condition, Problem& problem) {
    for (const Comparison& comparison : comparisons) {
        if (!terms.take(comparison.words)) continue;
        condition.kind = comparison.kind;
        condition.value = terms.take_rest();
        if (condition.value.empty()) {
            problem = {std::string("nothing comes after '") + comparison.words + "'", "say what it is compared with"};
        }
        return !condition.value.empty();
    }
    problem = {"a comparison is missing, before " + terms.shown(),
               "write `is`, `is not`, `is at least`, `is at most`, `has` or `has no`, and a value"};
    return false;
}

bool read_condition(Terms& terms, Condition& condition, Problem& problem) {
    if (terms.take("reaches") || terms.take("never reaches")) {
        condition.kind = condition.written.starts_with("never") ? ConditionKind::never_reaches : ConditionKind::reaches;
        const auto stop = read_stop(terms, problem);
        if (stop) condition.stop = *stop;
        return stop.has_value();
    }
    if (terms.take("code has no") || terms.take("code has")) {
        const bool has_not = condition.written.starts_with("code has no ");
        condition.kind = has_not ? ConditionKind::code_has_not : ConditionKind::code_has;
        condition.value = terms.take_rest();
        if (condition.value.empty()) problem = {"which text should the code have?", "code has \"await task\""};
        return !condition.value.empty();
    }
    const auto fact = read_fact(terms, problem);
    if (!fact) return false;
    condition.fact = *fact;
    return read_comparison(terms, condition, problem);
}

}  // namespace

bool begins_as_fact(std::string_view text) {
    Terms terms(text);
    for (const std::string_view start :
         {"next output", "running task", "next task", "ready queue", "next line", "number of", "state of", "result of",
          "value of", "time at", "exception at", "output last"})
        if (terms.take(start)) return true;
    if (terms.take("output") && terms.take_number()) return true;
    const std::string_view whole = trimmed(text);
    return whole == "time" || whole == "exception" || whole == "ending";
}

std::optional<Fact> read_fact(Terms& terms, Problem& problem) {
    Fact fact;
    if (terms.is_broken()) {
        problem = {"a quote is opened and never closed", "close it with the same sign"};
        return std::nullopt;
    }
    if (!read_kind(terms, fact, problem)) return std::nullopt;
    if (terms.take("at")) {
        fact.stop = read_stop(terms, problem);
        if (!fact.stop) return std::nullopt;
    }
    return fact;
}

std::optional<Fact> parse_fact(std::string_view text, Problem& problem) {
    Terms terms(text);
    auto fact = read_fact(terms, problem);
    if (!fact) return std::nullopt;
    if (!terms.at_end()) {
        problem = {terms.shown() + " is not understood here", "after a fact may come: at STOP"};
        return std::nullopt;
    }
    fact->written = text;
    return fact;
}

std::optional<Condition> parse_condition(std::string_view text, Problem& problem) {
    Condition condition;
    condition.written = trimmed(text);
    Terms terms(condition.written);
    if (!read_condition(terms, condition, problem)) return std::nullopt;
    if (!terms.at_end()) {
        problem = {terms.shown() + " is not understood here", "write each condition on a `Check:` line of its own"};
        return std::nullopt;
    }
    return condition;
}

}  // namespace loopglass::lesson
