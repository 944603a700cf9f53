// An edit that keeps the program alike keeps the place: the same line, the same run of it, by the same task.

#include <QTextBlock>

#include "window.h"

using namespace loopglass;
using test::Desk;

namespace {

const QString program = QStringLiteral(R"(import asyncio


async def worker(name, delay):
    total = 0
    for turn in range(3):
        await asyncio.sleep(delay)
        total += turn
        print(name, total)
    return total


async def main():
    first = asyncio.create_task(worker("a", 1))
    second = asyncio.create_task(worker("b", 2))
    print(await first + await second)


asyncio.run(main())
)");

struct Edit {
    const char* what;
    QString (*change)(QString text);
};

QString replaced(QString text, const char* from, const char* to) {
    const QString before = QString::fromUtf8(from);
    REQUIRE(text.contains(before));
    return text.replace(before, QString::fromUtf8(to));
}

const Edit edits[] = {
    {"a blank line above", [](QString t) { return "\n" + t; }},
    {"a comment above", [](QString t) { return "# what this is\n" + t; }},
    {"a line above in the same function",
     [](QString t) { return replaced(t, "    total = 0\n", "    total = 0\n    kind = name\n"); }},
    {"an import above", [](QString t) { return "import time\n" + t; }},
    {"a comment on the line itself", [](QString t) { return replaced(t, "total += turn", "total += turn  # sum"); }},
    {"a line below", [](QString t) { return replaced(t, "    return total", "    print('end')\n    return total"); }},
    {"a local's name", [](QString t) { return replaced(t, "total", "result"); }},
    {"a parameter's name", [](QString t) { return replaced(t, "delay", "seconds"); }},
    {"a task's variable", [](QString t) { return replaced(t, "second", "other"); }},
    {"a text that is printed", [](QString t) { return replaced(t, "print(name, total)", "print(name, '=', total)"); }},
    {"a sleep longer", [](QString t) { return replaced(t, "worker(\"b\", 2)", "worker(\"b\", 5)"); }},
    {"a sleep shorter", [](QString t) { return replaced(t, "worker(\"b\", 2)", "worker(\"b\", 0.5)"); }},
    {"another argument", [](QString t) { return replaced(t, "worker(\"a\"", "worker(\"A\""); }},
    {"a task added behind",
     [](QString t) {
         return replaced(t, "    print(await first",
                         "    third = asyncio.create_task(worker('c', 1))\n    print(await first");
     }},
    {"a task added in front",
     [](QString t) {
         return replaced(t, "    first =", "    zero = asyncio.create_task(worker('z', 1))\n    first =");
     }},
    {"a function added",
     [](QString t) { return replaced(t, "async def main", "def helper():\n    return 1\n\n\nasync def main"); }},
    {"one more round", [](QString t) { return replaced(t, "range(3)", "range(4)"); }},
    {"blank lines taken away", [](QString t) { return replaced(t, "\n\n\nasync def main", "\nasync def main"); }},
    {"another way to write the loop's begin",
     [](QString t) {
         return replaced(t, "asyncio.run(main())", "if __name__ == '__main__':\n    asyncio.run(main())");
     }},
    {"a name for a task", [](QString t) { return replaced(t, "worker(\"b\", 2))", "worker(\"b\", 2), name='b')"); }},
};

/// Goes to the second run of `total += turn` by the task that was made second.
void go_to_place(Desk& desk) {
    auto* window = desk.window.get();
    desk.code()->put_cursor(static_cast<std::uint32_t>(program.left(program.indexOf("total += turn")).count('\n')) + 1);
    for (int seen = 0; seen < 2;) {
        const auto before = window->step();
        QTest::keyClick(window, Qt::Key_N);
        REQUIRE(QTest::qWaitFor([&] { return window->step() != before; }, 3000));
        seen += desk.code()->marks().values.contains("'b'");
    }
}

QString line_text(Desk& desk) {
    const auto line = static_cast<int>(desk.code()->marks().current_line);
    return desk.code()->document()->findBlockByNumber(line - 1).text();
}

}  // namespace

