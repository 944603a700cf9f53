#include <QAccessible>
#include <QTest>

#include "catch.h"
#include "code/code_view.h"
#include "stage/stage_view.h"
#include "story.h"
#include "window/announcer.h"
#include "window/header.h"

using namespace loopglass;
using namespace loopglass::ui;
using test::Story;

TEST_CASE("one step on, a screen reader is told the sentence; after a jump, the place before it") {
    Story story;
    const auto* announcer = story.find<Announcer>();
    story.key(Qt::Key_Right);
    REQUIRE(story.at(1));
    CHECK(announcer->words() == story.find<SentenceView>()->text());
    story.go_to(60);
    CHECK(announcer->words().startsWith("Step 60 of "));
    CHECK(announcer->words().contains(", iteration "));
    CHECK(announcer->words().endsWith(story.find<SentenceView>()->text()));
    CHECK_FALSE(announcer->is_urgent());
}

TEST_CASE("of what is selected a screen reader is told each change of state, and no more") {
    Story story;
    auto* announcer = story.find<Announcer>();
    story.go_to(60);
    auto* stage = story.find<StageView>();
    const trace::TaskRow* chosen = nullptr;
    for (const trace::TaskRow& task : stage->snapshot()->tasks)
        if (task.state == trace::TaskState::waiting) chosen = &task;
    REQUIRE(chosen);
    emit stage->task_clicked(chosen->id);
    int told = 0;
    for (int i = 0; i < 60; ++i) {
        const std::uint32_t next = story.step() + 1;
        story.key(Qt::Key_Right);
        REQUIRE(story.at(next));
        const QString sentence = story.find<SentenceView>()->text();
        REQUIRE(announcer->words().startsWith(sentence));
        told += announcer->words() != sentence;
    }
    CHECK(told > 0);
    CHECK(told < 20);
}

TEST_CASE("what is said while playing is what was written, not every sentence") {
    Announcer announcer(nullptr);
    StepNews news;
    news.sentence = "Task-1 is about to run line 3";
    news.playing = true;
    announcer.tell(news);
    CHECK(announcer.words().isEmpty());
    news.output << "A: times 2";
    announcer.tell(news);
    CHECK(announcer.words() == "Output: A: times 2");
    news.playing = false;
    news.sentence = "Task-1 writes: A: times 2";
    announcer.tell(news);
    CHECK(announcer.words() == news.sentence);
    news.alarms = true;
    announcer.tell(news);
    CHECK(announcer.is_urgent());
}

TEST_CASE("the whole loop can be read out, in its order, and the announcer is a notification") {
    Story story;
    story.go_to(60);
    QTest::keyClick(story.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto* announcer = story.find<Announcer>();
    const QString words = announcer->words();
    CHECK(words.startsWith("Running"));
    CHECK(words.indexOf("Ready queue") < words.indexOf("Waiting"));
    CHECK(words.indexOf("Waiting") < words.indexOf("Timers"));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(announcer);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::AlertMessage);
    CHECK(spoken->text(QAccessible::Name) == words);
}

TEST_CASE("a text that does not run is said at once") {
    Story story;
    auto* code = story.find<CodeView>();
    code->setFocus();
    QTextCursor at(code->document());
    at.movePosition(QTextCursor::End);
    code->setTextCursor(at);
    QTest::keyClicks(code, "syntax error");
    auto* announcer = story.find<Announcer>();
    CHECK(QTest::qWaitFor([&] { return announcer->words().contains("invalid syntax"); }, 5000));
    CHECK(announcer->is_urgent());
}
