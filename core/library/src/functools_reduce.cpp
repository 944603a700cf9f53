#include <machine/attributes.h>
#include <machine/iterate.h>

#include "functools_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// functools.reduce(function, iterable, initial): each item is asked for only when the call before has answered.
struct ReduceFrame : NativeFrame {
    Value function;
    Value iterator;  ///< the iterable until the iterator is there
    Value result;    ///< so far; empty before the first item
};

enum Phase : std::uint32_t { begin, awaiting_iterator, awaiting_item, awaiting_result };

Action ended(Machine& m, ReduceFrame* frame, Value& value) {
    if (frame->result == empty) {
        m.raise(types().TypeError, "reduce() of empty iterable with no initial value");
        return Action::raised;
    }
    value = keep(frame->result);
    return Action::returned;
}

/// The next item: owned; `empty` at the end or if it raised; `pending` if Python code makes it.
Value next_item(Machine& m, Value iterator) {
    if (is_native_iterator(iterator)) return next_native(m, iterator);
    const Ref next(m, lookup_special(m, iterator, "__next__"));
    return next ? m.call(next, nullptr, 0) : empty;
}

/// The iterator has given no item: it raised, or it has come to its end.
Action without_item(Machine& m, ReduceFrame* frame, Value& value) {
    if (m.has_raised()) {
        if (!m.raised_is(types().StopIteration)) return Action::raised;
        m.drop(m.take_raised());
    }
    return ended(m, frame, value);
}

/// Goes on with an item (owned) or an answer until there is something to wait for.
Action go_on(Machine& m, ReduceFrame* frame, Value item, Value& value) {
    for (;;) {
        if (item != empty && frame->result == empty) {
            frame->result = item;
        } else if (item != empty) {
            const Ref owned(m, item);
            const Value arguments[] = {frame->result, item};
            frame->phase = awaiting_result;
            const Value answer = m.call(frame->function, arguments, 2);
            if (answer == pending) return Action::called;
            if (answer == empty) return Action::raised;
            m.replace(frame->result, answer);
        }
        frame->phase = awaiting_item;
        item = next_item(m, frame->iterator);
        if (item == pending) return Action::called;
        if (item == empty) return without_item(m, frame, value);
    }
}

Action no_iterator(Machine& m) {
    if (m.raised_is(types().TypeError)) {
        m.drop(m.take_raised());
        m.raise(types().TypeError, "reduce() arg 2 must support iteration");
    }
    return Action::raised;
}

Action resume(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<ReduceFrame*>(native);
    switch (frame->phase) {
        case begin:
            frame->phase = awaiting_iterator;
            completion.value = iterator_of(m, frame->iterator);
            if (completion.value == pending) return Action::called;
            [[fallthrough]];
        case awaiting_iterator:
            if (completion.value == empty) return no_iterator(m);
            m.replace(frame->iterator, completion.value);
            return go_on(m, frame, empty, value);
        case awaiting_item:
            if (completion.value == empty) return without_item(m, frame, value);
            return go_on(m, frame, completion.value, value);
        default:
            if (completion.value == empty) return Action::raised;
            m.replace(frame->result, completion.value);
            return go_on(m, frame, empty, value);
    }
}

void finish(Machine& m, NativeFrame* native) {
    const auto* frame = static_cast<ReduceFrame*>(native);
    for (const Value value : {frame->function, frame->iterator, frame->result}) m.drop(value);
}

void each_reference(NativeFrame* native, void (*visit)(void*, Value), void* context) {
    const auto* frame = static_cast<ReduceFrame*>(native);
    for (const Value value : {frame->function, frame->iterator, frame->result}) visit(context, value);
}

constexpr NativeFrameDef reduce_frame = {"reduce", sizeof(ReduceFrame), resume, finish, each_reference};

Value reduce(Machine& m, NativeArguments a) {
    auto* frame = m.push_native_frame<ReduceFrame>(reduce_frame);
    frame->function = keep(a[0]);
    frame->iterator = keep(a[1]);
    frame->result = keep(a[2]);
    return pending;
}

}  // namespace

const NativeDef reduce_def = {"reduce", "function, iterable, initial=, /", reduce};

}  // namespace loopglass::library
