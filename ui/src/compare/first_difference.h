#pragma once

#include <trace/timeline.h>

#include <QString>
#include <optional>
#include <vector>

namespace loopglass::ui {

/// Where two runs part: a write that differs, or one that only one of them makes.
struct Difference {
    Step left;
    Step right;
    QString left_words;
    QString right_words;
};

/// The writes that differ, place by place, first of all the first; and the end, if one run takes longer.
std::vector<Difference> differences(const trace::Timeline& left, const trace::Timeline& right, std::size_t most = 100);

/// The step of one run that goes with a step of the other: at the same virtual time, as many writes on.
Step linked_step(const trace::Timeline& from, Step step, const trace::Timeline& to);

}  // namespace loopglass::ui
