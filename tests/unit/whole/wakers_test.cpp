// Who will wake a task that waits, as far as asyncio knows: for each way of waiting a small program, and what the
// snapshots say of it while its tasks wait.

#include <set>

#include <recording/open_run.h>
#include <trace/names.h>

#include "catch.h"
#include "program.h"

using namespace loopglass;
using namespace loopglass::tests;

namespace {

/// "Lock.acquire: release by Task-2": of each plain future that a task waits for, at any step.
std::set<std::string> wakers_in(const std::string& body) {
    auto opened = recording::open_run({"program.py", "import asyncio\n" + body + "\nasyncio.run(main())\n", ""}, {});
    REQUIRE(std::holds_alternative<std::unique_ptr<trace::Run>>(opened));
    const auto run = std::move(std::get<std::unique_ptr<trace::Run>>(opened));
    run_to_end(*run);
    std::set<std::string> found;
    const std::uint32_t last = run->progress().frontier.number;
    for (std::uint32_t step = 0; step <= last; ++step) {
        const trace::Snapshot snapshot = run->snapshot({step});
        for (const trace::TaskRow& task : snapshot.tasks) {
            const trace::FutureRow* future = snapshot.future(task.waits_for);
            if (task.state != trace::TaskState::waiting || !future || future->role != trace::FutureRole::plain)
                continue;
            if (future->state != trace::FutureState::pending) continue;
            std::string words = std::string(future->label.view()) + ": " + trace::name_of(future->woken_by);
            for (const FutureId waker : future->wakers)
                words += " " + std::string(snapshot.future(waker)->label.view());
            found.insert(words);
        }
    }
    return found;
}

}  // namespace

TEST_CASE("a future that the library makes is called by the call that made it, awaited or not") {
    const std::string body = R"(import asyncio
async def get(queue):
    return await queue.get()
async def main():
    queue = asyncio.Queue()
    own = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(get(queue))
    outer = asyncio.shield(own)
    await asyncio.sleep(0)
    queue.put_nowait(1)
    await asyncio.wait([task])
asyncio.run(main())
)";
    auto opened = recording::open_run({"program.py", body, ""}, {});
    const auto run = std::move(std::get<std::unique_ptr<trace::Run>>(opened));
    run_to_end(*run);
    std::vector<std::string> made;
    for (std::size_t i = 0; i < run->timeline().events.size(); ++i) {
        const trace::EventRow& event = run->timeline().events[i];
        if (event.kind != trace::StepKind::future_created) continue;
        const trace::Snapshot snapshot = run->snapshot({event.step});
        made.emplace_back(snapshot.future({event.subject})->label.view());
    }
    CHECK(made == std::vector<std::string>{"future", "shield", "Queue.get", "wait"});
}

TEST_CASE("a lock is released by the task inside of it, never by one that stands before it") {
    const auto found = wakers_in(R"(
async def hold(lock):
    async with lock:
        await asyncio.sleep(1)
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(hold(lock), hold(lock), hold(lock)))");
    CHECK(found.count("Lock.acquire: release Task-2"));
    CHECK(found.count("Lock.acquire: release Task-3"));
    CHECK_FALSE(found.count("Lock.acquire: release Task-2 Task-3"));
    CHECK_FALSE(found.count("Lock.acquire: release Task-4"));
}

TEST_CASE("a queue is woken by the other side, an event by set(), a condition by notify()") {
    const auto found = wakers_in(R"(
async def use(queue, event, condition):
    await queue.get()
    queue.task_done()
    await event.wait()
    async with condition:
        await condition.wait()
async def main():
    queue, event, condition = asyncio.Queue(1), asyncio.Event(), asyncio.Condition()
    task = asyncio.create_task(use(queue, event, condition))
    await asyncio.sleep(1)
    await queue.put(1)
    await queue.put(2)
    await asyncio.sleep(1)
    event.set()
    await asyncio.sleep(1)
    async with condition:
        condition.notify()
    asyncio.get_running_loop().call_later(1, queue.task_done)
    await queue.join()
    await task)");
    for (const char* words :
         {"Queue.get: put", "Queue.put: get", "Event.wait: set", "Condition.wait: notify", "Queue.join: task_done"})
        CHECK(found.count(words));
}

TEST_CASE("wait(), wait_for(), shield() and task groups end with the tasks that they wait for") {
    const auto found = wakers_in(R"(
async def work(n):
    await asyncio.sleep(n)
async def main():
    await asyncio.wait([asyncio.create_task(work(1)), asyncio.create_task(work(2))])
    await asyncio.wait_for(work(1), 9)
    await asyncio.shield(work(1))
    async with asyncio.TaskGroup() as group:
        group.create_task(work(1))
        group.create_task(work(2)))");
    CHECK(found.count("wait: ends Task-2 Task-3"));
    CHECK(found.count("wait: ends Task-3"));
    CHECK(found.count("wait: callback"));
    CHECK(found.count("wait_for: ends Task-4"));
    CHECK(found.count("shield: ends Task-5"));
    CHECK(found.count("TaskGroup.__aexit__: ends Task-6 Task-7"));
    CHECK(found.count("TaskGroup.__aexit__: ends Task-7"));
}

TEST_CASE(
    "a stream is woken by the network, a thread's result by the thread, a future of the program by nobody known") {
    const auto found = wakers_in(R"(
import time
async def serve(reader, writer):
    writer.write(await reader.readline())
    writer.close()
async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', 8888)
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    writer.write(b'a')
    await asyncio.sleep(1)
    writer.write(b'b\n')
    await reader.readline()
    writer.close()
    server.close()
    await asyncio.to_thread(time.sleep, 1)
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(1, lambda: future.set_result(1))
    await future)");
    CHECK(found.count("open_connection: connection"));
    CHECK(found.count("StreamReader.readline: data"));
    CHECK(found.count("to_thread: thread"));
    CHECK(found.count("future: unknown"));
}
