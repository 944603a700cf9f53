// Who made what a step shows, and in which line.

#include <trace/doer.h>
#include <trace/run.h>

#include "catch.h"
#include "ended_run.h"

using namespace loopglass;
using trace::Doer;
using trace::StepKind;

namespace {

const char* const program =
    "import asyncio\n"                                // 1
    "\n"                                              // 2
    "\n"                                              // 3
    "async def give(future):\n"                       // 4
    "    await asyncio.sleep(1)\n"                    // 5
    "    future.set_result(7)\n"                      // 6
    "\n"                                              // 7
    "\n"                                              // 8
    "async def main():\n"                             // 9
    "    loop = asyncio.get_running_loop()\n"         // 10
    "    future = loop.create_future()\n"             // 11
    "    task = asyncio.create_task(give(future))\n"  // 12
    "    await future\n"                              // 13
    "    await task\n"                                // 14
    "\n"                                              // 15
    "\n"                                              // 16
    "asyncio.run(main())\n";                          // 17

/// Who made the n-th event of a kind.
Doer doer_of(const trace::Timeline& timeline, StepKind kind, int n) {
    for (std::size_t i = 0; i < timeline.events.size(); ++i)
        if (timeline.events[i].kind == kind && n-- == 0) return trace::doer_at(timeline, {timeline.events[i].step});
    FAIL("no such event");
    return {};
}

}  // namespace

TEST_CASE("what a task does in a line is done in that line") {
    const auto run = tests::ended_run(program);
    const Doer made = doer_of(run->timeline(), StepKind::task_created, 1);
    CHECK(made.kind == Doer::Kind::task);
    CHECK(made.task == TaskId{1});
    CHECK(made.place.line == 12);
    const Doer set = doer_of(run->timeline(), StepKind::future_finished, 1);
    CHECK(set.task == TaskId{2});
    CHECK(set.place.line == 6);
}

TEST_CASE("a task that returns or begins to wait does so in the last line of its turn") {
    const auto run = tests::ended_run(program);
    const Doer waits = doer_of(run->timeline(), StepKind::task_waits, 0);
    CHECK(waits.task == TaskId{1});
    CHECK(waits.place.line == 13);
    const Doer returned = doer_of(run->timeline(), StepKind::future_finished, 2);
    CHECK(returned.task == TaskId{2});
    CHECK(returned.place.line == 6);
}

TEST_CASE("a timer of the loop has no line of the program") {
    const auto run = tests::ended_run(program);
    const Doer slept = doer_of(run->timeline(), StepKind::future_finished, 0);
    CHECK(slept.kind == Doer::Kind::callback);
    CHECK(slept.place.line == 0);
    const Doer iteration = doer_of(run->timeline(), StepKind::iteration_begun, 1);
    CHECK(iteration.kind == Doer::Kind::loop);
    CHECK(iteration.place.line == 0);
}

TEST_CASE("outside of the loop the program does it") {
    const auto run = tests::ended_run(program);
    const Doer made = doer_of(run->timeline(), StepKind::task_created, 0);
    CHECK(made.kind == Doer::Kind::program);
    CHECK(made.place.line == 17);
}

TEST_CASE("what blocks the loop is looked for in the line that slept longest") {
    const auto run = tests::ended_run(
        "import asyncio, time\n\n\nasync def main():\n    time.sleep(1)\n    time.sleep(3)\n    time.sleep(2)\n"
        "    print(1)\n\n\nasyncio.run(main())\n");
    const auto findings = run->findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().place.line == 6);
}

TEST_CASE("what a task has come to in the end is looked for in its last line") {
    const auto run = tests::ended_run(
        "import asyncio\n\n\nasync def stay():\n    try:\n        await asyncio.sleep(9)\n"
        "    except asyncio.CancelledError:\n        print('no')\n\n\nasync def main():\n"
        "    task = asyncio.create_task(stay())\n    await asyncio.sleep(1)\n    task.cancel()\n    await task\n"
        "\n\nasyncio.run(main())\n");
    const auto findings = run->findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().place.line == 8);
}
