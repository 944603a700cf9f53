#include <lesson/modules_beside.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string_view>

namespace loopglass::lesson {

namespace {

constexpr std::size_t most_modules = 200;

bool is_name_character(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || (static_cast<unsigned char>(c) & 0x80);
}

/// The words of a line that could be the name of a module.
void add_words(std::string_view line, std::set<std::string>& words) {
    for (std::size_t i = 0; i < line.size();) {
        std::size_t end = i;
        while (end < line.size() && is_name_character(line[end])) ++end;
        if (end > i && !std::isdigit(static_cast<unsigned char>(line[i]))) words.emplace(line.substr(i, end - i));
        i = std::max(end, i + 1);
    }
}

/// The words of all lines with an import, and of those that go on after a parenthesis or a backslash.
std::set<std::string> imported_words(std::string_view source) {
    std::set<std::string> words;
    bool goes_on = false;
    while (!source.empty()) {
        const std::size_t end = std::min(source.find('\n'), source.size());
        const std::string_view line = source.substr(0, end);
        source.remove_prefix(std::min(end + 1, source.size()));
        if (!goes_on && line.find("import") == line.npos) continue;
        add_words(line, words);
        const bool opens = line.find('(') != line.npos || goes_on;
        goes_on = (opens && line.find(')') == line.npos) || line.ends_with('\\');
    }
    return words;
}

/// Looks for words in folders until nothing new is found.
class Search {
public:
    explicit Search(const ReadBeside& read) : read_(read) {}

    void add_source(std::string_view source) {
        for (std::string word : imported_words(source)) words_.insert(std::move(word));
    }

    std::vector<trace::ModuleText> run() {
        while (try_all()) {
        }
        std::sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
        return std::move(found_);
    }

private:
    /// True if a file was found, which may name further ones.
    bool try_all() {
        const std::set<std::string> folders = folders_, words = words_;
        const std::size_t before = found_.size();
        for (const std::string& folder : folders)
            for (const std::string& word : words)
                if (found_.size() < most_modules && tried_.insert(folder + word).second) try_one(folder, word);
        return found_.size() > before || folders_.size() > folders.size();
    }

    void try_one(const std::string& folder, const std::string& word) {
        // A package comes before a module of the same name.
        if (auto text = read_(folder + word + "/__init__.py"))
            add(folder, word, "/__init__.py", true, *std::move(text));
        else if (auto module = read_(folder + word + ".py"))
            add(folder, word, ".py", false, *std::move(module));
    }

    void add(const std::string& folder, const std::string& word, const char* ending, bool is_package,
             std::string text) {
        std::string name = folder + word;
        std::replace(name.begin(), name.end(), '/', '.');
        add_source(text);
        if (is_package) folders_.insert(folder + word + "/");
        found_.push_back({std::move(name), folder + word + ending, std::move(text), is_package});
    }

    const ReadBeside& read_;
    std::set<std::string> folders_ = {""}, words_, tried_;
    std::vector<trace::ModuleText> found_;
};

}  // namespace

std::vector<trace::ModuleText> modules_beside(const std::string& source, const ReadBeside& read) {
    Search search(read);
    search.add_source(source);
    return search.run();
}

}  // namespace loopglass::lesson
