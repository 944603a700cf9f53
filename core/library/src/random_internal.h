#pragma once

#include <span>

#include <machine/machine.h>

#include "mersenne_twister.h"

namespace loopglass::library {

/// What `random` keeps in the arena: the module's one generator.
struct Random {
    MersenneTwister twister;
    double next_gauss;  ///< gauss() makes two numbers at a time
    bool has_next_gauss;
    Random* instead = nullptr;  ///< of the module's: another one that draws for now
};

/// The generator that draws: the module's, or that of a random.Random whose method is under way.
Random& random_of(machine::Machine& machine);

/// random.seed, in random_seed.cpp.
machine::Value seed_random(machine::Machine& machine, machine::NativeArguments arguments);
/// As after random.seed(number).
void seed_with_number(Random& random, std::uint64_t number);

/// A uniform int from 0 to below - 1, for a positive int of any size; owned.
machine::Value random_below(machine::Machine& machine, machine::Value below);

extern const std::span<const machine::NativeDef> random_integers;       ///< randrange, randint, getrandbits
extern const std::span<const machine::NativeDef> random_sequences;      ///< choice, choices, shuffle, sample
extern const std::span<const machine::NativeDef> random_generators;     ///< generators apart from the module's
extern const std::span<const machine::NativeDef> random_distributions;  ///< random, uniform, gauss, ...

}  // namespace loopglass::library
