// Questions about the loop: whose turn is next, what is in the ready queue, what becomes of a future.

#include <algorithm>
#include <map>

#include "askers.h"

namespace loopglass::quiz {

namespace {

std::string names_of(const std::vector<trace::HandleRow>& handles) {
    std::string names;
    for (const trace::HandleRow& handle : handles) names += (names.empty() ? "" : ", ") + handle.name;
    return names;
}

Choice queue_of(const std::vector<trace::HandleRow>& handles, std::vector<Said> why_not = {}) {
    if (handles.empty()) return {{TextId::queue_is_empty}, std::move(why_not)};
    return {{TextId::plain, {names_of(handles)}}, std::move(why_not)};
}

TextId state_of(const trace::FutureRow& future) {
    switch (future.state) {
        case trace::FutureState::pending: return TextId::pending;
        case trace::FutureState::cancelled: return TextId::cancelled;
        case trace::FutureState::finished: break;
    }
    return future.failed ? TextId::finished_with_exception : TextId::finished_with_result;
}

/// The state besides FINISHED with a result that futures come to in this program, if any does.
std::optional<TextId> rare_state(const trace::Timeline& timeline) {
    for (std::size_t i = 0; i < timeline.events.size(); ++i) {
        if (timeline.events[i].kind == trace::StepKind::future_failed) return TextId::finished_with_exception;
        if (timeline.events[i].kind == trace::StepKind::future_cancelled) return TextId::cancelled;
    }
    return std::nullopt;
}

Words question_about(const trace::FutureRow& future, const trace::Snapshot& snapshot) {
    const bool is_task = snapshot.task(future.task) != nullptr;
    return {is_task ? TextId::ask_state_of_task : TextId::ask_state_of_future, {label_of(future, snapshot)}};
}

}  // namespace

std::optional<Question> ask_next_task(Asked& asked) {
    const trace::TurnRow* turn = next_turn(asked.run.timeline(), asked.step);
    if (!turn || turn->first_step > last_own_step(asked.run.timeline()).number) return std::nullopt;
    Question question;
    question.shown_at = Step{turn->first_step};
    const trace::Snapshot then = asked.run.snapshot(question.shown_at);
    question.text = {asked.now.running_handle.id ? TextId::ask_next_turn_after_this : TextId::ask_next_turn};
    Choices choices(Choice{words_of(then.running_handle, then)});
    add_rivals(asked, then, choices);
    // A timer has a longer name than the task that waits for it, and comes before it: asked each time, whoever picks
    // what is long would be right.
    if (choices.is_right_longest() && Dice(asked.program_seed + choices.seed()).below(5) < 4) return std::nullopt;
    question.hints = hints_to_next(asked);
    question.explanation = why_next(asked, then);
    return finished(std::move(question), choices, asked);
}

std::optional<Question> ask_ready_queue(Asked& asked) {
    constexpr std::size_t most_handles = 6;
    const auto end = end_of_turn(asked.run.timeline(), asked.step);
    if (!end || *end > last_own_step(asked.run.timeline())) return std::nullopt;
    const trace::Snapshot then = asked.run.snapshot(*end);
    if (then.ready.size() > most_handles) return std::nullopt;
    // After most turns it is empty: asked each time, that would be the answer to guess.
    if (then.ready.empty() && asked.dice.below(4) != 0) return std::nullopt;
    Question question;
    question.shown_at = *end;
    question.text = {TextId::ask_ready_queue};
    Choices choices(queue_of(then.ready));
    choices.add_wrong(queue_of(asked.now.ready, {Words{TextId::queue_of_now}}));
    auto changed = then.ready;
    changed.push_back(then.running_handle);
    if (then.running_handle.id) choices.add_wrong(queue_of(changed, {Words{TextId::queue_with_this}}));
    changed = then.ready;
    std::reverse(changed.begin(), changed.end());
    choices.add_wrong(queue_of(changed, {Words{TextId::queue_in_reverse}}));
    if (!then.ready.empty())
        choices.add_wrong(queue_of({then.ready.begin() + 1, then.ready.end()}, {Words{TextId::queue_without_front}}));
    if (!then.timers.empty()) {
        changed = then.ready;
        changed.push_back(then.timers.front());
        choices.add_wrong(
            queue_of(changed, {Words{TextId::queue_with_timer, {clock_text(then.timers.front().when.seconds)}}}));
    }
    for (const trace::TaskRow& task : then.tasks) {
        // Another task in the place of the last, as if the turn had woken that one.
        if (task.state != trace::TaskState::waiting || then.ready.empty() || choices.count_wrong() > most_handles)
            continue;
        changed = then.ready;
        changed.back() = {};
        changed.back().name = task.name;
        choices.add_wrong(queue_of(changed, why_waits(asked, task)));
    }
    choices.add_wrong(queue_of({}));
    question.hints = {{TextId::hint_end_of_queue}, {TextId::hint_queue_count, {std::to_string(then.ready.size())}}};
    if (then.ready.empty())
        question.explanation = {Words{TextId::nothing_made_ready}};
    else
        question.explanation = {Words{TextId::what_is_made_ready}, sentence_at(asked.run, *end)};
    return finished(std::move(question), choices, asked);
}

std::optional<Question> ask_future_state(Asked& asked) {
    const auto end = end_of_turn(asked.run.timeline(), asked.step);
    if (!end || *end > last_own_step(asked.run.timeline())) return std::nullopt;
    const trace::Snapshot then = asked.run.snapshot(*end);
    std::map<std::string, int> count;
    for (const trace::FutureRow& future : asked.now.futures) ++count[label_of(future, asked.now)];
    std::vector<const trace::FutureRow*> all, changing;
    for (const trace::FutureRow& future : asked.now.futures) {
        const trace::FutureRow* later = then.future(future.id);
        // What is done stays as it is, and a label that two have would name none of them.
        if (!later || future.state != trace::FutureState::pending || count[label_of(future, asked.now)] > 1) continue;
        (later->state == future.state ? all : changing).push_back(&future);
    }
    // Those that change are asked for as often as those that do not, so that PENDING is not always right.
    if (changing.empty() && asked.dice.below(10) != 0) return std::nullopt;
    const auto& chosen = all.empty() || (!changing.empty() && asked.dice.below(8) != 0) ? changing : all;
    if (chosen.empty()) return std::nullopt;
    const trace::FutureRow& future = *chosen[asked.dice.below(chosen.size())];
    const trace::FutureRow& later = *then.future(future.id);
    const bool stays = later.state == trace::FutureState::pending;
    Question question;
    question.shown_at = stays ? *end : later.changed;
    question.text = question_about(future, asked.now);
    Choices choices(Choice{{state_of(later)}});
    for (const TextId state : {TextId::pending, TextId::finished_with_result}) choices.add_wrong(Choice{{state}});
    // Exceptions and cancellations are rare. Named in every question, they would never be right.
    if (const auto rare = rare_state(asked.run.timeline()); rare && asked.dice.below(5) == 0)
        choices.add_wrong(Choice{{*rare}});
    question.hints = {{TextId::hint_who_sets}, {TextId::hint_until_await}};
    if (stays)
        question.explanation = {Words{TextId::nothing_sets_it}};
    else
        question.explanation = {sentence_at(asked.run, question.shown_at)};
    return finished(std::move(question), choices, asked);
}

}  // namespace loopglass::quiz
