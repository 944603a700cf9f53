#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace loopglass::library {

/// The SHA-512 digest (FIPS 180-4) of some bytes: random.seed() makes a number of a text with it.
std::array<std::uint8_t, 64> sha512(std::string_view bytes);

}  // namespace loopglass::library
