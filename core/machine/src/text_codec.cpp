#include "text_codec.h"

#include <algorithm>

#include <language/characters.h>
#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/text.h>
#include <machine/warnings.h>

#include "character_maps.h"
#include "errors.h"
#include "operations_internal.h"
#include "text_builder.h"
#include "unicode_errors.h"

namespace loopglass::machine {

namespace {

enum class Codec : std::uint8_t {
    unknown,
    utf8,
    ascii,
    latin1,
    utf16,
    utf16_little,
    utf16_big,
    utf32,
    utf32_little,
    utf32_big,
    escapes,
    raw_escapes,
    map
};

/// Names are compared without case, and with - for _ and space.
std::string normal_name(std::string name) {
    for (char& c : name) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
        if (c == '_' || c == ' ') c = '-';
    }
    return name;
}

/// UTF-8 with the mark of its byte order, which says nothing but that it is UTF-8, at the beginning.
constexpr std::string_view utf8_mark = "\xef\xbb\xbf";
bool has_utf8_mark(const std::string& encoding) { return normal_name(encoding) == "utf-8-sig"; }

Codec codec_of(std::string name) {
    name = normal_name(std::move(name));
    const auto is_one_of = [&](std::initializer_list<std::string_view> names) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    if (is_one_of({"utf-8", "utf8", "u8", "cp65001"})) return Codec::utf8;
    if (is_one_of({"ascii", "us-ascii", "646"})) return Codec::ascii;
    if (is_one_of({"latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1", "8859"})) return Codec::latin1;
    if (is_one_of({"utf-16", "utf16", "u16"})) return Codec::utf16;
    if (is_one_of({"utf-16-le", "utf-16le"})) return Codec::utf16_little;
    if (is_one_of({"utf-16-be", "utf-16be"})) return Codec::utf16_big;
    if (is_one_of({"utf-32", "utf32", "u32"})) return Codec::utf32;
    if (is_one_of({"utf-32-le", "utf-32le"})) return Codec::utf32_little;
    if (is_one_of({"utf-32-be", "utf-32be"})) return Codec::utf32_big;
    if (is_one_of({"unicode-escape", "unicodeescape"})) return Codec::escapes;
    if (is_one_of({"raw-unicode-escape", "rawunicodeescape"})) return Codec::raw_escapes;
    return find_character_map(name) ? Codec::map : Codec::unknown;
}

/// Encodings that CPython has and that are not here.
bool is_missing(const std::string& name) {
    constexpr std::string_view missing =
        " big5 big5-tw csbig5 big5hkscs big5-hkscs hkscs cp037 ibm037 cp1006 cp1026 cp1125 cp1140 cp1255 windows-1255 "
        "cp1256 windows-1256 cp1258 windows-1258 cp273 cp424 cp500 cp720 cp737 cp775 cp855 cp856 cp857 cp858 cp860 "
        "cp861 "
        "cp862 cp863 cp864 cp865 cp869 cp874 cp875 cp932 932 ms932 mskanji ms-kanji cp949 949 uhc cp950 950 "
        "euc-jis-2004 euc-jisx0213 euc-jp eucjp ujis euc-kr euckr korean gb18030 gb18030-2000 gb2312 euc-cn gbk 936 "
        "cp936 "
        "hp-roman8 hz hz-gb idna iso2022-jp iso-2022-jp iso2022-kr iso-2022-kr iso8859-3 iso-8859-3 iso8859-4 "
        "iso-8859-4 "
        "iso8859-6 iso-8859-6 iso8859-8 iso-8859-8 iso8859-10 iso-8859-10 iso8859-11 iso-8859-11 iso8859-13 "
        "iso-8859-13 "
        "iso8859-14 iso-8859-14 iso8859-16 iso-8859-16 johab koi8-t kz1048 mac-arabic mac-croatian mac-cyrillic "
        "mac-greek mac-iceland mac-latin2 mac-romanian mac-turkish palmos ptcp154 punycode shift-jis shiftjis sjis "
        "s-jis "
        "shift-jis-2004 shift-jisx0213 tis-620 utf-7 utf7 ";
    return missing.find(" " + normal_name(name) + " ") != missing.npos;
}

Value raise_unknown_encoding(Machine& machine, const std::string& name) {
    constexpr std::string_view of_bytes =
        " base64 base64-codec bz2 hex hex-codec quopri rot13 rot-13 uu zip zlib zlib-codec ";
    if (of_bytes.find(" " + normal_name(name) + " ") != of_bytes.npos)
        return machine.raise(types().LookupError,
                             "'" + name +
                                 "' is not a text encoding; use codecs.encode() to handle arbitrary "
                                 "codecs");
    if (is_missing(name)) machine.observer->unsupported(machine, "the encoding '" + name + "' is not there yet");
    return machine.raise(types().LookupError, "unknown encoding: " + name);
}

std::string hex(std::uint32_t value, int digits) {
    std::string text;
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) text += "0123456789abcdef"[value >> shift & 15];
    return text;
}

