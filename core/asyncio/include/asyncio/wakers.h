#pragma once

#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <asyncio/objects.h>
#include <machine/machine.h>
#include <trace/snapshot.h>

namespace loopglass::aio {

/// The objects of the library whose `async with` a task is inside of, the outermost first: locks, semaphores, groups.
std::vector<const machine::Object*> entered_by(const Task& task);

/// Who will make futures done that tasks wait for, as far as asyncio itself knows: from the coroutine of the library
/// that a task stands in, from callbacks of the library at other futures, and from `async with`. What only the program
/// knows is `unknown`. For one moment of a machine, which it does not change.
class Wakers {
public:
    explicit Wakers(const machine::Machine& machine) : machine_(machine) {}

    struct Found {
        trace::WokenBy by = trace::WokenBy::unknown;
        /// Futures and tasks that are not done yet, in the order in which they were made; good as long as the Wakers.
        const std::vector<const Future*>* who = nullptr;
    };

    /// Of a pending future that a task with this coroutine waits for.
    Found of(const Future& awaited, machine::Value coroutine);

private:
    using ByObject = std::unordered_map<const machine::Object*, std::vector<const Future*>>;

    const std::vector<const Future*>* who_ends(const machine::Object* told);
    const std::vector<const Future*>* who_is_inside(const machine::Object* lock);
    void look_at_callbacks();
    void look_at_frames();

    const machine::Machine& machine_;
    bool has_seen_callbacks_ = false;
    bool has_seen_frames_ = false;
    ByObject ends_;  ///< whose callbacks of the library tell an object (a future, a task group) of their end
    std::unordered_set<const machine::Object*> called_;  ///< likewise, by a handle that is queued or runs
    ByObject inside_;                                    ///< tasks that are inside `async with` of an object
};

}  // namespace loopglass::aio
