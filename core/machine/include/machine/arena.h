#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace loopglass::machine {

/// Thrown by Arena::allocate when the arena's limit is reached; ends the run with its steps intact.
struct ArenaFull {};

/// The memory of one machine: everything that a run can change is in it, at one fixed address for its life.
/// A save state is a copy of image(); restoring is copying it back. All bookkeeping is inside too.
///
/// Small blocks come from pages of one size class, so that all objects can be enumerated without a list.
/// Fresh memory is always zero, also after a restore, so that a run repeated is the same byte for byte.
class Arena {
public:
    /// What is in a block, so that the objects can be told from plain buffers when all are enumerated.
    enum class Use : std::uint8_t { object, buffer };

    static constexpr std::size_t page_bytes = 8192;
    static constexpr std::size_t small_limit = 1024;

    /// Told of each large block that is asked for, since it takes time to fill it. May throw. Set before the run.
    void (*when_large)(void* context, std::size_t bytes) = nullptr;
    void* large_context = nullptr;

    /// Reserves address space (not memory) for `limit` bytes.
    explicit Arena(std::size_t limit);
    ~Arena();
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    /// A block of at least `bytes`, aligned to 16. Contents are unspecified but deterministic.
    void* allocate(std::size_t bytes, Use use) {
        const std::size_t size_class = (bytes + 15) / 16;
        if (size_class <= small_limit / 16) {
            FreeBlock*& head = header_->free[static_cast<int>(use)][size_class];
            if (FreeBlock* block = head) {
                head = block->next;
                header_->live_bytes += size_class * 16;
                return block;
            }
        }
        return allocate_slowly(bytes, use);
    }
    /// Gives a block back. `bytes` and `use` are those it was allocated with.
    void release(void* block, std::size_t bytes, Use use) {
        const std::size_t size_class = (bytes + 15) / 16;
        if (size_class > small_limit / 16) return release_large(block, bytes, use);
        header_->live_bytes -= size_class * 16;
        auto* free = static_cast<FreeBlock*>(block);
        free->marker = 0;
        free->next = header_->free[static_cast<int>(use)][size_class];
        header_->free[static_cast<int>(use)][size_class] = free;
    }
    /// A block of another size with the old contents, as realloc.
    void* resize(void* block, std::size_t old_bytes, std::size_t new_bytes, Use use);

    /// All of the arena that has ever been used, as bytes to copy.
    std::span<const std::byte> image() const { return {base_, header_->top}; }
    /// Puts an image back. Takes time for the image only.
    void restore(std::span<const std::byte> image);

    std::size_t used_bytes() const { return header_->top; }
    std::size_t live_bytes() const { return header_->live_bytes; }
    std::size_t limit() const { return limit_; }
    bool contains(const void* p) const {
        return p >= static_cast<const void*>(base_) && p < static_cast<const void*>(base_ + limit_);
    }

    /// One word for the owner, to find its state in a restored arena.
    void*& root() { return header_->root; }

    /// Calls visit(void* block) for every object block that was allocated and not released, by address.
    template <class Visit>
    void each_object(Visit visit) const;

private:
    struct FreeBlock {
        std::uint64_t marker;  ///< 0, where a live object has its reference count
        FreeBlock* next;
    };
    /// Stands at the start of every page and every large block.
    struct Span {
        std::size_t bytes;        ///< of the whole span
        std::size_t block_bytes;  ///< of one block in it
        std::size_t used;         ///< blocks handed out so far; those after it were never used
        Use use;
        bool large;
        std::uint8_t padding[22];
    };
    static constexpr int large_classes = 128;
    struct Header {
        std::size_t top;
        std::size_t live_bytes;
        void* root;
        FreeBlock* free[2][small_limit / 16 + 1];
        Span* open_page[2][small_limit / 16 + 1];
        FreeBlock* free_large[large_classes];
    };

    void* allocate_slowly(std::size_t bytes, Use use);
    void* allocate_large(std::size_t bytes, Use use);
    void release_large(void* block, std::size_t bytes, Use use);
    Span* new_span(std::size_t bytes);
    static std::size_t large_class(std::size_t bytes, std::size_t& rounded);

    std::byte* base_ = nullptr;
    Header* header_ = nullptr;
    std::size_t limit_ = 0;
    std::size_t dirty_top_ = 0;  ///< bytes below it may be non-zero; outside the arena since it tells no state
};

template <class Visit>
void Arena::each_object(Visit visit) const {
    for (std::size_t at = (sizeof(Header) + 63) & ~std::size_t{63}; at < header_->top;) {
        auto* span = reinterpret_cast<Span*>(base_ + at);
        if (span->use == Use::object) {
            auto* block = reinterpret_cast<std::byte*>(span + 1);
            for (std::size_t i = 0; i < span->used; ++i, block += span->block_bytes)
                if (*reinterpret_cast<std::uint32_t*>(block) != 0) visit(static_cast<void*>(block));
        }
        at += span->bytes;
    }
}

}  // namespace loopglass::machine
