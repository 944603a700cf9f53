#pragma once

#include <base/span.h>
#include <machine/frame.h>

namespace loopglass::machine {

/// In Traceback::extra: an instruction that takes locals as they are has found its left or right one unset. In CPython
/// the load of that one raises, and its name is what is marked.
inline constexpr std::uint16_t unset_left = 2, unset_right = 4;

/// Which of these holds of the instruction that a frame is at; 0 if none.
std::uint16_t unset_operand(const PythonFrame& frame);

/// What an entry of a traceback was at.
Span span_of(const Traceback& entry);

}  // namespace loopglass::machine
