#pragma once

#include <machine/machine.h>

namespace loopglass::aio {

/// The files of core/asyncio/python, in the order in which they run.
extern const std::span<const machine::PythonText> python_texts;

}  // namespace loopglass::aio
