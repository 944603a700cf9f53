// Everything that can be wrong with a lesson. Reading order: check_lesson at the end, then Checker from its top.

#include <lesson/check.h>

#include <algorithm>

#include <lesson/lesson.h>

#include "closest.h"
#include "findings.h"
#include "lines.h"
#include "prose_names.h"
#include "run_view.h"

namespace loopglass::lesson {

namespace {

constexpr std::uint32_t steps_at_a_time = 100'000;

std::string without_folders(const std::string& file_name) { return file_name.substr(file_name.rfind('/') + 1); }

void run_to_end(trace::Run& run) {
    while (!run.progress().ended) run.run_ahead(steps_at_a_time);
}

std::string quoted(const std::string& text) { return "'" + text + "'"; }

/// The line of the program at which a step stands, or 0.
std::uint32_t line_at(trace::Run& run, Step step) {
    const auto& steps = run.timeline().steps;
    for (std::uint32_t number = std::min<std::uint32_t>(step.number + 1, static_cast<std::uint32_t>(steps.size()));
         number-- > 0;)
        if (steps[number].place().file.value == 1 && steps[number].place().line > 0) return steps[number].place().line;
    return 0;
}

class Checker {
public:
    Checker(const std::string& file_name, const std::string& source, const CheckTools& tools)
        : name_(without_folders(file_name)),
          source_(source),
          tools_(tools),
          lesson_(parse_lesson(file_name, source)),
          lines_(split_lines(source)),
          findings_(file_name, lines_) {}

    Diagnostics check() {
        check_pair();
        check_panels();
        const auto run = open(source_);
        if (run) {
            run_to_end(*run);
            check_ending(*run);
            check_output(*run);
            check_edit();
            for (const NamedStop& named : lesson_.stops) check_stop(named.stop, named.line, *run);
            for (const Note& note : lesson_.notes) check_stop(note.stop, note.line, *run);
            for (const Question& question : lesson_.questions) check_question(question, *run);
            for (const Task& task : lesson_.tasks) check_task(task, *run);
        }
        check_names(run.get());
        Diagnostics found = findings_.take();
        found.insert(found.begin(), lesson_.findings.begin(), lesson_.findings.end());
        std::stable_sort(found.begin(), found.end(),
                         [](const Diagnostic& a, const Diagnostic& b) { return a.span.line < b.span.line; });
        return found;
    }

private:
    void add(std::uint32_t line, std::string message, std::string hint) {
        findings_.add(std::max(line, 1u), std::move(message), std::move(hint));
    }

    std::uint32_t line_of_key(const std::string& key) const {
        const auto found = lesson_.key_lines.find(key);
        return found == lesson_.key_lines.end() ? 1 : found->second;
    }

    // ---- the program

    std::unique_ptr<trace::Run> open(const std::string& source) {
        auto opened = tools_.open_run(program_of(lesson_, name_, source), tools_.limits);
        if (auto* run = std::get_if<std::unique_ptr<trace::Run>>(&opened)) return std::move(*run);
        for (const Diagnostic& diagnostic : std::get<Diagnostics>(opened)) {
            if (diagnostic.kind == DiagnosticKind::syntax_error) {
                const std::string type = diagnostic.type.empty() ? "SyntaxError" : diagnostic.type;
                add(diagnostic.span.line, "Python refuses this line: " + type + ": " + diagnostic.message,
                    diagnostic.hint.empty() ? "nothing of the program runs before it is mended" : diagnostic.hint);
                break;  // as Python does: what comes after may be wrong only for this
            }
            add(diagnostic.span.line, diagnostic.message,
                diagnostic.hint.empty() ? "Loopglass cannot run it; say it in another way" : diagnostic.hint);
        }
        return nullptr;
    }

    void check_ending(trace::Run& run) {
        const trace::Progress progress = run.progress();
        const std::uint32_t line = line_at(run, progress.frontier);
        switch (progress.end) {
            case trace::RunEnd::exception:
                if (lesson_.ends != Ending::exception)
                    add(line_of_last_exception(run), "an exception ends the program: " + progress.end_message,
                        "mend it, or write ends = \"exception\" in the metadata if that is what the lesson shows");
                return;
            case trace::RunEnd::deadlock:
                if (lesson_.ends != Ending::deadlock)
                    add(line, "the program waits for ever: " + progress.end_message,
                        "mend it, or write ends = \"deadlock\" in the metadata if that is what the lesson shows");
                return;
            case trace::RunEnd::step_limit:
            case trace::RunEnd::memory_limit:
                if (lesson_.ends != Ending::endless || progress.end == trace::RunEnd::memory_limit)
                    add(line, "this lesson does not come to its end: " + progress.end_message,
                        "let it end, or write ends = \"endless\" in the metadata if that is what the lesson shows");
                return;
            case trace::RunEnd::unsupported:
                add(line, progress.end_message, "Loopglass does not have it; say it in another way");
                return;
            default: break;
        }
        if (lesson_.ends != Ending::normally)
            add(line_of_key("ends"), "the program ends normally, not as 'ends' says",
                "take 'ends' out, or look why it does not");
    }

