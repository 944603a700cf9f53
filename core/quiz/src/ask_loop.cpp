// Being the loop: who has the next turn, and where it leads; and why everybody else is not next.

#include <algorithm>

#include "askers.h"

namespace loopglass::quiz {

namespace {

constexpr std::size_t most_of_a_kind = 100;  ///< of thousands of tasks nobody picks the last

const trace::HandleRow* find_if_any(const std::vector<trace::HandleRow>& handles, auto holds) {
    const auto found = std::find_if(handles.begin(), handles.end(), holds);
    return found == handles.end() ? nullptr : &*found;
}

const trace::HandleRow* find_handle(const std::vector<trace::HandleRow>& handles, HandleId id) {
    return find_if_any(handles, [&](const trace::HandleRow& handle) { return handle.id == id; });
}

/// The handle that will set a future: its timer, or the callback that is queued.
const trace::HandleRow* setter_of(const std::vector<trace::HandleRow>& handles, FutureId future) {
    return find_if_any(handles,
                       [&](const trace::HandleRow& handle) { return handle.future == future && !handle.cancelled; });
}

const trace::HandleRow* front_of(const std::vector<trace::HandleRow>& ready) {
    return find_if_any(ready, [](const trace::HandleRow& handle) { return !handle.cancelled; });
}

/// The step at which a handle has its turn, if it comes to it.
Step turn_of(const trace::Timeline& timeline, HandleId id, Step after) {
    for (std::size_t i = 0; i < timeline.turns.size(); ++i) {
        const trace::TurnRow& turn = timeline.turns[i];
        if (turn.first_step > after.number && turn.handle == id.value) return Step{turn.first_step};
    }
    return {};
}

Choice choice_of(const trace::HandleRow& handle, const trace::Snapshot& snapshot) {
    Choice choice{words_of(handle, snapshot)};
    choice.handle = handle.id;
    choice.future = handle.future;
    if (handle.kind != trace::HandleKind::call) choice.task = handle.task;
    return choice;
}

std::vector<Said> why_later(const Asked& asked, const trace::HandleRow& timer, const trace::Snapshot& then) {
    const std::string deadline = clock_text(timer.when.seconds);
    if (const trace::HandleRow* front = front_of(asked.now.ready))
        return {Words{TextId::timer_after_queue, {name_of(*front, asked.now)}}};
    if (then.running_handle.is_timer) return {Words{TextId::timer_is_later, {deadline}}};
    return {Words{TextId::timer_not_due, {name_of(then.running_handle, then), deadline}}};
}

}  // namespace

std::vector<Said> why_waits(const Asked& asked, const trace::TaskRow& task) {
    if (task.id == asked.now.running_task) return {Words{TextId::runs_now_and_ends, {task.name}}};
    const trace::FutureRow* future = asked.now.future(task.waits_for);
    if (!future) return {Words{TextId::waits_for_nobody, {task.name}}};
    const std::string label = label_of(*future, asked.now);
    if (const trace::HandleRow* timer = setter_of(asked.now.timers, future->id))
        return {Words{TextId::waits_for_sleep, {task.name, label, clock_text(timer->when.seconds)}}};
    if (setter_of(asked.now.ready, future->id)) return {Words{TextId::waits_for_callback, {task.name, label}}};
    return {Words{TextId::waits_for_pending, {task.name, label}}};
}

std::vector<Said> why_next(const Asked& asked, const trace::Snapshot& then) {
    const HandleId id = then.running_handle.id;
    std::vector<Said> why;
    if (asked.now.running_handle.id && asked.now.row.kind() != trace::StepKind::handle_ended)
        why.push_back(Words{TextId::turn_must_end});
    TextId reason = TextId::queued_before_woken;
    if (find_handle(asked.now.ready, id)) {
        const bool is_first = asked.now.ready.front().id == id;
        reason = is_first ? TextId::is_first_of_queue : TextId::those_before_cancelled;
    } else if (find_handle(asked.now.timers, id)) {
        reason = TextId::timer_before_all;
    } else if (then.running_handle.kind == trace::HandleKind::step) {
        reason = TextId::queued_before_gives_way;
    }
    why.push_back(Words{reason});
    why.push_back(sentence_at(asked.run, then.step));
    return why;
}

std::vector<Words> hints_to_next(const Asked& asked) {
    std::vector<Words> hints = {{TextId::hint_front_of_queue}};
    std::string names;
    for (const trace::HandleRow& handle : asked.now.ready) {
        if (!handle.cancelled) names += (names.empty() ? "" : ", ") + handle.name;
    }
    if (!names.empty()) {
        hints.push_back({TextId::hint_queue_holds, {names}});
    } else if (!asked.now.timers.empty()) {
        hints.push_back({TextId::hint_queue_empty, {clock_text(asked.now.timers.front().when.seconds)}});
    }
    return hints;
}

void add_rivals(const Asked& asked, const trace::Snapshot& then, Choices& choices) {
    const trace::HandleRow* front = front_of(asked.now.ready);
    std::size_t count = 0;
    for (const trace::HandleRow& handle : asked.now.ready) {
        if (handle.cancelled || ++count > most_of_a_kind) continue;
        Choice choice = choice_of(handle, asked.now);
        choice.seen_at = turn_of(asked.run.timeline(), handle.id, asked.step);
        const Argument name = name_of(handle, asked.now);
        if (front && front->id != handle.id)
            choice.why_not = {Words{TextId::stands_behind, {name, name_of(*front, asked.now)}}};
        else
            choice.why_not = {Words{TextId::new_one_comes_before, {name_of(then.running_handle, then)}}};
        choices.add_wrong(choice);
    }
    count = 0;
    for (const trace::TaskRow& task : asked.now.tasks) {
        const bool idle = task.state == trace::TaskState::waiting || task.state == trace::TaskState::running;
        if (!idle || ++count > most_of_a_kind) continue;
        Choice choice{{TextId::plain, {name_of(task)}}, why_waits(asked, task)};
        choice.task = task.id;
        choices.add_wrong(choice);
    }
    count = 0;
    for (const trace::HandleRow& timer : asked.now.timers) {
        if (timer.cancelled || ++count > most_of_a_kind) continue;
        Choice choice = choice_of(timer, asked.now);
        choice.why_not = why_later(asked, timer, then);
        choice.seen_at = turn_of(asked.run.timeline(), timer.id, asked.step);
        choices.add_wrong(choice);
    }
}

std::optional<Question> ask_loop_turn(Asked& asked) {
    const trace::TurnRow* turn = next_turn(asked.run.timeline(), asked.step);
    if (!turn) return std::nullopt;
    Question question;
    question.shown_at = Step{turn->first_step};
    const trace::Snapshot then = asked.run.snapshot(question.shown_at);
    const bool runs = asked.now.running_handle.id && asked.now.row.kind() != trace::StepKind::handle_ended;
    question.text = {runs ? TextId::ask_next_turn_after_this : TextId::ask_next_turn};
    Choices choices(choice_of(then.running_handle, then));
    add_rivals(asked, then, choices);
    if (!choices.has_wrong()) return std::nullopt;
    question.asked_at = asked.step;
    question.hints = hints_to_next(asked);
    question.explanation = why_next(asked, then);
    choices.fill_in_order(question);
    return question;
}

std::optional<Question> ask_loop_place(Asked& asked) {
    const trace::TaskRow* task = asked.now.task(asked.now.running_task);
    const auto end = end_of_turn(asked.run.timeline(), asked.step);
    if (!task || !end) return std::nullopt;
    const trace::Snapshot then = asked.run.snapshot(*end);
    const trace::TaskRow* later = then.task(task->id);
    const trace::TaskState state = later ? later->state : trace::TaskState::done;
    if (state == trace::TaskState::running) return std::nullopt;
    Question question;
    question.shown_at = *end;
    question.asked_at = asked.step;
    question.text = {TextId::ask_place_after, {name_of(*task)}};
    question.choices = {{{TextId::goes_to_ready}, {Words{TextId::is_not_ready, {task->name}}}},
                        {{TextId::goes_to_waiting}, {Words{TextId::does_not_wait, {task->name}}}},
                        {{TextId::goes_to_done}, {Words{TextId::does_not_return_yet, {task->name}}}}};
    question.right = state == trace::TaskState::ready ? 0 : state == trace::TaskState::waiting ? 1 : 2;
    question.hints = {{TextId::hint_what_awaits}, {TextId::hint_until_await}};
    const trace::FutureRow* own = then.future(task->future);
    const bool known = state == trace::TaskState::done && own && own->changed > asked.step;
    question.explanation = {sentence_at(asked.run, known ? own->changed : *end)};
    return question;
}

std::optional<Question> next_loop_question(trace::Run& run, Step step) {
    const trace::Timeline& timeline = run.timeline();
    const Step frontier = run.progress().frontier;
    for (Step at = step; at < frontier; ++at.number) {
        const trace::StepKind kind = timeline.steps[at.number].kind();
        const trace::TurnRow* turn = trace::turn_at(timeline, at);
        std::optional<Question> question;
        if (kind == trace::StepKind::handle_begun)
            question = quiz::question(Kind::loop_place, run, at);
        else if (kind == trace::StepKind::handle_ended || (!turn && at == step))
            question = quiz::question(Kind::loop_turn, run, at);
        if (question) return question;
    }
    return std::nullopt;
}

}  // namespace loopglass::quiz
