#pragma once

#include <string>
#include <string_view>

#include <machine/machine.h>

namespace loopglass::machine {

/// text.encode(encoding, errors) into `out`; false with UnicodeEncodeError or LookupError raised.
bool encode_text(Machine& machine, const Str* text, std::string encoding, const std::string& errors, std::string& out);
/// bytes.decode(encoding, errors): a new str, or `empty` with UnicodeDecodeError or LookupError raised.
Value decode_bytes(Machine& machine, std::string_view bytes, std::string encoding, const std::string& errors);
/// An argument that is the name of an encoding or error handler; `otherwise` if it was not given.
bool codec_argument(Machine& machine, Value argument, const char* function, const char* name, const char* otherwise,
                    std::string& out);

}  // namespace loopglass::machine
