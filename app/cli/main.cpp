// loopglass-cli: what Loopglass knows, for other programs, for tests and for a terminal.

#include <base/memory.h>
#include <CLI/CLI.hpp>

#include <cstdio>
#include <string>

#include "commands.h"
#include "refusal.h"
#include "status.h"

namespace {

using loopglass::cli::Options;
namespace cli = loopglass::cli;

using Command = int (*)(const Options&);

void add_limits(CLI::App* command, Options& options) {
    command->add_option("--max-steps", options.limits.max_steps, "end with status 3 after so many steps")
        ->check(CLI::Range(1u, 4'000'000'000u))
        ->capture_default_str();
    command->add_option("--max-memory", options.limits.max_memory_mib, "end with status 3 at so many MiB")
        ->check(CLI::Range(1u, 1'048'576u))
        ->capture_default_str();
}

/// Adds a command with what all of them take.
CLI::App* add(CLI::App& program, Options& options, Command& chosen, Command command, const char* name,
              const char* what) {
    CLI::App* added = program.add_subcommand(name, what);
    added->add_option("FILE", options.file, "a lesson, or any Python file")->required();
    add_limits(added, options);
    added->callback([&chosen, command] { chosen = command; });
    return added;
}
void add_range(CLI::App* command, Options& options) {
    command->add_option("--from", options.from, "the first step, 0 if not said");
    command->add_option("--to", options.to, "the last step, that of the run if not said");
}

/// A form of `find`: its word, and what it asks for.
CLI::App* add_find(CLI::App* find, Command& chosen, Command command, const char* name, const char* what) {
    CLI::App* form = find->add_subcommand(name, what);
    form->fallthrough();
    form->callback([&chosen, command] { chosen = command; });
    return form;
}

void add_find_forms(CLI::App* find, Options& options, Command& chosen) {
    auto& asked = options.find;
    add_find(find, chosen, cli::find_line, "line", "each run of a line")
        ->add_option("LINE", asked.line, "its number")
        ->required();
    add_find(find, chosen, cli::find_text, "text", "where a text was written")
        ->add_option("TEXT", asked.what, "what it contains")
        ->required();
    add_find(find, chosen, cli::find_exception, "exception", "where an exception was raised")
        ->add_option("TEXT", asked.what, "what its type or message contains");
    add_find(find, chosen, cli::find_cancel, "cancel", "where task.cancel() was called")
        ->add_option("NAME", asked.task, "on which task");
    add_find(find, chosen, cli::find_task, "task", "when it was made, ready, ran, waited, ended, and by whom")
        ->add_option("NAME", asked.task, "its name, its coroutine's or its number")
        ->required();
    add_find(find, chosen, cli::find_variable, "variable", "where a variable got another value")
        ->add_option("NAME", asked.what, "a name, or attributes of one: self.count")
        ->required();
    CLI::App* value =
        add_find(find, chosen, cli::find_value, "value", "where the value comes from that it has at a step");
    value->add_option("EXPRESSION", asked.what, "in the frame that runs at that step, or in --task's")->required();
    value->add_option("--step", options.step, "at which step")->required();
    CLI::App* when = add_find(find, chosen, cli::find_when, "when", "where a line runs and a condition holds");
    when->add_option("LINE", asked.line, "its number")->required();
    when->add_option("CONDITION", asked.what, "an expression in the frame that runs the line")->required();
}

void add_find_command(CLI::App& program, Options& options, Command& chosen) {
    auto& asked = options.find;
    CLI::App* find = program.add_subcommand("find", "where something happened: STEP TIME TASK LINE WHAT for each");
    find->add_option("FILE", options.file, "a lesson, or any Python file")->required();
    add_limits(find, options);
    add_range(find, options);
    find->require_subcommand(1);
    find->add_option("--task", asked.task, "in the turns of this task alone: its name, its coroutine's or its number");
    find->add_option("--function", asked.function, "of variable: in the frames of this function alone");
    CLI::Option* first = find->add_flag("--first", asked.only_first, "the first one alone");
    CLI::Option* last = find->add_flag("--last", asked.only_last, "the last one alone");
    CLI::Option* next = find->add_option("--next", asked.after, "the next one after this step alone");
    CLI::Option* previous = find->add_option("--previous", asked.before, "the one before this step alone");
    CLI::Option* count = find->add_flag("--count", asked.only_count, "how many there are");
    for (CLI::Option* one : {last, next, previous, count}) one->excludes(first);
    for (CLI::Option* one : {next, previous, count}) one->excludes(last);
    for (CLI::Option* one : {previous, count}) one->excludes(next);
    count->excludes(previous);
    find->add_option("--most", asked.most, "show so many at most")->capture_default_str();
    find->add_flag("--json", options.json, "as JSON Lines");
    add_find_forms(find, options, chosen);
}

void add_eval_command(CLI::App& program, Options& options, Command& chosen) {
    CLI::App* eval =
        add(program, options, chosen, cli::evaluate, "eval", "the values of expressions at a step, in a frame");
    CLI::Option* step = eval->add_option("--step", options.eval_step, "at which step");
    CLI::Option* line = eval->add_option("--line", options.eval_line, "or just before this line runs");
    eval->add_option("--run", options.eval_run, "for which time")->needs(line)->check(CLI::Range(1u, 4'000'000'000u));
    step->excludes(line);
    eval->add_option("--task", options.find.task, "in the frame of this task; else in the one that runs");
    eval->add_option("--frame", options.outward, "so many of the program's frames further out");
    eval->add_flag("--json", options.json, "as JSON Lines");
    eval->add_option("EXPRESSION", options.expression, "len(queue), x + 1, ...")->required();
}

void add_commands(CLI::App& program, Options& options, Command& chosen) {
    CLI::App* run = add(program, options, chosen, cli::run, "run", "run it, with its own output and exit status");
    run->add_flag("!--no-recording", options.limits.record, "record nothing; for comparison alone");
    run->add_flag("--python", options.with_python, "compare with the real python3, if there is a 3.11");
    run->add_option("--handles", options.handles_file, "write what `handles` prints to this file too");
    add(program, options, chosen, cli::handles, "handles", "ITERATION TIME KIND NAME for each handle that ran");
    add(program, options, chosen, cli::lines, "lines", "FUNCTION LINE for each line that ran");
    add_range(add(program, options, chosen, cli::trace_steps, "trace", "every step as JSON Lines"), options);
    add(program, options, chosen, cli::snapshot, "snapshot", "the snapshot at a step as JSON")
        ->add_option("--step", options.step, "which step")
        ->required();
    add_range(add(program, options, chosen, cli::explain, "explain", "what happened, one sentence a step"), options);
    add(program, options, chosen, cli::findings, "findings", "what is wrong in it, though Python says nothing");
    add_find_command(program, options, chosen);
    add_eval_command(program, options, chosen);
    CLI::App* check = program.add_subcommand("check", "what is wrong with lessons; status 1 if anything is");
    check->add_option("FILE", options.files, "lessons")->required();
    add_limits(check, options);
    check->callback([&chosen] { chosen = cli::check; });
    add(program, options, chosen, cli::quiz_about, "quiz", "questions about the run, and their answers")
        ->add_option("--count", options.questions, "how many at most")
        ->check(CLI::Range(1u, 100u))
        ->capture_default_str();
    CLI::App* create = program.add_subcommand("new", "write a lesson to begin with");
    create->add_option("FILE", options.file, "a file that is not there yet")->required();
    create->callback([&chosen] { chosen = cli::new_lesson; });
    add(program, options, chosen, cli::stats, "stats", "figures of the run, and what going to a step costs")
        ->add_option("--jumps", options.jumps, "how many random steps to go to")
        ->capture_default_str();
}

}  // namespace

int main(int argc, char* argv[]) {
    loopglass::keep_freed_memory();
    CLI::App program("Runs an asyncio program on virtual time and says what happened in it.", "loopglass-cli");
    program.set_version_flag("--version", "loopglass-cli " LOOPGLASS_VERSION);
    program.require_subcommand(1);
    Options options;
    Command chosen = nullptr;
    add_commands(program, options, chosen);
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& help_or_version) {
        return program.exit(help_or_version);
    } catch (const CLI::ParseError& error) {
        cli::say(std::string(error.what()) + "; see loopglass-cli --help");
        return cli::bad_usage;
    }
    return chosen(options);
}
