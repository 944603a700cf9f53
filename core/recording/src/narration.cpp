#include <algorithm>

#include <machine/operations.h>

#include "recording.h"

namespace loopglass::recording {

using trace::Cause;
using trace::Sentence;
using trace::SentenceArgument;
using trace::SentenceId;
using trace::Snapshot;
using trace::StepKind;

namespace {

std::string seconds(double t) {
    char text[64];
    std::snprintf(text, sizeof text, "%.3f", t);
    return text;
}

/// Turns one step into a sentence's id and its arguments.
class Narrator {
public:
    Narrator(const Snapshot& s, const trace::Timeline& timeline, const trace::Program& program,
             const std::vector<trace::Finding>& findings, std::function<std::string(HandleId)> name_of_turn)
        : s_(s), timeline_(timeline), program_(program), findings_(findings), name_of_turn_(std::move(name_of_turn)) {}

    Sentence tell() const {
        switch (s_.row.kind()) {
            case StepKind::start: return {SentenceId::program_begins, {}};
            case StepKind::line:
                return {SentenceId::line_runs, {who(), text(std::to_string(s_.row.place().line)), text(source_line())}};
            case StepKind::frame_enter: return {SentenceId::frame_entered, {text(function()), who()}};
            case StepKind::frame_leave: return {SentenceId::frame_left, {text(function()), who()}};
            case StepKind::loop_started: return {SentenceId::loop_begins, {}};
            case StepKind::loop_stopped: return {SentenceId::loop_ends, {}};
            case StepKind::iteration_begun:
                return {SentenceId::iteration_begins,
                        {text(std::to_string(s_.iteration)), text(std::to_string(s_.event.object))}};
            case StepKind::clock_moved: return clock();
            case StepKind::task_created: {
                const auto* task = task_of({s_.event.subject});
                return {SentenceId::task_is_created, {task_argument(task), text(task ? task->call : ""), who()}};
            }
            case StepKind::handle_queued: return queued();
            case StepKind::handle_begun: return begun();
            case StepKind::handle_ended: return ended();
            case StepKind::timer_set: return timer(SentenceId::timer_is_set);
            case StepKind::timer_due: return timer(SentenceId::timer_falls_due);
            case StepKind::handle_cancelled: return {SentenceId::handle_is_cancelled, {text(handle_name())}};
            case StepKind::future_created: return {SentenceId::future_is_created, {future({s_.event.subject})}};
            case StepKind::future_finished: return finished();
            case StepKind::future_failed: return failed();
            case StepKind::future_cancelled: {
                const auto* task = task_of({s_.event.subject});
                if (task) return {SentenceId::task_is_cancelled, {task_argument(task)}};
                return {SentenceId::future_is_cancelled, {future({s_.event.subject})}};
            }
            case StepKind::cancel_requested:
                return {SentenceId::cancel_is_requested, {task_argument(task_of({s_.event.subject}))}};
            case StepKind::callback_added: return callback(SentenceId::callback_is_added);
            case StepKind::callback_scheduled: return callback(SentenceId::callback_is_scheduled);
            case StepKind::task_waits:
                return {SentenceId::task_begins_to_wait,
                        {task_argument(task_of({s_.event.subject})), future({s_.event.object})}};
            case StepKind::output: return output();
            case StepKind::exception_raised: {
                const auto& row = timeline_.exceptions[s_.event.object];
                return {SentenceId::exception_is_raised, {text(trace::output_text(timeline_, row)), who()}};
            }
            case StepKind::thread_started: return {SentenceId::thread_starts, {thread()}};
            case StepKind::thread_waits: return thread_waits();
            case StepKind::thread_resumed: return {SentenceId::thread_goes_on, {thread()}};
            case StepKind::thread_ended: return {SentenceId::thread_is_over, {thread()}};
            case StepKind::problem_found: return findings_[s_.event.object].sentence;
            case StepKind::program_ended: return program_end();
        }
        return {};
    }

private:
    static SentenceArgument text(std::string words) { return {std::move(words), {}, {}}; }

    const trace::TaskRow* task_of(FutureId id) const {
        const auto it = std::find_if(s_.tasks.begin(), s_.tasks.end(), [&](const auto& t) { return t.future == id; });
        return it == s_.tasks.end() ? nullptr : &*it;
    }
    static SentenceArgument task_argument(const trace::TaskRow* task) {
        if (!task) return text("the task");
        return {task->name, task->id, task->future};
    }
    SentenceArgument task_named(TaskId id) const { return task_argument(s_.task(id)); }

