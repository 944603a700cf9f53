#pragma once

namespace loopglass {

/// Says on stderr that Loopglass itself is wrong, where, and asks for a report; then aborts.
[[noreturn]] void assertion_failed(const char* condition, const char* file, int line);

}  // namespace loopglass

/// States what must be true of Loopglass itself, whatever the learner's program does. Always checked.
#define LG_ASSERT(condition) \
    ((condition) ? static_cast<void>(0) : ::loopglass::assertion_failed(#condition, __FILE__, __LINE__))