    std::uint32_t line_of_last_exception(trace::Run& run) {
        const auto& exceptions = run.timeline().exceptions;
        if (exceptions.empty()) return line_at(run, run.progress().frontier);
        // The same exception is raised again on its way out; where it comes from is where it was raised first.
        const std::string text = trace::output_text(run.timeline(), exceptions.back());
        std::size_t first = exceptions.size() - 1;
        while (first > 0 && trace::output_text(run.timeline(), exceptions[first - 1]) == text) --first;
        return line_at(run, Step{exceptions[first].step});
    }

    void check_output(trace::Run& run) {
        if (!lesson_.output) return;
        const StatedOutput& stated = *lesson_.output;
        const auto printed = stdout_lines(run.timeline());
        std::size_t at = 0;
        for (std::size_t i = 0; i < stated.lines.size(); ++i) {
            const std::string wanted(trimmed_end(stated.lines[i]));
            if (wanted == "...") {
                // What stands after the dots is looked for further on; dots at the end take all.
                if (i + 1 == stated.lines.size()) return;
                const std::string next(trimmed_end(stated.lines[i + 1]));
                while (at < printed.size() && trimmed_end(printed[at].text) != next) ++at;
                continue;
            }
            if (at >= printed.size())
                return add(stated.places[i], "the program prints nothing here, and the lesson states " + quoted(wanted),
                           "the program prints " + std::to_string(printed.size()) + " lines in all");
            if (trimmed_end(printed[at].text) != wanted)
                return add(
                    stated.places[i],
                    "the program prints " + quoted(printed[at].text) + " here, and the lesson states " + quoted(wanted),
                    "state what is printed; a line `...` stands for any lines");
            ++at;
        }
        if (at < printed.size())
            add(stated.line, "the program prints more than the lesson states: " + quoted(printed[at].text),
                "add it, or a line `...`");
    }

    static std::string_view trimmed_end(std::string_view text) {
        return text.substr(0, text.find_last_not_of(" \t\r") + 1);
    }

    // ---- stops

    void check_stop(const Stop& stop, std::uint32_t line, trace::Run& run) {
        if (stop.kind == StopKind::line && !check_line(stop, line)) return;
        if (find_stop(stop, run)) return;
        Stop any = stop;
        any.run = 1;
        const std::string shown = "the stop `" + stop.written + "` is never reached";
        if (stop.run > 1 && find_stop(any, run)) {
            add(line, shown + ": it happens " + times(any, run), "choose an earlier `run`");
        } else if (!stop.task.empty() && !find_task(stop.task, run)) {
            add(line, shown + ": there is no task " + quoted(stop.task), "there are " + tasks_of(run));
        } else if (stop.kind == StopKind::output) {
            add(line, shown + ": nothing like it is printed", nearest_output(stop, run));
        } else if (stop.kind == StopKind::line) {
            add(line, shown + ": the line does not run", "choose a line that runs, or see why it does not");
        } else if (stop.kind == StopKind::time) {
            add(line, shown + ": the program ends before", "it ends at " + seconds(run) + " on the clock");
        } else {
            add(line, shown + ": it does not happen", "see `loopglass-cli explain FILE` for what does");
        }
    }

    /// The line must be there, and only once.
    bool check_line(const Stop& stop, std::uint32_t line) {
        const auto meant = lines_meant(stop, source_);
        if (stop.number > 0) {
            const bool is_code = stop.number <= lines_.size() && !is_blank_or_comment(lines_[stop.number - 1]);
            if (!is_code)
                add(line, "there is no code on line " + std::to_string(stop.number),
                    "name the line by its text, in quotes: line \"print(x)\"");
            return is_code;
        }
        if (meant.empty()) {
            std::vector<std::string_view> candidates;
            for (const std::string_view text : lines_)
                if (!is_blank_or_comment(text)) candidates.push_back(trimmed(text));
            const std::string hint = did_you_mean(stop.text, candidates);
            add(line, "no line of the program has the text " + quoted(stop.text),
                hint.empty() ? "copy it from the code" : hint);
            return false;
        }
        if (meant.size() == 1) return true;
        add(line,
            "several lines have the text " + quoted(stop.text) + ": " + std::to_string(meant[0]) + " and " +
                std::to_string(meant[1]),
            "write more of the line that you mean");
        return false;
    }

