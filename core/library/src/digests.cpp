// The digests with a chain of blocks: MD5, SHA-1, SHA-2.

#include "digests.h"

#include <array>
#include <bit>
#include <cmath>

#include "sha512.h"

namespace loopglass::library {

namespace {

using std::rotl;
using std::rotr;
using Words = std::array<std::uint32_t, 8>;

/// The bytes, a one bit, zeros, and the number of bits in the last eight bytes of a block of 64.
std::string padded(std::string_view bytes, bool is_big_endian) {
    std::string whole(bytes);
    whole += '\x80';
    while (whole.size() % 64 != 56) whole += '\0';
    const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
    for (int i = 0; i < 8; ++i) whole += static_cast<char>(bits >> 8 * (is_big_endian ? 7 - i : i));
    return whole;
}

std::uint32_t word_at(const char* bytes, bool is_big_endian) {
    std::uint32_t word = 0;
    for (int i = 0; i < 4; ++i)
        word |= std::uint32_t{static_cast<unsigned char>(bytes[i])} << 8 * (is_big_endian ? 3 - i : i);
    return word;
}

std::string bytes_of(const Words& words, std::size_t size, bool is_big_endian) {
    std::string bytes;
    for (std::size_t i = 0; i < size; ++i) {
        const int shift = static_cast<int>(8 * (is_big_endian ? 3 - i % 4 : i % 4));
        bytes += static_cast<char>(words[i / 4] >> shift);
    }
    return bytes;
}

void md5_block(Words& state, const std::uint32_t* words) {
    static constexpr int turns[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
    static const std::array<std::uint32_t, 64> sines = [] {
        std::array<std::uint32_t, 64> made{};
        for (int i = 0; i < 64; ++i)
            made[static_cast<std::size_t>(i)] = static_cast<std::uint32_t>(std::abs(std::sin(i + 1)) * 0x1p32);
        return made;
    }();
    auto [a, b, c, d, e, f, g, h] = state;
    for (std::size_t i = 0; i < 64; ++i) {
        std::uint32_t mixed = 0;
        std::size_t at = 0;
        switch (i / 16) {
            case 0: mixed = (b & c) | (~b & d), at = i; break;
            case 1: mixed = (d & b) | (~d & c), at = (5 * i + 1) % 16; break;
            case 2: mixed = b ^ c ^ d, at = (3 * i + 5) % 16; break;
            default: mixed = c ^ (b | ~d), at = 7 * i % 16; break;
        }
        const std::uint32_t turned = b + rotl(a + mixed + sines[i] + words[at], turns[i / 16][i % 4]);
        a = d, d = c, c = b, b = turned;
    }
    state = {state[0] + a, state[1] + b, state[2] + c, state[3] + d, e, f, g, h};
}

void sha1_block(Words& state, const std::uint32_t* words) {
    std::uint32_t w[80];
    for (int i = 0; i < 80; ++i) w[i] = i < 16 ? words[i] : rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    std::uint32_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
    for (int i = 0; i < 80; ++i) {
        std::uint32_t mixed = 0;
        switch (i / 20) {
            case 0: mixed = ((b & c) | (~b & d)) + 0x5a827999; break;
            case 1: mixed = (b ^ c ^ d) + 0x6ed9eba1; break;
            case 2: mixed = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc; break;
            default: mixed = (b ^ c ^ d) + 0xca62c1d6; break;
        }
        const std::uint32_t next = rotl(a, 5) + mixed + e + w[i];
        e = d, d = c, c = rotl(b, 30), b = a, a = next;
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d, state[4] += e;
}

/// The constants of SHA-256 are the upper halves of those of SHA-512.
void sha256_block(Words& state, const std::uint32_t* words) {
    std::uint32_t w[64];
    for (int i = 0; i < 64; ++i) {
        if (i < 16) {
            w[i] = words[i];
            continue;
        }
        const std::uint32_t x = w[i - 15], y = w[i - 2];
        w[i] = w[i - 16] + w[i - 7] + (rotr(x, 7) ^ rotr(x, 18) ^ x >> 3) + (rotr(y, 17) ^ rotr(y, 19) ^ y >> 10);
    }
    auto [a, b, c, d, e, f, g, h] = state;
    for (std::size_t i = 0; i < 64; ++i) {
        const auto constant = static_cast<std::uint32_t>(sha512_constants[i] >> 32);
        const std::uint32_t t = h + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & f) ^ (~e & g)) + constant + w[i];
        const std::uint32_t u = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + t;
        d = c, c = b, b = a, a = t + u;
    }
    const Words worked = {a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < 8; ++i) state[i] += worked[i];
}

std::string chain(std::string_view bytes, Words state, void (*block)(Words&, const std::uint32_t*), std::size_t size,
                  bool is_big_endian) {
    const std::string whole = padded(bytes, is_big_endian);
    for (std::size_t at = 0; at < whole.size(); at += 64) {
        std::uint32_t words[16];
        for (std::size_t i = 0; i < 16; ++i) words[i] = word_at(whole.data() + at + 4 * i, is_big_endian);
        block(state, words);
    }
    return bytes_of(state, size, is_big_endian);
}

constexpr Words first_state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0, 0, 0, 0};

}  // namespace

std::string md5_digest(std::string_view bytes) { return chain(bytes, first_state, md5_block, 16, false); }

std::string sha1_digest(std::string_view bytes) { return chain(bytes, first_state, sha1_block, 20, true); }

std::string sha256_digest(std::string_view bytes, int bits) {
    Words state = {0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4};
    if (bits == 256)
        for (std::size_t i = 0; i < 8; ++i) state[i] = static_cast<std::uint32_t>(sha512_first_state[i] >> 32);
    return chain(bytes, state, sha256_block, static_cast<std::size_t>(bits / 8), true);
}

std::string sha512_digest(std::string_view bytes, int bits) {
    constexpr std::array<std::uint64_t, 8> first_of_384 = {
        0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939,
        0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4,
    };
    const auto digest = sha512(bytes, bits == 384 ? first_of_384 : sha512_first_state);
    return std::string(reinterpret_cast<const char*>(digest.data()), static_cast<std::size_t>(bits / 8));
}

}  // namespace loopglass::library
