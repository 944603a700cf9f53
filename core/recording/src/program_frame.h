#pragma once

#include <string>
#include <vector>

#include <machine/machine.h>
#include <trace/snapshot.h>

namespace loopglass::recording {

/// How a program ended by itself.
struct ProgramResult {
    trace::RunEnd end = trace::RunEnd::finished;
    int status = 0;
    TaskId failed_task;               ///< the last task that the exception has left, if it has left one
    std::vector<Place> failure_path;  ///< the lines of its traceback, each once
    std::string message;              ///< the last line of the traceback, if an exception left it
};

/// Puts the frames of a program's module on an empty machine: below it a native frame that does what the interpreter's
/// main function does when the module has ended.
void push_program(machine::Machine& machine, const machine::CodeObject* module, const std::string& warnings);

/// How it ended, after Machine::run has returned.
ProgramResult program_result(const machine::Machine& machine);

/// The names of the program's module, or null once they are gone.
machine::Dict* program_globals(const machine::Machine& machine);

}  // namespace loopglass::recording