    static std::string times(Stop stop, trace::Run& run) {
        while (find_stop(stop, run) && stop.run < 1000) ++stop.run;
        const std::uint32_t count = stop.run - 1;
        return count == 1 ? "once" : std::to_string(count) + " times";
    }

    /// With their calls, as they are when a task is made: later only the coroutine's name is left.
    static std::string tasks_of(trace::Run& run) {
        constexpr std::size_t most = 8;
        std::string names;
        std::size_t count = 0;
        const auto& events = run.timeline().events;
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (events[i].kind != trace::StepKind::task_created || count++ >= most) continue;
            const trace::Snapshot snapshot = run.snapshot(Step{events[i].step});
            for (const trace::TaskRow& task : snapshot.tasks)
                if (task.future.value == events[i].subject)
                    names += (names.empty() ? "" : ", ") + std::string(task.name) + " (" + std::string(task.call) + ")";
        }
        if (count > most) names += " and " + std::to_string(count - most) + " more";
        return names.empty() ? "none" : names;
    }

    static std::string nearest_output(const Stop& stop, trace::Run& run) {
        const auto lines = stdout_lines(run.timeline());
        if (stop.number > 0) return "the program prints " + std::to_string(lines.size()) + " lines";
        std::vector<std::string_view> candidates;
        for (const PrintedLine& line : lines) candidates.push_back(line.text);
        const std::string hint = did_you_mean(stop.text, candidates);
        return hint.empty() ? "copy a part of a line that is printed" : hint;
    }

    static std::string seconds(trace::Run& run) {
        Fact fact;
        fact.kind = FactKind::time;
        return ask(fact, std::nullopt, run).value->text;
    }

    // ---- questions

    void check_question(const Question& question, trace::Run& run) {
        if (question.stop && !find_stop(*question.stop, run)) {
            check_stop(*question.stop, question.line, run);
            return;
        }
        if (question.kind == QuestionKind::order) return check_order(question, run);
        if (!question.fact) return;
        if (question.fact->line && !check_line(*question.fact->line, question.answer_line)) return;
        if (question.fact->stop && question.fact->stop->kind == StopKind::line &&
            !check_line(*question.fact->stop, question.answer_line))
            return;
        const FactResult found = ask(*question.fact, question.stop, run);
        if (!found.value) {
            add(question.answer_line, "the run has no answer to `" + question.fact->written + "`: " + found.problem,
                "ask for something that happens");
            return;
        }
        if (question.kind == QuestionKind::choice) check_choice(question, *found.value);
    }

    void check_choice(const Question& question, const FactValue& value) {
        std::size_t right = 0;
        for (const Choice& choice : question.choices) right += means(choice.text, value);
        if (right == 0)
            return add(question.answer_line, "none of the choices is right: the run says " + quoted(value.text),
                       "add it as a choice");
        if (right > 1)
            return add(question.answer_line, "two of the choices mean " + quoted(value.text),
                       "no learner could tell which is right");
        for (const Choice& choice : question.choices)
            if (choice.right && !means(choice.text, value))
                return add(choice.line, "this choice is marked as right, and the run says " + quoted(value.text),
                           "mark the other, or mend the program");
    }

    /// If all that is to be ordered is printed, it must be printed in that order.
    void check_order(const Question& question, trace::Run& run) {
        const auto printed = stdout_lines(run.timeline());
        std::size_t last = 0;
        for (std::size_t i = 0; i < question.choices.size(); ++i) {
            const auto found = std::find_if(printed.begin(), printed.end(), [&](const PrintedLine& line) {
                return means(question.choices[i].text, {line.text, std::nullopt});
            });
            if (found == printed.end()) return;  // not all of it is output: the author knows
            const auto place = static_cast<std::size_t>(found - printed.begin());
            if (i > 0 && place < last && all_are_printed(question, printed))
                return add(question.choices[i].line, "this line is printed before the one above it",
                           "write the lines in their right order; they are shuffled when they are shown");
            last = place;
        }
    }

