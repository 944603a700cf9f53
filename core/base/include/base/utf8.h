#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace loopglass {

/// Whether a byte of UTF-8 is the first of its character.
constexpr bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }

/// How many characters (code points) a text in UTF-8 has.
constexpr std::size_t count_characters(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), begins_character));
}

}  // namespace loopglass
