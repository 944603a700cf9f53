#include <machine/text.h>

#include <machine/characters.h>
#include "operations_internal.h"
#include "text_builder.h"

namespace loopglass::machine {

namespace {

void add_hex(TextBuilder& out, char letter, std::uint32_t point, int digits) {
    out.add('\\');
    out.add(letter);
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) out.add("0123456789abcdef"[point >> shift & 15]);
}

void add_escaped(TextBuilder& out, std::uint32_t point, char quote) {
    const auto is_quote = point == static_cast<unsigned char>(quote);
    if (is_quote || point == '\\') {
        out.add('\\');
        out.add(static_cast<char>(point));
    } else if (point == '\n') {
        out.add("\\n");
    } else if (point == '\r') {
        out.add("\\r");
    } else if (point == '\t') {
        out.add("\\t");
    } else if (is_printable(point)) {
        out.add_point(point);
    } else if (point < 0x100) {
        add_hex(out, 'x', point, 2);
    } else if (point < 0x10000) {
        add_hex(out, 'u', point, 4);
    } else {
        add_hex(out, 'U', point, 8);
    }
}

}  // namespace

// As unicode_repr: single quotes, unless there are only single ones in the text.
Value quoted_repr(Machine& machine, const Str* text) {
    bool single = false, twice = false;
    for (std::size_t i = 0; i < text->length; ++i) {
        single |= text->at(i) == '\'';
        twice |= text->at(i) == '"';
    }
    const char quote = single && !twice ? '"' : '\'';
    TextBuilder out;
    out.add(quote);
    for (std::size_t i = 0; i < text->length; ++i) add_escaped(out, text->at(i), quote);
    out.add(quote);
    return out.finish(machine);
}

std::string quoted_bytes(std::string_view bytes, bool of_bytearray) {
    const char quote = bytes.find('\'') != bytes.npos && bytes.find('"') == bytes.npos ? '"' : '\'';
    std::string out{'b', quote};
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == quote || c == '\\' || (c == '\'' && of_bytearray)) {
            out += '\\';
            out += c;
        } else if (c == '\t' || c == '\n' || c == '\r') {
            out += c == '\t' ? "\\t" : c == '\n' ? "\\n" : "\\r";
        } else if (byte < 32 || byte >= 127) {
            out += "\\x";
            out += "0123456789abcdef"[byte >> 4];
            out += "0123456789abcdef"[byte & 15];
        } else {
            out += c;
        }
    }
    return out + quote;
}

}  // namespace loopglass::machine
