#pragma once

#include <cstdint>

#include <machine/containers.h>
#include <machine/object.h>
#include <machine/types.h>

namespace loopglass::recording {

/// How a container or an object holds a value: at an index, by a key, as a member of a set, in a field.
enum class HeldAs : std::uint8_t { item, value, member, field };

/// What a value holds, in its own order, without running any of the program's code: `visit(how, index, key, held)`, the
/// key being `empty` of items and members. Gives how many there are.
template <class Visit>
std::size_t each_held(machine::Value holder, Visit visit) {
    using namespace machine;
    std::size_t count = 0;
    const auto see_all = [&](HeldAs how, const Value* first, std::size_t size) {
        for (; count < size; ++count) visit(how, count, empty, first[count]);
    };
    const auto see_entries = [&](HeldAs how, const Dict* dict) {
        for (std::uint32_t i = 0; dict && i < dict->used; ++i) {
            const DictEntry& entry = dict->entries[i];
            if (entry.key != empty) visit(how, count++, entry.key, entry.value);
        }
    };
    if (!holder.is_object()) return 0;
    const Object* object = holder.object();
    switch (object->kind) {
        case Kind::list: see_all(HeldAs::item, to<List>(holder)->items, to<List>(holder)->size); break;
        case Kind::tuple: see_all(HeldAs::item, to<Tuple>(holder)->items(), to<Tuple>(holder)->size); break;
        case Kind::dict: see_entries(HeldAs::value, to<Dict>(holder)); break;
        case Kind::set:
            for (std::uint64_t i = 0; i <= to<Set>(holder)->mask; ++i) {
                const Value member = to<Set>(holder)->table[i].key;
                if (member != empty) visit(HeldAs::member, count++, empty, member);
            }
            break;
        case Kind::instance:
        case Kind::exception:
        case Kind::native: {
            const Type* type = object->type;
            if (!type->attributes_offset) break;
            const auto* bytes = reinterpret_cast<const std::byte*>(object) + type->attributes_offset;
            see_entries(HeldAs::field, reinterpret_cast<const Attributes*>(bytes)->dict);
            break;
        }
        default: break;
    }
    return count;
}

}  // namespace loopglass::recording
