#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <machine/text.h>

namespace loopglass::machine {

/// Puts a text together at the narrowest width that fits, so that most texts are bytes all along.
/// A temporary of C++: what it holds is not in the arena until finish.
class TextBuilder {
public:
    void add(char c) { add_point(static_cast<unsigned char>(c)); }
    /// ASCII text.
    void add(std::string_view ascii);
    void add(const Str* text) { add_part(text, 0, text->length); }
    void add_part(const Str* text, std::size_t begin, std::size_t end);
    void add_point(std::uint32_t point) {
        if (point > limit()) widen(point);
        put(point);
        ++length_;
    }
    void add_points(std::uint32_t point, std::size_t count) {
        while (count-- > 0) add_point(point);
    }
    /// Text as UTF-8.
    void add_utf8(std::string_view utf8);
    std::size_t length() const { return length_; }
    /// The text as a new str.
    Value finish(Machine& machine) const;

private:
    std::uint32_t limit() const { return width_ == 1 ? 0xff : width_ == 2 ? 0xffff : 0xffffffff; }
    void widen(std::uint32_t point);
    void put(std::uint32_t point) {
        if (width_ == 1) {
            bytes_.push_back(static_cast<char>(point));
        } else {
            bytes_.append(reinterpret_cast<const char*>(&point), width_);  // least byte first on every host we have
        }
    }

    std::string bytes_;
    std::size_t length_ = 0;
    std::uint8_t width_ = 1;
};

/// A str with room for `length` code points of `width` bytes, which the caller fills before it is seen.
/// The caller promises that the width is the narrowest, and says whether all points are ASCII.
Str* make_raw_str(Machine& machine, std::size_t length, std::uint8_t width, bool ascii);
/// A str from code points of `width` bytes each, narrowed to what they need.
Value make_str_from(Machine& machine, const void* points, std::size_t length, std::uint8_t width);
/// A part of a text. The whole is the same object.
Value substring(Machine& machine, Str* text, std::size_t begin, std::size_t end);
/// The str of one code point.
Value make_char(Machine& machine, std::uint32_t point);
Value empty_str();
/// True if there is enough memory for a text or a bytes of this many bytes; else raises MemoryError.
bool check_size(Machine& machine, std::size_t count, std::size_t unit_bytes = 1);

/// Reads one code point from UTF-8 and moves on. Surrogates come out as they are.
std::uint32_t next_point(const char*& at, const char* end);
void append_utf8(std::string& out, std::uint32_t point);

}  // namespace loopglass::machine
