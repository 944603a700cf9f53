#include "compare/first_difference.h"

#include <algorithm>
#include <utility>

#include "stage/words.h"

namespace loopglass::ui {

QString task_words(const trace::Timeline& timeline, TaskId task) {
    const trace::TaskBirthRow* birth = trace::task_birth(timeline, task);
    return birth ? QString::fromStdString(trace::task_name(timeline, *birth)) : QString();
}

namespace {

Step last_step(const trace::Timeline& timeline) { return {static_cast<std::uint32_t>(timeline.steps.size() - 1)}; }

Step step_of_write(const trace::Timeline& timeline, std::size_t row) {
    return row < timeline.outputs.size() ? Step{timeline.outputs[row].step} : last_step(timeline);
}

Step step_of_turn(const trace::Timeline& timeline, std::size_t row) {
    return row < timeline.turns.size() ? Step{timeline.turns[row].first_step} : last_step(timeline);
}

/// What of a write has to be the same: when, and what.
std::pair<QString, QString> write_at(const trace::Timeline& timeline, std::size_t row) {
    if (row >= timeline.outputs.size()) return {};
    const trace::OutputRow& output = timeline.outputs[row];
    return {Words::time(trace::time_at(timeline, {output.step})),
            QString::fromStdString(trace::output_text(timeline, output)).trimmed()};
}

QString words_of_write(const trace::Timeline& timeline, std::size_t row) {
    if (row >= timeline.outputs.size()) return Words::tr("It writes nothing more.");
    const auto [time, text] = write_at(timeline, row);
    const QString who = task_words(timeline, {timeline.outputs[row].task});
    return who.isEmpty() ? Words::tr("At %1 s the program writes: %2").arg(time, text)
                         : Words::tr("At %1 s %2 writes: %3").arg(time, who, text);
}

/// Whose turn it is, by name: ids say nothing about another run.
std::optional<QString> turn_at(const trace::Timeline& timeline, std::size_t row) {
    if (row >= timeline.turns.size()) return {};
    return task_words(timeline, {timeline.turns[row].task});
}

QString words_of_turn(const trace::Timeline& timeline, std::size_t row) {
    const auto who = turn_at(timeline, row);
    if (!who) return Words::tr("No turn follows.");
    const QString time = Words::time(trace::time_at(timeline, step_of_turn(timeline, row)));
    return who->isEmpty() ? Words::tr("At %1 s a callback has its turn.").arg(time)
                          : Words::tr("At %1 s %2 has its turn.").arg(time, *who);
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
    const std::size_t writes = std::max(left.outputs.size(), right.outputs.size());
    for (std::size_t i = 0; i < writes && found.size() < most; ++i) {
        const bool same =
            i < left.outputs.size() && i < right.outputs.size() && write_at(left, i) == write_at(right, i);
        if (same) continue;
        found.push_back(
            {step_of_write(left, i), step_of_write(right, i), words_of_write(left, i), words_of_write(right, i)});
    }
    if (!found.empty()) return found;
    const std::size_t turns = std::max(left.turns.size(), right.turns.size());
    for (std::size_t i = 0; i < turns; ++i) {
        if (turn_at(left, i) == turn_at(right, i)) continue;
        return {{step_of_turn(left, i), step_of_turn(right, i), words_of_turn(left, i), words_of_turn(right, i)}};
    }
    return {};
}

Step linked_step(const trace::Timeline& from, Step step, const trace::Timeline& to) {
    const trace::StillTime here = trace::still_time_at(from, step);
    const std::uint32_t other = step_at_time(to, here.time.seconds);
    const trace::StillTime there = trace::still_time_at(to, {other});
    const auto end = std::min(there.end, static_cast<std::uint32_t>(to.steps.size())) - 1;
    // In the midst of a wait: all that was to be done before it has been done.
    if (there.time.seconds < here.time.seconds - 1e-9) return {end};
    // Within one moment: as far on as there, but not beyond it.
    return {std::min(end, other + (step.number - here.from))};
}

}  // namespace loopglass::ui
