// What goes wrong in a program without an error of its own: for each kind a program of tests/cases/findings that sets
// it off, and one like it, with no_ before its name, that does not.

#include <algorithm>

#include "catch.h"
#include "files.h"
#include "program.h"

using namespace loopglass;
using namespace loopglass::tests;
using trace::SentenceId;

namespace {

std::unique_ptr<trace::Run> ended_run(const std::string& name) {
    auto run = open(in_source("tests/cases/findings/" + name + ".py"));
    run_to_end(*run);
    return run;
}

void check_found(const std::string& name, SentenceId id) {
    INFO("program: " << name);
    const auto run = ended_run(name);
    const auto found = run->findings();
    REQUIRE(found.size() == 1);
    CHECK(found[0].sentence.id == id);
    // The narration says the same at that step, and finds no more when it goes there again.
    const trace::Snapshot snapshot = run->snapshot(found[0].step);
    CHECK(snapshot.row.kind() == trace::StepKind::problem_found);
    if (snapshot.end == trace::RunEnd::running)
        CHECK(trace::english(run->narrate(snapshot)) == trace::english(found[0].sentence));
    CHECK(run->findings().size() == 1);
    INFO("the program without the fault");
    CHECK(ended_run("no_" + name)->findings().empty());
}

}  // namespace

TEST_CASE("a coroutine that is never awaited is found") {
    check_found("never_awaited", SentenceId::found_never_awaited);
}
TEST_CASE("a task that nobody holds is found") { check_found("unheld_task", SentenceId::found_unheld_task); }
TEST_CASE("a task that nobody awaits is found") { check_found("unawaited_task", SentenceId::found_unawaited_task); }
TEST_CASE("an exception that is never retrieved is found") {
    check_found("unseen_exception", SentenceId::found_unseen_exception);
}
TEST_CASE("a call that blocks the loop is found") { check_found("blocked_loop", SentenceId::found_blocking); }
TEST_CASE("a run that waits for threads at its end blocks nobody") {
    CHECK(ended_run("waiting_for_threads_at_the_end_blocks_nobody")->findings().empty());
}
TEST_CASE("a program that exits leaves nobody unawaited") {
    CHECK(ended_run("a_program_that_exits_leaves_nobody_unawaited")->findings().empty());
}
TEST_CASE("a computation that blocks the loop is found") { check_found("long_turn", SentenceId::found_long_turn); }
TEST_CASE("a cancellation that is swallowed is found") {
    check_found("swallowed_cancellation", SentenceId::found_swallowed_cancellation);
}
TEST_CASE("a task group that cancels its parent swallows nothing") {
    CHECK(ended_run("a_group_swallows_nothing")->findings().empty());
}
TEST_CASE("a lock that is held across a long await is found") { check_found("long_hold", SentenceId::found_long_hold); }
TEST_CASE("a queue that only grows is found") { check_found("growing_queue", SentenceId::found_growing_queue); }
TEST_CASE("results of gather that are ignored are found") {
    check_found("ignored_results", SentenceId::found_ignored_results);
}
TEST_CASE("workers that are cancelled and then awaited lose nothing") {
    CHECK(ended_run("cancelled_tasks_that_are_awaited_lose_nothing")->findings().empty());
}
TEST_CASE("a deadlock of tasks is found") { check_found("deadlock", SentenceId::found_deadlock); }
TEST_CASE("a deadlock of threads is found") { check_found("deadlock_of_threads", SentenceId::found_deadlock); }
TEST_CASE("a form that Python has removed is told of once") { check_found("removed_form", SentenceId::found_removed); }
TEST_CASE("a future that nobody will set is found") {
    check_found("future_never_set", SentenceId::found_future_never_set);
}
