#pragma once

#include <string>
#include <string_view>

#include <language/code.h>

namespace loopglass::aio {

/// "file:line" as CPython shows it: for asyncio's own code the path and line of CPython 3.11.2, from the marks in our
/// Python texts (`# = 466` at the end of a line).
std::string place_text(const language::Code& code, std::uint32_t line);
/// Where CPython has a callback that is written in C++ here; empty if it has none.
std::string place_of_native(std::string_view qualified_name);
/// The same of a coroutine function: its first line, or the line of its await.
std::string place_of_coroutine(std::string_view qualified_name, bool waits);

}  // namespace loopglass::aio
