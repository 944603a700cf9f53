#pragma once

#include <concepts>
#include <cstring>
#include <ostream>
#include <string>
#include <string_view>

#include <trace/list.h>

namespace loopglass::trace {

/// A text of a snapshot's row, in UTF-8 and in one word. It borrows or owns as List says, and is read as a
/// std::string_view or std::string.
class Text {
public:
    Text() = default;
    explicit Text(std::string_view text) { characters_.assign(text.begin(), text.end()); }
    Text(const char* text) : Text(std::string_view(text)) {}  // implicit, for `row ? row->name : ""`
    template <std::convertible_to<std::string_view> Other>
    requires(!std::same_as<Other, Text>) Text& operator=(const Other& text) {
        const std::string_view view(text);
        characters_.assign(view.begin(), view.end());
        return *this;
    }

    /// A copy of a text in a store.
    static Text borrowed(RowStore& store, std::string_view text) {
        Text result;
        result.characters_ = List<char>::borrowed(store, text.size());
        if (!text.empty()) std::memcpy(result.characters_.begin(), text.data(), text.size());
        return result;
    }
    /// The same text once more, as long as the store lives.
    Text borrow() const {
        Text result;
        result.characters_ = characters_.borrow();
        return result;
    }

    std::string_view view() const { return {characters_.begin(), characters_.size()}; }
    operator std::string_view() const { return view(); }
    operator std::string() const { return std::string(view()); }
    std::size_t size() const { return characters_.size(); }
    bool empty() const { return characters_.empty(); }

    template <std::convertible_to<std::string_view> Other>
    friend bool operator==(const Text& a, const Other& b) {
        return a.view() == std::string_view(b);
    }
    template <std::convertible_to<std::string_view> Other>
    friend std::string operator+(const Text& a, const Other& b) {
        return std::string(a.view()).append(std::string_view(b));
    }
    template <std::convertible_to<std::string_view> Other>
    requires(!std::same_as<Other, Text>) friend std::string operator+(const Other& a, const Text& b) {
        return std::string(std::string_view(a)).append(b.view());
    }
    friend std::string& operator+=(std::string& text, const Text& more) { return text.append(more.view()); }
    friend std::ostream& operator<<(std::ostream& out, const Text& text) { return out << text.view(); }

private:
    List<char> characters_;
};

}  // namespace loopglass::trace
