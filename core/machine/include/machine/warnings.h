#pragma once

#include <string>

#include <machine/machine.h>

namespace loopglass::machine {

/// Shows a warning on stderr, as warnings.warn with the default filter: once for each line and text.
void warn(Machine& machine, Type* category, const std::string& text);
/// The same of a place that is told: shown each time, without the line itself.
void warn_explicitly(Machine& machine, Type* category, const std::string& text, const std::string& file,
                     std::uint32_t line);

/// "coroutine 'f' was never awaited", as _PyErr_WarnUnawaitedCoroutine.
void warn_if_never_awaited(Machine& machine, Generator* generator);

}  // namespace loopglass::machine
