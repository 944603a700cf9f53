// Questions that nobody has written, over all lessons at all their steps: what is marked as right is what the run does,
// found here in another way than the quiz finds it.

#include <cmath>
#include <map>
#include <set>

#include <quiz/quiz.h>
#include <recording/reports.h>

#include "../whole/program.h"
#include "catch.h"
#include "files.h"

using namespace loopglass;
using namespace loopglass::tests;
using quiz::Kind;
using quiz::Question;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> lessons() { return files_below(in_source("lessons"), ".py"); }

std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == text.npos ? "" : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// What is printed to stdout after a step, blank lines aside.
std::vector<std::string> printed_after(const trace::Run& run, Step step) {
    std::vector<std::string> texts;
    const trace::Timeline& timeline = run.timeline();
    for (std::size_t i = outputs_until(timeline, step); i < timeline.outputs.size(); ++i) {
        const std::string text = trimmed(output_text(timeline, timeline.outputs[i]));
        if (timeline.outputs[i].stream == trace::Stream::out && !text.empty()) texts.push_back(text);
    }
    return texts;
}

/// Calls `look` with the question of this kind at every step that has one.
template <class Look>
void for_all(Kind kind, std::uint32_t stride, const Look& look) {
    for (const fs::path& file : lessons()) {
        INFO("lesson: " << file.string());
        const auto run = open(file);
        // A lesson may never end on purpose.
        run->run_ahead(20'000);
        const std::uint32_t last = run->progress().frontier.number;
        for (std::uint32_t step = 0; step < last; step += stride) {
            const auto asked = quiz::question(kind, *run, Step{step});
            if (!asked) continue;
            INFO("step " << step << ": " << quiz::english(asked->text));
            look(*asked, *run, Step{step});
        }
    }
}

std::string right_of(const Question& question) { return quiz::english(question.choices[question.right].words); }

std::vector<std::string> texts_of(const Question& question) {
    std::vector<std::string> texts;
    for (const quiz::Choice& choice : question.choices) texts.push_back(quiz::english(choice.words));
    return texts;
}

}  // namespace

TEST_CASE("every generated question can be answered: one right choice, none twice, and why") {
    for (const Kind kind : quiz::all_kinds()) {
        std::map<std::size_t, int> places;  // of the right choice, among four
        std::set<std::pair<std::string, std::string>> known;
        int count = 0;
        for_all(kind, 3, [&](const Question& question, trace::Run& run, Step step) {
            CHECK(question.kind == kind);
            CHECK(question.asked_at == step);
            REQUIRE(question.choices.size() >= 2);
            CHECK(question.choices.size() <= 4);
            REQUIRE(question.right < question.choices.size());
            const auto texts = texts_of(question);
            CHECK(std::set<std::string>(texts.begin(), texts.end()).size() == texts.size());
            for (const std::string& text : texts) CHECK_FALSE(text.empty());
            CHECK_FALSE(question.explanation.empty());
            CHECK_FALSE(question.hints.empty());
            CHECK(question.shown_at >= step);
            // The same question stands at many steps, each time with its right choice in the same place.
            if (question.choices.size() == 4 && known.insert({run.program().source, right_of(question)}).second) {
                ++places[question.right];
                ++count;
            }
        });
        INFO("kind: " << quiz::name_of(kind) << ", " << count << " questions with four choices");
        // Whoever answers at random, or always takes the same place, is right once in four times.
        if (count >= 100)
            for (std::size_t place = 0; place < 4; ++place)
                CHECK(std::abs(places[place] * 4 - count) < 7 * std::sqrt(count));
    }
}

TEST_CASE("the same question is asked at the same step of the same run") {
    const auto one = open(in_source("lessons/factorials.py")), other = open(in_source("lessons/factorials.py"));
    for (const auto* run : {&one, &other}) run_to_end(**run);
    for (const Kind kind : quiz::all_kinds())
        for (std::uint32_t step = 0; step < one->progress().frontier.number; ++step) {
            const auto a = quiz::question(kind, *one, Step{step}), b = quiz::question(kind, *other, Step{step});
            REQUIRE(a.has_value() == b.has_value());
            if (a) CHECK((texts_of(*a) == texts_of(*b) && a->right == b->right));
        }
}

TEST_CASE("what is printed next is what the question marks") {
    for_all(Kind::next_output, 1, [](const Question& question, trace::Run& run, Step step) {
        CHECK(right_of(question) == printed_after(run, step).front());
    });
}

TEST_CASE("the order of the next lines is the one marked") {
    for_all(Kind::order, 2, [](const Question& question, trace::Run& run, Step step) {
        const auto texts = printed_after(run, step);
        CHECK(right_of(question) == texts[0] + "  \u2192  " + texts[1] + "  \u2192  " + texts[2]);
    });
}

