#include "compare/first_difference.h"

#include <algorithm>

#include "stage/words.h"

namespace loopglass::ui {

namespace {

QString words_of(const trace::Timeline& timeline, std::size_t row) {
    if (row >= timeline.outputs.size()) return Words::tr("writes nothing more");
    const trace::OutputRow& output = timeline.outputs[row];
    return Words::tr("%1 s: %2")
        .arg(Words::time(trace::time_at(timeline, {output.step})),
             QString::fromStdString(trace::output_text(timeline, output)).trimmed());
}

Step step_of(const trace::Timeline& timeline, std::size_t row) {
    if (row < timeline.outputs.size()) return {timeline.outputs[row].step};
    return {static_cast<std::uint32_t>(timeline.steps.size() - 1)};
}

/// The first step at which the clock has reached a time.
std::uint32_t step_at_time(const trace::Timeline& timeline, double time) {
    std::uint32_t step = 0;
    for (std::size_t i = 0; i < timeline.clock.size() && timeline.clock[i].time <= time + 1e-9; ++i)
        step = timeline.clock[i].step;
    return step;
}

}  // namespace

std::vector<Difference> differences(const trace::Timeline& left, const trace::Timeline& right, std::size_t most) {
    std::vector<Difference> found;
    const std::size_t rows = std::max(left.outputs.size(), right.outputs.size());
    for (std::size_t i = 0; i < rows && found.size() < most; ++i) {
        const QString a = words_of(left, i);
        const QString b = words_of(right, i);
        if (a != b) found.push_back({step_of(left, i), step_of(right, i), a, b});
    }
    return found;
}

Step linked_step(const trace::Timeline& from, Step step, const trace::Timeline& to) {
    const double time = trace::time_at(from, step).seconds;
    const std::uint32_t begin = step_at_time(from, time);
    const std::uint32_t other = step_at_time(to, time);
    const auto last = static_cast<std::uint32_t>(to.steps.size() - 1);
    // Within one moment: as far on as there, but not beyond it.
    std::uint32_t end = last;
    for (std::size_t i = 0; i < to.clock.size(); ++i) {
        if (to.clock[i].step > other) {
            end = to.clock[i].step - 1;
            break;
        }
    }
    return {std::min({end, last, other + (step.number - std::min(step.number, begin))})};
}

}  // namespace loopglass::ui
