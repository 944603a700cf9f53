#include <algorithm>
#include <cstring>
#include <new>

#include <machine/text.h>

#include "containers_internal.h"
#include "iterate_internal.h"
#include "memory_view.h"
#include "numbers.h"
#include "operations_internal.h"

namespace loopglass::machine {

namespace {

Bytes* fill(Bytes* bytes, std::string_view content) {
    bytes->hash = 0;
    bytes->length = content.size();
    std::memcpy(bytes->data(), content.data(), content.size());
    return bytes;
}

/// b'' is always the same object.
Bytes* empty_bytes() {
    static Bytes* const made = [] {
        auto* bytes = static_cast<Bytes*>(::operator new(sizeof(Bytes)));
        bytes->refs = 1;
        bytes->kind = Kind::bytes;
        bytes->flags = Object::is_static;
        bytes->extra = 0;
        bytes->type = types().bytes;
        return fill(bytes, "");
    }();
    return made;
}

/// A byte's value, or -1 with TypeError or ValueError raised.
int byte_of(Machine& machine, Value value) {
    const auto byte = index_of(machine, value, types().ValueError);
    if (byte && *byte >= 0 && *byte < 256) return static_cast<int>(*byte);
    if (byte || machine.raised_is(types().ValueError))
        machine.raise(types().ValueError, "byte must be in range(0, 256)");
    return -1;
}

/// What is put into a slice, as bytes. False if it raised.
bool content_of(Machine& machine, Value value, std::string& out) {
    if (value == empty) return true;
    if (is_bytes_like(value)) {
        out = bytes_view(value);
        return true;
    }
    if (is_int(value) || is_kind(value, Kind::str) || !is_iterable(machine, value)) {
        raise_type_error(machine, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        return false;
    }
    return bytes_from_items(machine, value, out);
}

bool set_slice(Machine& machine, ByteArray* array, const Slice* slice, Value value) {
    std::string content;
    const auto indices = slice_indices(machine, slice);
    if (!indices || !content_of(machine, value, content)) return false;
    const SliceBounds bounds = bounds_within(*indices, static_cast<std::int64_t>(array->length));
    std::string bytes(array->bytes, array->length);
    if (bounds.step == 1) {
        bytes.replace(static_cast<std::size_t>(bounds.start), static_cast<std::size_t>(bounds.count), content);
    } else if (value == empty || content.empty()) {
        std::string rest;
        for (std::int64_t i = 0; i < static_cast<std::int64_t>(bytes.size()); ++i) {
            const std::int64_t distance = i - bounds.start;
            const bool gone =
                distance % bounds.step == 0 && distance / bounds.step >= 0 && distance / bounds.step < bounds.count;
            if (!gone) rest.push_back(bytes[static_cast<std::size_t>(i)]);
        }
        bytes = rest;
    } else {
        if (static_cast<std::int64_t>(content.size()) != bounds.count) {
            machine.raise(types().ValueError, "attempt to assign bytes of size " + std::to_string(content.size()) +
                                                  " to extended slice of size " + std::to_string(bounds.count));
            return false;
        }
        for (std::int64_t i = 0, at = bounds.start; i < bounds.count; ++i, at += bounds.step)
            bytes[static_cast<std::size_t>(at)] = content[static_cast<std::size_t>(i)];
    }
    set_bytearray(machine, array, bytes);
    return true;
}

}  // namespace

bool is_bytes_like(Value value) {
    return is_kind(value, Kind::bytes) || is_kind(value, Kind::byte_array) || is_contiguous_view(value);
}

std::string_view bytes_view(Value value) {
    if (is_kind(value, Kind::bytes)) return {to<Bytes>(value)->data(), to<Bytes>(value)->length};
    if (is_kind(value, Kind::native)) return viewed_bytes(value);
    return {to<ByteArray>(value)->bytes, to<ByteArray>(value)->length};
}

Value make_bytes(Machine& machine, std::string_view content) {
    if (content.empty()) return value_of(empty_bytes());
    return value_of(fill(machine.make<Bytes>(Kind::bytes, types().bytes, sizeof(Bytes) + content.size()), content));
}

Value make_bytearray(Machine& machine, std::string_view content) {
    auto* array = machine.make<ByteArray>(Kind::byte_array, types().bytearray);
    array->length = array->capacity = 0;
    array->bytes = nullptr;
    set_bytearray(machine, array, content);
    return value_of(array);
}

void set_bytearray(Machine& machine, ByteArray* array, std::string_view content) {
    if (content.size() > array->capacity) {
        const std::size_t capacity = content.size() + content.size() / 8 + 8;
        char* fresh = machine.make_buffer<char>(capacity);
        if (array->bytes) machine.release_buffer(array->bytes, array->capacity);
        array->bytes = fresh;
        array->capacity = capacity;
    }
    if (!content.empty()) std::memcpy(array->bytes, content.data(), content.size());
    array->length = content.size();
}

bool bytes_from_items(Machine& machine, Value iterable, std::string& out) {
    const Ref iterator(machine, iterator_nested(machine, iterable));
    if (!iterator) return false;
    for (;;) {
        const Ref item(machine, next_nested(machine, iterator));
        if (!item) return !machine.has_raised();
        const int byte = byte_of(machine, item);
        if (byte < 0) return false;
        out.push_back(static_cast<char>(byte));
    }
}

bool bytearray_set_item(Machine& machine, Value container, Value key, Value value) {
    auto* array = to<ByteArray>(container);
    if (is_kind(key, Kind::slice)) return set_slice(machine, array, to<Slice>(key), value);
    if (!is_int(key) && (is_plain(key) || !has_special(machine, key, "__index__"))) {
        raise_type_error(machine, "bytearray indices must be integers or slices, not " + type_name(key));
        return false;
    }
    const auto index = index_of(machine, key);
    if (!index) return false;
    const int byte = value == empty ? 0 : byte_of(machine, value);
    if (byte < 0) return false;
    const auto length = static_cast<std::int64_t>(array->length);
    const std::int64_t at = *index < 0 ? *index + length : *index;
    if (at < 0 || at >= length) {
        machine.raise(types().IndexError, "bytearray index out of range");
        return false;
    }
    if (value == empty) {
        std::memmove(array->bytes + at, array->bytes + at + 1, static_cast<std::size_t>(length - at - 1));
        --array->length;
        return true;
    }
    array->bytes[at] = static_cast<char>(byte);
    return true;
}

}  // namespace loopglass::machine
