#include <QTest>
#include <memory>
#include <vector>

#include "catch.h"
#include "compare/compare_window.h"
#include "story.h"

using namespace loopglass;
using namespace loopglass::ui;

TEST_CASE("a run beside itself has no difference, and the same step goes with each") {
    const auto run = test::factorials(test::factorials_program());
    const trace::Timeline& timeline = run->timeline();
    CHECK(differences(timeline, timeline).empty());
    for (std::uint32_t step = 0; step < timeline.steps.size(); ++step)
        CHECK(linked_step(timeline, {step}, timeline).number == step);
}

TEST_CASE("a step in the midst of the other run's wait goes with the step before that clock moves on") {
    const auto timeline_of = [](std::vector<trace::ClockRow> clock) {
        auto timeline = std::make_unique<trace::Timeline>();
        for (int i = 0; i < 100; ++i) timeline->steps.push_back(trace::StepRow(trace::StepKind::line));
        for (const trace::ClockRow& row : clock) timeline->clock.push_back(row);
        return timeline;
    };
    const auto short_waits = timeline_of({{1, 10, 0}, {3, 30, 0}, {6, 80, 0}});
    const auto long_wait = timeline_of({{1, 10, 0}, {6, 50, 0}});
    CHECK(linked_step(*short_waits, {12}, *long_wait).number == 12);
    CHECK(linked_step(*short_waits, {30}, *long_wait).number == 49);
    CHECK(linked_step(*short_waits, {85}, *long_wait).number == 55);
    CHECK(linked_step(*long_wait, {49}, *short_waits).number == 29);
}

TEST_CASE("two runs are shown side by side and moved together") {
    const trace::Program program = test::factorials_program();
    CompareWindow window(test::open_by_hand, {"one.py", program}, {"two.py", program}, theme_of(ThemeKind::light),
                         Fonts(1), Step{0}, nullptr);
    window.show();
    REQUIRE(QTest::qWaitFor([&] { return window.is_ready(); }, 3000));
    CHECK(window.verdict() == "Both do the same at the same times.");
    QTest::keyClick(&window, Qt::Key_Right);
    CHECK(QTest::qWaitFor([&] { return window.step(0).number == 1 && window.step(1).number == 1; }, 3000));
    QTest::keyClick(&window, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([&] { return window.step(0).number > 1 && window.step(0) == window.step(1); }, 3000));
}

TEST_CASE("runs that write at other times part at the first write, with a sentence for each") {
    const auto left = test::factorials(test::factorials_program());
    const trace::Timeline& timeline = left->timeline();
    trace::Timeline empty;
    const auto found = differences(timeline, empty);
    REQUIRE(found.size() == timeline.outputs.size());
    CHECK(found.front().left.number == timeline.outputs[0].step);
    CHECK(found.front().left_words.startsWith("At 0.000 s Task-2 writes: "));
    CHECK(found.front().right_words == "It writes nothing more.");
}

TEST_CASE("a task selected in one of two runs is selected in both, and its lines can link them") {
    const trace::Program program = test::factorials_program();
    CompareWindow window(test::open_by_hand, {"one.py", program}, {"two.py", program}, theme_of(ThemeKind::light),
                         Fonts(1), Step{0}, nullptr);
    window.show();
    REQUIRE(QTest::qWaitFor([&] { return window.is_ready(); }, 3000));
    window.set_link(CompareWindow::Link::line);
    window.select("Task-3");
    CHECK(window.half(0).cursor().chosen_task() == window.half(1).cursor().chosen_task());
    CHECK(window.half(1).cursor().chosen_task());
    std::uint32_t before = 0;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&window, Qt::Key_Down);
        REQUIRE(
            QTest::qWaitFor([&] { return window.step(0).number > before && window.step(0) == window.step(1); }, 3000));
        before = window.step(0).number;
        const trace::Timeline& timeline = *window.half(0).cursor().timeline();
        CHECK(trace::task_at(timeline, {before}) == window.half(0).cursor().chosen_task());
    }
    QTest::keyClick(&window, Qt::Key_Escape);
    CHECK_FALSE(window.half(0).cursor().chosen_task());
    CHECK(window.isVisible());
}
