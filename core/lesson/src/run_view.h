#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <lesson/stop.h>
#include <trace/run.h>

namespace loopglass::lesson {

/// A line that the program has written, without its end.
struct PrintedLine {
    std::string text;
    std::uint32_t step = 0;  ///< at which it was complete
    trace::Stream stream = trace::Stream::out;
};

/// What was printed until a step, by both streams in the order of writing.
std::vector<PrintedLine> printed_lines(const trace::Timeline& timeline);
/// The same of stdout alone.
std::vector<PrintedLine> stdout_lines(const trace::Timeline& timeline);

/// The lines of code that a stop at a line means; more than one if its text stands in several.
std::vector<std::uint32_t> lines_meant(const Stop& stop, const std::string& source);

/// Every step at which a line of the stop runs, `run` aside.
std::vector<std::uint32_t> runs_of_line(const Stop& stop, trace::Run& run);

/// The task of this name, coroutine or call; the first that was made if there are several.
std::optional<trace::TaskRow> find_task(const std::string& name, trace::Run& run);

/// True if a row is what an author names: `Task-2`, `factorial`, `factorial("B", 3)`.
bool is_named(const trace::TaskRow& task, const std::string& name);

}  // namespace loopglass::lesson
