#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include <base/ids.h>
#include <trace/column.h>
#include <trace/event.h>

namespace loopglass::trace {

/// One step in 4 bytes: its kind, and for line steps the place.
class StepRow {
public:
    StepRow() = default;
    explicit constexpr StepRow(StepKind kind, Place place = {})
        : bits_(static_cast<std::uint32_t>(kind) << 27 | (place.file.value & 31u) << 22 | (place.line & 0x3fffffu)) {}
    static constexpr StepRow from_bits(std::uint32_t bits) {
        StepRow row;
        row.bits_ = bits;
        return row;
    }

    constexpr StepKind kind() const { return static_cast<StepKind>(bits_ >> 27); }
    /// Where the step is; for loop steps the line of the program that runs meanwhile, or nowhere.
    constexpr Place place() const { return {FileId{bits_ >> 22 & 31u}, bits_ & 0x3fffffu}; }
    constexpr std::uint32_t bits() const { return bits_; }

private:
    std::uint32_t bits_ = 0;
};

/// One event of the loop or its objects. `subject` and `object` mean what StepKind says.
struct EventRow {
    std::uint32_t step = 0;
    std::uint32_t subject = 0;
    std::uint32_t object = 0;
    StepKind kind = StepKind::start;
    Cause cause = Cause::program;
    std::uint16_t spare = 0;
};

/// One turn: the run of one handle.
struct TurnRow {
    double time = 0;                     ///< loop.time() in seconds
    std::uint32_t first_step = 0;        ///< its handle_begun; the turn lasts to the step before the next turn's
    std::uint32_t iteration = 0;         ///< of its loop, from 1
    std::uint32_t handle = 0;            ///< HandleId
    std::uint32_t task = 0;              ///< TaskId if the handle runs a task's step, else 0
    std::uint32_t lines_before = 0;      ///< line steps this task (or, for 0, code outside tasks) had before
    std::uint32_t previous_of_task = 0;  ///< index + 1 of this task's turn before; 0 if there is none
};

/// From this step on another thread runs, in the turn that was under way there.
struct SwitchRow {
    std::uint32_t step = 0;
    std::uint32_t turn = 0;  ///< index + 1 of the turn, 0 outside of turns
};

/// A change of virtual time or the begin of an iteration.
struct ClockRow {
    double time = 0;
    std::uint32_t step = 0;
    std::uint32_t iteration = 0;
};

enum class Stream : std::uint8_t { out, err };

/// One write to stdout or stderr. A print is one row.
struct OutputRow {
    std::uint64_t offset = 0;  ///< into Timeline::text
    std::uint32_t length = 0;  ///< bytes of UTF-8
    std::uint32_t step = 0;
    std::uint32_t task = 0;  ///< TaskId that wrote it, or 0
    Stream stream = Stream::out;
};

/// A task that was made: what a lane of the timeline needs to know of it.
struct TaskBirthRow {
    std::uint32_t step = 0;    ///< its task_created
    std::uint32_t task = 0;    ///< TaskId
    std::uint32_t future = 0;  ///< its FutureId
    std::uint32_t parent = 0;  ///< TaskId of the task that ran when it was made, or 0
    std::uint32_t line = 0;    ///< of the program's file, where it was made; 0 if elsewhere
    std::uint32_t name = 0;    ///< into Timeline::names: the task's name then, behind it the coroutine's
    std::uint16_t name_length = 0;
    std::uint16_t coroutine_length = 0;
};

/// A task was given another name.
struct TaskNameRow {
    std::uint32_t step = 0;  ///< the last one before it
    std::uint32_t task = 0;  ///< TaskId
    std::uint32_t name = 0;  ///< into Timeline::names
    std::uint32_t length = 0;
};

/// What is kept of a whole run: columns that are appended at the frontier and never change.
/// May be read from another thread while the run goes on, row by row, below each column's size().
struct Timeline {
    Column<StepRow> steps;        ///< by step number
    Column<EventRow> events;      ///< by step, all loop steps but handle_begun and handle_ended
    Column<TurnRow> turns;        ///< by first_step
    Column<SwitchRow> switches;   ///< by step: where another thread goes on; none in a program of one thread
    Column<ClockRow> clock;       ///< clock_moved steps only
    Column<ClockRow> iterations;  ///< iteration_begun steps only
    Column<OutputRow> outputs;
    Column<OutputRow> exceptions;  ///< "Type: message" of each exception_raised, by its event's object; text in `text`
    Column<TaskBirthRow> tasks;    ///< by TaskId
    Column<TaskNameRow> task_names;  ///< by step
    Column<char> names;              ///< of tasks and their coroutines
    Column<char> text;               ///< what was written, stdout and stderr in order
};

/// The written text of a row.
std::string output_text(const Timeline& timeline, const OutputRow& row);

/// The name of a task, the last that it was given, and its coroutine's. For many tasks use TaskNames.
std::string task_name(const Timeline& timeline, const TaskBirthRow& row);
std::string coroutine_name(const Timeline& timeline, const TaskBirthRow& row);

/// The name that a task was made with ("Task-2"), and one that it was given.
std::string name_at_birth(const Timeline& timeline, const TaskBirthRow& row);
std::string name_given(const Timeline& timeline, const TaskNameRow& row);

/// The names of all tasks, as far as the columns go when it is made.
class TaskNames {
public:
    explicit TaskNames(const Timeline& timeline);
    std::string of(const TaskBirthRow& row) const;

private:
    const Timeline& timeline_;
    std::unordered_map<std::uint32_t, std::size_t> last_;  ///< of tasks that were given a name: the row
};

/// The row of a task, or nullptr.
const TaskBirthRow* task_birth(const Timeline& timeline, TaskId task);

/// The row of the event at exactly this step, or nullptr.
const EventRow* event_at(const Timeline& timeline, Step step);

/// The turn that this step belongs to, or nullptr outside of turns (before the loop and between turns
/// the last turn that began is given, if its handle_ended is not before the step).
const TurnRow* turn_at(const Timeline& timeline, Step step);

/// A stretch of steps in which virtual time stands still.
struct StillTime {
    VirtualTime time;
    std::uint32_t from = 0;
    std::uint32_t end = 0;  ///< the step that moves the clock next, as far as the columns go; else the greatest number
};

/// The stretch that a step is in.
StillTime still_time_at(const Timeline& timeline, Step step);

/// Virtual time at a step.
VirtualTime time_at(const Timeline& timeline, Step step);

/// How many rows of a column that has a `step` member are at or before a step.
std::size_t outputs_until(const Timeline& timeline, Step step);

}  // namespace loopglass::trace
