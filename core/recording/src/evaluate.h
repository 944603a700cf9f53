#pragma once

#include <string>

#include <machine/frame.h>
#include <trace/inquiry.h>

namespace loopglass::recording {

/// Works an expression out in a frame, or for null in the program's module, as eval() does with the frame's names. It
/// runs the program's code and changes the machine, which has to be put back afterwards. `as_condition`: a value whose
/// truth cannot be told is an error.
trace::Evaluation evaluate_in(machine::Machine& machine, const machine::PythonFrame* frame,
                              const std::string& expression, bool as_condition);

}  // namespace loopglass::recording
