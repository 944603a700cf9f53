#pragma once

#include <trace/timeline.h>

#include <initializer_list>

namespace loopglass::ui {

/// The newest event up to a step (with it) that is one of these kinds, and about this subject; null if there is none.
const trace::EventRow* last_event(const trace::Timeline& timeline, Step until,
                                  std::initializer_list<trace::StepKind> kinds, std::uint32_t subject);

}  // namespace loopglass::ui
