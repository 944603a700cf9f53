// What a line, something written and a turn have left in the columns.

#include <trace/footprint.h>
#include <trace/run.h>

#include "catch.h"
#include "ended_run.h"

using namespace loopglass;

namespace {

const char* const program =
    "import asyncio\n"                                          // 1
    "\n"                                                        // 2
    "\n"                                                        // 3
    "async def count(name, most):\n"                            // 4
    "    for i in range(most):\n"                               // 5
    "        print(name, i)\n"                                  // 6
    "        await asyncio.sleep(1)\n"                          // 7
    "\n"                                                        // 8
    "\n"                                                        // 9
    "async def main():\n"                                       // 10
    "    await asyncio.gather(count('A', 1), count('B', 2))\n"  // 11
    "    if False:\n"                                           // 12
    "        never()\n"                                         // 13
    "\n"                                                        // 14
    "\n"                                                        // 15
    "asyncio.run(main())\n";                                    // 16

constexpr FileId file{1};

}  // namespace

TEST_CASE("a line knows its runs, the turns that ran it, and what it wrote") {
    const auto run = tests::ended_run(program);
    const trace::Timeline& timeline = run->timeline();
    const trace::LineFootprint line = trace::footprint_of(timeline, {file, 6});
    REQUIRE(line.runs.size() == 3);
    CHECK(line.tasks == std::vector<TaskId>{{2}, {3}, {3}});
    CHECK(line.outputs == std::vector<std::uint32_t>{0, 1, 2});
    REQUIRE(line.turns.size() == 3);
    for (std::size_t i = 0; i < line.turns.size(); ++i)
        CHECK(trace::turn_place_at(timeline, {line.runs[i]}) == line.turns[i]);
    const std::vector<trace::Runner> all = trace::runners_of(line, run->progress().frontier);
    REQUIRE(all.size() == 2);
    CHECK(all[0].task == TaskId{3});
    CHECK(all[0].runs == 2);
    CHECK(trace::runners_of(line, {line.runs[0]}).size() == 1);
    CHECK(trace::runners_of(line, {line.runs[0] - 1}).empty());
}

TEST_CASE("code outside of tasks is run by task 0 and in no turn; a line that nobody comes to has left nothing") {
    const auto run = tests::ended_run(program);
    const trace::LineFootprint outside = trace::footprint_of(run->timeline(), {file, 16});
    CHECK(outside.tasks == std::vector<TaskId>{{}});
    CHECK(outside.turns.empty());
    const trace::LineFootprint never = trace::footprint_of(run->timeline(), {file, 13});
    CHECK(never.runs.empty());
    CHECK(trace::runners_of(never, {1'000'000}).empty());
}

TEST_CASE("a turn knows where it begins and ends, the lines that it ran, and what happened in it") {
    const auto run = tests::ended_run(program);
    const trace::Timeline& timeline = run->timeline();
    const std::uint32_t place = trace::footprint_of(timeline, {file, 6}).turns[0];
    const trace::TurnFootprint turn = trace::footprint_of_turn(timeline, place, file);
    CHECK(timeline.steps[turn.first.number].kind() == trace::StepKind::handle_begun);
    CHECK(timeline.steps[turn.last.number].kind() == trace::StepKind::handle_ended);
    CHECK(turn.has_ended);
    CHECK(turn.lines == std::vector<std::uint32_t>{5, 6, 7});
    const auto of = [&](trace::StepKind kind) {
        return std::count_if(turn.events.begin(), turn.events.end(), [&](const auto& row) { return row.kind == kind; });
    };
    CHECK(of(trace::StepKind::output) == 1);
    CHECK(of(trace::StepKind::timer_set) == 1);
    CHECK(of(trace::StepKind::task_waits) == 1);
    CHECK(trace::turn_of_handle(timeline, {timeline.turns[place].handle}) == place);
    CHECK_FALSE(trace::turn_of_handle(timeline, {1'000'000}));
    CHECK_FALSE(trace::turn_place_at(timeline, {0}));
}
