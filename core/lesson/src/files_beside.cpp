#include <algorithm>
#include <set>
#include <string_view>

#include <lesson/modules_beside.h>

namespace loopglass::lesson {

namespace {

constexpr std::size_t most_files = 100, longest_name = 200, largest_file = std::size_t{1} << 20;

/// True for a path that stays in the program's folder.
bool stays_inside(std::string_view path) {
    if (path.empty() || path.size() > longest_name || path.front() == '/') return false;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        if (path.substr(begin, end - begin) == "..") return false;
        begin = end + 1;
    }
    return path.find_first_of("\\\n:*?<>|") == path.npos;
}

/// Everything that stands between two quotes of one kind on one line.
std::set<std::string> quoted(std::string_view source) {
    std::set<std::string> texts;
    for (const char quote : {'"', '\''}) {
        for (std::size_t at = source.find(quote); at != source.npos; at = source.find(quote, at + 1)) {
            const std::size_t end = source.find_first_of(quote == '"' ? "\"\n" : "'\n", at + 1);
            if (end == source.npos) break;
            const std::string_view text = source.substr(at + 1, end - at - 1);
            if (source[end] == quote && stays_inside(text)) texts.emplace(text);
        }
    }
    return texts;
}

}  // namespace

std::vector<trace::FileBytes> files_beside(const std::string& source, const ReadBeside& read) {
    std::vector<trace::FileBytes> files;
    for (const std::string& path : quoted(source)) {
        if (files.size() == most_files) break;
        if (auto bytes = read(path); bytes && bytes->size() <= largest_file) files.push_back({path, *std::move(bytes)});
    }
    return files;
}

}  // namespace loopglass::lesson
