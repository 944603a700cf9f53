// collections.deque, as Modules/_collectionsmodule.c in what can be seen: the ring, and how deques are made.

#include "deque.h"

#include <algorithm>
#include <array>

#include <machine/attributes.h>
#include <machine/iterate.h>
#include <machine/operations.h>
#include <machine/prelude.h>

namespace loopglass::library {

using namespace machine;

namespace {

void finish(Machine& m, Object* object) {
    auto* deque = static_cast<Deque*>(object);
    for (std::uint64_t i = 0; i < deque->size; ++i) m.drop(deque->at(i));
    if (deque->ring) m.release_buffer(deque->ring, deque->capacity);
}

void each_reference(Object* object, void (*visit)(void*, Value), void* context) {
    const auto* deque = static_cast<Deque*>(object);
    for (std::uint64_t i = 0; i < deque->size; ++i) visit(context, deque->at(i));
}

void clear(Machine& m, Object* object) { deque_clear(m, static_cast<Deque*>(object)); }

constexpr Layout layout{sizeof(Deque), finish, each_reference, clear};

void grow(Machine& m, Deque* deque) {
    if (deque->size < deque->capacity) return;
    const std::uint64_t capacity = std::max<std::uint64_t>(8, deque->capacity * 2);
    auto* ring = m.make_buffer<Value>(capacity);
    for (std::uint64_t i = 0; i < deque->size; ++i) ring[i] = deque->at(i);
    if (deque->ring) m.release_buffer(deque->ring, deque->capacity);
    deque->ring = ring;
    deque->capacity = capacity;
    deque->head = 0;
}

/// As deque_init: items of a deque that was made before go.
Value fill(Machine& m, Value deque, Value iterable) {
    if (iterable == empty) return keep(deque);
    return collect_then(
        m, iterable,
        [](Machine& machine, List* items, Value context) {
            for (std::size_t i = 0; i < items->size; ++i) deque_append(machine, to<Deque>(context), items->items[i]);
            return keep(context);
        },
        deque);
}

/// maxlen= as a number, -1 for none; nothing if it raised.
std::optional<std::int64_t> max_length_of(Machine& m, Value given) {
    if (given == empty || given == none) return -1;
    if (!is_int(given)) {
        m.raise(types().TypeError, "an integer is required");
        return std::nullopt;
    }
    const auto length = int64_of(given);
    if (!length) {
        m.raise(types().OverflowError, "Python int too large to convert to C ssize_t");
        return std::nullopt;
    }
    if (*length < 0) {
        m.raise(types().ValueError, "maxlen must be non-negative");
        return std::nullopt;
    }
    return length;
}

Value construct(Machine& m, NativeArguments a) {
    const auto max_length = max_length_of(m, a[2]);
    if (!max_length) return empty;
    const Ref deque(m, make_deque(m, to<Type>(a[0]), *max_length));
    return fill(m, deque, a[1]);
}

Value init(Machine& m, NativeArguments a) {
    const auto max_length = max_length_of(m, a[2]);
    if (!max_length) return empty;
    to<Deque>(a[0])->max_length = *max_length;
    deque_clear(m, to<Deque>(a[0]));
    if (a[1] == empty) return none;
    return collect_then(
        m, a[1],
        [](Machine& machine, List* items, Value context) {
            for (std::size_t i = 0; i < items->size; ++i) deque_append(machine, to<Deque>(context), items->items[i]);
            return none;
        },
        a[0]);
}

constexpr NativeDef constructor{"deque", "cls, iterable=, maxlen=", construct};
constexpr NativeDef init_method[] = {{"__init__", "self, iterable=, maxlen=", init}};

constexpr Getter getters[] = {{"maxlen",
                               [](Machine& m, Value v) {
                                   const std::int64_t length = to<Deque>(v)->max_length;
                                   return length < 0 ? none : make_int(m, length);
                               },
                               nullptr},
                              {nullptr, nullptr, nullptr}};

}  // namespace

Value make_deque(Machine& m, Type* type, std::int64_t max_length) {
    auto* deque = m.make<Deque>(Kind::native, type, type->instance_bytes);
    deque->ring = nullptr;
    deque->capacity = deque->head = deque->size = deque->changes = 0;
    deque->max_length = max_length;
    clear_added_parts(deque);
    return value_of(deque);
}

void deque_append(Machine& m, Deque* deque, Value value) {
    if (deque->max_length == 0) return;
    grow(m, deque);
    deque->ring[(deque->head + deque->size++) & (deque->capacity - 1)] = keep(value);
    ++deque->changes;
    if (deque->max_length > 0 && deque->size > static_cast<std::uint64_t>(deque->max_length))
        m.drop(deque_take_left(deque));
}

void deque_append_left(Machine& m, Deque* deque, Value value) {
    if (deque->max_length == 0) return;
    grow(m, deque);
    deque->head = (deque->head - 1) & (deque->capacity - 1);
    deque->ring[deque->head] = keep(value);
    ++deque->size;
    ++deque->changes;
    if (deque->max_length > 0 && deque->size > static_cast<std::uint64_t>(deque->max_length)) m.drop(deque_take(deque));
}

Value deque_take(Deque* deque) {
    ++deque->changes;
    return deque->at(--deque->size);
}

Value deque_take_left(Deque* deque) {
    const Value value = deque->at(0);
    deque->head = (deque->head + 1) & (deque->capacity - 1);
    --deque->size;
    ++deque->changes;
    return value;
}

void deque_clear(Machine& m, Deque* deque) {
    while (deque->size > 0) m.drop(deque_take_left(deque));
}

void deque_rotate(Deque* deque, std::int64_t steps) {
    const auto size = static_cast<std::int64_t>(deque->size);
    if (size < 2) return;
    steps %= size;
    if (steps > size / 2) steps -= size;
    if (steps < -size / 2) steps += size;
    if (steps != 0) ++deque->changes;
    // What leaves one end of the ring comes in at the other; nothing is counted anew.
    for (; steps > 0; --steps) {
        const Value last = deque->at(deque->size - 1);
        deque->head = (deque->head - 1) & (deque->capacity - 1);
        deque->ring[deque->head] = last;
    }
    for (; steps < 0; ++steps) {
        const Value first = deque->at(0);
        deque->ring[(deque->head + deque->size) & (deque->capacity - 1)] = first;
        deque->head = (deque->head + 1) & (deque->capacity - 1);
    }
}

void deque_extend(Machine& m, Deque* deque, const Deque* other) {
    // The items are held meanwhile, since a bound may let go of those of the deque itself.
    const std::uint64_t count = other->size;
    auto* items = m.make_buffer<Value>(count);
    for (std::uint64_t i = 0; i < count; ++i) items[i] = keep(other->at(i));
    for (std::uint64_t i = 0; i < count; ++i) {
        deque_append(m, deque, items[i]);
        m.drop(items[i]);
    }
    m.release_buffer(items, count);
}

Type* deque_type() {
    static Type* const type = [] {
        Type* made = make_static_type("deque", types().object, Kind::native, sizeof(Deque), &layout, "collections");
        set_getters(made, getters);
        made->iterate = [](Machine& m, Value deque) { return deque_iterator(m, deque, false); };
        add_methods(made, init_method);
        add_methods(made, deque_item_methods);
        add_methods(made, deque_operator_methods);
        set_type_entry(made, "__hash__", none);
        set_constructor(made, constructor);
        return made;
    }();
    return type;
}

}  // namespace loopglass::library
