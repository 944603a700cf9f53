#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <machine/machine.h>
#include <trace/event.h>
#include <trace/host.h>
#include <trace/narration.h>

namespace loopglass::library {

/// Who hears of what the event loop and its objects do. Each call is one step of the run.
class EventListener {
public:
    virtual ~EventListener() = default;
    /// What happened, in trace's words; subject and object mean what trace::StepKind says.
    virtual void event(machine::Machine& machine, trace::StepKind kind, std::uint32_t subject, std::uint32_t object,
                       trace::Cause cause) = 0;
    /// The hosts that the lesson declares.
    virtual const trace::Network& network() const = 0;
    /// The files that are there when the program begins, as (path, bytes); those without a folder are where it runs.
    virtual std::vector<std::pair<std::string_view, std::string_view>> files() const = 0;
    /// Something is wrong in the program, though it is no error. One step too.
    virtual void found(machine::Machine& machine, trace::Sentence sentence) = 0;
    /// A task got another name. No step of its own.
    virtual void task_named(machine::Machine& machine, std::uint32_t task, const std::string& name) = 0;
    virtual void turn_begun(machine::Machine& machine, std::uint32_t handle, std::uint32_t task) = 0;
    virtual void turn_ended(machine::Machine& machine) = 0;
    /// From the next step on another thread runs.
    virtual void thread_runs(machine::Machine& machine, std::uint32_t thread) = 0;
    /// A loop waits for something that can never happen: nothing is ready and no timer is set. CPython would hang.
    /// Ends the run by Abandoned. `message` says which tasks wait, and for what.
    [[noreturn]] virtual void deadlocked(machine::Machine& machine, const std::string& message,
                                         std::vector<trace::Sentence> clauses) = 0;
};

/// The simulated world outside the program, as far as a run changes it. Lives in the arena.
struct World {
    double now = 0;                        ///< seconds of virtual time
    std::uint32_t clock_readings = 0;      ///< one after the other without anything else happening
    std::uint32_t readings_at_once = 0;    ///< of the clock since it moved
    std::uint32_t iterations_at_once = 0;  ///< of a loop that had something to wait for, since the clock moved
    std::uint32_t iteration = 0;           ///< of the loop that runs
    std::uint32_t running_task = 0;        ///< TaskId of the task whose turn it is, or 0
    std::uint32_t threads_alive = 0;       ///< those that were started and have not ended, without the first one
    std::uint32_t threads_parked = 0;      ///< those that wait for an object
    std::uint64_t thread_order = 0;        ///< last number given to a thread that waits; see library/threads.h
    /// contextvars.Context that runs, owned; `empty`: one without variables
    machine::Value context = machine::empty;
    std::uint64_t jitters = 0;  ///< numbers that were drawn for latencies
    std::uint64_t seed = 0;     ///< of random, where the program does not seed it
};

World& world(machine::Machine& machine);
EventListener& listener(machine::Machine& machine);

inline void emit(machine::Machine& m, trace::StepKind kind, std::uint32_t subject, std::uint32_t object = 0,
                 trace::Cause cause = trace::Cause::program) {
    listener(m).event(m, kind, subject, object, cause);
}

/// Moves virtual time forward; a step if it changes. Cause: `timer` where nothing could run before that moment, and
/// `program` where a line of it sleeps. `is_busy`: as move_clock_of_busy.
void move_clock(machine::Machine& machine, double seconds, trace::Cause cause, bool is_busy = false);
/// What a program reads from the clock. One that reads it again and again would never end: from the 1,000th reading
/// without anything else happening, and from the 100,000th at one time, each moves the clock by a millisecond.
double read_clock(machine::Machine& machine);
/// An iteration of a loop begins that has handles ready while timers or threads wait. A program that is busy until one
/// of them comes would never end: true from the 100,000th such iteration at one time on, each of which has to take a
/// millisecond.
bool is_busy_waiting(machine::Machine& machine);
/// Moves the clock by that millisecond, and does not take it for an end of the waiting.
void move_clock_of_busy(machine::Machine& machine, trace::Cause cause);

/// time.time() at virtual time 0: 2017-09-11 09:00:00 UTC.
inline constexpr double epoch = 1505120400.0;

/// Gives a new machine its world, and the modules of this room their makers.
void prepare(machine::Machine& machine, EventListener& listener);
std::span<const machine::ModuleMaker> modules();

}  // namespace loopglass::library
