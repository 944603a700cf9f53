#pragma once

#include <machine/machine.h>

namespace loopglass::library {

/// The files of core/library/python, by name.
extern const std::span<const machine::PythonText> python_texts;

}  // namespace loopglass::library