    SentenceArgument future(FutureId id) const {
        const auto* f = s_.future(id);
        if (!f) return text("a future");
        return {f->label, f->task, id};
    }
    /// Who runs: the task, or the program outside of tasks.
    SentenceArgument who() const {
        if (s_.running_task) return task_named(s_.running_task);
        if (s_.running_handle.id) return text(s_.running_handle.name);
        for (const auto& row : s_.threads)
            if (row.state == trace::ThreadState::running && row.number != 1) return text(row.name);
        return text("the program");
    }
    std::string function() const { return s_.stack.empty() ? "" : s_.stack.back().function; }

    std::string source_line() const {
        std::size_t at = 0;
        for (std::uint32_t line = 1; line < s_.row.place().line && at != std::string::npos; ++line) {
            at = program_.source.find('\n', at);
            if (at != std::string::npos) ++at;
        }
        if (at == std::string::npos) return {};
        std::string words = program_.source.substr(at, program_.source.find('\n', at) - at);
        words.erase(0, words.find_first_not_of(" \t"));
        while (!words.empty() && (words.back() == '\r' || words.back() == ' ')) words.pop_back();
        return words;
    }

    const trace::HandleRow* handle(HandleId id) const {
        if (s_.running_handle.id == id) return &s_.running_handle;
        for (const auto* list : {&s_.ready, &s_.timers})
            for (const auto& row : *list)
                if (row.id == id) return &row;
        return nullptr;
    }
    std::string handle_name() const {
        const auto* row = handle({s_.event.subject});
        return row ? row->call : "a callback";
    }

    Sentence clock() const {
        double before = 0;
        for (std::size_t i = 0; i < timeline_.clock.size() && timeline_.clock[i].step < s_.step.number; ++i)
            before = timeline_.clock[i].time;
        std::vector<SentenceArgument> arguments = {text(seconds(before)), text(seconds(s_.time.seconds))};
        if (s_.event.cause != trace::Cause::program)
            return {s_.event.object ? SentenceId::clock_of_busy : SentenceId::clock_jumps, arguments};
        arguments.push_back(who());
        return {s_.event.object        ? SentenceId::clock_is_read
                : s_.running_handle.id ? SentenceId::clock_is_slept_in_turn
                                       : SentenceId::clock_is_slept,
                arguments};
    }

    Sentence queued() const {
        const auto* row = handle({s_.event.subject});
        if (!row) return {SentenceId::call_is_queued_elsewhere, {text(name_of_turn_({s_.event.subject}))}};
        switch (s_.event.cause) {
            case Cause::task_start: return {SentenceId::step_is_queued, {task_named(row->task)}};
            case Cause::task_wakeup: return {SentenceId::wakeup_is_queued, {task_named(row->task)}};
            case Cause::task_continue: return {SentenceId::continue_is_queued, {task_named(row->task)}};
            case Cause::cancel_throw: return {SentenceId::cancel_is_queued, {task_named(row->task)}};
            case Cause::network: return {SentenceId::event_is_queued, {text(row->call)}};
            default: return {SentenceId::call_is_queued, {text(row->call)}};
        }
    }

    Sentence begun() const {
        const auto position = text(std::to_string(s_.batch_position)), batch = text(std::to_string(s_.batch_size));
        switch (s_.running_handle.kind) {
            case trace::HandleKind::step:
                return {SentenceId::handle_begins_step, {task_named(s_.running_handle.task), position, batch}};
            case trace::HandleKind::wakeup:
                return {SentenceId::handle_begins_wakeup, {task_named(s_.running_handle.task), position, batch}};
            default: return {SentenceId::handle_begins_call, {text(s_.running_handle.call), position, batch}};
        }
    }

    Sentence ended() const {
        const trace::TaskRow* task =
            s_.running_handle.kind == trace::HandleKind::call ? nullptr : s_.task(s_.running_handle.task);
        if (task && task->waits_for)
            return {SentenceId::handle_ends_waiting, {task_argument(task), future(task->waits_for)}};
        return {SentenceId::handle_ends, {task ? task_argument(task) : text(s_.running_handle.name)}};
    }

