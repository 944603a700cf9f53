// enumerate, zip, map, filter and reversed. Over built-in iterators enumerate and zip go on at once; where Python code
// may run, an item is made in a native frame.

#include <array>

#include <machine/attributes.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "construct_values.h"
#include "containers_internal.h"
#include "iterate_internal.h"
#include "numbers.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

struct CombiningIterator : Object {
    Value iterators;  ///< tuple
    Value function;   ///< map's and filter's; empty: filter by truth
    Value index;      ///< enumerate's next number
    bool strict;      ///< zip's
};

CombiningIterator* self_of(Value value) { return to<CombiningIterator>(value); }

void finish_iterator(Machine& machine, Object* object) {
    auto* it = static_cast<CombiningIterator*>(object);
    for (const Value value : {it->iterators, it->function, it->index}) machine.drop(value);
}

void each_reference(Object* object, void (*visit)(void* context, Value), void* context) {
    const auto* it = static_cast<CombiningIterator*>(object);
    for (const Value value : {it->iterators, it->function, it->index}) visit(context, value);
}

constexpr Layout layout{sizeof(CombiningIterator), finish_iterator, each_reference};

/// The five types, in the order of their names.
struct CombiningTypes {
    Type *enumerate, *filter, *map, *reversed, *zip;
};
CombiningTypes combining{};

// ---- making one item -------------------------------------------------------------------------------------------

/// The pair of enumerate; takes the item over.
Value numbered(Machine& machine, CombiningIterator* it, Value item) {
    const Ref owned(machine, item);
    const Value pair = value_of(make_tuple(machine, {it->index, item}));
    machine.replace(it->index, int_add(machine, it->index, Value::from_small_int(1)));
    return pair;
}

std::string earlier_arguments(std::size_t count) {
    return count == 1 ? " argument 1" : " arguments 1-" + std::to_string(count);
}

void raise_shorter(Machine& machine, std::size_t which) {
    machine.raise(types().ValueError,
                  "zip() argument " + std::to_string(which + 1) + " is shorter than" + earlier_arguments(which));
}
void raise_longer(Machine& machine, std::size_t which) {
    machine.raise(types().ValueError,
                  "zip() argument " + std::to_string(which + 1) + " is longer than" + earlier_arguments(which));
}

/// Makes an item where Python code may have to run for it.
struct CombineFrame : NativeFrame {
    Value iterator;          ///< the CombiningIterator
    Value items;             ///< a list of what was pulled so far
    std::uint32_t checking;  ///< of a strict zip whose first has ended: which other must have ended too
};

enum Phase : std::uint32_t { begin, awaiting_item, awaiting_result };

const Tuple* iterators_of(const CombineFrame* frame) { return to<Tuple>(self_of(frame->iterator)->iterators); }

Value current_iterator(const CombineFrame* frame) {
    const std::size_t at = frame->checking ? frame->checking : to<List>(frame->items)->size;
    return iterators_of(frame)->items()[at];
}

Action stop(Machine& machine) {
    raise_bare(machine, types().StopIteration);
    return Action::raised;
}

/// An iterator has ended. A strict zip asks whether the others have too.
Action ended(Machine& machine, CombineFrame* frame, bool& ask_next) {
    const std::size_t pulled_so_far = to<List>(frame->items)->size;
    if (self_of(frame->iterator)->strict && !frame->checking && pulled_so_far > 0) {
        raise_shorter(machine, pulled_so_far);
        return Action::raised;
    }
    if (self_of(frame->iterator)->strict && ++frame->checking < iterators_of(frame)->size) {
        ask_next = true;
        return Action::called;
    }
    return stop(machine);
}

/// What was pulled is whole. Begins the call of map's or filter's function, or gives the item.
Action combine(Machine& machine, CombineFrame* frame, Value& value, bool& again);

/// The function has answered. filter may have to go on with the next item.
Action answered(Machine& machine, CombineFrame* frame, Value answer, Value& value, bool& again) {
    if (answer == empty) return Action::raised;
    if (type_of(frame->iterator) == combining.map) {
        value = answer;
        return Action::returned;
    }
    const Ref owned(machine, answer);
    const int wanted = truth(machine, owned);
    if (wanted < 0) return Action::raised;
    auto* items = to<List>(frame->items);
    if (wanted) {
        value = keep(items->items[0]);
        return Action::returned;
    }
    list_clear(machine, items);
    again = true;
    return Action::called;
}

Action combine(Machine& machine, CombineFrame* frame, Value& value, bool& again) {
    auto* it = self_of(frame->iterator);
    auto* items = to<List>(frame->items);
    if (it->type == combining.enumerate) {
        value = numbered(machine, it, keep(items->items[0]));
        return Action::returned;
    }
    if (it->type == combining.zip) {
        value = value_of(make_tuple_of(machine, items->items, items->size));
        return Action::returned;
    }
    if (it->function == empty) return answered(machine, frame, keep(items->items[0]), value, again);
    const Value answer = machine.call(it->function, items->items, items->size);
    if (answer == pending) {
        frame->phase = awaiting_result;
        return Action::called;
    }
    return answered(machine, frame, answer, value, again);
}

