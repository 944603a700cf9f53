#include <machine/text.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <new>

#include "errors.h"
#include "text_builder.h"

namespace loopglass::machine {

namespace {

struct Extent {
    std::size_t length = 0;
    std::uint32_t highest = 0;
};

Extent measure(std::string_view utf8) {
    Extent extent;
    for (const char *at = utf8.data(), *end = at + utf8.size(); at < end; ++extent.length)
        extent.highest = std::max(extent.highest, next_point(at, end));
    return extent;
}

std::uint8_t width_for(std::uint32_t highest) { return highest < 0x100 ? 1 : highest < 0x10000 ? 2 : 4; }

void set_shape(Str* text, std::size_t length, std::uint8_t width, bool ascii) {
    text->hash = 0;
    text->length = length;
    text->extra = static_cast<std::uint16_t>(width | (ascii ? 8 : 0));
}

void put_at(Str* text, std::size_t i, std::uint32_t point) {
    switch (text->width()) {
        case 1: text->data()[i] = static_cast<char>(point); break;
        case 2: reinterpret_cast<std::uint16_t*>(text->data())[i] = static_cast<std::uint16_t>(point); break;
        default: reinterpret_cast<std::uint32_t*>(text->data())[i] = point;
    }
}

void fill_from_utf8(Str* text, std::string_view utf8) {
    if (text->ascii()) {
        std::memcpy(text->data(), utf8.data(), utf8.size());
        return;
    }
    const char *at = utf8.data(), *end = at + utf8.size();
    for (std::size_t i = 0; i < text->length; ++i) put_at(text, i, next_point(at, end));
}

bool is_ascii(std::string_view bytes) {
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return c & 0x80; });
}

/// The strs of no and of one Latin-1 character, which are always the same objects.
struct CommonStrs {
    Str* empty_text = make_static_str("");
    Str* chars[256];
    CommonStrs() {
        for (std::uint32_t point = 0; point < 256; ++point) {
            std::string utf8;
            append_utf8(utf8, point);
            chars[point] = make_static_str(utf8);
        }
    }
};

const CommonStrs& common() {
    static const CommonStrs strs;
    return strs;
}

template <class From, class To>
void copy_points(const void* from, void* to, std::size_t count) {
    std::copy_n(static_cast<const From*>(from), count, static_cast<To*>(to));
}

template <class From>
void copy_points_from(const void* from, Str* to, std::size_t count) {
    if (to->width() == 1) copy_points<From, std::uint8_t>(from, to->data(), count);
    if (to->width() == 2) copy_points<From, std::uint16_t>(from, to->data(), count);
    if (to->width() == 4) copy_points<From, std::uint32_t>(from, to->data(), count);
}

template <class Point>
std::uint32_t highest_of(const void* points, std::size_t count) {
    Point all = 0;  // The bits of all together tell the width as well as the highest alone.
    for (std::size_t i = 0; i < count; ++i) all |= static_cast<const Point*>(points)[i];
    return all;
}

}  // namespace

std::uint32_t next_point(const char*& at, const char* end) {
    const auto lead = static_cast<unsigned char>(*at++);
    if (lead < 0x80) return lead;
    int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    std::uint32_t point = lead & (0x3f >> more);
    while (more-- > 0 && at < end) point = point << 6 | (static_cast<unsigned char>(*at++) & 0x3f);
    return point;
}

void append_utf8(std::string& out, std::uint32_t point) {
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (point < 0x80) return put(point);
    if (point < 0x800) {
        put(0xc0 | point >> 6);
    } else {
        if (point < 0x10000) {
            put(0xe0 | point >> 12);
        } else {
            put(0xf0 | point >> 18);
            put(0x80 | (point >> 12 & 0x3f));
        }
        put(0x80 | (point >> 6 & 0x3f));
    }
    put(0x80 | (point & 0x3f));
}

Value empty_str() { return value_of(common().empty_text); }

bool check_size(Machine& machine, std::size_t count, std::size_t unit_bytes) {
    if (count <= machine.arena.limit() / unit_bytes) return true;
    raise_bare(machine, types().MemoryError);
    return false;
}

