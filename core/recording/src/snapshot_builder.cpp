#include "snapshot_builder.h"

#include <algorithm>

#include <asyncio/asyncio.h>
#include <asyncio/objects.h>
#include <library/threads.h>
#include <library/world.h>
#include <machine/exceptions.h>
#include <machine/frame.h>
#include <machine/generator.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "value_row.h"
#include "value_text.h"

namespace loopglass::recording {

using namespace machine;
using aio::Future;
using aio::Handle;
using aio::Loop;
using aio::Task;
using trace::FutureRow;
using trace::HandleRow;
using trace::Snapshot;
using trace::StepRow;
using trace::TaskRow;
using trace::TaskState;

namespace {

static_assert(static_cast<int>(trace::ThreadState::ended) == static_cast<int>(machine::ThreadState::ended));

std::string text_of(Value str) { return to_utf8(to<Str>(str)); }

Place place_of(const PythonFrame& frame) {
    const language::Code& code = *frame.code->code;
    // Before its first line a frame stands at its definition.
    const std::uint32_t line = frame.line ? frame.line : current_span(frame).line;
    return {code.file, line ? line : code.first_line};
}

/// The Python frames of a coroutine from the outermost to the innermost that runs user code, whether it runs or not.
std::vector<const PythonFrame*> user_frames_of(const Generator* g) {
    std::vector<const PythonFrame*> frames;
    while (g && g->frame) {
        if (g->frame->native) break;
        const auto* frame = static_cast<const PythonFrame*>(g->frame);
        if (frame->code->code->is_user) frames.push_back(frame);
        const Value inner = awaited_by_generator(g);
        g = is_kind(inner, Kind::generator) ? to<Generator>(inner) : nullptr;
    }
    return frames;
}

/// The coroutine as it was called, with the present values of its parameters: factorial('C', 4).
std::string call_text(const Task* t) {
    const std::string name = text_of(t->coroutine_name);
    const auto* g = to<Generator>(t->coroutine);
    if (!g->frame || g->frame->native) return name;
    const auto* frame = static_cast<const PythonFrame*>(g->frame);
    const language::Code& code = *frame->code->code;
    std::string text = name + "(";
    for (std::uint32_t i = 0; i < code.positional_count; ++i) {
        if (i) text += ", ";
        text += value_text(frame->slots()[i], 40);
    }
    return text + ")";
}

class Builder {
public:
    Builder(const Machine& m, const trace::Timeline& timeline) : m_(m), aio_(aio::asyncio_of(m)), timeline_(timeline) {}

    Snapshot build() {
        const State& state = *m_.state;
        s_.step = {state.steps};
        s_.row = timeline_.steps.size() > state.steps ? timeline_.steps[state.steps] : StepRow(trace::StepKind::start);
        if (const auto* event = trace::event_at(timeline_, s_.step)) s_.event = *event;
        const auto& world = library::world(const_cast<Machine&>(m_));
        s_.time = {world.now};
        s_.iteration = world.iteration;
        s_.phase = aio_.phase;
        // A turn that has ended runs no more; the handle stays in the snapshot of that step, so that it can be named.
        if (s_.row.kind() != trace::StepKind::handle_ended) s_.running_task = {world.running_task};
        if (const auto* turn = trace::turn_at(timeline_, s_.step)) s_.turn_steps = state.steps - turn->first_step;
        s_.output_rows = static_cast<std::uint32_t>(trace::outputs_until(timeline_, s_.step));
        if (const Loop* loop = aio_.running_loop)
            add_loop(*loop);
        else
            add_waiting_loop();
        note_queued_tasks();
        reserve_rows();
        for (const Future* f = aio_.first; f; f = f->next) add_future(*f);
        add_ended();
        add_stack();
        add_threads();
        return std::move(s_);
    }

private:
    HandleRow handle_row(const Handle& h) const {
        HandleRow row;
        row.id = {h.id};
        row.kind = h.turn_kind;
        row.cancelled = h.cancelled;
        row.is_timer = h.is_timer;
        row.when = {h.when};
        row.queued = {h.queued};
        if (h.turn_kind != trace::HandleKind::call) {
            const auto* task = to<Task>(h.callback);
            row.task = {task->task_id};
            row.future = {task->id};
            row.name = text_of(task->name);
            row.call = row.name;
            return row;
        }
        row.name = aio::callback_name(h.callback);
        row.call = row.name;
        if (is_kind(h.arguments, Kind::tuple)) add_arguments(row, *to<Tuple>(h.arguments));
        return row;
    }

    void add_arguments(HandleRow& row, const Tuple& arguments) const {
        row.call += "(";
        for (std::size_t i = 0; i < arguments.size; ++i) {
            if (i) row.call += ", ";
            row.call += value_text(arguments.items()[i], 40);
        }
        row.call += ")";
        if (arguments.size == 0 || !aio::is_future(arguments.items()[0])) return;
        const auto* f = to<Future>(arguments.items()[0]);
        row.future = {f->id};
        // A call that reports or ends a future belongs to the task that the future is, or that waits for it.
        if (f->is_task)
            row.task = {static_cast<const Task*>(f)->task_id};
        else if (f->callback_count && aio::is_task(f->callbacks[0].function))
            row.task = {to<Task>(f->callbacks[0].function)->task_id};
    }

