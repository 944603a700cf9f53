#pragma once

#include <trace/event.h>
#include <trace/snapshot.h>
#include <trace/timeline.h>

namespace loopglass::trace {

/// The names of enumerators as they stand in JSON: those of the C++ source, "handle_begun".
const char* name_of(StepKind kind);
const char* name_of(Cause cause);
const char* name_of(TaskState state);
const char* name_of(CoroutineState state);  ///< inspect's: "CORO_CREATED", ...; empty for none
const char* name_of(FutureState state);     ///< asyncio's: "PENDING", "FINISHED", "CANCELLED"
const char* name_of(FutureRole role);
const char* name_of(WokenBy by);
const char* name_of(HandleKind kind);  ///< as in the report of handles: "step", "wakeup", "call"
const char* name_of(ThreadState state);
const char* name_of(LoopPhase phase);
const char* name_of(RunEnd end);
const char* name_of(Stream stream);  ///< "stdout", "stderr"

}  // namespace loopglass::trace
