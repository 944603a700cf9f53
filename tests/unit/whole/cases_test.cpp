// Whole programs against what CPython printed for them. tests/oracle/print_cases wrote the expectations.

#include <functional>
#include <set>
#include <sstream>
#include <vector>

#include <lesson/lesson.h>
#include <recording/reports.h>

#include "catch.h"
#include "files.h"
#include "program.h"

using namespace loopglass;
using namespace loopglass::tests;
namespace fs = std::filesystem;

namespace {

/// Programs of constructs that Loopglass refuses, by their path in tests/cases. They must be refused, not misread.
std::set<std::string> not_yet() {
    std::set<std::string> names;
    std::istringstream lines(read_file(in_source("tests/cases/not_yet.txt")));
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.front() != '#') names.insert(line);
    }
    return names;
}

std::string expected(fs::path stem, const std::string& suffix) { return read_file(stem.replace_extension(suffix)); }

int expected_status(const fs::path& stem) {
    const std::string text = expected(stem, ".status");
    return text.empty() ? 0 : std::stoi(text);
}

void check_output(const fs::path& program, const fs::path& stem) {
    const Ran ran = run_program(program);
    CHECK(ran.refusal == "");
    CHECK(ran.out == expected(stem, ".out"));
    CHECK(ran.err == expected(stem, ".err"));
    CHECK(ran.status == expected_status(stem));
}

void check_report(const fs::path& program, const fs::path& stem, const std::string& suffix,
                  const std::function<std::string(trace::Run&)>& report) {
    if (!fs::exists(fs::path(stem).replace_extension(suffix))) return;
    const auto run = open(program);
    run_to_end(*run);
    CHECK(report(*run) == expected(stem, suffix));
}

/// Compares a program with the expectations that stand at `stem`.
void check_program(const fs::path& program, const fs::path& stem) {
    INFO("program: " << program.string());
    check_output(program, stem);
    check_report(program, stem, ".handles", recording::handles_report);
    check_report(program, stem, ".lines", recording::lines_report);
}

struct Case {
    std::string name;  ///< its path in tests/cases
    fs::path program;
};

/// Found once: a test case with sections is run from its beginning for each of them.
const std::vector<Case>& all_cases() {
    static const std::vector<Case> found = [] {
        const fs::path folder = in_source("tests/cases");
        std::vector<Case> list;
        for (const fs::path& program : files_below(folder, ".py"))
            list.push_back({fs::relative(program, folder).string(), program});
        return list;
    }();
    return found;
}

}  // namespace

TEST_CASE("every case prints what CPython prints") {
    static const std::set<std::string> refused = not_yet();
    for (const auto& [name, program] : all_cases()) {
        DYNAMIC_SECTION(name) {
            if (refused.count(name)) {
                INFO(
                    "It is neither refused nor ended as unsupported. If it runs, take it out of "
                    "tests/cases/not_yet.txt.");
                CHECK(run_program(program).refusal != "");
            } else {
                check_program(program, program);
            }
        }
    }
}

TEST_CASE("the lines of a run are those of its functions, also of those that a trace function is told of") {
    // CPython's expectations are themselves made with a trace function, so they are written here.
    const auto run = open(in_source("tests/cases/library/lines_that_a_trace_function_is_told_of.py"));
    run_to_end(*run);
    const std::string report = recording::lines_report(*run);
    const std::string told = "tell 6\ntell 7\n";
    INFO(report);
    CHECK(report.ends_with("<module> 15\n<module> 16\n" + told + "work 11\n" + told + "work 12\n" + told + told +
                           "<module> 17\n<module> 18\nwork 11\nwork 12\n"));
}

TEST_CASE("the tables of asyncio's tests name cases that exist") {
    const fs::path folder = in_source("tests/cases/asyncio");
    std::istringstream table(read_file(folder / "README.md"));
    std::size_t named = 0;
    for (std::string text; std::getline(table, text, '`');) {
        if (!std::getline(table, text, '`')) break;
        INFO("README.md names " << text);
        CHECK(fs::exists(folder / (text + ".py")));
        ++named;
    }
    CHECK(named > 200);
}

TEST_CASE("every lesson prints what CPython prints") {
    for (const fs::path& program : files_below(in_source("lessons"), ".py")) {
        const lesson::Lesson lesson = lesson::parse_lesson(program.filename().string(), read_file(program));
        DYNAMIC_SECTION(program.filename().string()) {
            if (!lesson.network.hosts.empty()) {  // CPython knows nothing of them: `check` compares with what is stated
                CHECK(lesson.output);
                continue;
            }
            check_program(program, in_source("tests/cases/lessons") / program.filename());
        }
    }
}
