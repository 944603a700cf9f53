#pragma once

#include <functional>
#include <memory>

#include <trace/run.h>

#include "options.h"

namespace loopglass::cli {

/// Opens options.file and gives its run to `work`, whose result is the exit status; or says why it cannot.
int with_run(const Options& options, const std::function<int(trace::Run&)>& work);

/// Runs on to a step, or to the end if the run ends before.
void run_to(trace::Run& run, std::uint32_t step);

/// Runs to the end, with a call of `progressed` from time to time and at the end.
void run_to_end(
    trace::Run& run, const std::function<void()>& progressed = [] {});

/// If the run ended at a limit or at something that Loopglass does not have, says so; gives the exit status
/// for output that is whole but for that. A deadlock is whole.
int status_of_report(const trace::Run& run);

/// True if the run has this step; else says that it ends before.
bool has_step(trace::Run& run, std::uint32_t step);

}  // namespace loopglass::cli