std::string escaped(std::uint32_t point) {
    if (point < 0x100) return "\\x" + hex(point, 2);
    return point < 0x10000 ? "\\u" + hex(point, 4) : "\\U" + hex(point, 8);
}

bool is_surrogate(std::uint32_t point) { return point >= 0xd800 && point < 0xe000; }

/// What an error handler of the program's makes of the exception that has just been raised: (replacement, where to go
/// on), owned; `empty` if it raised, or there is no such handler.
Value ask_handler(Machine& m, const std::string& errors) {
    const Ref error(m, m.take_raised());
    const Value codecs = dict_get(m.state->modules, static_name("codecs"));
    if (!is_kind(codecs, Kind::module))
        return m.raise(types().LookupError, "unknown error handler name '" + errors + "'");
    const Value handle = dict_get(to<Module>(codecs)->dict, static_name("_handle"));
    const Ref name(m, make_str(m, errors));
    const Value arguments[] = {name, error};
    return m.call_nested(handle, arguments, 2);
}

/// Writes a text's code points in one encoding, and what to do with those that it does not have.
class Encoder {
public:
    Encoder(Machine& machine, const Str* text, Codec codec, std::string name, const std::string& errors,
            std::string& out, const CharacterMap* map)
        : machine_(machine),
          text_(text),
          codec_(codec),
          name_(std::move(name)),
          errors_(errors),
          out_(out),
          map_(map) {}

    bool run() {
        if (codec_ == Codec::utf16) put_unit(0xfeff, 2);
        if (codec_ == Codec::utf32) put_unit(0xfeff, 4);
        for (std::size_t i = 0; i < text_->length; ++i) {
            const std::uint32_t point = text_->at(i);
            if (can_encode(point)) {
                put(point);
                continue;
            }
            std::size_t end = i + 1;
            while (end < text_->length && !can_encode(text_->at(end))) ++end;
            if (!handle(i, end)) return false;
            i = end - 1;  // `end` is moved by a handler of the program's
        }
        return true;
    }

private:
    bool can_encode(std::uint32_t point) const {
        if (codec_ == Codec::ascii) return point < 128;
        if (codec_ == Codec::latin1) return point < 256;
        if (codec_ == Codec::map) return point < 128 || byte_of(point) != 0;
        return !is_surrogate(point) || codec_ == Codec::escapes || codec_ == Codec::raw_escapes;
    }

    /// The byte from 0x80 up that stands for a character, or 0.
    std::uint32_t byte_of(std::uint32_t point) const {
        const auto* found = std::find(map_->begin(), map_->end(), point);
        return found == map_->end() || point == no_character
                   ? 0
                   : static_cast<std::uint32_t>(0x80 + (found - map_->begin()));
    }

    /// As PyUnicode_AsUnicodeEscapeString and PyUnicode_AsRawUnicodeEscapeString.
    void put_escaped(std::uint32_t point) {
        if (codec_ == Codec::raw_escapes)
            out_ += point < 0x100 ? std::string(1, static_cast<char>(point)) : escaped(point);
        else if (point == '\\')
            out_ += "\\\\";
        else if (point == '\t')
            out_ += "\\t";
        else if (point == '\n')
            out_ += "\\n";
        else if (point == '\r')
            out_ += "\\r";
        else
            out_ += point >= 0x20 && point < 0x7f ? std::string(1, static_cast<char>(point)) : escaped(point);
    }

