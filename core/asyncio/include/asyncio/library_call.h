#pragma once

#include <machine/machine.h>

namespace loopglass::aio {

/// What a line of the program has called of the library that waits, or is about to, as it stands there: of the
/// library's Python functions that are under way the outermost with a public name, "StreamReader.readline", else the
/// innermost. `none` where the program itself waits. A str that the function's code keeps.

/// As a suspended coroutine and what it awaits tell it.
machine::Value library_call_awaited(machine::Value coroutine);

/// As the frames tell it that run just now.
machine::Value library_call_running(const machine::Machine& m);

}  // namespace loopglass::aio
