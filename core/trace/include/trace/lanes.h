#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include <base/ids.h>
#include <trace/event.h>
#include <trace/timeline.h>

namespace loopglass::trace {

enum class LaneState : std::uint8_t { ready, running, waiting };

/// A task was in one state from a step on, until before another.
struct LaneSegment {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    LaneState state = LaneState::ready;
};

/// Something that happened in a lane at one step: output, an exception, a request to cancel.
struct LaneMark {
    std::uint32_t step = 0;
    StepKind kind = StepKind::output;
};

/// The life of one task over the steps of a run, as far as it is recorded.
struct Lane {
    TaskId task;
    FutureId future;
    TaskId parent;
    std::string name;
    std::string coroutine;
    std::uint32_t born = 0;
    std::uint32_t done = 0;              ///< 0: not yet
    StepKind outcome = StepKind::start;  ///< future_finished, future_failed or future_cancelled once it is done
    std::vector<LaneSegment> segments;   ///< closed ones, without gaps from its birth on
    std::vector<LaneMark> marks;
    LaneState open_state = LaneState::ready;  ///< what it has been since `open_since`, unless it is done
    std::uint32_t open_since = 0;
};

/// Reads the lanes of all tasks out of the columns: a task is ready from the queueing of a handle of its own to that
/// handle's begin, runs until the handle ends, and waits between. Called again as the columns grow, it reads only the
/// new rows.
class LaneReader {
public:
    void read(const Timeline& timeline);
    void clear() { *this = {}; }

    /// In the order of their making.
    const std::vector<Lane>& lanes() const { return lanes_; }
    const Lane* lane(TaskId task) const;
    /// How many segments there are in all lanes.
    std::size_t segment_count() const { return segments_; }

private:
    void read_births(const Timeline& timeline);
    void read_event(const EventRow& event);
    void read_turn(const Timeline& timeline, std::size_t index);
    void end_turn(const Timeline& timeline, std::size_t index);
    void close(Lane& lane, std::uint32_t end);
    Lane* find(TaskId task);

    std::vector<Lane> lanes_;
    std::unordered_map<std::uint32_t, std::uint32_t> queued_;   ///< handle to the step that queued it
    std::unordered_map<std::uint32_t, std::size_t> of_future_;  ///< a task's future to its lane
    std::unordered_map<std::uint32_t, std::size_t> of_task_;
    std::size_t tasks_read_ = 0;
    std::size_t names_read_ = 0;
    std::size_t events_read_ = 0;
    std::size_t turns_read_ = 0;
    std::size_t turn_scanned_ = 0;  ///< the end of the last turn read was looked for up to here
    std::size_t outputs_read_ = 0;
    std::size_t exceptions_read_ = 0;
    std::size_t segments_ = 0;
};

}  // namespace loopglass::trace
