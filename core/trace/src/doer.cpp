#include <trace/doer.h>

#include <trace/grain.h>

#include "bisect.h"

namespace loopglass::trace {

namespace {

bool loop_runs_at(const Timeline& timeline, Step step) {
    for (std::size_t i = count_until(timeline.events, step, &EventRow::step); i-- > 0;) {
        switch (timeline.events[i].kind) {
            case StepKind::loop_started:
            case StepKind::iteration_begun: return true;
            case StepKind::loop_stopped: return false;
            default: break;
        }
    }
    return false;
}

/// The line that runs the loop: that of asyncio.run(), as a rule.
Place line_of_the_loop(const Timeline& timeline, Step step) {
    const std::size_t begun = count_until(timeline.iterations, step, &ClockRow::step);
    return begun == 0 ? Place{} : timeline.steps[timeline.iterations[begun - 1].step].place();
}

/// The last line that ran in a turn up to a step.
Place last_line_of(const Timeline& timeline, const TurnRow& turn, Step step) {
    for (std::uint32_t number = step.number; number > turn.first_step; --number)
        if (timeline.steps[number].kind() == StepKind::line) return timeline.steps[number].place();
    return {};
}

/// Where a turn moved the clock furthest up to a step, by time.sleep() as a rule; line 0 if it did not.
Place longest_sleep_of(const Timeline& timeline, const TurnRow& turn, Step step) {
    Place place;
    double most = 0;
    for (std::size_t i = count_until(timeline.clock, step, &ClockRow::step); i-- > 0;) {
        if (timeline.clock[i].step <= turn.first_step) break;
        const double took = timeline.clock[i].time - (i ? timeline.clock[i - 1].time : 0);
        if (took < most) continue;
        most = took;
        place = timeline.steps[timeline.clock[i].step].place();
    }
    return place;
}

}  // namespace

Doer doer_at(const Timeline& timeline, Step step) {
    const Place place = timeline.steps[step.number].place();
    const TurnRow* turn = turn_at(timeline, step);
    if (!turn)
        return loop_runs_at(timeline, step) ? Doer{Doer::Kind::loop, {}, {}} : Doer{Doer::Kind::program, {}, place};
    Doer doer{turn->task ? Doer::Kind::task : Doer::Kind::callback, {turn->task}, place};
    if (!place.line || place == line_of_the_loop(timeline, step)) doer.place = last_line_of(timeline, *turn, step);
    return doer;
}

Place place_of_trouble(const Timeline& timeline, Step step) {
    const TurnRow* turn = turn_at(timeline, step);
    const Place slept = turn ? longest_sleep_of(timeline, *turn, step) : Place{};
    return slept.line ? slept : doer_at(timeline, step).place;
}

}  // namespace loopglass::trace
