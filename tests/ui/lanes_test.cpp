#include <QTest>

#include "catch.h"
#include "code/code_view.h"
#include "inspector/inspector_view.h"
#include "lanes/lane_view.h"
#include "stage/stage_view.h"
#include "story.h"
#include "wall/wall_view.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

namespace {

const trace::LaneSegment* segment_at(const trace::Lane& lane, std::uint32_t step) {
    for (const trace::LaneSegment& segment : lane.segments) {
        if (segment.first <= step && step < segment.end) return &segment;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("a lane says at every step what the snapshot says") {
    const auto run = test::factorials(test::factorials_program());
    trace::LaneReader reader;
    reader.read(run->timeline());
    REQUIRE(reader.lanes().size() == 4);
    for (std::uint32_t step = 0; step < run->timeline().steps.size(); ++step) {
        const trace::Snapshot snapshot = run->snapshot({step});
        for (const trace::Lane& lane : reader.lanes()) {
            INFO("step " << step << " " << lane.name);
            const trace::TaskRow* task = snapshot.task(lane.task);
            CHECK((task != nullptr) == (step >= lane.born));
            if (!task) continue;
            CHECK((task->state == trace::TaskState::done) == (lane.done && step >= lane.done));
            const trace::LaneSegment* segment = segment_at(lane, step);
            if (!segment || task->state == trace::TaskState::done) continue;
            // At the end of a turn the task has let go already.
            const trace::StepKind kind = snapshot.row.kind();
            if (kind == trace::StepKind::handle_ended || kind == trace::StepKind::task_waits) continue;
            CHECK((segment->state == trace::LaneState::running) == (task->state == trace::TaskState::running));
        }
    }
}

TEST_CASE("lanes read bit by bit are those read at once") {
    const auto run = test::factorials(test::factorials_program());
    trace::LaneReader whole;
    whole.read(run->timeline());
    trace::LaneReader again;
    again.read(run->timeline());
    again.read(run->timeline());
    REQUIRE(again.lanes().size() == whole.lanes().size());
    CHECK(again.segment_count() == whole.segment_count());
}

TEST_CASE("children stand indented under the task that made them, and many tasks in groups") {
    std::vector<trace::Lane> lanes(4);
    for (std::uint32_t i = 0; i < 4; ++i) {
        lanes[i].task = {i + 1};
        lanes[i].coroutine = i == 0 ? "main" : "work";
        lanes[i].parent = {i == 0 ? 0u : i == 3 ? 2u : 1u};
    }
    const LaneRows rows = lane_rows(lanes, {}, 1);
    REQUIRE(rows.rows.size() == 4);
    CHECK(rows.rows[1].task.value == 2);
    CHECK(rows.rows[2].task.value == 4);
    CHECK(rows.rows[2].depth == 2);
    CHECK(rows.rows[3].task.value == 3);
    for (std::uint32_t i = 5; i <= 200; ++i) {
        trace::Lane lane;
        lane.task = {i};
        lane.parent = {1};
        lane.coroutine = "work";
        lanes.push_back(lane);
    }
    const LaneRows groups = lane_rows(lanes, {50}, 1);
    REQUIRE(groups.rows.size() == 3);
    CHECK(groups.rows[1].label == "199 work");
    CHECK(groups.rows[2].task.value == 50);
}

TEST_CASE("the axis finds the step under a place, whole and zoomed") {
    const auto run = test::factorials(test::factorials_program());
    const auto last = static_cast<std::uint32_t>(run->timeline().steps.size() - 1);
    LaneAxis axis(AxisKind::steps, &run->timeline(), last, 100, 1100);
    for (int round = 0; round < 3; ++round) {
        for (std::uint32_t step = axis.first_step(); step < std::min(axis.last_step(), last); ++step)
            CHECK(axis.step_at(axis.x_of(step)) == step);
        axis.zoom(2, 600);
    }
    CHECK_FALSE(axis.is_whole());
    axis.zoom(0.01, 600);
    CHECK(axis.is_whole());
    axis.zoom(4, 100);
    axis.reveal(last);
    CHECK(axis.x_of(last) <= 1100);
    const LaneAxis seconds(AxisKind::seconds, &run->timeline(), last, 0, 1000);
    CHECK(trace::time_at(run->timeline(), {seconds.step_at(500)}).seconds > 0);
    CHECK_FALSE(seconds.ticks(100).empty());
}

TEST_CASE("a click in the timeline goes there, and one on a name selects the task") {
    Story story;
    auto* lanes = story.find<LaneView>();
    const int y = static_cast<int>(lanes->height() / 2);
    QTest::mouseClick(lanes, Qt::LeftButton, {}, QPoint(static_cast<int>(lanes->axis().x_of(50)), y));
    CHECK(story.at(50));
    QTest::mouseClick(lanes, Qt::LeftButton, {},
                      lanes->painted_parts()[1].rect.center().x() > 0
                          ? QPoint(40, lanes->painted_parts()[1].rect.center().y())
                          : QPoint());
    CHECK(lanes->painted_parts()[1].name.startsWith("Task-2 factorial, "));
}

TEST_CASE("groups fold and unfold, and the selected lane keeps its height where there is little room") {
    std::vector<trace::Lane> lanes(40);
    for (std::uint32_t i = 0; i < 40; ++i) {
        lanes[i].task = {i + 1};
        lanes[i].coroutine = i == 0 ? "main" : "work";
        lanes[i].parent = {i == 0 ? 0u : 1u};
    }
    LaneRows open = lane_rows(lanes, {7}, 1);
    CHECK(open.rows.size() == 40);
    REQUIRE(fold_at(open, lanes, open.rows[3].y));
    CHECK(*fold_at(open, lanes, open.rows[3].y) == "work");
    CHECK_FALSE(fold_at(open, lanes, open.rows[0].y));
    squeeze(open, 60);
    CHECK(open.rows[6].height >= 16);
    CHECK(open.rows[3].height >= 2);
    for (std::size_t i = 1; i < open.rows.size(); ++i)
        CHECK(std::abs(open.rows[i].y - open.rows[i - 1].y - open.rows[i - 1].height) < 0.01);
    const LaneRows folded = lane_rows(lanes, {7}, 1, {"work"});
    REQUIRE(folded.rows.size() == 3);
    CHECK(folded.rows[1].label == "39 work");
    CHECK(folded.rows[2].task.value == 7);
    CHECK(*fold_at(folded, lanes, folded.rows[1].y + 1) == "work");
    for (std::uint32_t i = 41; i <= 200; ++i) {
        trace::Lane lane;
        lane.task = {i};
        lane.parent = {1};
        lane.coroutine = "work";
        lanes.push_back(lane);
    }
    CHECK(lane_rows(lanes, {}, 1).rows.size() == 2);
    CHECK(lane_rows(lanes, {}, 1, {"work"}).rows.size() == 200);
}

TEST_CASE("what the pointer is at in one panel is ringed in the others, and changes nothing") {
    Story story;
    story.go_to(60);
    auto* lanes = story.find<LaneView>();
    auto* stage = story.find<StageView>();
    const QRect lane = lanes->painted_parts()[1].rect;
    QTest::mouseMove(lanes, lane.center());
    CHECK(stage->hovered_elsewhere().of.task.value == 2);
    QTest::mouseMove(lanes, QPoint(lane.center().x(), lanes->height() - 1));
    const Element* card = stage->layout_shown().find(task_key({3}));
    REQUIRE(card);
    QTest::mouseMove(stage->viewport(), stage->visible_rect_of(*card).center());
    CHECK(lanes->hovered().of.task.value == 3);
    CHECK(story.step() == 60);
}

TEST_CASE("a click at a bookmark goes exactly there") {
    Story story;
    story.go_to(33);
    story.key(Qt::Key_M);
    story.go_to(70);
    auto* lanes = story.find<LaneView>();
    QTest::mouseClick(lanes, Qt::LeftButton, {}, QPoint(static_cast<int>(lanes->axis().x_of(33)) + 4, 16));
    CHECK(story.at(33));
}

TEST_CASE("the count of a line's tasks picks them out: the others fade, until something is selected") {
    Story story;
    auto* stage = story.find<StageView>("stage");
    auto* lanes = story.find<LaneView>();
    story.go_to(60);
    story.find<CodeView>()->tasks_clicked({TaskId{2}, TaskId{3}});
    CHECK(stage->selected().tasks == std::set<TaskId>{{2}, {3}});
    CHECK(lanes->selected() == stage->selected());
    CHECK(story.find<WallView>()->selected_things() == stage->selected());
    CHECK(stage->selected().fades({1}));
    CHECK_FALSE(stage->selected().fades({2}));
    CHECK(story.find<InspectorView>()->text().contains("2 tasks"));
    story.key(Qt::Key_Right);
    REQUIRE(story.at(61));
    CHECK(stage->selected().of.several.size() == 2);
    story.key(Qt::Key_Escape);
    CHECK_FALSE(stage->selected().fades({1}));
    CHECK(story.step() == 61);
}
