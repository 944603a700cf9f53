#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace loopglass::library {

// Digests of bytes, whole at once.

std::string md5_digest(std::string_view bytes);   ///< RFC 1321
std::string sha1_digest(std::string_view bytes);  ///< FIPS 180-4
/// SHA-224 and SHA-256, by the number of bits.
std::string sha256_digest(std::string_view bytes, int bits);
/// SHA-384 and SHA-512, by the number of bits.
std::string sha512_digest(std::string_view bytes, int bits);

/// FIPS 202: a sponge that takes in 200 - 2 * strength bytes at a time, and gives `size` bytes. The suffix tells SHA-3
/// (6) from SHAKE (0x1f).
std::string keccak_digest(std::string_view bytes, std::size_t strength, std::uint8_t suffix, std::size_t size);

/// What BLAKE2 (RFC 7693) takes besides the bytes. Salt and person fill their places with null bytes.
struct BlakeOptions {
    std::size_t size;
    std::string_view key, salt, person;
};
std::string blake2b_digest(std::string_view bytes, const BlakeOptions& options);
std::string blake2s_digest(std::string_view bytes, const BlakeOptions& options);

}  // namespace loopglass::library
