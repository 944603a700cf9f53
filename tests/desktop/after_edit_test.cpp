// What the window says after an edit: what is otherwise than before, what an error means and where it comes from.

#include "code/error_words.h"
#include "code/library_names.h"
#include "console/output_view.h"
#include "run/run_changes.h"
#include "window.h"
#include "window/error_view.h"
#include "window/lesson_panel.h"

using namespace loopglass;
using test::Desk;

namespace {

const QString program = QStringLiteral(
    "import asyncio\n\n\nasync def say(word, delay):\n    await asyncio.sleep(delay)\n    print(word)\n\n\n"
    "async def main():\n    await asyncio.gather(say('one', 1), say('two', 2), say('three', "
    "3))\n\n\nasyncio.run(main())\n");

}  // namespace

TEST_CASE("after an edit the lines, the output and the times that are otherwise are marked, and said in one sentence") {
    Desk desk(program);
    CHECK(desk.code()->lines_changed().empty());
    desk.edit(QString(program).replace("'two', 2", "'zwei', 2").replace("'three', 3", "'three', 4"));
    REQUIRE(QTest::qWaitFor([&] { return desk.ribbon().startsWith("Since the edit"); }, 3000));
    CHECK(desk.code()->lines_changed() == std::set<std::uint32_t>{10});
    CHECK(desk.ribbon().contains("new output: 1"));
    CHECK(desk.ribbon().contains("output at another time: 1"));
    CHECK(desk.ribbon().contains("it takes 4.000 s, not 3.000"));
    QTest::keyClick(desk.window.get(), Qt::Key_End);
    const auto* output = desk.window->findChild<ui::OutputView*>();
    REQUIRE(QTest::qWaitFor([&] { return output->lines().rowCount() == 3; }, 3000));
    CHECK_FALSE(output->lines().is_fresh(output->lines().line(0)));
    CHECK(output->lines().is_fresh(output->lines().line(1)));
    CHECK(output->lines().is_moved(output->lines().line(2)));
    desk.window->findChild<ui::Ribbon*>("ribbon")->follow(0);
    CHECK(QTest::qWaitFor([&] { return output->lines().rowCount() == 2; }, 3000));
    desk.edit(program);
    CHECK(desk.code()->lines_changed().empty());
}

TEST_CASE("an edit that changes nothing of the run is not spoken of") {
    Desk desk(program);
    desk.edit(QString(program).replace("word", "text"));
    QTest::qWait(100);
    CHECK(desk.ribbon().isEmpty());
    CHECK(desk.code()->lines_changed().size() == 2);
}

TEST_CASE("an exception that ends the run is explained, with a way to where its value came from") {
    Desk desk(
        "def find(items, wanted):\n    for item in items:\n        if item == wanted:\n            return item\n\n\n"
        "found = find([1, 2], 3)\nprint('looked')\nprint(found + 1)\n");
    QTest::keyClick(desk.window.get(), Qt::Key_End);
    auto* answer = desk.window->findChild<ui::Ribbon*>("answer");
    REQUIRE(QTest::qWaitFor([&] { return answer->words().contains("found is None"); }, 3000));
    CHECK(answer->words().contains("of a type it cannot work with"));
    CHECK(answer->words().contains("line 7"));
    answer->follow(1);
    REQUIRE(QTest::qWaitFor([&] { return desk.code()->marks().current_line == 7; }, 3000));
}

TEST_CASE("behind a dot the names are offered that the library has there") {
    Desk desk("import asyncio\n\nqueue = asyncio.Queue()\nqueue\n");
    auto* code = desk.code();
    const auto offered_after = [&](const QString& typed) {
        code->setFocus();
        code->put_cursor(4);
        QTest::keyClick(code, Qt::Key_End);
        QTest::keyClicks(code, typed);
        const QStringList offered = code->completions();
        for (int i = 0; i < typed.size(); ++i) code->undo();
        desk.edit("import asyncio\n\nqueue = asyncio.Queue()\nqueue\n");
        return offered;
    };
    const QStringList of_queue = offered_after(".");
    CHECK(of_queue.contains("put_nowait"));
    CHECK(of_queue.contains("task_done"));
    CHECK_FALSE(of_queue.contains("gather"));
    const QStringList of_asyncio = offered_after("; asyncio.");
    CHECK(of_asyncio.contains("gather"));
    CHECK(of_asyncio.contains("TaskGroup"));
    CHECK_FALSE(of_asyncio.contains("put_nowait"));
    CHECK(ui::LibraryNames::class_of("t", "async with asyncio.timeout(1) as t:") == "asyncio.timeout");
    CHECK(ui::LibraryNames::class_of("t", "t = asyncio.create_task(main())") == "asyncio.Task");
}

TEST_CASE("an error of the syntax is explained in plain words") {
    Desk desk("import asyncio\nasync def main()\n    pass\n");
    const auto* view = desk.window->findChild<ui::ErrorView*>();
    REQUIRE(view->isVisible());
    CHECK(view->text().contains("expected ':'"));
    CHECK(view->text().contains("ends with a colon"));
}

TEST_CASE("prose is edited in the text, with the lesson beside it as it will look") {
    Desk desk("# %% [markdown]\n# Old words.\n\n# %%\nprint(1)\n");
    auto* panel = desk.window->findChild<ui::LessonPanel*>();
    CHECK(panel->text().contains("Old words."));
    CHECK_FALSE(desk.code()->shows_line(2));
    desk.trigger([](const QString& name) { return name.contains("preview"); });
    CHECK(desk.code()->shows_line(2));
    desk.code()->setFocus();
    desk.code()->put_cursor(2);
    QTest::keyClick(desk.code(), Qt::Key_End);
    QTest::keyClicks(desk.code(), " And *more* of them.");
    CHECK(panel->text().contains("Old words. And more of them."));
    desk.trigger([](const QString& name) { return name.contains("preview"); });
    CHECK_FALSE(desk.code()->shows_line(2));
    CHECK(panel->text().contains("And more of them."));
    CHECK(desk.code()->source().contains("# Old words. And *more* of them."));
}
