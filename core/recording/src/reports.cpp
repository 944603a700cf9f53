#include <recording/reports.h>

#include <algorithm>
#include <cstdio>

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

std::string handles_report(trace::Run& run) {
    const Recording& recording = whole(run);
    const auto& turns = recording.timeline().turns;
    std::string text;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const trace::TurnRow& row = turns[i];
        const TurnName& name = recording.turn_names()[i];
        char head[64];
        std::snprintf(head, sizeof head, "%u %.3f ", row.iteration, row.time);
        text += std::string(head) + trace::name_of(name.kind) + " " + recording.text(name.name) + "\n";
    }
    return text;
}

std::string lines_report(trace::Run& run) {
    Recording& recording = whole(run);
    return recording.lines_with_functions();
}

}  // namespace loopglass::recording
