// "Why?" asked of everything that there is, at steps of every lesson: there is an answer, in whole sentences, and what
// it links to are steps of the run.

#include <QRegularExpression>
#include <cstdio>

#include <recording/open_run.h>
#include <trace/find.h>

#include "catch.h"
#include "files.h"
#include "run/why.h"

using namespace loopglass;
using namespace loopglass::ui;

namespace {

std::shared_ptr<trace::Run> run_text(const std::string& name, const std::string& source) {
    trace::OpenResult opened = recording::open_run({name, source, ""}, {});
    REQUIRE(std::holds_alternative<std::unique_ptr<trace::Run>>(opened));
    std::shared_ptr<trace::Run> run = std::move(std::get<std::unique_ptr<trace::Run>>(opened));
    for (int i = 0; i < 100 && !run->progress().ended; ++i) run->run_ahead(1'000);
    return run;
}

Moment moment_of(trace::Run& run, std::uint32_t step) {
    Moment moment;
    moment.snapshot = run.snapshot({step});
    moment.sentence = run.narrate(moment.snapshot);
    if (!moment.snapshot.stack.empty()) moment.frames = run.frames({{step}, moment.snapshot.running_task});
    moment.inspected = moment.snapshot.running_task;
    moment.inspected_frames = moment.frames;
    return moment;
}

void check(const Because& because, const Moment& moment, const trace::Run& run, bool future_hidden = false) {
    INFO(because.asked.toStdString() << " " << because.words.toStdString());
    CHECK(because.asked.endsWith(QLatin1Char('?')));
    CHECK_FALSE(because.words.isEmpty());
    static const QRegularExpression unfinished(QStringLiteral("%\\d|  |: \\.|, \\.|^[a-z]"));
    CHECK_FALSE(because.words.contains(unfinished));
    for (const Because::Link& link : because.links) {
        CHECK_FALSE(link.words.isEmpty());
        CHECK(link.step <= run.progress().frontier);
        if (future_hidden) CHECK(link.step <= moment.snapshot.step);
    }
}

std::vector<Selection> everything_at(const trace::Snapshot& snapshot) {
    std::vector<Selection> all = {{}};
    for (const trace::TaskRow& task : snapshot.tasks) all.push_back({task.id, {}});
    for (const trace::FutureRow& future : snapshot.futures)
        if (!future.task) all.push_back({{}, future.id});
    for (const trace::HandleRow& handle : snapshot.ready) all.push_back({{}, {}, handle.id});
    for (const trace::HandleRow& handle : snapshot.timers) all.push_back({{}, {}, handle.id});
    if (snapshot.running_handle.id) all.push_back({{}, {}, snapshot.running_handle.id});
    return all;
}

void print(const Because& because, std::uint32_t step) {
    std::printf("%u\t%s %s", step, because.asked.toUtf8().data(), because.words.toUtf8().data());
    for (const Because::Link& link : because.links)
        std::printf(" [%s: %u]", link.words.toUtf8().data(), link.step.number);
    std::printf("\n");
}

void ask_everything(trace::Run& run, std::uint32_t stride) {
    const bool prints = qEnvironmentVariableIsSet("LOOPGLASS_PRINT");
    for (std::uint32_t step = 0; step <= run.progress().frontier.number; step += stride) {
        INFO("step " << step);
        const Moment moment = moment_of(run, step);
        const trace::Timeline& timeline = run.timeline();
        check(why_clock(moment, timeline), moment, run);
        for (const Selection& selection : everything_at(moment.snapshot)) {
            const Because because = why(moment, timeline, selection);
            check(because, moment, run);
            check(why(moment, timeline, selection, true), moment, run, true);
            if (prints) print(because, step);
        }
    }
}

QString words_of(trace::Run& run, std::uint32_t step, const Selection& selection = {}) {
    return why(moment_of(run, step), run.timeline(), selection).words;
}

/// The first step of a kind, from a step on.
std::uint32_t first_of(const trace::Run& run, trace::StepKind kind, std::uint32_t from = 0) {
    for (std::uint32_t step = from; step < run.timeline().steps.size(); ++step)
        if (run.timeline().steps[step].kind() == kind) return step;
    FAIL("no such step");
    return 0;
}

}  // namespace

TEST_CASE("why? has an answer for everything, at steps of every lesson, and leads to steps of its run") {
    const QString wanted = qEnvironmentVariable("LOOPGLASS_LESSON");
    for (const std::filesystem::path& file : tests::files_below(tests::in_source("lessons"), ".py")) {
        if (!wanted.isEmpty() && QString::fromStdString(file.filename()) != wanted) continue;
        INFO(file.filename().string());
        const auto run = run_text(file.filename(), tests::read_file(file));
        ask_everything(*run, wanted.isEmpty() ? 13 : 1);
    }
}

TEST_CASE("a clock that a sleeping line has moved was not moved by the loop") {
    const auto run = run_text("blocks.py",
                              "import asyncio, time\n"
                              "async def main():\n"
                              "    time.sleep(2)\n"
                              "    await asyncio.sleep(1)\n"
                              "time.sleep(1)\n"
                              "asyncio.run(main())\n");
    const std::uint32_t alone = first_of(*run, trace::StepKind::clock_moved);
    CHECK(words_of(*run, alone) ==
          "It was time.sleep(), called by the program, in line 5: the clock went on by so much.");
    const std::uint32_t blocked = first_of(*run, trace::StepKind::clock_moved, alone + 1);
    CHECK(words_of(*run, blocked).startsWith("It was time.sleep(), called by Task-1, in line 3, which kept its turn"));
    const std::uint32_t slept = first_of(*run, trace::StepKind::clock_moved, blocked + 1);
    CHECK(words_of(*run, slept).startsWith("No handle was ready"));
    const Because because = why_clock(moment_of(*run, slept + 3), run->timeline());
    CHECK(because.asked == "Why is the clock 4.000?");
    CHECK(because.words.endsWith("That timer was set by Task-1, in line 4."));
    REQUIRE(because.links.size() == 2);
    CHECK(run->timeline().steps[because.links[0].step.number].kind() == trace::StepKind::timer_set);
    CHECK(because.links[1].step.number == slept);
    // And the sentences of those steps say the same.
    CHECK(trace::english(run->narrate(run->snapshot({alone}))) ==
          "The program sleeps in time.sleep(): the clock moves from 0.000 to 1.000.");
    CHECK(trace::english(run->narrate(run->snapshot({blocked})))
              .starts_with("Task-1 sleeps in time.sleep() and keeps its turn"));
    CHECK(trace::english(run->narrate(run->snapshot({slept}))).starts_with("Nothing is ready: the clock jumps"));
}

TEST_CASE("why a task runs or is done names the timer, the task or the line behind it") {
    const auto run = run_text("who.py",
                              "import asyncio\n"
                              "async def child():\n"
                              "    await asyncio.sleep(1)\n"
                              "    raise ValueError('no')\n"
                              "async def main():\n"
                              "    task = asyncio.create_task(child())\n"
                              "    future = asyncio.get_running_loop().create_future()\n"
                              "    asyncio.get_running_loop().call_later(3, future.set_result, 5)\n"
                              "    try:\n"
                              "        await task\n"
                              "    except ValueError:\n"
                              "        await future\n"
                              "asyncio.run(main())\n");
    const auto line_step = [&](std::uint32_t line) {
        return trace::run_of_lines(run->timeline(), FileId{1}, {line}, {}, trace::Direction::forward)->number;
    };
    const Selection main{TaskId{1}, {}}, child{TaskId{2}, {}};
    const QString waits = words_of(*run, line_step(4), main);
    CHECK(waits.contains("It awaits Task-2"));
    CHECK(words_of(*run, line_step(4), child).contains("done by a timer that fell due at 1.000"));
    CHECK(words_of(*run, line_step(3), main).contains("It awaits Task-2"));
    CHECK(words_of(*run, line_step(12), child).contains("It was raised in line 4."));
    CHECK(words_of(*run, line_step(11), main).contains("What it waited for, Task-2, is done."));
    const std::uint32_t last = run->progress().frontier.number;
    const Moment waiting = moment_of(*run, line_step(12));
    REQUIRE(waiting.snapshot.timers.size() == 1);
    const Because timer = why(waiting, run->timeline(), {{}, {}, waiting.snapshot.timers[0].id});
    CHECK(timer.asked == "Why is there a timer at 3.000?");
    CHECK(timer.words.startsWith("It was set by Task-1, in line 8: at 3.000 the loop puts Future.set_result("));
    REQUIRE(timer.links.size() == 1);
    CHECK(run->timeline().steps[timer.links[0].step.number].kind() == trace::StepKind::timer_set);
    // Once it has run, it is said where.
    const Because gone = why(moment_of(*run, last), run->timeline(), {{}, {}, waiting.snapshot.timers[0].id});
    CHECK(gone.words == "It has run: each handle runs once.");
    CHECK(gone.links.size() == 1);
    // A task that is still to come is named only where the future is not hidden.
    const Because ahead = why(moment_of(*run, 1), run->timeline(), child, true);
    CHECK(ahead.words == "At this step it is not made yet.");
    CHECK(ahead.links.empty());
    CHECK(why(moment_of(*run, 1), run->timeline(), child).links.size() == 1);
}
