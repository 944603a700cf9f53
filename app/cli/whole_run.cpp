#include "whole_run.h"

#include <string>

#include <recording/open_run.h>

#include "program_file.h"
#include "refusal.h"
#include "status.h"

namespace loopglass::cli {

namespace {

/// Small enough that output appears as it is written, large enough that nothing is lost by pausing.
constexpr std::uint32_t steps_at_a_time = 100'000;

}  // namespace

int with_run(const Options& options, const std::function<int(trace::Run&)>& work) {
    auto program = read_program(options.file);
    if (const auto* unreadable = std::get_if<Diagnostic>(&program)) return refuse(options.file, {*unreadable});
    auto opened = recording::open_run(std::get<trace::Program>(program), options.limits);
    if (const auto* diagnostics = std::get_if<Diagnostics>(&opened)) return refuse(options.file, *diagnostics);
    return work(*std::get<std::unique_ptr<trace::Run>>(opened));
}

void run_to(trace::Run& run, std::uint32_t step) {
    for (auto progress = run.progress(); !progress.ended && progress.frontier.number < step;
         progress = run.progress()) {
        run.run_ahead(step - progress.frontier.number);
    }
}

void run_to_end(trace::Run& run, const std::function<void()>& progressed) {
    while (!run.progress().ended) {
        run.run_ahead(steps_at_a_time);
        progressed();
    }
}

int status_of_report(const trace::Run& run) {
    const trace::Progress progress = run.progress();
    switch (progress.end) {
        case trace::RunEnd::step_limit:
        case trace::RunEnd::memory_limit: say(progress.end_message); return limit_reached;
        case trace::RunEnd::unsupported: say(progress.end_message); return unsupported;
        default: return ok;
    }
}

bool has_step(trace::Run& run, std::uint32_t step) {
    run_to(run, step);
    const trace::Progress progress = run.progress();
    if (progress.frontier.number >= step) return true;
    say("there is no step " + std::to_string(step) + ": the run ends at step " +
        std::to_string(progress.frontier.number));
    return false;
}

}  // namespace loopglass::cli
