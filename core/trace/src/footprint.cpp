#include <trace/doer.h>
#include <trace/footprint.h>

#include <algorithm>
#include <set>
#include <unordered_map>

#include "bisect.h"

namespace loopglass::trace {

namespace {

/// Turns do not move back: whoever goes along the steps in order asks for the turn of each at little cost.
class TurnsInOrder {
public:
    explicit TurnsInOrder(const Timeline& timeline) : timeline_(timeline) {}

    std::optional<std::size_t> at(Step step) {
        if (known_ && step >= first_ && step <= last_) return place_;
        place_ = turn_place_at(timeline_, step);
        // With threads a turn may be interrupted: there each step is looked up by itself.
        known_ = place_ && timeline_.switches.size() == 0;
        if (known_) {
            first_ = {timeline_.turns[*place_].first_step};
            last_ = last_step_of_turn(timeline_, *place_);
        }
        return place_;
    }

private:
    const Timeline& timeline_;
    std::optional<std::size_t> place_;
    bool known_ = false;
    Step first_, last_;
};

}  // namespace

LineFootprint footprint_of(const Timeline& timeline, Place line) {
    LineFootprint found;
    TurnsInOrder turns(timeline);
    const StepRow wanted(StepKind::line, line);
    for (std::size_t step = 0; step < timeline.steps.size(); ++step) {
        if (timeline.steps[step].bits() != wanted.bits()) continue;
        const auto number = static_cast<std::uint32_t>(step);
        const auto turn = turns.at({number});
        found.runs.push_back(number);
        found.tasks.push_back(turn ? TaskId{timeline.turns[*turn].task} : TaskId{});
        const bool is_new = turn && (found.turns.empty() || found.turns.back() != *turn);
        if (is_new) found.turns.push_back(static_cast<std::uint32_t>(*turn));
    }
    for (std::size_t row = 0; row < timeline.outputs.size(); ++row) {
        if (doer_at(timeline, {timeline.outputs[row].step}).place == line)
            found.outputs.push_back(static_cast<std::uint32_t>(row));
    }
    return found;
}

std::vector<Runner> runners_of(const LineFootprint& line, Step until) {
    std::unordered_map<std::uint32_t, std::size_t> counts;
    for (std::size_t i = 0; i < line.runs.size() && line.runs[i] <= until.number; ++i) ++counts[line.tasks[i].value];
    std::vector<Runner> runners;
    for (const auto& [task, count] : counts) runners.push_back({{task}, count});
    std::sort(runners.begin(), runners.end(),
              [](const Runner& a, const Runner& b) { return a.runs != b.runs ? a.runs > b.runs : a.task < b.task; });
    return runners;
}

TurnFootprint footprint_of_turn(const Timeline& timeline, std::size_t turn, FileId file) {
    TurnFootprint found;
    found.first = {timeline.turns[turn].first_step};
    found.last = last_step_of_turn(timeline, turn);
    found.has_ended = timeline.steps[found.last.number].kind() == StepKind::handle_ended;
    std::set<std::uint32_t> lines;
    for (std::uint32_t step = found.first.number; step <= found.last.number; ++step) {
        const StepRow row = timeline.steps[step];
        if (row.kind() == StepKind::line && row.place().file == file) lines.insert(row.place().line);
    }
    found.lines.assign(lines.begin(), lines.end());
    const std::size_t end = count_until(timeline.events, found.last, &EventRow::step);
    for (std::size_t i = count_until(timeline.events, found.first, &EventRow::step); i < end; ++i)
        found.events.push_back(timeline.events[i]);
    return found;
}

std::optional<std::size_t> turn_place_at(const Timeline& timeline, Step step) {
    const TurnRow* turn = turn_at(timeline, step);
    if (!turn) return {};
    return count_until(timeline.turns, {turn->first_step}, &TurnRow::first_step) - 1;
}

std::optional<std::size_t> turn_of_handle(const Timeline& timeline, HandleId handle) {
    for (std::size_t i = timeline.turns.size(); i-- > 0;)
        if (timeline.turns[i].handle == handle.value) return i;
    return {};
}

}  // namespace loopglass::trace
