// Questions asked of a run: expressions at a step, where values come from, marked lines; and that the run does not
// notice.

#include <recording/open_run.h>
#include <trace/find.h>
#include <trace/json.h>

#include "catch.h"
#include "files.h"
#include "program.h"

using namespace loopglass;
using namespace loopglass::tests;

namespace {

constexpr FileId program_file{1};

std::unique_ptr<trace::Run> open_text(const std::string& source) {
    trace::OpenResult opened = recording::open_run({"program.py", source, ""}, {});
    REQUIRE(std::holds_alternative<std::unique_ptr<trace::Run>>(opened));
    return std::move(std::get<std::unique_ptr<trace::Run>>(opened));
}

std::unique_ptr<trace::Run> run_text(const std::string& source) {
    auto run = open_text(source);
    run_to_end(*run);
    return run;
}

/// The n-th run of a line, from 1.
Step run_of(const trace::Run& run, std::uint32_t line, std::size_t n = 1) {
    const auto found = trace::find_lines(run.timeline(), program_file, {line}, {});
    REQUIRE(found.hits.size() >= n);
    return found.hits[n - 1].step;
}

std::string value_or_error(trace::Run& run, Step step, const std::string& expression, trace::FrameChoice frame = {}) {
    const trace::Evaluation value = run.evaluate(step, frame, expression);
    return value.has_value() ? value.value.value : value.error;
}

std::string whole_trace(trace::Run& run) {
    std::string text;
    const std::uint32_t last = run.progress().frontier.number;
    for (std::uint32_t step = 0; step <= last; ++step) {
        text += trace::step_json(run.timeline(), {step}) + "\n";
        if (step % 7 == 0 || step == last) text += trace::to_json(run.snapshot({step})) + "\n";
        if (step % 11 == 0) text += trace::to_json(run.frames({{step}, {}})) + "\n";
    }
    return text;
}

constexpr const char* two_workers =
    "import asyncio\n"                                                 // 1
    "results = []\n"                                                   // 2
    "class Counter:\n"                                                 // 3
    "    count = 0\n"                                                  // 4
    "    @property\n"                                                  // 5
    "    def twice(self):\n"                                           // 6
    "        return self.count * 2\n"                                  // 7
    "counter = Counter()\n"                                            // 8
    "async def worker(name, lock, n):\n"                               // 9
    "    total = 0\n"                                                  // 10
    "    for i in range(n):\n"                                         // 11
    "        async with lock:\n"                                       // 12
    "            total += i\n"                                         // 13
    "            counter.count += 1\n"                                 // 14
    "            await asyncio.sleep(0.1)\n"                           // 15
    "        results.append(name)\n"                                   // 16
    "    return total\n"                                               // 17
    "async def main():\n"                                              // 18
    "    lock = asyncio.Lock()\n"                                      // 19
    "    a = asyncio.create_task(worker('A', lock, 4))\n"              // 20
    "    b = asyncio.create_task(worker('B', lock, 4), name='bee')\n"  // 21
    "    await asyncio.sleep(0.35)\n"                                  // 22
    "    b.cancel()\n"                                                 // 23
    "    print(await a, len(results))\n"                               // 24
    "asyncio.run(main())\n";                                           // 25

}  // namespace