    void put_unit(std::uint32_t unit, int bytes) {
        for (int i = 0; i < bytes; ++i) {
            const int shift = codec_ == Codec::utf16_big || codec_ == Codec::utf32_big ? (bytes - 1 - i) * 8 : i * 8;
            out_.push_back(static_cast<char>(unit >> shift));
        }
    }

    void put(std::uint32_t point) {
        switch (codec_) {
            case Codec::utf8: append_utf8(out_, point); break;
            case Codec::ascii:
            case Codec::latin1: out_.push_back(static_cast<char>(point)); break;
            case Codec::utf32:
            case Codec::utf32_little:
            case Codec::utf32_big: put_unit(point, 4); break;
            case Codec::map: out_.push_back(static_cast<char>(point < 128 ? point : byte_of(point))); break;
            case Codec::escapes:
            case Codec::raw_escapes: put_escaped(point); break;
            default:
                if (point >= 0x10000) {
                    put_unit(0xd800 + ((point - 0x10000) >> 10), 2);
                    put_unit(0xdc00 + ((point - 0x10000) & 0x3ff), 2);
                } else {
                    put_unit(point, 2);
                }
        }
    }

    void put_ascii(const std::string& text) {
        for (const char c : text) put(static_cast<unsigned char>(c));
    }

    /// Has a handler of the program's say what is written instead, and where to go on.
    bool handle_by_program(std::size_t begin, std::size_t& end) {
        refuse(begin, end);
        const Ref answer(machine_, ask_handler(machine_, errors_));
        if (!answer) return false;
        const Value instead = to<Tuple>(answer)->items()[0];
        if (is_kind(instead, Kind::bytes)) {
            out_.append(to<Bytes>(instead)->data(), to<Bytes>(instead)->length);
        } else {
            const auto* text = to<Str>(instead);
            for (std::size_t i = 0; i < text->length; ++i)
                if (!can_encode(text->at(i))) return refuse(begin, end);
            for (std::size_t i = 0; i < text->length; ++i) put(text->at(i));
        }
        end = static_cast<std::size_t>(*int64_of(to<Tuple>(answer)->items()[1]));
        return true;
    }

    /// As PyCodec_NameReplaceErrors.
    static std::string named(std::uint32_t point) {
        const std::string name = language::name_of_character(point);
        return name.empty() ? escaped(point) : "\\N{" + name + "}";
    }

    bool handle(std::size_t begin, std::size_t& end) {
        if (errors_ == "strict") return refuse(begin, end);
        for (std::size_t i = begin; i < end; ++i) {
            const std::uint32_t point = text_->at(i);
            if (errors_ == "replace") {
                put('?');
            } else if (errors_ == "backslashreplace") {
                put_ascii(escaped(point));
            } else if (errors_ == "xmlcharrefreplace") {
                put_ascii("&#" + std::to_string(point) + ";");
            } else if (errors_ == "surrogateescape" && point >= 0xdc80 && point <= 0xdcff) {
                out_.push_back(static_cast<char>(point - 0xdc00));
            } else if (errors_ == "surrogatepass" && codec_ == Codec::utf8) {
                append_utf8(out_, point);
            } else if (errors_ == "surrogateescape" || errors_ == "surrogatepass") {
                return refuse(begin, end);
            } else if (errors_ == "namereplace") {
                put_ascii(named(point));
            } else if (errors_ != "ignore") {
                return handle_by_program(begin, end);
            }
        }
        return true;
    }

    bool refuse(std::size_t begin, std::size_t end) {
        const std::string reason = codec_ == Codec::ascii    ? "ordinal not in range(128)"
                                   : codec_ == Codec::latin1 ? "ordinal not in range(256)"
                                   : codec_ == Codec::map    ? "character maps to <undefined>"
                                                             : "surrogates not allowed";
        raise_unicode_error(machine_, types().UnicodeEncodeError, name_, value_of(text_), begin, end, reason);
        return false;
    }

    Machine& machine_;
    const Str* text_;
    Codec codec_;
    std::string name_;
    const std::string& errors_;
    std::string& out_;
    const CharacterMap* map_;  ///< of Codec::map
};

