#include "constant_repr.h"

#include <charconv>
#include <cmath>
#include <cstdlib>

#include <tokens/unicode.h>

namespace loopglass::language {
namespace {

std::string float_repr(double value) {
    if (std::isinf(value)) return "inf";
    char buffer[40];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific);
    const std::string_view text(buffer, static_cast<std::size_t>(written.ptr - buffer));
    const auto e = text.find('e');
    std::string digits;
    for (char c : text.substr(0, e)) {
        if (c != '.') digits += c;
    }
    const int exponent = std::atoi(std::string(text.substr(e + 1)).c_str());
    if (exponent < -4 || exponent >= 16) {
        std::string result = digits.substr(0, 1);
        if (digits.size() > 1) result += "." + digits.substr(1);
        const int size = std::abs(exponent);
        return result + (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + std::to_string(size);
    }
    if (exponent < 0) return "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    const auto whole = static_cast<std::size_t>(exponent) + 1;
    if (digits.size() <= whole) return digits + std::string(whole - digits.size(), '0') + ".0";
    return digits.substr(0, whole) + "." + digits.substr(whole);
}

std::string complex_repr(double imag) {
    std::string text = float_repr(imag);
    if (text.size() > 2 && text.substr(text.size() - 2) == ".0") text.resize(text.size() - 2);
    return text + "j";
}

/// The number in decimal. Multiplies digit by digit: for tests, not for speed.
std::string int_repr(std::string_view text) {
    const bool prefixed = text.size() > 1 && text[0] == '0' && text[1] > '9';
    if (!prefixed) {
        const auto first = text.find_first_not_of('0');
        return first == std::string_view::npos ? "0" : std::string(text.substr(first));
    }
    const int base = text[1] == 'x' ? 16 : text[1] == 'o' ? 8 : 2;
    std::string reversed = "0";
    for (char c : text.substr(2)) {
        int carry = c <= '9' ? c - '0' : c - 'a' + 10;
        for (char& digit : reversed) {
            carry += (digit - '0') * base;
            digit = static_cast<char>('0' + carry % 10);
            carry /= 10;
        }
        for (; carry > 0; carry /= 10) reversed += static_cast<char>('0' + carry % 10);
    }
    return {reversed.rbegin(), reversed.rend()};
}

char quote_for(std::string_view text) {
    const bool single = text.find('\'') != std::string_view::npos;
    return single && text.find('"') == std::string_view::npos ? '"' : '\'';
}

void append_hex(std::string& out, const char* prefix, int digits, std::uint32_t value) {
    out += prefix;
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) out += "0123456789abcdef"[(value >> shift) & 15];
}

bool append_simple_escape(std::string& out, char c, char quote) {
    switch (c) {
        case '\n': out += "\\n"; return true;
        case '\r': out += "\\r"; return true;
        case '\t': out += "\\t"; return true;
        case '\\': out += "\\\\"; return true;
        default: break;
    }
    if (c != quote) return false;
    out += '\\';
    out += c;
    return true;
}

/// One code point of text in which surrogates may be encoded; utf8proc knows none.
tokens::CodePoint next_code_point(std::string_view text) {
    const auto byte = static_cast<unsigned char>(text[0]);
    if (byte == 0xED && text.size() >= 3 && static_cast<unsigned char>(text[1]) >= 0xA0) {
        return {0xD000 | ((text[1] & 0x3F) << 6) | (text[2] & 0x3F), 3};
    }
    return tokens::code_point(text);
}

}  // namespace

std::string str_repr(std::string_view text) {
    const char quote = quote_for(text);
    std::string out(1, quote);
    for (std::size_t i = 0; i < text.size();) {
        if (append_simple_escape(out, text[i], quote)) {
            ++i;
            continue;
        }
        const tokens::CodePoint character = next_code_point(text.substr(i));
        const auto code = static_cast<std::uint32_t>(character.value);
        if (tokens::is_printable(character.value)) {
            out += text.substr(i, static_cast<std::size_t>(character.size));
        } else if (code < 0x100) {
            append_hex(out, "\\x", 2, code);
        } else if (code < 0x10000) {
            append_hex(out, "\\u", 4, code);
        } else {
            append_hex(out, "\\U", 8, code);
        }
        i += static_cast<std::size_t>(character.size);
    }
    return out + quote;
}

namespace {

std::string bytes_repr(std::string_view bytes) {
    const char quote = quote_for(bytes);
    std::string out = std::string("b") + quote;
    for (char c : bytes) {
        if (append_simple_escape(out, c, quote)) continue;
        if (c >= ' ' && c < 127) {
            out += c;
        } else {
            append_hex(out, "\\x", 2, static_cast<unsigned char>(c));
        }
    }
    return out + quote;
}

}  // namespace

std::string constant_repr(const ConstantValue& value) {
    struct Repr {
        std::string operator()(NoneValue) const { return "None"; }
        std::string operator()(EllipsisValue) const { return "Ellipsis"; }
        std::string operator()(bool truth) const { return truth ? "True" : "False"; }
        std::string operator()(IntValue number) const { return int_repr(number.digits); }
        std::string operator()(double number) const { return float_repr(number); }
        std::string operator()(ComplexValue number) const { return complex_repr(number.imag); }
        std::string operator()(StrValue text) const { return str_repr(text.text); }
        std::string operator()(BytesValue bytes) const { return bytes_repr(bytes.bytes); }
    };
    return std::visit(Repr{}, value);
}

}  // namespace loopglass::language
