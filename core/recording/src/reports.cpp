#include <recording/reports.h>

#include <algorithm>
#include <cstdio>
#include <unordered_map>

#include <trace/names.h>

#include "recording.h"

namespace loopglass::recording {

namespace {

/// The run as the one implementation there is, taken to its end.
Recording& whole(trace::Run& run) {
    while (!run.progress().ended) run.run_ahead(1'000'000);
    return static_cast<Recording&>(run);
}

}  // namespace

namespace {

/// The names of tasks as they were at each turn, asked for in the order of turns.
class NamesAtTurns {
public:
    explicit NamesAtTurns(const trace::Timeline& timeline) : timeline_(timeline) {}

    std::string of(const trace::TurnRow& turn) {
        for (; next_ < timeline_.task_names.size() && timeline_.task_names[next_].step < turn.first_step; ++next_)
            given_[timeline_.task_names[next_].task] = next_;
        if (const auto given = given_.find(turn.task); given != given_.end())
            return trace::name_given(timeline_, timeline_.task_names[given->second]);
        const trace::TaskBirthRow* birth = trace::task_birth(timeline_, TaskId{turn.task});
        return birth ? trace::name_at_birth(timeline_, *birth) : std::string();
    }

private:
    const trace::Timeline& timeline_;
    std::size_t next_ = 0;
    std::unordered_map<std::uint32_t, std::size_t> given_;  ///< by TaskId: the row of the last name
};

}  // namespace

std::string handles_report(trace::Run& run) {
    const Recording& recording = whole(run);
    const auto& turns = recording.timeline().turns;
    NamesAtTurns names(recording.timeline());
    std::string text;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const trace::TurnRow& row = turns[i];
        const TurnName name = recording.turn_names()[i];
        char head[64];
        std::snprintf(head, sizeof head, "%u %.3f ", row.iteration, row.time);
        text += std::string(head) + trace::name_of(static_cast<trace::HandleKind>(name.kind)) + " " +
                (row.task ? names.of(row) : recording.callback_name(name.text)) + "\n";
    }
    return text;
}

std::string lines_report(trace::Run& run) {
    Recording& recording = whole(run);
    return recording.lines_with_functions();
}

}  // namespace loopglass::recording
