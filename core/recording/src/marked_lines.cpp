// Where a marked line runs next, or ran before: breakpoints, with their conditions.

#include <algorithm>

#include "recording.h"
#include "user_frames.h"

namespace loopglass::recording {

using trace::Evaluation;
using trace::StepKind;

/// The next runs of marked lines, some at a time, with the index of their marks; `from` goes on to where to look next.
std::vector<std::pair<std::uint32_t, std::size_t>> Recording::runs_of_marks(const trace::MarkQuery& query,
                                                                            std::uint32_t& from) const {
    constexpr std::size_t at_a_time = 50;
    constexpr std::uint32_t steps_at_a_time = 100'000;
    std::vector<std::pair<std::uint32_t, std::size_t>> runs;
    const auto look = [&](std::uint32_t step) {
        const trace::StepRow row = timeline_.steps[step];
        if (row.kind() != StepKind::line) return false;
        for (std::size_t i = 0; i < query.marks.size(); ++i)
            if (query.marks[i].place == row.place()) {
                runs.emplace_back(step, i);
                return query.marks[i].condition.empty();
            }
        return false;
    };
    // A replay should not be much longer than from one save state to the next.
    const auto is_far = [&](std::uint32_t step) {
        if (runs.empty()) return false;
        const std::uint32_t first = runs.front().first;
        return (step > first ? step - first : first - step) > steps_at_a_time;
    };
    while (runs.size() < at_a_time && !is_far(from)) {
        if (query.backward ? from == 0 : from >= frontier_) break;
        query.backward ? --from : ++from;
        if (look(from)) break;
    }
    return runs;
}

trace::MarkAnswer Recording::next_mark(const trace::MarkQuery& query, const trace::Progressing& progressing) {
    trace::MarkAnswer answer;
    std::uint32_t from = std::min(query.from.number, frontier_);
    for (;;) {
        auto runs = runs_of_marks(query, from);
        if (runs.empty()) return answer;
        if (query.backward) std::reverse(runs.begin(), runs.end());
        std::size_t next = 0;
        const auto look = [&] {
            if (next == runs.size() || machine_.state->steps != runs[next].first) return true;
            const auto [step, index] = runs[next++];
            const std::string& condition = query.marks[index].condition;
            Evaluation value;
            value.is_true = true;
            if (!condition.empty()) value = evaluate_and_go_on(running_user_frame(machine_), condition, true);
            if (value.has_value() && !value.is_true) return true;
            answer = {Step{step}, index, value.error, false};
            // Backwards it is the last of them that is wanted.
            return query.backward;
        };
        if (runs.size() == 1 && query.marks[runs[0].second].condition.empty())
            return {Step{runs[0].first}, runs[0].second, {}, false};
        replay(runs.front().first, runs.back().first, look);
        if (answer.step) return answer;
        const double share = static_cast<double>(from) / std::max(frontier_, 1u);
        if (progressing && !progressing(query.backward ? 1 - share : share)) {
            answer.was_stopped = true;
            return answer;
        }
    }
}

}  // namespace loopglass::recording
