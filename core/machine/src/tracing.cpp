// sys.settrace, as sysmodule.c's trace_trampoline and ceval.c's call_trace have it. Of the program's own frames alone:
// those of the library are not CPython's.

#include "tracing.h"

#include <algorithm>
#include <vector>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/generator.h>
#include <machine/native_call.h>
#include <machine/operations.h>
#include <machine/text.h>

#include "generator_internal.h"

namespace loopglass::machine {

Value trace_function(const Machine& m) { return m.state->trace_function; }

void update_tracing(State& state) { state.traces = state.trace_function != none && !state.is_tracing; }

void set_trace_function(Machine& m, Value function) {
    m.replace(m.state->trace_function, keep(function));
    update_tracing(*m.state);
}

namespace {

Value key_of(const PythonFrame* frame) {
    return Value::from_small_int(static_cast<std::int64_t>(reinterpret_cast<std::uintptr_t>(frame)));
}

bool is_traced(const PythonFrame* frame) { return frame->extra & PythonFrame::has_trace; }

/// Tells the function of one thing that happened, in one frame or, for a chain of generators, in each of its frames.
struct TraceFrame : NativeFrame {
    Value event;     ///< str, owned
    Value argument;  ///< owned
    Value frames;    ///< list of the frames, in the order in which they are told of; owned
    std::uint64_t next;
    Told then;            ///< what the frame below is to know when it goes on
    Value yielded;        ///< what the native frame below yields, owned; or empty
    Value raised;         ///< the exception that was on its way, owned; or empty
    Value delivered;      ///< what the frame below was to get, owned
    bool from_generator;  ///< State::delivered_yielded
};

PythonFrame* frame_told(const TraceFrame* frame) {
    return static_cast<PythonFrame*>(to<List>(frame->frames)->items[frame->next - 1].object());
}

/// What happened goes on, as if nothing had been between.
Action go_on(Machine& m, TraceFrame* frame) {
    State& s = *m.state;
    s.is_tracing = false;
    update_tracing(s);
    s.told = frame->then;
    s.raised = std::exchange(frame->raised, empty);
    s.delivered = std::exchange(frame->delivered, none);
    s.delivered_yielded = frame->from_generator;
    Frame* const below = frame->back;
    const Value yielded = std::exchange(frame->yielded, empty);
    // The instruction that was interrupted is run again.
    if (frame->then == Told::value && !below->native) --static_cast<PythonFrame*>(below)->next;
    s.top = below;
    free_native_frame(m, frame);
    if (yielded != empty) {
        s.told = Told::nothing;
        s.delivered = none;
        yield_value(m, below, yielded);
    }
    return Action::called;
}

/// The function has raised: nothing is told any more, and its exception goes on in the frame below.
Action stop_tracing(Machine& m, TraceFrame* frame) {
    State& s = *m.state;
    s.is_tracing = false;
    PythonFrame* const told = frame_told(frame);
    // As call_trampoline, which notes the frame; where the exception goes on from a line of it, it is noted once more.
    if (frame->event == value_of(static_name("line")) && is_kind(s.raised, Kind::exception))
        add_traceback(m, to<Exception>(s.raised), told);
    set_local_trace(m, told, none);
    set_trace_function(m, none);
    // The value that was to be returned is on the stack of the frame, and goes with it.
    s.top = frame->back;
    if (s.top->native) s.delivered = empty;
    free_native_frame(m, frame);
    return Action::called;
}

/// What the function has given is told of the frame's further events.
void take_answer(Machine& m, TraceFrame* frame, Value answer) {
    const Ref given(m, answer);
    if (given.get() != none) set_local_trace(m, frame_told(frame), given);
}

Action resume_trace(Machine& m, NativeFrame* native, Completion completion, Value&) {
    auto* frame = static_cast<TraceFrame*>(native);
    State& s = *m.state;
    if (frame->phase++ == 0) {
        frame->delivered = completion.value;
        frame->from_generator = completion.yielded;
        frame->raised = m.take_raised();
        s.is_tracing = true;
        s.traces = false;
    } else if (completion.value == empty) {
        return stop_tracing(m, frame);
    } else {
        take_answer(m, frame, completion.value);
    }
    while (frame->next < to<List>(frame->frames)->size) {
        const PythonFrame* told = (++frame->next, frame_told(frame));
        const bool begins = frame->event == value_of(static_name("call"));
        const Ref function(m, begins ? keep(s.trace_function) : local_trace(m, told));
        if (function.get() == none) continue;
        const Value arguments[] = {value_of(told), frame->event, frame->argument};
        const Value answer = m.call(function, arguments, 3);
        if (answer == pending) return Action::called;
        if (answer == empty) return stop_tracing(m, frame);
        take_answer(m, frame, answer);
    }
    return go_on(m, frame);
}

constexpr Value TraceFrame::*references[] = {&TraceFrame::event,   &TraceFrame::argument, &TraceFrame::frames,
                                             &TraceFrame::yielded, &TraceFrame::raised,   &TraceFrame::delivered};

constexpr NativeFrameDef trace_frame{"trace", sizeof(TraceFrame), resume_trace,
                                     [](Machine& m, NativeFrame* native) {
                                         for (const auto field : references)
                                             m.drop(static_cast<TraceFrame*>(native)->*field);
                                     },
                                     [](NativeFrame* native, void (*visit)(void*, Value), void* context) {
                                         for (const auto field : references)
                                             visit(context, static_cast<TraceFrame*>(native)->*field);
                                     }};

/// Lays the frame that tells on the stack; `frames` are told in this order, if there are any. Takes the argument.
TraceFrame* tell(Machine& m, const char* event, const std::vector<PythonFrame*>& frames, Value argument, Told then) {
    if (frames.empty()) {
        m.drop(argument);
        return nullptr;
    }
    List* list = make_list(m);
    for (PythonFrame* frame : frames) list_append(m, list, value_of(frame));
    auto* teller = m.push_native_frame<TraceFrame>(trace_frame);
    teller->event = value_of(static_name(event));
    teller->argument = argument;
    teller->frames = value_of(list);
    teller->next = 0;
    teller->then = then;
    teller->yielded = teller->raised = empty;
    teller->delivered = none;
    teller->from_generator = false;
    return teller;
}

/// The program's frames of a chain of generators, from its leaf to its root.
std::vector<PythonFrame*> frames_of_chain(Frame* leaf, const Generator* root) {
    std::vector<PythonFrame*> frames;
    for (Frame* f = leaf; f; f = f->back) {
        if (!f->native && static_cast<PythonFrame*>(f)->code->code->is_user)
            frames.push_back(static_cast<PythonFrame*>(f));
        if (f->generator == root) break;
    }
    return frames;
}

/// The same that have a function to be told.
std::vector<PythonFrame*> traced_frames_of_chain(Frame* leaf, const Generator* root) {
    std::vector<PythonFrame*> frames = frames_of_chain(leaf, root);
    // What was thrown past them has not made the outer ones go on.
    if (root->has_thrown_links) std::erase_if(frames, [&](const PythonFrame* frame) { return frame != leaf; });
    std::erase_if(frames, [](const PythonFrame* frame) { return !is_traced(frame); });
    return frames;
}

}  // namespace

Value local_trace(Machine& m, const PythonFrame* frame) {
    if (!is_traced(frame)) return none;
    const Value key = key_of(frame);
    const DictEntry* found = dict_find(m, m.state->local_traces, key, hash_of(m, key).value_or(0));
    return found ? keep(found->value) : none;
}

void set_local_trace(Machine& m, PythonFrame* frame, Value function) {
    if (function == none) {
        if (is_traced(frame)) dict_delete(m, m.state->local_traces, key_of(frame));
        frame->extra &= static_cast<std::uint16_t>(~PythonFrame::has_trace);
        return;
    }
    if (!m.state->local_traces) m.state->local_traces = make_dict(m);
    frame->extra |= PythonFrame::has_trace;
    dict_set(m, m.state->local_traces, key_of(frame), function);
}

void trace_call(Machine& m, PythonFrame* frame) {
    if (frame->code->code->is_user) tell(m, "call", {frame}, none, Told::nothing);
}

void trace_resume(Machine& m, const Generator* g) {
    std::vector<PythonFrame*> frames = frames_of_chain(m.state->top, g);
    std::reverse(frames.begin(), frames.end());
    tell(m, "call", frames, none, Told::nothing);
}

void trace_throw(Machine& m) {
    Frame* leaf = m.state->top;
    if (!leaf->native) trace_call(m, static_cast<PythonFrame*>(leaf));
}

bool trace_line(Machine& m, PythonFrame* frame) {
    return is_traced(frame) && !(frame->extra & PythonFrame::no_line_events) &&
           tell(m, "line", {frame}, none, Told::nothing);
}

bool trace_return(Machine& m, PythonFrame* frame, Value value) {
    if (was_told(*m.state, Told::value) || !is_traced(frame)) return false;
    *frame->top_of_stack++ = value;
    return tell(m, "return", {frame}, keep(value), Told::value);
}

bool trace_yield(Machine& m, PythonFrame* leaf, Value value) {
    if (was_told(*m.state, Told::value)) return false;
    const std::vector<PythonFrame*> frames = traced_frames_of_chain(leaf, leaf->root);
    if (frames.empty()) return false;
    *leaf->top_of_stack++ = value;
    return tell(m, "return", frames, keep(value), Told::value);
}

bool trace_native_yield(Machine& m, NativeFrame* leaf, Value value) {
    TraceFrame* teller = tell(m, "return", traced_frames_of_chain(leaf, leaf->root), keep(value), Told::nothing);
    if (!teller) return false;
    teller->yielded = value;
    return true;
}

bool trace_exception(Machine& m, PythonFrame* frame) {
    if (!is_traced(frame)) return false;
    const Value exception = m.state->raised;
    const Value raised = m.take_raised();
    const Ref traceback(m, get_attribute(m, exception, static_name("__traceback__")));
    m.state->raised = raised;
    const Value told = value_of(make_tuple(m, {value_of(type_of(exception)), exception, traceback.get()}));
    return tell(m, "exception", {frame}, told, Told::exception);
}

bool trace_stop(Machine& m, PythonFrame* frame, Value value) {
    // As gen_iternext: a generator that gives None ends without one, and what asks it by next() is no coroutine.
    if (!is_traced(frame) || (value == none && frame->code->code->is_generator)) return false;
    const Ref given(m, value_of(make_tuple(m, {value})));
    const Ref stop(m, make_exception(m, types().StopIteration, value == none ? empty_tuple() : given.get()));
    const Value told = value_of(make_tuple(m, {value_of(types().StopIteration), stop.get(), none}));
    return tell(m, "exception", {frame}, told, Told::nothing);
}

bool trace_leaving(Machine& m, PythonFrame* frame) {
    return is_traced(frame) && tell(m, "return", {frame}, none, Told::leaving);
}

}  // namespace loopglass::machine
