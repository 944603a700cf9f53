#pragma once

#include <machine/machine.h>

namespace loopglass::library {

machine::Type* partial_type();

/// The function behind a functools.partial, and behind partials of partials (borrowed); any other value as it is.
machine::Value unwrap_partial(machine::Value value);

}  // namespace loopglass::library
