#include <trace/narration.h>
#include <trace/snapshot.h>

#include <cctype>
#include <string>

#include "catch.h"

using namespace loopglass;
using namespace loopglass::trace;

TEST_CASE("a sentence fills in its arguments, each as often as its text asks") {
    const Sentence wakeup{SentenceId::wakeup_is_queued, {{"Task-2", TaskId{2}, {}}}};
    CHECK(english(wakeup) ==
          "What Task-2 waits for is done: the wakeup of Task-2 is put at the end of the ready queue.");
    const Sentence line{SentenceId::line_runs, {{"the program", {}, {}}, {"3", {}, {}}, {"x = '%1'", {}, {}}}};
    CHECK(english(line) == "The program is about to run line 3: x = '%1'");
}

TEST_CASE("a sentence taken apart keeps what its arguments name") {
    const Sentence sentence{SentenceId::task_begins_to_wait,
                            {{"Task-3", TaskId{3}, {}}, {"sleep(1)", {}, FutureId{7}}}};
    const auto parts = sentence_parts(sentence_text(sentence.id), sentence);
    REQUIRE(parts.size() == 4);
    CHECK(parts[0].task == TaskId{3});
    CHECK(parts[1].text == " waits for ");
    CHECK(parts[2].future == FutureId{7});
}

TEST_CASE("an argument that is missing leaves its place to be seen") {
    CHECK(english({SentenceId::program_ends, {}}) == "The program has ended, with exit status %1.");
}

TEST_CASE("every sentence has a text that begins with an argument or a capital and ends with a point or argument") {
    for (std::size_t i = 0; i < static_cast<std::size_t>(SentenceId::count_); ++i) {
        const std::string text = sentence_text(static_cast<SentenceId>(i));
        INFO(text);
        const bool begins_well =
            text[0] == '%' || std::isupper(static_cast<unsigned char>(text[0])) || text.rfind("cancel()", 0) == 0;
        const bool is_clause = i >= static_cast<std::size_t>(SentenceId::waits_for_lock) &&
                               i <= static_cast<std::size_t>(SentenceId::loop_has_nothing);
        if (is_clause) continue;  // said within another sentence
        CHECK(begins_well);
        CHECK((text.back() == '.' || text[text.size() - 2] == '%'));
    }
}

TEST_CASE("a list in a sentence is of clauses, each of which can be said by itself") {
    const Sentence whole = listing(SentenceId::found_deadlock,
                                   {{SentenceId::waits_for_lock, {{"Task-2", {}, {}}, {"Task-3", {}, {}}}},
                                    {SentenceId::waits_for_another, {{"Task-3", {}, {}}, {"Task-2", {}, {}}}}});
    CHECK(english(whole) == "A deadlock: Task-2 waits for a lock that Task-3 holds, Task-3 waits for Task-2.");
    CHECK(whole.clauses.size() == 2);
}

TEST_CASE("a snapshot's rows are found by id") {
    Snapshot snapshot;
    for (const std::uint32_t id : {1u, 4u, 9u}) {
        TaskRow task;
        task.id = TaskId{id};
        task.name = "Task-" + std::to_string(id);
        snapshot.tasks.push_back(task);
    }
    REQUIRE(snapshot.task(TaskId{4}));
    CHECK(snapshot.task(TaskId{4})->name == "Task-4");
    CHECK(snapshot.task(TaskId{5}) == nullptr);
    CHECK(snapshot.future(FutureId{1}) == nullptr);
}
