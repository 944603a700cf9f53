#include "snapshot_builder.h"

#include <algorithm>
#include <unordered_map>

#include <asyncio/asyncio.h>
#include <asyncio/library_call.h>
#include <asyncio/objects.h>
#include <asyncio/value_text.h>
#include <asyncio/wakers.h>
#include <library/threads.h>
#include <library/world.h>
#include <machine/exceptions.h>
#include <machine/frame.h>
#include <machine/generator.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "row_texts.h"
#include "user_frames.h"
#include "value_row.h"

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
using trace::Text;

namespace {

static_assert(static_cast<int>(trace::ThreadState::ended) == static_cast<int>(machine::ThreadState::ended));

std::string text_of(Value str) { return to_utf8(to<Str>(str)); }

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
        if (const auto* turn = trace::turn_at(timeline_, s_.step)) {
            s_.turn_steps = state.steps - turn->first_step;
            s_.turn_seconds = seconds_since({turn->time});
        }
        s_.output_rows = static_cast<std::uint32_t>(trace::outputs_until(timeline_, s_.step));
        if (const Loop* loop = aio_.running_loop)
            add_loop(*loop);
        else
            add_waiting_loop();
        note_queued_tasks();
        note_futures();
        note_ended();
        for (std::size_t i = 0; i < futures_.size(); ++i) {
            fetch_ahead(i);
            add_future(*futures_[i]);
        }
        add_ended_before(none_left);
        name_awaited();
        add_stack();
        add_threads();
        return std::move(s_);
    }

