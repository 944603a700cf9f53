#include <language/characters.h>

#include <algorithm>
#include <cstdint>
#include <iterator>

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

/// Characters whose names are made of their numbers.
struct Numbered {
    std::string_view name;
    char32_t first, last;
};
constexpr Numbered numbered[] = {
    {"CJK UNIFIED IDEOGRAPH-", 0x3400, 0x4DBF},         {"CJK UNIFIED IDEOGRAPH-", 0x4E00, 0x9FFF},
    {"CJK UNIFIED IDEOGRAPH-", 0x20000, 0x2A6DF},       {"CJK UNIFIED IDEOGRAPH-", 0x2A700, 0x2B738},
    {"CJK UNIFIED IDEOGRAPH-", 0x2B740, 0x2B81D},       {"CJK UNIFIED IDEOGRAPH-", 0x2B820, 0x2CEA1},
    {"CJK UNIFIED IDEOGRAPH-", 0x2CEB0, 0x2EBE0},       {"CJK UNIFIED IDEOGRAPH-", 0x30000, 0x3134A},
    {"CJK COMPATIBILITY IDEOGRAPH-", 0xF900, 0xFA6D},   {"CJK COMPATIBILITY IDEOGRAPH-", 0xFA70, 0xFAD9},
    {"CJK COMPATIBILITY IDEOGRAPH-", 0x2F800, 0x2FA1D},
};

std::string hex_digits(char32_t code) {
    std::string digits;
    for (; code; code /= 16) digits.insert(digits.begin(), "0123456789ABCDEF"[code % 16]);
    return digits;
}

/// The code that hexadecimal digits write, in the one way in which names have it; 0 for other texts.
char32_t code_of(std::string_view digits) {
    if (digits.empty() || digits.size() > 5 || digits[0] == '0') return 0;
    char32_t code = 0;
    for (const char c : digits) {
        const std::size_t digit = std::string_view("0123456789ABCDEF").find(c);
        if (digit == std::string_view::npos) return 0;
        code = code * 16 + static_cast<char32_t>(digit);
    }
    return code;
}

char32_t numbered_by_name(std::string_view name) {
    for (const Numbered& range : numbered) {
        if (!name.starts_with(range.name)) continue;
        const char32_t code = code_of(name.substr(range.name.size()));
        if (code >= range.first && code <= range.last) return code;
    }
    return 0;
}

// A syllable of Hangul is named by its letters: its number counts through the last of them, then the vowels, then the
// first ones (The Unicode Standard, 3.12).
constexpr std::string_view syllable = "HANGUL SYLLABLE ";
constexpr std::string_view leads[] = {"G",  "GG", "N", "D",  "DD", "R", "M", "B", "BB", "S",
                                      "SS", "",   "J", "JJ", "C",  "K", "T", "P", "H"};
constexpr std::string_view vowels[] = {"A",  "AE", "YA", "YAE", "EO", "E",  "YEO", "YE", "O",  "WA", "WAE",
                                       "OE", "YO", "U",  "WEO", "WE", "WI", "YU",  "EU", "YI", "I"};
constexpr std::string_view tails[] = {"",   "G",  "GG", "GS", "N",  "NJ", "NH", "D",  "L", "LG", "LM", "LB", "LS", "LT",
                                      "LP", "LH", "M",  "B",  "BS", "S",  "SS", "NG", "J", "C",  "K",  "T",  "P",  "H"};
constexpr char32_t first_syllable = 0xAC00;
constexpr char32_t syllable_count = std::size(leads) * std::size(vowels) * std::size(tails);

std::string name_of_syllable(char32_t number) {
    std::string name(syllable);
    name += leads[number / std::size(tails) / std::size(vowels)];
    name += vowels[number / std::size(tails) % std::size(vowels)];
    return name += tails[number % std::size(tails)];
}

char32_t syllable_by_name(std::string_view name) {
    if (!name.starts_with(syllable)) return 0;
    for (char32_t number = 0; number < syllable_count; ++number)
        if (name_of_syllable(number) == name) return first_syllable + number;
    return 0;
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
    // As _getcode, which compares these with the case in which they were written.
    const char32_t found = numbered_by_name(name);
    return found ? found : syllable_by_name(name);
}

std::string name_of_character(char32_t character) {
    for (const Numbered& range : numbered)
        if (character >= range.first && character <= range.last) return std::string(range.name) + hex_digits(character);
    if (character >= first_syllable && character - first_syllable < syllable_count)
        return name_of_syllable(character - first_syllable);
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
