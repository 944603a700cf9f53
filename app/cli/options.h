#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <trace/run.h>

namespace loopglass::cli {

/// What `find` looks for, and which of it is wanted.
struct FindOptions {
    std::string what;  ///< the text, exception, name, expression or condition looked for
    std::uint32_t line = 0;
    std::string task;      ///< by name, coroutine or id; empty: any
    std::string function;  ///< of a variable; empty: any
    bool only_first = false, only_last = false, only_count = false;
    std::optional<std::uint32_t> after;   ///< the next one after this step
    std::optional<std::uint32_t> before;  ///< the previous one before this step
    std::uint32_t most = 1000;
};

/// What the person asked for.
struct Options {
    std::string file;
    std::vector<std::string> files;  ///< of check
    std::uint32_t questions = 8;     ///< of quiz: how many at most
    bool with_python = false;        ///< of run: compare with the real python3
    std::string handles_file;        ///< of run: where the report of handles goes too, or empty
    trace::Limits limits;
    std::optional<std::uint32_t> from;  ///< first step of trace and explain
    std::optional<std::uint32_t> to;    ///< last step of trace and explain
    std::uint32_t step = 0;             ///< of snapshot
    FindOptions find;
    std::string expression;                     ///< of eval
    std::optional<std::uint32_t> eval_step;     ///< of eval: where; or else
    std::uint32_t eval_line = 0, eval_run = 1;  ///< the n-th run of a line
    std::uint32_t outward = 0;                  ///< of eval: frames from the innermost one outwards
    bool json = false;                          ///< of find and eval
    std::uint32_t jumps = 1000;                 ///< of stats: how many random steps to go to
};

}  // namespace loopglass::cli
