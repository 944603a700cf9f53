#pragma once

#include <cstdint>
#include <string_view>

namespace loopglass::tokens {

/// Walks through the text, one byte at a time, and knows where its line began.
struct TextCursor {
    const char* at = nullptr;
    const char* end = nullptr;
    const char* line_start = nullptr;
    std::uint32_t line = 1;

    bool done() const { return at >= end; }

    /// The byte `ahead` of the cursor, or 0 behind the end (and for a NUL byte, which no token begins with).
    unsigned char peek(int ahead = 0) const { return end - at > ahead ? static_cast<unsigned char>(at[ahead]) : 0; }

    bool at_line_end() const { return done() || *at == '\n' || *at == '\r'; }

    /// Steps over LF, CR or CRLF.
    void next_line() {
        if (at < end) at += (*at == '\r' && peek(1) == '\n') ? 2 : 1;
        line_start = at;
        ++line;
    }
};

inline bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }
inline bool is_hex_digit(unsigned char c) { return is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f'); }
inline bool is_name_start(unsigned char c) { return ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_' || c >= 128; }
inline bool is_name_part(unsigned char c) { return is_name_start(c) || is_digit(c); }

}  // namespace loopglass::tokens
