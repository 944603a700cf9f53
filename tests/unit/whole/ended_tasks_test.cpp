// What the end of a run shows of tasks that nobody holds any more: how they ended, whoever let them go, and without
// running anything of the program.

#include <recording/open_run.h>

#include "catch.h"
#include "program.h"

using namespace loopglass;
using namespace loopglass::tests;

namespace {

/// The last snapshot of a program, and what was printed until then.
struct End {
    std::unique_ptr<trace::Run> run;
    trace::Snapshot snapshot;

    explicit End(const std::string& body) {
        auto opened =
            recording::open_run({"program.py", "import asyncio\n" + body + "\nasyncio.run(main())\n", ""}, {});
        REQUIRE(std::holds_alternative<std::unique_ptr<trace::Run>>(opened));
        run = std::move(std::get<std::unique_ptr<trace::Run>>(opened));
        run_to_end(*run);
        snapshot = run->snapshot({run->progress().frontier.number});
    }

    /// "failed ValueError: no", or "gave 42".
    std::string task(std::uint32_t number) const {
        const trace::FutureRow* future = snapshot.future(FutureId{snapshot.tasks.at(number - 1).future});
        return (future->failed ? "failed " : "gave ") + std::string(future->value.view());
    }
};

}  // namespace

TEST_CASE("a main() that raised is shown as failed at the end") {
    const End end("async def main():\n    await asyncio.sleep(1)\n    raise ValueError('no')");
    CHECK(end.task(1) == "failed ValueError: no");
}

TEST_CASE("a task that is collected with what holds it keeps its result and its exception") {
    const End end(R"(
async def give(tasks): return [1, {'a': 2 ** 70}, b'c', {3}]
async def fail(tasks): raise KeyError('k')
async def main():
    tasks = []
    tasks.append(asyncio.create_task(give(tasks)))
    tasks.append(asyncio.create_task(fail(tasks)))
    tasks.append(tasks)
    await asyncio.wait(tasks[:2])
    tasks[1].exception())");
    CHECK(end.task(2) == "gave [1, {'a': 1180591620717411303424}, b'c', {3}]");
    CHECK(end.task(3) == "failed KeyError: 'k'");
}

TEST_CASE("what a task came to is shown without running the program's code") {
    const End end(R"(
class Loud(Exception):
    def __str__(self): print('str'); return 'loud'
    def __repr__(self): print('repr'); return 'loud'
class Result(str):
    def __repr__(self): print('repr'); return 'result'
async def fail(): raise Loud(1)
async def give(): return Result('x')
async def main():
    await asyncio.gather(fail(), give(), return_exceptions=True))");
    CHECK(end.run->timeline().outputs.empty());
    CHECK(end.task(2) == "failed Loud: 1");
}
