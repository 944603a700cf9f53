#pragma once

#include <string>
#include <string_view>

#include <machine/frame.h>
#include <machine/machine.h>

namespace loopglass::machine {

/// A new exception with these args (a tuple, borrowed); owned.
Value make_exception(Machine& machine, Type* type, Value args_tuple);
Value make_exception(Machine& machine, Type* type, std::string_view message);

/// Notes that an exception passes through a frame, as PyTraceBack_Here.
void add_traceback(Machine& machine, Exception* exception, PythonFrame* frame);
/// The same for a frame that is Python in CPython and C++ here: no traceback shows it. `code` may be any, `held` is
/// what it keeps, or `empty`.
void add_library_traceback(Machine& machine, Exception* exception, const CodeObject* code, Value held);

/// The last line of a traceback: "ValueError: text", with the module before names that are not built in.
std::string exception_summary(Machine& machine, Value exception);

/// Gives the source of a code object's file, for tracebacks; empty text if it is not known.
using SourceOf = std::string_view (*)(void* context, const CodeObject* code);

/// What a traceback shows of one entry: its place, its line and the marks below it.
std::string traceback_entry_text(const Traceback& entry);

/// The whole traceback as CPython prints it, with its causes and contexts. Frames of library code are left out.
/// One that ends the program says which name was probably meant; the module traceback does not.
std::string format_traceback(Machine& machine, Value exception, bool ends_program = false);

}  // namespace loopglass::machine
