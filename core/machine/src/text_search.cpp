#include "text_search.h"

#include <cstring>
#include <string>
#include <string_view>

namespace loopglass::machine {

namespace {

/// Calls f with both texts as views of the width of the first; a part with wider points is not in it: -1.
template <class F>
std::int64_t with_views(const Str* text, const Str* part, F f) {
    if (part->width() > text->width()) return -1;
    const auto same_width = [&]<class Point>(Point) {
        const std::basic_string_view<Point> whole(reinterpret_cast<const Point*>(text->data()), text->length);
        if (part->width() == sizeof(Point))
            return f(whole, std::basic_string_view<Point>(reinterpret_cast<const Point*>(part->data()), part->length));
        std::basic_string<Point> wide;
        for (std::size_t i = 0; i < part->length; ++i) wide.push_back(static_cast<Point>(part->at(i)));
        return f(whole, std::basic_string_view<Point>(wide));
    };
    if (text->width() == 1) return same_width(char{});
    if (text->width() == 2) return same_width(char16_t{});
    return same_width(char32_t{});
}

template <class View>
std::size_t first_place(View whole, View wanted, std::size_t from) {
    return whole.find(wanted, from);
}

/// In linear time, whatever the texts are: the search of the standard library begins anew at each place.
std::size_t first_place(std::string_view whole, std::string_view wanted, std::size_t from) {
    constexpr std::size_t longest_simple = 16;
    if (wanted.size() <= longest_simple) return whole.find(wanted, from);
    const void* found = memmem(whole.data() + from, whole.size() - from, wanted.data(), wanted.size());
    return found ? static_cast<std::size_t>(static_cast<const char*>(found) - whole.data()) : whole.npos;
}

}  // namespace

bool stands_at(const Str* text, const Str* part, std::size_t at) {
    if (at > text->length || part->length > text->length - at) return false;
    if (text->width() == part->width())
        return std::memcmp(text->data() + at * text->width(), part->data(), part->length * part->width()) == 0;
    for (std::size_t i = 0; i < part->length; ++i)
        if (text->at(at + i) != part->at(i)) return false;
    return true;
}

std::int64_t find_in(const Str* text, const Str* part, std::size_t from, std::size_t to) {
    if (from > to || part->length > to - from) return -1;
    return with_views(text, part, [&](auto whole, auto wanted) -> std::int64_t {
        const std::size_t at = first_place(whole.substr(0, to), wanted, from);
        return at == whole.npos ? -1 : static_cast<std::int64_t>(at);
    });
}

std::int64_t find_last_in(const Str* text, const Str* part, std::size_t from, std::size_t to) {
    if (from > to || part->length > to - from) return -1;
    return with_views(text, part, [&](auto whole, auto wanted) -> std::int64_t {
        const std::size_t at = whole.substr(from, to - from).rfind(wanted);
        return at == whole.npos ? -1 : static_cast<std::int64_t>(at + from);
    });
}

std::int64_t count_in(const Str* text, const Str* part, std::size_t from, std::size_t to) {
    if (from > to) return 0;
    if (part->length == 0) return static_cast<std::int64_t>(to - from) + 1;
    std::int64_t count = 0;
    for (std::int64_t at = 0; (at = find_in(text, part, from, to)) >= 0; ++count)
        from = static_cast<std::size_t>(at) + part->length;
    return count;
}

}  // namespace loopglass::machine
