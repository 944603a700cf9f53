#pragma once

#include <vector>

#include <machine/machine.h>
#include <trace/inquiry.h>
#include <trace/snapshot.h>

namespace loopglass::recording {

/// What there is to show of a machine as it stands, between instructions or in the midst of one. Reads only.
trace::Snapshot build_snapshot(const machine::Machine& machine, const trace::Timeline& timeline);

/// Frames and locals of a task, outermost first, user frames only; of the code outside tasks for task 0.
std::vector<trace::FrameDetails> build_frames(const machine::Machine& machine, TaskId task);

/// See trace::Run::shared_objects.
std::vector<trace::ObjectName> build_shared_objects(const machine::Machine& machine);

}  // namespace loopglass::recording
