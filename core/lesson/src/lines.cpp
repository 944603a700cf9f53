#include "lines.h"

namespace loopglass::lesson {

std::vector<std::string_view> split_lines(std::string_view source) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (source.starts_with(byte_order_mark)) source.remove_prefix(byte_order_mark.size());
    std::vector<std::string_view> lines;
    while (!source.empty()) {
        const std::size_t end = source.find_first_of("\r\n");
        lines.push_back(source.substr(0, end));
        if (end == std::string_view::npos) break;
        const bool is_pair = source[end] == '\r' && source.substr(end + 1).starts_with('\n');
        source.remove_prefix(end + (is_pair ? 2 : 1));
    }
    return lines;
}

std::string join_lines(const std::vector<std::string_view>& lines, std::size_t first, std::size_t last) {
    std::string text;
    for (std::size_t i = first; i < last; ++i) {
        if (i > first) text += '\n';
        text += lines[i];
    }
    return text;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\f\v\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace loopglass::lesson
