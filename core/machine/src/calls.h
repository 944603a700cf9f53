#pragma once

#include <string>
#include <vector>

#include <machine/frame.h>

namespace loopglass::machine {

/// Makes the frame of a call of a Python function: binds the arguments (which are moved in, if `moves`) to its
/// parameters. Null with TypeError raised, in CPython's words, if they do not fit.
PythonFrame* bind_call(Machine& machine, Function* function, const Value* arguments, std::size_t count,
                       Value keyword_names);

/// 'a' - 'a' and 'b' - 'a', 'b', and 'c', as format_missing.
std::string quoted_list(const std::vector<std::string>& names);

/// Calls a native function; the arguments are borrowed. Result as Machine::call.
Value call_native(Machine& machine, const NativeFunction* function, const Value* arguments, std::size_t count,
                  Value keyword_names);

/// callable(*arguments, **keywords); result as Machine::call. Keywords may be null.
Value call_with_packed(Machine& machine, Value callable, const Tuple* arguments, const Dict* keywords);

}  // namespace loopglass::machine
