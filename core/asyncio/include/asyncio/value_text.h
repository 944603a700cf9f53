#pragma once

#include <string>

#include <machine/machine.h>

namespace loopglass::aio {

/// A value as text for the window, at most `limit` bytes: like repr for built-in values, else "<Class field=...>".
/// Runs none of the program's code and changes nothing.
std::string value_text(machine::Value value, std::size_t limit = 200);

/// The same, behind a text.
void append_value(std::string& text, machine::Value value, std::size_t limit);

/// "ValueError: text", without calling anything of the program's.
std::string exception_text(machine::Value exception);

/// What the future of a sleep is called: "sleep(1)".
std::string sleep_label(double delay);

/// What a future is called in sentences: "sleep(1)", "Task-2", "gather", "future 3".
std::string future_label(machine::Value future);

}  // namespace loopglass::aio
