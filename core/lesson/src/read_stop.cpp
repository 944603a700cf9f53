// The words of a stop: `line "await nap()", run 2, task Task-3`.

#include <algorithm>
#include <array>

#include <trace/names.h>

#include "closest.h"
#include "terms.h"

namespace loopglass::lesson {

namespace {

using trace::StepKind;

constexpr const char* kinds_of_stop =
    "a stop is one of: line \"TEXT\", output \"TEXT\", event NAME, time SECONDS, exception TYPE, start, end";

std::string with_underscores(std::string_view name) {
    std::string text(name);
    for (char& c : text) c = c == ' ' ? '_' : c;
    return text;
}

/// The text or number that says which line or output is meant.
bool read_which(Terms& terms, const char* what, Stop& stop, Problem& problem) {
    if (const auto number = terms.take_number()) {
        stop.number = static_cast<std::uint32_t>(*number);
        if (stop.number > 0) return true;
        problem = {std::string(what) + " are counted from 1", {}};
        return false;
    }
    if (const auto text = terms.take_quoted(); text && !text->empty()) {
        stop.text = *text;
        return true;
    }
    const std::string before = terms.shown();
    std::string meant = terms.take_rest();
    meant = meant.substr(0, std::min(meant.find(", run"), meant.find(", task")));
    if (meant.empty()) meant = stop.kind == StopKind::line ? "print(x)" : "done";
    problem = {
        "a text in quotes is missing, before " + before,
        std::string("write it in backticks: ") + (stop.kind == StopKind::line ? "line `" : "output `") + meant + "`"};
    return false;
}

bool read_event(Terms& terms, Stop& stop, Problem& problem) {
    std::string name;
    if (const auto quoted = terms.take_quoted()) {
        name = *quoted;
    } else if (const auto joined = std::string(terms.word()) + "_" + std::string(terms.word(1)); event_named(joined)) {
        terms.take_any();
        terms.take_any();
        name = joined;
    } else {
        name = terms.take_any().value_or("");
    }
    const auto event = event_named(name);
    if (!event) {
        const auto names = event_names();
        problem = {"there is no event '" + name + "'", did_you_mean(name, names)};
        if (problem.hint.empty()) problem.hint = "there are " + listed(names);
        return false;
    }
    stop.event = *event;
    if (!terms.at_end() && terms.word() != "," && terms.word() != "run" && terms.word() != "task" &&
        terms.word() != "is")
        stop.text = *terms.take_any();
    return true;
}

/// `, run 2, task Task-3`, in any order.
bool read_run_and_task(Terms& terms, Stop& stop, Problem& problem) {
    for (;;) {
        terms.take_comma();
        if (terms.take("run")) {
            const auto number = terms.take_number();
            if (!number || *number < 1) {
                problem = {"after 'run' comes a number from 1, not " + terms.shown(), "for example: run 2"};
                return false;
            }
            stop.run = static_cast<std::uint32_t>(*number);
        } else if (terms.take("task")) {
            const auto task = terms.take_any();
            if (!task) {
                problem = {"after 'task' comes the name of a task", "for example: task Task-2"};
                return false;
            }
            stop.task = *task;
        } else {
            return true;
        }
    }
}

bool read_kind(Terms& terms, Stop& stop, Problem& problem) {
    if (terms.take("start")) {
        stop.kind = StopKind::start;
    } else if (terms.take("end")) {
        stop.kind = StopKind::end;
    } else if (terms.take("line")) {
        stop.kind = StopKind::line;
        return read_which(terms, "lines", stop, problem);
    } else if (terms.take("output")) {
        stop.kind = StopKind::output;
        return read_which(terms, "outputs", stop, problem);
    } else if (terms.take("event")) {
        stop.kind = StopKind::event;
        return read_event(terms, stop, problem);
    } else if (terms.take("time")) {
        stop.kind = StopKind::time;
        const auto seconds = terms.take_number();
        if (!seconds) problem = {"after 'time' come seconds, not " + terms.shown(), "for example: time 1.5"};
        stop.seconds = seconds.value_or(0);
        return seconds.has_value();
    } else if (terms.take("exception")) {
        stop.kind = StopKind::exception;
        if (!terms.at_end() && terms.word() != ",") stop.text = *terms.take_any();
    } else {
        const std::string hint =
            did_you_mean(terms.word(), {"line", "output", "event", "time", "exception", "start", "end"});
        problem = {"a stop cannot begin with " + terms.shown(), hint.empty() ? kinds_of_stop : hint};
        if (terms.word() == "step")
            problem.hint = "a step's number changes with every edit; name a line, an output or an event";
        return false;
    }
    return true;
}

}  // namespace

std::vector<std::string_view> event_names() {
    std::vector<std::string_view> names;
    for (auto kind = static_cast<int>(StepKind::loop_started); kind <= static_cast<int>(StepKind::exception_raised);
         ++kind)
        names.emplace_back(trace::name_of(static_cast<StepKind>(kind)));
    return names;
}

std::optional<StepKind> event_named(std::string_view name) {
    const std::string wanted = with_underscores(name);
    for (auto kind = static_cast<int>(StepKind::loop_started); kind <= static_cast<int>(StepKind::exception_raised);
         ++kind)
        if (wanted == trace::name_of(static_cast<StepKind>(kind))) return static_cast<StepKind>(kind);
    return std::nullopt;
}

std::optional<Stop> read_stop(Terms& terms, Problem& problem) {
    Stop stop;
    if (terms.is_broken()) {
        problem = {"a quote is opened and never closed", "close it with the same sign"};
        return std::nullopt;
    }
    if (!read_kind(terms, stop, problem) || !read_run_and_task(terms, stop, problem)) return std::nullopt;
    return stop;
}

std::optional<Stop> parse_stop(std::string_view text, Problem& problem) {
    Terms terms(text);
    auto stop = read_stop(terms, problem);
    if (!stop) return std::nullopt;
    if (!terms.at_end()) {
        problem = {terms.shown() + " is not understood here", "after the place may come: run NUMBER, task NAME"};
        return std::nullopt;
    }
    stop->written = text;
    return stop;
}

}  // namespace loopglass::lesson
