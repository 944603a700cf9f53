#include <language/characters.h>

#include <algorithm>
#include <cstdint>

#include "character_name_table.h"

namespace loopglass::language {
namespace {

/// Names that Unicode keeps beside the characters' own, or that characters have which have no other.
struct Alias {
    std::string_view name;
    char32_t code;
};
constexpr Alias aliases[] = {
    {"NULL", 0},
    {"ALERT", 7},
    {"BACKSPACE", 8},
    {"CHARACTER TABULATION", 9},
    {"TAB", 9},
    {"LINE FEED", 10},
    {"NEW LINE", 10},
    {"LINE TABULATION", 11},
    {"FORM FEED", 12},
    {"CARRIAGE RETURN", 13},
    {"ESCAPE", 27},
    {"DELETE", 127},
    {"NEXT LINE", 0x85},
    {"NBSP", 0xA0},
    {"SHY", 0xAD},
    {"ZWSP", 0x200B},
    {"ZWNJ", 0x200C},
    {"ZWJ", 0x200D},
    {"BYTE ORDER MARK", 0xFEFF},
    {"BOM", 0xFEFF},
};

constexpr std::string_view ideograph = "CJK UNIFIED IDEOGRAPH-";

bool is_ideograph(char32_t c) {
    return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x2A6DF);
}

char32_t ideograph_by_name(std::string_view name) {
    if (!name.starts_with(ideograph) || name.size() > ideograph.size() + 5) return 0;
    char32_t code = 0;
    for (const char c : name.substr(ideograph.size())) {
        const std::size_t digit = std::string_view("0123456789ABCDEF").find(c);
        if (digit == std::string_view::npos) return 0;
        code = code * 16 + static_cast<char32_t>(digit);
    }
    return is_ideograph(code) ? code : 0;
}

std::string hex_digits(char32_t code) {
    std::string digits;
    for (; code; code /= 16) digits.insert(digits.begin(), "0123456789ABCDEF"[code % 16]);
    return digits;
}

}  // namespace

char32_t character_by_name(std::string_view name) {
    std::string upper(name);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c); });
    for (const Alias& alias : aliases)
        if (alias.name == upper) return alias.code;
    for (std::size_t i = 0; i < character_names_count; ++i) {
        char32_t code = character_names[i].first;
        for (std::string_view rest = character_names[i].names; !rest.empty(); ++code) {
            const std::size_t end = rest.find('|');
            if (rest.substr(0, end) == upper) return code;
            rest.remove_prefix(end + 1);
        }
    }
    return ideograph_by_name(upper);
}

std::string name_of_character(char32_t character) {
    if (is_ideograph(character)) return std::string(ideograph) + hex_digits(character);
    for (std::size_t i = 0; i < character_names_count; ++i) {
        const CharacterNames& run = character_names[i];
        if (character < run.first || character >= run.first + run.count) continue;
        std::string_view rest = run.names;
        for (char32_t code = run.first; code < character; ++code) rest.remove_prefix(rest.find('|') + 1);
        return std::string(rest.substr(0, rest.find('|')));
    }
    return {};
}

std::string_view width_of_character(char32_t character) {
    const auto* end = character_widths + character_widths_count;
    const auto* after = std::upper_bound(character_widths, end, character,
                                         [](char32_t c, const CharacterWidth& each) { return c < each.first; });
    switch (after[-1].width) {
        case 'a': return "Na";
        case 'W': return "W";
        case 'F': return "F";
        case 'H': return "H";
        case 'A': return "A";
        default: return "N";
    }
}

}  // namespace loopglass::language
