#pragma once

#include <string>
#include <variant>

#include <base/diagnostic.h>
#include <trace/run.h>

namespace loopglass::cli {

/// Reads a program as a person named it, or says why it cannot be read.
std::variant<trace::Program, Diagnostic> read_program(const std::string& path);

}  // namespace loopglass::cli
