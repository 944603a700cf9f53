#include <trace/names.h>

#include <array>
#include <cstddef>

#include <base/assert.h>

namespace loopglass::trace {

namespace {

/// The name at an enumerator's place; tables are in the order of the enumerators.
template <class Enumerator, std::size_t size>
const char* at(const std::array<const char*, size>& names, Enumerator enumerator) {
    const auto index = static_cast<std::size_t>(enumerator);
    LG_ASSERT(index < size);
    return names[index];
}

constexpr std::array step_kinds = {
    "start",
    "line",
    "frame_enter",
    "frame_leave",
    "loop_started",
    "loop_stopped",
    "iteration_begun",
    "clock_moved",
    "task_created",
    "handle_queued",
    "handle_begun",
    "handle_ended",
    "timer_set",
    "timer_due",
    "handle_cancelled",
    "future_created",
    "future_finished",
    "future_failed",
    "future_cancelled",
    "cancel_requested",
    "callback_added",
    "callback_scheduled",
    "task_waits",
    "output",
    "exception_raised",
    "thread_started",
    "thread_waits",
    "thread_resumed",
    "thread_ended",
    "problem_found",
    "program_ended",
};
static_assert(step_kinds.size() == static_cast<std::size_t>(StepKind::program_ended) + 1);

constexpr std::array causes = {
    "program", "call_soon",     "task_start",  "task_wakeup",    "task_continue", "done_callback",
    "timer",   "task_returned", "task_raised", "task_cancelled", "cancel_throw",  "network",
};
static_assert(causes.size() == static_cast<std::size_t>(Cause::network) + 1);

constexpr std::array task_states = {"ready", "running", "waiting", "done"};
constexpr std::array coroutine_states = {"", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"};
constexpr std::array future_states = {"PENDING", "FINISHED", "CANCELLED"};
constexpr std::array future_roles = {"plain", "task", "sleep", "gather"};
constexpr std::array woken_by = {"unknown", "ends",    "callback",  "release",   "set",        "notify",
                                 "put",     "get",     "task_done", "parties",   "connection", "data",
                                 "room",    "closing", "thread",    "cancelling"};
static_assert(woken_by.size() == static_cast<std::size_t>(WokenBy::cancelling) + 1);
constexpr std::array handle_kinds = {"step", "wakeup", "call"};
constexpr std::array thread_states = {"running", "paused", "sleeping", "waiting", "woken", "ended"};
constexpr std::array loop_phases = {"not_running", "choosing", "timers", "running"};
constexpr std::array run_ends = {"running",    "finished",     "exception",  "deadlock",
                                 "step_limit", "memory_limit", "unsupported"};
constexpr std::array streams = {"stdout", "stderr"};

}  // namespace

const char* name_of(StepKind kind) { return at(step_kinds, kind); }
const char* name_of(Cause cause) { return at(causes, cause); }
const char* name_of(TaskState state) { return at(task_states, state); }
const char* name_of(CoroutineState state) { return at(coroutine_states, state); }
const char* name_of(FutureState state) { return at(future_states, state); }
const char* name_of(FutureRole role) { return at(future_roles, role); }
const char* name_of(WokenBy by) { return at(woken_by, by); }
const char* name_of(HandleKind kind) { return at(handle_kinds, kind); }
const char* name_of(ThreadState state) { return at(thread_states, state); }
const char* name_of(LoopPhase phase) { return at(loop_phases, phase); }
const char* name_of(RunEnd end) { return at(run_ends, end); }
const char* name_of(Stream stream) { return at(streams, stream); }

}  // namespace loopglass::trace
