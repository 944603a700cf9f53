// What a lesson asks of the window: panels, what may be edited, a pair, tasks.

#include <QLabel>
#include <QMimeData>

#include "code/find_bar.h"
#include "compare/compare_window.h"
#include "lanes/lane_view.h"
#include "quiz/quiz_master.h"
#include "stage/stage_view.h"
#include "window.h"
#include "window/lesson_panel.h"
#include "window/scrubber.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Desk;

namespace {

const QString naps = QStringLiteral(R"(
# %%
import asyncio


async def nap(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "wakes")


async def main():
    await asyncio.gather(nap("left", 2), nap("right", 1))


asyncio.run(main())
)");

QString with_keys(const QString& keys, const QString& cells = {}) {
    return QStringLiteral("# /// script\n# [tool.loopglass]\n# title = \"Naps\"\n") + keys +
           QStringLiteral("# ///\n\n") + cells + naps;
}

/// The line of the window's text that has some words.
std::uint32_t line_of(Desk& desk, const char* words) {
    const QStringList lines = desk.code()->source().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines[i].contains(QString::fromLatin1(words))) return static_cast<std::uint32_t>(i) + 1;
    FAIL("no line with " << words);
    return 0;
}

void type_at(Desk& desk, const char* line, const QString& text) {
    desk.code()->setFocus();
    desk.code()->put_cursor(line_of(desk, line));
    QTest::keyClick(desk.code(), Qt::Key_End);
    QTest::keyClicks(desk.code(), text);
}

LessonPanel* panel_of(Desk& desk) { return desk.window->findChild<LessonPanel*>(); }

bool wait_for(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 4000); }

}  // namespace

TEST_CASE("what a lesson does not give free is locked, says why, and can be unlocked; what is free can be edited") {
    Desk desk(with_keys("# edit = [\"main\"]\n"));
    const QString before = desk.code()->source();
    REQUIRE(desk.code()->is_locked());
    CHECK(desk.code()->is_locked_line(line_of(desk, "import asyncio")));
    CHECK(desk.code()->is_locked_line(line_of(desk, "asyncio.sleep")));
    CHECK_FALSE(desk.code()->is_locked_line(line_of(desk, "gather")));
    type_at(desk, "asyncio.sleep", "  # x");
    CHECK(desk.code()->source() == before);
    CHECK(desk.ribbon() == "In this lesson only main is to be changed; the rest is locked.");
    for (const auto key : {Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Tab})
        QTest::keyClick(desk.code(), key);
    QTest::keyClick(desk.code(), Qt::Key_Slash, Qt::ControlModifier);
    QTest::keyClick(desk.code(), Qt::Key_K, Qt::ControlModifier);
    desk.code()->paste();
    CHECK(desk.code()->source() == before);

    // At the edges of what is free nothing of the rest can be taken away.
    desk.code()->put_cursor(line_of(desk, "async def main"));
    QTest::keyClick(desk.code(), Qt::Key_Backspace);
    desk.code()->put_cursor(line_of(desk, "gather"));
    QTest::keyClick(desk.code(), Qt::Key_End);
    QTest::keyClick(desk.code(), Qt::Key_Delete);
    CHECK(desk.code()->source() == before);

    type_at(desk, "gather", "  # mine");
    QTest::keyClick(desk.code(), Qt::Key_Return);
    QTest::keyClicks(desk.code(), "print('more')");
    CHECK(desk.code()->source().contains("# mine\n    print('more')"));
    CHECK_FALSE(desk.code()->is_locked_line(line_of(desk, "print('more')")));
    CHECK(desk.code()->is_locked_line(line_of(desk, "asyncio.run")));
    while (desk.code()->source() != before) QTest::keyClick(desk.code(), Qt::Key_Z, Qt::ControlModifier);

    type_at(desk, "asyncio.sleep", "x");
    desk.window->findChild<Ribbon*>("ribbon")->follow(0);
    CHECK_FALSE(desk.code()->is_locked());
    type_at(desk, "asyncio.sleep", "  # x");
    CHECK(desk.code()->source().contains("sleep(seconds)  # x"));
}

TEST_CASE("a lesson whose program is only to be looked at is locked whole, replacing too; its teacher may write") {
    Desk desk(with_keys("# edit = \"none\"\n", "# %% [markdown]\n# Look.\n"));
    const QString before = desk.code()->source();
    type_at(desk, "gather", "x");
    CHECK(desk.code()->source() == before);
    CHECK(desk.ribbon().contains("to be looked at"));
    CHECK(desk.window->findChild<QLabel*>("chip"));
    desk.trigger([](const QString& name) { return name.contains("prose, with a preview"); });
    CHECK_FALSE(desk.code()->is_locked());
    type_at(desk, "# Look.", " Well");
    CHECK(wait_for([&] { return panel_of(desk)->text().contains("Look. Well"); }));
}

