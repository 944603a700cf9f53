#pragma once

#include <string>

#include <base/diagnostic.h>
#include <trace/run.h>

namespace loopglass::recording {

/// One line for each handle that was run: ITERATION TIME KIND NAME. The run is taken to its end.
std::string handles_report(trace::Run& run);

/// One line for each line step in the program's file: FUNCTION LINE, as sys.settrace's line events give them. The run
/// is taken to its end.
std::string lines_report(trace::Run& run);

/// What CPython writes on stderr of a program that it cannot compile: the place, the line with its marks, the message.
std::string syntax_error_report(const Diagnostic& error);

}  // namespace loopglass::recording
