#pragma once

#include <span>

#include <machine/prelude.h>

namespace loopglass::library {

/// `cls[item]` for a class that is generic in annotations alone: types.GenericAlias. A table of one method,
/// __class_getitem__, for built-in types.
extern const std::span<const machine::NativeDef> class_getitem;

}  // namespace loopglass::library
