#include "mersenne_twister.h"

#include <algorithm>
#include <bit>

namespace loopglass::library {

void MersenneTwister::seed_with_word(std::uint32_t word) {
    words_[0] = word;
    for (std::uint32_t i = 1; i < size; ++i) words_[i] = 1812433253u * (words_[i - 1] ^ (words_[i - 1] >> 30)) + i;
    used_ = size;
}

void MersenneTwister::seed(std::span<const std::uint32_t> key) {
    seed_with_word(19650218u);
    std::uint32_t i = 1, j = 0;
    const auto advance = [&] {
        if (++i < size) return;
        words_[0] = words_[size - 1];
        i = 1;
    };
    const auto previous = [&] { return words_[i - 1] ^ (words_[i - 1] >> 30); };
    const auto length = static_cast<std::uint32_t>(key.size());
    for (std::uint32_t rounds = std::max(size, length); rounds; --rounds) {
        words_[i] = (words_[i] ^ (previous() * 1664525u)) + key[j] + j;
        advance();
        if (++j == length) j = 0;
    }
    for (std::uint32_t rounds = size - 1; rounds; --rounds) {
        words_[i] = (words_[i] ^ (previous() * 1566083941u)) - i;
        advance();
    }
    words_[0] = 0x80000000u;
}

void MersenneTwister::twist() {
    constexpr std::uint32_t distance = 397;
    for (std::uint32_t i = 0; i < size; ++i) {
        const std::uint32_t joined = (words_[i] & 0x80000000u) | (words_[(i + 1) % size] & 0x7fffffffu);
        words_[i] = words_[(i + distance) % size] ^ (joined >> 1) ^ (joined & 1 ? 0x9908b0dfu : 0);
    }
    used_ = 0;
}

std::uint32_t MersenneTwister::next() {
    if (used_ >= size) twist();
    std::uint32_t y = words_[used_++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
}

double MersenneTwister::next_double() {
    const std::uint32_t high = next() >> 5, low = next() >> 6;
    return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
}

std::uint64_t MersenneTwister::next_bits(unsigned bits) {
    if (bits <= 32) return next() >> (32 - bits);
    const std::uint64_t low = next();
    return low | std::uint64_t{next() >> (64 - bits)} << 32;
}

std::uint64_t MersenneTwister::next_below(std::uint64_t below) {
    const auto bits = static_cast<unsigned>(std::bit_width(below));
    std::uint64_t drawn = next_bits(bits);
    while (drawn >= below) drawn = next_bits(bits);
    return drawn;
}

}  // namespace loopglass::library