    static bool all_are_printed(const Question& question, const std::vector<PrintedLine>& printed) {
        return std::all_of(question.choices.begin(), question.choices.end(), [&](const Choice& choice) {
            return std::any_of(printed.begin(), printed.end(), [&](const PrintedLine& line) {
                return means(choice.text, {line.text, std::nullopt});
            });
        });
    }

    // ---- tasks

    void check_task(const Task& task, trace::Run& run) {
        if (task.conditions.empty()) return;
        if (is_done(task, run))
            add(task.conditions.front().line, "the task is done before anything is changed",
                "check something that is not true of the program as it is");
        if (!task.solution.empty()) check_solution(task);
        for (const Replacement& wrong : task.wrong) check_wrong(task, wrong);
    }

    /// The run of the program with these changes; or nothing, and what stands in its way is said.
    std::unique_ptr<trace::Run> run_changed(const std::vector<Replacement>& changes, const std::string& by_what) {
        std::string text = source_;
        for (const Replacement& change : changes) {
            const auto changed = replaced_in_code(text, change.from, change.to);
            if (!changed) {
                add(change.line, by_what + " replaces " + quoted(change.from) + ", which is not in the code",
                    "copy it from the code, without more blanks than there are");
                return nullptr;
            }
            text = *changed;
        }
        auto opened = tools_.open_run(program_of(lesson_, name_, text), tools_.limits);
        if (const auto* diagnostics = std::get_if<Diagnostics>(&opened)) {
            add(changes.front().line, "with " + by_what + " the program does not run: " + diagnostics->front().message,
                "see line " + std::to_string(diagnostics->front().span.line) + " of it");
            return nullptr;
        }
        auto run = std::move(std::get<std::unique_ptr<trace::Run>>(opened));
        run_to_end(*run);
        return run;
    }

    void check_wrong(const Task& task, const Replacement& wrong) {
        const auto run = run_changed({wrong}, "this wrong change");
        if (run && is_done(task, *run))
            add(wrong.line, "with this wrong change the task counts as done",
                "add a check that tells the two apart, or take the change out");
    }

    static bool is_done(const Task& task, trace::Run& run) {
        return std::all_of(task.conditions.begin(), task.conditions.end(),
                           [&](const Condition& condition) { return check_condition(condition, run).holds; });
    }

    void check_solution(const Task& task) {
        const auto run = run_changed(task.solution, "the solution");
        if (!run) return;
        const std::uint32_t line = task.solution.front().line;
        for (const Condition& condition : task.conditions) {
            const ConditionResult result = check_condition(condition, *run);
            if (!result.holds)
                return add(line,
                           "with this solution the check `" + condition.written + "` does not hold: " + result.found,
                           "mend the solution or the check");
        }
    }

    // ---- metadata and prose

    void check_pair() {
        if (lesson_.pair.empty()) return;
        if (lesson_.pair == name_)
            return add(line_of_key("pair"), "'pair' names this file itself", "name the other file of the two");
        const auto text = tools_.read_beside(lesson_.pair);
        if (text) {
            pair_text_ = *text;
        } else {
            add(line_of_key("pair"), "there is no file " + quoted(lesson_.pair) + " beside this one",
                "'pair' is the name of a file in the same folder");
        }
    }

    void check_panels() {
        for (const std::string& name : lesson_.show)
            if (std::find(lesson_.hide.begin(), lesson_.hide.end(), name) != lesson_.hide.end())
                add(line_of_key("hide"), "the panel " + quoted(name) + " is to be shown and hidden",
                    "take it out of one");
    }

    void check_edit() {
        for (const std::string& name : lesson_.edit) {
            Lesson one = lesson_;
            one.edit = {name};
            if (editable_lines(one, source_).empty())
                add(line_of_key("edit"), "'edit' names " + quoted(name) + ", and no function or class is called so",
                    "name one that stands in the program");
        }
    }

    void check_names(trace::Run* run) {
        KnownNames known{lesson_, lines_, {}, pair_text_, tools_.is_python_name};
        if (run)
            for (const PrintedLine& line : printed_lines(run->timeline())) known.printed += line.text + "\n";
        check_prose(known, findings_);
    }

    std::string name_;
    const std::string& source_;
    const CheckTools& tools_;
    Lesson lesson_;
    std::vector<std::string_view> lines_;
    Findings findings_;
    std::string pair_text_;
};

}  // namespace

Diagnostics check_lesson(const std::string& file_name, const std::string& source, const CheckTools& tools) {
    return Checker(file_name, source, tools).check();
}

}  // namespace loopglass::lesson
