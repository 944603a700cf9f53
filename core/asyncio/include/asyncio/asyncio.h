#pragma once

#include <span>
#include <string>

#include <machine/machine.h>

namespace loopglass::aio {

/// Gives a new machine this room's state.
void prepare(machine::Machine& machine);
/// The modules asyncio, asyncio.events, ...
std::span<const machine::ModuleMaker> modules();

/// The name of a callback as `handles` prints it: its __qualname__, through functools.partial.
std::string callback_name(machine::Value callback);

}  // namespace loopglass::aio
