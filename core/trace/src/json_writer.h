#pragma once

#include <charconv>
#include <cmath>
#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace loopglass::trace {

/// Builds one line of JSON. Keys are written as given; texts are escaped.
class JsonWriter {
public:
    /// Writes `{...}`, with what `members` writes between.
    template <class Members>
    void object(Members members) {
        enclosed('{', '}', members);
    }

    /// Writes `[...]` with what `write(element)` writes for each element.
    template <class Range, class Write>
    void array(const Range& range, Write write) {
        enclosed('[', ']', [&] {
            for (const auto& element : range) write(element);
        });
    }

    /// The key of the value that is written next.
    void key(std::string_view name) {
        separate();
        text_ += '"';
        text_ += name;
        text_ += "\":";
        needs_comma_ = false;
    }

    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    void value(bool truth) { raw(truth ? "true" : "false"); }

    /// The shortest text that reads back as the same number; what JSON has no number for is null.
    void value(double number) {
        if (!std::isfinite(number)) return raw("null");
        char buffer[32];
        raw({buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr});
    }

    template <std::integral Integer>
    void value(Integer number) {
        char buffer[24];
        raw({buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr});
    }

    template <class Value>
    void member(std::string_view name, const Value& content) {
        key(name);
        value(content);
    }

    template <class Members>
    void member_object(std::string_view name, Members members) {
        key(name);
        object(members);
    }

    template <class Range, class Write>
    void member_array(std::string_view name, const Range& range, Write write) {
        key(name);
        array(range, write);
    }

    std::string take() { return std::move(text_); }

private:
    template <class Content>
    void enclosed(char opening, char closing, Content&& content) {
        separate();
        text_ += opening;
        needs_comma_ = false;
        content();
        text_ += closing;
        needs_comma_ = true;
    }

    void separate() {
        if (needs_comma_) text_ += ',';
    }

    void raw(std::string_view text) {
        separate();
        text_ += text;
        needs_comma_ = true;
    }

    std::string text_;
    bool needs_comma_ = false;
};

}  // namespace loopglass::trace
