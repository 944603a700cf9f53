#include "consume.h"

#include <machine/iterate.h>

#include "iterate_internal.h"

namespace loopglass::machine {

namespace {

Value result_of(Machine& m, const Consumer& consumer, Value state) {
    return consumer.end ? consumer.end(m, state) : keep(state);
}

/// Without a frame: the items come from C++, and nothing is called.
Value consume_at_once(Machine& m, Value iterable, const Consumer& consumer, Value state) {
    const Ref iterator(m, iterator_of(m, iterable));
    for (;;) {
        const Ref item(m, iterator ? next_native(m, iterator) : empty);
        const Took took = item ? consumer.take(m, state, item) : m.has_raised() ? Took::raised : Took::enough;
        if (took == Took::more) continue;
        const Ref owned(m, state);
        if (took == Took::raised) return empty;
        return item ? keep(state) : result_of(m, consumer, state);
    }
}

struct ConsumeFrame : NativeFrame {
    Value iterator;  ///< the iterable until the iterator is there
    Value state;
    const Consumer* consumer;
};

enum Phase : std::uint32_t { begin, awaiting_iterator, awaiting_item, awaiting_answer };

/// Goes from item to item until one has to be waited for.
Action go_on(Machine& m, ConsumeFrame* frame, Took took, Value& value) {
    while (took == Took::more) {
        Value item = empty;
        const Pulled what = pull(m, frame->iterator, item);
        if (what == Pulled::waiting) {
            frame->phase = awaiting_item;
            return Action::called;
        }
        if (what == Pulled::raised) return Action::raised;
        if (what == Pulled::end) {
            value = result_of(m, *frame->consumer, frame->state);
            return value == empty ? Action::raised : Action::returned;
        }
        const Ref owned(m, item);
        took = frame->consumer->take(m, frame->state, item);
    }
    if (took == Took::raised) return Action::raised;
    if (took == Took::called) {
        frame->phase = awaiting_answer;
        return Action::called;
    }
    value = keep(frame->state);
    return Action::returned;
}

Action resume(Machine& m, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<ConsumeFrame*>(native);
    switch (frame->phase) {
        case begin: {
            const Value iterator = iterator_of(m, frame->iterator);
            if (iterator == empty) return Action::raised;
            frame->phase = awaiting_iterator;
            if (iterator == pending) return Action::called;
            m.replace(frame->iterator, iterator);
            return go_on(m, frame, Took::more, value);
        }
        case awaiting_iterator:
            if (completion.value == empty) return Action::raised;
            m.replace(frame->iterator, completion.value);
            return go_on(m, frame, Took::more, value);
        case awaiting_item: {
            Value item = empty;
            switch (pulled(m, frame->iterator, completion, item)) {
                case Pulled::item: break;
                case Pulled::end: {
                    value = result_of(m, *frame->consumer, frame->state);
                    return value == empty ? Action::raised : Action::returned;
                }
                default: return Action::raised;
            }
            const Ref owned(m, item);
            return go_on(m, frame, frame->consumer->take(m, frame->state, item), value);
        }
        default: {
            if (completion.value == empty) return Action::raised;
            const Ref answer(m, completion.value);
            return go_on(m, frame, frame->consumer->answered(m, frame->state, answer), value);
        }
    }
}

void finish(Machine& m, NativeFrame* native) {
    auto* frame = static_cast<ConsumeFrame*>(native);
    m.drop(frame->iterator);
    m.drop(frame->state);
}

void each_reference(NativeFrame* native, void (*visit)(void* context, Value), void* context) {
    const auto* frame = static_cast<ConsumeFrame*>(native);
    visit(context, frame->iterator);
    visit(context, frame->state);
}

constexpr NativeFrameDef consume_frame{"consume", sizeof(ConsumeFrame), resume, finish, each_reference};

}  // namespace

Value consume(Machine& m, Value iterable, const Consumer& consumer, Value state) {
    if (is_native_iterable(iterable) && !consumer.answered) return consume_at_once(m, iterable, consumer, state);
    auto* frame = m.push_native_frame<ConsumeFrame>(consume_frame);
    frame->iterator = keep(iterable);
    frame->state = state;
    frame->consumer = &consumer;
    return pending;
}

}  // namespace loopglass::machine
