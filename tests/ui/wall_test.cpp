#include <QTest>

#include "catch.h"
#include "story.h"
#include "wall/wall_view.h"
#include "window/bars.h"
#include "window/header.h"
#include "window/run_panel.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

namespace {

std::vector<WallTile> tiles_at(trace::Run& run, std::uint32_t step) {
    FutureBirths births;
    births.read(run.timeline());
    return wall_tiles(run.snapshot({step}), births);
}

}  // namespace

TEST_CASE("the wall has a tile for each future and task, in the order of their making, in the state of the snapshot") {
    const auto run = test::factorials(test::factorials_program());
    for (std::uint32_t step = 0; step <= run->progress().frontier.number; step += 4) {
        const trace::Snapshot snapshot = run->snapshot({step});
        const auto tiles = tiles_at(*run, step);
        REQUIRE(tiles.size() == snapshot.futures.size());
        std::uint32_t before = 0;
        for (const WallTile& tile : tiles) {
            INFO("step " << step << " " << tile.name.toStdString() << " " << tile.state.toStdString());
            CHECK(tile.future.value > before);
            before = tile.future.value;
            CHECK((tile.born > 0 && tile.born <= step));
            const trace::FutureRow* future = snapshot.future(tile.future);
            CHECK((future->state != trace::FutureState::pending) == (tile.done > 0));
            CHECK_FALSE(tile.state.isEmpty());
            const trace::TaskRow* task = snapshot.task(tile.task);
            if (task) CHECK(tile.lit == static_cast<std::size_t>(task->state));
        }
    }
}

TEST_CASE("what a step has changed is marked at that step and at no other") {
    const auto run = test::factorials(test::factorials_program());
    for (std::uint32_t step = 1; step <= run->progress().frontier.number; ++step) {
        const trace::Snapshot snapshot = run->snapshot({step});
        const auto tiles = tiles_at(*run, step);
        int changed = 0;
        for (const WallTile& tile : tiles) changed += passes(tile, WallFilter::changed, snapshot, {});
        INFO("step " << step);
        if (trace::is_line_step(snapshot.row.kind())) CHECK(changed == 0);
        if (snapshot.row.kind() == trace::StepKind::future_finished) CHECK(changed == 1);
        if (snapshot.row.kind() == trace::StepKind::future_created) CHECK(changed == 1);
    }
}

TEST_CASE("connected with a task is what it awaits and who awaits it") {
    const auto run = test::factorials(test::factorials_program());
    const trace::Snapshot snapshot = run->snapshot({60});
    const trace::TaskRow* waiting = nullptr;
    for (const trace::TaskRow& task : snapshot.tasks) {
        if (task.state == trace::TaskState::waiting) waiting = &task;
    }
    REQUIRE(waiting);
    bool found = false;
    for (const WallTile& tile : tiles_at(*run, 60)) {
        const bool connected = passes(tile, WallFilter::connected, snapshot, {waiting->id, {}});
        if (tile.future == waiting->waits_for) found = connected;
    }
    CHECK(found);
}

TEST_CASE("the wall opens by its tab, its filters count, and a click and the keys select in the whole window") {
    Story story;
    story.go_to(60);
    auto* panel = story.find<RunPanel>();
    auto* wall = story.find<WallView>();
    CHECK_FALSE(wall->isVisible());
    for (QToolButton* tab : panel->findChildren<QToolButton*>()) {
        if (tab->text() == "Futures") QTest::mouseClick(tab, Qt::LeftButton);
    }
    REQUIRE(wall->isVisible());
    CHECK(wall->tiles().size() == static_cast<std::size_t>(wall->count(WallFilter::all)));
    CHECK(wall->count(WallFilter::all) == wall->count(WallFilter::futures) + wall->count(WallFilter::tasks));
    CHECK(wall->count(WallFilter::all) == wall->count(WallFilter::pending) + wall->count(WallFilter::done));
    CHECK(wall->count(WallFilter::pending) > 0);
    QTest::mouseClick(wall->viewport(), Qt::LeftButton, {}, wall->rect_of(1).center().toPoint());
    CHECK(wall->count(WallFilter::connected) > 0);
    wall->setFocus();
    QTest::keyClick(wall, Qt::Key_Home);
    QTest::keyClick(wall, Qt::Key_Space);
    auto* large = panel->findChild<DiagramView*>();
    REQUIRE(large->isVisible());
    CHECK(large->diagram().states.size() == 5);  // a task's
    wall->set_filter(WallFilter::futures);
    for (const WallTile& tile : wall->tiles()) CHECK_FALSE(tile.task);
    CHECK(story.step() == 60);
}

TEST_CASE("lecture mode shows the sentence large above code and loop, blanks the screen, and gives all back") {
    Story story;
    story.go_to(60);
    auto* sentence = story.find<SentenceView>();
    const int height = sentence->findChild<QLabel*>("sentence_text")->font().pixelSize();
    story.action("Lect&ure mode")->trigger();
    CHECK(sentence->findChild<QLabel*>("sentence_text")->font().pixelSize() > 2 * height);
    CHECK_FALSE(story.find<TopBar>()->isVisible());
    CHECK_FALSE(story.find<BottomBar>()->isVisible());
    CHECK(story.find<LaneView>()->is_future_hidden());
    story.key(Qt::Key_B);
    CHECK(story.find<QWidget>("blank")->isVisible());
    story.key(Qt::Key_Space);
    CHECK_FALSE(story.find<QWidget>("blank")->isVisible());
    CHECK(story.step() == 60);
    story.action("Lect&ure mode")->trigger();
    CHECK(sentence->findChild<QLabel*>("sentence_text")->font().pixelSize() == height);
    CHECK(story.find<TopBar>()->isVisible());
    CHECK(sentence->parentWidget()->objectName() == "loop_panel");
}
