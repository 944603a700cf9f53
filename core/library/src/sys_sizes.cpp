// Sizes of objects in CPython 3.11 on a machine of 64 bits, for sys.getsizeof.

#include <algorithm>
#include <bit>

#include <machine/attributes.h>
#include <machine/operations.h>

#include "sys_internal.h"

namespace loopglass::library {

using namespace machine;

namespace {

/// An int's digits are of 30 bits, and it has at least one.
std::int64_t int_size(std::int64_t bits) { return 24 + 4 * std::max<std::int64_t>((bits + 29) / 30, 1); }

std::int64_t small_int_size(std::int64_t n) {
    return int_size(std::bit_width(n < 0 ? ~static_cast<std::uint64_t>(n) + 1 : static_cast<std::uint64_t>(n)));
}

std::int64_t big_int_size(const BigInt* number) {
    const std::int64_t limbs = number->size < 0 ? -number->size : number->size;
    return int_size((limbs - 1) * 64 + std::bit_width(number->limbs()[limbs - 1]));
}

std::int64_t str_size(const Str* text) {
    const auto length = static_cast<std::int64_t>(text->length);
    if (text->ascii()) return 49 + length;
    return (text->width() == 1 ? 73 : text->width() == 2 ? 74 : 76) + length * text->width();
}

/// As new_keys_object: a table of a power of two slots, two thirds of which are entries, and the size of an index
/// slot is as small as may be. Keys that are all texts need no hashes beside them.
std::int64_t dict_size(const Dict* dict) {
    if (dict->count == 0) return 64;
    std::int64_t slots = 8;
    while (slots * 2 / 3 < static_cast<std::int64_t>(dict->count)) slots *= 2;
    bool only_texts = true;
    for (std::uint32_t i = 0; i < dict->used; ++i)
        if (dict->entries[i].key != empty) only_texts &= is_kind(dict->entries[i].key, Kind::str);
    const std::int64_t index_bytes = slots < 256 ? slots : slots < 65536 ? slots * 2 : slots * 4;
    return 96 + index_bytes + slots * 2 / 3 * (only_texts ? 16 : 24);
}

std::int64_t set_size(const Set* set) {
    return 216 + (set->mask > 7 ? 16 * (static_cast<std::int64_t>(set->mask) + 1) : 0);
}

std::int64_t fixed_size(Kind kind) {
    switch (kind) {
        case Kind::heap_float: return 24;
        case Kind::complex: return 32;
        case Kind::range: return 48;
        case Kind::slice: return 56;
        case Kind::module: return 72;
        case Kind::function: return 152;
        case Kind::native_function: return 72;
        case Kind::bound_method: return 64;
        case Kind::cell: return 40;
        case Kind::generator: return 200;
        case Kind::exception: return 72;
        case Kind::traceback: return 64;
        case Kind::type: return 1064;
        default: return 48;
    }
}

std::int64_t object_size(const Object* object) {
    switch (object->kind) {
        case Kind::big_int: return big_int_size(static_cast<const BigInt*>(object));
        case Kind::str: return str_size(static_cast<const Str*>(object));
        case Kind::bytes: return 33 + static_cast<std::int64_t>(static_cast<const Bytes*>(object)->length);
        case Kind::byte_array: {
            const auto length = static_cast<std::int64_t>(static_cast<const ByteArray*>(object)->length);
            return length ? 57 + length : 56;
        }
        case Kind::tuple: return 40 + 8 * static_cast<std::int64_t>(static_cast<const Tuple*>(object)->size);
        case Kind::list: {
            // A list display of an odd number of items leaves room for one more.
            const auto size = static_cast<std::int64_t>(static_cast<const List*>(object)->size);
            return 56 + 8 * (size + size % 2);
        }
        case Kind::dict: return dict_size(static_cast<const Dict*>(object));
        case Kind::set: return set_size(static_cast<const Set*>(object));
        case Kind::instance: return object->type->attributes_offset ? 56 : 16;
        default: return fixed_size(object->kind);
    }
}

}  // namespace

std::optional<std::int64_t> size_in_python(Value value) {
    if (value.is_small_int()) return small_int_size(value.small_int());
    if (is_float(value)) return 24;
    if (value == true_value) return 28;
    if (value == false_value) return 24;
    if (!value.is_object()) return 16;
    const Type* type = type_of(value);
    // An instance of a class has a dictionary of attributes and weak references besides what its base keeps.
    const bool adds = type->is_heap && value.object()->kind != Kind::instance;
    return object_size(value.object()) + (adds ? 16 : 0);
}

}  // namespace loopglass::library
