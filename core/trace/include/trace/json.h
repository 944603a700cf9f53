#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <trace/find.h>
#include <trace/inquiry.h>
#include <trace/snapshot.h>
#include <trace/timeline.h>

namespace loopglass::trace {

/// The version of the JSON that these functions write, raised when a reader would have to change.
/// docs/TRACE.md describes it.
inline constexpr int json_schema_version = 1;

/// A snapshot, whole, on one line: two snapshots are the same if and only if their texts are.
std::string to_json(const Snapshot& snapshot);

/// Frames and locals of one task, on one line.
std::string to_json(const std::vector<FrameDetails>& frames);

/// The first line of a trace: what it is, and of which program.
std::string trace_header_json(std::string_view program_name);

/// One step of a trace on one line: what the columns know of it.
std::string step_json(const Timeline& timeline, Step step);

/// The first line of what `find` prints: of which program, and what was asked ("line", "variable").
std::string find_header_json(std::string_view program_name, std::string_view asked);

/// One thing found, on one line.
std::string to_json(const Timeline& timeline, const Hit& hit);
std::string to_json(const Timeline& timeline, const ValueChange& change);

/// The value of an expression at a step, on one line.
std::string to_json(Step step, const Evaluation& evaluation);

}  // namespace loopglass::trace
