// One selection for the whole window: lines, what was written, turns, and several tasks together.

#include <QToolButton>

#include "catch.h"
#include "code/code_view.h"
#include "console/output_view.h"
#include "inspector/inspector_view.h"
#include "lanes/lane_view.h"
#include "run/marked.h"
#include "stage/stage_view.h"
#include "story.h"
#include "theme/reading_view.h"
#include "window/announcer.h"
#include "window/header.h"
#include "window/ribbon.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

namespace {

/// The line of the lesson's text that has these words.
std::uint32_t line_with(const CodeView& code, const QString& words) {
    return static_cast<std::uint32_t>(code.source().left(code.source().indexOf(words)).count('\n')) + 1;
}

/// The number of a line in the margin, in the code view's widget.
QPoint number_of(const CodeView& code, std::uint32_t line) {
    const QRectF ring = code.line_ring(line);
    return {code.viewport()->x() - 20, code.viewport()->y() + static_cast<int>(ring.center().y())};
}

QString why_words(const Story& story) {
    story.window->setFocus();
    QTest::keyClick(story.window.get(), Qt::Key_W);
    return story.find<Ribbon>("answer")->words();
}

}  // namespace

TEST_CASE("a click on a line's number selects the line: everything that belongs to it is ringed") {
    Story story;
    story.window->resize(1440, 900);
    story.go_to(100);
    auto* code = story.find<CodeView>();
    const std::uint32_t line = line_with(*code, "print(f\"{name}: times");
    QTest::mouseClick(code->childAt(number_of(*code, line)), Qt::LeftButton, {},
                      QPoint(code->viewport()->x() - 20, number_of(*code, line).y()));
    const Marked& selected = story.find<OutputView>()->selected();
    CHECK(selected.of == Selection::of_line(line));
    CHECK(story.find<StageView>("stage")->selected() == selected);
    CHECK(story.find<LaneView>()->selected() == selected);
    CHECK(selected.outputs.size() == 6);
    CHECK(selected.turns.size() == 6);
    CHECK(story.step() == 100);  // selecting goes nowhere
    CHECK(code->breakpoints().empty());
    const QString told = story.find<InspectorView>()->text();
    for (const char* words : {"has run", "run by", "Task-2", "first", "last", "next"}) {
        INFO(words);
        CHECK(told.contains(words));
    }
    CHECK(story.find<Announcer>()->words().contains(QStringLiteral("line %1").arg(line)));
    CHECK(code->accessibleDescription().contains(QStringLiteral("line %1 is selected").arg(line)));
    CHECK(why_words(story).contains(QStringLiteral("line %1").arg(line)));
    story.key(Qt::Key_Home);
    REQUIRE(story.at(0));
    CHECK(story.find<OutputView>()->selected().is_ahead);
    CHECK(story.find<InspectorView>()->text().contains("not run yet"));
    story.key(Qt::Key_Escape);
    CHECK_FALSE(story.find<OutputView>()->selected().of);
}

TEST_CASE("the edge beside a line's number is for marks to stop at, as ever") {
    Story story;
    auto* code = story.find<CodeView>();
    const std::uint32_t line = line_with(*code, "product = 1");
    const QPoint number = number_of(*code, line);
    QTest::mouseClick(code->childAt(number), Qt::LeftButton, {}, QPoint(6, number.y()));
    CHECK(code->breakpoints() == std::vector<std::uint32_t>{line});
    CHECK_FALSE(story.find<OutputView>()->selected().of);
}

TEST_CASE("a selected line is the one that keys for lines mean, and can be selected from the editor") {
    Story story;
    story.go_to(100);
    auto* code = story.find<CodeView>();
    const std::uint32_t line = line_with(*code, "await asyncio.sleep(1)");
    code->setFocus();
    code->put_cursor(line);
    story.key(Qt::Key_Return, Qt::AltModifier);
    CHECK(story.find<OutputView>()->selected().of == Selection::of_line(line));
    story.find<StageView>("stage")->setFocus();
    story.key(Qt::Key_F9);
    CHECK(code->breakpoints() == std::vector<std::uint32_t>{line});
    story.key(Qt::Key_Escape);
    for (std::uint32_t step = 40; !code->marks().about_to_run; ++step) story.go_to(step);
    story.key(Qt::Key_S);  // without a selection the line that is shown
    CHECK(story.find<OutputView>()->selected().of == Selection::of_line(code->marks().current_line));
}

