// What Unicode says of characters, by utf8proc's tables.

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include <language/characters.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/text.h>
#include <utf8proc.h>

#include "modules.h"

namespace loopglass::library {

using namespace machine;

namespace {

constexpr std::array<const char*, 30> categories = {"Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd",
                                                    "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm",
                                                    "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co"};
constexpr std::array<const char*, 24> directions = {"",    "L",  "LRE", "LRO", "R",   "AL",  "RLE", "RLO",
                                                    "PDF", "EN", "ES",  "ET",  "AN",  "CS",  "NSM", "BN",
                                                    "B",   "S",  "WS",  "ON",  "LRI", "RLI", "FSI", "PDI"};

/// The one character of an argument, or nothing with a TypeError raised.
std::optional<utf8proc_int32_t> character_of(Machine& m, const char* function, Value value, const char* place) {
    if (is_kind(value, Kind::str)) {
        if (to<Str>(value)->length == 1) return static_cast<utf8proc_int32_t>(to<Str>(value)->at(0));
    }
    const std::string shown = is_kind(value, Kind::str) ? "str" : to_utf8(type_of(value)->name);
    m.raise(types().TypeError,
            std::string(function) + "() argument" + place + " must be a unicode character, not " + shown);
    return std::nullopt;
}

Value category(Machine& m, NativeArguments a) {
    const auto c = character_of(m, "category", a[0], "");
    if (!c) return empty;
    return make_str(m, categories[static_cast<std::size_t>(utf8proc_category(*c))]);
}

Value bidirectional(Machine& m, NativeArguments a) {
    const auto c = character_of(m, "bidirectional", a[0], "");
    if (!c) return empty;
    return make_str(m, directions[utf8proc_get_property(*c)->bidi_class]);
}

Value combining(Machine& m, NativeArguments a) {
    const auto c = character_of(m, "combining", a[0], "");
    return c ? make_int(m, utf8proc_get_property(*c)->combining_class) : empty;
}

Value mirrored(Machine& m, NativeArguments a) {
    const auto c = character_of(m, "mirrored", a[0], "");
    return c ? make_int(m, utf8proc_get_property(*c)->bidi_mirrored) : empty;
}

/// The options of utf8proc for the name of a form, or nothing.
std::optional<int> options_of(std::string_view form) {
    if (form == "NFC") return UTF8PROC_COMPOSE | UTF8PROC_STABLE;
    if (form == "NFD") return UTF8PROC_DECOMPOSE | UTF8PROC_STABLE;
    if (form == "NFKC") return UTF8PROC_COMPOSE | UTF8PROC_STABLE | UTF8PROC_COMPAT;
    if (form == "NFKD") return UTF8PROC_DECOMPOSE | UTF8PROC_STABLE | UTF8PROC_COMPAT;
    return std::nullopt;
}

std::vector<std::uint32_t> normalized(const Str* text, int options) {
    const auto option = static_cast<utf8proc_option_t>(options);
    std::vector<utf8proc_int32_t> all;
    int last_boundclass = 0;
    for (std::size_t i = 0; i < text->length; ++i) {
        const auto c = static_cast<utf8proc_int32_t>(text->at(i));
        // A character is 18 others at most.
        std::array<utf8proc_int32_t, 32> parts{};
        const auto written = utf8proc_decompose_char(c, parts.data(), parts.size(), option, &last_boundclass);
        if (written < 0)
            all.push_back(c);
        else
            all.insert(all.end(), parts.begin(), parts.begin() + written);
    }
    // As canonical ordering: marks of different classes change places until they rise.
    for (std::size_t i = 1; i < all.size(); ++i) {
        const auto own = utf8proc_get_property(all[i])->combining_class;
        for (std::size_t j = i; own != 0 && j > 0; --j) {
            if (utf8proc_get_property(all[j - 1])->combining_class <= own) break;
            std::swap(all[j - 1], all[j]);
        }
    }
    const auto length = utf8proc_normalize_utf32(all.data(), static_cast<utf8proc_ssize_t>(all.size()), option);
    return {all.begin(), all.begin() + std::max<utf8proc_ssize_t>(length, 0)};
}

// ---- names

/// lookup(name): the character; None if Loopglass does not know the name.
Value find_by_name(Machine& m, NativeArguments a) {
    const char32_t code = language::character_by_name(to_utf8(to<Str>(a[0])));
    const std::uint32_t point = code;
    return code ? make_str(m, &point, 1) : none;
}

Value lookup(Machine& m, NativeArguments a) {
    if (!is_kind(a[0], Kind::str))
        return m.raise(types().TypeError, "lookup() argument must be str, not " + to_utf8(type_of(a[0])->name));
    const Value found = find_by_name(m, a);
    if (found == none) m.observer->unsupported(m, "the character of the name '" + to_utf8(to<Str>(a[0])) + "'");
    return found;
}

Value name(Machine& m, NativeArguments a) {
    const auto c = character_of(m, "name", a[0], a[1] == empty ? "" : " 1");
    if (!c) return empty;
    const std::string found = language::name_of_character(static_cast<char32_t>(*c));
    if (!found.empty()) return make_str(m, found);
    const std::string_view kind = categories[static_cast<std::size_t>(utf8proc_category(*c))];
    if (kind != "Cc" && kind != "Cn" && kind != "Cs" && kind != "Co")
        m.observer->unsupported(m, "the name of the character number " + std::to_string(*c));
    if (a[1] != empty) return keep(a[1]);
    return m.raise(types().ValueError, "no such name");
}

Value east_asian_width(Machine& m, NativeArguments a) {
    const auto c = character_of(m, "east_asian_width", a[0], "");
    return c ? make_str(m, language::width_of_character(static_cast<char32_t>(*c))) : empty;
}

Value normalize(Machine& m, NativeArguments a) {
    if (!is_kind(a[0], Kind::str) || !is_kind(a[1], Kind::str)) {
        const int wrong = is_kind(a[0], Kind::str) ? 1 : 0;
        return m.raise(types().TypeError, "normalize() argument " + std::to_string(wrong + 1) + " must be str, not " +
                                              to_utf8(type_of(a[wrong])->name));
    }
    const auto options = options_of(to_utf8(to<Str>(a[0])));
    if (!options) return m.raise(types().ValueError, "invalid normalization form");
    const std::vector<std::uint32_t> points = normalized(to<Str>(a[1]), *options);
    return make_str(m, points.data(), points.size());
}

constexpr NativeDef functions[] = {
    {"category", "chr, /", category},   {"bidirectional", "chr, /", bidirectional},
    {"combining", "chr, /", combining}, {"lookup", "name, /", lookup},
    {"name", "chr, default=, /", name}, {"east_asian_width", "chr, /", east_asian_width},
    {"mirrored", "chr, /", mirrored},   {"normalize", "form, unistr, /", normalize},
};

}  // namespace

void fill_unicodedata(Machine& m, Module* module) { add_functions(m, module, functions); }

}  // namespace loopglass::library
