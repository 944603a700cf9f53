#pragma once

#include <optional>
#include <string>

#include <trace/run.h>

namespace loopglass::trace {

/// Where an exception that ended a program comes from.
struct Failure {
    Step raised_at;        ///< the step at which it was raised
    Place place;           ///< of the line that raised it
    std::string function;  ///< whose line it is
    std::string type;      ///< "TypeError"
    std::string message;   ///< behind the type and the colon
    std::string name;      ///< of a variable on that line whose value is what the exception is about; or empty
    std::string value;     ///< which
    Step given_at;         ///< the line step at which it got that value, or the call that handed it in; 0: not known
    std::uint32_t given_line = 0;
};

/// The failure that a run has ended with, if an exception has ended it. Takes snapshots (at most some hundred), so it
/// belongs to the thread of the run.
std::optional<Failure> failure_of(Run& run);

}  // namespace loopglass::trace
