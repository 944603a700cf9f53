#pragma once

#include <span>
#include <vector>

#include <machine/machine.h>

namespace loopglass::library {

extern const std::span<const machine::NativeDef> math_integers;  ///< gcd, factorial, comb, ...
extern const std::span<const machine::NativeDef> math_special;   ///< erf, gamma, fsum, frexp, ...

/// The square root of the sum of squares, as vector_norm rounds it.
double length_of(std::vector<double> numbers);

}  // namespace loopglass::library
