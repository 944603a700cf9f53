#include "recording.h"

#include <algorithm>
#include <cstring>
#include <new>

#include <asyncio/asyncio.h>
#include <asyncio/value_text.h>
#include <asyncio/waiting.h>
#include <base/assert.h>
#include <machine/exceptions.h>
#include <machine/frame.h>
#include <machine/text.h>
#include <trace/doer.h>

#include "modules.h"
#include "program_frame.h"
#include "snapshot_builder.h"

namespace loopglass::recording {

using machine::Machine;
using machine::Value;
using trace::StepKind;
using trace::StepRow;

static_assert(StepRow(StepKind::line, {FileId{1}, 7}).bits() == machine::line_step_row(machine::LineStep::line, 1, 7));
static_assert(StepRow(StepKind::frame_enter).bits() == machine::line_step_row(machine::LineStep::enter, 0, 0));
static_assert(StepRow(StepKind::frame_leave).bits() == machine::line_step_row(machine::LineStep::leave, 0, 0));

namespace {

constexpr std::uint32_t chunk_rows = trace::Column<StepRow>::chunk_rows;
constexpr std::size_t longest_name = 60'000;  ///< of a task, in bytes

}  // namespace

Recording::Recording(trace::Program program, const trace::Limits& limits, std::shared_ptr<const language::Code> code,
                     const std::vector<CompiledModule>& modules, std::string warnings)
    : program_(std::move(program)),
      warnings_(std::move(warnings)),
      limits_(limits),
      code_(std::move(code)),
      machine_(std::size_t{limits.max_memory_mib} << 20, *this),
      scratch_rows_(chunk_rows) {
    for (const CompiledModule& module : modules)
        user_modules_.push_back({module.name, module.path, module.is_package,
                                 module.code ? code_.add(module.code) : nullptr, module.error});
    machine_.user_modules = user_modules_;
    machine_.work_limit = std::uint64_t{limits.max_steps} * 5;
    machine_.module_makers = all_modules();
    library::prepare(machine_, *this);
    library::world(machine_).seed = program_.seed;
    aio::prepare(machine_);
    code_.prepare(machine_);
    push_program(machine_, code_.module(), warnings_);
    timeline_.steps.push_back(StepRow(StepKind::start));
    save();
}

Recording::~Recording() = default;

std::vector<std::pair<std::string_view, std::string_view>> Recording::files() const {
    std::vector<std::pair<std::string_view, std::string_view>> all = {{program_.name, program_.source}};
    for (const trace::ModuleText& module : program_.modules) all.emplace_back(module.path, module.source);
    for (const trace::FileBytes& file : program_.files) all.emplace_back(file.path, file.bytes);
    return all;
}

// ---- towards the frontier

trace::Progress Recording::progress() const { return {{frontier_}, ended_, end_, exit_status_, end_message_}; }

void Recording::run_ahead(std::uint32_t steps) {
    if (ended_) return;
    const std::uint32_t room = 0xffffffff - frontier_;
    advance(frontier_ + std::min(steps, room));
}

void Recording::advance(std::uint32_t to) {
    if (ended_ || to <= frontier_) return;
    if (!resumable_ || machine_.state->steps != frontier_) {
        LG_ASSERT(has_frontier_save_);
        restore(frontier_save_);
    }
    mode_ = Mode::recording;
    target_ = std::min(to, limits_.max_steps);
    go();
    publish();
}

/// Lets the machine run until it is abandoned at what was aimed at, or the program has ended.
void Recording::go() {
    resumable_ = false;
    aim();
    try {
        machine_.run();
        frontier_ = std::max(frontier_, machine_.state->steps);
        const ProgramResult result = program_result(machine_);
        finish(result.end, result.message);
        exit_status_ = result.status;
        failed_task_ = result.failed_task;
        failure_path_ = result.failure_path;
    } catch (const machine::Abandoned&) {
        machine_.abandoned = false;
    } catch (const machine::ArenaFull&) {
        end_for_memory();
    } catch (const std::bad_alloc&) {
        end_for_memory();
    }
    arena_peak_ = std::max<std::uint64_t>(arena_peak_, machine_.arena.used_bytes());
    work_of_run_ = std::max(work_of_run_, machine_.state->work);
}

void Recording::end_for_memory() {
    machine_.abandoned = false;
    frontier_ = std::max(frontier_, machine_.state->steps);
    finish(trace::RunEnd::memory_limit,
           "the program needs more than " + std::to_string(limits_.max_memory_mib) + " MiB of memory");
    exit_status_ = 3;
}

void Recording::finish(trace::RunEnd end, std::string message) {
    if (ended_) return;
    ended_ = true;
    end_ = end;
    end_message_ = std::move(message);
    count_lines_of_last_turn();
    publish();
}

void Recording::publish() {
    if (limits_.record) timeline_.steps.publish(frontier_ + 1);
}

/// Sets where the machine is to stop next: at the target, where rows need a new chunk, where a save state is due.
void Recording::aim() {
    const std::uint32_t now = machine_.state->steps;
    place_rows(now + 1);
    std::uint32_t stop = now | (chunk_rows - 1);
    if (stop <= now) stop = now + chunk_rows;
    if (!at_frontier() || target_ > now) stop = std::min(stop, target_);
    if (at_frontier())
        stop = std::min({stop, limits_.record ? std::max(next_save_, now + 1) : never,
                         limits_.max_steps + (limits_.max_steps != 0xffffffff)});
    if (at_frontier() && target_ <= now) stop = now + 1;  // the next clean point is wanted
    // The first clean point from there on: each step is stopped at until it has come.
    if (mode_ == Mode::visiting && !saves_on_way_.empty())
        stop = std::min(stop, std::max(saves_on_way_.back(), now + 1));
    if (mode_ == Mode::visiting && each_) stop = std::min(stop, std::max(each_from_, now + 1));
    machine_.stop_at = std::max(stop, now + 1);
}

/// Rows of steps go into the column at the frontier, and nowhere when steps are run again.
void Recording::place_rows(std::uint32_t next_step) {
    const std::uint32_t first = next_step & ~(chunk_rows - 1);
    auto* chunk = at_frontier() && limits_.record
                      ? reinterpret_cast<std::uint32_t*>(timeline_.steps.chunk_at(next_step))
                      : scratch_rows_.data();
    machine_.rows = chunk - first;
}

void Recording::abandon() {
    machine_.abandoned = true;
    throw machine::Abandoned{};
}

void Recording::step_reached(Machine&) { reached(false); }
void Recording::line_reached(Machine& m) { reached(m.state->nested == 0); }

/// Whose turn it is, if most of the run is this one turn: it blocks the loop, and perhaps for ever.
std::string Recording::endless_turn() const {
    const trace::TurnRow* turn = trace::turn_at(timeline_, Step{frontier_});
    if (!turn || (frontier_ - turn->first_step) / 2 < frontier_ / 4) return {};
    const trace::TaskBirthRow* task = trace::task_birth(timeline_, TaskId{turn->task});
    const Place place = StepRow::from_bits(machine::current_place(machine_)).place();
    return "; " + (task ? trace::task_name(timeline_, *task) : "a callback") + " has taken " +
           std::to_string(frontier_ - turn->first_step) + " of them in one turn, without an await, and is at line " +
           std::to_string(place.line);
}

/// The machine has counted the step that it was to stop at, or one after it.
void Recording::reached(bool clean) {
    const std::uint32_t now = machine_.state->steps;
    if (mode_ == Mode::aside) {
        if (now < target_) return aim();
        aside_end_ = "it has not come to an end within its bounds";
        abandon();
    }
    if (mode_ == Mode::visiting) {
        if (each_ && now >= each_from_) each_();
        if (clean && !saves_on_way_.empty() && now >= saves_on_way_.back() && now < target_) save_on_way();
        if (now == target_) {
            look_();
            resumable_ = clean;
            abandon();
        }
        return aim();
    }
    frontier_ = now;
    if (now > limits_.max_steps) {
        frontier_ = limits_.max_steps;
        finish(trace::RunEnd::step_limit,
               "the program has not ended after " + std::to_string(limits_.max_steps) + " steps" + endless_turn());
        exit_status_ = 3;
        abandon();
    }
    publish();
    // While a chunk of rows is still in the cache: at the end of a turn of millions of lines it is not.
    if (limits_.record && now - counted_until_ >= chunk_rows) count_lines_of_last_turn();
    if (clean && limits_.record && now >= next_save_) save_if_due();
    if (clean && now >= target_ && now < limits_.max_steps) {
        resumable_ = true;
        abandon();
    }
    aim();
    if (limits_.record && now >= next_save_) machine_.stop_at = now + 1;
}

// ---- save states

namespace {

/// What is done between steps, in lines: a call or a pass of a loop in the library's texts takes as long as three.
std::size_t lines_of_work(std::uint64_t work) { return 3 * work; }

}  // namespace

/// What it takes to run to here, in lines: the loop's steps take several times as long as lines do.
std::size_t Recording::work_done() const {
    return machine_.state->steps + 4 * timeline_.events.size() + lines_of_work(machine_.state->work);
}

/// How much work after a save state the next is due.
std::size_t Recording::save_distance(std::size_t copied) const {
    // To compare costs 0.1 ns a byte, to copy into fresh memory 0.5, a line 7 to 15: at this distance saving takes a
    // tenth of the time at most, and 60,000 lines are run again in half a millisecond.
    const std::size_t work = (machine_.arena.used_bytes() + 5 * copied) / 6;
    return std::clamp<std::size_t>(work, 60'000, 300'000'000) * distance_factor_;
}

void Recording::save_if_due() {
    if (fixed_distance_ || work_done() >= work_at_next_save_) return save();
    aim_at_save();
}

/// The work to the next save state as steps, of which each is at most five lines of work.
void Recording::aim_at_save() {
    const std::size_t left = work_at_next_save_ - std::min(work_done(), work_at_next_save_);
    const std::size_t steps = fixed_distance_ ? fixed_distance_ : std::max<std::size_t>(left / 5, 5'000);
    next_save_ = machine_.state->steps + static_cast<std::uint32_t>(steps);
}

void Recording::save() {
    const std::size_t copied = saves_.save(machine_.state->steps, machine_.arena.image());
    if (saves_.bytes() > budget()) {
        saves_.thin();
        distance_factor_ *= 2;
    }
    work_at_next_save_ = work_done() + save_distance(copied);
    aim_at_save();
}

std::size_t Recording::budget() const { return std::size_t{limits_.save_state_budget_mib} << 20; }

bool Recording::has_room(std::size_t bytes) const { return saves_.bytes() + bytes <= budget(); }

/// Where somebody looks, more is looked at: on a long way to a step save states are left, if there is room for them.
/// The last is shortly before the step: with 10,000 tasks, going back a step then takes the time of a restore, not of
/// 400,000 steps. The nearer it is left, the less is run again, and the sooner the next is wanted. Up to four more are
/// spread over the way, no nearer than at three times what it takes to leave one: a run of 10,000 tasks has two when it
/// is recorded, and after a few jumps no step is further than 4 ms.
void Recording::plan_saves_on_way(std::uint32_t step) {
    saves_on_way_.clear();
    const std::size_t bytes = machine_.arena.used_bytes();
    const std::size_t lines_of_step = 1 + lines_of_work(work_of_run_) / std::max(frontier_, 1u);
    const auto steps_of = [&](std::size_t lines) { return static_cast<std::uint32_t>(1 + lines / lines_of_step); };
    const std::uint32_t near = steps_of(std::min<std::size_t>(500 + bytes / 4000, 100'000));
    const std::uint32_t now = machine_.state->steps;
    if (from_ || each_ || !limits_.record || step < now + 4 * near) return;
    const std::uint32_t way = step - near - now;
    const std::uint32_t apart = steps_of(std::max<std::size_t>(20'000, bytes / 100));
    const std::uint32_t count = std::min(4u, way / apart);
    saves_on_way_.push_back(step - near);
    for (std::uint32_t i = count; i > 0 && way > apart; --i) saves_on_way_.push_back(now + way / (count + 1) * i);
}

void Recording::save_on_way() {
    const std::uint32_t now = machine_.state->steps;
    const bool is_last = saves_on_way_.size() == 1;
    saves_on_way_.pop_back();
    const std::size_t bytes = machine_.arena.used_bytes();
    while (is_last && !has_room(bytes) && !looked_near_.empty()) {
        saves_.forget(looked_near_.front());
        looked_near_.pop_front();
    }
    if (!has_room(bytes)) return;
    saves_.save(now, machine_.arena.image());
    if (is_last) looked_near_.push_back(now);
}

/// Before the machine leaves the frontier, or is put to another use there.
void Recording::keep_frontier() {
    if (!resumable_ || ended_ || machine_.state->steps != frontier_ || has_frontier_save_) return;
    frontier_save_ = saves_.copy(frontier_, machine_.arena.image());
    has_frontier_save_ = true;
}

void Recording::restore(const SaveState& save) {
    const bool to_frontier = &save == &frontier_save_;
    if (!to_frontier) keep_frontier();
    saves_.restore(save, machine_.arena);
    if (to_frontier) {
        saves_.drop(frontier_save_);
        has_frontier_save_ = false;
    }
    resumable_ = true;
}

// ---- to any step

void Recording::visit(std::uint32_t step, const std::function<void()>& look) {
    if (step > frontier_) advance(step);
    step = std::min(step, frontier_);
    // The machine itself, if it stands before the step and no save state is nearer.
    const SaveState& nearest = from_ ? *from_ : saves_.nearest(step);
    const bool here = resumable_ && machine_.state->steps <= step && machine_.state->steps >= nearest.step && !from_;
    // The frontier is left only with a copy of it.
    const bool leaves_frontier = resumable_ && !ended_ && machine_.state->steps == frontier_ && step != frontier_;
    if (!each_ && (!here || leaves_frontier)) restore(nearest);
    if (machine_.state->steps == step) return look();
    mode_ = Mode::visiting;
    target_ = step;
    look_ = look;
    plan_saves_on_way(step);
    resumable_ = false;
    aim();
    try {
        machine_.run();
        LG_ASSERT(!"a step that was recorded was not reached again");
    } catch (const machine::Abandoned&) {
        machine_.abandoned = false;
    }
    look_ = nullptr;
}

trace::Snapshot Recording::snapshot(Step step) {
    trace::Snapshot result;
    if (step.number > frontier_) advance(step.number);
    const std::uint32_t at = std::min(step.number, frontier_);
    visit(at, [&] { result = build_snapshot(machine_, timeline_); });
    if (ended_ && at == frontier_) {
        if (end_ == trace::RunEnd::deadlock) {
            visit(at, [&] {
                for (const aio::Task* task : aio::tasks_in_circle(machine_)) result.circle.push_back({task->task_id});
            });
        }
        result.end = end_;
        if (end_ == trace::RunEnd::exception) {
            result.failed_task = failed_task_;
            result.failure_path = failure_path_;
        }
        result.exit_status = exit_status_;
        result.end_message = end_message_;
    }
    return result;
}

std::vector<trace::FrameDetails> Recording::frames(const trace::FrameRequest& request) {
    std::vector<trace::FrameDetails> result;
    visit(request.step.number, [&] { result = build_frames(machine_, request.task); });
    return result;
}

std::vector<trace::ObjectName> Recording::shared_objects(Step step) {
    std::vector<trace::ObjectName> result;
    visit(step.number, [&] { result = build_shared_objects(machine_); });
    return result;
}

std::string Recording::lines_with_functions() {
    std::string text;
    each_ = [&] {
        const StepRow row = timeline_.steps[machine_.state->steps];
        if (row.kind() != StepKind::line || row.place().file != FileId{1}) return;
        // The machine may be about to tell a trace function of the line: that is native.
        const machine::PythonFrame* frame = machine::visible_frame(machine_.state->top);
        if (!frame) return;
        text += frame->code->code->name + " " + std::to_string(row.place().line) + "\n";
    };
    restore(saves_[0]);
    visit(frontier_, [] {});
    each_ = nullptr;
    return text;
}

std::vector<std::byte> Recording::image_at(Step step, std::size_t save_state) {
    std::vector<std::byte> result;
    from_ = &saves_[save_state];
    const auto copy = [&] {
        const auto image = machine_.arena.image();
        result.assign(image.begin(), image.end());
    };
    visit(step.number, copy);
    from_ = nullptr;
    return result;
}

trace::RunStatistics Recording::statistics() const {
    trace::RunStatistics s;
    s.steps = frontier_;
    s.turns = timeline_.turns.size();
    s.iterations = timeline_.iterations.size();
    s.virtual_seconds = timeline_.clock.empty() ? 0 : timeline_.clock.back().time;
    s.arena_peak_bytes = arena_peak_;
    s.column_bytes = timeline_.steps.bytes() + timeline_.events.bytes() + timeline_.turns.bytes() +
                     timeline_.clock.bytes() + timeline_.iterations.bytes() + timeline_.outputs.bytes() +
                     timeline_.text.bytes() + timeline_.tasks.bytes() + timeline_.names.bytes();
    s.save_states = saves_.size();
    s.save_state_bytes = saves_.bytes();
    return s;
}

// ---- told by the machine. Rows are pushed before the step is counted, since counting may end in abandonment.

void Recording::event(Machine& m, StepKind kind, std::uint32_t subject, std::uint32_t object, trace::Cause cause) {
    const std::uint32_t step = m.state->steps + 1;
    if (at_frontier() && limits_.record) {
        timeline_.events.push_back({step, subject, object, kind, cause, 0});
        if (kind == StepKind::clock_moved)
            timeline_.clock.push_back({library::world(m).now, step, library::world(m).iteration});
        if (kind == StepKind::iteration_begun)
            timeline_.iterations.push_back({library::world(m).now, step, library::world(m).iteration});
    }
    if (kind == StepKind::task_created && at_frontier() && limits_.record) task_born(m, subject);
    m.count_step(static_cast<std::uint32_t>(kind) << 27 | machine::current_place(m));
}

void Recording::task_born(Machine& m, std::uint32_t future) {
    const auto* last = aio::asyncio_of(m).last;
    if (!last || last->id != future || !last->is_task) return;
    const auto& task = static_cast<const aio::Task&>(*last);
    std::string name_made, coroutine_made;
    const auto name = machine::utf8_view(machine::to<machine::Str>(task.name), name_made).substr(0, longest_name);
    const auto coroutine =
        machine::utf8_view(machine::to<machine::Str>(task.coroutine_name), coroutine_made).substr(0, longest_name);
    trace::TaskBirthRow row;
    row.step = m.state->steps + 1;
    row.task = task.task_id;
    row.future = task.id;
    row.parent = task.created_by;
    row.line = task.created_file == 1 ? task.created_line : 0;
    row.name = static_cast<std::uint32_t>(timeline_.names.size());
    row.name_length = static_cast<std::uint16_t>(name.size());
    row.coroutine_length = static_cast<std::uint16_t>(coroutine.size());
    timeline_.names.append(name.data(), name.size());
    timeline_.names.append(coroutine.data(), coroutine.size());
    timeline_.tasks.push_back(row);
}

void Recording::task_named(Machine& m, std::uint32_t task, const std::string& name) {
    if (!at_frontier() || !limits_.record) return;
    trace::TaskNameRow row;
    row.step = m.state->steps;
    row.task = task;
    row.name = static_cast<std::uint32_t>(timeline_.names.size());
    const std::string shown = name.substr(0, longest_name);
    row.length = static_cast<std::uint32_t>(shown.size());
    timeline_.names.append(shown.data(), shown.size());
    timeline_.task_names.push_back(row);
}

std::vector<trace::Finding> Recording::findings() const {
    std::vector<trace::Finding> all = findings_;
    for (trace::Finding& finding : all) {
        if (finding.step.number >= timeline_.steps.size()) continue;
        if (const Place place = trace::place_of_trouble(timeline_, finding.step); place.line) finding.place = place;
    }
    return all;
}

void Recording::found(Machine& m, trace::Sentence sentence) {
    const auto index = static_cast<std::uint32_t>(findings_.size());
    const Place place = StepRow::from_bits(machine::current_place(m)).place();
    if (at_frontier()) findings_.push_back({{m.state->steps + 1}, place, std::move(sentence)});
    event(m, StepKind::problem_found, 0, index, trace::Cause::program);
}

void Recording::turn_begun(Machine& m, std::uint32_t handle, std::uint32_t task) {
    if (at_frontier() && limits_.record) {
        count_lines_of_last_turn();
        if (task_lines_.size() <= task) {
            task_lines_.resize(task + 1);
            task_last_turn_.resize(task + 1);
        }
        trace::TurnRow row;
        row.time = library::world(m).now;
        row.first_step = m.state->steps + 1;
        row.iteration = library::world(m).iteration;
        row.handle = handle;
        row.task = task;
        row.lines_before = task_lines_[task];
        row.previous_of_task = task_last_turn_[task];
        timeline_.turns.push_back(row);
        task_last_turn_[task] = static_cast<std::uint32_t>(timeline_.turns.size());
        turn_of_thread_[running_thread_] = task_last_turn_[task];
        const aio::Handle& ran = *aio::asyncio_of(m).running_loop->running_handle;
        turn_names_.push_back({static_cast<std::uint32_t>(ran.turn_kind), task ? 0 : callback_text(ran.callback)});
    }
    m.count_step(static_cast<std::uint32_t>(StepKind::handle_begun) << 27);
}

std::uint32_t Recording::callback_text(Value callback) {
    // A function of the library stays where it is: no text has to be made to know it again.
    CallbackName& seen = library_callbacks_[callback.bits() / 16 % library_callbacks_.size()];
    if (!callback.is_counted() && seen.callback == callback) return seen.name;
    std::string name = aio::callback_name(callback);
    const auto [known, is_new] = callback_names_.try_emplace(name, static_cast<std::uint32_t>(callback_texts_.size()));
    if (is_new) callback_texts_.push_back(std::move(name));
    if (!callback.is_counted()) seen = {callback, known->second};
    return known->second;
}

void Recording::turn_ended(Machine& m) { m.count_step(static_cast<std::uint32_t>(StepKind::handle_ended) << 27); }

void Recording::thread_runs(Machine& m, std::uint32_t thread) {
    if (!at_frontier() || !limits_.record) return;
    running_thread_ = thread;
    timeline_.switches.push_back({m.state->steps + 1, turn_of_thread_[thread]});
}

/// Adds the line steps since the last turn began to the count of its task.
void Recording::count_lines_of_last_turn() {
    if (!limits_.record) return;
    const std::uint32_t now = machine_.state->steps;
    const std::uint32_t task = timeline_.turns.empty() ? 0 : timeline_.turns.back().task;
    // Chunk by chunk, so that the compiler can count many rows at once: a fifteenth of the time of fib(25) before.
    std::uint32_t lines = 0;
    for (std::uint32_t s = counted_until_; s <= now;) {
        const std::uint32_t end = std::min(now, s | (chunk_rows - 1));
        const StepRow* rows = &timeline_.steps[s];
        for (std::uint32_t i = 0; i <= end - s; ++i) lines += rows[i].kind() == StepKind::line;
        s = end + 1;
    }
    counted_until_ = now + 1;
    if (task_lines_.size() <= task) {
        task_lines_.resize(task + 1);
        task_last_turn_.resize(task + 1);
    }
    task_lines_[task] += lines;
}

namespace {

/// As errors='backslashreplace', which stderr has: halves of surrogate pairs, which UTF-8 has no bytes for.
std::string with_escaped_surrogates(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(at < text.size() ? text[at] : 0); };
        if (byte(i) != 0xed || byte(i + 1) < 0xa0) {
            out += text[i];
            continue;
        }
        const unsigned point = 0xd000u | (byte(i + 1) & 0x3fu) << 6 | (byte(i + 2) & 0x3fu);
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4) out += "0123456789abcdef"[point >> shift & 15];
        i += 2;
    }
    return out;
}

}  // namespace

void Recording::write(Machine& m, int stream, std::string_view text) {
    std::string escaped;
    if (stream == 2 && text.find('\xed') != text.npos) text = escaped = with_escaped_surrogates(text);
    const auto index = static_cast<std::uint32_t>(timeline_.outputs.size());
    if (at_frontier()) {
        const std::size_t most = std::size_t{limits_.max_memory_mib} << 18;
        if (timeline_.text.size() + text.size() > most) end_for_output(m, most >> 20);
        trace::OutputRow row;
        row.offset = timeline_.text.size();
        row.length = static_cast<std::uint32_t>(text.size());
        row.step = m.state->steps + 1;
        row.task = library::world(m).running_task;
        row.stream = stream == 2 ? trace::Stream::err : trace::Stream::out;
        timeline_.text.append(text.data(), text.size());
        timeline_.outputs.push_back(row);
    }
    m.state->output_bytes += text.size();
    event(m, StepKind::output, 0, index, trace::Cause::program);
}

void Recording::exception_raised(Machine& m, Value exception) {
    const auto index = static_cast<std::uint32_t>(timeline_.exceptions.size());
    if (at_frontier() && limits_.record) {
        const std::string text = aio::exception_text(exception);
        trace::OutputRow row;
        row.offset = timeline_.text.size();
        row.length = static_cast<std::uint32_t>(text.size());
        row.step = m.state->steps + 1;
        row.task = library::world(m).running_task;
        timeline_.text.append(text.data(), text.size());
        timeline_.exceptions.push_back(row);
    }
    event(m, StepKind::exception_raised, 0, index, trace::Cause::program);
}

void Recording::unsupported(Machine& m, const std::string& what) {
    aside_end_ = what;
    if (!at_frontier()) abandon();
    frontier_ = m.state->steps;
    const Place place = StepRow::from_bits(machine::current_place(m)).place();
    finish(trace::RunEnd::unsupported, program_.name + ":" + std::to_string(place.line) + ": " + what);
    exit_status_ = 4;
    abandon();
}

void Recording::work_spent(Machine& m) {
    aside_end_ = "it has not come to an end within its bounds";
    if (!at_frontier()) abandon();
    frontier_ = m.state->steps;
    const Place place = StepRow::from_bits(machine::current_place(m)).place();
    finish(trace::RunEnd::step_limit, "the program has not come to an end: line " + std::to_string(place.line) +
                                          " goes through more than " + std::to_string(m.work_limit) + " items");
    exit_status_ = 3;
    abandon();
}

/// Texts are kept for as long as the run is: a quarter of the memory is for them.
void Recording::end_for_output(Machine& m, std::size_t most_mib) {
    frontier_ = m.state->steps;
    finish(trace::RunEnd::memory_limit, "the program writes more than " + std::to_string(most_mib) + " MiB");
    exit_status_ = 3;
    abandon();
}

void Recording::deadlocked(Machine& m, const std::string& message, std::vector<trace::Sentence> clauses) {
    aside_end_ = "it waits for what can never happen";
    if (!at_frontier()) abandon();
    frontier_ = m.state->steps;
    who_waits_ = std::move(clauses);
    finish(trace::RunEnd::deadlock, message);
    exit_status_ = 5;
    abandon();
}

}  // namespace loopglass::recording