TEST_CASE("an expression at a step has the value that the program itself would print there") {
    const std::vector<std::string> expressions = {"x + 1",
                                                  "len(items)",
                                                  "f'{x:>5}|{key!r}'",
                                                  "[x + i for i in items]",
                                                  "(lambda a: a + y)(2)",
                                                  "{k: v for k, v in zip(items, items)}",
                                                  "x / 0",
                                                  "nowhere",
                                                  "items[9]",
                                                  "outer(x)",
                                                  "box.value",
                                                  "box.size",
                                                  "box",
                                                  "box.nothing",
                                                  "items.append(4)",
                                                  "all(i < y for i in items)",
                                                  "key.upper() if x else None",
                                                  "[(x := i) for i in items]",
                                                  "{}['k']",
                                                  "int('a')",
                                                  "x",
                                                  "closed",
                                                  "print",
                                                  "sorted(items, key=lambda i: -i)"};
    for (const std::string& expression : expressions) {
        const auto run = run_text(
            "def outer(n):\n"
            "    return n * 10\n"
            "class Box:\n"
            "    value = 3\n"
            "    @property\n"
            "    def size(self):\n"
            "        raise LookupError('no size')\n"
            "    def __repr__(self):\n"
            "        return 'Box!'\n"
            "box = Box()\n"
            "def make(closed):\n"
            "    def f(x, items, key='k'):\n"
            "        y = closed\n"
            "        try:\n"
            "            print(repr(" +
            expression +
            "), end='')\n"
            "        except Exception as error:\n"
            "            print(type(error).__name__ + ':', error, end='')\n"
            "    return f\n"
            "make(7)(5, [1, 2, 3])\n");
        INFO(expression);
        const trace::Timeline& timeline = run->timeline();
        REQUIRE(timeline.outputs.size() == 1);
        CHECK(value_or_error(*run, run_of(*run, 15), expression) == trace::output_text(timeline, timeline.outputs[0]));
    }
}

TEST_CASE("where the names of a program have gone an expression finds none, and the built-in ones") {
    const auto run = run_text("class Box:\n    def __del__(self):\n        print('gone')\nbox = Box()\n");
    const std::uint32_t last = run->progress().frontier.number;
    for (std::uint32_t step = 0; step <= last; ++step) CHECK(value_or_error(*run, {step}, "max(1, 2)") == "2");
    CHECK(value_or_error(*run, {last}, "box") == "NameError: name 'box' is not defined");
}

TEST_CASE("an expression sees the frame that was chosen: of what runs, of a task that waits, further out") {
    const auto run = run_text(two_workers);
    const auto bee = trace::tasks_named(run->timeline(), "bee");
    REQUIRE(bee.size() == 1);
    const Step step = run_of(*run, 23);
    CHECK(value_or_error(*run, step, "a.done(), b.get_name()") == "(False, 'bee')");
    CHECK(value_or_error(*run, step, "name, total", {bee[0], 0}) == "('B', 1)");
    CHECK(value_or_error(*run, step, "name") == "NameError: name 'name' is not defined");
    CHECK(value_or_error(*run, step, "lock.locked(), counter.twice, len(results)") == "(True, 8, 3)");
    const auto nested = run_text("def inner(a):\n    return a\ndef outer(b):\n    return inner(b + 1)\nouter(1)\n");
    CHECK(value_or_error(*nested, run_of(*nested, 2), "a") == "2");
    CHECK(value_or_error(*nested, run_of(*nested, 2), "b", {std::nullopt, 1}) == "1");
    CHECK(nested->evaluate(run_of(*nested, 2), {std::nullopt, 2}, "1").function == "<module>");
}

TEST_CASE("what is no expression, waits or has no end is refused in words") {
    const auto run = run_text(two_workers);
    const Step step = run_of(*run, 13, 3);
    const auto error_of = [&](const std::string& expression) { return run->evaluate(step, {}, expression).error; };
    CHECK(error_of("1 +") == "SyntaxError: invalid syntax");
    CHECK(error_of("x = 3") == "SyntaxError: invalid syntax");
    CHECK(error_of("f(") == "SyntaxError: '(' was never closed");
    const std::string await = "an expression cannot await: at a step the loop stands still";
    CHECK(error_of("await lock.acquire()") == await);
    CHECK(error_of("[i async for i in results]") == await);
    const std::string endless = "this cannot be worked out: it has not come to an end within its bounds";
    CHECK(error_of("[i for i in iter(int, 1)]") == endless);
    CHECK(error_of("sum(iter(int, 1))") == endless);
    CHECK(error_of("asyncio.run(main())") == "RuntimeError: asyncio.run() cannot be called from a running event loop");
    CHECK(error_of("(lambda f: f(f))(lambda f: f(f))").starts_with("RecursionError: maximum recursion depth exceeded"));
    CHECK(error_of("open('x')") == "FileNotFoundError: [Errno 2] No such file or directory: 'x'");
    CHECK(error_of("__import__('tkinter')").starts_with("this cannot be worked out: "));
    CHECK(error_of("total") == "");
}

