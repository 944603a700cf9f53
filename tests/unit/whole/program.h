#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include <trace/run.h>

namespace loopglass::tests {

/// What a whole program did, as the command line would tell it.
struct Ran {
    std::string out;
    std::string err;
    int status = 0;
    std::string refusal;  ///< what Loopglass does not have, if it refused the program or stopped at it
};

/// A program with its input and the modules beside it.
trace::Program program_at(const std::filesystem::path& file);

/// Opens a program, or fails the test with what is wrong with it.
std::unique_ptr<trace::Run> open(const std::filesystem::path& file);

/// Runs on to the end.
void run_to_end(trace::Run& run);

/// Opens a program and runs it to its end.
Ran run_program(const std::filesystem::path& file);

}  // namespace loopglass::tests
