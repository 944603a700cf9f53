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

std::optional<std::string> replaced_in_code(const std::string& source, const std::string& from, const std::string& to) {
    std::string text = source;
    bool is_found = false;
    for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at)) {
        const std::size_t line_end = at == 0 ? text.npos : text.rfind('\n', at - 1);
        const std::size_t line = line_end == text.npos ? 0 : line_end + 1;
        if (is_blank_or_comment(std::string_view(text).substr(line, text.find('\n', at) - line))) {
            at += from.size();
            continue;
        }
        text.replace(at, from.size(), to);
        at += to.size();
        is_found = true;
    }
    if (!is_found) return std::nullopt;
    return text;
}

bool is_blank_or_comment(std::string_view line) {
    const std::string_view text = trimmed(line);
    return text.empty() || text.front() == '#';
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\f\v\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace loopglass::lesson