Str* make_raw_str(Machine& machine, std::size_t length, std::uint8_t width, bool ascii) {
    Str* text = machine.make<Str>(Kind::str, types().str, sizeof(Str) + length * width);
    set_shape(text, length, width, ascii);
    return text;
}

Value make_char(Machine& machine, std::uint32_t point) {
    if (point < 256) return value_of(common().chars[point]);
    Str* text = make_raw_str(machine, 1, width_for(point), false);
    put_at(text, 0, point);
    return value_of(text);
}

Value make_str(Machine& machine, std::string_view utf8) {
    if (utf8.empty()) return empty_str();
    if (is_ascii(utf8)) {
        if (utf8.size() == 1) return make_char(machine, static_cast<unsigned char>(utf8[0]));
        Str* text = make_raw_str(machine, utf8.size(), 1, true);
        std::memcpy(text->data(), utf8.data(), utf8.size());
        return value_of(text);
    }
    const Extent extent = measure(utf8);
    if (extent.length == 1) return make_char(machine, extent.highest);
    Str* text = make_raw_str(machine, extent.length, width_for(extent.highest), false);
    fill_from_utf8(text, utf8);
    return value_of(text);
}

Value make_str_from(Machine& machine, const void* points, std::size_t length, std::uint8_t width) {
    if (length == 0) return empty_str();
    const std::uint32_t highest = width == 1   ? highest_of<std::uint8_t>(points, length)
                                  : width == 2 ? highest_of<std::uint16_t>(points, length)
                                               : highest_of<std::uint32_t>(points, length);
    if (length == 1) return make_char(machine, highest);
    Str* text = make_raw_str(machine, length, width_for(highest), highest < 0x80);
    if (width == text->width()) {
        std::memcpy(text->data(), points, length * width);
    } else {
        if (width == 2) copy_points_from<std::uint16_t>(points, text, length);
        if (width == 4) copy_points_from<std::uint32_t>(points, text, length);
    }
    return value_of(text);
}

Value make_str(Machine& machine, const std::uint32_t* points, std::size_t count) {
    return make_str_from(machine, points, count, 4);
}

Value substring(Machine& machine, Str* text, std::size_t begin, std::size_t end) {
    if (begin == 0 && end == text->length && text->type == types().str) return keep(value_of(text));
    return make_str_from(machine, text->data() + begin * text->width(), end - begin, text->width());
}

Str* make_static_str(std::string_view utf8) {
    const Extent extent = measure(utf8);
    const std::uint8_t width = width_for(extent.highest);
    auto* text = static_cast<Str*>(::operator new(sizeof(Str) + extent.length * width));
    text->refs = 1;
    text->kind = Kind::str;
    text->flags = Object::is_static;
    text->type = types().str;
    set_shape(text, extent.length, width, extent.highest < 0x80);
    fill_from_utf8(text, utf8);
    text->hash = sip_hash(text->data(), extent.length * width);
    return text;
}

std::string to_utf8(const Str* text) {
    if (text->ascii()) return {text->data(), text->length};
    std::string utf8;
    utf8.reserve(text->length * 2);
    for (std::size_t i = 0; i < text->length; ++i) append_utf8(utf8, text->at(i));
    return utf8;
}

std::string_view utf8_view(const Str* text, std::string& scratch) {
    if (text->ascii()) return {text->data(), text->length};
    return scratch = to_utf8(text);
}

bool equal(const Str* a, const Str* b) {
    // Both are as narrow as they can be, so a different width is a different text.
    return a == b || (a->length == b->length && a->width() == b->width() &&
                      std::memcmp(a->data(), b->data(), a->length * a->width()) == 0);
}

int compare(const Str* a, const Str* b) {
    const std::size_t common_length = std::min(a->length, b->length);
    if (a->width() == 1 && b->width() == 1) {
        if (const int order = std::memcmp(a->data(), b->data(), common_length)) return order;
    } else {
        for (std::size_t i = 0; i < common_length; ++i)
            if (a->at(i) != b->at(i)) return a->at(i) < b->at(i) ? -1 : 1;
    }
    return a->length == b->length ? 0 : a->length < b->length ? -1 : 1;
}

}  // namespace loopglass::machine
