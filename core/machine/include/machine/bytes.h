#pragma once

#include <string_view>

#include <machine/value.h>

namespace loopglass::machine {

/// What a bytes or a bytearray holds, for as long as it is not changed.
std::string_view bytes_view(Value value);

}  // namespace loopglass::machine
