// The event loop. LoopFrame is run_forever, one turn at a time; the methods that programs call are in loop_methods.cpp,
// the ready queue and the timers in handles.cpp.

#include <asyncio/asyncio.h>
#include <asyncio/waiting.h>

#include <algorithm>
#include <utility>

#include <library/context.h>
#include <library/functools.h>
#include <library/threads.h>
#include <machine/collector.h>

#include "findings.h"
#include "handles.h"
#include "select.h"

namespace loopglass::aio {

namespace {

// ---- run_forever

enum LoopFramePhase : std::uint32_t { not_begun, in_batch, in_select };

struct LoopFrame : NativeFrame {
    Value loop_value;    ///< owned
    std::uint32_t left;  ///< handles of this iteration that are still to run
    bool in_handle;
    bool is_measured;          ///< debug mode was on when the handle began
    double begun;              ///< when the handle began
    std::uint32_t first_step;  ///< and at which step
    Loop* loop() { return to<Loop>(loop_value); }
};

/// Tasks that are ready again and again while others sleep: in the end their iterations take time. True if other
/// threads run meanwhile.
bool pass_busy_time(Machine& m, Loop* loop) {
    const bool is_alone = library::is_alone(m);
    if ((is_alone && !loop->timer_count) || !library::is_busy_waiting(m)) return false;
    library::move_clock_of_busy(m, trace::Cause::call_soon);
    return !is_alone && wait_in_select(m, loop, world(m).now);
}

/// The begin of _run_once: moves the clock if nothing is ready. True if other threads run meanwhile.
bool wait_until_due(Machine& m, Loop* loop) {
    drop_cancelled_timers(m, loop);
    asyncio_of(m).phase = trace::LoopPhase::timers;
    if (loop->ready_count || loop->stopping || loop->is_signalled || has_socket_events(m, loop))
        return pass_busy_time(m, loop);
    const double left = loop->timer_count ? std::max(0.0, loop->timers[0]->when - time_of(m, loop)) : 0;
    // Who has a timer that is due already only looks, and other threads wait.
    if (loop->timer_count && left == 0) return false;
    // The deadline itself where the clock is the world's: now + (deadline - now) may round to another number.
    const double deadline = loop->timer_count == 0      ? library::for_ever
                            : has_own(loop, Loop::time) ? world(m).now + left
                                                        : std::max(world(m).now, loop->timers[0]->when);
    if (!library::is_alone(m)) return wait_in_select(m, loop, deadline);
    if (loop->timer_count == 0) {
        find_deadlock(m);
        library::listener(m).deadlocked(m, deadlock_text(m), deadlock_clauses(m));
    }
    library::move_clock(m, deadline, trace::Cause::timer);
    return false;
}

/// What is due goes to the ready queue. False if the loop's own time() raised.
bool collect_due(Machine& m, Loop* loop) {
    collect_events(m, loop);
    const auto now = asked_time(m, loop);
    if (!now) return false;
    const double end = *now + 1e-9;
    while (loop->timer_count && loop->timers[0]->when < end) {
        Handle* h = pop_timer(loop);
        push_ready(m, loop, h);
        emit(m, StepKind::timer_due, h->id, 0, Cause::timer);
        h->queued = m.state->steps;
    }
    return true;
}

/// True if other threads run before the iteration goes on.
bool begin_iteration(Machine& m, LoopFrame* frame) {
    Loop* loop = frame->loop();
    ++loop->iteration;
    world(m).iteration = loop->iteration;
    loop->batch_size = loop->batch_position = 0;
    frame->phase = in_select;
    return wait_until_due(m, loop);
}

/// False with an exception raised.
bool take_batch(Machine& m, LoopFrame* frame) {
    Loop* loop = frame->loop();
    frame->phase = in_batch;
    if (!collect_due(m, loop)) return false;
    frame->left = loop->batch_size = loop->ready_count;
    asyncio_of(m).phase = trace::LoopPhase::choosing;
    emit(m, StepKind::iteration_begun, 0, loop->batch_size);
    return true;
}

/// As the end of _run_once in debug mode.
void report_slowness(Machine& m, LoopFrame* frame, Handle* h) {
    Loop* loop = frame->loop();
    const double took = world(m).now - frame->begun;
    const auto limit = to_double(m, loop->slow_callback_duration);
    if (!limit || took < *limit) return;
    const Ref duration(m, make_float(m, took));
    const Value shown = h->turn_kind == HandleKind::call ? Value::from_arena(h) : h->callback;
    const Value arguments[] = {shown, duration};
    const Ref said(m, m.call_nested(python_function(m, "_log_slow_callback"), arguments, 2));
}

/// How deep in calls a handle's callback runs in CPython: in Handle._run and Context.run, a task's step in one more.
std::uint32_t depth_of_turn(const Handle* h) { return h->turn_kind == HandleKind::call ? 2 : 3; }

/// The handle that ran goes, and with it what it was the last to hold. _run_once keeps it until it takes the next one,
/// or to its end: a warning names that line.
void let_go(Machine& m, LoopFrame* frame, Handle* h);

/// The handle that ran is done. False if an exception leaves the loop.
bool end_handle(Machine& m, LoopFrame* frame, Completion completion) {
    Loop* loop = frame->loop();
    Handle* h = loop->running_handle;
    m.state->depth -= depth_of_turn(h);
    const bool goes_on = end_turn(m, h, completion);
    // As the end of task_wakeup, which has held what it threw until here; the handle goes later.
    m.drop(std::exchange(h->thrown, empty));
    // As Handle._run's frame, whose `self` the traceback keeps.
    if (!goes_on) pass_library_frame(m, m.state->raised, Value::from_arena(h));
    if (frame->is_measured && goes_on) report_slowness(m, frame, h);
    find_blocking(m, loop, h, frame->begun, frame->first_step);
    library::listener(m).turn_ended(m);
    asyncio_of(m).phase = trace::LoopPhase::choosing;
    world(m).running_task = 0;
    loop->running_handle = nullptr;
    frame->in_handle = false;
    let_go(m, frame, h);
    collect_if_grown(m);
    return goes_on;
}

bool check_not_running(Machine& m, Loop* loop) {
    if (loop->running) return m.raise(types().RuntimeError, "This event loop is already running"), false;
    if (asyncio_of(m).running_loop_value != none)
        return m.raise(types().RuntimeError, "Cannot run the event loop while another loop is running"), false;
    return true;
}

/// The calls that are run_forever and _run_once in CPython: they count for the recursion limit.
constexpr std::uint32_t depth_of_loop = 2;

bool begin_loop(Machine& m, Loop* loop) {
    if (!check_open(m, loop) || !check_not_running(m, loop)) return false;
    loop->running = true;
    m.state->depth += depth_of_loop;
    loop->hooks_outside = std::exchange(m.state->generator_hooks, {.by_loop = true});
    track_origins(m, loop, loop->debug);
    loop->thread = m.state->thread->number;
    asyncio_of(m).running_loop = loop;
    asyncio_of(m).last_loop = loop->id;
    asyncio_of(m).running_loop_value = keep(Value::from_arena(loop));
    world(m).iteration = loop->iteration;
    emit(m, StepKind::loop_started, 0);
    return true;
}

void leave_loop(Machine& m, Loop* loop) {
    loop->stopping = loop->running = false;
    m.state->depth -= depth_of_loop;
    GeneratorHooks& hooks = m.state->generator_hooks;
    m.drop(hooks.first_iteration);
    m.drop(hooks.finalizer);
    hooks = std::exchange(loop->hooks_outside, {});
    loop->thread = 0;
    asyncio_of(m).running_loop = nullptr;
    m.replace(asyncio_of(m).running_loop_value, none);
    asyncio_of(m).phase = trace::LoopPhase::not_running;
    emit(m, StepKind::loop_stopped, 0);
}

Action resume_loop(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<LoopFrame*>(native);
    Loop* loop = frame->loop();
    if (frame->phase == not_begun) {
        if (!begin_loop(m, loop)) return Action::raised;
        if (begin_iteration(m, frame)) return Action::called;
    }
    for (;;) {
        if ((frame->phase == in_select && !take_batch(m, frame)) ||
            (frame->in_handle && !end_handle(m, frame, completion))) {
            leave_loop(m, loop);
            return Action::raised;
        }
        if (frame->left == 0) {
            if (loop->stopping) {
                leave_loop(m, loop);
                value = none;
                return Action::returned;
            }
            frame->in_handle = false;
            if (begin_iteration(m, frame)) return Action::called;
            continue;
        }
        --frame->left;
        ++loop->batch_position;
        Handle* h = pop_ready(loop);
        if (h->cancelled) {
            m.drop(Value::from_arena(h));
            continue;
        }
        loop->running_handle = h;
        frame->in_handle = true;
        frame->is_measured = loop->debug;
        frame->begun = world(m).now;
        frame->first_step = m.state->steps;
        asyncio_of(m).phase = trace::LoopPhase::running;
        const std::uint32_t task = h->turn_kind == HandleKind::call ? 0 : to<Task>(h->callback)->task_id;
        world(m).running_task = task;
        library::listener(m).turn_begun(m, h->id, task);
        m.state->depth += depth_of_turn(h);
        const Value result = begin_turn(m, h);
        if (result == pending) return Action::called;
        completion = {result, false};
    }
}

constexpr NativeFrameDef loop_frame_at(const char* place, const char* source) {
    return {
        "run_forever",
        sizeof(LoopFrame),
        resume_loop,
        [](Machine& m, NativeFrame* f) { m.drop(static_cast<LoopFrame*>(f)->loop_value); },
        [](NativeFrame* f, void (*visit)(void*, Value), void* c) { visit(c, static_cast<LoopFrame*>(f)->loop_value); },
        place,
        source};
}

constexpr NativeFrameDef loop_frame =
    loop_frame_at("/usr/lib/python3.11/asyncio/events.py:80", "self._context.run(self._callback, *self._args)");
constexpr NativeFrameDef loop_frame_at_next =
    loop_frame_at("/usr/lib/python3.11/asyncio/base_events.py:1907", "handle = self._ready.popleft()");
constexpr NativeFrameDef loop_frame_behind_last =
    loop_frame_at("/usr/lib/python3.11/asyncio/base_events.py:1923",
                  "handle = None  # Needed to break cycles when an exception occurs.");

void let_go(Machine& m, LoopFrame* frame, Handle* h) {
    frame->native = frame->left ? &loop_frame_at_next : &loop_frame_behind_last;
    m.drop(Value::from_arena(h));
    frame->native = &loop_frame;
}

// ---- run_until_complete

struct UntilFrame : NativeFrame {
    Value loop_value, future;  ///< owned
    bool new_task;
};

/// self.run_forever(), which may be of a class of the program.
Value call_run_forever(Machine& m, Loop* loop) {
    if (!has_own(loop, Loop::run_forever)) return start_run_forever(m, loop);
    const Ref method(m, get_attribute(m, Value::from_arena(loop), static_name("run_forever")));
    return method ? m.call(method, nullptr, 0) : empty;
}

/// What is raised holds the future, whose exception it may be: both go only when cycles are collected.
Action leave_until(Machine& m, const UntilFrame* frame) {
    pass_library_frame(m, m.state->raised, frame->future);
    return Action::raised;
}

Action end_until(Machine& m, UntilFrame* frame, Completion completion, Value& value) {
    --m.state->depth;
    auto* future = to<Future>(frame->future);
    remove_callback(m, future, run_until_complete_callback());
    if (completion.value == empty) {
        // The task's own exception leaves: it has been seen.
        if (frame->new_task && is_done(future) && future->state != FutureState::cancelled)
            future->log_traceback = false;
        return leave_until(m, frame);
    }
    m.drop(completion.value);
    if (!is_done(future)) {
        m.raise(types().RuntimeError, "Event loop stopped before Future completed.");
        return leave_until(m, frame);
    }
    value = future_result(m, future);
    return value == empty ? leave_until(m, frame) : Action::returned;
}

Action resume_until(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<UntilFrame*>(native);
    if (frame->phase == 0) {
        frame->phase = 1;
        const Value result = call_run_forever(m, to<Loop>(frame->loop_value));
        if (result == pending) return Action::called;
        completion = {result, false};
    }
    return end_until(m, frame, completion, value);
}

constexpr NativeFrameDef until_frame = {"run_until_complete", sizeof(UntilFrame), resume_until,
                                        [](Machine& m, NativeFrame* f) {
                                            m.drop(static_cast<UntilFrame*>(f)->future);
                                            m.drop(static_cast<UntilFrame*>(f)->loop_value);
                                        },
                                        [](NativeFrame* f, void (*visit)(void*, Value), void* c) {
                                            visit(c, static_cast<UntilFrame*>(f)->future);
                                            visit(c, static_cast<UntilFrame*>(f)->loop_value);
                                        }};

Value stop_when_done(Machine& m, NativeArguments a) {
    // As _run_until_complete_cb: SystemExit and KeyboardInterrupt have left the loop already.
    if (!is_future(a[0])) return m.call(python_function(m, "_stop_when_done"), a, 1);
    auto* future = to<Future>(a[0]);
    if (future->state == FutureState::finished && future->exception != none) {
        Type* type = type_of(future->exception);
        future->log_traceback = false;
        if (is_subtype(type, types().SystemExit) || is_subtype(type, types().KeyboardInterrupt)) return none;
    }
    if (is_loop(future->loop) && !has_own(to<Loop>(future->loop), Loop::stop)) {
        to<Loop>(future->loop)->stopping = true;
        return none;
    }
    const Ref stop(m, get_attribute(m, future->loop, static_name("stop")));
    return stop ? m.call(stop, nullptr, 0) : empty;
}

}  // namespace

Value run_until_complete_callback() {
    static constexpr NativeDef def = {"_run_until_complete_cb", "fut", stop_when_done, CallStyle::python};
    static NativeFunction* const function = make_static_function(def);
    return Value::from_static(function);
}

Value start_run_until_complete(Machine& m, Loop* loop, Value future) {
    if (!check_open(m, loop) || !check_not_running(m, loop)) {
        note_library_frame(m, m.state->raised, future);
        return empty;
    }
    const bool new_task = !is_future(future);
    Ref ensured(m, ensure_future(m, future, Value::from_arena(loop)));
    if (!ensured) return empty;
    if (!is_future(ensured) || has_own_methods(to<Future>(ensured))) {
        const Value arguments[] = {Value::from_arena(loop), ensured};
        return m.call(python_function(m, "_run_until_complete_by_methods"), arguments, 2);
    }
    if (new_task) to<Future>(ensured)->log_destroy_pending = false;
    const Ref context(m, library::copy_context(m));
    if (!add_callback(m, to<Future>(ensured), run_until_complete_callback(), context)) return empty;
    auto* frame = m.push_native_frame<UntilFrame>(until_frame);
    frame->loop_value = keep(Value::from_arena(loop));
    frame->future = ensured.release();
    frame->new_task = new_task;
    ++m.state->depth;
    return pending;
}

Value start_run_forever(Machine& m, Loop* loop) {
    auto* frame = m.push_native_frame<LoopFrame>(loop_frame);
    frame->loop_value = keep(Value::from_arena(loop));
    frame->left = 0;
    frame->in_handle = frame->is_measured = false;
    return pending;
}

bool check_open(Machine& m, Loop* loop) {
    if (!loop->closed) return true;
    m.raise(types().RuntimeError, "Event loop is closed");
    return false;
}

namespace {

constexpr std::pair<const char*, Loop::Override> overridable[] = {
    {"call_soon", Loop::call_soon},
    {"call_at", Loop::call_at},
    {"call_later", Loop::call_later},
    {"create_future", Loop::create_future},
    {"create_task", Loop::create_task},
    {"time", Loop::time},
    {"call_exception_handler", Loop::call_exception_handler},
    {"run_forever", Loop::run_forever},
    {"run_until_complete", Loop::run_until_complete},
    {"close", Loop::close},
    {"stop", Loop::stop},
};

/// Which methods a class of the program has of its own.
std::uint16_t overrides_of(const Type* type) {
    if (!type->is_heap) return 0;
    std::uint16_t overrides = 0;
    for (const auto& [name, bit] : overridable)
        if (type_lookup(type, static_name(name)) != type_lookup(base_loop_type(), static_name(name))) overrides |= bit;
    return overrides;
}

}  // namespace

bool has_own(const Loop* loop, std::uint16_t methods) {
    if (loop->overrides & methods) return true;
    const Dict* own = loop->attributes.dict;
    if (!own) return false;
    return std::any_of(std::begin(overridable), std::end(overridable), [&](const auto& each) {
        return (each.second & methods) != 0 && dict_get(own, static_name(each.first)) != empty;
    });
}

void track_origins(Machine& m, const Loop* loop, bool enabled) {
    constexpr std::uint32_t debug_depth = 10;  // constants.DEBUG_STACK_DEPTH
    m.state->generator_hooks.origin_depth = enabled ? debug_depth : loop->hooks_outside.origin_depth;
}

Value make_loop(Machine& m, Type* type, Value selector) {
    auto* loop = m.make<Loop>(Kind::native, type);
    const Object head = *loop;
    *loop = Loop{};
    static_cast<Object&>(*loop) = head;
    loop->id = ++asyncio_of(m).loops;
    loop->overrides = overrides_of(type);
    loop->task_factory = loop->exception_handler = none;
    loop->slow_callback_duration = make_float(m, 0.1);
    loop->attributes.dict = nullptr;
    Ref made(m, Value::from_arena(loop));
    // BaseSelectorEventLoop.__init__ tells the log, which nobody hears who has not imported logging.
    if (dict_get(m.state->modules, static_name("logging")) != empty) {
        const Ref said(m, m.call_nested(python_function(m, "_log_selector"), &selector, 1));
        if (!said) return empty;
    }
    return made.release();
}

void free_loop(Machine& m, Object* object) {
    auto* loop = static_cast<Loop*>(object);
    drop_handles(m, loop);
    for (const Value v : {loop->task_factory, loop->exception_handler, loop->slow_callback_duration}) m.drop(v);
    if (loop->attributes.dict) m.drop(Value::from_arena(loop->attributes.dict));
}

void visit_loop(Object* object, void (*visit)(void*, Value), void* c) {
    const auto* loop = static_cast<Loop*>(object);
    for (std::uint32_t i = 0; i < loop->ready_count; ++i)
        visit(c, Value::from_arena(loop->ready[(loop->ready_first + i) & (loop->ready_capacity - 1)]));
    for (std::uint32_t i = 0; i < loop->timer_count; ++i) visit(c, Value::from_arena(loop->timers[i]));
    for (const Value v : {loop->task_factory, loop->exception_handler, loop->slow_callback_duration}) visit(c, v);
    if (loop->attributes.dict) visit(c, Value::from_arena(loop->attributes.dict));
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
