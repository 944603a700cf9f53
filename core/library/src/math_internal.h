#pragma once

#include <span>

#include <machine/machine.h>

namespace loopglass::library {

extern const std::span<const machine::NativeDef> math_integers;  ///< gcd, factorial, comb, ...
extern const std::span<const machine::NativeDef> math_special;   ///< erf, gamma, fsum, frexp, ...

}  // namespace loopglass::library
