#pragma once

#include <machine/frame.h>

namespace loopglass::machine {

/// Makes the frame of a call of a Python function: binds the arguments (which are moved in, if `moves`) to its
/// parameters. Null with TypeError raised, in CPython's words, if they do not fit.
PythonFrame* bind_call(Machine& machine, Function* function, const Value* arguments, std::size_t count,
                       Value keyword_names);

/// Calls a native function; the arguments are borrowed. Result as Machine::call.
Value call_native(Machine& machine, const NativeFunction* function, const Value* arguments, std::size_t count,
                  Value keyword_names);

}  // namespace loopglass::machine