/// Reads code points from bytes in one encoding.
class Decoder {
public:
    Decoder(Machine& machine, std::string_view bytes, Codec codec, std::string name, const std::string& errors,
            const CharacterMap* map)
        : machine_(machine), bytes_(bytes), codec_(codec), name_(std::move(name)), errors_(errors), map_(map) {}

    Value run() {
        if (codec_ == Codec::utf16 || codec_ == Codec::utf32) read_mark();
        while (at_ < bytes_.size())
            if (!step()) return empty;
        if (!doubt_.empty()) warn(machine_, types().DeprecationWarning, "invalid " + doubt_);
        if (machine_.has_raised()) return empty;
        return out_.finish(machine_);
    }

private:
    std::uint32_t byte(std::size_t i) const { return static_cast<unsigned char>(bytes_[i]); }

    bool step() {
        switch (codec_) {
            case Codec::utf8: return utf8_step();
            case Codec::ascii:
                if (byte(at_) >= 128) return handle(1, "ordinal not in range(128)");
                [[fallthrough]];
            case Codec::latin1: out_.add_point(byte(at_++)); return true;
            case Codec::utf32:
            case Codec::utf32_little:
            case Codec::utf32_big: return utf32_step();
            case Codec::escapes:
            case Codec::raw_escapes: return escape_step();
            case Codec::map: return map_step();
            default: return utf16_step();
        }
    }

