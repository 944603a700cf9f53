#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/generator.h>

#include "containers_internal.h"
#include "iterate_internal.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

/// Collects an iterator's items while its Python code runs.
struct CollectFrame : NativeFrame {
    Value iterator;  ///< the iterable until the iterator is there
    Value list;
    Value context;
    Value (*then)(Machine&, List* items, Value context);
};

enum Phase : std::uint32_t { begin, awaiting_iterator, awaiting_item, awaiting_result };

Action finish_with(Machine& machine, CollectFrame* frame, Value& value) {
    value = frame->then(machine, to<List>(frame->list), frame->context);
    if (value == pending) {
        frame->phase = awaiting_result;
        return Action::called;
    }
    return value == empty ? Action::raised : Action::returned;
}

/// Takes items until one has to be waited for.
Action go_on(Machine& machine, CollectFrame* frame, Pulled what, Value item, Value& value) {
    for (;;) {
        switch (what) {
            case Pulled::item: {
                const Ref owned(machine, item);
                list_append(machine, to<List>(frame->list), owned);
                break;
            }
            case Pulled::end: return finish_with(machine, frame, value);
            case Pulled::waiting: frame->phase = awaiting_item; return Action::called;
            case Pulled::raised: return Action::raised;
        }
        item = empty;
        what = pull(machine, frame->iterator, item);
    }
}

Action resume(Machine& machine, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<CollectFrame*>(native);
    Value item = empty;
    switch (frame->phase) {
        case begin: {
            const Value iterator = iterator_of(machine, frame->iterator);
            if (iterator == empty) return Action::raised;
            frame->phase = awaiting_iterator;
            if (iterator == pending) return Action::called;
            machine.replace(frame->iterator, iterator);
            break;
        }
        case awaiting_iterator:
            if (completion.value == empty) return Action::raised;
            machine.replace(frame->iterator, completion.value);
            break;
        case awaiting_item:
            return go_on(machine, frame, pulled(machine, frame->iterator, completion, item), item, value);
        default: value = completion.value; return value == empty ? Action::raised : Action::returned;
    }
    const Pulled what = pull(machine, frame->iterator, item);
    return go_on(machine, frame, what, item, value);
}

void finish(Machine& machine, NativeFrame* native) {
    auto* frame = static_cast<CollectFrame*>(native);
    machine.drop(frame->iterator);
    machine.drop(frame->list);
    machine.drop(frame->context);
}

void each_reference(NativeFrame* native, void (*visit)(void* context, Value), void* context) {
    const auto* frame = static_cast<CollectFrame*>(native);
    visit(context, frame->iterator);
    visit(context, frame->list);
    visit(context, frame->context);
}

constexpr NativeFrameDef collect_frame{"collect", sizeof(CollectFrame), resume, finish, each_reference};

}  // namespace

Pulled pulled(Machine& machine, Value iterator, const Completion& completion, Value& item) {
    if (completion.value == empty) {
        if (!machine.raised_is(types().StopIteration)) return Pulled::raised;
        machine.drop(machine.take_raised());
        return Pulled::end;
    }
    if (is_kind(iterator, Kind::generator) && !completion.yielded) {
        machine.drop(completion.value);
        return Pulled::end;
    }
    item = completion.value;
    return Pulled::item;
}

Pulled pull(Machine& machine, Value iterator, Value& item) {
    if (is_native_iterator(iterator)) {
        item = next_native(machine, iterator);
        return item != empty ? Pulled::item : machine.has_raised() ? Pulled::raised : Pulled::end;
    }
    Value result = empty;
    if (is_kind(iterator, Kind::generator)) {
        result = resume_generator(machine, to<Generator>(iterator), none, ResumedBy::native_frame);
    } else {
        const Ref method(machine, lookup_special(machine, iterator, "__next__"));
        if (!method) {
            if (!machine.has_raised())
                raise_type_error(machine, "'" + type_name(iterator) + "' object is not an iterator");
            return Pulled::raised;
        }
        result = machine.call(method, nullptr, 0);
    }
    if (result == pending) return Pulled::waiting;
    return pulled(machine, iterator, {result, true}, item);
}

Value collect_then(Machine& machine, Value iterable, Value (*then)(Machine&, List* items, Value context),
                   Value context) {
    if (is_native_iterable(iterable)) {
        const Ref items(machine, collect_nested(machine, iterable));
        return items ? then(machine, to<List>(items), context) : empty;
    }
    if (!is_iterable(machine, iterable)) return raise_not_iterable(machine, iterable);
    auto* frame = machine.push_native_frame<CollectFrame>(collect_frame);
    frame->iterator = keep(iterable);
    frame->list = value_of(make_list(machine));
    frame->context = keep(context);
    frame->then = then;
    return pending;
}

}  // namespace loopglass::machine
