#pragma once

#include <string>

#include <base/diagnostic.h>
#include <machine/machine.h>

namespace loopglass::machine {

// SyntaxError while a program runs: what exec, eval, compile and import raise, and what a program makes by itself.

/// Raises the SyntaxError (or IndentationError, TabError) of a text that cannot be read; returns `empty`. `last_line`
/// is the number of lines of a text that stands in no file, else 0.
Value raise_syntax_error(Machine& machine, const Diagnostic& diagnostic, const std::string& file_name,
                         std::size_t last_line = 0);

/// The lines that a traceback has for a SyntaxError instead of one: the place, the source with its marks, the message.
std::string syntax_error_text(Machine& machine, Value exception);

/// Makes the constructors, attributes and texts of SyntaxError and its kinds.
void finish_syntax_error_types();

}  // namespace loopglass::machine
