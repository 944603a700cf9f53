#include <machine/containers.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "containers_internal.h"
#include "errors.h"
#include "iterate_internal.h"
#include "operations_internal.h"
#include "text_builder.h"

namespace loopglass::machine {

namespace {

void finish(Machine& machine, Object* object) { machine.drop(static_cast<NativeIterator*>(object)->source); }

void each_reference(Object* object, void (*visit)(void* context, Value), void* context) {
    visit(context, static_cast<NativeIterator*>(object)->source);
}

constexpr Layout layout{sizeof(NativeIterator), finish, each_reference};

NativeIterator* self_of(Object* object) { return static_cast<NativeIterator*>(object); }

/// An iterator that has ended lets go of what it went through, and stays at its end.
Value end(Machine& machine, NativeIterator* it) {
    machine.replace(it->source, none);
    return empty;
}

Value next_of_list(Machine& machine, Object* object) {
    auto* it = self_of(object);
    if (it->source == none) return empty;
    const auto* list = to<List>(it->source);
    if (it->position >= static_cast<std::int64_t>(list->size)) return end(machine, it);
    return keep(list->items[it->position++]);
}

Value next_of_list_reversed(Machine& machine, Object* object) {
    auto* it = self_of(object);
    if (it->source == none) return empty;
    const auto* list = to<List>(it->source);
    if (it->position < 0 || it->position >= static_cast<std::int64_t>(list->size)) return end(machine, it);
    return keep(list->items[it->position--]);
}

Value next_of_tuple(Machine& machine, Object* object) {
    auto* it = self_of(object);
    if (it->source == none) return empty;
    const auto* tuple = to<Tuple>(it->source);
    if (it->position >= static_cast<std::int64_t>(tuple->size)) return end(machine, it);
    return keep(tuple->items()[it->position++]);
}

Value next_of_str(Machine& machine, Object* object) {
    auto* it = self_of(object);
    if (it->source == none) return empty;
    const auto* text = to<Str>(it->source);
    if (it->position >= static_cast<std::int64_t>(text->length)) return end(machine, it);
    return make_char(machine, text->at(static_cast<std::size_t>(it->position++)));
}

Value next_of_bytes(Machine& machine, Object* object) {
    auto* it = self_of(object);
    if (it->source == none) return empty;
    const std::string_view bytes = bytes_view(it->source);
    if (it->position >= static_cast<std::int64_t>(bytes.size())) return end(machine, it);
    return Value::from_small_int(static_cast<unsigned char>(bytes[static_cast<std::size_t>(it->position++)]));
}

/// position is the next number, limit how many are left.
Value next_of_range(Machine& machine, Object* object) {
    auto* it = self_of(object);
    if (it->limit <= 0) return empty;
    const std::int64_t number = it->position;
    if (--it->limit > 0) it->position += it->step;
    return make_int(machine, number);
}

Value next_of_long_range(Machine& machine, Object* object) {
    auto* it = self_of(object);
    if (it->source == none) return empty;
    const Ref index(machine, make_int(machine, it->position));
    const auto* range = to<Range>(it->source);
    const Ref more(machine, compare_values(machine, CompareOperator::less, index, range->length));
    if (more.get() != true_value) return end(machine, it);
    return range_item(machine, range, it->position++);
}

Value next_of_set(Machine& machine, Object* object) {
    auto* it = self_of(object);
    if (it->source == none) return empty;
    const auto* set = to<Set>(it->source);
    if (it->limit != static_cast<std::int64_t>(set->used)) {
        it->limit = -1;  // It stays broken.
        return machine.raise(types().RuntimeError, "Set changed size during iteration");
    }
    auto at = static_cast<std::size_t>(it->position);
    const SetEntry* entry = set_next(set, at);
    it->position = static_cast<std::int64_t>(at);
    return entry ? keep(entry->key) : end(machine, it);
}

/// The source is a tuple of the set and the tuple of its elements in order.
Value next_of_ordered_set(Machine& machine, Object* object) {
    auto* it = self_of(object);
    if (it->source == none) return empty;
    const Value* parts = to<Tuple>(it->source)->items();
    if (it->limit != static_cast<std::int64_t>(to<Set>(parts[0])->used)) {
        it->limit = -1;  // It stays broken.
        return machine.raise(types().RuntimeError, "Set changed size during iteration");
    }
    if (it->position == it->limit) return end(machine, it);
    return keep(to<Tuple>(parts[1])->items()[it->position++]);
}

enum class DictPart : std::uint8_t { key, value, item };

template <DictPart part>
Value part_of(Machine& machine, const DictEntry* entry) {
    if constexpr (part == DictPart::key) return keep(entry->key);
    if constexpr (part == DictPart::value) return keep(entry->value);
    return value_of(make_tuple(machine, {entry->key, entry->value}));
}

/// The next entry in the order of the keys or against it, or null.
template <bool reversed>
const DictEntry* next_entry(NativeIterator* it, const Dict* dict) {
    if constexpr (reversed) {
        // The entries may have been moved together since.
        it->position = std::min(it->position, static_cast<std::int64_t>(dict->used) - 1);
        while (it->position >= 0) {
            const DictEntry& candidate = dict->entries[it->position--];
            if (candidate.key != empty) return &candidate;
        }
        return nullptr;
    }
    auto at = static_cast<std::size_t>(it->position);
    const DictEntry* entry = dict_next(dict, at);
    it->position = static_cast<std::int64_t>(at);
    return entry;
}

/// limit is how many entries there were at the beginning, step how many are left to give.
template <DictPart part, bool reversed>
Value next_of_dict(Machine& machine, Object* object) {
    auto* it = self_of(object);
    if (it->source == none) return empty;
    const auto* dict = to<Dict>(it->source);
    if (it->limit != static_cast<std::int64_t>(dict->count)) {
        it->limit = -1;  // It stays broken.
        return machine.raise(types().RuntimeError, "dictionary changed size during iteration");
    }
    const DictEntry* entry = next_entry<reversed>(it, dict);
    if (!entry) return end(machine, it);
    if (it->step-- == 0) return machine.raise(types().RuntimeError, "dictionary keys changed during iteration");
    return part_of<part>(machine, entry);
}

/// As odictiter_iternext, where the keys are a chain: step tells which keys it began with, and in which order.
template <DictPart part, bool reversed>
Value next_of_ordered_dict(Machine& machine, Object* object) {
    auto* it = self_of(object);
    if (it->source == none) return empty;
    const auto* dict = to<Dict>(it->source);
    if (it->step != std::int64_t{dict->keys_version}) {
        it->step = -1;  // It stays broken.
        return machine.raise(types().RuntimeError, dict->count > 0 ? "OrderedDict mutated during iteration"
                                                                   : "OrderedDict changed size during iteration");
    }
    const DictEntry* entry = next_entry<reversed>(it, dict);
    return entry ? part_of<part>(machine, entry) : end(machine, it);
}

/// iter() of an instance with __getitem__ alone, as PySeqIter.
Value next_of_sequence(Machine& machine, Object* object) {
    auto* it = self_of(object);
    if (it->source == none) return empty;
    const Value item = get_item(machine, it->source, Value::from_small_int(it->position));
    if (item != empty) {
        ++it->position;
        return item;
    }
    if (machine.raised_is(types().IndexError) || machine.raised_is(types().StopIteration)) {
        machine.drop(machine.take_raised());
        return end(machine, it);
    }
    return empty;
}

Value next_of_sequence_reversed(Machine& machine, Object* object) {
    auto* it = self_of(object);
    if (it->source == none || it->position < 0) return empty;
    const Value item = get_item(machine, it->source, Value::from_small_int(it->position));
    if (item != empty) {
        --it->position;
        return item;
    }
    if (machine.raised_is(types().IndexError) || machine.raised_is(types().StopIteration)) {
        machine.drop(machine.take_raised());
        return end(machine, it);
    }
    return empty;
}

Value iter_method(Machine&, NativeArguments a) { return keep(a[0]); }

Value next_method(Machine& machine, NativeArguments a) {
    const Value item = type_of(a[0])->next(machine, a[0].object());
    if (item != empty || machine.has_raised()) return item;
    return raise_bare(machine, types().StopIteration);
}

/// How many elements of a set an iterator has not given; 0 if the set has changed since.
std::int64_t left_of_set(const Set* set, std::int64_t limit, std::size_t at) {
    if (limit != static_cast<std::int64_t>(set->used)) return 0;
    std::int64_t left = 0;
    while (set_next(set, at)) ++left;
    return left;
}

Value length_hint(Machine& machine, NativeArguments a) {
    const auto* it = to<NativeIterator>(a[0]);
    if (it->type == iterator_types().range) return make_int(machine, it->limit);
    if (it->source == none) return Value::from_small_int(0);
    if (is_kind(it->source, Kind::dict) && it->type != iterator_types().sequence)
        return make_int(machine, it->limit == static_cast<std::int64_t>(to<Dict>(it->source)->count) ? it->step : 0);
    if (it->type->next == next_of_set)
        return make_int(machine, left_of_set(to<Set>(it->source), it->limit, static_cast<std::size_t>(it->position)));
    if (it->type->next == next_of_ordered_set) {
        const auto* set = to<Set>(to<Tuple>(it->source)->items()[0]);
        return make_int(machine, it->limit == static_cast<std::int64_t>(set->used) ? it->limit - it->position : 0);
    }
    if (it->type->next == next_of_list_reversed || it->type->next == next_of_sequence_reversed) {
        const std::int64_t length = length_of(machine, it->source);
        if (length < 0) return empty;
        return make_int(machine, length <= it->position ? 0 : it->position + 1);
    }
    const std::int64_t length = length_of(machine, it->source);
    return length < 0 ? empty : make_int(machine, std::max<std::int64_t>(length - it->position, 0));
}

constexpr NativeDef methods[] = {
    {"__iter__", "self, /", iter_method},
    {"__next__", "self, /", next_method},
    {"__length_hint__", "self, /", length_hint},
};
constexpr std::span iteration_alone = std::span(methods).first<2>();

using NextOf = Value (*)(Machine&, Object*);

Type* make_type(const char* name, NextOf next, std::span<const NativeDef> table = methods) {
    Type* type = make_static_type(name, types().object, Kind::native, sizeof(NativeIterator), &layout);
    type->can_be_base = false;
    type->next = next;
    add_methods(type, table);
    return type;
}

template <bool reversed>
IteratorTypes::OfDict make_ordered() {
    using enum DictPart;
    const auto make = [](NextOf next) { return make_type("odict_iterator", next, iteration_alone); };
    return {make(next_of_ordered_dict<key, reversed>), make(next_of_ordered_dict<value, reversed>),
            make(next_of_ordered_dict<item, reversed>)};
}

IteratorTypes make_types() {
    IteratorTypes t;
    t.list = make_type("list_iterator", next_of_list);
    t.list_reversed = make_type("list_reverseiterator", next_of_list_reversed);
    t.tuple = make_type("tuple_iterator", next_of_tuple);
    t.ascii = make_type("str_ascii_iterator", next_of_str);
    t.str = make_type("str_iterator", next_of_str);
    t.bytes = make_type("bytes_iterator", next_of_bytes);
    t.bytearray = make_type("bytearray_iterator", next_of_bytes);
    t.range = make_type("range_iterator", next_of_range);
    t.long_range = make_type("longrange_iterator", next_of_long_range);
    t.set = make_type("set_iterator", next_of_set);
    t.ordered_set = make_type("set_iterator", next_of_ordered_set);
    using enum DictPart;
    t.dict = {make_type("dict_keyiterator", next_of_dict<key, false>),
              make_type("dict_valueiterator", next_of_dict<value, false>),
              make_type("dict_itemiterator", next_of_dict<item, false>)};
    t.dict_reversed = {make_type("dict_reversekeyiterator", next_of_dict<key, true>),
                       make_type("dict_reversevalueiterator", next_of_dict<value, true>),
                       make_type("dict_reverseitemiterator", next_of_dict<item, true>)};
    t.ordered_dict = make_ordered<false>();
    t.ordered_dict_reversed = make_ordered<true>();
    t.sequence = make_type("iterator", next_of_sequence);
    t.sequence_reversed = make_type("reversed", next_of_sequence_reversed);
    return t;
}

}  // namespace

const IteratorTypes& iterator_types() {
    static const IteratorTypes made = make_types();
    return made;
}

namespace {

struct MadeEarly {
    MadeEarly() { iterator_types(); }
};
// Made before main() begins, like all types: after that, the prelude's memory is not written.
[[gnu::init_priority(102)]] const MadeEarly made_early;

}  // namespace

}  // namespace loopglass::machine
