#pragma once

#include <string>
#include <vector>

#include <asyncio/objects.h>
#include <machine/machine.h>
#include <trace/narration.h>

namespace loopglass::aio {

/// What the run ends with when nothing can ever happen again: each task that waits, and for what.
std::string deadlock_text(machine::Machine& machine);

/// The same as sentences, one for each task.
std::vector<trace::Sentence> deadlock_clauses(machine::Machine& machine);

/// Tasks that wait for one another in a circle: "Task-2 waits for a lock that Task-3 holds", "Task-3 waits for Task-2";
/// empty if there is none.
std::vector<trace::Sentence> circle_clauses(machine::Machine& machine);

/// The same as tasks, each of which waits for the next, and the last for the first.
std::vector<const Task*> tasks_in_circle(machine::Machine& machine);

}  // namespace loopglass::aio