    void add_loop(const Loop& loop) {
        s_.batch_size = loop.batch_size;
        s_.batch_position = loop.batch_position;
        if (loop.running_handle) s_.running_handle = handle_row(*loop.running_handle);
        for (std::uint32_t i = 0; i < loop.ready_count; ++i)
            s_.ready.push_back(handle_row(*loop.ready[(loop.ready_first + i) & (loop.ready_capacity - 1)]));
        const std::uint32_t left = loop.batch_size > loop.batch_position ? loop.batch_size - loop.batch_position : 0;
        s_.ready_this_iteration = std::min(left, loop.ready_count);
        std::vector<const Handle*> timers(loop.timers, loop.timers + loop.timer_count);
        std::sort(timers.begin(), timers.end(), [](const Handle* a, const Handle* b) {
            const double x = __builtin_rint(a->when * 1e9), y = __builtin_rint(b->when * 1e9);
            return x != y ? x < y : a->order < b->order;
        });
        for (const Handle* h : timers) s_.timers.push_back(handle_row(*h));
    }

    /// Before a loop runs, handles wait in the one that was made for it.
    void add_waiting_loop() {
        if (aio::is_loop(aio_.set_loop)) add_loop(*to<Loop>(aio_.set_loop));
    }

    void add_future(const Future& f) {
        FutureRow row;
        row.id = {f.id};
        row.role = f.role;
        row.state = f.state;
        row.failed = f.state == trace::FutureState::finished && f.exception != none;
        row.label = future_label(Value::from_arena(&f));
        row.created_by = {f.created_by};
        row.created_at = {FileId{f.created_file}, f.created_line};
        row.changed = {f.changed};
        if (row.failed)
            row.value = exception_text(f.exception);
        else if (f.state == trace::FutureState::finished)
            row.value = value_text(f.result);
        for (std::uint32_t i = 0; i < f.callback_count; ++i) {
            const Value function = f.callbacks[i].function;
            if (aio::is_task(function)) {
                row.callbacks.push_back(text_of(to<Task>(function)->name) + " wakeup");
                row.awaited_by.push_back({to<Task>(function)->task_id});
            } else {
                row.callbacks.push_back(aio::callback_name(function));
            }
        }
        if (f.children != none) add_children(row, f);
        if (f.is_task) {
            row.task = {static_cast<const Task&>(f).task_id};
            add_task(static_cast<const Task&>(f));
        }
        s_.futures.push_back(std::move(row));
    }

    void add_children(FutureRow& row, const Future& f) {
        const auto* children = to<List>(f.children);
        row.children = static_cast<std::uint32_t>(children->size);
        row.children_done = f.children_done;
        for (std::size_t i = 0; i < children->size; ++i) {
            const auto* child = to<Future>(children->items[i]);
            if (child->state == trace::FutureState::pending) row.pending_children.push_back({child->id});
        }
    }

    void add_task(const Task& t) {
        TaskRow row;
        row.id = {t.task_id};
        row.future = {t.id};
        row.name = text_of(t.name);
        row.coroutine = text_of(t.coroutine_name);
        row.call = call_text(&t);
        row.started = t.started;
        row.must_cancel = t.must_cancel;
        row.created_by = {t.created_by};
        row.created_at = {FileId{t.created_file}, t.created_line};
        if (t.state != trace::FutureState::pending)
            row.state = TaskState::done;
        else if (row.id == s_.running_task)
            row.state = TaskState::running;
        else
            row.state = is_queued(t) ? TaskState::ready : TaskState::waiting;
        if (aio::is_future(t.waiter)) row.waits_for = {to<Future>(t.waiter)->id};
        for (const PythonFrame* frame : user_frames_of(to<Generator>(t.coroutine))) {
            row.stack.push_back(frame->code->code->name);
            row.place = place_of(*frame);
        }
        s_.tasks.push_back(std::move(row));
    }

    void reserve_rows() {
        std::size_t futures = 2 * aio::Asyncio::remembered;
        for (const Future* f = aio_.first; f; f = f->next) ++futures;
        s_.futures.reserve(futures);
        s_.tasks.reserve(futures);
    }

    /// One look at the ready queue for all tasks: with 10,000 of each, one look for each task took 3 ms.
    void note_queued_tasks() {
        for (const HandleRow& h : s_.ready)
            if (h.kind != trace::HandleKind::call) queued_.push_back(h.task.value);
        std::sort(queued_.begin(), queued_.end());
    }

    bool is_queued(const Task& t) const {
        return t.waiter == none || std::binary_search(queued_.begin(), queued_.end(), t.task_id);
    }