Action go_on(Machine& machine, CombineFrame* frame, Pulled what, Value item, Value& value) {
    for (;;) {
        bool again = false;
        Action action = Action::called;
        switch (what) {
            case Pulled::waiting: frame->phase = awaiting_item; return Action::called;
            case Pulled::raised: return Action::raised;
            case Pulled::end:
                action = ended(machine, frame, again);
                if (!again) return action;
                break;
            case Pulled::item: {
                const Ref owned(machine, item);
                if (frame->checking) {
                    raise_longer(machine, frame->checking);
                    return Action::raised;
                }
                list_append(machine, to<List>(frame->items), owned);
                if (to<List>(frame->items)->size == iterators_of(frame)->size) {
                    action = combine(machine, frame, value, again);
                    if (!again) return action;
                }
                break;
            }
        }
        item = empty;
        what = pull(machine, current_iterator(frame), item);
    }
}

Action resume(Machine& machine, NativeFrame* native, Completion completion, Value& value) {
    auto* frame = static_cast<CombineFrame*>(native);
    Value item = empty;
    if (frame->phase == awaiting_item)
        return go_on(machine, frame, pulled(machine, current_iterator(frame), completion, item), item, value);
    if (frame->phase == awaiting_result) {
        bool again = false;
        const Action action = answered(machine, frame, completion.value, value, again);
        if (!again) return action;
    } else if (iterators_of(frame)->size == 0) {
        return stop(machine);
    }
    const Pulled what = pull(machine, current_iterator(frame), item);
    return go_on(machine, frame, what, item, value);
}

void finish_frame(Machine& machine, NativeFrame* native) {
    auto* frame = static_cast<CombineFrame*>(native);
    machine.drop(frame->iterator);
    machine.drop(frame->items);
}

void each_frame_reference(NativeFrame* native, void (*visit)(void* context, Value), void* context) {
    const auto* frame = static_cast<CombineFrame*>(native);
    visit(context, frame->iterator);
    visit(context, frame->items);
}

constexpr NativeFrameDef combine_frame{"next", sizeof(CombineFrame), resume, finish_frame, each_frame_reference};

// ---- over built-in iterators -------------------------------------------------------------------------------------

Value next_of_enumerate(Machine& machine, Object* object) {
    auto* it = static_cast<CombiningIterator*>(object);
    const Value item = next_native(machine, to<Tuple>(it->iterators)->items()[0]);
    return item == empty ? empty : numbered(machine, it, item);
}

Value end_of_zip(Machine& machine, const CombiningIterator* it, std::size_t which) {
    if (!it->strict || machine.has_raised()) return empty;
    const auto* iterators = to<Tuple>(it->iterators);
    if (which > 0) {
        raise_shorter(machine, which);
        return empty;
    }
    for (std::size_t i = 1; i < iterators->size; ++i) {
        const Ref item(machine, next_native(machine, iterators->items()[i]));
        if (machine.has_raised()) return empty;
        if (item) {
            raise_longer(machine, i);
            return empty;
        }
    }
    return empty;
}

Value next_of_zip(Machine& machine, Object* object) {
    const auto* it = static_cast<CombiningIterator*>(object);
    const auto* iterators = to<Tuple>(it->iterators);
    if (iterators->size == 0) return empty;
    const Ref owner(machine, value_of(make_tuple(machine, iterators->size)));
    auto* items = to<Tuple>(owner);
    for (std::size_t i = 0; i < items->size; ++i) items->items()[i] = none;
    for (std::size_t i = 0; i < items->size; ++i) {
        const Value item = next_native(machine, iterators->items()[i]);
        if (item == empty) return end_of_zip(machine, it, i);
        items->items()[i] = item;
    }
    return keep(owner);
}

/// map and filter are always gone through in frames, since a function is called.
Value next_in_frame(Machine&, Object*) { return empty; }

Value next_method(Machine& machine, NativeArguments a) {
    if (is_native_iterator(a[0])) {
        const Value item = next_native(machine, a[0]);
        return item != empty || machine.has_raised() ? item : raise_bare(machine, types().StopIteration);
    }
    auto* frame = machine.push_native_frame<CombineFrame>(combine_frame);
    frame->iterator = keep(a[0]);
    frame->items = value_of(make_list(machine));
    frame->checking = 0;
    return pending;
}

Value same_method(Machine&, NativeArguments a) { return keep(a[0]); }

constexpr NativeDef methods[] = {{"__iter__", "self, /", same_method}, {"__next__", "self, /", next_method}};

// ---- constructors ------------------------------------------------------------------------------------------------