TEST_CASE("something written is selected by click, Enter and Space; Enter once more goes to its step") {
    Story story;
    story.go_to(100);
    auto* output = story.find<OutputView>();
    REQUIRE(output->lines().rowCount() >= 3);
    output->scrollTo(output->model()->index(1, 0));
    const QRect line = output->visualRect(output->model()->index(1, 0));
    QTest::mouseClick(output->viewport(), Qt::LeftButton, {}, QPoint(line.left() + 150, line.center().y()));
    CHECK(output->selected().of == Selection::of_output(1));
    CHECK(story.step() == 100);
    auto* lanes = story.find<LaneView>();
    CHECK_FALSE(lanes->output_mark(1).isEmpty());
    CHECK(lanes->thing_at(lanes->output_mark(1).center()) == Selection::of_output(1));
    auto* code = story.find<CodeView>();
    CHECK(output->selected().lines == std::set<std::uint32_t>{line_with(*code, "print(f\"{name}: times")});
    CHECK(story.find<InspectorView>()->text().contains("Task-3"));
    CHECK(why_words(story).contains("Task-3"));
    output->setFocus();
    output->setCurrentIndex(output->model()->index(2, 0));
    QTest::keyClick(output, Qt::Key_Space);
    CHECK(output->selected().of == Selection::of_output(2));
    CHECK(output->selectionModel()->isSelected(output->model()->index(2, 0)));
    const std::uint32_t step = output->lines().row_of({2, {}}).step;
    QTest::keyClick(output, Qt::Key_Return);
    CHECK(story.at(step));
    story.go_to(5);
    CHECK(output->selected().is_ahead);
    CHECK_FALSE(output->ahead_rect().isEmpty());
    CHECK(story.find<InspectorView>()->text().contains("not written yet"));
}

TEST_CASE("a turn is selected at the strip of phases, by key and in the timeline") {
    Story story;
    story.window->resize(1440, 900);
    auto* stage = story.find<StageView>("stage");
    std::uint32_t step = 100;
    for (story.go_to(step); !stage->snapshot()->running_task; story.go_to(++step)) {
    }
    auto* phase = story.find<PhaseStrip>();
    REQUIRE_FALSE(phase->turn_rect().isEmpty());
    QTest::mouseClick(phase, Qt::LeftButton, {}, phase->turn_rect().center().toPoint());
    const Marked first = stage->selected();
    REQUIRE(first.of.turn);
    CHECK(first.runs_now);
    CHECK_FALSE(first.lines.empty());
    const auto card = std::find_if(stage->layout_shown().elements.begin(), stage->layout_shown().elements.end(),
                                   [](const Element& element) { return element.running; });
    REQUIRE(card != stage->layout_shown().elements.end());
    CHECK(is_marked(*card, first));
    CHECK(story.find<InspectorView>()->text().contains("What it did"));
    story.key(Qt::Key_Escape);
    story.key(Qt::Key_S, Qt::ShiftModifier);
    CHECK(stage->selected() == first);
    CHECK(why_words(story).contains("turn"));
    auto* lanes = story.find<LaneView>();
    const Marked here = stage->selected();
    double y = 0;
    for (const PaintedPart& part : lanes->painted_parts())
        if (part.name.startsWith(QStringLiteral("Task-%1").arg(here.turns[0].task.value))) y = part.rect.center().y();
    story.key(Qt::Key_Escape);
    // Beside what it wrote, which is there too.
    double x = lanes->axis().x_of(here.turns[0].first.number) + 1;
    while (lanes->thing_at({x, y}) != here.of && x < lanes->width()) ++x;
    QTest::mouseClick(lanes, Qt::LeftButton, Qt::ControlModifier, QPointF(x, y).toPoint());
    CHECK(stage->selected().of == here.of);
    CHECK(story.step() == step);
    story.key(Qt::Key_Home);
    REQUIRE(story.at(0));
    CHECK(stage->selected().is_ahead);
    CHECK(story.find<InspectorView>()->text().contains("not begun yet"));
}

