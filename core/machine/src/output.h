#pragma once

#include <string>

#include <machine/machine.h>

namespace loopglass::machine {

/// Writes text to stdout (1) or stderr (2). What is held goes out before it.
void write_out(Machine& machine, int stream, std::string_view text);

/// False with UnicodeEncodeError raised if a text has half of a surrogate pair, which UTF-8 has no bytes for.
bool can_be_written(Machine& machine, const Str* text);

/// While the __str__ of a value that print writes is called, the text before it is held, so that print writes all at
/// once and yet nothing that __str__ prints comes before it. Text before values of built-in types is not held.
class HeldOutput {
public:
    HeldOutput(Machine& machine, const std::string& text, Value value);
    HeldOutput(const HeldOutput&) = delete;
    HeldOutput& operator=(const HeldOutput&) = delete;
    /// Ends holding. Clears the text if it is out already.
    void take_back(std::string& text) const;

private:
    Machine& machine_;
    bool is_held_;
};

}  // namespace loopglass::machine
