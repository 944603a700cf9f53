#include <tokens/unicode.h>

#include <utf8proc.h>

#include <cstdio>
#include <cstdlib>

#include <tokens/lexer.h>

namespace loopglass::tokens {
namespace {

bool is_one_of(std::int32_t code, std::initializer_list<std::int32_t> list) {
    for (std::int32_t item : list) {
        if (item == code) return true;
    }
    return false;
}

bool is_letter(utf8proc_category_t category) {
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LL || category == UTF8PROC_CATEGORY_LT ||
           category == UTF8PROC_CATEGORY_LM || category == UTF8PROC_CATEGORY_LO || category == UTF8PROC_CATEGORY_NL;
}

bool is_id_start(std::int32_t code) {
    // The second line is Unicode's Other_ID_Start.
    return is_letter(utf8proc_category(code)) || is_one_of(code, {'_', 0x1885, 0x1886, 0x2118, 0x212E, 0x309B, 0x309C});
}

bool is_id_continue(std::int32_t code) {
    const utf8proc_category_t category = utf8proc_category(code);
    return is_id_start(code) || category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
           category == UTF8PROC_CATEGORY_ND || category == UTF8PROC_CATEGORY_PC ||
           is_one_of(code, {0xB7, 0x387, 0x19DA}) || (code >= 0x1369 && code <= 0x1371);
}

/// The X of XID: the code point must still be an identifier after NFKC.
bool keeps_under_nfkc(std::int32_t code, bool first) {
    utf8proc_int32_t parts[24];
    int boundary = 0;
    const auto count = utf8proc_decompose_char(
        code, parts, 24, static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT), &boundary);
    if (count < 1 || count > 24) return true;
    if (first ? !is_id_start(parts[0]) : !is_id_continue(parts[0])) return false;
    for (utf8proc_ssize_t i = 1; i < count; ++i) {
        if (!is_id_continue(parts[i])) return false;
    }
    return true;
}

}  // namespace

CodePoint code_point(std::string_view text) {
    utf8proc_int32_t value = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &value);
    if (size <= 0) return {static_cast<unsigned char>(text[0]), 1};
    return {value, static_cast<int>(size)};
}

bool is_xid_start(std::int32_t code) { return is_id_start(code) && keeps_under_nfkc(code, true); }

bool is_xid_continue(std::int32_t code) { return is_id_continue(code) && keeps_under_nfkc(code, false); }

bool is_printable(std::int32_t code) {
    if (code == ' ') return true;
    switch (utf8proc_category(code)) {
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_CF:
        case UTF8PROC_CATEGORY_CS:
        case UTF8PROC_CATEGORY_CO:
        case UTF8PROC_CATEGORY_CN:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
        case UTF8PROC_CATEGORY_ZS: return false;
        default: return true;
    }
}

std::string u_plus(std::int32_t code) {
    char text[16];
    std::snprintf(text, sizeof text, "U+%04X", static_cast<unsigned>(code));
    return text;
}

std::string normalize_identifier(std::string_view name) {
    utf8proc_uint8_t* result = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(name.data()),
                                   static_cast<utf8proc_ssize_t>(name.size()), &result, options);
    if (size < 0) return std::string(name);
    std::string text(reinterpret_cast<const char*>(result), static_cast<std::size_t>(size));
    std::free(result);
    return text;
}

}  // namespace loopglass::tokens
