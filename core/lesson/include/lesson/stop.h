#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <base/ids.h>
#include <trace/run.h>

namespace loopglass::lesson {

enum class StopKind {
    start,      ///< before the first line
    end,        ///< after the last
    line,       ///< just before a line's n-th run
    output,     ///< just after a text is written
    event,      ///< just after the loop has done something: an event of trace::StepKind
    time,       ///< the clock reaches a time
    exception,  ///< an exception is raised
};

/// A place in a run, named so that an edit of the program does not move it: never by a step's number.
struct Stop {
    StopKind kind = StopKind::start;
    std::string written;       ///< as the author wrote it: `line "await nap()", run 2`
    std::string text;          ///< of the line or the output, the exception's type, the event's subject; may be empty
    std::uint32_t number = 0;  ///< of line and output: its number instead of its text
    trace::StepKind event = trace::StepKind::start;
    double seconds = 0;
    std::uint32_t run = 1;  ///< the n-th time that it happens
    std::string task;       ///< only in the turns of this task: its name, its coroutine's name or its call; or empty
};

/// The step of a stop, looked for in what the run has recorded so far. Takes snapshots, so it belongs to the thread
/// of the run.
std::optional<Step> find_stop(const Stop& stop, trace::Run& run);

}  // namespace loopglass::lesson
