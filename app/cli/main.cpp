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

void add_commands(CLI::App& program, Options& options, Command& chosen) {
    CLI::App* run = add(program, options, chosen, cli::run, "run", "run it, with its own output and exit status");
    run->add_flag("!--no-recording", options.limits.record, "record nothing; for comparison alone");
    run->add_flag("--python", options.with_python, "compare with the real python3, if there is a 3.11");
    add(program, options, chosen, cli::handles, "handles", "ITERATION TIME KIND NAME for each handle that ran");
    add(program, options, chosen, cli::lines, "lines", "FUNCTION LINE for each line that ran");
    add_range(add(program, options, chosen, cli::trace_steps, "trace", "every step as JSON Lines"), options);
    add(program, options, chosen, cli::snapshot, "snapshot", "the snapshot at a step as JSON")
        ->add_option("--step", options.step, "which step")
        ->required();
    add_range(add(program, options, chosen, cli::explain, "explain", "what happened, one sentence a step"), options);
    add(program, options, chosen, cli::findings, "findings", "what is wrong in it, though Python says nothing");
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
