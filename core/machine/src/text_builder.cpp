#include "text_builder.h"

#include <cstring>

namespace loopglass::machine {

void TextBuilder::widen(std::uint32_t point) {
    const std::uint8_t width = point < 0x10000 ? 2 : 4;
    std::string wide(length_ * width, '\0');
    for (std::size_t i = 0; i < length_; ++i) std::memcpy(&wide[i * width], &bytes_[i * width_], width_);
    bytes_ = std::move(wide);
    width_ = width;
}

void TextBuilder::add(std::string_view ascii) {
    if (width_ == 1) {
        bytes_.append(ascii);
        length_ += ascii.size();
    } else {
        for (const char c : ascii) add(c);
    }
}

void TextBuilder::add_part(const Str* text, std::size_t begin, std::size_t end) {
    if (text->width() == width_) {
        bytes_.append(text->data() + begin * width_, (end - begin) * width_);
        length_ += end - begin;
    } else {
        for (std::size_t i = begin; i < end; ++i) add_point(text->at(i));
    }
}

void TextBuilder::add_utf8(std::string_view utf8) {
    for (const char *at = utf8.data(), *end = at + utf8.size(); at < end;) add_point(next_point(at, end));
}

Value TextBuilder::finish(Machine& machine) const { return make_str_from(machine, bytes_.data(), length_, width_); }

}  // namespace loopglass::machine
