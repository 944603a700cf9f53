#pragma once

#include <cstddef>
#include <iterator>

namespace loopglass::language {

/// Characters that follow one another: the first, how many, and their names, each with | after it.
struct CharacterNames {
    char32_t first;
    std::size_t count;
    const char* names;
};
extern const CharacterNames character_names[];
extern const std::size_t character_names_count;

/// All characters from one on have this width: the letter of it, 'a' for "Na".
struct CharacterWidth {
    char32_t first;
    char width;
};
extern const CharacterWidth character_widths[];
extern const std::size_t character_widths_count;

}  // namespace loopglass::language
