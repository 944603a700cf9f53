#pragma once

#include <string_view>

#include <machine/threads.h>

/// Simulated threads on virtual time. One runs at a time: a thread from its start until it first waits, then whoever
/// wakes first. All are native frames' doing: a native function that may wait pushes one, whose `resume` calls park
/// and comes back to it until it has what it wants.
namespace loopglass::library {

using machine::Machine;
using machine::Thread;
using machine::Value;

inline constexpr double for_ever = -1;

/// The thread that runs waits until it is woken, or until virtual time `deadline`; from a native frame's resume alone.
/// True if another thread has the machine now: return Action::called. False if it goes on at once.
/// `waits_for` is an object that `wake_waiters` knows it by, or none; `reason` a str, or none. Both borrowed. Where
/// nothing can ever wake any thread, the run ends.
[[nodiscard]] bool park(Machine& machine, double deadline, Value waits_for, Value reason, bool is_sleep = false);

/// True if the thread that runs was woken, and not by its deadline, when it last went on.
bool was_woken(const Machine& machine);

/// A waiting thread goes on when its turn comes.
void wake(Machine& machine, Thread* thread);
/// Wakes the thread that has waited longest for an object, unless one is woken for it already.
void wake_first_waiter(Machine& machine, Value object);

/// Makes a thread that calls function(*arguments, **keywords), and lets it run until it waits or ends; from a native
/// frame's resume alone. The machine is the new thread's now: return Action::called.
Thread* start_thread(Machine& machine, Value function, Value arguments, Value keywords, Value name);

/// The same for a thread that was woken: it runs at once, before the one that calls this goes on. False if it cannot.
bool run_now(Machine& machine, Thread* thread);

/// The thread with this identity, or null.
Thread* thread_of(const Machine& machine, Value identity);
/// threading.get_ident() of a thread: made up, but constant.
Value identity_of(Machine& machine, const Thread* thread);
/// True if there is only one thread.
inline bool is_alone(const Machine& machine) { return machine.state->first_thread == machine.state->last_thread; }
inline bool is_main_thread(const Machine& machine) { return machine.state->thread == machine.state->first_thread; }
/// "MainThread", "Thread-1 (f)".
std::string thread_name(const Thread* thread);

}  // namespace loopglass::library
