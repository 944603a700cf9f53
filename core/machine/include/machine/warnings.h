#pragma once

#include <string>

#include <machine/machine.h>

namespace loopglass::machine {

/// Shows a warning on stderr, as warnings.warn with the default filter: once for each line and text.
void warn(Machine& machine, Type* category, const std::string& text);

/// "coroutine 'f' was never awaited", as _PyErr_WarnUnawaitedCoroutine.
void warn_if_never_awaited(Machine& machine, Generator* generator);

}  // namespace loopglass::machine
