#pragma once

#include <string>
#include <string_view>

namespace loopglass::language {

// What Unicode says of characters that utf8proc does not: their names, and their widths.

/// The character with this name, as \N{...} finds it, whatever its case; 0 if Loopglass does not know the name. It knows
/// those of the scripts in use and of all signs, not those of scripts of old.
char32_t character_by_name(std::string_view name);

/// The name of a character; empty if it has none or Loopglass does not know it.
std::string name_of_character(char32_t character);

/// unicodedata.east_asian_width: "W", "F", "H", "Na", "A" or "N".
std::string_view width_of_character(char32_t character);

}  // namespace loopglass::language