    /// Tasks that nobody holds any more, as far as they are remembered.
    void add_ended() {
        const std::uint32_t count = std::min(aio_.ended_count, aio::Asyncio::remembered);
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto& e = aio_.ended[i];
            TaskRow task;
            task.id = {e.task_id};
            task.future = {e.future_id};
            task.name = text_of(e.name);
            task.coroutine = text_of(e.coroutine_name);
            task.call = task.coroutine;
            task.state = TaskState::done;
            task.started = true;
            task.created_by = {e.created_by};
            task.created_at = {FileId{e.created_file}, e.created_line};
            FutureRow future;
            future.id = task.future;
            future.task = task.id;
            future.role = trace::FutureRole::task;
            future.state = static_cast<trace::FutureState>(e.state);
            future.failed = e.failed;
            future.label = task.name;
            if (e.value != empty) future.value = text_of(e.value);
            future.created_by = task.created_by;
            future.created_at = task.created_at;
            future.changed = {e.changed};
            s_.tasks.push_back(std::move(task));
            s_.futures.push_back(std::move(future));
        }
        std::sort(s_.tasks.begin(), s_.tasks.end(), [](const TaskRow& a, const TaskRow& b) { return a.id < b.id; });
        std::sort(s_.futures.begin(), s_.futures.end(),
                  [](const FutureRow& a, const FutureRow& b) { return a.id < b.id; });
    }

    void add_stack() {
        for (const Frame* f = m_.state->top; f; f = f->back) {
            if (f->native) continue;
            const auto* frame = static_cast<const PythonFrame*>(f);
            const language::Code& code = *frame->code->code;
            if (!code.is_user) continue;
            trace::FrameRow row;
            row.function = code.name;
            row.place = place_of(*frame);
            row.task = code.name == "<module>" ? TaskId{} : s_.running_task;
            row.is_coroutine = code.is_coroutine;
            s_.stack.push_back(std::move(row));
        }
        std::reverse(s_.stack.begin(), s_.stack.end());
    }

    Place innermost_place(const Frame* top) const {
        for (const Frame* f = top; f; f = f->back) {
            if (f->native) continue;
            const auto* frame = static_cast<const PythonFrame*>(f);
            if (frame->code->code->is_user) return place_of(*frame);
        }
        return {};
    }

    void add_threads() {
        const State& state = *m_.state;
        if (state.first_thread == state.last_thread) return;
        for (const Thread* t = state.first_thread; t; t = t->next) {
            trace::ThreadRow row;
            row.number = t->number;
            row.name = library::thread_name(t);
            row.state = static_cast<trace::ThreadState>(t->state);
            if (t->reason != none) row.waits_for = text_of(t->reason);
            row.has_deadline = t->has_deadline;
            row.deadline = {t->has_deadline ? t->deadline : 0};
            row.place = innermost_place(t == state.thread ? state.top : t->top);
            s_.threads.push_back(std::move(row));
        }
    }

    const Machine& m_;
    const aio::Asyncio& aio_;
    const trace::Timeline& timeline_;
    Snapshot s_;
    std::vector<std::uint32_t> queued_;  ///< ids of the tasks in the ready queue, in order
};

trace::FrameDetails details_of(const Machine& m, const PythonFrame& frame, TaskId task) {
    trace::FrameDetails details;
    const language::Code& code = *frame.code->code;
    details.frame = {code.name, place_of(frame), task, code.is_coroutine};
    if (code.is_function) {
        for (std::size_t i = 0; i < code.local_names.size(); ++i) {
            Value v = frame.slots()[i];
            if (is_kind(v, Kind::cell)) v = to<Cell>(v)->content;
            if (v == empty || code.local_names[i].starts_with(".")) continue;
            details.locals.push_back(value_row(m, code.local_names[i], v));
        }
        return details;
    }
    const Dict* names = frame.names == empty ? frame.globals : to<Dict>(frame.names);
    for (std::uint32_t i = 0; i < names->used; ++i) {
        const DictEntry& entry = names->entries[i];
        if (entry.key == empty || !is_kind(entry.key, Kind::str)) continue;
        const std::string name = text_of(entry.key);
        if (name.starts_with("__")) continue;
        details.locals.push_back(value_row(m, name, entry.value));
    }
    return details;
}

}  // namespace

Snapshot build_snapshot(const Machine& machine, const trace::Timeline& timeline) {
    return Builder(machine, timeline).build();
}

std::vector<trace::FrameDetails> build_frames(const Machine& m, TaskId task) {
    std::vector<trace::FrameDetails> result;
    const bool running = library::world(const_cast<Machine&>(m)).running_task == task.value;
    if (task && !running) {
        for (const Future* f = aio::asyncio_of(m).first; f; f = f->next) {
            if (!f->is_task || static_cast<const Task*>(f)->task_id != task.value) continue;
            for (const PythonFrame* frame : user_frames_of(to<Generator>(static_cast<const Task*>(f)->coroutine)))
                result.push_back(details_of(m, *frame, task));
        }
        return result;
    }
    for (const Frame* f = m.state->top; f; f = f->back) {
        if (f->native) {
            // Below the loop's frame is the code that runs the loop, which is no part of the task.
            if (task && !f->generator && std::string_view(f->native->name) == "run_forever") break;
            continue;
        }
        const auto* frame = static_cast<const PythonFrame*>(f);
        if (frame->code->code->is_user) result.push_back(details_of(m, *frame, task));
    }
    std::reverse(result.begin(), result.end());
    return result;
}

}  // namespace loopglass::recording
