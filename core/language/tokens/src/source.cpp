#include <tokens/source.h>

#include <algorithm>

#include <tokens/unicode.h>
#include "text_cursor.h"

namespace loopglass::tokens {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string_view first_line(std::string_view text) { return text.substr(0, text.find_first_of("\r\n")); }

std::string_view without_first_line(std::string_view text) {
    const auto end = text.find_first_of("\r\n");
    if (end == std::string_view::npos) return {};
    const bool two = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
    return text.substr(end + (two ? 2 : 1));
}

/// The encoding that a comment line names (PEP 263), or nothing.
std::string cookie_of(std::string_view line) {
    const auto hash = line.find_first_not_of(" \t\f");
    if (hash == std::string_view::npos || line[hash] != '#') return {};
    for (auto at = line.find("coding", hash); at != std::string_view::npos; at = line.find("coding", at + 1)) {
        auto from = at + 6;
        if (from >= line.size() || (line[from] != ':' && line[from] != '=')) continue;
        from = line.find_first_not_of(" \t", from + 1);
        if (from == std::string_view::npos) continue;
        const auto is_part = [](char c) {
            return is_digit(static_cast<unsigned char>(c)) || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '-' ||
                   c == '_' || c == '.';
        };
        auto to = from;
        while (to < line.size() && is_part(line[to])) ++to;
        if (to > from) return std::string(line.substr(from, to - from));
    }
    return {};
}

std::string declared_encoding(std::string_view bytes) {
    const std::string_view line = first_line(bytes);
    std::string cookie = cookie_of(line);
    if (!cookie.empty()) return cookie;
    // Only a line without code lets the second line speak.
    const auto code = line.find_first_not_of(" \t\f");
    if (code != std::string_view::npos && line[code] != '#') return {};
    return cookie_of(first_line(without_first_line(bytes)));
}

/// CPython's names for the encodings it reads without a codec; other names as they were written.
std::string plain_name(const std::string& name) {
    std::string lower = name.substr(0, 12);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c == '_' ? '-' : static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    const auto is = [&](std::string_view known) {
        return lower == known || lower.rfind(std::string(known) + "-", 0) == 0;
    };
    if (is("utf-8") || lower == "utf8") return "utf-8";
    if (is("latin-1") || is("iso-8859-1") || is("iso-latin-1") || lower == "latin1") return "iso-8859-1";
    if (lower == "ascii" || lower == "us-ascii") return "ascii";
    return name;
}

std::string from_latin_1(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 128) {
            text += c;
        } else {
            text += static_cast<char>(0xC0 | (byte >> 6));
            text += static_cast<char>(0x80 | (byte & 0x3F));
        }
    }
    return text;
}

/// The first byte that is not UTF-8, or npos.
std::size_t first_bad_byte(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        if (static_cast<unsigned char>(bytes[i]) < 128) {
            ++i;
            continue;
        }
        const CodePoint character = code_point(bytes.substr(i));
        if (character.size == 1) return i;
        i += static_cast<std::size_t>(character.size);
    }
    return std::string_view::npos;
}

std::string with_replacements(std::string_view bytes) {
    std::string text;
    for (std::size_t i = 0; i < bytes.size();) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const CodePoint character = byte < 128 ? CodePoint{byte, 1} : code_point(bytes.substr(i));
        if (byte >= 128 && character.size == 1) {
            text += "\xEF\xBF\xBD";
        } else {
            text += bytes.substr(i, static_cast<std::size_t>(character.size));
        }
        i += static_cast<std::size_t>(character.size);
    }
    return text;
}

std::uint32_t line_at(std::string_view bytes, std::size_t place) {
    const auto count = std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(place), '\n');
    return static_cast<std::uint32_t>(count) + 1;
}

LexError not_utf_8(std::string_view file_name, std::string_view bytes, std::size_t place) {
    constexpr char digits[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(bytes[place]);
    return {.message = std::string("Non-UTF-8 code starting with '\\x") + digits[byte >> 4] + digits[byte & 15] +
                       "' in file " + std::string(file_name) + " on line " + std::to_string(line_at(bytes, place)) +
                       ", but no encoding declared; see https://peps.python.org/pep-0263/ for details",
            .span = {}};
}

/// Ends every line with LF alone, and the last line too, as CPython does before it reads a token.
void normalize_line_ends(std::string& text) {
    if (text.find('\r') != std::string::npos) {
        std::size_t to = 0;
        for (std::size_t from = 0; from < text.size(); ++from) {
            if (text[from] == '\r' && from + 1 < text.size() && text[from + 1] == '\n') continue;
            text[to++] = text[from] == '\r' ? '\n' : text[from];
        }
        text.resize(to);
    }
    if (!text.empty() && text.back() != '\n') text += '\n';
}

void check_null_bytes(SourceText& source) {
    const auto place = source.text.find('\0');
    if (place == std::string::npos || source.error) return;
    const auto line_break = source.text.rfind('\n', place);
    const auto start = line_break == std::string::npos ? 0 : line_break + 1;
    source.error = LexError{.message = "source code cannot contain null bytes",
                            .span = {line_at(source.text, place), static_cast<std::uint32_t>(place - start), 0, 0}};
    std::replace(source.text.begin(), source.text.end(), '\0', ' ');
}

void decode(SourceText& source, std::string_view file_name, std::string_view bytes) {
    const bool marked = bytes.substr(0, 3) == byte_order_mark;
    if (marked) bytes.remove_prefix(3);
    const std::string cookie = declared_encoding(bytes);
    const std::string encoding = cookie.empty() ? "utf-8" : plain_name(cookie);
    if (marked && (encoding != "utf-8" || cookie == "utf8")) {
        const std::string& shown = encoding == "utf-8" ? cookie : encoding;
        source.error = LexError{.message = "encoding problem: " + shown + " with BOM", .span = {}};
    } else if (encoding == "iso-8859-1") {
        source.text = from_latin_1(bytes);
        return;
    } else if (encoding != "utf-8" && encoding != "ascii") {
        source.error = LexError{.message = "encoding problem: " + encoding, .span = {}};
    } else if (encoding == "ascii") {
        const bool plain = std::all_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) == 0; });
        if (!plain) source.error = LexError{.message = "encoding problem: ascii", .span = {}};
    } else if (const auto place = first_bad_byte(bytes); place != std::string_view::npos) {
        source.error = not_utf_8(file_name, bytes, place);
    }
    source.text = source.error ? with_replacements(bytes) : std::string(bytes);
}

}  // namespace

SourceText read_source(std::string_view file_name, std::string_view bytes) {
    SourceText source;
    decode(source, file_name, bytes);
    normalize_line_ends(source.text);
    check_null_bytes(source);
    return source;
}

SourceText read_utf8(std::string_view utf8) {
    SourceText source{std::string(utf8), {}};
    normalize_line_ends(source.text);
    check_null_bytes(source);
    return source;
}

}  // namespace loopglass::tokens
