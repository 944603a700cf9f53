// The turn of a handle: a callback is called, or a task takes a step, in the context that the handle has.

#include <library/context.h>
#include <machine/native_call.h>

#include "internal.h"
#include "repr.h"

namespace loopglass::aio {

namespace {

/// The context outside of the turn, while a turn runs. Turns nest only if a callback runs a loop of its own, which
/// asyncio forbids; what a program runs by hand (Handle._run) keeps it in its own frame.
library::ContextChange take_outside(Machine& m) { return {std::exchange(asyncio_of(m).outer_context, empty)}; }

Value task_context(const Handle* h) {
    return h->turn_kind == HandleKind::call ? h->context : to<Task>(h->callback)->context;
}

/// What a step or a callback ran in is left. A task keeps the variables that it has set.
void leave_task_context(Machine& m, Task* task, library::ContextChange change) {
    m.replace(task->context, library::leave_context(m, change));
}

}  // namespace

Value begin_turn(Machine& m, Handle* h) {
    library::ContextChange change;
    // One that runs already is left as it is found.
    const bool entered = library::enter_context(m, task_context(h), change);
    asyncio_of(m).outer_context = entered ? change.previous : keep(world(m).context);
    if (!entered) return empty;
    if (h->turn_kind == HandleKind::call) {
        const auto* arguments = to<Tuple>(h->arguments);
        return m.call(h->callback, arguments->items(), arguments->size);
    }
    auto* task = to<Task>(h->callback);
    return h->turn_kind == HandleKind::step ? begin_step(m, task, h->arguments)
                                            : begin_wakeup(m, task, h->arguments, h->thrown);
}

namespace {

bool report_callback_error(Machine& m, Handle* h) {
    if (m.raised_is(types().SystemExit) || m.raised_is(types().KeyboardInterrupt)) return false;
    const Ref error(m, m.take_raised());
    note_library_frame(m, error);
    Report report_of;
    report_of.message = "Exception in callback " + call_text(m, h);
    report_of.exception = error;
    report_of.object_name = "handle";
    report_of.object = Value::from_arena(h);
    report_of.source = is_kind(h->source, Kind::list) ? h->source : empty;
    report_of.is_being_handled = true;
    return report(m, h->owner != empty ? h->owner : Value::from_arena(h->loop), report_of);
}

}  // namespace

bool end_turn(Machine& m, Handle* h, Completion completion) {
    if (h->turn_kind != HandleKind::call) {
        auto* task = to<Task>(h->callback);
        const bool goes_on = end_step(m, task, completion);
        leave_task_context(m, task, take_outside(m));
        return goes_on || report_callback_error(m, h);
    }
    m.drop(library::leave_context(m, take_outside(m)));
    if (completion.value != empty) {
        m.drop(completion.value);
        return true;
    }
    return report_callback_error(m, h);
}

namespace {

// ---- steps that are called as any callback is, in loops that the program wrote

struct StepFrame : NativeFrame {
    Value task, thrown;  ///< owned
};

Action resume_step(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* task = to<Task>(static_cast<StepFrame*>(native)->task);
    if (!end_step(m, task, completion)) return Action::raised;
    // The context was entered by whoever called; what was set in it is in it.
    value = none;
    return Action::returned;
}

constexpr NativeFrameDef step_frame = {"step", sizeof(StepFrame), resume_step,
                                       [](Machine& m, NativeFrame* f) {
                                           m.drop(static_cast<StepFrame*>(f)->task);
                                           m.drop(static_cast<StepFrame*>(f)->thrown);
                                       },
                                       [](NativeFrame* f, void (*visit)(void*, Value), void* c) {
                                           visit(c, static_cast<StepFrame*>(f)->task);
                                           visit(c, static_cast<StepFrame*>(f)->thrown);
                                       }};

Value run_step(Machine& m, Value task, HandleKind kind, Value argument) {
    auto* frame = m.push_native_frame<StepFrame>(step_frame);
    frame->task = keep(task);
    frame->thrown = empty;
    world(m).running_task = to<Task>(task)->task_id;
    const Value result = kind == HandleKind::step ? begin_step(m, to<Task>(task), argument)
                                                  : begin_wakeup(m, to<Task>(task), argument, frame->thrown);
    return complete_native_frame(m, frame, result);
}

Value call_step(Machine& m, NativeArguments a) {
    const Value* state = to<Tuple>(a[0])->items();
    return run_step(m, state[0], HandleKind::step, state[1]);
}
Value call_wakeup(Machine& m, NativeArguments a) { return run_step(m, a[0], HandleKind::wakeup, a[1]); }

// ---- Handle._run

struct RunFrame : NativeFrame {
    Value handle;  ///< owned
    library::ContextChange change;
};

Action resume_run(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<RunFrame*>(native);
    m.drop(library::leave_context(m, frame->change));
    frame->change = {};
    m.drop(completion.value);
    if (completion.value == empty && !report_callback_error(m, to<Handle>(frame->handle))) return Action::raised;
    value = none;
    return Action::returned;
}

constexpr NativeFrameDef run_frame = {"_run", sizeof(RunFrame), resume_run,
                                      [](Machine& m, NativeFrame* f) {
                                          m.drop(static_cast<RunFrame*>(f)->handle);
                                          m.drop(static_cast<RunFrame*>(f)->change.previous);
                                      },
                                      [](NativeFrame* f, void (*visit)(void*, Value), void* c) {
                                          visit(c, static_cast<RunFrame*>(f)->handle);
                                          visit(c, static_cast<RunFrame*>(f)->change.previous);
                                      }};

Value handle_run(Machine& m, NativeArguments a) {
    auto* h = to<Handle>(a[0]);
    library::ContextChange change;
    if (!library::enter_context(m, h->context, change)) return report_callback_error(m, h) ? none : empty;
    auto* frame = m.push_native_frame<RunFrame>(run_frame);
    frame->handle = keep(a[0]);
    frame->change = change;
    const auto* arguments = to<Tuple>(h->arguments);
    return complete_native_frame(m, frame, m.call(h->callback, arguments->items(), arguments->size));
}

}  // namespace

const NativeDef handle_run_def = {"_run", "self", handle_run, CallStyle::python};

const NativeFunction* step_function() {
    static constexpr NativeDef def = {"TaskStepMethWrapper", "self, /", call_step};
    static NativeFunction* const function = make_static_function(def);
    return function;
}

const NativeFunction* wakeup_function() {
    static constexpr NativeDef def = {"task_wakeup", "self, fut, /", call_wakeup, CallStyle::c, "Task.task_wakeup"};
    static NativeFunction* const function = make_static_function(def);
    return function;
}

}  // namespace loopglass::aio
