#include <QSignalSpy>
#include <QTest>

#include "catch.h"
#include "fake_factorials.h"
#include "run/cursor.h"

using namespace loopglass;
using namespace loopglass::ui;

namespace {

trace::OpenResult open_factorials(const trace::Program& program, const trace::Limits&) {
    return test::factorials(program);
}

trace::OpenResult open_endless(const trace::Program& program, const trace::Limits&) {
    return std::make_unique<test::EndlessRun>(program);
}

trace::OpenResult open_nothing(const trace::Program&, const trace::Limits&) {
    Diagnostic diagnostic;
    diagnostic.type = "SyntaxError";
    diagnostic.message = "invalid syntax";
    return Diagnostics{diagnostic};
}

bool wait_for(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 5000); }

bool shows(const Cursor& cursor, std::uint32_t step) {
    return cursor.has_run() && cursor.moment()->snapshot.step.number == step;
}

}  // namespace

TEST_CASE("the cursor shows the step it is asked for, and steps there and back") {
    Cursor cursor(open_factorials);
    cursor.open(test::factorials_program());
    REQUIRE(wait_for([&] { return shows(cursor, 0); }));
    cursor.move(trace::Grain::step, trace::Direction::forward);
    REQUIRE(wait_for([&] { return shows(cursor, 1); }));
    cursor.move(trace::Grain::step, trace::Direction::backward);
    REQUIRE(wait_for([&] { return shows(cursor, 0); }));
    CHECK_FALSE(cursor.can_move(trace::Grain::step, trace::Direction::backward));
    CHECK(cursor.furthest().number == 1);
}

TEST_CASE("of many requests the newest wins, and moves add up before they are shown") {
    Cursor cursor(open_factorials);
    cursor.open(test::factorials_program());
    REQUIRE(wait_for([&] { return shows(cursor, 0); }));
    for (int i = 0; i < 50; ++i) cursor.move(trace::Grain::step, trace::Direction::forward);
    CHECK(cursor.wanted().number == 50);
    REQUIRE(wait_for([&] { return shows(cursor, 50); }));
}

TEST_CASE("the end of a run is its last step, and a step beyond it is the end") {
    Cursor cursor(open_factorials);
    cursor.open(test::factorials_program(), {1'000'000});
    REQUIRE(wait_for([&] { return cursor.has_run() && cursor.is_resting(); }));
    const Step last = cursor.progress().frontier;
    CHECK(shows(cursor, last.number));
    CHECK(cursor.wanted() == last);
    cursor.to_start();
    REQUIRE(wait_for([&] { return shows(cursor, 0); }));
    cursor.to_end();
    REQUIRE(wait_for([&] { return shows(cursor, last.number); }));
}

TEST_CASE("a run that never ends goes ahead as far as its budget, and on when the person does") {
    Cursor cursor(open_endless);
    cursor.open(test::factorials_program());
    REQUIRE(wait_for([&] { return cursor.has_run() && cursor.is_resting(); }));
    const std::uint32_t first = cursor.progress().frontier.number;
    CHECK_FALSE(cursor.progress().ended);
    CHECK(first >= RunWorker::steps_ahead);
    CHECK(first < 4 * RunWorker::steps_ahead);
    cursor.to_end();
    REQUIRE(wait_for([&] { return shows(cursor, first); }));
    REQUIRE(wait_for([&] { return cursor.progress().frontier.number >= first + RunWorker::steps_ahead; }));
    // There is no output to be found, ever: the search gives up after a stretch, and asking again goes on.
    cursor.move(trace::Grain::output, trace::Direction::forward);
    REQUIRE(wait_for([&] { return cursor.is_resting(); }));
    CHECK(shows(cursor, first));
}

TEST_CASE("a run that was halted goes on only when it is asked to") {
    Cursor cursor(open_endless);
    cursor.open(test::factorials_program());
    REQUIRE(wait_for([&] { return cursor.has_run(); }));
    cursor.halt();
    REQUIRE(wait_for([&] { return cursor.is_resting(); }));
    const std::uint32_t there = cursor.progress().frontier.number;
    cursor.go_to({there / 2});
    REQUIRE(wait_for([&] { return shows(cursor, there / 2); }));
    QTest::qWait(50);
    CHECK(cursor.progress().frontier.number == there);
    CHECK_FALSE(cursor.progress().ended);
    cursor.go_on();
    CHECK(wait_for([&] { return cursor.progress().frontier.number >= there + RunWorker::steps_ahead; }));
}

TEST_CASE("a question that takes long says how far it is, and is given up when told") {
    Cursor cursor(open_factorials);
    QSignalSpy told(&cursor, &Cursor::inquired);
    cursor.open(test::factorials_program());
    REQUIRE(wait_for([&] { return cursor.has_run() && cursor.is_resting(); }));
    bool given_up = false;
    cursor.inquire([&](trace::Run&, const trace::Progressing& progressing) {
        while (progressing(0.25)) QTest::qSleep(10);
        return [&] { given_up = true; };
    });
    REQUIRE(wait_for([&] { return told.count() > 1; }));
    CHECK(told.front().front().toDouble() == 0.25);
    cursor.halt();
    REQUIRE(wait_for([&] { return given_up; }));
    CHECK(told.back().front().toDouble() == 1);
}

TEST_CASE("a program that cannot run is refused with its reasons, and another opens after it") {
    bool refuse = true;
    Cursor cursor([&](const trace::Program& program, const trace::Limits& limits) {
        return refuse ? open_nothing(program, limits) : open_factorials(program, limits);
    });
    QString message;
    QObject::connect(&cursor, &Cursor::refused,
                     [&](const Diagnostics& found) { message = QString::fromStdString(found.front().message); });
    cursor.open(test::factorials_program());
    REQUIRE(wait_for([&] { return !message.isEmpty(); }));
    CHECK(message == "invalid syntax");
    CHECK_FALSE(cursor.has_run());
    refuse = false;
    cursor.open(test::factorials_program());
    CHECK(wait_for([&] { return shows(cursor, 0); }));
}

TEST_CASE("line of this task goes on with the task that ran last, or the one chosen") {
    Cursor cursor(open_factorials);
    cursor.open(test::factorials_program(), {60});
    REQUIRE(wait_for([&] { return shows(cursor, 60) && cursor.is_resting(); }));
    cursor.choose_task({3});
    CHECK(cursor.task_of_lines() == TaskId{3});
    cursor.move(trace::Grain::task_line, trace::Direction::forward);
    REQUIRE(wait_for([&] { return cursor.moment()->snapshot.step == cursor.wanted() && !shows(cursor, 60); }));
    CHECK(cursor.moment()->snapshot.running_task == TaskId{3});
    cursor.choose_task({});
    CHECK(cursor.task_of_lines() == TaskId{3});
}
