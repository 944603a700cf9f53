// The event loop. Reading order: queue_step and its like put handles into the ready queue; LoopFrame is
// run_forever, one turn at a time; the methods that programs call are in loop_methods.cpp.

#include <asyncio/asyncio.h>

#include <cmath>

#include <library/functools.h>

#include "internal.h"
#include "repr.h"

namespace loopglass::aio {

namespace {

Handle* make_handle(Machine& m, Loop* loop, HandleKind kind, Value callback, Value arguments, bool is_timer) {
    auto* h = m.make<Handle>(Kind::native, is_timer ? timer_handle_type() : handle_type());
    h->id = ++asyncio_of(m).handles;
    h->turn_kind = kind;
    h->cancelled = h->scheduled = h->waits_in_queue = false;
    h->is_timer = is_timer;
    h->callback = keep(callback);
    h->arguments = keep(arguments);
    h->when = 0;
    h->order = 0;
    h->queued = m.state->steps;
    h->made_by = world(m).running_task;
    h->loop = loop;
    return h;
}

/// Takes an owned handle.
void push_ready(Machine& m, Loop* loop, Handle* h) {
    if (loop->ready_count == loop->ready_capacity) {
        const std::uint32_t room = loop->ready_capacity ? loop->ready_capacity * 2 : 16;
        auto** fresh = m.make_buffer<Handle*>(room);
        for (std::uint32_t i = 0; i < loop->ready_count; ++i)
            fresh[i] = loop->ready[(loop->ready_first + i) & (loop->ready_capacity - 1)];
        if (loop->ready) m.release_buffer(loop->ready, loop->ready_capacity);
        loop->ready = fresh;
        loop->ready_first = 0;
        loop->ready_capacity = room;
    }
    loop->ready[(loop->ready_first + loop->ready_count++) & (loop->ready_capacity - 1)] = h;
    h->waits_in_queue = true;
}

Handle* pop_ready(Loop* loop) {
    Handle* h = loop->ready[loop->ready_first];
    loop->ready_first = (loop->ready_first + 1) & (loop->ready_capacity - 1);
    --loop->ready_count;
    h->waits_in_queue = false;
    return h;
}

Handle* queue(Machine& m, Loop* loop, HandleKind kind, Value callback, Value arguments, Cause cause) {
    Handle* h = make_handle(m, loop, kind, callback, arguments, false);
    push_ready(m, loop, h);
    world(m).clock_readings = 0;
    emit(m, StepKind::handle_queued, h->id, 0, cause);
    h->queued = m.state->steps;
    return h;
}

// ---- the heap of timers: by deadline to the nanosecond, then by creation

std::int64_t deadline_ns(const Handle* h) { return static_cast<std::int64_t>(std::nearbyint(h->when * 1e9)); }

bool earlier(const Handle* a, const Handle* b) {
    const std::int64_t x = deadline_ns(a), y = deadline_ns(b);
    return x != y ? x < y : a->order < b->order;
}

void push_timer(Machine& m, Loop* loop, Handle* h) {
    if (loop->timer_count == loop->timer_capacity) {
        const std::uint32_t room = loop->timer_capacity ? loop->timer_capacity * 2 : 16;
        auto** fresh = m.make_buffer<Handle*>(room);
        std::copy(loop->timers, loop->timers + loop->timer_count, fresh);
        if (loop->timers) m.release_buffer(loop->timers, loop->timer_capacity);
        loop->timers = fresh;
        loop->timer_capacity = room;
    }
    std::uint32_t at = loop->timer_count++;
    for (; at > 0 && earlier(h, loop->timers[(at - 1) / 2]); at = (at - 1) / 2) loop->timers[at] = loop->timers[(at - 1) / 2];
    loop->timers[at] = h;
}

void sift_down(Loop* loop, std::uint32_t at, Handle* h) {
    for (std::uint32_t child; (child = 2 * at + 1) < loop->timer_count; at = child) {
        if (child + 1 < loop->timer_count && earlier(loop->timers[child + 1], loop->timers[child])) ++child;
        if (!earlier(loop->timers[child], h)) break;
        loop->timers[at] = loop->timers[child];
    }
    loop->timers[at] = h;
}

Handle* pop_timer(Loop* loop) {
    Handle* first = loop->timers[0];
    Handle* last = loop->timers[--loop->timer_count];
    if (loop->timer_count) sift_down(loop, 0, last);
    return first;
}

/// As _run_once: many cancelled timers are swept out at once, else only those that come first.
void drop_cancelled_timers(Machine& m, Loop* loop) {
    if (loop->timer_count > 100 && loop->timers_cancelled * 2 > loop->timer_count) {
        std::uint32_t kept = 0;
        for (std::uint32_t i = 0; i < loop->timer_count; ++i) {
            if (!loop->timers[i]->cancelled) {
                loop->timers[kept++] = loop->timers[i];
                continue;
            }
            loop->timers[i]->scheduled = false;
            m.drop(Value::from_arena(loop->timers[i]));
        }
        loop->timer_count = kept;
        for (std::uint32_t i = kept / 2; i-- > 0;) sift_down(loop, i, loop->timers[i]);
        loop->timers_cancelled = 0;
        return;
    }
    while (loop->timer_count && loop->timers[0]->cancelled) {
        --loop->timers_cancelled;
        Handle* h = pop_timer(loop);
        h->scheduled = false;
        m.drop(Value::from_arena(h));
    }
}

// ---- run_forever

struct LoopFrame : NativeFrame {
    Value loop_value;   ///< owned
    std::uint32_t left; ///< handles of this iteration that are still to run
    bool in_handle;
    Loop* loop() { return to<Loop>(loop_value); }
};

std::string waiting_text(Machine& m) {
    std::string text;
    for (const Future* f = asyncio_of(m).first; f; f = f->next) {
        if (!f->is_task || is_done(f)) continue;
        const auto* t = static_cast<const Task*>(f);
        if (!text.empty()) text += ", ";
        text += to_utf8(to<Str>(t->name));
        if (t->waiter == none) continue;
        const auto* w = to<Future>(t->waiter);
        text += w->is_task ? " (which waits for " + to_utf8(to<Str>(static_cast<const Task*>(w)->name)) + ")" : " (which waits for a future that nobody sets)";
    }
    return text;
}

/// The first half of _run_once: moves the clock if nothing is ready, and what is due to the ready queue.
void collect_due(Machine& m, Loop* loop) {
    drop_cancelled_timers(m, loop);
    asyncio_of(m).phase = trace::LoopPhase::timers;
    if (loop->ready_count == 0 && !loop->stopping) {
        if (loop->timer_count == 0) {
            const std::string who = waiting_text(m);
            library::listener(m).deadlocked(
                m, who.empty() ? "the event loop runs for ever with nothing to do" : "nothing can ever wake " + who);
        }
        library::move_clock(m, loop->timers[0]->when);
    }
    const double end = world(m).now + 1e-9;
    while (loop->timer_count && loop->timers[0]->when < end) {
        Handle* h = pop_timer(loop);
        h->scheduled = false;
        push_ready(m, loop, h);
        emit(m, StepKind::timer_due, h->id, 0, Cause::timer);
        h->queued = m.state->steps;
    }
}

void begin_iteration(Machine& m, LoopFrame* frame) {
    Loop* loop = frame->loop();
    ++loop->iteration;
    world(m).iteration = loop->iteration;
    loop->batch_size = loop->batch_position = 0;
    collect_due(m, loop);
    frame->left = loop->batch_size = loop->ready_count;
    asyncio_of(m).phase = trace::LoopPhase::choosing;
    emit(m, StepKind::iteration_begun, 0, loop->batch_size);
}

/// Runs a handle. Returns what Machine::call returns.
Value run_handle(Machine& m, Loop* loop, Handle* h) {
    if (h->turn_kind == HandleKind::call) {
        const auto* arguments = to<Tuple>(h->arguments);
        return m.call(h->callback, arguments->items(), arguments->size);
    }
    auto* task = to<Task>(h->callback);
    loop->current_task = task;
    if (h->turn_kind == HandleKind::step) return begin_step(m, task, h->arguments);
    // A wakeup: as __wakeup, the future's exception is thrown where the task waits.
    auto* future = to<Future>(h->arguments);
    if (future->state == FutureState::cancelled) {
        const Ref error(m, make_cancelled_error(m, future));
        return begin_step(m, task, error);
    }
    if (future->exception != none) {
        future->log_traceback = false;
        return begin_step(m, task, future->exception);
    }
    return begin_step(m, task, none);
}

void report_callback_error(Machine& m, Handle* h) {
    const Ref error(m, m.take_raised());
    const Ref handle_text(m, repr_of(m, Value::from_arena(h)));
    std::string text = "Exception in callback " + call_text(m, h) + "\nhandle: ";
    if (handle_text) text += to_utf8(to<Str>(handle_text));
    m.observer->write(m, 2, text + "\n" + format_traceback(m, error));
}

/// The handle that ran is done. False if an exception leaves the loop.
bool end_handle(Machine& m, LoopFrame* frame, Completion completion) {
    Loop* loop = frame->loop();
    Handle* h = loop->running_handle;
    bool goes_on = true;
    if (h->turn_kind != HandleKind::call) {
        goes_on = end_step(m, to<Task>(h->callback), completion);
        loop->current_task = nullptr;
    } else if (completion.value != empty) {
        m.drop(completion.value);
    } else if (m.raised_is(types().SystemExit) || m.raised_is(types().KeyboardInterrupt)) {
        goes_on = false;
    } else {
        report_callback_error(m, h);
    }
    library::listener(m).turn_ended(m);
    asyncio_of(m).phase = trace::LoopPhase::choosing;
    world(m).running_task = 0;
    loop->running_handle = nullptr;
    frame->in_handle = false;
    m.drop(Value::from_arena(h));
    return goes_on;
}

bool begin_loop(Machine& m, Loop* loop) {
    if (!check_open(m, loop)) return false;
    if (loop->running) return m.raise(types().RuntimeError, "This event loop is already running"), false;
    if (running_loop(m))
        return m.raise(types().RuntimeError, "Cannot run the event loop while another loop is running"), false;
    loop->running = true;
    asyncio_of(m).running_loop = loop;
    world(m).iteration = loop->iteration;
    emit(m, StepKind::loop_started, 0);
    return true;
}

void leave_loop(Machine& m, Loop* loop) {
    loop->stopping = loop->running = false;
    asyncio_of(m).running_loop = nullptr;
    asyncio_of(m).phase = trace::LoopPhase::not_running;
    emit(m, StepKind::loop_stopped, 0);
}

Action resume_loop(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<LoopFrame*>(native);
    Loop* loop = frame->loop();
    if (frame->phase == 0) {
        if (!begin_loop(m, loop)) return Action::raised;
        frame->phase = 1;
        begin_iteration(m, frame);
    }
    for (;;) {
        if (frame->in_handle && !end_handle(m, frame, completion)) {
            leave_loop(m, loop);
            return Action::raised;
        }
        if (frame->left == 0) {
            if (loop->stopping) {
                leave_loop(m, loop);
                value = none;
                return Action::returned;
            }
            begin_iteration(m, frame);
            continue;
        }
        --frame->left;
        ++loop->batch_position;
        Handle* h = pop_ready(loop);
        if (h->cancelled) {
            m.drop(Value::from_arena(h));
            frame->in_handle = false;
            continue;
        }
        loop->running_handle = h;
        frame->in_handle = true;
        asyncio_of(m).phase = trace::LoopPhase::running;
        const std::uint32_t task = h->turn_kind == HandleKind::call ? 0 : to<Task>(h->callback)->task_id;
        world(m).running_task = task;
        library::listener(m).turn_begun(m, h->id, task);
        const Value result = run_handle(m, loop, h);
        if (result == pending) return Action::called;
        completion = {result, false};
    }
}

constexpr NativeFrameDef loop_frame = {
    "run_forever", sizeof(LoopFrame), resume_loop,
    [](Machine& m, NativeFrame* f) { m.drop(static_cast<LoopFrame*>(f)->loop_value); },
    [](NativeFrame* f, void (*visit)(void*, Value), void* c) { visit(c, static_cast<LoopFrame*>(f)->loop_value); }};

void push_loop_frame(Machine& m, Loop* loop) {
    auto* frame = m.push_native_frame<LoopFrame>(loop_frame);
    frame->loop_value = keep(Value::from_arena(loop));
    frame->left = 0;
    frame->in_handle = false;
}

// ---- run_until_complete

struct UntilFrame : NativeFrame {
    Value loop_value, future;  ///< owned
    bool new_task;
};

Action resume_until(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<UntilFrame*>(native);
    auto* future = to<Future>(frame->future);
    if (frame->phase == 0) {
        frame->phase = 1;
        push_loop_frame(m, to<Loop>(frame->loop_value));
        return Action::called;
    }
    remove_callback(m, future, run_until_complete_callback());
    if (completion.value == empty) {
        // The task's own exception leaves: it has been seen.
        if (frame->new_task && is_done(future) && future->state != FutureState::cancelled) future->log_traceback = false;
        return Action::raised;
    }
    m.drop(completion.value);
    if (!is_done(future)) {
        m.raise(types().RuntimeError, "Event loop stopped before Future completed.");
        return Action::raised;
    }
    value = future_result(m, future);
    return value == empty ? Action::raised : Action::returned;
}

constexpr NativeFrameDef until_frame = {
    "run_until_complete", sizeof(UntilFrame), resume_until,
    [](Machine& m, NativeFrame* f) {
        m.drop(static_cast<UntilFrame*>(f)->future);
        m.drop(static_cast<UntilFrame*>(f)->loop_value);
    },
    [](NativeFrame* f, void (*visit)(void*, Value), void* c) {
        visit(c, static_cast<UntilFrame*>(f)->future);
        visit(c, static_cast<UntilFrame*>(f)->loop_value);
    }};

Value stop_when_done(Machine& m, NativeArguments a) {
    auto* future = to<Future>(a[0]);
    // As _run_until_complete_cb: SystemExit and KeyboardInterrupt have left the loop already.
    if (future->state == FutureState::finished && future->exception != none) {
        Type* type = type_of(future->exception);
        if (is_subtype(type, types().SystemExit) || is_subtype(type, types().KeyboardInterrupt)) return none;
    }
    to<Loop>(future->loop)->stopping = true;
    (void)m;
    return none;
}

}  // namespace

Value run_until_complete_callback() {
    static constexpr NativeDef def = {"_run_until_complete_cb", "fut", stop_when_done, CallStyle::python};
    static NativeFunction* const function = make_static_function(def);
    return Value::from_static(function);
}

Value start_run_until_complete(Machine& m, Loop* loop, Value future) {
    if (!check_open(m, loop)) return empty;
    if (loop->running) return m.raise(types().RuntimeError, "This event loop is already running");
    if (running_loop(m)) return m.raise(types().RuntimeError, "Cannot run the event loop while another loop is running");
    const bool new_task = !is_future(future);
    Ref ensured(m, ensure_future(m, future, loop));
    if (!ensured) return empty;
    if (new_task) to<Future>(ensured)->log_destroy_pending = false;
    add_callback(m, to<Future>(ensured), run_until_complete_callback());
    auto* frame = m.push_native_frame<UntilFrame>(until_frame);
    frame->loop_value = keep(Value::from_arena(loop));
    frame->future = ensured.release();
    frame->new_task = new_task;
    return pending;
}

Value start_run_forever(Machine& m, Loop* loop) {
    push_loop_frame(m, loop);
    return pending;
}

bool check_open(Machine& m, Loop* loop) {
    if (!loop->closed) return true;
    m.raise(types().RuntimeError, "Event loop is closed");
    return false;
}

Handle* queue_step(Machine& m, Loop* loop, Task* task, Value exception, Cause cause) {
    return queue(m, loop, HandleKind::step, Value::from_arena(task), exception, cause);
}
Handle* queue_wakeup(Machine& m, Loop* loop, Task* task, Value future) {
    return queue(m, loop, HandleKind::wakeup, Value::from_arena(task), future, Cause::task_wakeup);
}
Handle* queue_call(Machine& m, Loop* loop, Value callback, Value arguments, Cause cause) {
    return queue(m, loop, HandleKind::call, callback, arguments, cause);
}

Handle* set_timer(Machine& m, Loop* loop, double when, Value callback, Value arguments) {
    Handle* h = make_handle(m, loop, HandleKind::call, callback, arguments, true);
    h->when = when;
    h->order = ++asyncio_of(m).timer_order;
    h->scheduled = true;
    push_timer(m, loop, h);
    world(m).clock_readings = 0;
    emit(m, StepKind::timer_set, h->id);
    h->queued = m.state->steps;
    return h;
}

void cancel_handle(Machine& m, Handle* h) {
    if (h->cancelled) return;
    h->cancelled = true;
    if (h->scheduled) ++h->loop->timers_cancelled;
    // A handle that ran already is only marked; nothing happens in the loop.
    if (h->scheduled || h->waits_in_queue) emit(m, StepKind::handle_cancelled, h->id);
    if (h->turn_kind != HandleKind::call) return;
    m.replace(h->callback, none);
    m.replace(h->arguments, none);
}

Value make_loop(Machine& m) {
    auto* loop = m.make<Loop>(Kind::native, loop_type());
    const Object head = *loop;
    *loop = Loop{};
    static_cast<Object&>(*loop) = head;
    loop->id = ++asyncio_of(m).loops;
    return Value::from_arena(loop);
}

void free_loop(Machine& m, Object* object) {
    auto* loop = static_cast<Loop*>(object);
    while (loop->ready_count) m.drop(Value::from_arena(pop_ready(loop)));
    for (std::uint32_t i = 0; i < loop->timer_count; ++i) m.drop(Value::from_arena(loop->timers[i]));
    if (loop->ready) m.release_buffer(loop->ready, loop->ready_capacity);
    if (loop->timers) m.release_buffer(loop->timers, loop->timer_capacity);
}

std::string callback_name(Value callback) {
    callback = library::unwrap_partial(callback);
    if (is_kind(callback, Kind::native_function)) return to<NativeFunction>(callback)->qualified_name;
    if (is_kind(callback, Kind::bound_method)) return callback_name(to<BoundMethod>(callback)->function);
    if (is_kind(callback, Kind::function)) return to_utf8(to<Str>(to<Function>(callback)->qualified_name));
    if (is_kind(callback, Kind::type)) return to_utf8(to<Type>(callback)->qualified_name);
    return callback == none ? "" : to_utf8(type_of(callback)->qualified_name);
}

}  // namespace loopglass::aio
