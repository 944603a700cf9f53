#pragma once

#include <memory>
#include <string>
#include <variant>

#include <recording/open_run.h>

namespace loopglass::tests {

/// The run of a program, to its end.
inline std::unique_ptr<trace::Run> ended_run(const std::string& source) {
    trace::Program program;
    program.name = "x.py";
    program.source = source;
    auto opened = recording::open_run(program, {});
    auto run = std::move(std::get<std::unique_ptr<trace::Run>>(opened));
    while (!run->progress().ended) run->run_ahead(1'000);
    return run;
}

}  // namespace loopglass::tests
