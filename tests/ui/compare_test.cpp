#include <QTest>

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

TEST_CASE("two runs are shown side by side and moved together") {
    const trace::Program program = test::factorials_program();
    CompareWindow window(test::open_by_hand, {"one.py", program}, {"two.py", program}, theme_of(ThemeKind::light),
                         Fonts(1), Step{0}, nullptr);
    window.show();
    REQUIRE(QTest::qWaitFor([&] { return window.is_ready(); }, 3000));
    CHECK(window.verdict() == "Both write the same at the same times.");
    QTest::keyClick(&window, Qt::Key_Right);
    CHECK(QTest::qWaitFor([&] { return window.step(0).number == 1 && window.step(1).number == 1; }, 3000));
    QTest::keyClick(&window, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([&] { return window.step(0).number > 1 && window.step(0) == window.step(1); }, 3000));
}
