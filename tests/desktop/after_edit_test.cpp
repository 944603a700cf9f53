// What the window says after an edit: what is otherwise than before, what an error means and where it comes from.

#include "code/error_words.h"
#include "console/output_view.h"
#include "run/run_changes.h"
#include "window.h"
#include "window/error_view.h"

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
    CHECK(desk.ribbon().contains("1 lines of output are new"));
    CHECK(desk.ribbon().contains("1 come at another time"));
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

TEST_CASE("an error of the syntax is explained in plain words") {
    Desk desk("import asyncio\nasync def main()\n    pass\n");
    const auto* view = desk.window->findChild<ui::ErrorView*>();
    REQUIRE(view->isVisible());
    CHECK(view->text().contains("expected ':'"));
    CHECK(view->text().contains("ends with a colon"));
}
