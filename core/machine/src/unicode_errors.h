#pragma once

#include <string>

#include <machine/machine.h>

namespace loopglass::machine {

/// What a UnicodeDecodeError and a UnicodeEncodeError know, in the order of their arguments.
inline constexpr const char* unicode_error_details[] = {"encoding", "object", "start", "end", "reason"};

/// Raises one of the two: what is wrong in the object stands from start up to end.
Value raise_unicode_error(Machine& machine, Type* type, const std::string& encoding, Value object, std::size_t start,
                          std::size_t end, const std::string& reason);

/// Makes the constructors, attributes and texts of both.
void finish_unicode_errors();

}  // namespace loopglass::machine
