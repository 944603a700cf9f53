// What is done with the items of a collections.deque, and going through them.

#include <algorithm>

#include <machine/attributes.h>
#include <machine/containers.h>
#include <machine/exceptions.h>
#include <machine/iterate.h>
#include <machine/operations.h>
#include <machine/prelude.h>
#include <machine/text.h>

#include "deque.h"

namespace loopglass::library {

using namespace machine;

namespace {

Deque* self_of(NativeArguments a) { return to<Deque>(a[0]); }

Value append(Machine& m, NativeArguments a) {
    deque_append(m, self_of(a), a[1]);
    return none;
}

Value append_left(Machine& m, NativeArguments a) {
    deque_append_left(m, self_of(a), a[1]);
    return none;
}

Value pop(Machine& m, NativeArguments a) {
    if (self_of(a)->size == 0) return m.raise(types().IndexError, "pop from an empty deque");
    return deque_take(self_of(a));
}

Value pop_left(Machine& m, NativeArguments a) {
    if (self_of(a)->size == 0) return m.raise(types().IndexError, "pop from an empty deque");
    return deque_take_left(self_of(a));
}

template <void (*add)(Machine&, Deque*, Value)>
Value add_all(Machine& m, List* items, Value deque) {
    for (std::size_t i = 0; i < items->size; ++i) add(m, to<Deque>(deque), items->items[i]);
    return none;
}
Value extend(Machine& m, NativeArguments a) { return collect_then(m, a[1], add_all<deque_append>, a[0]); }
Value extend_left(Machine& m, NativeArguments a) { return collect_then(m, a[1], add_all<deque_append_left>, a[0]); }

Value clear(Machine& m, NativeArguments a) {
    deque_clear(m, self_of(a));
    return none;
}

Value copy(Machine& m, NativeArguments a) {
    const Type* type = type_of(a[0]);
    if (!type->is_heap) {
        const Ref made(m, make_deque(m, deque_type(), self_of(a)->max_length));
        deque_extend(m, to<Deque>(made), self_of(a));
        return keep(made);
    }
    const Ref limit(m, make_int(m, self_of(a)->max_length));
    const Value arguments[] = {a[0], limit};
    return m.call(value_of(type), arguments, self_of(a)->max_length < 0 ? 1 : 2);
}

Value rotate(Machine& m, NativeArguments a) {
    const auto steps = a[1] == empty ? 1 : index_of(m, a[1]);
    if (!steps) return empty;
    deque_rotate(self_of(a), *steps);
    return none;
}

Value reverse(Machine&, NativeArguments a) {
    Deque* deque = self_of(a);
    for (std::uint64_t i = 0; i < deque->size / 2; ++i) std::swap(deque->at(i), deque->at(deque->size - 1 - i));
    return none;
}

Value raise_mutated(Machine& m) { return m.raise(types().RuntimeError, "deque mutated during iteration"); }

/// Where a value is in [from, to), -1 if nowhere, -2 if it raised.
std::int64_t position(Machine& m, const Deque* deque, Value value, std::int64_t from, std::int64_t to_index) {
    const std::uint64_t changes = deque->changes;
    for (std::int64_t i = from; i < to_index; ++i) {
        const Ref item(m, keep(deque->at(static_cast<std::uint64_t>(i))));
        const int same = values_equal(m, item, value);
        if (same < 0) return -2;
        if (same) return i;
        if (changes != deque->changes) {
            raise_mutated(m);
            return -2;
        }
    }
    return -1;
}
std::int64_t size_of(const Deque* deque) { return static_cast<std::int64_t>(deque->size); }

Value count(Machine& m, NativeArguments a) {
    std::int64_t found = 0;
    for (std::int64_t at = -1;; ++found) {
        at = position(m, self_of(a), a[1], at + 1, size_of(self_of(a)));
        if (at == -2) return empty;
        if (at < 0) return make_int(m, found);
    }
}

/// A bound of index(): negative counts from the end.
bool read_bound(Machine& m, Value given, std::int64_t size, std::int64_t& bound) {
    if (given == empty) return true;
    const auto number = index_of(m, given);
    if (!number) return false;
    bound = std::clamp<std::int64_t>(*number < 0 ? *number + size : *number, 0, size);
    return true;
}

Value raise_not_in(Machine& m, Value value) {
    const Ref shown(m, repr_of(m, value));
    return shown ? m.raise(types().ValueError, to_utf8(to<Str>(shown)) + " is not in deque") : empty;
}

Value index(Machine& m, NativeArguments a) {
    const std::int64_t size = size_of(self_of(a));
    std::int64_t from = 0, to_index = size;
    if (!read_bound(m, a[2], size, from) || !read_bound(m, a[3], size, to_index)) return empty;
    const std::int64_t at = position(m, self_of(a), a[1], from, to_index);
    if (at == -2) return empty;
    return at >= 0 ? make_int(m, at) : raise_not_in(m, a[1]);
}

/// Takes item i out, owned.
Value take_at(Deque* deque, std::uint64_t i) {
    const Value item = deque->at(i);
    for (; i + 1 < deque->size; ++i) deque->at(i) = deque->at(i + 1);
    --deque->size;
    ++deque->changes;
    return item;
}

Value remove(Machine& m, NativeArguments a) {
    const std::int64_t at = position(m, self_of(a), a[1], 0, size_of(self_of(a)));
    if (at == -2) {
        if (m.raised_is(types().RuntimeError)) {
            m.drop(m.take_raised());
            m.raise(types().IndexError, "deque mutated during remove().");
        }
        return empty;
    }
    if (at < 0) return raise_not_in(m, a[1]);
    m.drop(take_at(self_of(a), static_cast<std::uint64_t>(at)));
    return none;
}

Value insert(Machine& m, NativeArguments a) {
    Deque* deque = self_of(a);
    const auto at = index_of(m, a[1]);
    if (!at) return empty;
    const std::int64_t size = size_of(deque);
    if (deque->max_length == size) return m.raise(types().IndexError, "deque already at its maximum size");
    const std::int64_t place = std::clamp<std::int64_t>(*at < 0 ? *at + size : *at, 0, size);
    deque_append(m, deque, a[2]);
    const Value item = deque->at(deque->size - 1);
    for (auto i = size; i > place; --i)
        deque->at(static_cast<std::uint64_t>(i)) = deque->at(static_cast<std::uint64_t>(i - 1));
    deque->at(static_cast<std::uint64_t>(place)) = item;
    return none;
}

// ---- subscripts ------------------------------------------------------------------------------------------------

/// The place that deque[key] names; nothing if it raised.
std::optional<std::uint64_t> place_of(Machine& m, const Deque* deque, Value key) {
    if (!is_int(key) && type_lookup(type_of(key), static_name("__index__")) == empty) {
        m.raise(types().TypeError, "sequence index must be integer, not '" + to_utf8(type_of(key)->name) + "'");
        return std::nullopt;
    }
    const auto number = index_of(m, key);
    if (!number) return std::nullopt;
    const std::int64_t at = *number < 0 ? *number + size_of(deque) : *number;
    if (at >= 0 && at < size_of(deque)) return static_cast<std::uint64_t>(at);
    m.raise(types().IndexError, "deque index out of range");
    return std::nullopt;
}

Value item(Machine& m, NativeArguments a) {
    const auto at = place_of(m, self_of(a), a[1]);
    return at ? keep(self_of(a)->at(*at)) : empty;
}

Value store_item(Machine& m, NativeArguments a) {
    const auto at = place_of(m, self_of(a), a[1]);
    if (!at) return empty;
    m.replace(self_of(a)->at(*at), keep(a[2]));
    return none;
}

Value remove_item(Machine& m, NativeArguments a) {
    const auto at = place_of(m, self_of(a), a[1]);
    if (!at) return empty;
    m.drop(take_at(self_of(a), *at));
    return none;
}

Value length(Machine& m, NativeArguments a) { return make_int(m, size_of(self_of(a))); }

Value contains_item(Machine& m, NativeArguments a) {
    const std::int64_t at = position(m, self_of(a), a[1], 0, size_of(self_of(a)));
    return at == -2 ? empty : Value::from_bool(at >= 0);
}

// ---- iterators -------------------------------------------------------------------------------------------------

struct DequeIterator : Object {
    Value deque;
    std::uint64_t position;  ///< of the next item, from the end if it goes backwards
    std::uint64_t changes;
    bool reversed;
};

void finish(Machine& m, Object* object) { m.drop(static_cast<DequeIterator*>(object)->deque); }
void each_reference(Object* object, void (*visit)(void*, Value), void* context) {
    visit(context, static_cast<DequeIterator*>(object)->deque);
}
constexpr Layout iterator_layout{sizeof(DequeIterator), finish, each_reference};

Value next(Machine& m, Object* object) {
    auto* it = static_cast<DequeIterator*>(object);
    const auto* deque = to<Deque>(it->deque);
    if (it->changes != deque->changes) {
        it->position = deque->size;
        return raise_mutated(m);
    }
    if (it->position >= deque->size) return empty;
    const std::uint64_t at = it->position++;
    return keep(deque->at(it->reversed ? deque->size - 1 - at : at));
}

Value next_method(Machine& m, NativeArguments a) {
    const Value item = next(m, a[0].object());
    if (item != empty || m.has_raised()) return item;
    const Ref stop(m, make_exception(m, types().StopIteration, value_of(make_tuple(m, std::size_t{0}))));
    return m.raise_instance(stop);
}

Value same(Machine&, NativeArguments a) { return keep(a[0]); }

constexpr NativeDef iterator_methods[] = {{"__iter__", "self, /", same}, {"__next__", "self, /", next_method}};

Type* iterator_type(bool reversed) {
    static const auto make = [](const char* name) {
        Type* type = make_static_type(name, types().object, Kind::native, sizeof(DequeIterator), &iterator_layout,
                                      "collections");
        type->can_be_base = false;
        type->next = next;
        add_methods(type, iterator_methods);
        return type;
    };
    static Type* const forward = make("_deque_iterator");
    static Type* const backward = make("_deque_reverse_iterator");
    return reversed ? backward : forward;
}

Value iterate(Machine& m, NativeArguments a) { return deque_iterator(m, a[0], false); }
Value iterate_reversed(Machine& m, NativeArguments a) { return deque_iterator(m, a[0], true); }

constexpr NativeDef item_methods[] = {
    {"append", "self, item, /", append},
    {"appendleft", "self, item, /", append_left},
    {"pop", "self, /", pop},
    {"popleft", "self, /", pop_left},
    {"extend", "self, iterable, /", extend},
    {"extendleft", "self, iterable, /", extend_left},
    {"clear", "self, /", clear},
    {"copy", "self, /", copy},
    {"__copy__", "self, /", copy},
    {"rotate", "self, n=, /", rotate},
    {"reverse", "self, /", reverse},
    {"count", "self, value, /", count},
    {"index", "self, value, start=, stop=, /", index},
    {"remove", "self, value, /", remove},
    {"insert", "self, index, value, /", insert},
    {"__getitem__", "self, key, /", item},
    {"__setitem__", "self, key, value, /", store_item},
    {"__delitem__", "self, key, /", remove_item},
    {"__len__", "self, /", length},
    {"__contains__", "self, key, /", contains_item},
    {"__iter__", "self, /", iterate},
    {"__reversed__", "self, /", iterate_reversed},
};

}  // namespace

constinit const std::span<const NativeDef> deque_item_methods = item_methods;

Value deque_iterator(Machine& m, Value deque, bool reversed) {
    auto* it = m.make<DequeIterator>(Kind::native, iterator_type(reversed));
    it->deque = keep(deque);
    it->position = 0;
    it->changes = to<Deque>(deque)->changes;
    it->reversed = reversed;
    return value_of(it);
}

}  // namespace loopglass::library
