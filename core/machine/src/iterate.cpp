#include <machine/iterate.h>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/generator.h>
#include <machine/native_call.h>
#include <machine/operations.h>

#include "containers_internal.h"
#include "iterate_internal.h"
#include "numbers.h"
#include "operations_internal.h"
#include "text_builder.h"

namespace loopglass::machine {

namespace {

Value make_iterator(Machine& machine, Type* type, Value source, std::int64_t position, std::int64_t limit = 0,
                    std::int64_t step = 1) {
    auto* it = machine.make<NativeIterator>(Kind::native, type);
    it->source = keep(source);
    it->position = position;
    it->limit = limit;
    it->step = step;
    return value_of(it);
}

Value make_range_iterator(Machine& machine, Value value, bool reversed) {
    const auto* range = to<Range>(value);
    const auto start = int64_of(range->start), step = int64_of(range->step), length = int64_of(range->length);
    std::int64_t last = 0;
    if (start && step && length && *step != INT64_MIN && !__builtin_mul_overflow(*step, *length, &last) &&
        !__builtin_add_overflow(*start, last, &last)) {
        if (reversed) return make_iterator(machine, iterator_types().range, none, last - *step, *length, -*step);
        return make_iterator(machine, iterator_types().range, none, *start, *length, *step);
    }
    if (!reversed) return make_iterator(machine, iterator_types().long_range, value, 0);
    const Ref last_index(machine, int_subtract(machine, range->length, Value::from_small_int(1)));
    const Ref stride(machine, int_multiply(machine, last_index, range->step));
    const Ref final_number(machine, int_add(machine, range->start, stride));
    const Ref back(machine, int_negate(machine, range->step));
    const Ref before(machine, int_subtract(machine, range->start, range->step));
    const Ref mirrored(machine, make_range(machine, final_number, before, back));
    return make_iterator(machine, iterator_types().long_range, mirrored, 0);
}

/// A reversed one begins with the last entry.
Value make_dict_iterator(Machine& machine, Type* type, Value dict_value, bool reversed, bool ordered = false) {
    const auto* dict = to<Dict>(dict_value);
    return make_iterator(machine, type, dict_value, reversed ? static_cast<std::int64_t>(dict->used) - 1 : 0,
                         dict->count, ordered ? dict->keys_version : dict->count);
}

Value make_view_iterator(Machine& machine, Value view, bool reversed) {
    const IteratorTypes& t = iterator_types();
    const Type* type = type_of(view);
    const Types& all = types();
    const bool ordered =
        is_subtype(type, all.odict_keys) || is_subtype(type, all.odict_values) || is_subtype(type, all.odict_items);
    const IteratorTypes::OfDict& made =
        ordered ? (reversed ? t.ordered_dict_reversed : t.ordered_dict) : (reversed ? t.dict_reversed : t.dict);
    Type* part = is_subtype(type, all.dict_keys)     ? made.keys
                 : is_subtype(type, all.dict_values) ? made.values
                                                     : made.items;
    return make_dict_iterator(machine, part, to<DictView>(view)->dict, reversed, ordered);
}

Value make_set_iterator(Machine& machine, Value value) {
    const auto used = static_cast<std::int64_t>(to<Set>(value)->used);
    const Ref ordered(machine, set_by_creation(machine, to<Set>(value)));
    if (!ordered) return make_iterator(machine, iterator_types().set, value, 0, used);
    const Ref both(machine, value_of(make_tuple(machine, {value, ordered})));
    return make_iterator(machine, iterator_types().ordered_set, both, 0, used);
}

/// True for the layouts that have an iterator here.
bool has_native_layout(Value value) {
    if (!value.is_object()) return false;
    switch (value.object()->kind) {
        case Kind::list:
        case Kind::tuple:
        case Kind::str:
        case Kind::bytes:
        case Kind::byte_array:
        case Kind::range:
        case Kind::dict:
        case Kind::set: return true;
        case Kind::native: return value.object()->type->next || value.object()->type->iterate || is_dict_view(value);
        default: return false;
    }
}

/// True if a subclass has left __iter__ as it was.
bool keeps_native_iteration(const Type* type) {
    if (!type->is_heap) return true;
    return is_kind(type_lookup(type, static_name("__iter__")), Kind::native_function);
}

}  // namespace

// The iterator by layout alone, which is what __iter__ of the built-in types gives.
Value plain_iterator(Machine& machine, Value value) {
    const IteratorTypes& t = iterator_types();
    switch (value.object()->kind) {
        case Kind::list: return make_iterator(machine, t.list, value, 0);
        case Kind::tuple: return make_iterator(machine, t.tuple, value, 0);
        case Kind::str: return make_iterator(machine, to<Str>(value)->ascii() ? t.ascii : t.str, value, 0);
        case Kind::bytes: return make_iterator(machine, t.bytes, value, 0);
        case Kind::byte_array: return make_iterator(machine, t.bytearray, value, 0);
        case Kind::range: return make_range_iterator(machine, value, false);
        case Kind::dict: {
            if (const auto iterate = value.object()->type->iterate) return iterate(machine, value);
            return make_dict_iterator(machine, t.dict.keys, value, false);
        }
        case Kind::set: return make_set_iterator(machine, value);
        default: break;
    }
    if (is_dict_view(value)) return make_view_iterator(machine, value, false);
    if (const auto iterate = value.object()->type->iterate) return iterate(machine, value);
    return keep(value);
}

Value reversed_of(Machine& machine, Value value) {
    if (!value.is_object()) return not_implemented;
    const IteratorTypes& t = iterator_types();
    const auto last = [](std::uint64_t size) { return static_cast<std::int64_t>(size) - 1; };
    switch (value.object()->kind) {
        case Kind::list: return make_iterator(machine, t.list_reversed, value, last(to<List>(value)->size));
        case Kind::range: return make_range_iterator(machine, value, true);
        case Kind::dict: return make_dict_iterator(machine, t.dict_reversed.keys, value, true);
        case Kind::tuple:
        case Kind::str:
        case Kind::bytes:
        case Kind::byte_array:
            return make_iterator(machine, t.sequence_reversed, value, plain_length(machine, value) - 1);
        default: return is_dict_view(value) ? make_view_iterator(machine, value, true) : not_implemented;
    }
}

Value reversed_sequence(Machine& machine, Value value, std::int64_t length) {
    return make_iterator(machine, iterator_types().sequence_reversed, value, length - 1);
}

bool is_native_iterator(Value value) {
    return is_kind(value, Kind::native) && value.object()->type->next && !(value.object()->extra & Type::runs_python);
}

void note_source(Object* iterator, Value source) {
    // The lower bits of `extra` count how many iterators there are below.
    constexpr std::uint16_t most = 100, mask = 0xff;
    const bool is_iterator_of_ours = is_kind(source, Kind::native) && source.object()->type->next;
    const std::uint16_t below = is_iterator_of_ours ? source.object()->extra & mask : 0;
    const std::uint16_t nesting = std::min<std::uint16_t>(below + 1, most);
    if (nesting == most) iterator->extra |= Type::runs_python;
    if (nesting > (iterator->extra & mask))
        iterator->extra = static_cast<std::uint16_t>((iterator->extra & ~mask) | nesting);
}

Value next_native(Machine& machine, Value iterator) {
    // An iterator may have no end, and no step of the program stands between its items.
    machine.spend();
    return iterator.object()->type->next(machine, iterator.object());
}

bool is_native_iterable(Value value) {
    if (!has_native_layout(value) || !keeps_native_iteration(value.object()->type)) return false;
    return !(value.object()->kind == Kind::native && value.object()->extra & Type::runs_python);
}

bool is_iterable(Machine& machine, Value value) {
    if (is_kind(value, Kind::generator)) return to<Generator>(value)->flavor == GeneratorFlavor::generator;
    if (has_native_layout(value)) return true;
    if (const Ref own(machine, lookup_special(machine, value, "__iter__")); own)
        // A type that is C in CPython and text here says by None that it has items but is no sequence. Of a class of
        // the program that says so one comes to know only when it is gone through.
        return own.get() != none || type_name(value).find('.') == std::string::npos;
    return has_special(machine, value, "__getitem__");
}

Value raise_not_iterable(Machine& machine, Value value) {
    return raise_type_error(machine, "'" + type_name(value) + "' object is not iterable");
}

bool is_iterator(Machine& machine, Value value) {
    return is_native_iterator(value) || is_kind(value, Kind::generator) || has_special(machine, value, "__next__");
}

namespace {

/// As PyObject_GetIter: what __iter__ gives must be an iterator. `empty` with TypeError raised if it is not.
Value checked_iterator(Machine& machine, Value result) {
    if (result == empty || is_iterator(machine, result)) return result;
    const Ref wrong(machine, result);
    return raise_type_error(machine, "iter() returned non-iterator of type '" + type_name(wrong) + "'");
}

struct IterFrame : NativeFrame {};

constexpr NativeFrameDef iter_frame{"iter", sizeof(IterFrame),
                                    [](Machine& machine, NativeFrame*, Completion completion, Value& value) {
                                        value = checked_iterator(machine, completion.value);
                                        return value == empty ? Action::raised : Action::returned;
                                    },
                                    [](Machine&, NativeFrame*) {}, [](NativeFrame*, void (*)(void*, Value), void*) {}};

/// Calls __iter__; a frame checks the result of one that is Python code.
Value call_iter(Machine& machine, Value method) {
    auto* frame = machine.push_native_frame<IterFrame>(iter_frame);
    return complete_native_frame(machine, frame, machine.call(method, nullptr, 0));
}

}  // namespace

Value iterator_of(Machine& machine, Value iterable) {
    if (has_native_layout(iterable) && keeps_native_iteration(iterable.object()->type))
        return plain_iterator(machine, iterable);
    if (is_kind(iterable, Kind::generator) && to<Generator>(iterable)->flavor == GeneratorFlavor::generator)
        return keep(iterable);
    const Ref method(machine, lookup_special(machine, iterable, "__iter__"));
    if (method && method.get() != none) return call_iter(machine, method);
    if (machine.has_raised()) return empty;
    if (!method && has_special(machine, iterable, "__getitem__"))
        return make_iterator(machine, iterator_types().sequence, iterable, 0);
    return raise_not_iterable(machine, iterable);
}

Value iterator_nested(Machine& machine, Value iterable) {
    if (has_native_layout(iterable) && keeps_native_iteration(iterable.object()->type))
        return plain_iterator(machine, iterable);
    const Ref method(machine, lookup_special(machine, iterable, "__iter__"));
    if (method && method.get() != none) return checked_iterator(machine, machine.call_nested(method, nullptr, 0));
    return machine.has_raised() ? empty : iterator_of(machine, iterable);
}

Value next_nested(Machine& machine, Value iterator) {
    if (is_native_iterator(iterator)) return next_native(machine, iterator);
    const SpecialResult result = call_special(machine, iterator, "__next__");
    if (!result.found) return raise_type_error(machine, "'" + type_name(iterator) + "' object is not an iterator");
    if (result.value == empty && machine.raised_is(types().StopIteration)) machine.drop(machine.take_raised());
    return result.value;
}

namespace {

/// As list_preallocate: what says beforehand that it has more items than there is memory for is not begun.
bool check_length(Machine& machine, Value iterable) {
    if (!is_kind(iterable, Kind::range)) return true;
    const std::int64_t length = length_of(machine, iterable);
    return length >= 0 && check_size(machine, static_cast<std::size_t>(length), sizeof(Value));
}

}  // namespace

Value collect_nested(Machine& machine, Value iterable) {
    if (is_kind(iterable, Kind::list) && is_plain(iterable))
        return value_of(make_list_of(machine, to<List>(iterable)->items, to<List>(iterable)->size));
    if (!check_length(machine, iterable)) return empty;
    const Ref iterator(machine, iterator_nested(machine, iterable));
    if (!iterator) return empty;
    Ref list(machine, value_of(make_list(machine)));
    for (;;) {
        const Ref item(machine, next_nested(machine, iterator));
        if (!item) return machine.has_raised() ? empty : list.release();
        list_append(machine, to<List>(list), item);
    }
}

}  // namespace loopglass::machine
