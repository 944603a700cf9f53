#pragma once

#include <string>

#include <machine/machine.h>
#include <trace/timeline.h>

namespace loopglass::recording {

/// Sees the steps of a replay one after the other, and remembers which line of the program's own code ran last.
class LastLine {
public:
    void see(const machine::Machine& machine, trace::StepRow row);

    Step step;
    Place place;
    std::string function;
};

/// How often a replay tells how far it is, in steps.
constexpr std::uint32_t steps_between_reports = 1 << 14;

}  // namespace loopglass::recording