TEST_CASE("an edit that keeps the program alike keeps the place, twenty of them") {
    static_assert(std::size(edits) == 20);
    for (const Edit& edit : edits) {
        INFO(edit.what);
        Desk desk(program);
        go_to_place(desk);
        const QString values = desk.code()->marks().values;
        desk.edit(edit.change(program));
        REQUIRE(desk.window->refusal().isEmpty());
        CHECK(line_text(desk).contains("+= turn"));
        CHECK(desk.code()->marks().about_to_run);
        // The values of the line are those of the second round of the second task.
        INFO(desk.code()->marks().values.toStdString());
        CHECK(desk.code()->marks().values.contains("turn = 1"));
        CHECK(desk.code()->marks().values.contains("'b'"));
    }
}

namespace {

const QString station = QStringLiteral(R"(import asyncio


class Station:
    def __init__(self):
        self.queue = asyncio.Queue()
        self.seen = []

    async def listen(self):
        while True:
            item = await self.queue.get()
            self.seen.append(item)
            print("heard", item)


async def speak(station):
    for number in (10, 20, 30):
        await asyncio.sleep(1)
        await station.queue.put(number)


async def main():
    station = Station()
    ear = asyncio.create_task(station.listen())
    await speak(station)
    ear.cancel()


asyncio.run(main())
)");

const Edit station_edits[] = {
    {"a method above",
     [](QString t) {
         return replaced(t, "    async def listen",
                         "    def empty(self):\n        return not self.seen\n\n    async def listen");
     }},
    {"an attribute's name", [](QString t) { return replaced(t, "self.seen", "self.heard"); }},
    {"the class's name", [](QString t) { return replaced(t, "Station", "Radio"); }},
    {"a line in the loop above",
     [](QString t) {
         return replaced(t, "            item =", "            await asyncio.sleep(0)\n            item =");
     }},
    {"another sleep", [](QString t) { return replaced(t, "sleep(1)", "sleep(0.5)"); }},
    {"a line in the other coroutine",
     [](QString t) {
         return replaced(t, "        await station", "        print('says', number)\n        await station");
     }},
    {"a second listener behind",
     [](QString t) {
         return replaced(t, "    await speak", "    other = asyncio.create_task(speak(Station()))\n    await speak");
     }},
    {"one item more", [](QString t) { return replaced(t, "20, 30)", "20, 30, 40)"); }},
    {"a docstring",
     [](QString t) {
         return replaced(t, "    async def listen(self):\n",
                         "    async def listen(self):\n        \"\"\"For ever.\"\"\"\n");
     }},
    {"a print taken away", [](QString t) { return replaced(t, "            print(\"heard\", item)\n", ""); }},
};

}  // namespace

TEST_CASE("an edit keeps the place in a method and a loop that never ends, ten of them") {
    for (const Edit& edit : station_edits) {
        INFO(edit.what);
        Desk desk(station);
        desk.code()->put_cursor(
            static_cast<std::uint32_t>(station.left(station.indexOf("self.seen.append")).count('\n')) + 1);
        for (int run = 0; run < 2; ++run) {
            const auto before = desk.window->step();
            QTest::keyClick(desk.window.get(), Qt::Key_N);
            REQUIRE(QTest::qWaitFor([&] { return desk.window->step() != before; }, 3000));
        }
        REQUIRE(desk.code()->marks().values.contains("item = 20"));
        desk.edit(edit.change(station));
        REQUIRE(desk.window->refusal().isEmpty());
        CHECK(line_text(desk).contains(".append(item)"));
        CHECK(desk.code()->marks().values.contains("item = 20"));
    }
}

TEST_CASE("an error made and mended again keeps the place") {
    Desk desk(program);
    go_to_place(desk);
    const auto step = desk.window->step();
    desk.edit(QString(program).replace("range(3):", "range(3)"));
    CHECK_FALSE(desk.window->refusal().isEmpty());
    CHECK(desk.window->step() == step);
    desk.edit(program);
    CHECK(desk.window->refusal().isEmpty());
    CHECK(desk.window->step() == step);
    CHECK(line_text(desk).contains("+= turn"));
}

TEST_CASE("a line that is taken away leaves the place near: at the same time, by the same task if it can be") {
    Desk desk(program);
    go_to_place(desk);
    desk.edit(QString(program).replace("        total += turn\n", ""));
    CHECK(desk.window->refusal().isEmpty());
    CHECK(desk.window->step()->number > 0);
}
