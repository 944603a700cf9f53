#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <base/ids.h>
#include <trace/timeline.h>

namespace loopglass::trace {

/// How often a task has run something; task 0 is the code that runs outside of tasks.
struct Runner {
    TaskId task;
    std::size_t runs = 0;
};

/// What one line of a file has left in the columns, as far as they go.
struct LineFootprint {
    std::vector<std::uint32_t> runs;     ///< the steps at which it was about to run, in order
    std::vector<std::uint32_t> turns;    ///< places in Timeline::turns of those that ran it, in order
    std::vector<std::uint32_t> outputs;  ///< rows of Timeline::outputs that it wrote, see doer_at
    std::vector<TaskId> tasks;           ///< by run: whose turn it was
};

LineFootprint footprint_of(const Timeline& timeline, Place line);

/// Who has run a line until a step (with it), and how often: the most often first, then by id.
std::vector<Runner> runners_of(const LineFootprint& line, Step until);

/// What one turn has left in the columns, as far as they go. Other threads may have run meanwhile: what they did is in
/// it too.
struct TurnFootprint {
    Step first;                        ///< its handle_begun
    Step last;                         ///< its handle_ended, or the last step so far
    bool has_ended = false;            ///< false: it is still under way at the end of the columns
    std::vector<std::uint32_t> lines;  ///< of the file asked for: those that it ran, each once, by number
    std::vector<EventRow> events;      ///< what happened in it, in order
};

/// `turn`: its place in Timeline::turns. `file`: whose lines are told.
TurnFootprint footprint_of_turn(const Timeline& timeline, std::size_t turn, FileId file);

/// The handle_ended of a turn (its place in Timeline::turns), or the last step so far if it has not ended.
Step last_step_of_turn(const Timeline& timeline, std::size_t turn);

/// The place in Timeline::turns of the turn that a step belongs to, see turn_at.
std::optional<std::size_t> turn_place_at(const Timeline& timeline, Step step);

/// The place in Timeline::turns of the turn that runs a handle; nothing while it has not begun.
std::optional<std::size_t> turn_of_handle(const Timeline& timeline, HandleId handle);

}  // namespace loopglass::trace
