#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include <machine/machine.h>

namespace loopglass::language {
struct Code;
}

namespace loopglass::aio {

/// Gives a new machine this room's state.
void prepare(machine::Machine& machine);
/// The modules asyncio, asyncio.events, ...
std::span<const machine::ModuleMaker> modules();

/// The modules of this room that are Python text, compiled once per process. A run loads them and hands them to its
/// machine as Machine::library_code, in this order.
const std::vector<std::shared_ptr<const language::Code>>& embedded_code();

/// The name of a callback as `handles` prints it: its __qualname__, through functools.partial.
std::string callback_name(machine::Value callback);

}  // namespace loopglass::aio
