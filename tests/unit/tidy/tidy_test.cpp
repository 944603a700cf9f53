// What the build cannot refuse, or refuses without saying why. Each complaint names its remedy.

#include <map>
#include <set>
#include <sstream>

#include "catch.h"
#include "files.h"

using namespace loopglass::tests;
namespace fs = std::filesystem;

namespace {

/// Which include roots a folder may name besides its own. ("tokens" is language's lexer, a target of its own.)
const std::map<std::string, std::set<std::string>> may_include = {
    {"core/base", {}},
    {"core/language", {"base", "tokens"}},
    {"core/trace", {"base"}},
    {"core/quiz", {"base", "trace"}},
    {"core/machine", {"base", "language", "tokens"}},
    {"core/library", {"base", "language", "machine", "trace"}},
    {"core/asyncio", {"base", "language", "machine", "trace", "library"}},
    {"core/lesson", {"base", "language", "tokens", "trace"}},
    {"core/recording", {"base", "language", "tokens", "machine", "asyncio", "library", "trace", "lesson"}},
    {"ui", {"base", "trace", "quiz", "lesson", "tokens"}},
    {"app/cli", {"base", "trace", "quiz", "lesson", "recording"}},
    {"app/desktop", {"base", "trace", "lesson", "recording", "ui"}},
};

const std::set<std::string> roots = {"base",    "language", "tokens", "trace",     "machine",
                                     "library", "asyncio",  "lesson", "recording", "ui"};

/// Headers by which a run would depend on more than its input. (<mutex> is none: what is made once for all machines
/// of a process, and never changed, may be guarded by one.)
const std::set<std::string> not_deterministic = {"thread", "condition_variable", "future", "chrono", "ctime",
                                                 "random", "filesystem",         "fstream"};

struct Line {
    fs::path file;
    int number = 0;
    std::string text;
};

std::vector<fs::path> sources_below(const std::string& folder) {
    std::vector<fs::path> files = files_below(in_source(folder), ".cpp");
    for (const fs::path& header : files_below(in_source(folder), ".h")) files.push_back(header);
    return files;
}

std::vector<Line> lines_of(const fs::path& file) {
    std::vector<Line> lines;
    std::istringstream text(read_file(file));
    for (std::string line; std::getline(text, line);) {
        lines.push_back({file, static_cast<int>(lines.size()) + 1, line});
    }
    return lines;
}

std::string place_of(const Line& line) {
    return fs::relative(line.file, in_source("")).string() + ":" + std::to_string(line.number);
}

/// The name in `#include <name>`, or nothing.
std::string included_by(const Line& line) {
    const std::string start = "#include <";
    if (line.text.rfind(start, 0) != 0) return {};
    return line.text.substr(start.size(), line.text.find('>') - start.size());
}

std::vector<Line> includes_below(const std::string& folder) {
    std::vector<Line> includes;
    for (const fs::path& file : sources_below(folder)) {
        for (const Line& line : lines_of(file)) {
            if (!included_by(line).empty()) includes.push_back(line);
        }
    }
    return includes;
}

std::string last_part(const std::string& folder) { return folder.substr(folder.rfind('/') + 1); }

}  // namespace

TEST_CASE("includes run one way") {
    for (const auto& [folder, allowed] : may_include) {
        for (const Line& line : includes_below(folder)) {
            const std::string name = included_by(line);
            const std::string root = name.substr(0, name.find('/'));
            if (name == root || !roots.count(root) || root == last_part(folder)) continue;
            INFO(place_of(line) << ": " << folder << " may not know " << root << ". Move what you need to a folder "
                                << "that both may know, or hand it in as an argument.");
            CHECK(allowed.count(root) == 1);
        }
    }
}

TEST_CASE("core and loopglass-cli do not know Qt") {
    for (const char* folder : {"core", "app/cli"}) {
        for (const Line& line : includes_below(folder)) {
            const std::string name = included_by(line);
            INFO(place_of(line) << ": " << name << " belongs to ui; give ui a plain value instead.");
            CHECK_FALSE((name.size() > 1 && name[0] == 'Q' && std::isupper(static_cast<unsigned char>(name[1]))));
        }
    }
}

TEST_CASE("core has no clock, no threads, no chance and no files") {
    for (const Line& line : includes_below("core")) {
        const std::string name = included_by(line);
        // The names and types that are made once per process, and are the same for every run, are made under a lock.
        if (name == "mutex" && line.file.filename() == "prelude.cpp") continue;
        INFO(place_of(line) << ": <" << name << "> would make a run depend on more than its input; "
                            << "hand what is needed in as an argument from app.");
        CHECK(not_deterministic.count(name) == 0);
    }
}

TEST_CASE("no line of ours ends in blanks or has a tab") {
    for (const char* folder : {"core", "ui", "app", "tests/unit", "tests/ui"}) {
        for (const fs::path& file : sources_below(folder)) {
            for (const Line& line : lines_of(file)) {
                INFO(place_of(line) << ": run ./dev format");
                CHECK((line.text.empty() || (line.text.back() != ' ' && line.text.back() != '\r')));
                CHECK(line.text.find('\t') == std::string::npos);
            }
        }
    }
}

TEST_CASE("a person who opens a folder is told what it may know") {
    for (const auto& [folder, allowed] : may_include) {
        if (!fs::exists(in_source(folder) / "CMakeLists.txt")) continue;
        INFO(folder << ": write a README.md of five lines: what lives here, what it must not know, which tests "
                    << "fail when it breaks.");
        CHECK(fs::exists(in_source(folder) / "README.md"));
    }
}

TEST_CASE("a long file is asked whether it is one idea") {
    constexpr std::size_t long_file = 500;
    for (const char* folder : {"core", "ui", "app", "tests/unit", "tests/ui"}) {
        for (const fs::path& file : sources_below(folder)) {
            const std::size_t length = lines_of(file).size();
            if (length > long_file) {
                WARN(fs::relative(file, in_source("")).string()
                     << " has " << length << " lines. Is it one idea? A table may be long; code mostly need not be.");
            }
        }
    }
    SUCCEED();
}
