#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace loopglass::machine {

/// The code points of the bytes 0x80 to 0xff in an encoding of one byte a character.
using CharacterMap = std::array<std::uint16_t, 128>;
/// What stands there for a byte without a character.
constexpr std::uint16_t no_character = 0xfffe;

/// The map of an encoding, by its name in small letters with - between its parts; null if there is none.
const CharacterMap* find_character_map(std::string_view name);

}  // namespace loopglass::machine
