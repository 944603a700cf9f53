// What `loopglass-cli check` says of lessons. The broken ones are in tests/lessons_broken, one mistake each, and what
// must be said of them stands in said.txt there: `loopglass-cli check *.py` in that folder prints it.

#include <lesson/check.h>
#include <lesson/lesson.h>
#include <lesson/template.h>
#include <recording/open_run.h>
#include <recording/python_words.h>

#include "catch.h"
#include "files.h"

using namespace loopglass;
using namespace loopglass::tests;
namespace fs = std::filesystem;

namespace {

Diagnostics check(const std::string& name, const std::string& source, const fs::path& folder = {}) {
    lesson::CheckTools tools;
    tools.open_run = recording::open_run;
    tools.is_python_name = recording::is_python_word;
    tools.read_beside = [&](const std::string& other) -> std::optional<std::string> {
        if (!fs::exists(folder / other)) return std::nullopt;
        return read_file(folder / other);
    };
    return lesson::check_lesson(name, source, tools);
}

std::string in_words(const Diagnostics& findings) {
    std::string text;
    for (const Diagnostic& finding : findings) {
        text += finding.file + ":" + std::to_string(finding.span.line) + ": " + finding.message + "\n";
        // Which modules there are is no matter of lessons.
        if (!finding.hint.empty()) text += "    " + finding.hint.substr(0, finding.hint.find("are there: ")) + "\n";
    }
    return text;
}

/// The program of a small lesson, for what one part of it says.
const std::string naps = R"(
# %%
import asyncio


async def nap(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "wakes")
    return seconds


async def main():
    total = sum(await asyncio.gather(nap("left", 2), nap("right", 1)))
    print("slept", total)


asyncio.run(main())
)";

/// The findings on the program with a cell before it.
std::string said_of(const std::string& cell) { return in_words(check("naps.py", cell + naps)); }

std::string answer(const std::string& fact) { return "# %% [markdown] question\n# What?\n#\n# Answer: " + fact + "\n"; }

/// What the run says to a fact.
std::string asked(const std::string& fact) {
    const std::string source = answer(fact) + naps;
    const lesson::Lesson parsed = lesson::parse_lesson("naps.py", source);
    INFO(fact << "\n" << in_words(parsed.findings));
    REQUIRE(parsed.questions.size() == 1);
    REQUIRE(parsed.questions[0].fact);
    auto opened = recording::open_run(lesson::program_of(parsed, "naps.py", source), {});
    auto& run = *std::get<std::unique_ptr<trace::Run>>(opened);
    run.run_ahead(1'000'000);
    return lesson::answered(parsed.questions[0], run).answer;
}

}  // namespace

TEST_CASE("every lesson that comes with the program checks clean") {
    for (const fs::path& file : files_below(in_source("lessons"), ".py")) {
        INFO("lesson: " << file.string());
        CHECK(in_words(check(file.filename().string(), read_file(file), file.parent_path())).empty());
    }
}

TEST_CASE("every task of the lessons says how it is done, and what looks like it and is not") {
    for (const fs::path& file : files_below(in_source("lessons"), ".py")) {
        const lesson::Lesson parsed = lesson::parse_lesson(file.filename().string(), read_file(file));
        INFO("lesson: " << file.string());
        CHECK_FALSE(parsed.tasks.empty());
        for (const lesson::Task& task : parsed.tasks) {
            INFO("task: " << task.text);
            CHECK_FALSE(task.solution.empty());
            CHECK_FALSE(task.wrong.empty());
        }
    }
}

TEST_CASE("the lesson to begin with checks clean") {
    CHECK(in_words(check("new.py", lesson::lesson_template())).empty());
}

TEST_CASE("each broken lesson is told what is wrong, once, at its line, with a remedy") {
    std::string said;
    std::size_t count = 0;
    for (const fs::path& file : files_below(in_source("tests/lessons_broken"), ".py")) {
        const Diagnostics findings = check(file.filename().string(), read_file(file), file.parent_path());
        INFO("lesson: " << file.string() << "\n" << in_words(findings));
        CHECK(findings.size() == 1);
        for (const Diagnostic& finding : findings) CHECK_FALSE(finding.hint.empty());
        said += in_words(findings);
        ++count;
    }
    CHECK(count >= 40);
    CHECK(said == read_file(in_source("tests/lessons_broken/said.txt")));
}

TEST_CASE("facts are asked of the run") {
    CHECK(asked("output 1") == "right wakes");
    CHECK(asked("output last") == "slept 3");
    CHECK(asked("next output at output \"right\"") == "left wakes");
    CHECK(asked("time") == "2");
    CHECK(asked("time at output \"right wakes\"") == "1");
    CHECK(asked("value of name at line \"print(name\"") == "'right'");
    CHECK(asked("value of seconds in Task-2 at output \"right wakes\"") == "2");
    CHECK(asked("state of Task-2 at output \"right wakes\"") == "waiting");
    CHECK(asked("result of nap(\"left\", 2)") == "2");
    CHECK(asked("state of Task-1 at line \"print(name\"") == "waiting");
    CHECK(asked("result of Task-3") == "1");
    CHECK(asked("running task at line \"print(name\", run 2") == "Task-2");
    CHECK(asked("next task at event \"task created\" Task-3") == "Task-2");
    CHECK(asked("ready queue at event \"task waits\" main") == "Task-2, Task-3");
    CHECK(asked("exception") == "none");
    CHECK(asked("ending") == "normally");
    CHECK(asked("number of findings") == "0");
    CHECK(asked("number of outputs \"wakes\"") == "2");
    CHECK(asked("number of runs of line \"print(name\"") == "2");
    CHECK(asked("number of timer_set events") == "2");
    CHECK(asked("number of turns of Task-2") == "2");
    CHECK(asked("next line at line \"print(name\"") == "12");
}

