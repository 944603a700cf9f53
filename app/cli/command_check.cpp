#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <lesson/check.h>
#include <lesson/template.h>
#include <recording/open_run.h>
#include <recording/python_words.h>

#include "commands.h"
#include "program_file.h"
#include "refusal.h"
#include "status.h"

namespace loopglass::cli {

namespace {

namespace fs = std::filesystem;

std::optional<std::string> read_text(const fs::path& path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(file), {});
}

void print(const std::string& path, const Diagnostic& finding) {
    std::printf("%s:%u: %s\n", path.c_str(), finding.span.line, finding.message.c_str());
    if (!finding.hint.empty()) std::printf("    %s\n", finding.hint.c_str());
}

/// How many things are wrong with the file, or nothing if it cannot be read.
std::optional<std::size_t> check_file(const std::string& path, const trace::Limits& limits) {
    const auto program = read_program_text(path);
    if (const auto* unreadable = std::get_if<Diagnostic>(&program)) {
        refuse(path, {*unreadable});
        return std::nullopt;
    }
    lesson::CheckTools tools;
    tools.open_run = recording::open_run;
    tools.is_python_name = recording::is_python_word;
    tools.read_beside = [&](const std::string& name) { return read_text(fs::path(path).parent_path() / name); };
    tools.limits.max_steps = std::min(tools.limits.max_steps, limits.max_steps);
    tools.limits.max_memory_mib = std::min(tools.limits.max_memory_mib, limits.max_memory_mib);
    const Diagnostics found = lesson::check_lesson(path, std::get<trace::Program>(program).source, tools);
    for (const Diagnostic& finding : found) print(path, finding);
    std::fflush(stdout);
    return found.size();
}

}  // namespace

int check(const Options& options) {
    std::size_t count = 0;
    bool all_read = true;
    for (const std::string& path : options.files) {
        const auto found = check_file(path, options.limits);
        all_read = all_read && found;
        count += found.value_or(0);
    }
    if (!all_read) return bad_usage;
    if (count == 0) std::fprintf(stderr, "%zu of %zu without a finding\n", options.files.size(), options.files.size());
    return count == 0 ? ok : found_wrong;
}

int new_lesson(const Options& options) {
    std::error_code error;
    if (fs::exists(options.file, error)) {
        say("'" + options.file + "' is there already; nothing is overwritten");
        return bad_usage;
    }
    std::ofstream file(options.file, std::ios::binary);
    file << lesson::lesson_template();
    file.close();
    if (!file) {
        say("'" + options.file + "' cannot be written");
        return bad_usage;
    }
    std::fprintf(stderr, "%s is a lesson to begin with; loopglass-cli check %s says what is wrong after an edit\n",
                 options.file.c_str(), options.file.c_str());
    return ok;
}

}  // namespace loopglass::cli
