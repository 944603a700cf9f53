#pragma once

#include "fake_run.h"

namespace loopglass::test {

/// The text of a program with three factorials in one gather.
trace::Program factorials_program();

}  // namespace loopglass::test