    Sentence timer(SentenceId id) const {
        const auto* row = handle({s_.event.subject});
        return {id, {text(row ? row->call : "a callback"), text(row ? seconds(row->when.seconds) : "")}};
    }

    Sentence finished() const {
        const auto* f = s_.future({s_.event.subject});
        const std::string value = f ? f->value : "";
        if (const auto* task = task_of({s_.event.subject}))
            return {SentenceId::task_returns, {task_argument(task), text(value)}};
        return {SentenceId::future_gets_result, {future({s_.event.subject}), text(value)}};
    }

    Sentence failed() const {
        const auto* f = s_.future({s_.event.subject});
        const std::string value = f ? f->value : "";
        if (const auto* task = task_of({s_.event.subject}))
            return {SentenceId::task_raises, {task_argument(task), text(value)}};
        return {SentenceId::future_gets_exception, {future({s_.event.subject}), text(value)}};
    }

    Sentence callback(SentenceId id) const {
        const auto* f = s_.future({s_.event.subject});
        std::string name = "a callback";
        if (id == SentenceId::callback_is_added) {
            if (f && !f->callbacks.empty()) name = f->callbacks.back();
        } else if (const auto* row = handle({s_.event.object})) {
            name = row->kind == trace::HandleKind::call ? row->name : row->name + " wakeup";
        }
        return {id, {text(name), future({s_.event.subject})}};
    }

    Sentence output() const {
        const auto& row = timeline_.outputs[s_.event.object];
        std::string words = trace::output_text(timeline_, row);
        while (!words.empty() && words.back() == '\n') words.pop_back();
        return {SentenceId::text_is_written, {who(), text(words)}};
    }

    const trace::ThreadRow* thread_row() const {
        for (const auto& row : s_.threads)
            if (row.number == s_.event.subject) return &row;
        return nullptr;
    }
    SentenceArgument thread() const {
        const auto* row = thread_row();
        return text(row ? row->name : "a thread");
    }
    Sentence thread_waits() const {
        const auto* row = thread_row();
        if (!row || row->state == trace::ThreadState::sleeping)
            return {SentenceId::thread_sleeps, {thread(), text(row ? seconds(row->deadline.seconds) : "")}};
        const auto what = text(row->waits_for.empty() ? "another thread" : row->waits_for);
        if (!row->has_deadline) return {SentenceId::thread_waits_for, {thread(), what}};
        return {SentenceId::thread_waits_until, {thread(), what, text(seconds(row->deadline.seconds))}};
    }

    Sentence program_end() const {
        switch (s_.end) {
            case trace::RunEnd::exception: return {SentenceId::program_fails, {text(s_.end_message)}};
            default: return {SentenceId::program_ends, {text(std::to_string(s_.event.object))}};
        }
    }

    const Snapshot& s_;
    const trace::Timeline& timeline_;
    const trace::Program& program_;
    const std::vector<trace::Finding>& findings_;
    std::function<std::string(HandleId)> name_of_turn_;  ///< for handles of a loop that is not shown
};

}  // namespace

/// What a handle has run, once it has had its turn.
std::string Recording::name_of_turn(HandleId handle) const {
    for (std::size_t i = 0; i < timeline_.turns.size(); ++i) {
        const trace::TurnRow& turn = timeline_.turns[i];
        if (turn.handle != handle.value) continue;
        const auto* birth = trace::task_birth(timeline_, {turn.task});
        return birth ? trace::task_name(timeline_, *birth) + " wakeup" : callback_name(turn_names_[i].text);
    }
    return "\u2026";
}

Sentence Recording::narrate(const Snapshot& s) const {
    switch (s.end) {
        case trace::RunEnd::deadlock: return trace::listing(SentenceId::program_is_stuck, who_waits_);
        case trace::RunEnd::step_limit:
            return {SentenceId::step_limit_reached, {{std::to_string(limits_.max_steps), {}, {}}}};
        case trace::RunEnd::memory_limit: return {SentenceId::memory_limit_reached, {}};
        case trace::RunEnd::unsupported: return {SentenceId::unsupported_reached, {{s.end_message, {}, {}}}};
        default: {
            const auto name = [this](HandleId handle) { return name_of_turn(handle); };
            return Narrator(s, timeline_, program_, findings_, name).tell();
        }
    }
}

}  // namespace loopglass::recording