TEST_CASE("in the timeline the keys go from lane to lane and along what stands in one; Enter selects") {
    Story story;
    story.go_to(100);
    auto* lanes = story.find<LaneView>();
    auto* stage = story.find<StageView>("stage");
    lanes->setFocus(Qt::TabFocusReason);
    QTest::keyClick(lanes, Qt::Key_Down);
    QTest::keyClick(lanes, Qt::Key_Return);
    CHECK(stage->selected().of == Selection{TaskId{2}, {}});
    QTest::keyClick(lanes, Qt::Key_Right);
    QTest::keyClick(lanes, Qt::Key_Space);
    CHECK(stage->selected().of.turn);
    CHECK(stage->selected().turns[0].task == TaskId{2});
    QTest::keyClick(lanes, Qt::Key_Right);
    QTest::keyClick(lanes, Qt::Key_Return);
    CHECK(stage->selected().of.output);
    CHECK(story.find<Announcer>()->words().contains("output"));
    CHECK(story.step() == 100);
    QTest::keyClick(lanes, Qt::Key_Escape);  // the keys are the run's again
    QTest::keyClick(lanes, Qt::Key_Right);
    CHECK(story.at(101));
}

TEST_CASE("hovering rings thinly in all panels what a click would select, and changes nothing") {
    Story story;
    story.go_to(100);
    auto* output = story.find<OutputView>();
    output->scrollTo(output->model()->index(1, 0));
    const QRect line = output->visualRect(output->model()->index(1, 0));
    QTest::mouseMove(output->viewport(), QPoint(line.left() + 150, line.center().y()));
    CHECK(story.find<LaneView>()->hovered().of == Selection::of_output(1));
    CHECK(story.find<CodeView>()->hovered().lines.size() == 1);
    CHECK_FALSE(output->selected().of);
    CHECK(story.step() == 100);
}

TEST_CASE("where the future is hidden, a line's marks and a turn's end are not told") {
    const auto run = test::factorials(test::factorials_program());
    const trace::Timeline& timeline = run->timeline();
    const trace::Snapshot early = run->snapshot({20});
    for (std::uint32_t row = 0; row < timeline.outputs.size(); ++row) {
        const Marked marked = marked_by(Selection::of_output(row), early, timeline, true);
        if (timeline.outputs[row].step <= 20) continue;
        CHECK(marked.is_ahead);
        CHECK(marked.lines.empty());
        CHECK(marked.outputs.empty());
    }
    for (std::uint32_t row = 0; row < timeline.turns.size(); ++row) {
        const Marked marked = marked_by(Selection::of_turn(row), early, timeline, true);
        for (const MarkedTurn& turn : marked.turns) CHECK(turn.last <= Step{20});
        if (timeline.turns[row].first_step > 20) CHECK(marked.lines.empty());
    }
}

TEST_CASE("what another run wrote and did is ahead in one that has not so much of it") {
    const auto run = test::factorials(test::factorials_program());
    const trace::Snapshot first = run->snapshot({0});
    for (const auto& [output, turn] : {std::pair{100'000u, 0u}, std::pair{0u, 100'000u}}) {
        Selection selection;
        selection.output = output;
        selection.turn = turn;
        CHECK(marked_by(selection, first, run->timeline(), false).is_ahead);
    }
}

TEST_CASE("the link that the keyboard is at stays it when the page is shown anew") {
    ReadingView view;
    view.resize(300, 200);
    view.show();
    view.show_page("<p><a href='a:1'>one</a> <a href='b:2'>two</a> <a href='a:1'>one again</a></p>");
    view.activateWindow();
    view.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return view.hasFocus(); }, 3000));
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Tab);
    CHECK(view.focused_link() == "b:2");
    view.show_page("<p><a href='c:3'>new</a> <a href='a:1'>one</a> <a href='b:2'>two</a> <a href='a:1'>one</a></p>");
    CHECK(view.focused_link() == "b:2");
    QTest::keyClick(&view, Qt::Key_Tab);
    CHECK(view.focused_link() == "a:1");
    view.show_page("<p>There is <a href='d:4'>nothing of it</a> any more.</p>");
    CHECK(view.focused_link().isEmpty());
    CHECK(view.hasFocus());
}