/// Makes the iterator of some iterables (borrowed); Python's __iter__ runs nested.
Value make_combining(Machine& machine, Type* type, const Value* iterables, std::size_t count, Value function,
                     bool strict = false) {
    const Ref owner(machine, value_of(make_tuple(machine, count)));
    auto* iterators = to<Tuple>(owner);
    for (std::size_t i = 0; i < count; ++i) iterators->items()[i] = none;
    bool runs_python = type == combining.map || type == combining.filter;
    for (std::size_t i = 0; i < count; ++i) {
        const Value iterator = iterator_nested(machine, iterables[i]);
        if (iterator == empty) return empty;
        iterators->items()[i] = iterator;
        runs_python |= !is_native_iterator(iterator);
    }
    auto* it = machine.make<CombiningIterator>(Kind::native, type);
    it->iterators = keep(owner);
    it->function = keep(function);
    it->index = Value::from_small_int(0);
    it->strict = strict;
    if (runs_python) it->extra |= Type::runs_python;
    for (std::size_t i = 0; i < count; ++i) note_source(it, iterators->items()[i]);
    return value_of(it);
}

Value make_enumerate(Machine& machine, NativeArguments a) {
    // As enumerate_vectorcall, which does not count the position of what is missing.
    if (a[1] == empty)
        return raise_type_error(machine, a[2] == empty ? "enumerate() missing required argument 'iterable'"
                                                       : "'start' is an invalid keyword argument for enumerate()");
    const Ref start(machine, a[2] == empty ? Value::from_small_int(0) : as_index(machine, a[2]));
    if (!start) return empty;
    const Value made = make_combining(machine, combining.enumerate, &a[1], 1, none);
    if (made != empty) machine.replace(self_of(made)->index, keep(start));
    return made;
}

Value make_zip(Machine& machine, NativeArguments a) {
    const int strict = a[1] == empty ? 0 : truth(machine, a[1]);
    if (strict < 0) return empty;
    const auto* iterables = to<Tuple>(a[2]);
    return make_combining(machine, combining.zip, iterables->items(), iterables->size, none, strict);
}

Value make_map(Machine& machine, NativeArguments a) {
    const auto* arguments = to<Tuple>(a[1]);
    if (!refuse_keywords(machine, "map", a[2])) return empty;
    if (arguments->size < 2) return raise_type_error(machine, "map() must have at least two arguments.");
    return make_combining(machine, combining.map, arguments->items() + 1, arguments->size - 1, arguments->items()[0]);
}

Value make_filter(Machine& machine, NativeArguments a) {
    const auto* arguments = to<Tuple>(a[1]);
    if (!refuse_keywords(machine, "filter", a[2]) || !check_count(machine, "filter", arguments, 2, 2)) return empty;
    const Value function = arguments->items()[0] == none ? empty : arguments->items()[0];
    return make_combining(machine, combining.filter, arguments->items() + 1, 1, function);
}

// As reversed_new_impl.
Value make_reversed(Machine& machine, NativeArguments a) {
    const auto* arguments = to<Tuple>(a[1]);
    if (!refuse_keywords(machine, "reversed", a[2]) || !check_count(machine, "reversed", arguments, 1, 1)) return empty;
    const Value sequence = arguments->items()[0];
    if (is_plain(sequence)) {
        const Value made = reversed_of(machine, sequence);
        if (made != not_implemented) return made;
    } else {
        const Ref method(machine, lookup_special(machine, sequence, "__reversed__"));
        if (method && method.get() != none) return machine.call(method, nullptr, 0);
        if (machine.has_raised()) return empty;
        if (!method && has_special(machine, sequence, "__getitem__") && has_special(machine, sequence, "__len__")) {
            const std::int64_t length = length_of(machine, sequence);
            return length < 0 ? empty : reversed_sequence(machine, sequence, length);
        }
    }
    return raise_type_error(machine, "'" + type_name(sequence) + "' object is not reversible");
}

constexpr NativeDef enumerate_def{"enumerate", "cls, iterable=, start=", make_enumerate};
constexpr NativeDef zip_def{"zip", "cls, *iterables, strict=", make_zip};
constexpr NativeDef map_def{"map", "cls, *args, **kwargs", make_map};
constexpr NativeDef filter_def{"filter", "cls, *args, **kwargs", make_filter};
constexpr NativeDef reversed_def{"reversed", "cls, *args, **kwargs", make_reversed};

Type* make_type(const char* name, Value (*next)(Machine&, Object*), const NativeDef& constructor) {
    Type* type = make_static_type(name, types().object, Kind::native, sizeof(CombiningIterator), &layout);
    type->next = next;
    add_methods(type, methods);
    set_constructor(type, constructor);
    return type;
}

}  // namespace

void set_combining_constructors() {
    combining.enumerate = make_type("enumerate", next_of_enumerate, enumerate_def);
    combining.filter = make_type("filter", next_in_frame, filter_def);
    combining.map = make_type("map", next_in_frame, map_def);
    combining.reversed = iterator_types().sequence_reversed;
    set_constructor(combining.reversed, reversed_def);
    combining.zip = make_type("zip", next_of_zip, zip_def);
}

std::span<Type* const> combining_types() { return {&combining.enumerate, 5}; }

}  // namespace loopglass::machine