    /// How many bytes of a sequence are right, as the decoder of CPython counts them.
    bool utf8_step() {
        const std::uint32_t lead = byte(at_);
        if (lead < 0x80) {
            out_.add_point(lead);
            ++at_;
            return true;
        }
        const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4) return handle(1, "invalid start byte");
        std::uint32_t point = lead & (0x7f >> size);
        for (std::size_t i = 1; i < size; ++i) {
            if (at_ + i >= bytes_.size()) return handle(i, "unexpected end of data");
            const std::uint32_t next = byte(at_ + i);
            const bool bad_second = i == 1 && ((lead == 0xe0 && next < 0xa0) || (lead == 0xed && next > 0x9f) ||
                                               (lead == 0xf0 && next < 0x90) || (lead == 0xf4 && next > 0x8f));
            if ((next & 0xc0) != 0x80 || bad_second) return handle(i, "invalid continuation byte");
            point = point << 6 | (next & 0x3f);
        }
        out_.add_point(point);
        at_ += size;
        return true;
    }

    std::uint32_t unit(std::size_t at, std::size_t size) const {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i) value |= byte(at + i) << 8 * (big_endian_ ? size - 1 - i : i);
        return value;
    }

    void read_mark() {
        const std::size_t size = codec_ == Codec::utf32 ? 4 : 2;
        if (bytes_.size() < size) return;
        if (unit(0, size) == 0xfeff) {
            at_ = size;
            return;
        }
        big_endian_ = true;
        if (unit(0, size) == 0xfeff) {
            at_ = size;
        } else {
            big_endian_ = false;
        }
    }

    bool utf16_step() {
        big_endian_ |= codec_ == Codec::utf16_big;
        if (bytes_.size() - at_ < 2) return handle(bytes_.size() - at_, "truncated data");
        std::uint32_t point = unit(at_, 2);
        std::size_t size = 2;
        if (point >= 0xd800 && point < 0xdc00) {
            if (bytes_.size() - at_ < 4) return handle(bytes_.size() - at_, "unexpected end of data");
            const std::uint32_t low = unit(at_ + 2, 2);
            if (low < 0xdc00 || low > 0xdfff) return handle(2, "illegal UTF-16 surrogate");
            point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
            size = 4;
        } else if (is_surrogate(point)) {
            return handle(2, "illegal encoding");
        }
        out_.add_point(point);
        at_ += size;
        return true;
    }

    bool map_step() {
        const std::uint32_t one = byte(at_);
        const std::uint32_t point = one < 128 ? one : (*map_)[one - 128];
        if (point == no_character) return handle(1, "character maps to <undefined>");
        out_.add_point(point);
        ++at_;
        return true;
    }

    /// As unicode_decode_escapes: what is no escape is Latin-1.
    bool escape_step() {
        const std::string_view rest = bytes_.substr(at_);
        if (rest[0] != '\\') return out_.add_point(byte(at_++)), true;
        if (codec_ == Codec::raw_escapes) {
            if (rest.size() > 1 && (rest[1] == 'u' || rest[1] == 'U')) return hex_escape();
            // A backslash behind a backslash begins nothing.
            if (rest.size() > 1 && rest[1] == '\\') out_.add_point(byte(at_++));
            return out_.add_point(byte(at_++)), true;
        }
        if (rest.size() == 1) return handle(1, "\\ at end of string");
        constexpr std::string_view letters = "\\'\"abfnrtv", meant = "\\'\"\a\b\f\n\r\t\v";
        if (const std::size_t at = letters.find(rest[1]); at != letters.npos) {
            out_.add_point(static_cast<unsigned char>(meant[at]));
        } else if (rest[1] == 'x' || rest[1] == 'u' || rest[1] == 'U') {
            return hex_escape();
        } else if (rest[1] == 'N') {
            return named_escape(rest);
        } else if (rest[1] >= '0' && rest[1] <= '7') {
            return octal_escape(rest), true;
        } else if (rest[1] != '\n') {
            if (doubt_.empty()) doubt_ = std::string("escape sequence '\\") + rest[1] + "'";
            out_.add_point('\\');
            out_.add_point(byte(at_ + 1));
        }
        at_ += 2;
        return true;
    }

    bool hex_escape() {
        const char kind = bytes_[at_ + 1];
        const std::size_t wanted = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
        std::size_t size = 2;
        std::uint32_t point = 0;
        for (; size < wanted + 2 && at_ + size < bytes_.size(); ++size) {
            const std::size_t digit =
                std::string_view("0123456789abcdef")
                    .find(static_cast<char>(bytes_[at_ + size] |
                                            (bytes_[at_ + size] >= 'A' && bytes_[at_ + size] <= 'F' ? 32 : 0)));
            if (digit == std::string_view::npos) break;
            point = point << 4 | static_cast<std::uint32_t>(digit);
        }
        if (size < wanted + 2)
            return handle(size, kind == 'x'   ? "truncated \\xXX escape"
                                : kind == 'u' ? "truncated \\uXXXX escape"
                                              : "truncated \\UXXXXXXXX escape");
        if (point > 0x10ffff)
            return handle(size, codec_ == Codec::escapes ? "illegal Unicode character" : "\\Uxxxxxxxx out of range");
        out_.add_point(point);
        at_ += size;
        return true;
    }

    bool named_escape(std::string_view rest) {
        const std::size_t end = rest.find('}');
        if (rest.size() < 4 || rest[2] != '{' || end == rest.npos || end == 3)
            return handle(2, "malformed \\N character escape");
        const char32_t point = language::character_by_name(rest.substr(3, end - 3));
        if (!point) return handle(end + 1, "unknown Unicode character name");
        out_.add_point(point);
        at_ += end + 1;
        return true;
    }

    void octal_escape(std::string_view rest) {
        std::uint32_t point = 0;
        std::size_t size = 1;
        for (; size < 4 && size < rest.size() && rest[size] >= '0' && rest[size] <= '7'; ++size)
            point = point * 8 + static_cast<std::uint32_t>(rest[size] - '0');
        if (point > 0xff && doubt_.empty())
            doubt_ = "octal escape sequence '" + std::string(rest.substr(0, size)) + "'";
        out_.add_point(point);
        at_ += size;
    }

    bool utf32_step() {
        big_endian_ |= codec_ == Codec::utf32_big;
        if (bytes_.size() - at_ < 4) return handle(bytes_.size() - at_, "truncated data");
        const std::uint32_t point = unit(at_, 4);
        if (point > 0x10ffff) return handle(4, "code point not in range(0x110000)");
        if (is_surrogate(point)) return handle(4, "code point in surrogate code point range(0xd800, 0xe000)");
        out_.add_point(point);
        at_ += 4;
        return true;
    }

    bool handle(std::size_t count, const char* reason) {
        const bool wide = codec_ >= Codec::utf16 && codec_ <= Codec::utf32_big;
        if (errors_ == "strict" || (wide && errors_ == "surrogateescape")) {
            // The codecs that look for a mark tell what they have found.
            if (codec_ == Codec::utf16 || codec_ == Codec::utf32) name_ += big_endian_ ? "-be" : "-le";
            const Ref whole(machine_, make_bytes(machine_, bytes_));
            raise_unicode_error(machine_, types().UnicodeDecodeError, name_, whole, at_, at_ + count, reason);
            return false;
        }
        if (errors_ == "replace") {
            out_.add_point(0xfffd);
        } else if (errors_ == "backslashreplace") {
            for (std::size_t i = 0; i < count; ++i) out_.add("\\x" + hex(byte(at_ + i), 2));
        } else if (errors_ == "surrogateescape") {
            for (std::size_t i = 0; i < count; ++i) out_.add_point(0xdc00 + byte(at_ + i));
        } else if (errors_ != "ignore") {
            return handle_by_program(count, reason);
        }
        at_ += count;
        return true;
    }

    bool handle_by_program(std::size_t count, const char* reason) {
        const Ref whole(machine_, make_bytes(machine_, bytes_));
        raise_unicode_error(machine_, types().UnicodeDecodeError, name_, whole, at_, at_ + count, reason);
        const Ref answer(machine_, ask_handler(machine_, errors_));
        if (!answer) return false;
        out_.add(to<Str>(to<Tuple>(answer)->items()[0]));
        at_ = static_cast<std::size_t>(*int64_of(to<Tuple>(answer)->items()[1]));
        return true;
    }

    Machine& machine_;
    std::string_view bytes_;
    Codec codec_;
    std::string name_;
    const std::string& errors_;
    TextBuilder out_;
    std::size_t at_ = 0;
    bool big_endian_ = false;
    const CharacterMap* map_;  ///< of Codec::map
    std::string doubt_;        ///< the first escape that is none, for a warning
};