private:
    void add_handle(std::vector<HandleRow>& rows, const Handle& h) { fill(rows.emplace_back(), h); }

    void fill(HandleRow& row, const Handle& h) {
        row.id = {h.id};
        row.kind = h.turn_kind;
        row.cancelled = h.cancelled;
        row.is_timer = h.is_timer;
        row.when = {h.when};
        row.queued = {is_put_now(h.id) ? s_.step.number : h.queued};
        row.late_seconds = seconds_since(h.is_timer ? row.when : time_of(row.queued));
        if (h.turn_kind != trace::HandleKind::call) {
            const auto* task = to<Task>(h.callback);
            row.task = {task->task_id};
            row.future = {task->id};
            row.name = texts_.task_name(row.task, task->name);
            row.call = row.name.borrow();
            return;
        }
        row.name = texts_.callback(h.callback);
        row.call = texts_.call(row.name, h.arguments);
        if (is_kind(h.arguments, Kind::tuple)) relate(row, *to<Tuple>(h.arguments));
    }

    /// As timers are compared, by whole nanoseconds: 0 for what is still to come.
    double seconds_since(VirtualTime then) const {
        return std::max(0.0, __builtin_rint((s_.time.seconds - then.seconds) * 1e9) / 1e9);
    }

    /// Handles that were queued one after the other mostly were so at one time: it is looked for once.
    VirtualTime time_of(Step step) {
        if (step.number < still_.from || step.number >= still_.end) still_ = trace::still_time_at(timeline_, step);
        return still_.time;
    }

    /// The step shown is that of the handle's being put where it is: its own number is written down right after it.
    bool is_put_now(std::uint32_t handle) const {
        switch (s_.event.kind) {
            case trace::StepKind::handle_queued:
            case trace::StepKind::timer_set:
            case trace::StepKind::timer_due: return s_.event.subject == handle;
            case trace::StepKind::callback_scheduled: return s_.event.object == handle;
            default: return false;
        }
    }

    void relate(HandleRow& row, const Tuple& arguments) const {
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
        if (loop.running_handle) fill(s_.running_handle, *loop.running_handle);
        s_.ready.reserve(loop.ready_count);
        s_.timers.reserve(loop.timer_count);
        const auto ready = [&](std::uint32_t i) {
            return loop.ready[(loop.ready_first + i) & (loop.ready_capacity - 1)];
        };
        for (std::uint32_t i = 0; i < loop.ready_count; ++i) {
            if (i + 16 < loop.ready_count) fetch<Handle>(ready(i + 16));
            if (i + 8 < loop.ready_count && ready(i + 8)->turn_kind != trace::HandleKind::call)
                fetch<Task>(ready(i + 8)->callback.object());
            add_handle(s_.ready, *ready(i));
        }
        const std::uint32_t left = loop.batch_size > loop.batch_position ? loop.batch_size - loop.batch_position : 0;
        s_.ready_this_iteration = std::min(left, loop.ready_count);
        std::vector<const Handle*> timers(loop.timers, loop.timers + loop.timer_count);
        std::sort(timers.begin(), timers.end(), [](const Handle* a, const Handle* b) {
            const double x = __builtin_rint(a->when * 1e9), y = __builtin_rint(b->when * 1e9);
            return x != y ? x < y : a->order < b->order;
        });
        for (const Handle* h : timers) add_handle(s_.timers, *h);
    }

    /// Before a loop runs, handles wait in the one that was made for it.
    void add_waiting_loop() {
        if (aio::is_loop(aio_.set_loop)) add_loop(*to<Loop>(aio_.set_loop));
    }

    void add_future(const Future& f) {
        add_ended_before(f.id);
        FutureRow& row = s_.futures.emplace_back();
        row.id = {f.id};
        row.role = f.role;
        row.state = f.state;
        row.failed = f.state == trace::FutureState::finished && f.exception != none;
        row.created_by = {f.created_by};
        row.created_at = {FileId{f.created_file}, f.created_line};
        row.changed = {f.changed};
        if (row.failed)
            row.value = texts_.copy(aio::exception_text(f.exception));
        else if (f.state == trace::FutureState::finished)
            row.value = texts_.value(f.result);
        if (f.callback_count) add_callbacks(row, f);
        if (f.children != none) add_children(row, f);
        if (f.is_task) {
            row.task = {static_cast<const Task&>(f).task_id};
            add_task(static_cast<const Task&>(f));
        }
        row.label = f.is_task                            ? s_.tasks.back().name.borrow()
                    : f.role == trace::FutureRole::sleep ? texts_.sleep(f.delay)
                    : f.made_in != empty                 ? texts_.shared(f.made_in)
                                                         : texts_.plain(f.role);
    }

    void add_callbacks(FutureRow& row, const Future& f) {
        std::size_t waiters = 0;
        row.callbacks = trace::List<Text>::borrowed(s_.store, f.callback_count);
        for (std::uint32_t i = 0; i < f.callback_count; ++i) {
            const Value function = f.callbacks[i].function;
            const bool wakes = aio::is_task(function);
            row.callbacks[i] = wakes ? texts_.wakeup(to<Task>(function)->name) : texts_.callback(function);
            waiters += wakes;
        }
        row.awaited_by = trace::List<TaskId>::borrowed(s_.store, waiters);
        for (std::uint32_t i = 0, at = 0; i < f.callback_count && at < waiters; ++i)
            if (aio::is_task(f.callbacks[i].function))
                row.awaited_by[at++] = {to<Task>(f.callbacks[i].function)->task_id};
    }

    void add_children(FutureRow& row, const Future& f) {
        const auto* children = to<List>(f.children);
        row.children = static_cast<std::uint32_t>(children->size);
        row.children_done = f.children_done;
        const auto pending = [](Value child) { return to<Future>(child)->state == trace::FutureState::pending; };
        const Value *first = children->items, *end = first + children->size;
        row.pending_children =
            trace::List<FutureId>::borrowed(s_.store, static_cast<std::size_t>(std::count_if(first, end, pending)));
        FutureId* id = row.pending_children.begin();
        for (; first != end; ++first)
            if (pending(*first)) *id++ = {to<Future>(*first)->id};
    }

    void add_task(const Task& t) {
        TaskRow& row = s_.tasks.emplace_back();
        row.id = {t.task_id};
        row.future = {t.id};
        row.name = texts_.task_name(row.id, t.name);
        row.coroutine = texts_.shared(t.coroutine_name);
        row.started = t.started;
        row.coroutine_state = coroutine_state(t.coroutine);
        row.must_cancel = t.must_cancel;
        row.created_by = {t.created_by};
        row.created_at = {FileId{t.created_file}, t.created_line};
        if (t.state != trace::FutureState::pending)
            row.state = TaskState::done;
        else if (row.id == s_.running_task)
            row.state = TaskState::running;
        else
            row.state = is_queued(t) ? TaskState::ready : TaskState::waiting;
        if (aio::is_future(t.waiter)) note_awaited(t, row);
        row.call = call_of(row, t);
        add_frames(row, t);
    }

    /// The coroutine as it was called, with the present values of its parameters: factorial('C', 4).
    Text call_of(const TaskRow& row, const Task& t) {
        const auto* g = is_kind(t.coroutine, Kind::generator) ? to<Generator>(t.coroutine) : nullptr;
        if (!g || !g->frame || g->frame->native) return row.coroutine.borrow();
        const auto* frame = static_cast<const PythonFrame*>(g->frame);
        return texts_.call(row.coroutine, frame->slots(), frame->code->code->positional_count);
    }

    void note_awaited(const Task& t, TaskRow& row) {
        const auto* awaited = to<Future>(t.waiter);
        row.waits_for = {awaited->id};
        if (awaited->role == trace::FutureRole::plain) waiters_.emplace_back(awaited, t.coroutine);
    }

    /// A future that the library made is called by what a task waits in: "Lock.acquire", "Queue.get"; that tells, too,
    /// who will make it done.
    void name_awaited() {
        aio::Wakers wakers(m_);
        for (const auto& [future, coroutine] : waiters_) {
            const auto row = std::lower_bound(s_.futures.begin(), s_.futures.end(), FutureId{future->id},
                                              [](const FutureRow& f, FutureId id) { return f.id < id; });
            if (row == s_.futures.end() || row->id.value != future->id) continue;
            const Value call = aio::library_call_awaited(coroutine);
            if (call != none) row->label = texts_.shared(call);
            if (row->state != trace::FutureState::pending) continue;
            const auto [by, who] = wakers.of(*future, coroutine);
            row->woken_by = by;
            if (who) row->wakers = ids_of(*who);
        }
    }

    /// Many tasks wait for the same lock: the list of those who hold it is made once.
    trace::List<FutureId> ids_of(const std::vector<const Future*>& who) {
        auto& ids = ids_[&who];
        if (ids.empty()) {
            ids = trace::List<FutureId>::borrowed(s_.store, who.size());
            std::transform(who.begin(), who.end(), ids.begin(), [](const Future* f) { return FutureId{f->id}; });
        }
        return ids.borrow();
    }

    void add_frames(TaskRow& row, const Task& t) {
        frames_.clear();
        each_user_frame(t.coroutine, [&](const PythonFrame& frame) { frames_.push_back(&frame); });
        if (frames_.empty()) return;
        row.stack = trace::List<Text>::borrowed(s_.store, frames_.size());
        for (std::size_t i = 0; i < frames_.size(); ++i) row.stack[i] = texts_.shared(frames_[i]->code->code->name);
        row.place = place_of(*frames_.back());
    }

    void note_futures() {
        const std::size_t ended = std::min(aio_.ended_count, aio::Asyncio::remembered);
        std::size_t tasks = ended;
        for (const Future* f = aio_.first; f; f = f->next) {
            futures_.push_back(f);
            tasks += f->is_task;
        }
        s_.futures.reserve(futures_.size() + ended);
        s_.tasks.reserve(tasks);
    }

    /// What rows are made of is spread over memory that no cache holds after a jump. To ask for it some rows ahead
    /// halves the time of a snapshot of 10,000 tasks.
    template <class T>
    static void fetch(const void* object) {
        for (std::size_t at = 0; at < sizeof(T); at += 64) __builtin_prefetch(static_cast<const char*>(object) + at);
    }

    void fetch_ahead(std::size_t i) const {
        const auto task = [&](std::size_t number) {
            const Future* f = number < futures_.size() ? futures_[number] : nullptr;
            return f && f->is_task ? static_cast<const Task*>(f) : nullptr;
        };
        if (i + 16 < futures_.size()) fetch<Task>(futures_[i + 16]);
        if (const Task* t = task(i + 10)) {
            if (t->coroutine.is_object()) fetch<Generator>(t->coroutine.object());
            fetch<machine::Str>(t->name.object());
        }
        if (const Task* t = task(i + 5); t && is_kind(t->coroutine, Kind::generator))
            if (const Frame* frame = to<Generator>(t->coroutine)->frame) fetch<PythonFrame>(frame);
    }

    /// One look at the ready queue for all tasks: with 10,000 of each, one look for each task took 3 ms.
    void note_queued_tasks() {
        queued_.resize(aio_.tasks / 64 + 1);
        for (const HandleRow& h : s_.ready)
            if (h.kind != trace::HandleKind::call) queued_[h.task.value / 64] |= std::uint64_t{1} << h.task.value % 64;
    }

    bool is_queued(const Task& t) const { return t.waiter == none || queued_[t.task_id / 64] >> t.task_id % 64 & 1; }

    // ---- tasks that nobody holds any more, as far as they are remembered; their rows stand among the others

    using Ended = aio::Asyncio::Ended;

    void note_ended() {
        const std::uint32_t count = std::min(aio_.ended_count, aio::Asyncio::remembered);
        for (std::uint32_t i = 0; i < count; ++i) ended_.push_back(&aio_.ended[i]);
        std::sort(ended_.begin(), ended_.end(), [](auto* a, auto* b) { return a->future_id > b->future_id; });
    }

    void add_ended_before(std::uint32_t future_id) {
        for (; !ended_.empty() && ended_.back()->future_id < future_id; ended_.pop_back()) add_ended(*ended_.back());
    }

    void add_ended(const Ended& e) {
        TaskRow& task = s_.tasks.emplace_back();
        task.id = {e.task_id};
        task.future = {e.future_id};
        task.name = texts_.copy_of(e.name);
        task.coroutine = texts_.shared(e.coroutine_name);
        task.call = task.coroutine.borrow();
        task.state = TaskState::done;
        task.started = true;
        task.coroutine_state = trace::CoroutineState::closed;
        task.created_by = {e.created_by};
        task.created_at = {FileId{e.created_file}, e.created_line};
        FutureRow& future = s_.futures.emplace_back();
        future.id = task.future;
        future.task = task.id;
        future.role = trace::FutureRole::task;
        future.state = static_cast<trace::FutureState>(e.state);
        future.failed = e.failed;
        future.label = task.name.borrow();
        if (e.value != empty) future.value = texts_.copy_of(e.value);
        future.created_by = task.created_by;
        future.created_at = task.created_at;
        future.changed = {e.changed};
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
    trace::StillTime still_;  ///< the last stretch that was asked for
    Snapshot s_;
    RowTexts texts_{s_.store};
    /// Coroutines of the tasks that wait for plain futures, and for which.
    std::vector<std::pair<const Future*, Value>> waiters_;
    std::unordered_map<const std::vector<const Future*>*, trace::List<FutureId>> ids_;
    std::vector<const Future*> futures_;      ///< that live, by id
    std::vector<std::uint64_t> queued_;       ///< a bit for each task that is in the ready queue
    std::vector<const Ended*> ended_;         ///< the latest first
    std::vector<const PythonFrame*> frames_;  ///< of one task
    static constexpr std::uint32_t none_left = 0xffffffff;
};

}  // namespace

Snapshot build_snapshot(const Machine& machine, const trace::Timeline& timeline) {
    return Builder(machine, timeline).build();
}

}  // namespace loopglass::recording
