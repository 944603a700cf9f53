#pragma once

#include <machine/value.h>

namespace loopglass::library {

/// The function behind a functools.partial, and behind partials of partials (borrowed); any other value as it is.
machine::Value unwrap_partial(machine::Value value);

}  // namespace loopglass::library