TEST_CASE("the next turn is of the task that is marked, as the report of handles has it") {
    for (const fs::path& file : lessons()) {
        INFO("lesson: " << file.string());
        const auto run = open(file);
        std::vector<std::string> names;  // of each turn, from lines ITERATION TIME KIND NAME
        std::istringstream report(recording::handles_report(*run));
        for (std::string line; std::getline(report, line);) {
            std::istringstream words(line);
            std::string iteration, time, kind, name;
            words >> iteration >> time >> kind;
            std::getline(words, name);
            names.push_back(kind == "call" ? "" : trimmed(name));
        }
        const auto& turns = run->timeline().turns;
        for (std::uint32_t step = 0; step < run->progress().frontier.number; ++step) {
            const auto asked = quiz::question(Kind::next_task, *run, Step{step});
            if (!asked) continue;
            std::size_t next = 0;
            while (turns[next].first_step <= step) ++next;
            INFO("step " << step);
            if (names[next].empty()) {
                const std::string right = right_of(*asked);
                CHECK((right.starts_with("the callback ") || right.starts_with("the timer of ")));
            } else {
                CHECK((right_of(*asked) == names[next] || right_of(*asked).starts_with(names[next] + ", ")));
            }
        }
    }
}

TEST_CASE("the ready queue after a turn is the one marked: its front is the next turn of this iteration") {
    for_all(Kind::ready_queue, 2, [](const Question& question, trace::Run& run, Step) {
        const trace::Snapshot then = run.snapshot(question.shown_at);
        REQUIRE(then.row.kind() == trace::StepKind::handle_ended);
        std::string names;
        for (const auto& handle : then.ready) names += (names.empty() ? "" : ", ") + handle.name;
        CHECK(right_of(question) == (names.empty() ? "nothing" : names));
    });
}

TEST_CASE("the state of a future after a turn is the one marked, by the events of that turn") {
    for_all(Kind::future_state, 2, [](const Question& question, trace::Run& run, Step step) {
        const auto& events = run.timeline().events;
        std::uint32_t end = step.number + 1;
        while (run.timeline().steps[end].kind() != trace::StepKind::handle_ended) ++end;
        std::set<std::string> happened;  // which states futures came to until the end of the turn
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (events[i].step <= step.number || events[i].step > end) continue;
            if (events[i].kind == trace::StepKind::future_finished) happened.insert("FINISHED, with a result");
            if (events[i].kind == trace::StepKind::future_failed) happened.insert("FINISHED, with an exception");
            if (events[i].kind == trace::StepKind::future_cancelled) happened.insert("CANCELLED");
        }
        CHECK((right_of(question) == "PENDING" || happened.count(right_of(question)) == 1));
    });
}

TEST_CASE("a variable is what the frame holds") {
    for_all(Kind::variable, 1, [](const Question& question, trace::Run& run, Step step) {
        const auto frames = run.frames({step, run.snapshot(step).running_task});
        const auto& locals = frames.back().locals;
        const auto found = std::find_if(locals.begin(), locals.end(),
                                        [&](const auto& local) { return local.name == question.hidden_name; });
        REQUIRE(found != locals.end());
        CHECK(right_of(question) == found->value);
    });
}

TEST_CASE("the time that a program takes is its clock at its end") {
    for_all(Kind::total_time, 50, [](const Question& question, trace::Run& run, Step) {
        const double last = time_at(run.timeline(), run.progress().frontier).seconds;
        CHECK(std::abs(std::stod(right_of(question)) - last) < 1e-6);
    });
}

