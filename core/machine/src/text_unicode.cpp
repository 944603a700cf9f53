#include <machine/characters.h>

#include <algorithm>
#include <iterator>
#include <span>

#include <utf8proc.h>

#include "text_unicode_tables.h"

namespace loopglass::machine {

namespace {

bool in_ranges(std::span<const PointRange> ranges, std::uint32_t point) {
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), point,
                                        [](std::uint32_t p, const PointRange& range) { return p < range.first; });
    return after != ranges.begin() && point <= std::prev(after)->last;
}

utf8proc_category_t category(std::uint32_t point) { return utf8proc_category(static_cast<utf8proc_int32_t>(point)); }

const SpecialCase* special_case(std::uint32_t point) {
    const auto* found = std::lower_bound(std::begin(special_cases), std::end(special_cases), point,
                                         [](const SpecialCase& entry, std::uint32_t p) { return entry.point < p; });
    return found != std::end(special_cases) && found->point == point ? found : nullptr;
}

std::uint32_t simple_case(CaseMapping mapping, std::uint32_t point) {
    const auto p = static_cast<utf8proc_int32_t>(point);
    const auto mapped = mapping == CaseMapping::upper   ? utf8proc_toupper(p)
                        : mapping == CaseMapping::title ? utf8proc_totitle(p)
                                                        : utf8proc_tolower(p);
    return static_cast<std::uint32_t>(mapped);
}

int fold_case(std::uint32_t point, std::uint32_t out[3]) {
    utf8proc_int32_t folded[8];
    int last_class = 0;
    const auto count =
        utf8proc_decompose_char(static_cast<utf8proc_int32_t>(point), folded, 8, UTF8PROC_CASEFOLD, &last_class);
    for (utf8proc_ssize_t i = 0; i < count && i < 3; ++i) out[i] = static_cast<std::uint32_t>(folded[i]);
    return static_cast<int>(std::min<utf8proc_ssize_t>(count, 3));
}

}  // namespace

bool is_space(std::uint32_t p) {
    if (p < 128) return (p >= 9 && p <= 13) || (p >= 28 && p <= 32);
    return p == 0x85 || p == 0xa0 || p == 0x1680 || (p >= 0x2000 && p <= 0x200a) || p == 0x2028 || p == 0x2029 ||
           p == 0x202f || p == 0x205f || p == 0x3000;
}

bool is_line_break(std::uint32_t p) {
    return (p >= 10 && p <= 13) || (p >= 28 && p <= 30) || p == 0x85 || p == 0x2028 || p == 0x2029;
}

bool is_alpha(std::uint32_t p) {
    if (p < 128) return (p | 32) >= 'a' && (p | 32) <= 'z';
    const auto c = category(p);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
}

int decimal_value(std::uint32_t p) {
    if (p < 128) return p >= '0' && p <= '9' ? static_cast<int>(p - '0') : -1;
    const auto* after = std::upper_bound(std::begin(decimal_zeros), std::end(decimal_zeros), p);
    const std::uint32_t value = p - *std::prev(after);
    return value < 10 ? static_cast<int>(value) : -1;
}

bool is_decimal(std::uint32_t p) { return decimal_value(p) >= 0; }
bool is_digit(std::uint32_t p) { return is_decimal(p) || (p >= 128 && in_ranges(other_digits, p)); }

bool is_numeric(std::uint32_t p) {
    if (is_digit(p)) return true;
    if (p < 128) return false;
    const auto c = category(p);
    return c == UTF8PROC_CATEGORY_NO || c == UTF8PROC_CATEGORY_NL || in_ranges(numeric_letters, p);
}

bool is_lower(std::uint32_t p) {
    if (p < 128) return p >= 'a' && p <= 'z';
    return category(p) == UTF8PROC_CATEGORY_LL || in_ranges(other_lowercase, p);
}

bool is_upper(std::uint32_t p) {
    if (p < 128) return p >= 'A' && p <= 'Z';
    return category(p) == UTF8PROC_CATEGORY_LU || in_ranges(other_uppercase, p);
}

bool is_title(std::uint32_t p) { return p >= 128 && category(p) == UTF8PROC_CATEGORY_LT; }

bool is_printable(std::uint32_t p) {
    if (p < 128) return p >= 32 && p < 127;
    const auto c = category(p);
    return c != UTF8PROC_CATEGORY_CN && c < UTF8PROC_CATEGORY_ZS;
}

bool is_case_ignorable(std::uint32_t p) {
    if (p == '\'' || p == '.' || p == ':' || p == 0xb7 || p == 0x2018 || p == 0x2019 || p == 0x2024 || p == 0x2027)
        return true;
    const auto c = category(p);
    return c == UTF8PROC_CATEGORY_MN || c == UTF8PROC_CATEGORY_ME || c == UTF8PROC_CATEGORY_CF ||
           c == UTF8PROC_CATEGORY_LM || c == UTF8PROC_CATEGORY_SK;
}

bool is_identifier_start(std::uint32_t p) {
    return p == '_' || is_alpha(p) || (p >= 128 && category(p) == UTF8PROC_CATEGORY_NL);
}

bool is_identifier_part(std::uint32_t p) {
    if (is_identifier_start(p) || is_decimal(p)) return true;
    if (p < 128) return false;
    const auto c = category(p);
    return c == UTF8PROC_CATEGORY_MN || c == UTF8PROC_CATEGORY_MC || c == UTF8PROC_CATEGORY_PC || p == 0xb7;
}

int map_case(CaseMapping mapping, std::uint32_t point, std::uint32_t out[3]) {
    if (point < 128) {
        const bool up = mapping == CaseMapping::upper || mapping == CaseMapping::title;
        out[0] = (up ? is_lower(point) : is_upper(point)) ? point ^ 32 : point;
        return 1;
    }
    if (mapping == CaseMapping::fold) return fold_case(point, out);
    if (const SpecialCase* special = special_case(point)) {
        const auto& mapped = mapping == CaseMapping::upper   ? special->upper
                             : mapping == CaseMapping::title ? special->title
                                                             : special->lower;
        std::copy_n(mapped, 3, out);
        return 1 + (out[1] != 0) + (out[2] != 0);
    }
    out[0] = simple_case(mapping, point);
    return 1;
}

}  // namespace loopglass::machine
