#pragma once

#include <array>
#include <cstddef>

namespace loopglass {

/// One text of a table that has one for each value of an enumeration.
template <class Id>
struct TextEntry {
    Id id;
    const char* text;
};

/// True if the table has all texts up to `Id::count_`, in the order of the ids, so that a text is found by its number.
template <class Id, std::size_t count>
constexpr bool is_in_order(const std::array<TextEntry<Id>, count>& table) {
    for (std::size_t i = 0; i < count; ++i)
        if (static_cast<std::size_t>(table[i].id) != i) return false;
    return count == static_cast<std::size_t>(Id::count_);
}

}  // namespace loopglass