const CharacterMap* map_of(Codec codec, const std::string& encoding) {
    return codec == Codec::map ? find_character_map(normal_name(encoding)) : nullptr;
}

/// The name that CPython's messages use, whatever name was given.
std::string shown_name(Codec codec, const std::string& given) {
    switch (codec) {
        case Codec::utf8: return "utf-8";
        case Codec::ascii: return "ascii";
        case Codec::latin1: return "latin-1";
        case Codec::utf16: return "utf-16";
        case Codec::utf16_little: return "utf-16-le";
        case Codec::utf16_big: return "utf-16-be";
        case Codec::utf32: return "utf-32";
        case Codec::utf32_little: return "utf-32-le";
        case Codec::utf32_big: return "utf-32-be";
        case Codec::escapes: return "unicodeescape";
        case Codec::raw_escapes: return "rawunicodeescape";
        case Codec::map: return "charmap";
        default: return given;
    }
}

}  // namespace

bool encode_text(Machine& machine, const Str* text, std::string encoding, const std::string& errors, std::string& out) {
    if (has_utf8_mark(encoding)) {
        out += utf8_mark;
        encoding = "utf-8";
    }
    const Codec codec = codec_of(encoding);
    if (codec == Codec::unknown) {
        raise_unknown_encoding(machine, encoding);
        return false;
    }
    return Encoder(machine, text, codec, shown_name(codec, encoding), errors, out, map_of(codec, encoding)).run();
}

Value decode_bytes(Machine& machine, std::string_view bytes, std::string encoding, const std::string& errors) {
    if (has_utf8_mark(encoding)) {
        if (bytes.starts_with(utf8_mark)) bytes.remove_prefix(utf8_mark.size());
        encoding = "utf-8";
    }
    const Codec codec = codec_of(encoding);
    if (codec == Codec::unknown) return raise_unknown_encoding(machine, encoding);
    return Decoder(machine, bytes, codec, shown_name(codec, encoding), errors, map_of(codec, encoding)).run();
}

bool codec_argument(Machine& machine, Value argument, const char* function, const char* name, const char* otherwise,
                    std::string& out) {
    if (argument == empty) {
        out = otherwise;
        return true;
    }
    if (!is_kind(argument, Kind::str)) {
        raise_type_error(machine, std::string(function) + " argument '" + name + "' must be str, not " +
                                      argument_type_name(argument));
        return false;
    }
    out = to_utf8(to<Str>(argument));
    return true;
}

}  // namespace loopglass::machine
