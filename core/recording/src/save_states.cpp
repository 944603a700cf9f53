#include "save_states.h"

#include <algorithm>
#include <cstring>

namespace loopglass::recording {

std::size_t SaveStates::count_until(std::uint32_t step) const {
    const auto after = std::upper_bound(states_.begin(), states_.end(), step,
                                        [](std::uint32_t s, const SaveState& state) { return s < state.step; });
    return static_cast<std::size_t>(after - states_.begin());
}

std::size_t SaveStates::save(std::uint32_t step, std::span<const std::byte> image) {
    const std::size_t before = bytes();
    SaveState state = copy(step, image);
    states_.insert(states_.begin() + static_cast<std::ptrdiff_t>(count_until(step)), std::move(state));
    return bytes() - before;
}

SaveState SaveStates::copy(std::uint32_t step, std::span<const std::byte> image) {
    const std::size_t after = count_until(step);
    SaveState state{step, image.size()};
    state.pages.reserve((image.size() + page_bytes - 1) / page_bytes);
    for (std::size_t at = 0, i = 0; at < image.size(); at += page_bytes, ++i) {
        const std::size_t count = std::min(page_bytes, image.size() - at);
        std::uint32_t number = no_page;
        if (count == page_bytes) {
            number = same_page(after - 1, i, &image[at]);
            if (number == no_page) number = same_page(after, i, &image[at]);
        }
        if (number == no_page) {
            number = new_page();
            std::memcpy(page(number), &image[at], count);
        }
        ++users_[number];
        state.pages.push_back(number);
    }
    return state;
}

std::uint32_t SaveStates::same_page(std::size_t neighbour, std::size_t i, const std::byte* bytes) const {
    if (neighbour >= states_.size()) return no_page;  // also before the first
    const SaveState& state = states_[neighbour];
    if (i >= state.bytes / page_bytes) return no_page;  // the whole ones
    return std::memcmp(page(state.pages[i]), bytes, page_bytes) == 0 ? state.pages[i] : no_page;
}

std::uint32_t SaveStates::new_page() {
    ++pages_in_use_;
    if (free_.empty()) {
        blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(pages_a_block * page_bytes));
        const auto first = static_cast<std::uint32_t>(users_.size());
        users_.resize(first + pages_a_block);
        for (std::uint32_t i = pages_a_block; i-- > 0;) free_.push_back(first + i);
    }
    const std::uint32_t number = free_.back();
    free_.pop_back();
    return number;
}

void SaveStates::drop(SaveState& state) {
    for (const std::uint32_t number : state.pages) {
        if (--users_[number]) continue;
        free_.push_back(number);
        --pages_in_use_;
    }
    state = {};
}

void SaveStates::restore(const SaveState& state, machine::Arena& arena) const {
    // The first page holds the arena's own account of itself: with it back the arena has its size of then, and the
    // other pages follow.
    arena.restore({page(state.pages[0]), std::min(page_bytes, state.bytes)});
    auto* to = const_cast<std::byte*>(arena.image().data());
    // Pages that lie one behind the other are copied as one: most do, and long copies run at the speed of memory.
    for (std::size_t i = 1; i < state.pages.size();) {
        const std::uint32_t first = state.pages[i];
        std::size_t end = i + 1;
        while (end < state.pages.size() && state.pages[end] == first + (end - i) && state.pages[end] % pages_a_block)
            ++end;
        const std::size_t at = i * page_bytes;
        std::memcpy(to + at, page(first), std::min(end * page_bytes, state.bytes) - at);
        i = end;
    }
}

void SaveStates::forget(std::uint32_t step) {
    const std::size_t i = count_until(step) - 1;
    if (i == 0 || states_[i].step != step) return;
    drop(states_[i]);
    states_.erase(states_.begin() + static_cast<std::ptrdiff_t>(i));
}

void SaveStates::thin() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < states_.size(); ++i) {
        if (i % 2)
            drop(states_[i]);
        else if (kept++ != i)
            states_[kept - 1] = std::move(states_[i]);
    }
    states_.resize(kept);
}

}  // namespace loopglass::recording
