#include <quiz/quiz.h>

#include <cstdio>

#include "askers.h"

namespace loopglass::quiz {

const std::vector<Kind>& all_kinds() {
    static const std::vector<Kind> kinds = {Kind::next_output, Kind::variable,     Kind::next_task,  Kind::order,
                                            Kind::total_time,  Kind::future_state, Kind::ready_queue};
    return kinds;
}

const char* name_of(Kind kind) {
    switch (kind) {
        case Kind::next_task: return "next task";
        case Kind::next_output: return "next output";
        case Kind::order: return "order";
        case Kind::future_state: return "state of a future";
        case Kind::variable: return "variable";
        case Kind::total_time: return "total time";
        case Kind::ready_queue: return "ready queue";
        case Kind::loop_turn: return "be the loop: next turn";
        case Kind::loop_place: return "be the loop: after the turn";
    }
    return "";
}

std::string name_of(const trace::TaskRow& task) {
    const std::string& call = task.call.empty() ? task.coroutine : task.call;
    return call.empty() ? task.name : task.name + ", " + call;
}

Argument name_of(const trace::HandleRow& handle, const trace::Snapshot& snapshot) {
    const trace::TaskRow* task = snapshot.task(handle.task);
    if (handle.kind != trace::HandleKind::call) return task ? name_of(*task) : handle.name;
    if (handle.is_timer && task) return {TextId::the_timer, {task->name, clock_text(handle.when.seconds)}};
    // A sleep that nobody awaits yet.
    const trace::FutureRow* future = snapshot.future(handle.future);
    if (handle.is_timer && future) return {TextId::the_timer, {future->label, clock_text(handle.when.seconds)}};
    return {TextId::the_callback, {handle.call.empty() ? handle.name : handle.call}};
}

Words words_of(const trace::HandleRow& handle, const trace::Snapshot& snapshot) {
    const Argument name = name_of(handle, snapshot);
    return {name.id, {name.arguments.begin(), name.arguments.end()}};
}

std::string label_of(const trace::FutureRow& future, const trace::Snapshot& snapshot) {
    if (const trace::TaskRow* task = snapshot.task(future.task)) return name_of(*task);
    return future.label;
}

std::string clock_text(double seconds) {
    char text[64];
    std::snprintf(text, sizeof text, "%.3f", seconds);
    return text;
}

const trace::TurnRow* next_turn(const trace::Timeline& timeline, Step step) {
    for (std::size_t i = 0; i < timeline.turns.size(); ++i)
        if (timeline.turns[i].first_step > step.number) return &timeline.turns[i];
    return nullptr;
}

Step last_own_step(const trace::Timeline& timeline) {
    for (auto step = static_cast<std::uint32_t>(timeline.steps.size()); step-- > 0;) {
        const trace::StepKind kind = timeline.steps[step].kind();
        if (kind == trace::StepKind::line || kind == trace::StepKind::frame_leave || kind == trace::StepKind::output)
            return {step};
    }
    return {};
}

std::optional<Step> end_of_turn(const trace::Timeline& timeline, Step step) {
    const trace::TurnRow* turn = trace::turn_at(timeline, step);
    if (!turn) return std::nullopt;
    for (std::uint32_t i = step.number; i < timeline.steps.size(); ++i) {
        const trace::StepKind kind = timeline.steps[i].kind();
        if (kind == trace::StepKind::handle_ended) return i > step.number ? std::optional(Step{i}) : std::nullopt;
        if (kind == trace::StepKind::handle_begun && i > step.number) return std::nullopt;
    }
    return std::nullopt;
}

trace::Sentence sentence_at(trace::Run& run, Step step) { return run.narrate(run.snapshot(step)); }

std::optional<Question> finished(Question question, const Choices& choices, Asked& asked) {
    if (!choices.has_wrong()) return std::nullopt;
    question.asked_at = asked.step;
    Dice dice(asked.program_seed + choices.seed());
    choices.fill(question, dice);
    return question;
}

std::optional<Question> question(Kind kind, trace::Run& run, Step step) {
    const trace::Progress progress = run.progress();
    if (step >= progress.frontier) return std::nullopt;
    // Of the program too: in two lessons the right choice is not in the same place at the same step.
    std::uint64_t seed = 0xcbf29ce484222325ull;
    for (const char c : run.program().source) seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
    seed += static_cast<std::uint64_t>(kind);
    Asked asked{run, step, run.snapshot(step), Dice(seed + (std::uint64_t{step.number} << 8)), seed};
    std::optional<Question> result;
    switch (kind) {
        case Kind::next_task: result = ask_next_task(asked); break;
        case Kind::next_output: result = ask_next_output(asked); break;
        case Kind::order: result = ask_order(asked); break;
        case Kind::future_state: result = ask_future_state(asked); break;
        case Kind::variable: result = ask_variable(asked); break;
        case Kind::total_time: result = ask_total_time(asked); break;
        case Kind::ready_queue: result = ask_ready_queue(asked); break;
        case Kind::loop_turn: result = ask_loop_turn(asked); break;
        case Kind::loop_place: result = ask_loop_place(asked); break;
    }
    if (result) result->kind = kind;
    return result;
}

}  // namespace loopglass::quiz
