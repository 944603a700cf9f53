// The character names of \N{...} that Loopglass knows: Unicode's have no place in utf8proc.
#include <algorithm>

#include "strings.h"

namespace loopglass::language {
namespace {

struct NamedCharacter {
    std::string_view name;
    char32_t code;
};

constexpr NamedCharacter characters[] = {
    {"AMPERSAND", '&'},
    {"APOSTROPHE", '\''},
    {"ASTERISK", '*'},
    {"BACK OF ENVELOPE", 0x1F582},
    {"BLACK CIRCLE", 0x25CF},
    {"BLACK HEART SUIT", 0x2665},
    {"BLACK SPADE SUIT", 0x2660},
    {"BLACK SQUARE", 0x25A0},
    {"BLACK STAR", 0x2605},
    {"BULLET", 0x2022},
    {"CENT SIGN", 0xA2},
    {"CHECK MARK", 0x2713},
    {"COLON", ':'},
    {"COMMA", ','},
    {"COPYRIGHT SIGN", 0xA9},
    {"DAGGER", 0x2020},
    {"DEGREE CELSIUS", 0x2103},
    {"DEGREE SIGN", 0xB0},
    {"DIVISION SIGN", 0xF7},
    {"DOLLAR SIGN", '$'},
    {"DOWNWARDS ARROW", 0x2193},
    {"EM DASH", 0x2014},
    {"EN DASH", 0x2013},
    {"EURO SIGN", 0x20AC},
    {"EXCLAMATION MARK", '!'},
    {"FULL BLOCK", 0x2588},
    {"FULL STOP", '.'},
    {"GREATER-THAN OR EQUAL TO", 0x2265},
    {"GREATER-THAN SIGN", '>'},
    {"GREEK CAPITAL LETTER DELTA", 0x394},
    {"GREEK CAPITAL LETTER OMEGA", 0x3A9},
    {"GREEK CAPITAL LETTER SIGMA", 0x3A3},
    {"GREEK SMALL LETTER ALPHA", 0x3B1},
    {"GREEK SMALL LETTER BETA", 0x3B2},
    {"GREEK SMALL LETTER GAMMA", 0x3B3},
    {"GREEK SMALL LETTER LAMDA", 0x3BB},
    {"GREEK SMALL LETTER MU", 0x3BC},
    {"GREEK SMALL LETTER PI", 0x3C0},
    {"GRINNING FACE", 0x1F600},
    {"HEAVY CHECK MARK", 0x2714},
    {"HORIZONTAL ELLIPSIS", 0x2026},
    {"HYPHEN-MINUS", '-'},
    {"INFINITY", 0x221E},
    {"INVERTED EXCLAMATION MARK", 0xA1},
    {"INVERTED QUESTION MARK", 0xBF},
    {"LATIN CAPITAL LETTER A WITH DIAERESIS", 0xC4},
    {"LATIN CAPITAL LETTER O WITH DIAERESIS", 0xD6},
    {"LATIN CAPITAL LETTER U WITH DIAERESIS", 0xDC},
    {"LATIN SMALL LETTER A WITH DIAERESIS", 0xE4},
    {"LATIN SMALL LETTER C WITH CEDILLA", 0xE7},
    {"LATIN SMALL LETTER E WITH ACUTE", 0xE9},
    {"LATIN SMALL LETTER E WITH GRAVE", 0xE8},
    {"LATIN SMALL LETTER N WITH TILDE", 0xF1},
    {"LATIN SMALL LETTER O WITH DIAERESIS", 0xF6},
    {"LATIN SMALL LETTER SHARP S", 0xDF},
    {"LATIN SMALL LETTER U WITH DIAERESIS", 0xFC},
    {"LEFT DOUBLE QUOTATION MARK", 0x201C},
    {"LEFT SINGLE QUOTATION MARK", 0x2018},
    {"LEFTWARDS ARROW", 0x2190},
    {"LESS-THAN OR EQUAL TO", 0x2264},
    {"LESS-THAN SIGN", '<'},
    {"MICRO SIGN", 0xB5},
    {"MIDDLE DOT", 0xB7},
    {"MINUS SIGN", 0x2212},
    {"MULTIPLICATION SIGN", 0xD7},
    {"NO-BREAK SPACE", 0xA0},
    {"NOT EQUAL TO", 0x2260},
    {"NUMBER SIGN", '#'},
    {"OHM SIGN", 0x2126},
    {"PARTY POPPER", 0x1F389},
    {"PILE OF POO", 0x1F4A9},
    {"PLUS SIGN", '+'},
    {"PLUS-MINUS SIGN", 0xB1},
    {"POUND SIGN", 0xA3},
    {"QUESTION MARK", '?'},
    {"QUOTATION MARK", '"'},
    {"REGISTERED SIGN", 0xAE},
    {"RIGHT DOUBLE QUOTATION MARK", 0x201D},
    {"RIGHT SINGLE QUOTATION MARK", 0x2019},
    {"RIGHTWARDS ARROW", 0x2192},
    {"ROCKET", 0x1F680},
    {"SECTION SIGN", 0xA7},
    {"SEMICOLON", ';'},
    {"SMILING FACE WITH OPEN MOUTH", 0x1F603},
    {"SNAKE", 0x1F40D},
    {"SNOWMAN", 0x2603},
    {"SOLIDUS", '/'},
    {"SPACE", ' '},
    {"SPARKLES", 0x2728},
    {"SQUARE ROOT", 0x221A},
    {"SUPERSCRIPT TWO", 0xB2},
    {"TRADE MARK SIGN", 0x2122},
    {"UPWARDS ARROW", 0x2191},
    {"WHITE CIRCLE", 0x25CB},
    {"WHITE HEAVY CHECK MARK", 0x2705},
    {"WHITE SMILING FACE", 0x263A},
    {"WHITE SQUARE", 0x25A1},
    {"WHITE STAR", 0x2606},
    {"YEN SIGN", 0xA5},
    {"ZERO WIDTH JOINER", 0x200D},
    {"ZERO WIDTH SPACE", 0x200B},
};

/// "LATIN SMALL LETTER A" to "LATIN CAPITAL LETTER Z"; 0 for any other name.
char32_t latin_letter(std::string_view name) {
    constexpr std::string_view small = "LATIN SMALL LETTER ", capital = "LATIN CAPITAL LETTER ";
    for (std::string_view prefix : {small, capital}) {
        if (name.size() != prefix.size() + 1 || name.substr(0, prefix.size()) != prefix) continue;
        const char letter = name.back();
        if (letter >= 'A' && letter <= 'Z') return static_cast<char32_t>(prefix == small ? letter + 32 : letter);
    }
    return 0;
}

}  // namespace

char32_t character_by_name(std::string_view name) {
    std::string upper(name);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c); });
    const auto* found = std::find_if(std::begin(characters), std::end(characters),
                                     [&](const NamedCharacter& entry) { return entry.name == upper; });
    return found != std::end(characters) ? found->code : latin_letter(upper);
}

}  // namespace loopglass::language
