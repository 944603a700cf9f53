#include <QMenuBar>
#include <QTest>

#include "catch.h"
#include "code/alive_lines.h"
#include "code/code_view.h"
#include "lanes/lane_view.h"
#include "stage/stage_view.h"
#include "story.h"
#include "window/header.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

namespace {

const QString program = QStringLiteral(
    "import asyncio\n"      // 1
    "\n"                    // 2
    "async def inner():\n"  // 3
    "    await asyncio.sleep(\n"
    "        1)\n"
    "\n"            // 6
    "@decorated\n"  // 7
    "async def outer():\n"
    "    def nested():\n"
    "        return 1\n"
    "    await inner()\n"  // 11
    "\n"
    "asyncio.run(outer())\n");  // 13

std::vector<std::uint32_t> shown(const std::vector<bool>& hidden) {
    std::vector<std::uint32_t> lines;
    for (std::size_t row = 0; row < hidden.size(); ++row)
        if (!hidden[row]) lines.push_back(static_cast<std::uint32_t>(row + 1));
    return lines;
}

}  // namespace

TEST_CASE("in class the functions that something is in are shown, with one line of air, and no others") {
    Moment moment;
    CHECK(lines_not_alive(program, moment).empty());
    trace::TaskRow task;
    task.state = trace::TaskState::waiting;
    task.place = {FileId{1}, 4};
    moment.snapshot.tasks.push_back(task);
    CHECK(shown(lines_not_alive(program, moment)) == std::vector<std::uint32_t>{3, 4, 5, 6});
    moment.snapshot.tasks.back().place = {FileId{1}, 11};
    CHECK(shown(lines_not_alive(program, moment)) == std::vector<std::uint32_t>{7, 8, 9, 10, 11, 12});
    moment.snapshot.tasks.back().state = trace::TaskState::done;
    CHECK(lines_not_alive(program, moment).empty());
}

TEST_CASE("lecture mode folds the code and gives it back, and its larger text is not remembered as chosen") {
    Story story;
    story.go_to(60);
    auto* code = story.find<CodeView>();
    REQUIRE(code->shows_line(11));
    story.action("Lect&ure mode")->trigger();
    const std::uint32_t line = code->marks().current_line;
    CHECK((line == 0 || code->shows_line(line)));
    CHECK_FALSE(code->shows_line(11));  // import asyncio
    CHECK_FALSE(story.window->menuBar()->isVisible());
    story.key(Qt::Key_Escape);
    CHECK(code->shows_line(11));
    CHECK_FALSE(code->shows_line(3));  // the lesson's prose
    CHECK(story.window->menuBar()->isVisible());
}

TEST_CASE("a clicker's keys, H and B are the lecture's, and a blank screen takes one key") {
    Story story;
    story.action("Lect&ure mode")->trigger();
    story.key(Qt::Key_PageDown);
    CHECK(QTest::qWaitFor([&] { return story.step() > 0; }, 3000));
    const std::uint32_t there = story.step();
    story.key(Qt::Key_B);
    auto* blank = story.find<QWidget>("blank");
    REQUIRE(blank);
    CHECK(blank->isVisible());
    story.key(Qt::Key_Right);
    CHECK_FALSE(blank->isVisible());
    CHECK(story.step() == there);
    const auto* lanes = story.find<LaneView>();
    CHECK(lanes->is_future_hidden());
    story.key(Qt::Key_H);
    CHECK_FALSE(lanes->is_future_hidden());
}
