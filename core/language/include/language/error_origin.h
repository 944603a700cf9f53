#pragma once

#include <cstdint>
#include <string_view>

#include <base/diagnostic.h>

namespace loopglass::language {

/// What of CPython finds a syntax error. It shows in where the error ends, and in how its columns are counted when the
/// program itself has the error.
enum class ErrorOrigin : std::uint8_t {
    tokenizer,  ///< _syntaxerror_range: it ends where it begins, and its line has no line end
    brackets,   ///< raise_unclosed_parentheses_error: no end
    parser,     ///< where the last token ended: an end of -1
    layout,     ///< tokenizer_error, of tabs and backslashes: no end
};

ErrorOrigin origin_of(const Diagnostic& error);

/// True if CPython marks the place of a parser's error in a program's own file by bytes of UTF-8, so that behind a
/// character beyond ASCII the marks stand too far to the right: it reads them as characters only where the file
/// declares its encoding.
bool is_marked_by_bytes(const Diagnostic& error, std::string_view source);

}  // namespace loopglass::language
