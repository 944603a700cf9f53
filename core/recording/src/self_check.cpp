#include <recording/open_run.h>
#include <recording/self_check.h>

#include <algorithm>

#include <trace/json.h>

#include "recording.h"

namespace loopglass::recording {

namespace {

/// A run to its end, or nullptr if the program cannot be run. Distance 0 is the recording's own.
std::unique_ptr<Recording> whole_run(const trace::Program& program, bool record, std::uint32_t distance) {
    trace::Limits limits;
    limits.record = record;
    trace::OpenResult opened = open_run(program, limits);
    auto* run = std::get_if<std::unique_ptr<trace::Run>>(&opened);
    if (!run) return nullptr;
    std::unique_ptr<Recording> recording(static_cast<Recording*>(run->release()));
    recording->set_save_distance(distance);
    while (!recording->progress().ended) recording->run_ahead(1'000'000);
    return recording;
}

std::string trace_of(const Recording& run) {
    std::string text;
    const std::uint32_t last = run.progress().frontier.number;
    for (std::uint32_t step = 0; step <= last; ++step) text += trace::step_json(run.timeline(), {step}) += '\n';
    return text;
}

std::string ending_of(const Recording& run) {
    const trace::Timeline& timeline = run.timeline();
    const trace::Progress progress = run.progress();
    std::string text;
    for (std::size_t i = 0; i < timeline.outputs.size(); ++i) text += output_text(timeline, timeline.outputs[i]);
    return text + std::to_string(progress.frontier.number) + " steps, " + std::to_string(progress.exit_status) + ", " +
           progress.end_message;
}

}  // namespace

std::string check_repeats(const trace::Program& program, std::uint32_t distance) {
    trace::OpenResult opened = open_run(program, {});
    auto* run = std::get_if<std::unique_ptr<trace::Run>>(&opened);
    if (!run) return "the program cannot be run";
    auto& recording = static_cast<Recording&>(**run);
    recording.set_save_distance(distance);
    recording.run_ahead(0xffffffff);
    const std::uint32_t last = recording.progress().frontier.number;
    for (std::uint32_t step = 0; step <= last; step += std::max<std::uint32_t>(1, distance / 2)) {
        const auto expected = recording.image_at({step}, 0);
        for (std::size_t i = 1; i < recording.save_state_count() && recording.saved_step(i) <= step; ++i)
            if (recording.image_at({step}, i) != expected)
                return "step " + std::to_string(step) + " differs when it is reached from the save state at step " +
                       std::to_string(recording.saved_step(i));
    }
    return {};
}

std::string check_recordings(const trace::Program& program, const std::vector<std::uint32_t>& jumps) {
    const auto usual = whole_run(program, true, 0), close = whole_run(program, true, 7);
    const auto unrecorded = whole_run(program, false, 0);
    if (!usual) return {};
    if (ending_of(*usual) != ending_of(*unrecorded)) return "without a recording it ends otherwise";
    if (trace_of(*usual) != trace_of(*close)) return "with save states close together its steps are others";
    for (const std::uint32_t jump : jumps) {
        const Step step{jump % (usual->progress().frontier.number + 1)};
        if (trace::to_json(usual->snapshot(step)) != trace::to_json(close->snapshot(step)))
            return "step " + std::to_string(step.number) + " looks different from a near save state";
    }
    return {};
}

}  // namespace loopglass::recording