TEST_CASE("panels are opened and closed as the lesson and its notes say, and come back with the next lesson") {
    Desk desk(with_keys("# hide = [\"timeline\", \"timers\", \"inspector\", \"output\"]\n",
                        "# %% [markdown] note\n# Look at the timers.\n#\n# Stop: event timer_set\n# Show: timers, "
                        "timeline\n# Hide: waiting\n"));
    auto* stage = desk.window->findChild<StageView*>();
    auto* lanes = desk.window->findChild<LaneView*>();
    auto* output = desk.window->findChild<QWidget*>("output_panel");
    const auto hides = [&](StageSection section) { return stage->wishes().hidden.count(section) > 0; };
    CHECK_FALSE(lanes->isVisible());
    CHECK_FALSE(output->isVisible());
    CHECK(hides(StageSection::timers));
    CHECK_FALSE(hides(StageSection::waiting));
    REQUIRE(wait_for([&] { return panel_of(desk)->said_by_run().notes.size() == 1; }));
    const Step note = *panel_of(desk)->said_by_run().notes[0];
    emit desk.window->findChild<Scrubber*>()->step_picked(note);
    REQUIRE(wait_for([&] { return desk.window->step() == note; }));
    CHECK(lanes->isVisible());
    CHECK_FALSE(hides(StageSection::timers));
    CHECK(hides(StageSection::waiting));
    emit desk.window->findChild<Scrubber*>()->step_picked({0});
    REQUIRE(wait_for([&] { return desk.window->step() == Step{0}; }));
    CHECK_FALSE(lanes->isVisible());
    CHECK_FALSE(hides(StageSection::waiting));
    desk.trigger([](const QString& name) { return name == "&All panels"; });
    CHECK(lanes->isVisible());
    CHECK(output->isVisible());
    CHECK(stage->wishes().hidden.empty());
    desk.write(naps);
    desk.window->open_file(desk.path);
    desk.settle();
    CHECK(lanes->isVisible());
    CHECK(output->isVisible());
    CHECK(stage->wishes().hidden.empty());
}

TEST_CASE("one click opens a lesson beside its pair") {
    Desk desk(with_keys("# pair = \"other.py\"\n"));
    auto* pair = desk.window->findChild<QLabel*>("pair");
    CHECK_FALSE(pair->isVisibleTo(pair->parentWidget()));
    QFile other(desk.folder.filePath("other.py"));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write(
        with_keys("# pair = \"lesson.py\"\n").replace("\"Naps\"", "\"Other naps\"").replace("2)", "3)").toUtf8());
    other.close();
    desk.window->open_file(desk.path);
    desk.settle();
    REQUIRE(pair->isVisibleTo(pair->parentWidget()));
    CHECK(pair->text().contains("Other naps"));
    emit pair->linkActivated("pair");
    auto* both = desk.window->findChild<CompareWindow*>();
    REQUIRE(both);
    CHECK(wait_for([&] { return both->is_ready(); }));
}

TEST_CASE("a task is a checklist that the run ticks; hints and a solution come when they are asked for") {
    Desk desk(with_keys({},
                        "# %% [markdown] task\n# Let *left* wake first.\n#\n# Check: output 1 is \"left wakes\"\n"
                        "# Check: time is at most 2\n# Hint: Its nap must be shorter.\n# Why: The earlier timer wins.\n"
                        "# Solution: `nap(\"left\", 2)` -> `nap(\"left\", 0.5)`\n"));
    LessonPanel* panel = panel_of(desk);
    REQUIRE(wait_for([&] { return panel->said_by_run().conditions.size() == 1; }));
    // Nothing is changed yet: no box is ticked, and what the program prints is not given away.
    CHECK(panel->text().contains(QString::fromUtf8("\u2610")));
    CHECK_FALSE(panel->text().contains(QString::fromUtf8("\u2611")));
    CHECK_FALSE(panel->text().contains("right wakes"));
    CHECK_FALSE(panel->text().contains("shorter"));
    panel->give_task_hint(0);
    CHECK(panel->text().contains("Its nap must be shorter."));
    CHECK_FALSE(panel->text().contains("0.5"));

    desk.edit(desk.code()->source().replace("nap(\"right\", 1)", "nap(\"right\", 1.5)"));
    REQUIRE(wait_for([&] { return panel->text().contains("now: output 1 is 'right wakes'"); }));
    CHECK(panel->text().contains(QString::fromUtf8("\u2611")));  // the time is
    panel->show_solution(0);
    CHECK(panel->text().contains("nap(\"left\", 0.5)"));
    emit panel->solution_wanted(0);
    REQUIRE(wait_for([&] { return panel->text().contains("The earlier timer wins."); }));
    CHECK(desk.code()->source().contains("nap(\"left\", 0.5)"));
    CHECK(panel->tasks_done() == std::vector<bool>{true});
    // Done is done: it stays so when the program is the lesson's own again.
    desk.trigger([](const QString& name) { return name == "Back to the ori&ginal"; });
    REQUIRE(wait_for([&] { return panel->text().contains("you have done it before"); }));
}