namespace {

/// Calls `look` with every question that one who is the loop is asked, from the first step to the last.
template <class Look>
void be_the_loop(const Look& look) {
    for (const fs::path& file : lessons()) {
        INFO("lesson: " << file.string());
        const auto run = open(file);
        run->run_ahead(20'000);
        Step step;
        for (int asked = 0; asked < 300; ++asked) {
            const auto question = quiz::next_loop_question(*run, step);
            if (!question) break;
            INFO("step " << question->asked_at.number << ": " << quiz::english(question->text));
            REQUIRE(question->asked_at >= step);
            REQUIRE(question->shown_at > question->asked_at);
            look(*question, *run);
            step = question->shown_at;
        }
    }
}

}  // namespace

TEST_CASE("who is the loop is told the turn that CPython takes, and of every other why it is not next") {
    std::map<Kind, int> count;
    be_the_loop([&](const Question& question, trace::Run& run) {
        ++count[question.kind];
        CHECK_FALSE(question.explanation.empty());
        REQUIRE(question.choices.size() >= 2);
        for (std::size_t i = 0; i < question.choices.size(); ++i) {
            INFO(quiz::english(question.choices[i].words));
            CHECK((i == question.right || !question.choices[i].why_not.empty()));
        }
        const trace::Snapshot then = run.snapshot(question.shown_at);
        if (question.kind == Kind::loop_turn) {
            REQUIRE(then.row.kind() == trace::StepKind::handle_begun);
            CHECK(question.choices[question.right].handle == then.running_handle.id);
            return;
        }
        // Where the task stands, found by the queue and the future of its own.
        const TaskId task = run.snapshot(question.asked_at).running_task;
        const bool queued = std::any_of(then.ready.begin(), then.ready.end(), [&](const auto& handle) {
            return handle.kind != trace::HandleKind::call && handle.task == task;
        });
        const trace::TaskRow* row = then.task(task);
        const trace::FutureRow* own = row ? then.future(row->future) : nullptr;
        const bool done = !own || own->state != trace::FutureState::pending;
        CHECK(question.right == (done ? 2u : queued ? 0u : 1u));
    });
    CHECK(count[Kind::loop_turn] > 200);
    CHECK(count[Kind::loop_place] > 200);
}

TEST_CASE("who answers by chance, by place or by length is right no more often than chance has it") {
    struct Player {
        const char* name;
        std::size_t (*pick)(const std::vector<std::string>& texts, std::uint32_t& luck);
        int right = 0;
    };
    const auto by_length = [](bool longest) {
        return longest ? [](const std::vector<std::string>& texts, std::uint32_t&) {
            const auto shorter = [](const auto& a, const auto& b) { return a.size() < b.size(); };
            return static_cast<std::size_t>(std::max_element(texts.begin(), texts.end(), shorter) - texts.begin());
        } : [](const std::vector<std::string>& texts, std::uint32_t&) {
            const auto shorter = [](const auto& a, const auto& b) { return a.size() < b.size(); };
            return static_cast<std::size_t>(std::min_element(texts.begin(), texts.end(), shorter) - texts.begin());
        };
    };
    std::vector<Player> players = {
        {"chance",
         [](const std::vector<std::string>& texts, std::uint32_t& luck) {
             luck = luck * 1664525u + 1013904223u;
             return std::size_t{luck >> 8} % texts.size();
         }},
        {"the first", [](const std::vector<std::string>&, std::uint32_t&) { return std::size_t{0}; }},
        {"the last", [](const std::vector<std::string>& texts, std::uint32_t&) { return texts.size() - 1; }},
        {"the longest", by_length(true)},
        {"the shortest", by_length(false)},
    };
    double expected = 0, variance = 0;
    std::uint32_t luck = 1;
    for (const Kind kind : quiz::all_kinds()) {
        // The same question at many steps is one question.
        std::set<std::string> known;
        for_all(kind, 2, [&](const Question& question, trace::Run& run, Step) {
            const auto texts = texts_of(question);
            std::string key = run.program().name + quiz::english(question.text);
            for (const std::string& text : texts) key += '|' + text;
            if (!known.insert(key).second) return;
            const double chance = 1.0 / static_cast<double>(texts.size());
            expected += chance;
            variance += chance * (1 - chance);
            for (Player& player : players) player.right += player.pick(texts, luck) == question.right;
        });
    }
    for (const Player& player : players) {
        INFO(player.name << ": " << player.right << " right, chance has " << expected);
        CHECK(player.right < expected + 3 * std::sqrt(variance));
    }
}

TEST_CASE("the same question is asked with the same choices at each step where it can be asked") {
    for (const Kind kind : {Kind::order, Kind::next_output, Kind::total_time}) {
        std::map<std::string, std::vector<std::string>> choices;  // by the program and what is right
        for_all(kind, 3, [&](const Question& question, trace::Run& run, Step) {
            const auto [known, fresh] = choices.emplace(run.program().source + right_of(question), texts_of(question));
            // Two lines that read the same may be followed by others.
            if (!fresh && kind != Kind::next_output) CHECK(known->second == texts_of(question));
        });
    }
}

TEST_CASE("what is offered as the next output is still to come, or never comes: nothing that was printed already") {
    for_all(Kind::next_output, 2, [](const Question& question, trace::Run& run, Step step) {
        const auto later = printed_after(run, step);
        const auto all = printed_after(run, {});
        const std::set<std::string> before(all.begin(), all.end() - static_cast<std::ptrdiff_t>(later.size()));
        for (const std::string& text : texts_of(question))
            CHECK((!before.count(text) || std::count(later.begin(), later.end(), text) > 0));
    });
}
