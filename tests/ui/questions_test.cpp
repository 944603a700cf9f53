#include "prose/questions.h"
#include "catch.h"
#include "lanes/lane_view.h"
#include "story.h"
#include "window/lesson_panel.h"
#include "window/ribbon.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

namespace {

lesson::Question asked(const std::string& cell) {
    const auto lesson = lesson::parse_lesson("x.py", cell);
    REQUIRE(lesson.questions.size() == 1);
    return lesson.questions[0];
}

}  // namespace

TEST_CASE("a question is answered in the prose, and told at once") {
    Story story;
    story.write(
        "asks.py",
        "# %% [markdown] predict\n# Which?\n# - [ ] this\n#   It is not this.\n# - [x] that\n#\n# Why: Because so.\n\n"
        "# %%\n" +
            test::factorials_program().source);
    story.window->open_file(story.folder.filePath("asks.py"));
    story.settle();
    auto* panel = story.find<LessonPanel>();
    REQUIRE(panel->questions().size() == 1);
    CHECK_FALSE(panel->text().contains("Because"));
    CHECK(panel->has_open_question());
    panel->pick(0, 0);
    panel->check(0);
    CHECK(panel->text().contains("Not so."));
    CHECK(panel->text().contains("It is not this."));
    panel->pick(0, 1);
    CHECK_FALSE(panel->text().contains("Not so."));
    panel->check(0);
    CHECK(panel->text().contains("Right."));
    CHECK(panel->text().contains("Because so."));
    CHECK_FALSE(panel->has_open_question());
}

TEST_CASE("of several right choices all must be picked, and no other") {
    const auto question = asked("# %% [markdown] question\n# Which?\n# - [x] a\n# - [x] b\n# - [ ] c\n");
    CHECK(question.kind == lesson::QuestionKind::several);
    Answer answer = fresh_answer(question);
    answer.pick(question, 0);
    answer.check(question);
    CHECK(answer.state == Answer::State::wrong);
    answer.pick(question, 1);
    answer.check(question);
    CHECK(answer.state == Answer::State::right);
}

TEST_CASE("lines are shuffled, and right when they stand in their order") {
    const auto question = asked("# %% [markdown] question\n# In which order?\n# 1. a\n# 2. b\n# 3. c\n");
    REQUIRE(question.kind == lesson::QuestionKind::order);
    Answer answer = fresh_answer(question);
    CHECK_FALSE(std::is_sorted(answer.order.begin(), answer.order.end()));
    answer.check(question);
    CHECK(answer.state == Answer::State::wrong);
    for (int round = 0; round < 3; ++round) {
        for (std::size_t place = 1; place < 3; ++place) {
            if (answer.order[place - 1] > answer.order[place]) answer.raise(place);
        }
    }
    answer.check(question);
    CHECK(answer.state == Answer::State::right);
}

TEST_CASE("a value is compared by what it means") {
    const auto question = asked("# %% [markdown] question\n# How long?\n#\n# Answer: 5\n");
    Answer answer = fresh_answer(question);
    CHECK_FALSE(answer.is_ready(question));
    for (const char* written : {"five seconds", "at 5 s", "At 5", "5.0"}) {
        Answer other = fresh_answer(question);
        other.written = QString::fromUtf8(written);
        other.check(question);
        CHECK(other.state == Answer::State::right);
    }
    answer.written = "inside 5";
    answer.check(question);
    CHECK(answer.state == Answer::State::wrong);
}

TEST_CASE("the run itself says what is right where the lesson leaves it to the run") {
    Story story;
    story.write("asks.py", "# %% [markdown] question\n# How many seconds?\n#\n# Answer: time\n\n# %%\n" +
                               test::factorials_program().source);
    story.window->open_file(story.folder.filePath("asks.py"));
    story.settle();
    auto* panel = story.find<LessonPanel>();
    REQUIRE(panel->questions().size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return panel->questions()[0].answer == "3"; }, 3000));
    panel->write(0, "3 s");
    panel->check(0);
    CHECK(panel->answers()[0].state == Answer::State::right);
}

TEST_CASE("what is to come is hidden until the first question is answered or the person steps on") {
    Story story;
    story.write("asks.py", "# %% [markdown] predict\n# Which?\n# - [ ] this\n# - [x] that\n\n# %%\n" +
                               test::factorials_program().source);
    story.window->open_file(story.folder.filePath("asks.py"));
    story.settle();
    auto* lanes = story.find<LaneView>();
    CHECK(lanes->is_future_hidden());
    story.key(Qt::Key_Right);
    REQUIRE(story.at(1));
    CHECK_FALSE(lanes->is_future_hidden());
    story.key(Qt::Key_H);
    CHECK(lanes->is_future_hidden());
}

TEST_CASE("the run says whether a task is done, and a note is shown where it stands") {
    Story story;
    story.write(
        "tasks.py",
        "# %% [markdown] task\n# Make it print something.\n#\n# Check: output 1 is A: times 2\n# Why: So it is.\n\n"
        "# %% [markdown] note\n# Here it begins.\n#\n# Stop: output 1\n\n# %%\n" +
            test::factorials_program().source);
    story.window->open_file(story.folder.filePath("tasks.py"));
    story.settle();
    auto* panel = story.find<LessonPanel>();
    REQUIRE(QTest::qWaitFor([&] { return panel->said_by_run().tasks_done.size() == 1; }, 3000));
    CHECK(panel->said_by_run().tasks_done[0]);
    CHECK(panel->text().contains("So it is."));
    CHECK_FALSE(panel->text().contains("Here it begins."));
    story.key(Qt::Key_O);
    CHECK(QTest::qWaitFor([&] { return story.find<Ribbon>("answer")->words() == "Here it begins."; }, 3000));
    story.key(Qt::Key_Right);
    CHECK(QTest::qWaitFor([&] { return story.find<Ribbon>("answer")->words().isEmpty(); }, 3000));
}