TEST_CASE("no expression changes the run, whatever it does") {
    const std::string untouched = whole_trace(*run_text(two_workers));
    const auto run = open_text(two_workers);
    const std::vector<std::string> expressions = {"counter.__dict__.update(count=99)",
                                                  "results.append('x')",
                                                  "[t.cancel() for t in asyncio.all_tasks()]",
                                                  "asyncio.create_task(main())",
                                                  "asyncio.get_running_loop().call_soon(print)",
                                                  "lock.release()",
                                                  "print('loud')",
                                                  "exit()",
                                                  "nothing.at.all",
                                                  "[i for i in iter(int, 1)]",
                                                  "'x' * 3000000",
                                                  "__import__('time').sleep(5)"};
    // Also while the run is still on its way.
    run->run_ahead(60);
    std::size_t asked = 0;
    for (std::uint32_t step = 0; step <= run->progress().frontier.number; step += 3)
        run->evaluate({step}, {}, expressions[asked++ % expressions.size()]);
    run->run_ahead(40);
    run->evaluate(run->progress().frontier, {}, expressions[2]);
    run_to_end(*run);
    for (std::uint32_t step = 0; step <= run->progress().frontier.number; step += 5) {
        run->evaluate({step}, {TaskId{2}, 0}, expressions[asked++ % expressions.size()]);
        run->last_change({step}, {}, "len(results)", {});
        run->next_mark({{{{program_file, 13}, "results.append(1)"}}, {step}, false}, {});
    }
    CHECK(whole_trace(*run) == untouched);
}

TEST_CASE("where a value comes from: the last change in that frame, whoever made it") {
    const auto run = run_text(two_workers);
    const auto bee = trace::tasks_named(run->timeline(), "bee");
    // bee's total is set by its own line, and not by A's.
    const auto total = run->last_change(run_of(*run, 23), {bee[0], 0}, "total", {});
    REQUIRE(total.change);
    CHECK(total.change->before == "0");
    CHECK(total.change->after == "1");
    CHECK(total.change->place.line == 13);
    CHECK(total.change->task == bee[0]);
    // A list that all share was changed by a line of A, seen from main.
    const auto shared = run->last_change(run_of(*run, 23), {}, "results", {});
    REQUIRE(shared.change);
    CHECK(shared.change->after == "['A', 'B', 'A']");
    CHECK(shared.change->place.line == 16);
    CHECK(shared.change->function == "worker");
    // An expression that has to be worked out at each step.
    const auto worked_out = run->last_change(run_of(*run, 23), {}, "counter.twice + 1", {});
    REQUIRE(worked_out.change);
    CHECK(worked_out.change->before == "7");
    CHECK(worked_out.change->after == "9");
    CHECK(worked_out.change->place.line == 14);
    // A parameter comes with the call.
    const auto parameter = run->last_change(run_of(*run, 17), {}, "name", {});
    REQUIRE(parameter.change);
    CHECK(parameter.change->before == "");
    CHECK(run->timeline().steps[parameter.change->step.number].kind() == trace::StepKind::frame_enter);
    CHECK(run->last_change({1}, {}, "nowhere", {}).error == "NameError: name 'nowhere' is not defined");
}

