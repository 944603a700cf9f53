#pragma once

#include <string>
#include <string_view>

#include <machine/frame.h>
#include <machine/machine.h>

namespace loopglass::machine {

/// A new exception with these args (a tuple, borrowed); owned.
Value make_exception(Machine& machine, Type* type, Value args_tuple);
Value make_exception(Machine& machine, Type* type, std::string_view message);

/// As _PyErr_SetObject: what is being handled becomes the context, and no chain leads back to the new exception.
void set_context(Machine& machine, Exception* exception);

/// Notes that an exception passes through a frame, as PyTraceBack_Here.
void add_traceback(Machine& machine, Exception* exception, PythonFrame* frame);
/// The same for a frame that is Python in CPython and C++ here: no traceback shows it. `code` may be any, `held` is
/// what it keeps, or `empty`.
void add_library_traceback(Machine& machine, Exception* exception, const CodeObject* code, Value held);

/// An exception is on its way, raised anew or again: what it has for its traceback now stays with it.
void keep_traceback(Value exception);
/// What is raised was thrown into the frame on top, or into what that awaits (_PyErr_ChainStackItem): if the frame is
/// handling another exception, that becomes the context. CPython takes the exception's traceback anew then, as it was
/// when it was last raised or caught: the frames that it has left since are lost.
void join_to_handled(Machine& machine);

/// The last line of a traceback: "ValueError: text", with the module before names that are not built in.
std::string exception_summary(Machine& machine, Value exception);

/// Gives the source of a code object's file, for tracebacks; empty text if it is not known.
using SourceOf = std::string_view (*)(void* context, const CodeObject* code);

/// What a traceback shows of one entry: its place, its line and the marks below it.
std::string traceback_entry_text(const Traceback& entry);

/// The whole traceback as CPython prints it, with its causes and contexts. Frames of library code are left out.
/// The interpreter itself (`by_interpreter`) keeps the blanks at the end of a line and says which name was probably meant;
/// the traceback module does not.
std::string format_traceback(Machine& machine, Value exception, bool by_interpreter = false);
/// Less of it, as write_unraisable_exc_file has it: neither causes nor notes nor the parts of a group.
std::string format_ignored(Machine& machine, Value exception);
/// Writes to stderr that an exception was ignored: `what`, the object that it came from, and the traceback. As
/// write_unraisable_exc_file.
void write_ignored(Machine& machine, const std::string& what, Value object, Value exception);

}  // namespace loopglass::machine
