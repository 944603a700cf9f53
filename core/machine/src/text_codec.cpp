#include "text_codec.h"

#include <algorithm>

#include <machine/text.h>

#include "errors.h"
#include "operations_internal.h"
#include "text_builder.h"
#include "unicode_errors.h"

namespace loopglass::machine {

namespace {

enum class Codec : std::uint8_t { unknown, utf8, ascii, latin1, utf16, utf16_little, utf16_big, utf32 };

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
    return Codec::unknown;
}

Value raise_unknown_encoding(Machine& machine, const std::string& name) {
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

/// Writes a text's code points in one encoding, and what to do with those that it does not have.
class Encoder {
public:
    Encoder(Machine& machine, const Str* text, Codec codec, std::string name, const std::string& errors,
            std::string& out)
        : machine_(machine), text_(text), codec_(codec), name_(std::move(name)), errors_(errors), out_(out) {}

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
            i = end - 1;
        }
        return true;
    }

private:
    bool can_encode(std::uint32_t point) const {
        if (codec_ == Codec::ascii) return point < 128;
        if (codec_ == Codec::latin1) return point < 256;
        return !is_surrogate(point);
    }

    void put_unit(std::uint32_t unit, int bytes) {
        for (int i = 0; i < bytes; ++i) {
            const int shift = codec_ == Codec::utf16_big ? (bytes - 1 - i) * 8 : i * 8;
            out_.push_back(static_cast<char>(unit >> shift));
        }
    }

    void put(std::uint32_t point) {
        switch (codec_) {
            case Codec::utf8: append_utf8(out_, point); break;
            case Codec::ascii:
            case Codec::latin1: out_.push_back(static_cast<char>(point)); break;
            case Codec::utf32: put_unit(point, 4); break;
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

    bool handle(std::size_t begin, std::size_t end) {
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
            } else if (errors_ != "ignore") {
                machine_.raise(types().LookupError, "unknown error handler name '" + errors_ + "'");
                return false;
            }
        }
        return true;
    }

    bool refuse(std::size_t begin, std::size_t end) {
        const std::string reason = codec_ == Codec::ascii    ? "ordinal not in range(128)"
                                   : codec_ == Codec::latin1 ? "ordinal not in range(256)"
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
};

/// Reads code points from bytes in one encoding.
class Decoder {
public:
    Decoder(Machine& machine, std::string_view bytes, Codec codec, std::string name, const std::string& errors)
        : machine_(machine), bytes_(bytes), codec_(codec), name_(std::move(name)), errors_(errors) {}

    Value run() {
        if (codec_ == Codec::utf16 || codec_ == Codec::utf32) read_mark();
        while (at_ < bytes_.size())
            if (!step()) return empty;
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
            case Codec::utf32: return utf32_step();
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

    bool utf32_step() {
        if (bytes_.size() - at_ < 4) return handle(bytes_.size() - at_, "truncated data");
        const std::uint32_t point = unit(at_, 4);
        if (point > 0x10ffff) return handle(4, "code point not in range(0x110000)");
        if (is_surrogate(point)) return handle(4, "code point in surrogate code point range(0xd800, 0xe000)");
        out_.add_point(point);
        at_ += 4;
        return true;
    }

    bool handle(std::size_t count, const char* reason) {
        const bool wide = codec_ != Codec::utf8 && codec_ != Codec::ascii && codec_ != Codec::latin1;
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
            machine_.raise(types().LookupError, "unknown error handler name '" + errors_ + "'");
            return false;
        }
        at_ += count;
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
};

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
    return Encoder(machine, text, codec, shown_name(codec, encoding), errors, out).run();
}

Value decode_bytes(Machine& machine, std::string_view bytes, std::string encoding, const std::string& errors) {
    if (has_utf8_mark(encoding)) {
        if (bytes.starts_with(utf8_mark)) bytes.remove_prefix(utf8_mark.size());
        encoding = "utf-8";
    }
    const Codec codec = codec_of(encoding);
    if (codec == Codec::unknown) return raise_unknown_encoding(machine, encoding);
    return Decoder(machine, bytes, codec, shown_name(codec, encoding), errors).run();
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