TEST_CASE("all changes of a variable, by function and by task") {
    const auto run = run_text(two_workers);
    const auto a = trace::tasks_named(run->timeline(), "Task-2");
    const auto in_a = run->changes({"total", "worker", a[0], {}, {}, 1000}, {});
    std::vector<std::string> values;
    for (const auto& change : in_a) values.push_back(change.after);
    CHECK(values == std::vector<std::string>{"0", "1", "3", "6"});
    CHECK(in_a.back().place.line == 13);
    // A name of the module is changed by whoever runs.
    const auto shared = run->changes({"results", "", {}, {}, {}, 1000}, {});
    REQUIRE(shared.size() > 2);
    CHECK(shared[0].place.line == 2);
    CHECK(shared[1].place.line == 16);
    CHECK(shared[1].task == a[0]);
    CHECK(run->changes({"counter", "<module>", {}, {}, {}, 1000}, {}).size() == 1);
    CHECK(run->changes({"total", "", {}, {}, {}, 2}, {}).size() == 2);
    CHECK(run->changes({"not a name", "", {}, {}, {}, 2}, {}).empty());
}

TEST_CASE("a marked line stops where its condition holds, in both directions, and where it has no value") {
    const auto run = run_text(two_workers);
    const Step end = run->progress().frontier;
    const auto ask = [&](const std::string& condition, Step from, bool backward) {
        return run->next_mark({{{{program_file, 13}, condition}}, from, backward}, {});
    };
    CHECK(ask("", {}, false).step == run_of(*run, 13));
    CHECK(ask("name == 'B'", {}, false).step == run_of(*run, 13, 2));
    CHECK(ask("name == 'A' and i == 2", {}, false).step == ask("name == 'A' and i == 2", end, true).step);
    CHECK(ask("name == 'A' and i == 1", {}, false).step == run_of(*run, 13, 3));
    CHECK_FALSE(ask("name == 'C'", {}, false).step);
    CHECK_FALSE(ask("name == 'A'", run_of(*run, 13), true).step);
    const auto wrong = ask("nowhere", {}, false);
    CHECK(wrong.step == run_of(*run, 13));
    CHECK(wrong.error == "NameError: name 'nowhere' is not defined");
}

TEST_CASE("the life of a task: made, queued, run, woken by whom, cancelled by whom, ended") {
    const auto run = run_text(two_workers);
    const trace::Timeline& timeline = run->timeline();
    const auto bee = trace::tasks_named(timeline, "bee");
    REQUIRE(bee.size() == 1);
    const auto life = trace::find_life(timeline, bee[0], {});
    CHECK(life.count == life.hits.size());
    REQUIRE(life.hits.size() > 4);
    CHECK(life.hits[0].kind == trace::HitKind::task_created);
    CHECK(life.hits[0].by == TaskId{1});
    CHECK(life.hits[1].kind == trace::HitKind::task_ready);
    CHECK(life.hits[2].kind == trace::HitKind::task_runs);
    // It first waits for the lock, which A lets go.
    CHECK(life.hits[3].kind == trace::HitKind::task_waits);
    CHECK(life.hits[4].kind == trace::HitKind::task_ready);
    CHECK(life.hits[4].future == life.hits[3].future);
    CHECK(life.hits[4].by == trace::tasks_named(timeline, "Task-2")[0]);
    CHECK(life.hits.back().kind == trace::HitKind::task_ended);
    CHECK(life.hits.back().text == "cancelled");
    const auto cancelled = trace::find_cancellations(timeline, bee, {});
    REQUIRE(cancelled.hits.size() == 1);
    CHECK(cancelled.hits[0].by == TaskId{1});
    CHECK(timeline.steps[cancelled.hits[0].step.number].place().line == 23);
}

TEST_CASE("a name that a task is given later is the one it is found and shown by") {
    const auto run = run_text(
        "import asyncio\n"
        "async def f():\n"
        "    asyncio.current_task().set_name('late')\n"
        "asyncio.run(f())\n");
    CHECK(trace::tasks_named(run->timeline(), "late") == std::vector<TaskId>{TaskId{1}});
    CHECK(trace::tasks_named(run->timeline(), "f") == std::vector<TaskId>{TaskId{1}});
    CHECK(trace::tasks_named(run->timeline(), "Task-1").empty());
}

