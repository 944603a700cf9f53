// Questions about the loop: whose turn is next, what is in the ready queue, what becomes of a future.

#include <algorithm>
#include <map>

#include "askers.h"

namespace loopglass::quiz {

namespace {

const trace::TurnRow* next_turn(const trace::Timeline& timeline, Step step) {
    for (std::size_t i = 0; i < timeline.turns.size(); ++i)
        if (timeline.turns[i].first_step > step.number) return &timeline.turns[i];
    return nullptr;
}

bool is_in(const std::vector<trace::HandleRow>& handles, HandleId id) {
    return std::any_of(handles.begin(), handles.end(), [&](const auto& handle) { return handle.id == id; });
}

/// Why the next turn is whose it is.
std::string why_next(const Asked& asked, const trace::Snapshot& then) {
    const HandleId id = then.running_handle.id;
    const std::string wait = asked.now.running_handle.id ? "The turn that runs now must end first. " : "";
    if (is_in(asked.now.ready, id)) {
        const bool is_first = asked.now.ready.front().id == id;
        return wait + (is_first ? "Then comes the first of the ready queue, and that is this one."
                                : "Those before it in the ready queue were cancelled, so it is the first that runs.");
    }
    if (is_in(asked.now.timers, id))
        return wait + "Nothing else is ready before its timer falls due, and then it goes to the ready queue.";
    if (then.running_handle.kind == trace::HandleKind::step)
        return wait + "It is put into the ready queue before that: its task gives way, or is only now made.";
    return wait + "It is put into the ready queue before that: what it waits for is done, or somebody calls it.";
}

std::string names_of(const std::vector<trace::HandleRow>& handles) {
    std::string names;
    for (const trace::HandleRow& handle : handles) names += (names.empty() ? "" : ", ") + handle.name;
    return names.empty() ? "nothing: it is empty" : names;
}

std::string state_of(const trace::FutureRow& future) {
    switch (future.state) {
        case trace::FutureState::pending: return "PENDING";
        case trace::FutureState::cancelled: return "CANCELLED";
        case trace::FutureState::finished: break;
    }
    return future.failed ? "FINISHED, with an exception" : "FINISHED, with a result";
}

/// How a future is called in a question: a task by its task, another by its label.
std::string label_of(const trace::FutureRow& future, const trace::Snapshot& snapshot) {
    if (const trace::TaskRow* task = snapshot.task(future.task)) return "the task " + name_of(*task);
    return "the future " + future.label;
}

}  // namespace

std::optional<Question> ask_next_task(Asked& asked) {
    const trace::TurnRow* turn = next_turn(asked.run.timeline(), asked.step);
    if (!turn) return std::nullopt;
    Question question;
    question.shown_at = Step{turn->first_step};
    const trace::Snapshot then = asked.run.snapshot(question.shown_at);
    question.text =
        asked.now.running_handle.id ? "When this turn is over, whose turn is the next?" : "Whose turn is the next?";
    Choices choices(name_of(then.running_handle, then));
    for (const trace::HandleRow& handle : asked.now.ready) choices.add_wrong(name_of(handle, asked.now));
    for (const trace::TaskRow& task : asked.now.tasks)
        if (task.state != trace::TaskState::done) choices.add_wrong(name_of(task));
    for (const trace::HandleRow& handle : asked.now.timers)
        if (!handle.cancelled) choices.add_wrong(name_of(handle, asked.now));
    question.explanation = why_next(asked, then) + " " + sentence_at(asked.run, question.shown_at);
    return finished(std::move(question), choices, asked);
}

std::optional<Question> ask_ready_queue(Asked& asked) {
    constexpr std::size_t most_handles = 6;
    const auto end = end_of_turn(asked.run.timeline(), asked.step);
    if (!end) return std::nullopt;
    const trace::Snapshot then = asked.run.snapshot(*end);
    if (then.ready.size() > most_handles) return std::nullopt;
    Question question;
    question.shown_at = *end;
    question.text = "When this turn is over, what is in the ready queue, from its front to its end?";
    Choices choices(names_of(then.ready));
    choices.add_wrong(names_of(asked.now.ready));
    auto changed = then.ready;
    changed.push_back(then.running_handle);
    if (then.running_handle.id) choices.add_wrong(names_of(changed));
    changed = then.ready;
    std::reverse(changed.begin(), changed.end());
    choices.add_wrong(names_of(changed));
    if (!then.ready.empty()) choices.add_wrong(names_of({then.ready.begin() + 1, then.ready.end()}));
    if (!then.timers.empty()) {
        changed = then.ready;
        changed.push_back(then.timers.front());
        choices.add_wrong(names_of(changed));
    }
    choices.add_wrong(names_of({}));
    question.explanation =
        then.ready.empty() ? "This turn puts nothing there that is still there at its end, and what was there has run."
                           : "What a turn makes ready goes to the end of the queue. " + sentence_at(asked.run, *end);
    return finished(std::move(question), choices, asked);
}

std::optional<Question> ask_future_state(Asked& asked) {
    const auto end = end_of_turn(asked.run.timeline(), asked.step);
    if (!end) return std::nullopt;
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
    const auto& chosen = all.empty() || (!changing.empty() && asked.dice.below(2) == 0) ? changing : all;
    if (chosen.empty()) return std::nullopt;
    const trace::FutureRow& future = *chosen[asked.dice.below(chosen.size())];
    const trace::FutureRow& later = *then.future(future.id);
    Question question;
    question.shown_at = later.state == trace::FutureState::pending ? *end : later.changed;
    question.text = "What state has " + label_of(future, asked.now) + " when this turn is over?";
    Choices choices(state_of(later));
    for (const char* state : {"PENDING", "FINISHED, with a result", "FINISHED, with an exception", "CANCELLED"})
        choices.add_wrong(state);
    question.explanation = later.state == trace::FutureState::pending
                               ? "Nothing in this turn sets its result or exception, and nothing cancels it."
                               : sentence_at(asked.run, question.shown_at);
    return finished(std::move(question), choices, asked);
}

}  // namespace loopglass::quiz
