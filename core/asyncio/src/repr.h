#pragma once

#include "internal.h"

namespace loopglass::aio {

/// A handle's callback with its arguments and where it is defined: "fail() at lesson.py:4".
std::string call_text(Machine& m, const Handle* handle);
/// As reprlib.repr.
std::string short_repr(Machine& m, Value value);
std::string short_repr(Machine& m, Value value, int level);

// Texts as asyncio.base_futures._future_repr, base_tasks._task_repr and events.Handle.__repr__ write them.
Value future_repr(Machine& m, NativeArguments a);
Value task_repr(Machine& m, NativeArguments a);
Value handle_repr(Machine& m, NativeArguments a);
Value loop_repr(Machine& m, NativeArguments a);

}  // namespace loopglass::aio
