#pragma once

#include <trace/timeline.h>

#include <QString>
#include <optional>
#include <vector>

namespace loopglass::ui {

/// The name of a task of a run; empty if it has none of this number.
QString task_words(const trace::Timeline& timeline, TaskId task);

/// Where two runs part, with a sentence for each.
struct Difference {
    Step left;
    Step right;
    QString left_words;
    QString right_words;
};

/// The writes that differ in text or time, place by place; a run that writes less is at its end there. If all they
/// write is the same, the first turn that another task has.
std::vector<Difference> differences(const trace::Timeline& left, const trace::Timeline& right, std::size_t most = 100);

/// The step of one run that goes with a step of the other: at the same virtual time, as many steps on; while the one
/// waits, its last step before the clock goes on.
Step linked_step(const trace::Timeline& from, Step step, const trace::Timeline& to);

}  // namespace loopglass::ui
