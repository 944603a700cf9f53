#pragma once

#include <string>
#include <variant>

#include <base/diagnostic.h>
#include <trace/run.h>

namespace loopglass::cli {

/// Reads a program as a person named it, or says why it cannot be read.
std::variant<trace::Program, Diagnostic> read_program(const std::string& path);

/// The same without its input: what the person types is not waited for.
std::variant<trace::Program, Diagnostic> read_program_text(const std::string& path);

}  // namespace loopglass::cli
