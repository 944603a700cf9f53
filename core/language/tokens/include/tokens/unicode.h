#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace loopglass::tokens {

/// The code point at the start of the text, and how many bytes it takes. Wrong UTF-8 gives its first byte.
struct CodePoint {
    std::int32_t value = 0;
    int size = 1;
};

CodePoint code_point(std::string_view text);

bool is_xid_start(std::int32_t code);
bool is_xid_continue(std::int32_t code);

/// As str.isprintable for one character.
bool is_printable(std::int32_t code);

/// "U+00A0", with at least four digits.
std::string u_plus(std::int32_t code);

}  // namespace loopglass::tokens
