#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <trace/run.h>

namespace loopglass::cli {

/// What the person asked for.
struct Options {
    std::string file;
    std::vector<std::string> files;  ///< of check
    std::uint32_t questions = 8;     ///< of quiz: how many at most
    bool with_python = false;        ///< of run: compare with the real python3
    trace::Limits limits;
    std::optional<std::uint32_t> from;  ///< first step of trace and explain
    std::optional<std::uint32_t> to;    ///< last step of trace and explain
    std::uint32_t step = 0;             ///< of snapshot
    std::uint32_t jumps = 1000;         ///< of stats: how many random steps to go to
};

}  // namespace loopglass::cli
