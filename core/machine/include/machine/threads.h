#pragma once

#include <cstdint>

#include <machine/machine.h>

namespace loopglass::machine {

/// What a simulated thread is doing.
enum class ThreadState : std::uint8_t {
    running,   ///< it has the machine
    paused,    ///< it has started another, and goes on when that one first waits
    sleeping,  ///< until its deadline, whatever happens
    waiting,   ///< for something, until its deadline if it has one
    woken,     ///< what it waited for has happened; it goes on when its turn comes
    ended,
};

/// A simulated thread: a stack of its own, of which one at a time is the machine's. Lives in the arena, as a buffer.
/// Which one goes on when is for others to say (library/threads.h); here is how the machine changes over.
struct Thread {
    std::uint32_t number = 0;  ///< from 1, which is the main thread
    ThreadState state = ThreadState::running;

    // ---- what State has of the thread that runs, while this one does not
    Frame* top = nullptr;
    Value delivered = none;  ///< owned
    bool delivered_yielded = false;
    Value raised = empty;  ///< owned
    std::uint32_t depth = 0;
    Value trace_function = none;  ///< owned
    bool is_tracing = false;

    // ---- runs of the flat loop inside C++, which can end only in the order in which they began
    std::uint32_t nested = 0;         ///< of this thread's
    std::uint32_t nested_inside = 0;  ///< all there were when it last gave the machine away

    // ---- for whoever chooses
    bool has_deadline = false;
    double deadline = 0;        ///< or when it was woken
    std::uint64_t order = 0;    ///< among equal deadlines
    bool was_woken = false;     ///< when it last went on: not its deadline, but what it waited for
    Thread* starter = nullptr;  ///< who waits for it to wait, or null
    Value waits_for = none;     ///< the object, owned
    Value reason = none;        ///< str: what it waits for, in words; owned
    Value name = none;          ///< str, owned
    Value locals = none;        ///< dict of the thread's own attributes by threading.local, owned
    /// For the rooms that keep something of each thread; dropped at its end.
    Value kept[4] = {none, none, none, none};
    std::uint32_t noted[2] = {};

    Thread *next = nullptr, *previous = nullptr;  ///< of those that have not ended, in order of start
};

/// A new thread without frames, last of the list.
Thread* new_thread(Machine& machine);
/// Gives the machine to another thread. The one that runs goes on later with the native frame on top of its stack.
void switch_thread(Machine& machine, Thread* to);
/// Takes a thread that has ended, and does not run any more, out of the list.
void free_thread(Machine& machine, Thread* thread);
/// True if the thread can go on now: the flat loops inside C++ end in the order in which they began.
inline bool can_go_on(const Machine& machine, const Thread* thread) {
    return thread->nested == 0 || thread->nested_inside == machine.state->nested;
}

}  // namespace loopglass::machine
