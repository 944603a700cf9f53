// What must hold for every lesson, whatever it teaches.

#include <random>
#include <set>
#include <sstream>
#include <vector>

#include <lesson/lesson.h>
#include <trace/json.h>

#include "catch.h"
#include "files.h"
#include "program.h"

using namespace loopglass;
using namespace loopglass::tests;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> lessons() { return files_below(in_source("lessons"), ".py"); }

/// How many lines of code there are, blank ones aside.
int lines_of_code(const lesson::Lesson& lesson) {
    int count = 0;
    for (const lesson::Cell& cell : lesson.cells) {
        if (cell.kind != lesson::CellKind::code) continue;
        std::istringstream text(cell.text);
        for (std::string line; std::getline(text, line);) count += line.find_first_not_of(" \t") != std::string::npos;
    }
    return count;
}

/// Every step of a whole run, as text.
std::string whole_trace(trace::Run& run) {
    run_to_end(run);
    std::string text;
    for (std::uint32_t step = 0; step <= run.progress().frontier.number; ++step) {
        text += trace::step_json(run.timeline(), Step{step}) + "\n";
    }
    return text;
}

std::string at(trace::Run& run, std::uint32_t step) { return trace::to_json(run.snapshot(Step{step})); }

/// The snapshots of a whole run, stepped through from its begin to its end.
std::vector<std::string> stepped_through(trace::Run& run) {
    std::vector<std::string> snapshots;
    run_to_end(run);
    for (std::uint32_t step = 0; step <= run.progress().frontier.number; ++step) snapshots.push_back(at(run, step));
    return snapshots;
}

}  // namespace

TEST_CASE("every lesson has a title, a summary, an order of its own and no findings") {
    std::set<int> orders;
    for (const fs::path& file : lessons()) {
        INFO("lesson: " << file.string());
        const lesson::Lesson lesson = lesson::parse_lesson(file.filename().string(), read_file(file));
        CHECK(lesson.findings.empty());
        CHECK(lesson.title != file.filename().string());
        CHECK_FALSE(lesson.summary.empty());
        CHECK(orders.insert(lesson.order).second);
        CHECK_FALSE(lesson::prose_of(lesson).empty());
    }
}

TEST_CASE("every lesson is short, and asks, shows and lets change") {
    for (const fs::path& file : lessons()) {
        INFO("lesson: " << file.string());
        const lesson::Lesson lesson = lesson::parse_lesson(file.filename().string(), read_file(file));
        CHECK(lines_of_code(lesson) <= 25);
        CHECK(lesson.questions.size() >= 1);
        CHECK(lesson.questions.size() <= 3);
        CHECK(lesson.tasks.size() >= 1);
        for (const lesson::Task& task : lesson.tasks) CHECK_FALSE(task.solution.empty());
        if (!lesson.pair.empty()) CHECK(fs::exists(file.parent_path() / lesson.pair));
        if (!lesson.python.empty()) CHECK_FALSE(lesson.differs.empty());
    }
}

TEST_CASE("the course has the lessons that a course needs") { CHECK(lessons().size() >= 35); }

TEST_CASE("two runs of a lesson give identical traces") {
    for (const fs::path& file : lessons()) {
        INFO("lesson: " << file.string());
        const auto one = open(file);
        const auto other = open(file);
        CHECK(whole_trace(*one) == whole_trace(*other));
    }
}

TEST_CASE("going to a step from anywhere gives what stepping there gives") {
    for (const fs::path& file : lessons()) {
        INFO("lesson: " << file.string());
        const auto stepped = stepped_through(*open(file));
        const auto run = open(file);
        const auto last = static_cast<std::uint32_t>(stepped.size() - 1);
        std::mt19937 random(1);
        std::uniform_int_distribution<std::uint32_t> any_step(0, last);
        for (int jump = 0; jump < 300; ++jump) {
            const std::uint32_t step = any_step(random);
            INFO("step: " << step);
            CHECK(at(*run, step) == stepped[step]);
        }
    }
}

TEST_CASE("there and back is where you were") {
    for (const fs::path& file : lessons()) {
        INFO("lesson: " << file.string());
        const auto run = open(file);
        run_to_end(*run);
        const std::uint32_t last = run->progress().frontier.number;
        for (std::uint32_t step = 0; step <= last; ++step) {
            const std::string here = at(*run, step);
            at(*run, last - step);
            CHECK(at(*run, step) == here);
        }
    }
}

TEST_CASE("stepping back from the end gives the same snapshots in reverse") {
    for (const fs::path& file : lessons()) {
        INFO("lesson: " << file.string());
        const auto run = open(file);
        const auto forward = stepped_through(*run);
        for (std::size_t step = forward.size(); step-- > 0;) {
            CHECK(at(*run, static_cast<std::uint32_t>(step)) == forward[step]);
        }
    }
}

TEST_CASE("every step of a lesson is said in a sentence without a gap") {
    for (const fs::path& file : lessons()) {
        INFO("lesson: " << file.string());
        const auto run = open(file);
        run_to_end(*run);
        for (std::uint32_t step = 0; step <= run->progress().frontier.number; ++step) {
            const std::string sentence = trace::english(run->narrate(run->snapshot(Step{step})));
            INFO("step " << step << ": " << sentence);
            CHECK_FALSE(sentence.empty());
            CHECK(sentence.find('%') == std::string::npos);
            // What the program writes may have any blanks.
            const bool is_output = run->timeline().steps[step].kind() == trace::StepKind::output;
            CHECK((is_output || sentence.find("  ") == std::string::npos));
        }
    }
}
