#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace loopglass::library {

/// The first 64 bits of the fractional parts of the cube roots of the first 80 primes.
extern const std::uint64_t sha512_constants[80];
/// The same of the square roots of the first 8 primes: what the chain of blocks begins with.
extern const std::array<std::uint64_t, 8> sha512_first_state;

/// The SHA-512 digest (FIPS 180-4) of some bytes: random.seed() makes a number of a text with it.
std::array<std::uint8_t, 64> sha512(std::string_view bytes,
                                    const std::array<std::uint64_t, 8>& first = sha512_first_state);

}  // namespace loopglass::library
