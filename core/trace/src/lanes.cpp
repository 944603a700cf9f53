#include <trace/lanes.h>

#include <algorithm>
#include <utility>

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
        lane.name = name_at_birth(timeline, row);
        lane.coroutine = coroutine_name(timeline, row);
        lane.born = lane.open_since = row.step;
        of_future_[row.future] = of_task_[row.task] = lanes_.size();
        lanes_.push_back(std::move(lane));
    }
    // A name is there only after its task is.
    for (; names_read_ < timeline.task_names.size(); ++names_read_) {
        const TaskNameRow& row = timeline.task_names[names_read_];
        if (Lane* lane = find({row.task})) lane->name = name_given(timeline, row);
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
    turn_scanned_ = turn.first_step;
    end_turn(timeline, index);
}

/// Closes the running of the task whose turn it is where its handle_ended is, once that is recorded: what comes between
/// two turns, as a jump of the clock, is no part of either.
void LaneReader::end_turn(const Timeline& timeline, std::size_t index) {
    Lane* lane = find({timeline.turns[index].task});
    if (!lane || lane->open_state != LaneState::running) return;
    const bool is_last = index + 1 == timeline.turns.size();
    const std::size_t steps = timeline.steps.size();
    const std::size_t limit = is_last ? steps : std::min<std::size_t>(steps, timeline.turns[index + 1].first_step);
    while (turn_scanned_ < limit && timeline.steps[turn_scanned_].kind() != StepKind::handle_ended) ++turn_scanned_;
    if (is_last && turn_scanned_ == limit) return;  // it still goes on
    close(*lane, static_cast<std::uint32_t>(turn_scanned_));
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
        if (turns_read_ > 0) end_turn(timeline, turns_read_ - 1);
        read_turn(timeline, turns_read_++);
    }
    if (turns_read_ > 0) end_turn(timeline, turns_read_ - 1);
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
