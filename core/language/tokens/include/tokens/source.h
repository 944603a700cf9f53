#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <tokens/token.h>

namespace loopglass::tokens {

/// A program's text, ready to be read: UTF-8 without a byte order mark, lines ended by LF, the last one too.
struct SourceText {
    std::string text;
    std::optional<LexError> error;  ///< the bytes are not a text; `text` then has replacement characters
};

/// Decodes a file's bytes as CPython does: by its byte order mark, else by the `coding` cookie in the first two
/// lines, else as UTF-8. `file_name` appears in CPython's message about bytes that are not UTF-8.
SourceText read_source(std::string_view file_name, std::string_view bytes);

/// The same of a text that needs no decoding: it is UTF-8, whatever it says of itself.
SourceText read_utf8(std::string_view utf8);

}  // namespace loopglass::tokens
