#pragma once

#include <trace/origin.h>
#include <trace/run.h>

#include <memory>
#include <vector>

namespace loopglass::ui {

/// Everything that the window shows of one step, fetched at once by the worker.
struct Moment {
    trace::Snapshot snapshot;
    trace::Sentence sentence;
    std::vector<trace::FrameDetails> frames;  ///< of what runs, outermost first
    TaskId inspected;                         ///< the task asked about, else the one that runs; 0: the program itself
    std::vector<trace::FrameDetails> inspected_frames;
    std::optional<trace::Failure> failure;           ///< at the end of a run that an exception has ended
    std::vector<trace::FrameDetails> frames_before;  ///< of the inspected task one step before
};

using MomentPointer = std::shared_ptr<const Moment>;

}  // namespace loopglass::ui
