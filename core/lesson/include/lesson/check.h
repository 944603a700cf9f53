#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <base/diagnostic.h>
#include <trace/run.h>

namespace loopglass::lesson {

/// What the check of a lesson needs from outside.
struct CheckTools {
    trace::OpenRun open_run;
    /// The text of a file beside the lesson, or nothing.
    std::function<std::optional<std::string>(const std::string& name)> read_beside;
    /// True for a name that Python, asyncio or another module of the library has.
    std::function<bool(std::string_view name)> is_python_name;
    /// A run that is longer counts as endless.
    trace::Limits limits{.max_steps = 1'000'000, .max_memory_mib = 256};
};

/// All that is wrong with a lesson, by line: its form, its program, and what it says about the run: stops that are
/// never reached, wrong answers, other output than stated, tasks that are done already or cannot be done.
Diagnostics check_lesson(const std::string& file_name, const std::string& source, const CheckTools& tools);

}  // namespace loopglass::lesson
