#include <machine/arena.h>

#include <sys/mman.h>

#include <algorithm>
#include <bit>
#include <cstring>

#include <base/assert.h>

namespace loopglass::machine {

Arena::Arena(std::size_t limit) : limit_(std::max<std::size_t>(limit, 1 << 20)) {
    void* memory = mmap(nullptr, limit_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    LG_ASSERT(memory != MAP_FAILED);
    base_ = static_cast<std::byte*>(memory);
    header_ = reinterpret_cast<Header*>(base_);
    header_->top = (sizeof(Header) + 63) & ~std::size_t{63};
}

Arena::~Arena() { munmap(base_, limit_); }

void Arena::restore(std::span<const std::byte> image) {
    dirty_top_ = std::max(dirty_top_, header_->top);
    std::memcpy(base_, image.data(), image.size());
}

Arena::Span* Arena::new_span(std::size_t bytes) {
    const std::size_t at = header_->top;
    if (bytes > limit_ - at) throw ArenaFull{};
    // After a restore the bytes above the top are those of a later time. Fresh memory has to be zero.
    if (at < dirty_top_) std::memset(base_ + at, 0, std::min(bytes, dirty_top_ - at));
    header_->top = at + bytes;
    return reinterpret_cast<Span*>(base_ + at);
}

void* Arena::allocate_slowly(std::size_t bytes, Use use) {
    const std::size_t size_class = std::max<std::size_t>((bytes + 15) / 16, 1);
    if (size_class > small_limit / 16) return allocate_large(bytes, use);
    const std::size_t block_bytes = size_class * 16;
    Span*& page = header_->open_page[static_cast<int>(use)][size_class];
    if (!page || sizeof(Span) + (page->used + 1) * block_bytes > page->bytes) {
        Span* fresh = new_span(page_bytes);
        *fresh = {page_bytes, block_bytes, 0, use, false, {}};
        page = fresh;
    }
    header_->live_bytes += block_bytes;
    return reinterpret_cast<std::byte*>(page + 1) + block_bytes * page->used++;
}

/// Large blocks are rounded up to one of four sizes per power of two, so that free ones fit again.
std::size_t Arena::large_class(std::size_t bytes, std::size_t& rounded) {
    const std::size_t need = bytes + sizeof(Span);
    const int log = std::bit_width(need - 1) - 1;  // 2^log < need <= 2^(log+1)
    const std::size_t quarter = std::size_t{1} << (log - 2);
    const std::size_t quarters = (need - (std::size_t{1} << log) + quarter - 1) / quarter;  // 1..4
    rounded = (std::size_t{1} << log) + quarters * quarter;
    return static_cast<std::size_t>(log) * 4 + quarters - 1 - 40;
}

void* Arena::allocate_large(std::size_t bytes, Use use) {
    if (bytes > limit_) throw ArenaFull{};
    if (when_large) when_large(large_context, bytes);
    std::size_t rounded = 0;
    const std::size_t size_class = large_class(bytes, rounded);
    LG_ASSERT(size_class < large_classes);
    Span* span = nullptr;
    if (FreeBlock* block = header_->free_large[size_class]) {
        header_->free_large[size_class] = block->next;
        span = reinterpret_cast<Span*>(block) - 1;
    } else {
        span = new_span(rounded);
    }
    *span = {rounded, rounded - sizeof(Span), 1, use, true, {}};
    header_->live_bytes += rounded;
    return span + 1;
}

void Arena::release_large(void* block, std::size_t bytes, Use) {
    std::size_t rounded = 0;
    const std::size_t size_class = large_class(bytes, rounded);
    header_->live_bytes -= rounded;
    auto* free = static_cast<FreeBlock*>(block);
    free->marker = 0;
    free->next = header_->free_large[size_class];
    header_->free_large[size_class] = free;
}

void* Arena::resize(void* block, std::size_t old_bytes, std::size_t new_bytes, Use use) {
    void* fresh = allocate(new_bytes, use);
    std::memcpy(fresh, block, std::min(old_bytes, new_bytes));
    release(block, old_bytes, use);
    return fresh;
}

}  // namespace loopglass::machine
