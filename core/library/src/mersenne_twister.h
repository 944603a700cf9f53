#pragma once

#include <cstdint>
#include <span>

namespace loopglass::library {

/// The generator MT19937 by Matsumoto and Nishimura, drawn from as CPython does. Plain data: it lives in the arena.
class MersenneTwister {
public:
    /// init_by_array of the reference implementation. `key` has at least one word.
    void seed(std::span<const std::uint32_t> key);
    /// The next 32 bits.
    std::uint32_t next();
    /// From 0 to 1, of 53 bits: random.random().
    double next_double();
    /// A number of 1 to 64 bits, as getrandbits makes it.
    std::uint64_t next_bits(unsigned bits);
    /// From 0 to below - 1, each as likely: Random._randbelow_with_getrandbits.
    std::uint64_t next_below(std::uint64_t below);

    /// The words of the state, and how many of them have been drawn.
    static constexpr std::uint32_t size = 624;
    std::span<std::uint32_t, size> words() { return words_; }
    std::uint32_t used() const { return used_; }
    void set_used(std::uint32_t count) { used_ = count; }

private:
    void seed_with_word(std::uint32_t word);
    void twist();

    std::uint32_t words_[size];
    std::uint32_t used_;
};

}  // namespace loopglass::library
