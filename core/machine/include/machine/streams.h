#pragma once

#include <machine/machine.h>

namespace loopglass::machine {

/// sys.stdin (0), sys.stdout (1) and sys.stderr (2): text streams outside every arena, since what they have read and
/// written is the machine's. Borrowed.
Value standard_stream(int number);

/// Type io.TextIOWrapper, of which the standard streams are.
Type* text_stream_type();

/// True and the line (with its end as \n) if there is more for the program to read.
bool read_input_line(Machine& machine, std::string& line);

/// The exception that is being handled by the frames on the stack, borrowed, or none: sys.exc_info()[1].
Value handled_exception(const Machine& machine);

}  // namespace loopglass::machine