TEST_CASE("a question is about the lesson's own program, also when that was changed since") {
    Desk desk(with_keys({}, "# %% [markdown] question\n# How long does it take?\n#\n# Answer: time\n"));
    LessonPanel* panel = panel_of(desk);
    REQUIRE(wait_for([&] { return panel->questions()[0].answer == "2"; }));
    desk.edit(desk.code()->source().replace("nap(\"left\", 2)", "nap(\"left\", 5)"));
    QTest::qWait(300);
    CHECK(panel->questions()[0].answer == "2");
    panel->write(0, "2");
    panel->check(0);
    CHECK(panel->text().contains("Right."));
}

TEST_CASE("who is the loop picks a handle in the picture, and the place where the task goes, by mouse and by keys") {
    Desk desk(naps);
    auto* quiz = desk.window->findChild<QuizMaster*>();
    auto* stage = desk.window->findChild<StageView*>();
    quiz->be_the_loop();
    const auto asked = [&](quiz::Kind kind) {
        return wait_for([&] { return quiz->open_question() && quiz->open_question()->kind == kind; });
    };
    int handles = 0, by_mouse = 0, by_keys = 0;
    for (int round = 0; round < 30; ++round) {
        REQUIRE(wait_for([&] { return quiz->open_question() != nullptr; }));
        const quiz::Question question = *quiz->open_question();
        REQUIRE(wait_for([&] { return desk.window->step() == question.asked_at; }));
        stage->finish_motion();
        const quiz::Choice& right = question.choices[question.right];
        if (question.kind == quiz::Kind::loop_place) {
            const auto key = place_key(static_cast<std::uint32_t>(question.right));
            const Element* place = stage->layout_shown().find(key);
            REQUIRE(place);
            stage->setFocus();
            if (round % 2) {
                QTest::mouseClick(stage->viewport(), Qt::LeftButton, {}, stage->visible_rect_of(*place).center());
                ++by_mouse;
            } else {
                for (int tries = 0; tries < 12 && stage->focused() != key; ++tries) {
                    QTest::keyClick(stage, tries % 2 ? Qt::Key_End : Qt::Key_Tab);
                }
                REQUIRE(stage->focused() == key);
                QTest::keyClick(stage, Qt::Key_Space);
                ++by_keys;
            }
        } else if (stage->layout_shown().find(handle_key(right.handle)) ||
                   stage->layout_shown().find(timer_key(right.handle))) {
            emit stage->handle_clicked(right.handle);
            ++handles;
        } else {
            quiz->pick(question.right);
        }
        INFO(quiz::english(question.text));
        CHECK(quiz->open_question() == nullptr);
        if (handles > 1 && by_mouse > 1 && by_keys > 1) return;
        if (!quiz->go_on()) break;
    }
    INFO("handles " << handles << ", places by mouse " << by_mouse << ", by keys " << by_keys);
    CHECK((handles > 1 && by_mouse > 0 && by_keys > 0));
    CHECK_FALSE(asked(quiz::Kind::variable));
}

TEST_CASE("after an edit the turns that are not as before are marked on the timeline") {
    Desk desk(naps);
    auto* lanes = desk.window->findChild<LaneView*>();
    CHECK(lanes->changes().empty());
    desk.edit(QString(naps).replace("print(name, \"wakes\")", "print(name, \"is awake\")"));
    REQUIRE(wait_for([&] { return !lanes->changes().empty(); }));
    CHECK(lanes->changes().size() == 2);  // each nap's last turn
    desk.edit(QString(naps).replace("print(name, \"wakes\")", "print(name, \"is awake\")  # a note"));
    REQUIRE(wait_for([&] { return lanes->changes().size() == 2; }));
    desk.write(naps);
    desk.window->open_file(desk.path);
    desk.settle();
    CHECK(lanes->changes().empty());
}
