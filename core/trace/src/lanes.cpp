#include <trace/lanes.h>

#include <utility>

#include "bisect.h"

namespace loopglass::trace {

const Lane* LaneReader::lane(TaskId task) const {
    const auto found = of_task_.find(task.value);
    return found == of_task_.end() ? nullptr : &lanes_[found->second];
}

Lane* LaneReader::find(TaskId task) { return const_cast<Lane*>(std::as_const(*this).lane(task)); }

void LaneReader::close(Lane& lane, std::uint32_t end) {
    if (end <= lane.open_since) return;
    lane.segments.push_back({lane.open_since, end, lane.open_state});
    lane.open_since = end;
    ++segments_;
}

void LaneReader::read_births(const Timeline& timeline) {
    for (; tasks_read_ < timeline.tasks.size(); ++tasks_read_) {
        const TaskBirthRow& row = timeline.tasks[tasks_read_];
        Lane lane;
        lane.task = {row.task};
        lane.future = {row.future};
        lane.parent = {row.parent};
        lane.name = task_name(timeline, row);
        lane.coroutine = coroutine_name(timeline, row);
        lane.born = lane.open_since = row.step;
        of_future_[row.future] = of_task_[row.task] = lanes_.size();
        lanes_.push_back(std::move(lane));
    }
}

void LaneReader::read_event(const EventRow& event) {
    if (event.kind == StepKind::handle_queued || event.kind == StepKind::timer_due) {
        queued_[event.subject] = event.step;
        return;
    }
    const bool ends = event.kind == StepKind::future_finished || event.kind == StepKind::future_failed ||
                      event.kind == StepKind::future_cancelled;
    if (!ends && event.kind != StepKind::cancel_requested) return;
    const auto found = of_future_.find(event.subject);
    if (found == of_future_.end()) return;
    Lane& lane = lanes_[found->second];
    if (!ends) {
        lane.marks.push_back({event.step, event.kind});
    } else if (lane.done == 0) {
        lane.done = event.step;
        lane.outcome = event.kind;
    }
}

void LaneReader::read_turn(const Timeline& timeline, std::size_t index) {
    const TurnRow& turn = timeline.turns[index];
    const auto queued = queued_.find(turn.handle);
    const std::uint32_t since = queued == queued_.end() ? turn.first_step : queued->second;
    if (queued != queued_.end()) queued_.erase(queued);
    Lane* lane = turn.task ? find({turn.task}) : nullptr;
    if (!lane) return;
    if (lane->open_state == LaneState::waiting) close(*lane, since);
    lane->open_state = LaneState::ready;
    close(*lane, turn.first_step);
    lane->open_state = LaneState::running;
    lane->open_since = turn.first_step;
    if (index + 1 == timeline.turns.size()) return;  // it may still go on
    close(*lane, last_step_of_turn(timeline, index).number + 1);
    lane->open_state = LaneState::waiting;
}

void LaneReader::read(const Timeline& timeline) {
    const std::size_t turns = timeline.turns.size();
    const std::size_t events = timeline.events.size();
    read_births(timeline);
    // The last turn read may have been open: it is closed by the one after it.
    while (events_read_ < events || turns_read_ < turns) {
        const bool turn_next =
            turns_read_ < turns &&
            (events_read_ == events || timeline.turns[turns_read_].first_step < timeline.events[events_read_].step);
        if (!turn_next) {
            read_event(timeline.events[events_read_++]);
            continue;
        }
        if (turns_read_ > 0) {
            Lane* before = find({timeline.turns[turns_read_ - 1].task});
            if (before && before->open_state == LaneState::running) {
                close(*before, last_step_of_turn(timeline, turns_read_ - 1).number + 1);
                before->open_state = LaneState::waiting;
            }
        }
        read_turn(timeline, turns_read_++);
    }
    for (; outputs_read_ < timeline.outputs.size(); ++outputs_read_) {
        const OutputRow& row = timeline.outputs[outputs_read_];
        if (Lane* lane = find({row.task})) lane->marks.push_back({row.step, StepKind::output});
    }
    for (; exceptions_read_ < timeline.exceptions.size(); ++exceptions_read_) {
        const OutputRow& row = timeline.exceptions[exceptions_read_];
        if (Lane* lane = find({row.task})) lane->marks.push_back({row.step, StepKind::exception_raised});
    }
}

}  // namespace loopglass::trace
