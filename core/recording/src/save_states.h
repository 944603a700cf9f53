#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <machine/arena.h>

namespace loopglass::recording {

/// A copy of the whole machine at a clean point, as the numbers of its pages.
struct SaveState {
    std::uint32_t step = 0;
    std::size_t bytes = 0;
    std::vector<std::uint32_t> pages = {};
};

/// The save states of a run, by step. A page that is the same in a save state and in the one before or after it is kept
/// once: to compare costs a tenth of a copy into fresh memory, and a run has room for many times as many. Pages that
/// have been given up are used again, since memory touched before is cheaper still.
class SaveStates {
public:
    /// Keeps a copy of the machine, in its place. Tells how many bytes had to be copied.
    std::size_t save(std::uint32_t step, std::span<const std::byte> image);
    /// A copy that does not stand among the others; to be dropped by the caller.
    SaveState copy(std::uint32_t step, std::span<const std::byte> image);
    void drop(SaveState& state);
    /// Makes an arena again what it was.
    void restore(const SaveState& state, machine::Arena& arena) const;

    /// The last one at or before a step. There is one for step 0.
    const SaveState& nearest(std::uint32_t step) const { return states_[count_until(step) - 1]; }
    /// Every second one goes. The first stays.
    void thin();
    /// The one at exactly this step goes, if there is one.
    void forget(std::uint32_t step);

    std::size_t size() const { return states_.size(); }
    const SaveState& operator[](std::size_t i) const { return states_[i]; }
    /// Of all pages that are in use.
    std::size_t bytes() const { return pages_in_use_ * page_bytes; }

private:
    static constexpr std::size_t page_bytes = 2048;
    static constexpr std::size_t pages_a_block = 256;

    std::size_t count_until(std::uint32_t step) const;
    std::byte* page(std::uint32_t number) const {
        return blocks_[number / pages_a_block].get() + number % pages_a_block * page_bytes;
    }
    std::uint32_t new_page();
    /// The number of a page of a neighbour with these bytes in this place, or `no_page`.
    std::uint32_t same_page(std::size_t neighbour, std::size_t i, const std::byte* bytes) const;
    static constexpr std::uint32_t no_page = 0xffffffff;

    std::vector<SaveState> states_;
    std::vector<std::unique_ptr<std::byte[]>> blocks_;
    std::vector<std::uint32_t> users_;  ///< by page: how many save states it is in
    std::vector<std::uint32_t> free_;   ///< pages that are in none
    std::size_t pages_in_use_ = 0;
};

}  // namespace loopglass::recording
