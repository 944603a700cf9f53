#include <QToolTip>

#include "catch.h"
#include "code/code_view.h"
#include "inspector/expression_line.h"
#include "inspector/inspector_view.h"
#include "lanes/lane_view.h"
#include "quiz/quiz_master.h"
#include "quiz/quiz_words.h"
#include "stage/stage_view.h"
#include "story.h"
#include "window/ribbon.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

namespace {

struct QuizStory : Story {
    QuizStory() : panel(find<QuizPanel>()), master(window->findChild<QuizMaster*>()) {}

    const quiz::Question* question() const { return panel->state().question.get(); }
    bool asked() {
        return QTest::qWaitFor([this] { return panel->isVisible() && question(); }, 3000);
    }
    std::size_t wrong_choice() const { return question()->right == 0 ? 1 : 0; }
    void press_choice(std::size_t choice) {
        for (std::size_t place = 0; place < panel->listed().size(); ++place) {
            if (panel->listed()[place] == choice) key(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place)));
        }
    }

    QuizPanel* panel;
    QuizMaster* master;
};

}  // namespace

TEST_CASE("a question can be had at any step: hidden future, hints one by one, told at once, shown where it happens") {
    QuizStory story;
    story.go_to(40);
    story.find<StageView>()->setFocus();
    auto* lanes = story.find<LaneView>();
    CHECK_FALSE(lanes->is_future_hidden());
    story.key(Qt::Key_P);
    REQUIRE(story.asked());
    CHECK(story.question()->kind == quiz::Kind::next_output);
    CHECK(story.question()->asked_at.number == 40);
    CHECK(lanes->is_future_hidden());
    story.master->hint();
    CHECK(story.panel->text().contains("only that one can print"));
    const std::size_t wrong = story.wrong_choice();
    story.press_choice(wrong);
    CHECK(story.panel->text().contains("Not so."));
    CHECK(lanes->is_future_hidden());
    story.press_choice(story.question()->right);
    CHECK(story.panel->text().contains("Right."));
    CHECK_FALSE(lanes->is_future_hidden());
    CHECK(story.master->score().asked == 1);
    CHECK(story.master->score().right == 0);
    const std::uint32_t shown_at = story.question()->shown_at.number;
    story.master->show_what_happens();
    CHECK(story.at(shown_at));
    story.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(story.at(40));
    story.key(Qt::Key_Return);
    REQUIRE(
        QTest::qWaitFor([&] { return story.question() && story.question()->kind != quiz::Kind::next_output; }, 3000));
    story.key(Qt::Key_Escape);
    CHECK_FALSE(story.panel->isVisible());
    CHECK_FALSE(lanes->is_future_hidden());
}

TEST_CASE("stepping past what was asked answers it, and counts for nothing") {
    QuizStory story;
    story.master->predict();
    REQUIRE(story.asked());
    const std::uint32_t shown_at = story.question()->shown_at.number;
    story.go_to(shown_at);
    CHECK(story.panel->state().solved);
    CHECK(story.master->score().asked == 0);
    CHECK_FALSE(story.find<LaneView>()->is_future_hidden());
}

TEST_CASE("a value that is asked for is shown nowhere while the question is open") {
    QuizStory story;
    for (std::uint32_t step = 1; step < 200; ++step) {
        story.go_to(step);
        story.master->close();
        bool found = false;
        for (int round = 0; round < 7 && !found; ++round) {
            story.master->predict();
            if (!QTest::qWaitFor([&] { return story.question() || !story.panel->state().notice.startsWith("One"); },
                                 3000))
                break;
            found = story.question() && story.question()->kind == quiz::Kind::variable;
        }
        if (!found) continue;
        auto* inspector = story.find<InspectorView>();
        REQUIRE(inspector->isVisible());
        const QString name = QString::fromStdString(story.question()->hidden_name);
        CHECK(inspector->text().contains(name));
        CHECK(inspector->text().contains("?"));
        // Neither a watch, nor the expression line, nor where it comes from, nor the pointer on its name, nor the code.
        const std::string value = quiz::english(story.question()->choices[story.question()->right].words);
        inspector->set_watches({name});
        inspector->line().edit().setText(name);
        emit inspector->value_asked(name, {});
        QTest::qWait(300);
        CHECK_FALSE(inspector->text().simplified().contains(name + " " + QString::fromStdString(value)));
        CHECK(story.find<Ribbon>("answer")->words().isEmpty());
        emit story.find<CodeView>()->name_hovered(name, story.find<CodeView>()->marks().current_line, {10, 10});
        QTest::qWait(200);
        CHECK_FALSE(QToolTip::isVisible());
        CHECK_FALSE(story.find<CodeView>()->marks().values.contains(name + " = " + QString::fromStdString(value)));
        inspector->set_watches({});
        story.master->pick(story.question()->right);
        CHECK(inspector->text().contains(said(story.question()->choices[story.question()->right].words)));
        return;
    }
    FAIL("no question about a variable");
}

TEST_CASE("who is the loop picks a card, is told why it is another's turn, and sees what was set going") {
    QuizStory story;
    story.find<StageView>()->setFocus();
    story.key(Qt::Key_P, Qt::ShiftModifier);
    REQUIRE(story.asked());
    int turns = 0;
    for (int asked = 0; asked < 12; ++asked) {
        const quiz::Question* question = story.question();
        if (!question) break;
        REQUIRE(story.at(question->asked_at.number));
        if (question->kind == quiz::Kind::loop_turn) {
            ++turns;
            for (const quiz::Choice& choice : question->choices) {
                const bool right = &choice == &question->choices[question->right];
                if (right || !choice.task) continue;
                emit story.find<StageView>()->task_clicked(choice.task);
                CHECK(story.panel->text().contains(said(choice.why_not)));
                break;
            }
        }
        const std::uint32_t shown_at = question->shown_at.number;
        story.press_choice(question->right);
        CHECK(story.panel->state().solved);
        REQUIRE(story.at(shown_at));
        const auto before = story.panel->state().question;
        story.key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor(
            [&] { return story.panel->state().question != before && !story.panel->state().notice.startsWith("One"); },
            3000));
    }
    CHECK(turns >= 4);
}
