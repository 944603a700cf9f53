#pragma once

#include <machine/machine.h>

namespace loopglass::library {

machine::Type* partial_type();

/// The function behind a functools.partial, and behind partials of partials (borrowed); any other value as it is.
machine::Value unwrap_partial(machine::Value value);

/// The arguments that a functools.partial has been given (a tuple, borrowed); `none` of any other value.
machine::Value partial_arguments(machine::Value value);

}  // namespace loopglass::library
