#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace loopglass::trace {

/// Memory of a snapshot's texts and lists: handed out from large blocks, given back all at once. 10,000 tasks have
/// 60,000 texts, and to allocate each would take longer than all the rest of a jump.
class RowStore {
public:
    RowStore() = default;
    RowStore(RowStore&&) = default;
    RowStore& operator=(RowStore&&) = default;
    /// A copied row owns its texts, so that there is nothing to copy here.
    RowStore(const RowStore&) {}
    RowStore& operator=(const RowStore&) { return *this; }

    /// Memory aligned to 8, that lives as long as the store.
    void* allocate(std::size_t bytes) {
        bytes = (bytes + 7) & ~std::size_t{7};
        if (bytes > left_) new_block(bytes);
        std::byte* const at = next_;
        next_ += bytes;
        left_ -= bytes;
        return at;
    }

private:
    static constexpr std::size_t first_block = 4096, largest_block = 256 * 1024;

    /// Blocks grow, so that a snapshot of a few tasks stays small.
    void new_block(std::size_t bytes) {
        const std::size_t grown = blocks_.empty() ? first_block : block_bytes_ * 4;
        block_bytes_ = grown < largest_block ? grown : largest_block;
        left_ = bytes > block_bytes_ ? bytes : block_bytes_;
        blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(left_));
        next_ = blocks_.back().get();
    }

    std::vector<std::unique_ptr<std::byte[]>> blocks_;
    std::byte* next_ = nullptr;
    std::size_t left_ = 0, block_bytes_ = 0;
};

}  // namespace loopglass::trace
