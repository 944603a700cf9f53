#include "fake_run.h"

#include <algorithm>
#include <utility>

namespace loopglass::test {

using trace::SentenceId;
using trace::StepKind;

trace::Progress ScriptedRun::progress() const {
    trace::Progress progress;
    progress.frontier = {static_cast<std::uint32_t>(snapshots_.size() - 1)};
    progress.ended = true;
    progress.end = snapshots_.back().end;
    progress.exit_status = snapshots_.back().exit_status;
    return progress;
}

trace::Snapshot ScriptedRun::snapshot(Step step) {
    return snapshots_[std::min<std::size_t>(step.number, snapshots_.size() - 1)];
}

std::vector<trace::FrameDetails> ScriptedRun::frames(const trace::FrameRequest& request) {
    return frames_[std::min<std::size_t>(request.step.number, frames_.size() - 1)];
}

trace::Sentence ScriptedRun::narrate(const trace::Snapshot& snapshot) const { return sentences_[snapshot.step.number]; }

const trace::LocalRow* ScriptedRun::local(Step step, const std::string& name) const {
    for (const trace::FrameDetails& details : frames_[std::min<std::size_t>(step.number, frames_.size() - 1)])
        for (const trace::LocalRow& row : details.locals)
            if (row.name == name) return &row;
    return nullptr;
}

trace::Evaluation ScriptedRun::evaluate(Step step, const trace::FrameChoice&, const std::string& expression) {
    trace::Evaluation result;
    const std::size_t equals = expression.find(" == ");
    const std::string name = expression.substr(0, equals);
    const trace::LocalRow* row = local(step, name);
    if (!row) {
        result.error = "NameError: name '" + name + "' is not defined";
    } else if (equals == expression.npos) {
        result.value = *row;
    } else {
        result.is_true = row->value == expression.substr(equals + 4);
        result.value.value = result.is_true ? "True" : "False";
        result.value.type = "bool";
    }
    result.value.name = expression;
    return result;
}

trace::ChangeAnswer ScriptedRun::last_change(Step step, const trace::FrameChoice&, const std::string& expression,
                                             const trace::Progressing&) {
    trace::ChangeAnswer answer;
    const trace::LocalRow* now = local(step, expression);
    if (!now) {
        answer.error = "NameError: name '" + expression + "' is not defined";
        return answer;
    }
    for (std::uint32_t at = step.number; at-- > 0;) {
        const trace::LocalRow* before = local({at}, expression);
        if (before && before->value == now->value) continue;
        trace::ValueChange change;
        change.step = {at + 1};
        change.made_by = {at};
        change.place = timeline_.steps[at].place();
        change.before = before ? before->value : "";
        change.after = now->value;
        answer.change = change;
        return answer;
    }
    return answer;
}

trace::MarkAnswer ScriptedRun::next_mark(const trace::MarkQuery& query, const trace::Progressing&) {
    for (std::uint32_t at = query.from.number; query.backward ? at-- > 0 : ++at < timeline_.steps.size();) {
        if (timeline_.steps[at].kind() != trace::StepKind::line) continue;
        for (std::size_t i = 0; i < query.marks.size(); ++i) {
            if (query.marks[i].place != timeline_.steps[at].place()) continue;
            const trace::Evaluation value = evaluate({at}, {}, query.marks[i].condition);
            if (query.marks[i].condition.empty() || value.is_true) return {Step{at}, i, {}, false};
            if (!value.has_value()) return {Step{at}, i, value.error, false};
        }
    }
    return {};
}

Script::Script(trace::Program program) : run_(std::make_unique<ScriptedRun>(std::move(program))) {
    commit(StepKind::start, SentenceId::program_begins);
}

void Script::commit(StepKind kind, SentenceId sentence, std::vector<trace::SentenceArgument> arguments,
                    std::uint32_t subject, std::uint32_t object) {
    trace::Timeline& timeline = run_->timeline_;
    const auto step = static_cast<std::uint32_t>(run_->snapshots_.size());
    now_.step = {step};
    now_.row = trace::StepRow(kind, {FileId{1}, line_});
    now_.event = {};
    timeline.steps.push_back(now_.row);
    if (trace::is_loop_step(kind) && kind != StepKind::handle_begun && kind != StepKind::handle_ended) {
        now_.event = {step, subject, object, kind, trace::Cause::program, 0};
        timeline.events.push_back(now_.event);
    }
    if (kind == StepKind::handle_begun) {
        timeline.turns.push_back(
            {now_.time.seconds, step, now_.iteration, now_.running_handle.id.value, now_.running_task.value, 0, 0});
    }
    if (kind == StepKind::clock_moved) timeline.clock.push_back({now_.time.seconds, step, now_.iteration});
    if (kind == StepKind::iteration_begun) timeline.iterations.push_back({now_.time.seconds, step, now_.iteration});
    run_->snapshots_.push_back(now_);
    run_->sentences_.push_back({sentence, std::move(arguments)});
    std::vector<trace::FrameDetails> frames;
    if (!now_.stack.empty()) frames.push_back({now_.stack.back(), locals_});
    run_->frames_.push_back(std::move(frames));
}

trace::FutureRow& Script::future(FutureId id) {
    return *std::find_if(now_.futures.begin(), now_.futures.end(), [id](const auto& row) { return row.id == id; });
}

trace::TaskRow& Script::task(TaskId id) { return now_.tasks[id.value - 1]; }

trace::SentenceArgument Script::doer() const {
    if (!now_.running_task) return {now_.running_handle.id ? now_.running_handle.name : "the program", {}, {}};
    return {now_.tasks[now_.running_task.value - 1].name, now_.running_task, {}};
}

trace::SentenceArgument Script::named(TaskId id) { return {task(id).name, id, {}}; }

trace::SentenceArgument Script::named(FutureId id) { return {future(id).label, future(id).task, id}; }

void Script::line(std::uint32_t number, const std::string& source, std::vector<trace::LocalRow> locals) {
    line_ = number;
    locals_ = std::move(locals);
    if (now_.running_task) {
        trace::TaskRow& running = task(now_.running_task);
        running.place = {FileId{1}, number};
        running.started = true;
        now_.stack = {{running.coroutine, running.place, running.id, true}};
    } else {
        now_.stack = {{"<module>", {FileId{1}, number}, {}, false}};
    }
    commit(StepKind::line, SentenceId::line_runs, {doer(), {std::to_string(number), {}, {}}, {source, {}, {}}});
}

void Script::print(const std::string& text, trace::Stream stream) {
    trace::Timeline& timeline = run_->timeline_;
    trace::OutputRow row;
    row.offset = timeline.text.size();
    row.length = static_cast<std::uint32_t>(text.size());
    row.step = static_cast<std::uint32_t>(run_->snapshots_.size());
    row.task = now_.running_task.value;
    row.stream = stream;
    for (const char c : text) timeline.text.push_back(c);
    timeline.outputs.push_back(row);
    const std::uint32_t index = now_.output_rows++;
    commit(StepKind::output, SentenceId::text_is_written, {doer(), {text, {}, {}}}, 0, index);
}

TaskId Script::create_task(const std::string& coroutine, const std::string& call, std::vector<Body> parts) {
    trace::TaskRow row;
    row.id = {static_cast<std::uint32_t>(now_.tasks.size() + 1)};
    row.name = "Task-" + std::to_string(row.id.value);
    row.coroutine = coroutine;
    row.call = call;
    row.stack = {coroutine};
    row.created_by = now_.running_task;
    row.created_at = {FileId{1}, line_};
    const trace::SentenceArgument creator = doer();
    now_.tasks.push_back(row);
    const FutureId future_id = create_future(trace::FutureRole::task, row.name);
    now_.tasks.back().future = future_id;
    future(future_id).task = row.id;
    parts_[row.id.value] = {parts.begin(), parts.end()};
    record_birth(now_.tasks.back());
    commit(StepKind::task_created, SentenceId::task_is_created, {named(row.id), {call, {}, {}}, creator},
           future_id.value);
    queue_task(row.id, trace::HandleKind::step, SentenceId::step_is_queued);
    return row.id;
}

void Script::record_birth(const trace::TaskRow& row) {
    trace::Timeline& timeline = run_->timeline_;
    trace::TaskBirthRow birth;
    birth.step = static_cast<std::uint32_t>(run_->snapshots_.size());
    birth.task = row.id.value;
    birth.future = row.future.value;
    birth.parent = row.created_by.value;
    birth.line = line_;
    birth.name = static_cast<std::uint32_t>(timeline.names.size());
    birth.name_length = static_cast<std::uint16_t>(row.name.size());
    birth.coroutine_length = static_cast<std::uint16_t>(row.coroutine.size());
    const std::string both = row.name + row.coroutine;
    timeline.names.append(both.data(), both.size());
    timeline.tasks.push_back(birth);
}

FutureId Script::create_future(trace::FutureRole role, const std::string& label) {
    trace::FutureRow row;
    row.id = {static_cast<std::uint32_t>(now_.futures.size() + 1)};
    row.role = role;
    row.label = label;
    row.created_by = now_.running_task;
    row.created_at = {FileId{1}, line_};
    now_.futures.push_back(row);
    if (role != trace::FutureRole::task) {
        commit(StepKind::future_created, SentenceId::future_is_created, {named(row.id)}, row.id.value);
    }
    return row.id;
}

void Script::queue(trace::HandleRow handle, const Body& body, SentenceId sentence) {
    if (!handle.id) handle.id = {++handles_};
    handle.queued = {static_cast<std::uint32_t>(run_->snapshots_.size())};
    handle.is_timer = false;
    bodies_[handle.id.value] = body;
    now_.ready.push_back(handle);
    commit(StepKind::handle_queued, sentence, {{handle.name, handle.task, {}}}, handle.id.value);
}

void Script::queue_task(TaskId id, trace::HandleKind kind, SentenceId sentence) {
    trace::HandleRow handle;
    handle.kind = kind;
    handle.task = id;
    handle.name = handle.call = task(id).name;
    task(id).state = trace::TaskState::ready;
    queue(
        handle,
        [this, id] {
            const Body part = parts_[id.value].front();
            parts_[id.value].pop_front();
            part();
        },
        sentence);
}

void Script::call_soon(const std::string& name, FutureId future_id, const Body& body) {
    trace::HandleRow handle;
    handle.future = future_id;
    handle.name = handle.call = name;
    queue(handle, body, SentenceId::call_is_queued);
}

void Script::call_later(double delay, const std::string& name, FutureId future_id, const Body& body) {
    trace::HandleRow timer;
    timer.id = {++handles_};
    timer.future = future_id;
    timer.task = now_.running_task;
    timer.name = timer.call = name;
    timer.is_timer = true;
    timer.when = {now_.time.seconds + delay};
    timer.queued = {static_cast<std::uint32_t>(run_->snapshots_.size())};
    bodies_[timer.id.value] = body;
    const auto after = std::upper_bound(now_.timers.begin(), now_.timers.end(), timer.when,
                                        [](VirtualTime when, const auto& row) { return when < row.when; });
    now_.timers.insert(after, timer);
    commit(StepKind::timer_set, SentenceId::timer_is_set,
           {{name, {}, {}}, {std::to_string(timer.when.seconds).substr(0, 5), {}, {}}}, timer.id.value);
}

void Script::add_callback(FutureId id, const std::string& name, const Body& body) {
    future(id).callbacks.push_back(name);
    callbacks_[id.value].emplace_back(name, body);
    commit(StepKind::callback_added, SentenceId::callback_is_added, {{name, {}, {}}, named(id)}, id.value);
}

void Script::set_result(FutureId id, const std::string& value) {
    trace::FutureRow& row = future(id);
    row.state = trace::FutureState::finished;
    row.value = value;
    row.changed = {static_cast<std::uint32_t>(run_->snapshots_.size())};
    row.callbacks.clear();
    for (trace::FutureRow& parent : now_.futures) {
        auto& children = parent.pending_children;
        children.erase(std::remove(children.begin(), children.end(), id), children.end());
    }
    commit(StepKind::future_finished, SentenceId::future_gets_result, {named(id), {value, {}, {}}}, id.value);
    for (const auto& [name, body] : std::exchange(callbacks_[id.value], {})) call_soon(name, id, body);
    for (const TaskId waiting : std::exchange(future(id).awaited_by, {})) {
        task(waiting).waits_for = {};
        queue_task(waiting, trace::HandleKind::wakeup, SentenceId::wakeup_is_queued);
    }
}

void Script::wait(FutureId id) {
    trace::TaskRow& running = task(now_.running_task);
    running.state = trace::TaskState::waiting;
    running.waits_for = id;
    future(id).awaited_by.push_back(running.id);
    commit(StepKind::task_waits, SentenceId::task_begins_to_wait, {named(running.id), named(id)}, running.future.value,
           id.value);
}

void Script::sleep(double delay, const std::string& label) {
    const FutureId id = create_future(trace::FutureRole::sleep, label);
    call_later(delay, "_set_result_unless_cancelled", id, [this, id] { set_result(id, "None"); });
    wait(id);
}

void Script::give_way() { queue_task(now_.running_task, trace::HandleKind::step, SentenceId::continue_is_queued); }

void Script::end_task() {
    trace::TaskRow& running = task(now_.running_task);
    running.state = trace::TaskState::done;
}

void Script::return_from_task(const std::string& value) {
    end_task();
    set_result(task(now_.running_task).future, value);
}

void Script::raise_from_task(const std::string& exception) {
    end_task();
    const FutureId id = task(now_.running_task).future;
    future(id).failed = true;
    set_result(id, exception);
}

void Script::fire_timers() {
    if (now_.ready.empty() && !now_.timers.empty()) {
        const std::string from = std::to_string(now_.time.seconds).substr(0, 5);
        now_.time = now_.timers.front().when;
        commit(StepKind::clock_moved, SentenceId::clock_jumps,
               {{from, {}, {}}, {std::to_string(now_.time.seconds).substr(0, 5), {}, {}}});
    }
    now_.phase = trace::LoopPhase::timers;
    while (!now_.timers.empty() && now_.timers.front().when <= now_.time) {
        trace::HandleRow handle = now_.timers.front();
        now_.timers.erase(now_.timers.begin());
        const std::string when = std::to_string(handle.when.seconds).substr(0, 5);
        handle.queued = {static_cast<std::uint32_t>(run_->snapshots_.size())};
        handle.is_timer = false;
        now_.ready.push_back(handle);
        commit(StepKind::timer_due, SentenceId::timer_falls_due, {{handle.name, {}, {}}, {when, {}, {}}},
               handle.id.value);
    }
}

void Script::run_next() {
    now_.running_handle = now_.ready.front();
    now_.ready.erase(now_.ready.begin());
    --now_.ready_this_iteration;
    ++now_.batch_position;
    now_.phase = trace::LoopPhase::running;
    const trace::HandleRow handle = now_.running_handle;
    const bool is_task = handle.kind != trace::HandleKind::call;
    now_.running_task = is_task ? handle.task : TaskId{};
    if (is_task) {
        task(handle.task).state = trace::TaskState::running;
        line_ = task(handle.task).place.line;
    }
    const SentenceId begins = handle.kind == trace::HandleKind::step     ? SentenceId::handle_begins_step
                              : handle.kind == trace::HandleKind::wakeup ? SentenceId::handle_begins_wakeup
                                                                         : SentenceId::handle_begins_call;
    commit(StepKind::handle_begun, begins,
           {{handle.name, now_.running_task, {}},
            {std::to_string(now_.batch_position), {}, {}},
            {std::to_string(now_.batch_size), {}, {}}});
    bodies_[handle.id.value]();
    const trace::SentenceArgument name{handle.name, now_.running_task, {}};
    now_.running_handle = {};
    now_.running_task = {};
    now_.stack.clear();
    now_.phase = trace::LoopPhase::choosing;
    line_ = 0;
    commit(StepKind::handle_ended, SentenceId::handle_ends, {name});
}

void Script::run_batch() {
    now_.phase = trace::LoopPhase::choosing;
    fire_timers();
    now_.phase = trace::LoopPhase::choosing;
    ++now_.iteration;
    now_.batch_size = now_.ready_this_iteration = static_cast<std::uint32_t>(now_.ready.size());
    now_.batch_position = 0;
    commit(StepKind::iteration_begun, SentenceId::iteration_begins,
           {{std::to_string(now_.iteration), {}, {}}, {std::to_string(now_.batch_size), {}, {}}});
    while (now_.ready_this_iteration > 0) run_next();
}

std::unique_ptr<ScriptedRun> Script::run_to_end() {
    now_.phase = trace::LoopPhase::choosing;
    commit(StepKind::loop_started, SentenceId::loop_begins);
    now_.stack.clear();
    line_ = 0;
    while (!now_.ready.empty() || !now_.timers.empty()) run_batch();
    now_.phase = trace::LoopPhase::not_running;
    commit(StepKind::loop_stopped, SentenceId::loop_ends);
    now_.end = trace::RunEnd::finished;
    commit(StepKind::program_ended, SentenceId::program_ends, {{"0", {}, {}}});
    return std::move(run_);
}

trace::Progress EndlessRun::progress() const {
    trace::Progress progress;
    progress.frontier = {static_cast<std::uint32_t>(timeline_.steps.size() - 1)};
    return progress;
}

void EndlessRun::run_ahead(std::uint32_t steps) {
    for (std::uint32_t i = 0; i < steps; ++i) timeline_.steps.push_back(trace::StepRow(StepKind::line, {FileId{1}, 1}));
}

trace::Snapshot EndlessRun::snapshot(Step step) {
    if (step.number >= timeline_.steps.size()) {
        run_ahead(step.number + 1 - static_cast<std::uint32_t>(timeline_.steps.size()));
    }
    trace::Snapshot snapshot;
    snapshot.step = step;
    snapshot.row = timeline_.steps[step.number];
    snapshot.stack = {{"<module>", {FileId{1}, 1}, {}, false}};
    return snapshot;
}

trace::Sentence EndlessRun::narrate(const trace::Snapshot&) const {
    return {SentenceId::line_runs, {{"the program", {}, {}}, {"1", {}, {}}, {"while True: pass", {}, {}}}};
}

}  // namespace loopglass::test
