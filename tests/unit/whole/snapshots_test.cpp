// What snapshots say of turns that block the loop, and of the end of a program that an exception has ended.

#include <algorithm>
#include <map>

#include <recording/open_run.h>

#include "catch.h"
#include "program.h"

using namespace loopglass;
using namespace loopglass::tests;

namespace {

std::unique_ptr<trace::Run> run_of(const std::string& body) {
    auto opened = recording::open_run({"program.py", "import asyncio\nimport time\n" + body, ""}, {});
    REQUIRE(std::holds_alternative<std::unique_ptr<trace::Run>>(opened));
    auto run = std::move(std::get<std::unique_ptr<trace::Run>>(opened));
    run_to_end(*run);
    return run;
}

trace::Snapshot end_of(trace::Run& run) { return run.snapshot(run.progress().frontier); }

/// The most by which each handle was late at any step, by its name; those that never were are left out.
std::map<std::string, double> lateness_in(trace::Run& run) {
    std::map<std::string, double> late;
    for (std::uint32_t step = 0; step <= run.progress().frontier.number; ++step) {
        const trace::Snapshot snapshot = run.snapshot({step});
        for (const auto* handles : {&snapshot.ready, &snapshot.timers})
            for (const trace::HandleRow& handle : *handles) {
                if (handle.late_seconds == 0) continue;
                double& most = late[std::string(handle.name.view())];
                most = std::max(most, handle.late_seconds);
            }
    }
    return late;
}

constexpr const char* waiters = R"(
async def wait(seconds):
    await asyncio.sleep(seconds)
async def main():
    await asyncio.gather(wait(1), wait(0.7), block())
asyncio.run(main())
)";

}  // namespace

TEST_CASE("nothing is late where nobody blocks the loop") {
    const auto run = run_of(std::string("async def block():\n    await asyncio.sleep(2)\n") + waiters);
    CHECK(lateness_in(*run).empty());
    for (std::uint32_t step = 0; step <= run->progress().frontier.number; ++step)
        CHECK(run->snapshot({step}).turn_seconds == 0);
}

TEST_CASE("a turn that sleeps has taken as long, and timers that fall due meanwhile are late from their deadline") {
    const auto run = run_of(std::string("async def block():\n    time.sleep(2)\n    time.sleep(0.5)\n") + waiters);
    const auto late = lateness_in(*run);
    REQUIRE(late.size() == 1);
    CHECK(late.at("_set_result_unless_cancelled") == 1.8);
    double longest = 0;
    for (std::uint32_t step = 0; step <= run->progress().frontier.number; ++step)
        longest = std::max(longest, run->snapshot({step}).turn_seconds);
    CHECK(longest == 2.5);
}

TEST_CASE("a handle that was queued behind the turn that sleeps is late from when it was queued") {
    const auto run = run_of(R"(
async def other():
    pass
async def main():
    time.sleep(1)
    task = asyncio.create_task(other())
    time.sleep(3)
    await task
asyncio.run(main())
)");
    CHECK(lateness_in(*run) == std::map<std::string, double>{{"Task-2", 3.0}});
}

TEST_CASE("at the end by an exception the last task that it has left is told") {
    const auto run = run_of(R"(
async def divide(number):
    await asyncio.sleep(1)
    return 1 / number
async def main():
    await asyncio.gather(divide(1), divide(0))
asyncio.run(main())
)");
    const trace::Snapshot end = end_of(*run);
    CHECK(end.end == trace::RunEnd::exception);
    CHECK(end.failed_task == TaskId{1});
    const FileId file{1};
    CHECK(end.failure_path == std::vector<Place>{{file, 9}, {file, 8}, {file, 6}});
}

TEST_CASE("an exception that was in no task, or that was caught, has left none") {
    CHECK_FALSE(end_of(*run_of("async def main():\n    pass\nasyncio.run(main())\n1 / 0\n")).failed_task);
    const auto caught = run_of(
        "async def main():\n    1 / 0\ntry:\n    asyncio.run(main())\nexcept Exception:\n    "
        "raise KeyError(1) from None\n");
    CHECK(end_of(*caught).end == trace::RunEnd::exception);
    CHECK_FALSE(end_of(*caught).failed_task);
}
