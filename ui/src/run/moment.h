#pragma once

#include <trace/origin.h>
#include <trace/run.h>

#include <memory>
#include <optional>
#include <vector>

namespace loopglass::ui {

/// Everything that the window shows of one step, fetched at once by the worker.
struct Moment {
    trace::Snapshot snapshot;
    trace::Sentence sentence;
    std::vector<trace::FrameDetails> frames;  ///< of what runs, outermost first
    TaskId inspected;                         ///< the task asked about, else the one that runs; 0: the program itself
    std::vector<trace::FrameDetails> inspected_frames;
    std::vector<trace::ObjectName> shared;           ///< the objects that more than one name reaches
    std::optional<trace::Failure> failure;           ///< at the end of a run that an exception has ended
    std::vector<trace::FrameDetails> frames_before;  ///< of the inspected task at the step that the person comes from
    std::uint32_t outward = 0;                       ///< which of the inspected frames expressions are worked out in
    std::vector<trace::Evaluation> watched;          ///< the expressions that are asked of every step
    std::optional<trace::Evaluation> condition;      ///< of the mark on the line about to run, if it has one

    /// Whose names expressions have that are asked here.
    trace::FrameChoice frame_choice() const {
        const bool runs = inspected == snapshot.running_task;
        return {runs ? std::nullopt : std::optional(inspected), outward};
    }
};

using MomentPointer = std::shared_ptr<const Moment>;

}  // namespace loopglass::ui