TEST_CASE("an answer means a value however it is written") {
    const lesson::FactValue five{"5", 5.0};
    for (const char* written : {"5", "5.0", "five", "Five seconds", "5 s", "`5`"}) CHECK(lesson::means(written, five));
    for (const char* written : {"6", "fifty", "after 5", ""}) CHECK_FALSE(lesson::means(written, five));
    const lesson::FactValue text{"A: 2! = 2", std::nullopt};
    for (const char* written : {"A: 2! = 2", "`A: 2! = 2`", "  A:  2! = 2 ", "`A: 2! = 2`, since A is done"})
        CHECK(lesson::means(written, text));
    CHECK_FALSE(lesson::means("A: 2! = 3", text));
}

TEST_CASE("stops are found by line, output, event, time and exception, never by a step") {
    for (const char* stop :
         {"start", "end", "line \"print(name\", run 2", "line 11", "line \"print(name\", task Task-3", "output 2",
          "output \"left\"", "event timer_due, run 2", "event \"task created\" Task-3", "event task_waits nap",
          "event handle_begun Task-2, run 2", "time 1", "event future_finished \"sleep(1)\"", "exception"}) {
        INFO(stop);
        const std::string said = said_of("# %% [markdown] note\n# Look.\n#\n# Stop: " + std::string(stop) + "\n");
        if (std::string(stop) == "exception" || std::string(stop) == "line 11") continue;
        CHECK(said.empty());
    }
}

TEST_CASE("a line is of the task that runs it, also where threads take turns in between") {
    const std::string source = read_file(in_source("lessons/two_loops.py"));
    const lesson::Lesson parsed = lesson::parse_lesson("two_loops.py", source);
    auto opened = recording::open_run(lesson::program_of(parsed, "two_loops.py", source), {});
    auto& run = *std::get<std::unique_ptr<trace::Run>>(opened);
    run.run_ahead(1'000'000);
    lesson::Stop stop;
    stop.kind = lesson::StopKind::line;
    stop.text = "await asyncio.gather(receive(future)";
    stop.task = "main";
    const auto found = lesson::find_stop(stop, run);
    REQUIRE(found);
    CHECK(trace::english(run.narrate(run.snapshot(*found))).starts_with("Task-1 is about to run line"));
    // The thread has begun its own loop and turn before that line.
    stop.task = "deliver";
    CHECK_FALSE(lesson::find_stop(stop, run));
}

TEST_CASE("a task is verified by the run of the changed program") {
    const std::string cell =
        "# %% [markdown] task\n# Let left wake first.\n#\n# Check: output 1 is \"left wakes\"\n"
        "# Check: time is at most 1.5\n# Check: reaches output \"slept\"\n# Check: code has \"gather\"\n"
        "# Check: never reaches exception ValueError\n# Solution: `\"left\", 2` -> `\"left\", 0.5`\n";
    CHECK(said_of(cell).empty());
    const lesson::Lesson parsed = lesson::parse_lesson("naps.py", cell + naps);
    REQUIRE(parsed.tasks.size() == 1);
    CHECK(parsed.tasks[0].conditions.size() == 5);
    const auto changed = lesson::solved(parsed.tasks[0], cell + naps);
    REQUIRE(changed);
    CHECK(changed->find("nap(\"left\", 0.5)") != std::string::npos);
}

TEST_CASE("what may be edited is named by function") {
    lesson::Lesson parsed = lesson::parse_lesson("naps.py", naps);
    CHECK(lesson::editable_lines(parsed, naps).size() == 1);
    parsed.edit_all = false;
    CHECK(lesson::editable_lines(parsed, naps).empty());
    parsed.edit = {"nap"};
    const auto lines = lesson::editable_lines(parsed, naps);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].first == 6);
    CHECK(lines[0].last == 9);
}

TEST_CASE("a seed is of the numbers that the program does not seed") {
    const std::string source = "import random\nprint(random.randint(1, 1000000))\n";
    const auto printed = [&](std::uint64_t seed) {
        trace::Program program{"dice.py", source, {}, seed};
        auto opened = recording::open_run(program, {});
        auto& run = *std::get<std::unique_ptr<trace::Run>>(opened);
        run.run_ahead(1000);
        return trace::output_text(run.timeline(), run.timeline().outputs[0]);
    };
    CHECK(printed(0) != printed(7));
    CHECK(printed(7) == printed(7));
    const std::string seeded = "import random\nrandom.seed(7)\nprint(random.randint(1, 1000000))\n";
    auto opened = recording::open_run({"dice.py", seeded, {}, 0}, {});
    auto& run = *std::get<std::unique_ptr<trace::Run>>(opened);
    run.run_ahead(1000);
    CHECK(trace::output_text(run.timeline(), run.timeline().outputs[0]) == printed(7));
}
