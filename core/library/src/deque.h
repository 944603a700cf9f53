#pragma once

#include <machine/machine.h>

namespace loopglass::library {

/// collections.deque: a ring of values.
struct Deque : machine::Object {
    machine::Value* ring;    ///< a buffer of the arena, null while nothing was added
    std::uint64_t capacity;  ///< a power of two, or 0
    std::uint64_t head;      ///< where the first item is
    std::uint64_t size;
    std::int64_t max_length;  ///< -1 if there is none
    std::uint64_t changes;    ///< counts what changes the length, so that an iterator can tell

    machine::Value& at(std::uint64_t i) const { return ring[(head + i) & (capacity - 1)]; }
};

machine::Type* deque_type();
/// An empty deque of a type: deque or a class based on it.
machine::Value make_deque(machine::Machine& machine, machine::Type* type, std::int64_t max_length);
/// Both drop an item of the other end where the deque is full. The value is borrowed.
void deque_append(machine::Machine& machine, Deque* deque, machine::Value value);
void deque_append_left(machine::Machine& machine, Deque* deque, machine::Value value);
/// The last or first item, owned; there must be one.
machine::Value deque_take(Deque* deque);
machine::Value deque_take_left(Deque* deque);
void deque_clear(machine::Machine& machine, Deque* deque);
void deque_rotate(Deque* deque, std::int64_t steps);
/// Adds copies of another deque's items (maybe the same deque's).
void deque_extend(machine::Machine& machine, Deque* deque, const Deque* other);

// Of the methods, in files of their own.
machine::Value deque_iterator(machine::Machine& machine, machine::Value deque, bool reversed);
extern const std::span<const machine::NativeDef> deque_item_methods, deque_operator_methods;

}  // namespace loopglass::library
