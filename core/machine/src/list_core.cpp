#include <algorithm>
#include <cstring>

#include "containers_internal.h"

namespace loopglass::machine {

namespace {

/// So many items are moved in memory in the time in which a loop goes through one.
constexpr std::size_t moved_at_once = 64;

void set_capacity(Machine& machine, List* list, std::size_t capacity) {
    Value* items = machine.make_buffer<Value>(capacity);
    if (list->items) {
        std::copy_n(list->items, list->size, items);
        machine.release_buffer(list->items, list->capacity);
    }
    list->items = items;
    list->capacity = capacity;
}

/// Makes room for `size` items and some to come, so that many appends take linear time. By more than CPython does:
/// an outgrown buffer is seldom of use for another list.
void grow(Machine& machine, List* list, std::size_t size) {
    if (size > list->capacity)
        set_capacity(machine, list, (size + (size >> (size < 64 ? 3 : 1)) + 6) & ~std::size_t{3});
}

/// Drops values that are no longer in the list; their finalizers see it whole.
void drop_all(Machine& machine, const Value* items, std::size_t count) {
    while (count > 0) machine.drop(items[--count]);
}

}  // namespace

List* make_list(Machine& machine, std::size_t capacity) {
    List* list = machine.make<List>(Kind::list, types().list);
    list->size = 0;
    list->capacity = 0;
    list->items = nullptr;
    if (capacity > 0) set_capacity(machine, list, capacity);
    return list;
}

List* make_list_of(Machine& machine, const Value* items, std::size_t count) {
    List* list = make_list(machine, count);
    std::transform(items, items + count, list->items, keep);
    list->size = count;
    return list;
}

void list_reserve(Machine& machine, List* list, std::size_t capacity) {
    if (capacity > list->capacity) set_capacity(machine, list, capacity);
}

void list_append(Machine& machine, List* list, Value borrowed) {
    if (list->size == list->capacity) grow(machine, list, list->size + 1);
    list->items[list->size++] = keep(borrowed);
}

void list_insert(Machine& machine, List* list, std::int64_t at, Value borrowed) {
    const auto size = static_cast<std::int64_t>(list->size);
    if (at < 0) at = std::max<std::int64_t>(at + size, 0);
    at = std::min(at, size);
    grow(machine, list, list->size + 1);
    machine.spend(static_cast<std::uint64_t>(size - at) / moved_at_once);
    std::memmove(list->items + at + 1, list->items + at, static_cast<std::size_t>(size - at) * sizeof(Value));
    list->items[at] = keep(borrowed);
    ++list->size;
}

void list_splice(Machine& machine, List* list, std::size_t from, std::size_t to, const Value* items,
                 std::size_t count) {
    const std::size_t removed = to - from;
    Value* old = removed ? machine.make_buffer<Value>(removed) : nullptr;
    std::copy_n(list->items + from, removed, old);
    const std::size_t tail = list->size - to;
    grow(machine, list, from + count + tail);
    if (count != removed && tail) std::memmove(list->items + from + count, list->items + to, tail * sizeof(Value));
    for (std::size_t i = 0; i < count; ++i) list->items[from + i] = keep(items[i]);
    list->size = from + count + tail;
    if (!removed) return;
    drop_all(machine, old, removed);
    machine.release_buffer(old, removed);
}

void list_erase(Machine& machine, List* list, std::size_t from, std::size_t to) {
    if (to == from + 1) {  // The common case of pop and del needs no copy.
        const Value item = list->items[from];
        machine.spend((list->size - to) / moved_at_once);
        std::memmove(list->items + from, list->items + to, (list->size - to) * sizeof(Value));
        --list->size;
        machine.drop(item);
    } else if (to > from) {
        list_splice(machine, list, from, to, nullptr, 0);
    }
}

void list_clear(Machine& machine, List* list) {
    Value* items = list->items;
    const std::size_t size = list->size, capacity = list->capacity;
    list->items = nullptr;
    list->size = list->capacity = 0;
    drop_all(machine, items, size);
    if (items) machine.release_buffer(items, capacity);
}

}  // namespace loopglass::machine