TEST_CASE("lines, texts and exceptions are found from either end, and counted") {
    const auto run = run_text(
        "for i in range(5):\n"
        "    try:\n"
        "        print('round', i)\n"
        "        [][i]\n"
        "    except IndexError:\n"
        "        pass\n");
    const trace::Timeline& timeline = run->timeline();
    trace::FindRange last;
    last.most = 2;
    last.from_end = true;
    const auto lines = trace::find_lines(timeline, program_file, {3}, last);
    CHECK(lines.count == 5);
    REQUIRE(lines.hits.size() == 2);
    CHECK(lines.hits[0].step < lines.hits[1].step);
    CHECK(trace::find_output(timeline, "round 3", {}).count == 1);
    CHECK(trace::find_output(timeline, "ROUND", {}).count == 0);
    CHECK(trace::find_output(timeline, "ROUND", {}, true).count == 5);
    CHECK(trace::find_exceptions(timeline, "IndexError", {}).count == 5);
    const trace::LineCount count = trace::count_runs(timeline, {program_file, 3}, lines.hits[0].step);
    CHECK(count.until == 4);
    CHECK(count.all == 5);
}

TEST_CASE("a marked line that runs once alone, with a condition, is looked at too") {
    const auto run = run_text("x = 1\nprint(x)\n");
    const Place line{program_file, 2};
    CHECK(run->next_mark({{{line, "x == 1"}}, Step{0}, false}, {}).step == run_of(*run, 2));
    CHECK_FALSE(run->next_mark({{{line, "x == 2"}}, Step{0}, false}, {}).step);
    CHECK(run->next_mark({{{line, "x == 1"}}, run->progress().frontier, true}, {}).step == run_of(*run, 2));
    const trace::MarkAnswer error = run->next_mark({{{line, "y"}}, Step{0}, false}, {});
    CHECK(error.step == run_of(*run, 2));
    CHECK(error.error == "NameError: name 'y' is not defined");
}

TEST_CASE("an object that several names reach is known by all of them, in every task") {
    const auto run = run_text(
        "import asyncio\n"                                                      // 1
        "class Box:\n"                                                          // 2
        "    def __init__(self, items):\n"                                      // 3
        "        self.items = items\n"                                          // 4
        "async def worker(name, items):\n"                                      // 5
        "    own = [name]\n"                                                    // 6
        "    await asyncio.sleep(1)\n"                                          // 7
        "async def main():\n"                                                   // 8
        "    shared = []\n"                                                     // 9
        "    box = Box(shared)\n"                                               // 10
        "    named = {'inner': shared}\n"                                       // 11
        "    await asyncio.gather(worker('A', shared), worker('B', shared))\n"  // 12
        "    print(shared)\n"                                                   // 13
        "asyncio.run(main())\n");                                               // 14
    const auto said = [&](Step step) {
        std::string text;
        for (const trace::ObjectName& name : run->shared_objects(step))
            text += std::to_string(name.task.value) + " " + name.function + "." + name.path + "\n";
        return text;
    };
    // While B runs, main and A are suspended.
    CHECK(said(run_of(*run, 7, 2)) ==
          "1 main.shared\n1 main.box.items\n1 main.named['inner']\n2 worker.items\n3 worker.items\n");
    CHECK(said(run_of(*run, 13)) == "1 main.shared\n1 main.box.items\n1 main.named['inner']\n");
    CHECK(said({0}).empty());
    // All of them are one object, and it is the one that the rows of the frames speak of.
    const auto names = run->shared_objects(run_of(*run, 7, 2));
    const auto frames = run->frames({run_of(*run, 7, 2), TaskId{2}});
    REQUIRE(frames.size() == 1);
    for (const trace::ObjectName& name : names) CHECK(name.object == frames[0].locals[1].object);
}
